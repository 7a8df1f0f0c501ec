//! The house's own template, as a package without slides: a theme in its colours and fonts, a master, the layouts, and
//! a master for notes. It is written for each deck, so a house's theme reaches every slide that somebody adds later.

use std::fmt::Write;

use partnership_brief::picture::Tint;

use super::layout::{ALL, Area, Holder, INSET, Layout, Style};
use crate::Error;
use crate::drawing::emu;
use crate::look::Looks;
use crate::pack::pack;
use crate::xml::escaped;

const THEME: &str = include_str!("../../templates/pptx/theme.xml");

const NAMES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const REL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE: &str = "application/vnd.openxmlformats-officedocument";
/// What every tree of shapes begins with.
pub const TREE: &str = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";

/// The template's bytes.
pub fn template(looks: &Looks<'_>, language: &str) -> Result<Vec<u8>, Error> {
    let theme = theme(looks);
    let mut types = String::new();
    let mut parts: Vec<(String, String)> = vec![
        (
            "_rels/.rels".into(),
            relations(&[
                ("officeDocument", "ppt/presentation.xml"),
                ("extended-properties", "docProps/app.xml"),
            ]),
        ),
        (
            "docProps/app.xml".into(),
            format!(
                "{HEAD}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Partnership</Application></Properties>"
            ),
        ),
        ("ppt/presentation.xml".into(), presentation(language)),
        (
            "ppt/_rels/presentation.xml.rels".into(),
            relations(&[
                ("slideMaster", "slideMasters/slideMaster1.xml"),
                ("notesMaster", "notesMasters/notesMaster1.xml"),
                ("theme", "theme/theme1.xml"),
                ("presProps", "presProps.xml"),
                ("tableStyles", "tableStyles.xml"),
            ]),
        ),
        (
            "ppt/presProps.xml".into(),
            format!("{HEAD}<p:presentationPr {NAMES}/>"),
        ),
        (
            "ppt/tableStyles.xml".into(),
            format!(
                "{HEAD}<a:tblStyleLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" def=\"{{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}}\"/>"
            ),
        ),
        (
            "ppt/slideMasters/slideMaster1.xml".into(),
            master(looks, language),
        ),
        (
            "ppt/notesMasters/notesMaster1.xml".into(),
            notes_master(language),
        ),
        (
            "ppt/notesMasters/_rels/notesMaster1.xml.rels".into(),
            relations(&[("theme", "../theme/theme2.xml")]),
        ),
        ("ppt/theme/theme1.xml".into(), theme.clone()),
        ("ppt/theme/theme2.xml".into(), theme),
    ];
    let mut of_master = Vec::new();
    for (at, layout) in ALL.iter().enumerate() {
        let name = format!("slideLayout{}.xml", at + 1);
        of_master.push(("slideLayout", format!("../slideLayouts/{name}")));
        parts.push((
            format!("ppt/slideLayouts/{name}"),
            layout_xml(layout, looks, language),
        ));
        parts.push((
            format!("ppt/slideLayouts/_rels/{name}.rels"),
            relations(&[("slideMaster", "../slideMasters/slideMaster1.xml")]),
        ));
        let _ = write!(
            types,
            "<Override PartName=\"/ppt/slideLayouts/{name}\" ContentType=\"{TYPE}.presentationml.slideLayout+xml\"/>"
        );
    }
    of_master.push(("theme", "../theme/theme1.xml".into()));
    let of_master: Vec<(&str, &str)> = of_master
        .iter()
        .map(|(kind, to)| (*kind, to.as_str()))
        .collect();
    parts.push((
        "ppt/slideMasters/_rels/slideMaster1.xml.rels".into(),
        relations(&of_master),
    ));
    for (name, kind) in [
        ("docProps/app.xml", "extended-properties"),
        ("ppt/presentation.xml", "presentationml.presentation.main"),
        ("ppt/presProps.xml", "presentationml.presProps"),
        ("ppt/tableStyles.xml", "presentationml.tableStyles"),
        (
            "ppt/slideMasters/slideMaster1.xml",
            "presentationml.slideMaster",
        ),
        (
            "ppt/notesMasters/notesMaster1.xml",
            "presentationml.notesMaster",
        ),
        ("ppt/theme/theme1.xml", "theme"),
        ("ppt/theme/theme2.xml", "theme"),
    ] {
        let _ = write!(
            types,
            "<Override PartName=\"/{name}\" ContentType=\"{TYPE}.{kind}+xml\"/>"
        );
    }
    let types = format!(
        "{HEAD}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>{types}</Types>"
    );
    parts.insert(0, ("[Content_Types].xml".into(), types));
    pack(
        parts
            .iter()
            .map(|(name, text)| (name.clone(), text.as_bytes())),
    )
}

