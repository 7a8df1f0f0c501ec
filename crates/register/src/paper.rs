//! A document on its way: what the file says under each heading, and what it leaves open.
//!
//! The documents are trees of the briefing's own kind, so every format that a briefing has, they have. Each question that
//! a document must answer is asked of one line of one entry. Where the line says nothing, the question stays in the
//! document, marked as open, with the line that would answer it.

use partnership_brief::content::{
    Block, Card, Document, Gap, Pair, Part, Role, Section, Source, Statement, Tag, Topic, gaps,
};
use partnership_brief::prose::{Inline, read_line, shown};
use partnership_brief::tell::{Say, Teller};
use partnership_brief::{Frame, Language, Options};
use partnership_model::{Data, Entry, FieldValue, Model, Value};
use partnership_source::Span;
use partnership_vocabulary::{ValueType, field_of};

use crate::items::Items;

/// The name of a gap where something is said, but could not be read.
pub(crate) const UNREAD: &str = "unread";

/// What a document is, before it knows of any partnership.
pub(crate) struct Sheet<'s> {
    /// Its sort: "Privacy notice".
    pub(crate) sort: &'static str,
    /// What its readers must know about it.
    pub(crate) note: &'s str,
    /// Its parts.
    pub(crate) parts: &'s dyn Fn(&Paper<'_>) -> Vec<Part>,
}

/// What a document is made with.
pub(crate) struct Paper<'a> {
    pub(crate) teller: Teller<'a>,
    pub(crate) head: &'a Entry,
    sort: &'static str,
}

/// Make a document.
pub(crate) fn make(model: &Model, options: &Options<'_>, sheet: &Sheet<'_>) -> Document {
    let origin = |span: Span| place(model, span, &(options.origin)(span));
    let own = Options {
        origin: &origin,
        draft: true,
        // A briefing may leave out what it likes; these documents are asked for everything, so no asset is theirs.
        asset: Some(String::new()),
        language: Some(Language::english()),
        ..options.clone()
    };
    let teller = Teller::new(model, &own);
    let head = model.header().filter(|head| teller.sees(head));
    let mut title = Statement::new(vec![Inline::text(sheet.sort)], Vec::new());
    let mut lead = Vec::new();
    let mut meta = Vec::new();
    let mut parts = Vec::new();
    let mut loose = Vec::new();
    match head {
        Some(head) => {
            let name = teller.title(head);
            title = Say::line(vec![Inline::text(format!(
                "{}: {}",
                sheet.sort,
                name.plain()
            ))])
            .out_of(name.source)
            .done();
            lead = teller.line(head, "aim");
            meta.extend(paired("Version of the file", teller.line(head, "version")));
            let digest = own.digest.iter().map(|digest| {
                let code = Inline::Code {
                    text: digest.clone(),
                };
                Say::line(vec![code]).done()
            });
            meta.extend(paired(
                "Fingerprint of what the file says to these readers",
                digest.collect(),
            ));
            if let Some(paper) = Paper::new(model, &own, sheet.sort) {
                parts = (sheet.parts)(&paper);
            }
        }
        None => loose.push(Gap {
            name: "open",
            what: "The partnership is not for these readers to see.".to_owned(),
            why: "So nothing about it can be told here.".into(),
            how: "Change the `visibility` line of the `partnership` entry, or make the document for a narrower circle.".to_owned(),
            blocks: true,
            at: None,
        }),
    }
    let made = teller.today();
    let mut frame = Frame::new(teller.language, &made, own.circle);
    frame.kicker = sheet.sort.to_owned();
    frame.draft_note = sheet.note.to_owned();
    frame.about = "About this document".to_owned();
    let all = parts.iter().flat_map(|part: &Part| &part.sections);
    let open = all.flat_map(|section| gaps(&section.blocks));
    let gaps = loose.into_iter().chain(open.cloned()).collect();
    Document {
        asset: None,
        title,
        lead,
        language: teller.language.tag(),
        spoken: model.language().word.to_owned(),
        direction: teller.language.direction(),
        draft: true,
        circle: own.circle,
        made,
        day: own.today.to_string(),
        version: None,
        digest: own.digest.clone(),
        frame,
        theme: own.theme.clone(),
        meta,
        parts,
        gaps,
    }
}

