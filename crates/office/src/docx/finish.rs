//! What is put into the parts of a document after its library has written them.
//!
//! All text of people is escaped in these parts, so the tags looked for here are the library's own.

use docx_rs::XMLDocx;
use partnership_brief::Document;

use super::picture;
use crate::Error;
use crate::look::Looks;
use crate::pack::pack;
use crate::xml::escaped;

const STYLES: &str = include_str!("../../templates/docx/styles.xml");

/// Finish the parts and pack them.
pub fn finish(
    xml: XMLDocx,
    document: &Document,
    looks: &Looks<'_>,
    pictures: &[String],
) -> Result<Vec<u8>, Error> {
    let body = ordered(&text(xml.document, "document")?);
    let body = with_header_rows(&body);
    let body = with_soft_hyphens(&body);
    let body = with_pictures(&body, pictures)?;
    let body = with_alternatives(&body, document);
    let jpeg = document
        .theme
        .logo
        .as_ref()
        .is_some_and(|logo| logo.media == "image/jpeg");
    let (mut types, mut rels) = (
        text(xml.content_type, "content types")?,
        text(xml.document_rels, "relations")?,
    );
    if jpeg {
        rels = rels.replace("media/rIdLogo.png", "media/rIdLogo.jpeg");
        if !types.contains("Extension=\"jpeg\"") {
            types = types.replacen(
                "<Default ",
                "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/><Default ",
                1,
            );
        }
    }
    let rels = sorted_relations(&rels);
    let mut parts: Vec<(String, Vec<u8>)> = vec![
        ("[Content_Types].xml".into(), types.into_bytes()),
        ("_rels/.rels".into(), xml.rels),
        ("docProps/app.xml".into(), xml.doc_props.app),
        ("docProps/core.xml".into(), core(document).into_bytes()),
        ("docProps/custom.xml".into(), xml.doc_props.custom),
        ("word/_rels/document.xml.rels".into(), rels.into_bytes()),
        ("word/document.xml".into(), body.into_bytes()),
        (
            "word/styles.xml".into(),
            styles(document, looks).into_bytes(),
        ),
        ("word/settings.xml".into(), xml.settings),
        ("word/fontTable.xml".into(), xml.font_table),
        ("word/comments.xml".into(), xml.comments),
        ("word/numbering.xml".into(), xml.numberings),
        ("word/commentsExtended.xml".into(), xml.comments_extended),
        ("word/footnotes.xml".into(), xml.footnotes),
    ];
    for (kind, all, relations) in [
        ("header", xml.headers, xml.header_rels),
        ("footer", xml.footers, xml.footer_rels),
    ] {
        for (at, part) in all.into_iter().enumerate() {
            let part = ordered(&text(part, kind)?);
            parts.push((format!("word/{kind}{}.xml", at + 1), part.into_bytes()));
        }
        for (at, part) in relations.into_iter().enumerate() {
            parts.push((format!("word/_rels/{kind}{}.xml.rels", at + 1), part));
        }
    }
    for (name, bytes) in xml.media {
        let ending = if jpeg { "jpeg" } else { "png" };
        parts.push((format!("word/media/{name}.{ending}"), bytes));
    }
    pack(
        parts
            .iter()
            .map(|(name, bytes)| (name.clone(), bytes.as_slice())),
    )
}

fn text(part: Vec<u8>, name: &'static str) -> Result<String, Error> {
    String::from_utf8(part).map_err(|_| Error::Part(name))
}

/// The library begins what it says of a paragraph with an empty list of what its letters look like. The order of these
/// things is laid down, and that list would come last.
fn ordered(part: &str) -> String {
    part.replace("<w:pPr><w:rPr />", "<w:pPr>")
}

