//! Statements and running text as paragraphs.

use docx_rs::{
    BreakType, Hyperlink, HyperlinkData, HyperlinkType, IndentLevel, NumberingId, Paragraph, Run,
};
use partnership_brief::content::Statement;
use partnership_brief::hyphens::Hyphens;
use partnership_brief::place::short;
use partnership_brief::prose::{Inline, Prose, plain};

use super::{BULLETS, MEASURES, NUMBERS, Writer};
use crate::xml::{clean, right_to_left};

/// How a run looks: what is around it says so.
#[derive(Clone, Copy, Default)]
struct Form {
    strong: bool,
    slanted: bool,
    code: bool,
    link: bool,
    /// Where its long words may be parted.
    hyphens: Hyphens,
}

impl Form {
    fn run(self) -> Run {
        let mut run = Run::new();
        if self.link {
            run = run.style("Hyperlink");
        } else if self.code {
            run = run.style("Code");
        }
        if self.strong {
            run = run.bold();
        }
        if self.slanted {
            run = run.italic();
        }
        run
    }
}

/// A paragraph that reads in the direction of its text.
pub fn directed(mut paragraph: Paragraph, text: &str) -> Paragraph {
    if right_to_left(text) {
        paragraph.property = paragraph.property.bidi(true);
    }
    paragraph
}