fn relations(all: &[(&str, &str)]) -> String {
    let mut out = format!(
        "{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    );
    for (at, (kind, to)) in all.iter().enumerate() {
        let _ = write!(
            out,
            "<Relationship Id=\"rId{}\" Type=\"{REL}/{kind}\" Target=\"{to}\"/>",
            at + 1
        );
    }
    out.push_str("</Relationships>");
    out
}

fn theme(looks: &Looks<'_>) -> String {
    [
        ("{ink}", looks.tint(Tint::Ink)),
        ("{paper}", looks.tint(Tint::Paper)),
        // The dark colour of text: a bright cover is no colour for titles.
        ("{deep}", looks.heading()),
        ("{tint}", looks.tint(Tint::Tint)),
        ("{accent}", looks.tint(Tint::Accent)),
        ("{soft}", looks.tint(Tint::Soft)),
        ("{firm}", looks.tint(Tint::Firm)),
        ("{open}", looks.tint(Tint::Open)),
        ("{off}", looks.tint(Tint::Off)),
        ("{line}", looks.tint(Tint::Line)),
        ("{heading-font}", escaped(looks.heading_font())),
        ("{text-font}", escaped(looks.text_font())),
    ]
    .iter()
    .fold(THEME.to_owned(), |text, (name, value)| {
        text.replace(name, value)
    })
}

fn presentation(language: &str) -> String {
    let layouts = "<p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst><p:sldIdLst/>";
    format!(
        "{HEAD}<p:presentation {NAMES} saveSubsetFonts=\"1\">{layouts}<p:sldSz cx=\"12192000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/><p:defaultTextStyle><a:defPPr><a:defRPr lang=\"{}\"/></a:defPPr></p:defaultTextStyle></p:presentation>",
        escaped(language)
    )
}

fn master(looks: &Looks<'_>, language: &str) -> String {
    let bar = decoration(2, (0.0, 0.0, 8.0, 540.0), "accent1");
    let rule = decoration(3, (48.0, 502.0, 864.0, 0.75), "accent6");
    let mut holders = String::new();
    let mut seen: Vec<&str> = Vec::new();
    let all = ALL.iter().skip(1).flat_map(Layout::holders);
    for holder in all {
        if !seen.contains(&holder.kind)
            && holder.number != super::layout::KICKER
            && holder.number != super::layout::LEAD
        {
            seen.push(holder.kind);
            holders.push_str(&placeholder(holder, Of::Master, looks, language));
        }
    }
    let mut levels = String::new();
    for level in 1..=9 {
        let left = emu(16.0 + 14.0 * f64::from(level - 1));
        let _ = write!(
            levels,
            "<a:lvl{level}pPr marL=\"{left}\" indent=\"-{}\" algn=\"l\"><a:spcBef><a:spcPts val=\"500\"/></a:spcBef><a:buClr><a:schemeClr val=\"accent1\"/></a:buClr><a:buFont typeface=\"Arial\"/><a:buChar char=\"{}\"/><a:defRPr sz=\"{}\"><a:solidFill><a:schemeClr val=\"{}\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl{level}pPr>",
            emu(14.0),
            if level == 1 { "•" } else { "–" },
            if level == 1 { 1600 } else { 1300 },
            if level == 1 { "tx1" } else { "accent2" }
        );
    }
    let ids: String = (0..ALL.len()).fold(String::new(), |mut out, at| {
        let _ = write!(
            out,
            "<p:sldLayoutId id=\"{}\" r:id=\"rId{}\"/>",
            2_147_483_649_u64 + at as u64,
            at + 1
        );
        out
    });
    format!(
        "{HEAD}<p:sldMaster {NAMES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>{TREE}{bar}{rule}{holders}</p:spTree></p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/><p:sldLayoutIdLst>{ids}</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr algn=\"l\"><a:lnSpc><a:spcPct val=\"95000\"/></a:lnSpc><a:buNone/><a:defRPr sz=\"3000\" b=\"1\"><a:solidFill><a:schemeClr val=\"tx2\"/></a:solidFill><a:latin typeface=\"+mj-lt\"/><a:ea typeface=\"+mj-ea\"/><a:cs typeface=\"+mj-cs\"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle>{levels}</p:bodyStyle><p:otherStyle><a:defPPr><a:defRPr lang=\"{}\"/></a:defPPr></p:otherStyle></p:txStyles></p:sldMaster>",
        escaped(language)
    )
}

/// A colour: one of the theme's by its name, or six digits.
pub fn colour_xml(colour: &str) -> String {
    if colour.len() == 6 && colour.chars().all(|char| char.is_ascii_hexdigit()) {
        format!("<a:srgbClr val=\"{colour}\"/>")
    } else {
        format!("<a:schemeClr val=\"{colour}\"/>")
    }
}

/// Whose a placeholder is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    Master,
    Cover,
    Layout,
}