/// A place as these documents say it: the entry, and its line in the file.
pub(crate) fn place(model: &Model, span: Span, written: &str) -> String {
    let (file, line) = written.rsplit_once(':').unwrap_or(("", written));
    let entry = model
        .entries
        .iter()
        .rfind(|entry| entry.span.file == span.file && entry.span.range.contains(span.range.start));
    let name = entry.map_or("", |entry| entry.name.as_deref().unwrap_or(&*entry.keyword));
    let of = if span.file == model.root {
        String::new()
    } else {
        format!(" of {}", file.rsplit(['/', '\\']).next().unwrap_or(file))
    };
    if name.is_empty() {
        format!("line {line}{of}")
    } else {
        format!("{name}, line {line}{of}")
    }
}

impl<'a> Paper<'a> {
    /// The file as the readers of `options` see it; `None` where they see nothing of it.
    pub(crate) fn new(
        model: &'a Model,
        options: &'a Options<'a>,
        sort: &'static str,
    ) -> Option<Self> {
        let teller = Teller::new(model, options);
        let head = model.header().filter(|head| teller.sees(head))?;
        Some(Self { teller, head, sort })
    }

    /// What stands under one heading.
    pub(crate) fn items(&self) -> Items<'_, 'a> {
        Items::new(self)
    }

    /// A part with the sections that have something in them.
    pub(crate) fn part(&self, id: &str, title: &str, sections: Vec<(&str, Vec<Block>)>) -> Part {
        let section = |(at, (title, blocks)): (usize, (&str, Vec<Block>))| Section {
            id: format!("{id}-{}", at + 1),
            topic: Topic::Item,
            title: title.to_owned(),
            blocks,
        };
        Part {
            id: id.to_owned(),
            role: Role::Grounds,
            kicker: self.sort.to_owned(),
            title: Statement::new(vec![Inline::text(title)], Vec::new()),
            lead: Vec::new(),
            sections: sections
                .into_iter()
                .filter(|(_, blocks)| !blocks.is_empty())
                .enumerate()
                .map(section)
                .collect(),
        }
    }

    /// What a line of an entry says, in one statement: `None` where it says nothing to these readers.
    pub(crate) fn said(&self, entry: &Entry, word: &str) -> Option<Statement> {
        let said = self.teller.joined(entry, word);
        said.or_else(|| self.does_not_arise(entry, word))
    }

    /// That a question does not arise, with the reason.
    pub(crate) fn does_not_arise(&self, entry: &Entry, word: &str) -> Option<Statement> {
        let field = self.teller.public(entry, word)?;
        let value = field
            .values
            .iter()
            .find(|value| matches!(&value.data, Data::Silence(kind) if !kind.unknown))?;
        let mut of = vec![Inline::text("This does not arise here.")];
        if let Some(because) = &value.qualifiers.because {
            of.push(Inline::text(" "));
            of.extend(read_line(&because.value));
        }
        Some(
            Say::line(of)
                .from(self.teller.source(entry.id, value.span))
                .done(),
        )
    }

