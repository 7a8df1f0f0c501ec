//! The briefing as CommonMark, with tables as most readers know them.
//!
//! All text is escaped where it could be read as markup, so what comes out again is the tree that went in. Stress that
//! CommonMark could not carry at its place (it depends on the characters around it) is left out and never shows as
//! stars.

mod text;

use crate::content::{
    Block, Card, Document, Gap, Look, Pair, Part, Role, Source, Statement, Table,
};
use crate::deck::{Deck, Slide};
use crate::frame::Frame;
use crate::language::Language;
use crate::picture::Picture;
use crate::prose::{Inline, Prose};
use text::{code, escaped, prose, started, written};

/// Write a briefing as CommonMark.
pub fn to_markdown(document: &Document) -> String {
    let mut out = Writer {
        out: String::new(),
        draft: document.draft,
        frame: &document.frame,
        language: Language::find(document.language).unwrap_or_else(Language::english),
    };
    out.heading(1, &document.title);
    if let Some(circle) = &document.frame.circle {
        out.line(&format!("> **{}**", escaped(circle, false)));
    }
    if document.draft {
        let (draft, note) = (&document.frame.draft, &document.frame.draft_note);
        out.line(&format!(
            "> **{}.** {}",
            escaped(draft, false),
            escaped(note, false)
        ));
    }
    for lead in &document.lead {
        out.statement(lead, "");
    }
    if document.draft {
        let shown: Vec<_> = document
            .parts
            .iter()
            .flat_map(|part| &part.sections)
            .flat_map(|section| crate::content::gaps(&section.blocks))
            .collect();
        document
            .gaps
            .iter()
            .filter(|gap| !shown.contains(gap))
            .for_each(|gap| out.gap(gap));
    }
    for part in &document.parts {
        out.part(part);
    }
    out.line("---");
    out.pairs(&document.meta);
    out.line(&escaped(&document.frame.made, true));
    out.out.truncate(out.out.trim_end().len());
    out.out.push('\n');
    out.out
}

/// Write slides as CommonMark: a line across the page between two slides, the notes of each behind its points.
pub fn to_markdown_slides(deck: &Deck) -> String {
    let mut out = Writer {
        out: String::new(),
        draft: deck.draft,
        frame: &deck.frame,
        language: Language::find(deck.language).unwrap_or_else(Language::english),
    };
    for (at, slide) in deck.slides.iter().enumerate() {
        if at > 0 {
            out.line("---");
        }
        out.slide(slide, at == 0);
    }
    out.line("---");
    out.line(&escaped(&deck.frame.made, true));
    out.out.truncate(out.out.trim_end().len());
    out.out.push('\n');
    out.out
}

struct Writer<'d> {
    out: String,
    draft: bool,
    frame: &'d Frame,
    language: &'static Language,
}

