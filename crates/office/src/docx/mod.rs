//! A briefing as DOCX.
//!
//! `docx-rs` writes paragraphs, tables, lists and links, and knows how the parts of the package refer to each other.
//! What it has no words for is put in afterwards by [`finish`]: the styles with their language (a file in `templates`),
//! the title of the document, header rows, and pictures as native shapes.

mod blocks;
mod finish;
mod picture;
mod text;

use docx_rs::{
    AbstractNumbering, Docx, Footer, Header, Hyperlink, HyperlinkType, Level, LevelJc,
    LevelOverride, LevelText, NumPages, NumberFormat, Numbering, PageMargin, PageNum, Paragraph,
    Run, SpecialIndentType, Start, Tab, Table,
};
use partnership_brief::Document;
use partnership_brief::content::{Part, gaps};
use partnership_brief::place::own_file;

use crate::Error;
use crate::look::Looks;
use crate::xml::{beginning, clean};

/// The room between the margins of a page, in twentieths of a point.
const ROOM: usize = 9638;
/// The list with bullets, that of measures, and the pattern of those with numbers.
const BULLETS: usize = 2;
const MEASURES: usize = 1;
const NUMBERS: usize = 3;

/// Write a briefing as DOCX.
pub fn docx(document: &Document) -> Result<Vec<u8>, Error> {
    let looks = Looks::new(&document.theme);
    let mut writer = Writer {
        document,
        file: own_file(&document.title),
        looks: &looks,
        body: Vec::new(),
        lists: 0,
        narrow: false,
        bookmarks: 0,
        links: 0,
        pictures: Vec::new(),
    };
    writer.cover();
    for (at, part) in document.parts.iter().enumerate() {
        writer.part(at, part);
    }
    writer.colophon();
    let Writer {
        body,
        lists,
        pictures,
        ..
    } = writer;
    let mut docx = Docx::new()
        .page_size(11906, 16838)
        .page_margin(PageMargin {
            top: 1247,
            bottom: 1134,
            left: 1134,
            right: 1134,
            header: 567,
            footer: 510,
            gutter: 0,
        })
        .footer(footer(document));
    if let Some(header) = header(document) {
        docx = docx.header(header);
    }
    docx = numberings(docx, lists);
    for piece in body {
        docx = match piece {
            Piece::Paragraph(paragraph) => docx.add_paragraph(*paragraph),
            Piece::Table(table) => docx.add_table(*table),
        };
    }
    finish::finish(docx.build(), document, &looks, &pictures)
}

/// A piece of the body.
enum Piece {
    Paragraph(Box<Paragraph>),
    Table(Box<Table>),
}

/// What writes the body.
struct Writer<'d> {
    document: &'d Document,
    /// The partnership's own file, whose name places need not repeat.
    file: &'d str,
    looks: &'d Looks<'d>,
    body: Vec<Piece>,
    /// How many lists with numbers there are; each starts anew.
    lists: usize,
    /// Whether what is written stands in a narrow column or in large letters.
    narrow: bool,
    bookmarks: usize,
    links: usize,
    /// The pictures so far, as native shapes, each for one mark in the body.
    pictures: Vec<String>,
}