    /// The silence of a line that leaves its question open.
    pub(crate) fn silence<'e>(&self, entry: &'e Entry, word: &str) -> Option<&'e Value> {
        let field = self.teller.public(entry, word)?;
        let silent = |value: &&Value| matches!(&value.data, Data::Silence(kind) if kind.unknown);
        field.values.iter().find(silent)
    }

    /// A line of an entry of which something could not be read: a slip is no silence, and what it hides was said.
    pub(crate) fn unread<'e>(&self, entry: &'e Entry, word: &str) -> Option<&'e FieldValue> {
        let slip = |value: &Value| match &value.data {
            Data::Broken => true,
            Data::Name(name) => name.target.is_none(),
            _ => false,
        };
        let field = self.teller.public(entry, word)?;
        (field.values.is_empty() || field.values.iter().any(slip)).then_some(field)
    }

    /// The line of the file in which something stands, as these documents say it: "line 9".
    fn line_of(&self, entry: &Entry, field: &FieldValue) -> String {
        let place = self.teller.source(entry.id, field.span).place;
        match place.rsplit_once("line ") {
            Some((_, line)) => format!("line {line}"),
            None => place,
        }
    }

    /// That what a line of an entry says could not be read, or not all of it.
    pub(crate) fn slip(
        &self,
        term: &str,
        entry: &Entry,
        field: &FieldValue,
        why: &'static str,
    ) -> Gap {
        let some = self.said(entry, &field.word).is_some();
        let what = if some {
            "not all of what is said could be read"
        } else {
            "said, but it could not be read"
        };
        Gap {
            name: UNREAD,
            ..self.gap(
                format!("{term}: {what} ({}).", self.line_of(entry, field)),
                why,
                format!(
                    "Correct `{}:` in {}. `partnership check` shows what is wrong there.",
                    field.word,
                    whose(entry)
                ),
                Some(self.teller.source(entry.id, field.span)),
            )
        }
    }

    /// Whether a line of the entry is there, but not for these readers: it is kept from them, or all that it names is.
    pub(crate) fn kept(&self, entry: &Entry, word: &str) -> bool {
        let unseen = |value: &Value| match &value.data {
            Data::Name(name) => name
                .target
                .is_some_and(|id| !self.teller.sees(self.teller.model.entry(id))),
            _ => false,
        };
        entry.field(word).is_some_and(|field: &FieldValue| {
            !self.teller.shows(entry, field)
                || !field.values.is_empty() && field.values.iter().all(unseen)
        })
    }

    /// The line of an entry as an open question.
    pub(crate) fn open(&self, term: &str, entry: &Entry, word: &str, why: &'static str) -> Gap {
        let about = if entry.is("partnership") || term.contains(entry.display()) {
            String::new()
        } else {
            format!(", for “{}”", entry.display())
        };
        if let Some(field) = self.unread(entry, word) {
            return self.slip(&format!("{term}{about}"), entry, field, why);
        }
        let silence = self.silence(entry, word).map(|value| match &value.data {
            Data::Silence(kind) => kind.word,
            _ => "",
        });
        let (what, how) = if let Some(silence) = silence {
            (
                format!("{term}{about}: still open. The file says `{silence}`.").replace('`', ""),
                format!("When it is settled, write {}.", answer(entry, word)),
            )
        } else if self.kept(entry, word) {
            (
                format!("{term}{about}: kept from the readers of this document."),
                "The line is there, but it is not theirs to see. Say it here by hand if it must be said.".to_owned(),
            )
        } else {
            (
                format!("{term}{about}: not said yet."),
                format!("Write {}.", answer(entry, word)),
            )
        };
        self.gap(what, why, how, Some(self.teller.place(entry, word)))
    }

    /// Something open.
    pub(crate) fn gap(
        &self,
        what: impl AsRef<str>,
        why: &'static str,
        how: impl AsRef<str>,
        at: Option<Source>,
    ) -> Gap {
        Gap {
            name: "open",
            what: shown(what.as_ref()),
            why: why.into(),
            how: shown(how.as_ref()),
            blocks: false,
            at,
        }
    }

    /// A cell of a table: what a line says, or that it is open.
    pub(crate) fn cell(&self, entry: &Entry, word: &str) -> Vec<Statement> {
        if let Some(value) = self.silence(entry, word) {
            let silence = match &value.data {
                Data::Silence(kind) => kind.word,
                _ => "",
            };
            let of = vec![
                Inline::strong("Still open: "),
                Inline::text("the file says "),
                Inline::Code {
                    text: silence.to_owned(),
                },
            ];
            let at = self.teller.source(entry.id, value.span);
            return vec![Say::line(of).from(at).done()];
        }
        let mut all: Vec<Statement> = self.said(entry, word).into_iter().collect();
        if let Some(field) = self.unread(entry, word) {
            all.push(self.unread_cell(entry, field));
        }
        if !all.is_empty() {
            return all;
        }
        if self.kept(entry, word) {
            return vec![plain(
                "Kept from these readers",
                vec![self.teller.head(entry)],
            )];
        }
        vec![self.open_cell(entry, word)]
    }

    /// A cell of a table that says what could not be read.
    fn unread_cell(&self, entry: &Entry, field: &FieldValue) -> Statement {
        let some = self.said(entry, &field.word).is_some();
        let mut of = vec![Inline::strong(if some {
            "Not all of it could be read: "
        } else {
            "Said, but it could not be read: "
        })];
        of.push(Inline::text("correct "));
        of.push(Inline::Code {
            text: format!("{}:", field.word),
        });
        of.push(Inline::text(" in "));
        of.extend(whose_line(entry));
        let at = self.teller.source(entry.id, field.span);
        Say::line(of).from(at).done()
    }

    /// An open cell of a table.
    pub(crate) fn open_cell(&self, entry: &Entry, word: &str) -> Statement {
        if let Some(field) = self.unread(entry, word) {
            return self.unread_cell(entry, field);
        }
        let mut of = vec![Inline::strong("Not said yet: ")];
        of.push(Inline::text("write "));
        of.push(Inline::Code {
            text: format!("{word}:"),
        });
        of.push(Inline::text(" in "));
        of.extend(whose_line(entry));
        Say::line(of).from(self.teller.head(entry)).done()
    }

    /// Statements of the program's own.
    pub(crate) fn explain(text: &str) -> Block {
        Block::Explain {
            text: text.to_owned(),
        }
    }
}