/// A field that only decorates.
pub fn decoration(id: u32, (x, y, width, height): Area, colour: &str) -> String {
    let colour = colour_xml(colour);
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Decoration {id}\"><a:extLst><a:ext uri=\"{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}\"><adec:decorative xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></a:extLst></p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn=\"1\"/></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"{}\" y=\"{}\"/><a:ext cx=\"{}\" cy=\"{}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:solidFill>{colour}</a:solidFill><a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>",
        emu(x),
        emu(y),
        emu(width),
        emu(height)
    )
}

fn layout_xml(layout: &Layout, looks: &Looks<'_>, language: &str) -> String {
    let mut shapes = String::new();
    let of = if layout.dark { Of::Cover } else { Of::Layout };
    if layout.dark {
        shapes.push_str(&decoration(2, (0.0, 0.0, 960.0, 540.0), &looks.deep()));
        shapes.push_str(&decoration(3, (0.0, 526.0, 960.0, 14.0), "accent1"));
    }
    for holder in layout.holders() {
        shapes.push_str(&placeholder(holder, of, looks, language));
    }
    format!(
        "{HEAD}<p:sldLayout {NAMES} type=\"{}\" preserve=\"1\"{}><p:cSld name=\"{}\"><p:spTree>{TREE}{shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>",
        layout.kind,
        if layout.dark {
            " showMasterSp=\"0\""
        } else {
            ""
        },
        layout.name
    )
}