impl Writer<'_> {
    /// A statement where one line fits, in a paragraph of its own.
    pub(super) fn line(
        &mut self,
        style: &str,
        statement: &Statement,
        bookmark: Option<(usize, String)>,
    ) {
        self.narrow = true;
        let mut paragraph = directed(Paragraph::new().style(style), &statement.plain());
        if let Some((id, name)) = &bookmark {
            paragraph = paragraph.add_bookmark_start(*id, name);
        }
        paragraph = self.inline(paragraph, statement);
        self.narrow = false;
        if let Some((id, _)) = bookmark {
            paragraph = paragraph.add_bookmark_end(id);
        }
        self.push(paragraph);
    }

    /// A statement at the end of a paragraph, in one line.
    pub(super) fn inline(&mut self, mut paragraph: Paragraph, statement: &Statement) -> Paragraph {
        for (at, piece) in statement.of.iter().enumerate() {
            if at > 0 {
                paragraph = paragraph.add_run(Run::new().add_text(" "));
            }
            paragraph = match piece {
                Prose::Paragraph { of } => self.inlines(paragraph, of, self.form()),
                other => {
                    let text = plain(std::slice::from_ref(other));
                    paragraph.add_run(Run::new().add_text(clean(&text)))
                }
            };
        }
        self.places(paragraph, statement)
    }

    /// A statement in full: its paragraphs and lists.
    pub(super) fn full(&mut self, style: &str, statement: &Statement, deep: usize) {
        let last = statement.of.len().saturating_sub(1);
        for (at, piece) in statement.of.iter().enumerate() {
            self.prose(style, piece, deep, (at == last).then_some(statement));
        }
    }

    /// A statement as an item of a list: its first line beside the bullet, what follows under it.
    pub(super) fn item(&mut self, statement: &Statement, deep: usize) {
        let paragraph = directed(self.bullet(BULLETS, deep), &statement.plain());
        let paragraph = self.inline(paragraph, statement);
        self.push(paragraph);
    }

    /// The beginning of an item of a list.
    pub(super) fn bullet(&self, list: usize, deep: usize) -> Paragraph {
        let style = if matches!(list, BULLETS | MEASURES) {
            "ListBullet"
        } else {
            "ListNumber"
        };
        Paragraph::new()
            .style(style)
            .numbering(NumberingId::new(list), IndentLevel::new(deep.min(8)))
    }

    /// How text looks where nothing is said of it. Long words are parted only where there is little room.
    fn form(&self) -> Form {
        let hyphens = Hyphens::of(&self.document.spoken);
        Form {
            hyphens: if self.narrow {
                hyphens
            } else {
                Hyphens::default()
            },
            ..Form::default()
        }
    }

    fn prose(&mut self, style: &str, piece: &Prose, deep: usize, end: Option<&Statement>) {
        match piece {
            Prose::Paragraph { of } => {
                let mut text = String::new();
                partnership_brief::prose::plain_line(of, &mut text);
                let mut paragraph = directed(indented(style, deep), &text);
                paragraph = self.inlines(paragraph, of, self.form());
                if let Some(statement) = end {
                    paragraph = self.places(paragraph, statement);
                }
                self.push(paragraph);
                return;
            }
            Prose::Items { ordered, items } => {
                let list = if *ordered {
                    self.lists += 1;
                    NUMBERS + self.lists
                } else {
                    BULLETS
                };
                for item in items {
                    self.list_item(list, item, deep);
                }
            }
            Prose::Quote { of } => {
                for piece in of {
                    self.prose("Quote", piece, deep, None);
                }
            }
            Prose::Verbatim { text } => {
                let mut run = Run::new();
                for (at, line) in text.lines().enumerate() {
                    if at > 0 {
                        run = run.add_break(BreakType::TextWrapping);
                    }
                    run = run.add_text(clean(line));
                }
                let paragraph = indented("Verbatim", deep).add_run(run);
                self.push(paragraph);
            }
        }
        if let Some(statement) = end
            && self.document.draft
            && !statement.source.is_empty()
        {
            let paragraph = self.places(indented("Normal", deep), statement);
            self.push(paragraph);
        }
    }

    fn list_item(&mut self, list: usize, item: &[Prose], deep: usize) {
        let rest = match item.split_first() {
            Some((Prose::Paragraph { of }, rest)) => {
                let paragraph = self.bullet(list, deep);
                let paragraph = self.inlines(paragraph, of, self.form());
                self.push(paragraph);
                rest
            }
            _ => item,
        };
        for piece in rest {
            self.prose("Normal", piece, deep + 1, None);
        }
    }

    fn inlines(&mut self, mut paragraph: Paragraph, of: &[Inline], form: Form) -> Paragraph {
        for inline in of {
            paragraph = match inline {
                Inline::Link { to, of } => {
                    self.links += 1;
                    let mut link = Hyperlink::new("", HyperlinkType::External);
                    // The library numbers links through all documents of a process; ours are numbered from one.
                    link.link = HyperlinkData::External {
                        rid: format!("rIdHyperlink{}", self.links),
                        path: crate::xml::escaped(to.as_str()),
                    };
                    let mut runs = Vec::new();
                    flat(of, Form { link: true, ..form }, &mut runs);
                    for run in runs {
                        link = link.add_run(run);
                    }
                    paragraph.add_hyperlink(link)
                }
                Inline::Emph { of } => self.inlines(
                    paragraph,
                    of,
                    Form {
                        slanted: true,
                        ..form
                    },
                ),
                Inline::Strong { of } => self.inlines(
                    paragraph,
                    of,
                    Form {
                        strong: true,
                        ..form
                    },
                ),
                other => {
                    let mut runs = Vec::new();
                    flat(std::slice::from_ref(other), form, &mut runs);
                    runs.into_iter().fold(paragraph, Paragraph::add_run)
                }
            };
        }
        paragraph
    }

    /// Where a statement comes from; in drafts only.
    fn places(&self, mut paragraph: Paragraph, statement: &Statement) -> Paragraph {
        if !self.document.draft {
            return paragraph;
        }
        let mut last = "";
        for source in &statement.source {
            if source.place != last {
                let text = format!(" [{}]", clean(&short(&source.place, self.file)));
                paragraph = paragraph.add_run(Run::new().style("Place").add_text(text));
                last = &source.place;
            }
        }
        paragraph
    }
}

/// A paragraph this deep inside what holds it.
pub(super) fn indented(style: &str, deep: usize) -> Paragraph {
    let paragraph = Paragraph::new().style(style);
    if deep == 0 {
        return paragraph;
    }
    let left = i32::try_from(deep.min(8) * 340).unwrap_or(0);
    paragraph.indent(Some(left), None, None, None)
}

/// The runs of a line, links inside links as their text.
fn flat(of: &[Inline], form: Form, runs: &mut Vec<Run>) {
    for inline in of {
        match inline {
            Inline::Text { text } => {
                runs.push(form.run().add_text(clean(&form.hyphens.soft(text))));
            }
            Inline::Code { text } => {
                runs.push(Form { code: true, ..form }.run().add_text(clean(text)));
            }
            Inline::Emph { of } => flat(
                of,
                Form {
                    slanted: true,
                    ..form
                },
                runs,
            ),
            Inline::Strong { of } => flat(
                of,
                Form {
                    strong: true,
                    ..form
                },
                runs,
            ),
            Inline::Link { of, .. } => flat(of, form, runs),
            Inline::Break => runs.push(form.run().add_break(BreakType::TextWrapping)),
        }
    }
}
