//! What the parts share: finding public entries, saying where something stands, noting what is missing.

use std::cell::{Cell, RefCell};
use std::collections::HashSet;

use jiff::civil;
use partnership_model::{Data, Entry, EntryId, FieldValue, Model};
use partnership_source::Span;

use super::policy::Policy;

use crate::Options;
use crate::content::{Block, Gap, Pair, Section, Source, Statement, Topic};
use crate::language::Language;
use crate::prose::{self, Inline};

/// What the parts are made with: the file as one circle of readers sees it.
pub struct Teller<'a> {
    /// What the file says.
    pub model: &'a Model,
    /// How it is to be told.
    pub options: &'a Options<'a>,
    /// The language of the fixed words.
    pub language: &'static Language,
    /// The entry for the text that is made.
    pub asset: Option<&'a Entry>,
    left_out: HashSet<EntryId>,
    pub(super) policy: Policy<'a>,
    gaps: RefCell<Vec<Gap>>,
    /// Whether the page that is being made speaks to its readers as one speaks to a child or a friend.
    informal: Cell<bool>,
}

/// Something missing, before it has a place. What it is, why it matters and what to write is told by the message
/// `gap-<name>` of the language of the briefing.
pub struct Missing {
    name: &'static str,
    values: Vec<(&'static str, String)>,
    blocks: bool,
}

impl Missing {
    /// Something that a draft points out.
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            values: Vec::new(),
            blocks: false,
        }
    }

    /// Something without which nothing may be published.
    pub fn needed(name: &'static str) -> Self {
        Self {
            blocks: true,
            ..Self::new(name)
        }
    }

    /// The entry in which it is missing.
    pub fn about(self, entry: &Entry) -> Self {
        self.with("entry", entry.display())
    }

    /// A value that its message tells.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name, value.into()));
        self
    }
}

impl<'a> Teller<'a> {
    /// The file as the readers of `options` see it.
    pub fn new(model: &'a Model, options: &'a Options<'a>) -> Self {
        let asset = asset(model, options);
        let left_out = asset
            .into_iter()
            .flat_map(|asset| asset.references("leaves-out"))
            .filter_map(|reference| reference.target)
            .collect();
        Self {
            model,
            options,
            language: language(model, options),
            asset,
            left_out,
            policy: Policy::new(model, options.today),
            gaps: RefCell::default(),
            informal: Cell::new(false),
        }
    }

    /// The day the briefing is made.
    pub fn day(&self) -> civil::Date {
        self.options.today
    }

    /// The same as people write it.
    pub fn today(&self) -> String {
        let today = partnership_model::Date::day(self.options.today);
        self.language.date(today)
    }

    /// What was noted as missing.
    pub(crate) fn into_gaps(self) -> Vec<Gap> {
        self.gaps.into_inner()
    }

    /// Note that something is missing; it is shown in a draft only.
    pub(crate) fn gap(&self, at: Option<&Entry>, missing: Missing) -> Option<Block> {
        let Missing {
            name,
            values,
            blocks,
        } = missing;
        let values: Vec<(&str, &str)> = values
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let told = |part: &str| {
            let name = format!("gap-{name}{part}");
            prose::shown(&self.language.fill(&name, &values))
        };
        let at = at.map(|entry| self.source(entry.id, entry.head));
        let gap = Gap {
            name,
            what: told(""),
            why: told(".why"),
            how: told(".how"),
            blocks,
            at,
        };
        self.gaps.borrow_mut().push(gap.clone());
        self.options.draft.then_some(Block::Gap { gap })
    }

    /// A place in the file.
    pub fn source(&self, entry: EntryId, span: Span) -> Source {
        Source {
            entry,
            span,
            place: prose::shown(&(self.options.origin)(span)),
            link: (self.options.draft)
                .then(|| (self.options.link)(span))
                .flatten(),
        }
    }

    /// Where an entry's head stands.
    pub fn head(&self, entry: &Entry) -> Source {
        self.source(entry.id, entry.head)
    }