impl Writer<'_> {
    fn part(&mut self, part: &Part) {
        if part.role == Role::Audience {
            let line = match &part.title.of[..] {
                [Prose::Paragraph { of }] => of.clone(),
                _ => vec![Inline::text(part.title.plain())],
            };
            let line = self.language.tell("for-audience", &[("audience", line)]);
            self.heading(2, &Statement::new(line, part.title.source.clone()));
        } else {
            self.heading(2, &part.title);
        }
        if self.draft {
            self.line(&format!("*{}*", escaped(&self.frame.draft, false)));
        }
        for lead in &part.lead {
            self.statement(lead, "");
        }
        for section in &part.sections {
            self.line(&format!("### {}", section.title));
            self.blocks(&section.blocks);
        }
    }

    fn slide(&mut self, slide: &Slide, first: bool) {
        self.heading(if first { 1 } else { 2 }, &slide.title);
        let marks = [
            self.frame.circle.as_deref(),
            self.draft.then_some(self.frame.draft.as_str()),
        ];
        for mark in marks.into_iter().flatten() {
            self.line(&format!("*{}*", escaped(mark, false)));
        }
        if let Some(lead) = &slide.lead {
            self.statement(lead, "");
        }
        for group in &slide.groups {
            if let Some(heading) = &group.heading {
                self.line(&format!("### {}", escaped(heading, false)));
            }
            for point in &group.points {
                let mut text = self.inline(&point.say);
                if let Some(tag) = &point.tag {
                    text.push_str(&format!(" ({})", self.inline(&tag.say)));
                }
                if let Some(beside) = &point.beside {
                    let mark = self.language.label_end("");
                    text.push_str(&format!("{mark} {}", self.inline(beside)));
                }
                self.out.push_str(&format!("- {}\n", started(text)));
            }
            if let Some(table) = &group.table {
                self.table(table);
            }
            if let Some(more) = &group.more {
                self.out.push_str(&format!("- {}\n", escaped(more, true)));
            }
            self.out.push('\n');
        }
        if !slide.notes.is_empty() {
            let notes = escaped(&self.frame.notes, false);
            self.line(&format!("{} {notes}", if first { "##" } else { "###" }));
        }
        for note in &slide.notes {
            self.line(&format!("**{}**", escaped(&note.heading, false)));
            self.list(note.say.iter());
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Say { say } => self.statement(say, ""),
                Block::Explain { text } => self.line(&escaped(text, true)),
                Block::List { items } => self.list(items.iter()),
                Block::Pairs { pairs } => self.pairs(pairs),
                Block::Table { table } => self.table(table),
                Block::Cards {
                    look: Look::Control,
                    cards,
                } => self.controls(cards),
                Block::Cards { cards, .. } => cards.iter().for_each(|card| self.card(card)),
                Block::Callout { say, .. } => say.iter().for_each(|say| self.statement(say, "> ")),
                Block::Picture { picture } => self.picture(picture),
                Block::Gap { gap } => self.gap(gap),
            }
        }
    }

    /// A picture is told by its table: what it looks like says nothing where it is not shown. Its title stands above,
    /// unless the table has the same.
    fn picture(&mut self, picture: &Picture) {
        let titled = picture
            .twin
            .iter()
            .any(|block| matches!(block, Block::Table { table } if table.caption == picture.title));
        if !titled {
            self.line(&format!("**{}**", escaped(&picture.title, false)));
        }
        self.blocks(&picture.twin);
    }

    fn card(&mut self, card: &Card) {
        self.heading(4, &card.title);
        if let Some(tag) = &card.tag {
            let text = self.inline(&tag.say);
            self.line(&format!("*{text}*"));
        }
        self.blocks(&card.blocks);
    }

    /// What is done about a risk: a list, each measure with its state and what is known of it.
    fn controls(&mut self, cards: &[Card]) {
        let controls = &self.frame.controls;
        let mark = self.language.label_end(controls);
        self.line(&format!("{}{mark}", escaped(controls, true)));
        for card in cards {
            let mut head = format!("- **{}**", self.inline(&card.title));
            if let Some(tag) = &card.tag {
                head.push_str(&format!(" ({})", self.inline(&tag.say)));
            }
            self.out.push_str(&head);
            self.out.push_str("\n\n");
            let start = self.out.len();
            self.blocks(&card.blocks);
            let inner = self.out.split_off(start);
            for line in inner.lines() {
                if !line.is_empty() {
                    self.out.push_str("  ");
                    self.out.push_str(line);
                }
                self.out.push('\n');
            }
        }
    }

    fn gap(&mut self, gap: &Gap) {
        let must = if gap.blocks {
            &self.frame.missing_first
        } else {
            &self.frame.missing
        };
        let at = gap.at.iter().map(place).collect::<String>();
        self.line(&format!(
            "> **{}** {} {} *{}*{at}",
            escaped(must, false),
            escaped(&gap.what, false),
            escaped(&gap.why, false),
            coded(&gap.how)
        ));
    }

    fn pairs(&mut self, pairs: &[Pair]) {
        for pair in pairs {
            let term = escaped(&pair.term, false);
            let mark = self.language.label_end(&pair.term);
            if let [one] = &pair.say[..]
                && let [Prose::Paragraph { .. }] = &one.of[..]
            {
                let text = self.inline(one);
                self.out.push_str(&format!("- **{term}{mark}** {text}\n"));
            } else {
                self.out.push_str(&format!("- **{term}{mark}**\n"));
                for say in &pair.say {
                    let text = self.inline(say);
                    self.out.push_str(&format!("  - {}\n", started(text)));
                }
            }
        }
        if !pairs.is_empty() {
            self.out.push('\n');
        }
    }

    fn list<'s>(&mut self, items: impl Iterator<Item = &'s Statement>) {
        for item in items {
            let text = self.inline(item);
            self.out.push_str(&format!("- {}\n", started(text)));
        }
        self.out.push('\n');
    }

    fn table(&mut self, table: &Table) {
        self.line(&format!("**{}**", escaped(&table.caption, false)));
        let head: Vec<_> = table.head.iter().map(|head| escaped(head, false)).collect();
        self.out.push_str(&format!(
            "| {} |\n|{}\n",
            head.join(" | "),
            " --- |".repeat(head.len())
        ));
        for row in &table.rows {
            let cells: Vec<_> = row
                .iter()
                .map(|cell| {
                    // An empty cell would leave open whether something is missing there.
                    if cell.is_empty() {
                        return escaped(&self.frame.not_said, false);
                    }
                    let semicolon = self
                        .language
                        .fill("list-semicolon", &[("first", ""), ("last", "")]);
                    cell.iter()
                        .map(|say| self.inline(say))
                        .collect::<Vec<_>>()
                        .join(&semicolon)
                })
                .collect();
            self.out.push_str(&format!("| {} |\n", cells.join(" | ")));
        }
        self.out.push('\n');
    }

    fn heading(&mut self, level: usize, title: &Statement) {
        let mut text = self.inline(title);
        if text.ends_with('#') {
            // Hashes at the end of a heading would be taken for its closing mark.
            text.insert(text.len() - 1, '\\');
        }
        self.line(&format!("{} {text}", "#".repeat(level)));
    }

    /// A statement in full, each line after `lead`.
    fn statement(&mut self, statement: &Statement, lead: &str) {
        let mut text = Vec::new();
        prose(&statement.of, "", &mut text);
        if self.draft {
            let places = places(statement);
            match (statement.of.last(), text.last_mut()) {
                (Some(Prose::Paragraph { .. }), Some(last)) => last.push_str(&places),
                // Behind the end of a list or of verbatim text, it would become a part of it.
                _ => text.extend([String::new(), places.trim_start().to_owned()]),
            }
        }
        for line in &text {
            self.out
                .push_str(lead.trim_end_matches(if line.is_empty() { " " } else { "" }));
            self.out.push_str(line);
            self.out.push('\n');
        }
        self.out.push('\n');
    }

    /// A statement where one line fits.
    fn inline(&self, statement: &Statement) -> String {
        let mut line = Vec::new();
        for (at, piece) in statement.of.iter().enumerate() {
            if at > 0 {
                line.push(Inline::Text { text: " ".into() });
            }
            match piece {
                Prose::Paragraph { of } => line.extend(of.iter().cloned()),
                other => line.push(Inline::Text {
                    text: crate::prose::plain(std::slice::from_ref(other)),
                }),
            }
        }
        let mut out = written(&line, " ");
        if self.draft {
            out.push_str(&places(statement));
        }
        out
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push_str("\n\n");
    }
}

/// The program's own words, in which what to type stands between back-quotes.
fn coded(text: &str) -> String {
    let mut out = String::new();
    for (at, piece) in text.split('`').enumerate() {
        if at % 2 == 0 {
            out.push_str(&escaped(piece, false));
        } else {
            code(piece, &mut out);
        }
    }
    out
}

/// Where a statement comes from, small and behind it.
fn places(statement: &Statement) -> String {
    let mut all: Vec<_> = statement.source.iter().map(place).collect();
    all.dedup();
    all.concat()
}

fn place(source: &Source) -> String {
    format!(" `[{}]`", source.place.replace(['`', '\n', '|'], "'"))
}