fn placeholder(holder: &Holder, of: Of, looks: &Looks<'_>, language: &str) -> String {
    let (id, of_master) = (10 + holder.number, of == Of::Master);
    let (x, y, width, height) = holder.area;
    let number = if holder.number == 0 {
        String::new()
    } else {
        format!(" idx=\"{}\"", holder.number)
    };
    let card = holder.style == Style::Points;
    let white = looks.tint(Tint::Card);
    let frame = if card {
        format!(
            "<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val 2600\"/></a:avLst></a:prstGeom><a:solidFill><a:srgbClr val=\"{white}\"/></a:solidFill><a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"accent6\"/></a:solidFill></a:ln>"
        )
    } else {
        // Said outright: a placeholder for text would else look like a card.
        "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln>"
            .to_owned()
    };
    let inset = if card { emu(INSET) } else { 0 };
    let anchor = match holder.style {
        Style::CoverTitle | Style::Kicker => "b",
        Style::Foot | Style::Number => "ctr",
        _ => "t",
    };
    let dark = (of == Of::Cover).then(|| looks.deep_ink());
    let own = own_style(holder.style, dark.as_deref());
    let text = match holder.kind {
        "sldNum" => format!(
            "<a:p><a:fld id=\"{{C1FF6DA9-008F-8B48-92A6-B652298478BF}}\" type=\"slidenum\"><a:rPr lang=\"{}\"/><a:t>‹#›</a:t></a:fld></a:p>",
            escaped(language)
        ),
        _ if of_master && holder.kind == "body" => {
            "<a:p><a:pPr lvl=\"0\"/><a:r><a:rPr/><a:t>•</a:t></a:r></a:p>".to_owned()
        }
        _ => "<a:p/>".to_owned(),
    };
    let fit = if of_master && holder.kind != "body" && holder.kind != "title" {
        ""
    } else {
        "<a:normAutofit/>"
    };
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{} {}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"{}\"{number}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"{}\" y=\"{}\"/><a:ext cx=\"{}\" cy=\"{}\"/></a:xfrm>{frame}</p:spPr><p:txBody><a:bodyPr vert=\"horz\" wrap=\"square\" lIns=\"{inset}\" tIns=\"{inset}\" rIns=\"{inset}\" bIns=\"{inset}\" rtlCol=\"0\" anchor=\"{anchor}\">{fit}</a:bodyPr><a:lstStyle>{own}</a:lstStyle>{text}</p:txBody></p:sp>",
        holder.name,
        holder.number,
        holder.kind,
        emu(x),
        emu(y),
        emu(width),
        emu(height)
    )
}

/// What a placeholder's text looks like where it is not as the master says; on the cover all of it is in one colour.
fn own_style(style: Style, dark: Option<&str>) -> String {
    let level = |more: &str, size: u32, bold: bool, colour: &str, font: &str, run: &str| {
        let colour = colour_xml(dark.unwrap_or(colour));
        format!(
            "<a:lvl1pPr marL=\"0\" indent=\"0\"{more}><a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:buNone/><a:defRPr sz=\"{size}\" b=\"{}\"{run}><a:solidFill>{colour}</a:solidFill><a:latin typeface=\"{font}\"/></a:defRPr></a:lvl1pPr>",
            u8::from(bold)
        )
    };
    match style {
        Style::CoverTitle => level("", 4400, true, "bg1", "+mj-lt", ""),
        Style::CoverLead => level("", 2000, false, "bg2", "+mj-lt", ""),
        Style::Kicker => level(
            "",
            1100,
            true,
            "accent1",
            "+mn-lt",
            " cap=\"all\" spc=\"80\"",
        ),
        Style::Lead => level("", 1500, false, "accent2", "+mj-lt", ""),
        Style::Foot => level("", 1000, false, "accent2", "+mn-lt", ""),
        Style::Number => level(" algn=\"r\"", 1000, false, "accent2", "+mn-lt", ""),
        Style::Title | Style::Points => String::new(),
    }
}

fn notes_master(language: &str) -> String {
    let picture = "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide image\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\" idx=\"2\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"685800\" y=\"685800\"/><a:ext cx=\"5486400\" cy=\"3086100\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln w=\"12700\"><a:solidFill><a:prstClr val=\"black\"/></a:solidFill></a:ln></p:spPr></p:sp>";
    let notes = "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"body\" sz=\"quarter\" idx=\"3\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"685800\" y=\"3943350\"/><a:ext cx=\"5486400\" cy=\"4743450\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr/><a:t>Notes</a:t></a:r></a:p></p:txBody></p:sp>";
    format!(
        "{HEAD}<p:notesMaster {NAMES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>{TREE}{picture}{notes}</p:spTree></p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/><p:notesStyle><a:lvl1pPr algn=\"l\"><a:defRPr sz=\"1100\" lang=\"{}\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>",
        escaped(language)
    )
}