    /// Where the line `word` of an entry stands; its head where there is no such line.
    pub fn place(&self, entry: &Entry, word: &str) -> Source {
        self.source(
            entry.id,
            entry.field(word).map_or(entry.head, |field| field.span),
        )
    }

    /// Where `entry` names `target` in its line `word`.
    pub fn naming(&self, entry: &Entry, word: &str, target: EntryId) -> Source {
        let found = entry
            .references(word)
            .find(|reference| reference.target == Some(target));
        found.map_or_else(
            || self.place(entry, word),
            |reference| self.source(entry.id, reference.span),
        )
    }

    /// Whether the readers see the entry.
    pub fn sees(&self, entry: &Entry) -> bool {
        self.options.circle.sees_entry(self.model, entry) && !self.left_out(entry)
    }

    /// Whether the asset leaves the entry out, or what it stands in.
    fn left_out(&self, entry: &Entry) -> bool {
        self.left_out.contains(&entry.id)
            || entry
                .parent
                .is_some_and(|parent| self.left_out(self.model.entry(parent)))
    }

    /// Whether the readers see a line of an entry that they see.
    pub fn shows(&self, entry: &Entry, field: &FieldValue) -> bool {
        self.options.circle.sees_line(entry, field)
    }

    /// The public entries of a kind.
    pub fn all(&self, kind: &str) -> Vec<&'a Entry> {
        self.model
            .of_kind(kind)
            .filter(|entry| self.sees(entry))
            .collect()
    }

    /// The public entries of `kind` that name `entry` in a public line.
    pub fn naming_it(&self, entry: &Entry, inverse: &'static str, kind: &str) -> Vec<&'a Entry> {
        let mut found: Vec<&Entry> = self.model.inverse(entry.id, inverse).collect();
        found.retain(|other| other.is(kind) && self.sees(other));
        found.dedup_by_key(|other| other.id);
        found
    }

    /// The public entries that a public line names.
    pub fn named(&self, entry: &'a Entry, word: &str) -> Vec<&'a Entry> {
        if self.public(entry, word).is_none() {
            return Vec::new();
        }
        self.model
            .named(entry, word)
            .filter(|other| self.sees(other))
            .collect()
    }

    /// The public nested entries of a kind.
    pub fn nested(&self, entry: &'a Entry, kind: &'a str) -> Vec<&'a Entry> {
        self.model
            .nested(entry, kind)
            .filter(|child| self.sees(child))
            .collect()
    }

    /// The line `word`, if it is public.
    pub fn public<'e>(&self, entry: &'e Entry, word: &str) -> Option<&'e FieldValue> {
        entry.field(word).filter(|field| self.shows(entry, field))
    }

    /// Whether the line `word` says something, be it why nothing is said.
    pub fn answered(&self, entry: &Entry, word: &str) -> bool {
        self.public(entry, word).is_some_and(|field| {
            field
                .values
                .iter()
                .any(|value| !matches!(value.data, Data::Broken))
        })
    }

    /// Whether the line `word` says that there is none, or that the question does not arise.
    pub fn ruled_out(&self, entry: &Entry, word: &str) -> bool {
        self.public(entry, word).is_some_and(|field| {
            field
                .values
                .iter()
                .any(|value| matches!(&value.data, Data::Silence(kind) if !kind.unknown))
        })
    }

    /// The title of an entry, as a statement.
    pub fn title(&self, entry: &Entry) -> Statement {
        Statement {
            own: entry.title.is_some(),
            ..Statement::new(self.name(entry), vec![self.head(entry)])
        }
    }

    /// The title of an entry, in a sentence.
    pub fn name(&self, entry: &Entry) -> Vec<Inline> {
        vec![Inline::text(entry.display())]
    }

    /// The title of an entry in the middle of a sentence: those of things are set apart, so that one sees where they end.
    pub fn cited(&self, entry: &Entry) -> Vec<Inline> {
        let name = self.name(entry);
        let thing = ["dataset", "purpose", "agreement", "environment", "approval"]
            .iter()
            .any(|kind| entry.is(kind));
        if thing {
            vec![Inline::Emph { of: name }]
        } else {
            name
        }
    }

    /// The titles of entries as a list, in the middle of a sentence.
    pub fn all_cited(&self, entries: &[&Entry]) -> Vec<Inline> {
        self.language.list(
            entries.iter().map(|entry| self.cited(entry)).collect(),
            "and",
        )
    }

    /// A label with the values of a line, one after the other.
    pub fn pair(&self, term: &str, entry: &Entry, word: &str) -> Option<Pair> {
        self.labelled(term, self.line(entry, word))
    }

    /// A label with the values of a line as one list.
    pub fn pair_joined(&self, term: &str, entry: &Entry, word: &str) -> Option<Pair> {
        self.labelled(term, self.joined(entry, word).into_iter().collect())
    }

    /// A label with the words of a line and what they mean.
    pub fn pair_explained(&self, term: &str, entry: &Entry, word: &str) -> Option<Pair> {
        self.labelled(term, self.explained(entry, word))
    }

    /// A label with statements, if there are any.
    pub fn labelled(&self, term: &str, say: Vec<Statement>) -> Option<Pair> {
        pair(&self.say(term), say)
    }

    /// The fixed words with this name, as the page at hand speaks to its readers.
    pub fn say(&self, name: &str) -> String {
        let informal = format!("{name}.informal");
        if self.informal.get() && self.language.has(&informal) {
            self.language.say(&informal)
        } else {
            self.language.say(name)
        }
    }

    /// Make a page for an audience. Where the file says that it is addressed as "du", "tu" or "je", the fixed words do the
    /// same; that is a note for whoever writes, and is not shown.
    pub fn speaking_to<T>(&self, audience: &Entry, make: impl FnOnce() -> T) -> T {
        let line = self.public(audience, "addressed-as");
        let word = line.and(audience.text("addressed-as")).and_then(|text| {
            let word = text
                .value
                .split(|char: char| !char.is_alphabetic())
                .next()?;
            Some(word.to_lowercase())
        });
        let informal = word.is_some_and(|word| {
            Language::all()
                .iter()
                .any(|language| language.is_informal(&word))
        });
        self.informal.set(informal);
        let made = make();
        self.informal.set(false);
        made
    }

    /// A section, if it has something in it.
    pub fn section(
        &self,
        part: &str,
        topic: Topic,
        title: &str,
        blocks: Vec<Block>,
    ) -> Option<Section> {
        (!blocks.is_empty()).then(|| Section {
            id: format!("{part}-{}", topic.anchor()),
            topic,
            title: self.say(title),
            blocks,
        })
    }
}