/// Say of the first row of each table that it holds the headings, so that it is read so and repeated on each page.
fn with_header_rows(body: &str) -> String {
    let mut out = String::with_capacity(body.len() + 256);
    let mut rest = body;
    while let Some(at) = rest.find("<w:tbl>") {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let Some(row) = rest.find("<w:cantSplit") else {
            break;
        };
        out.push_str(&rest[..row]);
        rest = &rest[row..];
        let end = rest.find("/>").map_or(0, |end| end + 2);
        out.push_str(&rest[..end]);
        out.push_str("<w:tblHeader/>");
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// Soft hyphens as office programs know them: as a sign of its own, not as a letter. No attribute holds text of people yet.
fn with_soft_hyphens(body: &str) -> String {
    body.replace(
        '\u{AD}',
        "</w:t><w:softHyphen/><w:t xml:space=\"preserve\">",
    )
}

/// Put the pictures where their marks are. A mark is only looked for in a paragraph of its own style.
fn with_pictures(body: &str, pictures: &[String]) -> Result<String, Error> {
    let mut out = String::with_capacity(body.len());
    let mut rest = body;
    for (number, picture) in pictures.iter().enumerate() {
        let mark = format!(
            "<w:t xml:space=\"preserve\">{}</w:t>",
            picture::mark(number)
        );
        let style = loop {
            let at = rest
                .find("<w:pStyle w:val=\"Picture\"")
                .ok_or(Error::Part("document"))?;
            let end = rest[at..].find("</w:p>").ok_or(Error::Part("document"))? + at;
            if let Some(found) = rest[at..end].find(&mark) {
                break at + found;
            }
            // The logo stands in a paragraph of this style too.
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        };
        out.push_str(&rest[..style]);
        out.push_str(picture);
        rest = &rest[style + mark.len()..];
    }
    out.push_str(rest);
    Ok(out)
}

/// Say what the logo shows.
fn with_alternatives(body: &str, document: &Document) -> String {
    let Some(logo) = &document.theme.logo else {
        return body.to_owned();
    };
    body.replacen(
        "name=\"Figure\"",
        &format!("name=\"Logo\" descr=\"{}\"", escaped(&logo.alt)),
        1,
    )
}

fn styles(document: &Document, looks: &Looks<'_>) -> String {
    use partnership_brief::picture::Tint;
    let values = [
        ("{text-font}", escaped(looks.text_font())),
        ("{heading-font}", escaped(looks.heading_font())),
        ("{language}", escaped(document.language)),
        ("{ink}", looks.tint(Tint::Ink)),
        ("{soft}", looks.tint(Tint::Soft)),
        ("{line}", looks.tint(Tint::Line)),
        ("{accent}", looks.tint(Tint::Accent)),
        ("{tint}", looks.tint(Tint::Tint)),
        ("{heading}", looks.heading()),
        ("{deep-ink}", looks.deep_ink()),
        ("{deep}", looks.deep()),
    ];
    values
        .iter()
        .fold(STYLES.to_owned(), |text, (name, value)| {
            text.replace(name, value)
        })
}

/// The title, language and version of the document. Its date is the day it was made, not that of a clock.
fn core(document: &Document) -> String {
    let day = format!("{}T00:00:00Z", escaped(&document.day));
    let title = escaped(&document.title.plain());
    let language = escaped(document.language);
    let mut more = String::new();
    if let Some(version) = &document.version {
        more.push_str(&format!("<cp:version>{}</cp:version>", escaped(version)));
    }
    if let Some(digest) = &document.digest {
        more.push_str(&format!(
            "<dc:identifier>{}</dc:identifier>",
            escaped(digest)
        ));
    }
    if document.draft {
        more.push_str(&format!(
            "<cp:contentStatus>{}</cp:contentStatus>",
            escaped(&document.frame.draft)
        ));
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{title}</dc:title><dc:language>{language}</dc:language><dc:creator>Partnership</dc:creator><cp:lastModifiedBy>Partnership</cp:lastModifiedBy><dcterms:created xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:modified>{more}</cp:coreProperties>"
    )
}

/// The relations in the order of their text: the library writes links in an order that differs from run to run.
fn sorted_relations(rels: &str) -> String {
    const ONE: &str = "<Relationship ";
    let Some(start) = rels.find(ONE) else {
        return rels.to_owned();
    };
    let end = rels.rfind("</Relationships>").unwrap_or(rels.len());
    let mut relations: Vec<&str> = rels[start..end]
        .split(ONE)
        .map(str::trim)
        .filter(|relation| !relation.is_empty())
        .collect();
    relations.sort_unstable();
    let mut out = rels[..start].to_owned();
    for relation in relations {
        out.push_str(ONE);
        out.push_str(relation);
    }
    out.push_str(&rels[end..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relations_stand_in_one_order() {
        let of = |a: &str, b: &str| {
            sorted_relations(&format!(
                "<Relationships x=\"y\"><Relationship Id=\"{a}\" />\n  <Relationship Id=\"{b}\" /></Relationships>"
            ))
        };
        assert_eq!(of("1", "2"), of("2", "1"));
        assert_eq!(
            of("2", "1"),
            "<Relationships x=\"y\"><Relationship Id=\"1\" /><Relationship Id=\"2\" /></Relationships>"
        );
        assert_eq!(sorted_relations("<Relationships/>"), "<Relationships/>");
    }
}
