"""Reads a file back with libraries that no one here wrote, and prints what is in it as JSON.

Usage: read.py FILE [FILE ...]. For each: its text in reading order, and what the format says of itself.
"""

import json
import re
import subprocess
import sys
from html.parser import HTMLParser


def docx(path):
    from docx import Document
    from docx.oxml.ns import qn

    document = Document(path)
    text, styles = [], []
    for child in document.element.body.iterchildren():
        # Shapes have words of their own, told by their twin; a paragraph's text is that of its runs and links.
        for paragraph in child.iter(qn("w:p")):
            if any(a.tag == qn("w:txbxContent") for a in paragraph.iterancestors()):
                continue
            own = [t.text or "" for t in paragraph.iter(qn("w:t"), qn("w:br")) if not inside(t, paragraph)]
            text.append("".join(own))
            style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
            styles.append(style.get(qn("w:val")) if style is not None else "Normal")
    known = {style.style_id for style in document.styles}
    default = document.styles.element.find(f".//{qn('w:docDefaults')}//{qn('w:lang')}")
    section = document.sections[0]
    return {
        "text": text,
        "styles": styles,
        "unknown_styles": sorted({style for style in styles if style not in known}),
        "header_rows": [table.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None for table in document.tables],
        "title": document.core_properties.title,
        "language": default.get(qn("w:val")) if default is not None else None,
        "links": sorted(rel.target_ref for rel in document.part.rels.values() if rel.is_external),
        "alternatives": [e.get("descr") for e in document.element.body.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr")],
        "header": "".join(p.text for p in section.header.paragraphs),
        "footer": "".join(p.text for p in section.footer.paragraphs),
        "all": parts(document.part.package),
    }


def inside(element, paragraph):
    """Whether it belongs to a shape in this paragraph, or to what is shown where shapes are not."""
    for above in element.iterancestors():
        if above is paragraph:
            return False
        if above.tag.endswith("}txbxContent") or above.tag.endswith("}Fallback"):
            return True
    return False


def pptx(path):
    from pptx import Presentation
    from pptx.util import Emu

    deck = Presentation(path)
    slides = []
    for slide in deck.slides:
        shapes, alternatives, outside, tables = [], [], [], []
        for shape in slide.shapes:
            described = shape._element.xpath(".//p:cNvPr")[0].get("descr")
            if described:
                alternatives.append(described)
            if shape.has_text_frame:
                shapes.append(shape.text_frame.text)
            if shape.has_table:
                shapes += [cell.text_frame.text for row in shape.table.rows for cell in row.cells]
                tables.append({"rows": len(shape.table.rows), "columns": len(shape.table.columns), "headed": shape.table.first_row})
            left, top = shape.left or Emu(0), shape.top or Emu(0)
            right, bottom = left + (shape.width or 0), top + (shape.height or 0)
            if left < 0 or top < 0 or right > deck.slide_width or bottom > deck.slide_height:
                outside.append(shape.name)
        slides.append({
            "layout": slide.slide_layout.name,
            "title": slide.shapes.title.text_frame.text if slide.shapes.title is not None else None,
            "text": shapes,
            "placeholders": [shape.placeholder_format.idx for shape in slide.placeholders],
            "notes": slide.notes_slide.notes_text_frame.text if slide.has_notes_slide else None,
            "alternatives": alternatives,
            "outside": outside,
            "tables": tables,
            "letters": min((int(size) / 100 for size in slide._element.xpath(".//a:r/a:rPr/@sz")), default=None),
            "links": sorted(rel.target_ref for rel in slide.part.rels.values() if rel.is_external),
        })
    return {
        "slides": slides,
        "title": deck.core_properties.title,
        "language": deck.core_properties.language,
        "layouts": [layout.name for layout in deck.slide_layouts],
        "wide": deck.slide_width / deck.slide_height,
        "all": parts(deck.part.package),
    }


def parts(package):
    """Every part of a package, and every relation, as it stands there: nothing is hidden from a search through it."""
    return "\n".join(
        f"{part.partname}\n{part.blob.decode(errors='replace')}\n" + "\n".join(rel.target_ref for rel in part.rels.values() if rel.is_external)
        for part in package.iter_parts()
    )


def objects(reader):
    """Every text of a PDF: on its pages, and in each of its objects, alternative texts, bookmarks and metadata included."""
    from pypdf.generic import ArrayObject, ByteStringObject, DictionaryObject, NameObject, StreamObject, TextStringObject

    found = [page.extract_text() for page in reader.pages]

    def strings(value):
        if isinstance(value, TextStringObject | NameObject):
            found.append(str(value))
        elif isinstance(value, ByteStringObject):
            found.append(value.decode("latin-1"))
        elif isinstance(value, ArrayObject):
            for one in value:
                strings(one)
        elif isinstance(value, DictionaryObject):
            for key, one in value.items():
                strings(one)
            if isinstance(value, StreamObject) and value.get("/Type") in ("/Metadata", "/EmbeddedFile"):
                found.append(value.get_data().decode(errors="replace"))

    for number in range(1, reader.trailer["/Size"]):
        try:
            strings(reader.get_object(number))
        except Exception:  # A number that no object has.
            continue
    strings(reader.trailer["/Info"].get_object() if "/Info" in reader.trailer else None)
    return "\n".join(found)


def pdf(path):
    import page
    from pypdf import PdfReader

    reader = PdfReader(path)
    # The text as its tags order it: what repeats on every page is no part of it.
    told = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, check=True).stdout.decode(errors="replace")
    text = [line.strip()[1:-1] for line in told.splitlines() if line.strip().startswith('"')]
    root = reader.trailer["/Root"]
    tags = []

    def walk(node, deep=0):
        node = node.get_object() if hasattr(node, "get_object") else node
        if deep > 60 or not hasattr(node, "get"):
            return
        if "/S" in node:
            tags.append(str(node["/S"])[1:])
        kids = node.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            walk(kid, deep + 1)

    walk(root["/StructTreeRoot"])

    def smallest(sheet):
        """The size of the smallest letters on a page."""
        sizes = []

        def see(words, matrix, place, _, size):
            # The lines that a draft names are for those who write it, at their desks.
            if words.strip() and not re.fullmatch(r"(\[\d+\]\s*)+", words.strip()):
                b, d = matrix[0] * place[2] + matrix[2] * place[3], matrix[1] * place[2] + matrix[3] * place[3]
                sizes.append(round(abs(size) * (b * b + d * d) ** 0.5, 2))

        sheet.extract_text(visitor_text=see)
        return min(sizes, default=None)

    report = page.validate_pdf(path, profile=page.ValidationProfile.PDF_UA_1)
    return {
        "pages": len(reader.pages),
        "letters": [smallest(sheet) for sheet in reader.pages],
        "text": text,
        "title": reader.metadata.title,
        "language": str(root.get("/Lang")),
        "marked": bool(root["/MarkInfo"]["/Marked"]),
        "tags": {tag: tags.count(tag) for tag in sorted(set(tags))},
        "fonts": sorted({str(font.get_object()["/BaseFont"]).split("+")[-1] for sheet in PdfReader(path).pages for font in sheet["/Resources"].get("/Font", {}).values()}),
        "rules": report.rules.total,
        "failures": [f"{failure.rule_id}: {failure.message}" for failure in report.failures],
        "all": objects(reader),
    }


class Text(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.text, self.silent = [], 0

    def handle_starttag(self, tag, attributes):
        self.silent += tag in ("style", "script", "svg")

    def handle_endtag(self, tag):
        self.silent -= tag in ("style", "script", "svg")

    def handle_data(self, data):
        if not self.silent:
            self.text.append(data)


def html(path):
    reader = Text()
    reader.feed(open(path, encoding="utf-8").read())
    return {"text": ["".join(reader.text)]}


def md(path):
    # Where a link leads is no word of the page.
    words = re.sub(r"(?<!\\)\]\((?:<[^>\n]*>|[^)\s]*)\)", "]", open(path, encoding="utf-8").read())
    return {"text": [words]}


READERS = {"docx": docx, "pptx": pptx, "pdf": pdf, "html": html, "md": md}
print(json.dumps({path: READERS[path.rsplit(".", 1)[1]](path) for path in sys.argv[1:]}))