/// The entry for the text: the one that was asked for, else the only one there is. Where there are several, it is not
/// known which of them this one is.
fn asset<'a>(model: &'a Model, options: &Options<'_>) -> Option<&'a Entry> {
    let mut all = model
        .of_kind("asset")
        .filter(|entry| entry.belongs && options.circle.sees_entry(model, entry));
    match &options.asset {
        Some(name) => all.find(|entry| entry.name.as_deref() == Some(name)),
        None => all.next().filter(|_| all.next().is_none()),
    }
}

/// The language of the fixed words: the one asked for, else that of the file, else English.
fn language(model: &Model, options: &Options<'_>) -> &'static Language {
    options
        .language
        .or_else(|| Language::find(model.language().word))
        .unwrap_or_else(Language::english)
}

/// A label with statements, if there are any.
pub fn pair(term: &str, say: Vec<Statement>) -> Option<Pair> {
    (!say.is_empty()).then(|| Pair {
        term: term.to_owned(),
        say,
    })
}

/// The pairs that are there, as a block.
pub fn pairs(pairs: impl IntoIterator<Item = Option<Pair>>) -> Option<Block> {
    let pairs: Vec<_> = pairs.into_iter().flatten().collect();
    (!pairs.is_empty()).then_some(Block::Pairs { pairs })
}

/// Statements one after the other.
pub fn says(statements: Vec<Statement>) -> impl Iterator<Item = Block> {
    statements.into_iter().map(|say| Block::Say { say })
}