impl Writer<'_> {
    fn push(&mut self, paragraph: Paragraph) {
        self.body.push(Piece::Paragraph(Box::new(paragraph)));
    }

    /// A paragraph of the program's own words.
    fn say(&mut self, style: &str, text: &str) {
        let paragraph = Paragraph::new()
            .style(style)
            .add_run(Run::new().add_text(clean(text)));
        self.push(paragraph);
    }

    fn cover(&mut self) {
        let document = self.document;
        if let Some(logo) = &document.theme.logo {
            self.logo(logo);
        }
        self.say("Kicker", &document.frame.kicker);
        self.line("Title", &document.title, None);
        for lead in &document.lead {
            self.full("Subtitle", lead, 0);
        }
        if let Some(circle) = &document.frame.circle {
            self.say("Label", circle);
        }
        if document.draft {
            self.say("Gap", &document.frame.draft_note);
            let shown: Vec<_> = document
                .parts
                .iter()
                .flat_map(|part| &part.sections)
                .flat_map(|section| gaps(&section.blocks))
                .collect();
            for gap in document.gaps.iter().filter(|gap| !shown.contains(gap)) {
                self.gap(gap);
            }
        }
        self.say("Label", &document.frame.contents);
        for (at, part) in document.parts.iter().enumerate() {
            let title = part.title.plain();
            let link = Hyperlink::new(anchor(at), HyperlinkType::Anchor)
                .add_run(Run::new().style("Hyperlink").add_text(clean(&title)));
            let kicker = Run::new()
                .style("Term")
                .add_text(format!("{}: ", clean(&part.kicker)));
            self.push(
                Paragraph::new()
                    .style("Contents")
                    .add_run(kicker)
                    .add_hyperlink(link),
            );
        }
    }

    fn part(&mut self, at: usize, part: &Part) {
        let kicker = Paragraph::new()
            .style("Kicker")
            .page_break_before(true)
            .add_run(Run::new().add_text(clean(&part.kicker)));
        self.push(kicker);
        self.bookmarks += 1;
        self.line("Heading1", &part.title, Some((self.bookmarks, anchor(at))));
        for lead in &part.lead {
            self.full("Lead", lead, 0);
        }
        for section in &part.sections {
            self.say("Heading2", &section.title);
            self.blocks(&section.blocks, 0);
        }
    }

    fn colophon(&mut self) {
        let document = self.document;
        self.say("Heading2", &document.frame.about);
        self.pairs(&document.meta, 0);
        self.say("Normal", &document.frame.made);
    }
}

fn anchor(part: usize) -> String {
    format!("part-{}", part + 1)
}

/// Marks each page of a draft, and of what is not for everybody.
fn header(document: &Document) -> Option<Header> {
    let mut marks = Vec::new();
    if document.draft {
        marks.push(document.frame.draft.as_str());
    }
    marks.extend(document.frame.circle.as_deref());
    (!marks.is_empty()).then(|| {
        Header::new().add_paragraph(
            Paragraph::new()
                .style("Header")
                .add_run(Run::new().add_text(clean(&marks.join(" · ")))),
        )
    })
}

/// The title of the briefing, what the house says on every page, and the number of the page.
fn footer(document: &Document) -> Footer {
    let mut left = beginning(&document.title.plain(), 90);
    if let Some(footer) = &document.theme.footer {
        left = format!("{left} · {footer}");
    }
    Footer::new().add_paragraph(
        Paragraph::new()
            .style("Footer")
            .add_run(Run::new().add_text(clean(&left)).add_tab())
            .add_run(Run::new().add_text(format!("{} ", clean(&document.frame.page))))
            .add_page_num(PageNum::new())
            .add_run(Run::new().add_text(" / "))
            .add_num_pages(NumPages::new())
            .add_tab(Tab::new().val(docx_rs::TabValueType::Right).pos(ROOM)),
    )
}

/// The lists: one with bullets, and one for each list with numbers.
fn numberings(docx: Docx, lists: usize) -> Docx {
    let level = |level: usize, format: &str, text: String| {
        Level::new(
            level,
            Start::new(1),
            NumberFormat::new(format),
            LevelText::new(text),
            LevelJc::new("left"),
        )
        .indent(
            Some(340 + 340 * i32::try_from(level).unwrap_or(0)),
            Some(SpecialIndentType::Hanging(260)),
            None,
            None,
        )
    };
    let mut bullets = AbstractNumbering::new(BULLETS);
    // An open circle stands before each measure, as on the page.
    let measures = AbstractNumbering::new(MEASURES).add_level(level(0, "bullet", "○".to_owned()));
    let mut numbers = AbstractNumbering::new(NUMBERS);
    for at in 0..9 {
        let sign = if at % 2 == 0 { "•" } else { "–" };
        bullets = bullets.add_level(level(at, "bullet", sign.to_owned()));
        numbers = numbers.add_level(level(at, "decimal", format!("%{}.", at + 1)));
    }
    let mut docx = docx
        .add_abstract_numbering(measures)
        .add_abstract_numbering(bullets)
        .add_abstract_numbering(numbers)
        .add_numbering(Numbering::new(MEASURES, MEASURES))
        .add_numbering(Numbering::new(BULLETS, BULLETS));
    for list in 1..=lists {
        docx = docx.add_numbering(
            Numbering::new(NUMBERS + list, NUMBERS).add_override(LevelOverride::new(0).start(1)),
        );
    }
    docx
}