/// Whose line it is: "purpose `forecast-demand`".
pub(crate) fn whose(entry: &Entry) -> String {
    let kind = entry.kind.map_or(&*entry.keyword, |kind| kind.label);
    match &entry.name {
        Some(name) if !entry.is("partnership") => format!("{kind} `{name}`"),
        _ => format!("the {kind} entry"),
    }
}

/// The same as part of a line, the name as a machine writes it.
fn whose_line(entry: &Entry) -> Vec<Inline> {
    match &entry.name {
        Some(name) if !entry.is("partnership") => {
            let kind = entry.kind.map_or(&*entry.keyword, |kind| kind.label);
            let name = Inline::Code { text: name.clone() };
            vec![Inline::text(format!("{kind} ")), name]
        }
        _ => vec![Inline::text(whose(entry))],
    }
}

/// How to answer: "`basis: …` in purpose `forecast-demand`". No value is offered: which it is, only people know.
fn answer(entry: &Entry, word: &str) -> String {
    format!("`{word}: {}` in {}", sample(entry, word), whose(entry))
}

/// What a value of a line looks like.
fn sample(entry: &Entry, word: &str) -> &'static str {
    let field = entry.kind.and_then(|kind| field_of(kind, word));
    match field.map(|field| field.value) {
        Some(ValueType::Text) => "\"…\"",
        _ => "…",
    }
}

/// A label with statements, if there are any.
pub(crate) fn paired(term: &str, say: Vec<Statement>) -> Option<Pair> {
    (!say.is_empty()).then(|| Pair {
        term: term.to_owned(),
        say,
    })
}

/// A statement of plain text with where it comes from.
pub(crate) fn plain(text: impl AsRef<str>, source: Vec<Source>) -> Statement {
    Say::line(vec![Inline::text(text)]).out_of(source).done()
}

/// A card about an entry.
pub(crate) fn card(title: Statement, tag: Option<Tag>, blocks: Vec<Block>) -> Card {
    Card { title, tag, blocks }
}
