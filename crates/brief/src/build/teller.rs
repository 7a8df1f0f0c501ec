//! What the parts share: reading public lines as statements, and noting what is missing.

use std::cell::RefCell;

use jiff::civil;
use partnership_model::{Data, Entry, EntryId, FieldValue, Model, Reference, Value};
use partnership_source::Span;
use partnership_vocabulary::Word;

use crate::content::{Block, Gap, Pair, Section, Source, Statement};
use crate::prose::{self, Inline, Prose};
use crate::{Options, visible, words};

/// What the parts are made with.
pub struct Teller<'a> {
    pub model: &'a Model,
    options: &'a Options<'a>,
    gaps: RefCell<Vec<Gap>>,
}

/// Something missing, before it has a place.
pub struct Missing {
    pub name: &'static str,
    pub what: String,
    pub why: &'static str,
    pub how: String,
    pub blocks: bool,
}

impl<'a> Teller<'a> {
    pub fn new(model: &'a Model, options: &'a Options<'a>) -> Self {
        Self { model, options, gaps: RefCell::default() }
    }

    /// The day the briefing is made.
    pub fn day(&self) -> civil::Date {
        self.options.today
    }

    /// The same as people write it.
    pub fn today(&self) -> String {
        words::date(partnership_model::Date::day(self.options.today))
    }

    pub fn into_gaps(self) -> Vec<Gap> {
        self.gaps.into_inner()
    }

    /// Note that something is missing; it is shown in a draft only.
    pub fn gap(&self, at: Option<&Entry>, missing: Missing) -> Option<Block> {
        let Missing { name, what, why, how, blocks } = missing;
        let at = at.map(|entry| self.source(entry.id, entry.head));
        let gap = Gap { name, what: prose::shown(&what), why, how: prose::shown(&how), blocks, at };
        self.gaps.borrow_mut().push(gap.clone());
        self.options.draft.then_some(Block::Gap { gap })
    }

    pub fn source(&self, entry: EntryId, span: Span) -> Source {
        Source { entry, span, place: prose::shown(&(self.options.origin)(span)) }
    }

    /// Where an entry's head stands.
    pub fn head(&self, entry: &Entry) -> Source {
        self.source(entry.id, entry.head)
    }

    /// Where the line `word` of an entry stands; its head where there is no such line.
    pub fn place(&self, entry: &Entry, word: &str) -> Source {
        self.source(entry.id, entry.field(word).map_or(entry.head, |field| field.span))
    }

    /// Where `entry` names `target` in its line `word`.
    pub fn naming(&self, entry: &Entry, word: &str, target: EntryId) -> Source {
        let found = entry.references(word).find(|reference| reference.target == Some(target));
        found.map_or_else(|| self.place(entry, word), |reference| self.source(entry.id, reference.span))
    }

    pub fn sees(&self, entry: &Entry) -> bool {
        visible::entry(self.model, entry)
    }

    /// The public entries of a kind.
    pub fn all(&self, kind: &str) -> Vec<&'a Entry> {
        self.model.of_kind(kind).filter(|entry| self.sees(entry)).collect()
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
        self.model.named(entry, word).filter(|other| self.sees(other)).collect()
    }

    /// The public nested entries of a kind.
    pub fn nested(&self, entry: &'a Entry, kind: &'a str) -> Vec<&'a Entry> {
        self.model.nested(entry, kind).filter(|child| self.sees(child)).collect()
    }

    /// The line `word`, if it is public.
    pub fn public<'e>(&self, entry: &'e Entry, word: &str) -> Option<&'e FieldValue> {
        entry.field(word).filter(|field| visible::field(entry, field))
    }

    /// Whether the line `word` says something, be it why nothing is said.
    pub fn answered(&self, entry: &Entry, word: &str) -> bool {
        self.public(entry, word)
            .is_some_and(|field| field.values.iter().any(|value| !matches!(value.data, Data::Broken)))
    }

    /// Whether the line `word` says that there is none, or that the question does not arise.
    pub fn ruled_out(&self, entry: &Entry, word: &str) -> bool {
        self.public(entry, word).is_some_and(|field| {
            field.values.iter().any(|value| matches!(&value.data, Data::Silence(kind) if !kind.unknown))
        })
    }

    /// The title of an entry, as a statement.
    pub fn title(&self, entry: &Entry) -> Statement {
        Statement::new(self.name(entry), vec![self.head(entry)])
    }

    /// The title of an entry, in a sentence.
    pub fn name(&self, entry: &Entry) -> Vec<Inline> {
        vec![Inline::text(entry.display())]
    }

    /// The title of an entry in the middle of a sentence: those of things are set apart, so that one sees where they end.
    pub fn cited(&self, entry: &Entry) -> Vec<Inline> {
        let name = self.name(entry);
        let thing = ["dataset", "purpose", "agreement", "environment"].iter().any(|kind| entry.is(kind));
        if thing { vec![Inline::Emph { of: name }] } else { name }
    }

    /// The titles of entries as a list, in the middle of a sentence.
    pub fn all_cited(&self, entries: &[&Entry]) -> Vec<Inline> {
        words::joined(entries.iter().map(|entry| self.cited(entry)).collect(), "and")
    }

    /// The titles of entries as a list.
    pub fn names(&self, entries: &[&Entry]) -> Vec<Inline> {
        words::joined(entries.iter().map(|entry| self.name(entry)).collect(), "and")
    }

    /// Every value of a public line, each as a statement.
    pub fn line(&self, entry: &Entry, word: &str) -> Vec<Statement> {
        let Some(field) = self.public(entry, word) else { return Vec::new() };
        field.values.iter().filter_map(|value| self.value(entry, value)).collect()
    }

    /// A value as a statement.
    pub fn value(&self, entry: &Entry, value: &Value) -> Option<Statement> {
        let source = vec![self.source(entry.id, value.span)];
        if let Data::Text(text) = &value.data
            && value.qualifiers.on.is_none()
            && value.qualifiers.by.is_none()
            && value.qualifiers.for_.is_none()
            && value.qualifiers.because.is_none()
        {
            let of = prose::read(&text.value);
            return (!of.is_empty()).then_some(Statement { of, source });
        }
        self.inline(value).map(|of| Statement { of: vec![Prose::Paragraph { of: opened(of) }], source })
    }

    /// A value with what follows it. One that holds for somebody whom readers do not see is left out: without `for` it
    /// would say more than was meant.
    pub fn inline(&self, value: &Value) -> Option<Vec<Inline>> {
        let follows = &value.qualifiers;
        let mut line = match &value.data {
            Data::Name(reference) => self.reference(reference)?,
            _ => words::value(value)?,
        };
        if let Some(of) = &follows.for_ {
            line.push(Inline::text(" for "));
            line.extend(self.reference(of)?);
        }
        if let Some(by) = follows.by.as_ref().and_then(|by| self.reference(by)) {
            line.push(Inline::text(", by "));
            line.extend(by);
        }
        if let Some(on) = follows.on {
            line.push(Inline::text(format!(" ({})", words::date(on))));
        }
        if let (Some(because), false) = (&follows.because, matches!(value.data, Data::Silence(_))) {
            line.push(Inline::text(", because: "));
            line.extend(prose::read_line(&because.value));
        }
        Some(line)
    }

    fn reference(&self, reference: &Reference) -> Option<Vec<Inline>> {
        let target = self.model.entry(reference.target?);
        self.sees(target).then(|| self.name(target))
    }

    /// The values of a public line as one statement: `a, b and c`.
    pub fn joined(&self, entry: &Entry, word: &str) -> Option<Statement> {
        let field = self.public(entry, word)?;
        let pieces: Vec<_> = field.values.iter().filter_map(|value| self.inline(value)).collect();
        let of = opened(words::joined(pieces, "and"));
        (!of.is_empty()).then(|| Statement::new(of, vec![self.source(entry.id, field.span)]))
    }

    /// The words of a public line, each with what it means: the file's own explanation, else the vocabulary's.
    pub fn explained(&self, entry: &Entry, word: &str) -> Vec<Statement> {
        let Some(field) = self.public(entry, word) else { return Vec::new() };
        let mut all = Vec::new();
        let mut done: Vec<&str> = Vec::new();
        for value in &field.values {
            let Data::Word(known, _) = value.data else {
                all.extend(self.value(entry, value));
                continue;
            };
            if !done.contains(&known.word) {
                done.push(known.word);
                let same = |other: &&Value| matches!(other.data, Data::Word(word, _) if word.word == known.word);
                all.extend(self.explanation(entry, known, &field.values.iter().filter(same).collect::<Vec<_>>()));
            }
        }
        all
    }

    /// A word with what it means, for whom it holds, why, and how.
    fn explanation(&self, entry: &Entry, known: &Word, values: &[&Value]) -> Option<Statement> {
        let mut source: Vec<_> = values.iter().map(|value| self.source(entry.id, value.span)).collect();
        let mut of = match self.term(known) {
            Some(term) => {
                source.push(self.head(term));
                let mut line = vec![Inline::strong(format!("{}.", words::capital(known.label))), Inline::text(" ")];
                line.extend(term.text("means").map(|text| prose::read_line(&text.value)).unwrap_or_default());
                line
            }
            None => words::explained(known),
        };
        let bound = values.iter().filter(|value| value.qualifiers.for_.is_some()).count();
        let holders: Vec<_> = values
            .iter()
            .filter_map(|value| value.qualifiers.for_.as_ref())
            .filter_map(|holder| self.reference(holder))
            .collect();
        if bound > 0 && bound == values.len() {
            if holders.is_empty() {
                return None;
            }
            of.push(Inline::text(" This holds for "));
            of.extend(words::joined(holders, "and"));
            of.push(Inline::text("."));
        }
        for value in values {
            if let Some(because) = &value.qualifiers.because {
                of.push(Inline::text(" Why: "));
                of.extend(prose::read_line(&because.value));
            }
            for line in value.qualifiers.block.iter().filter(|line| visible::field(entry, line)) {
                for inner in line.values.iter().filter(|inner| matches!(inner.data, Data::Text(_))) {
                    of.push(Inline::text(" "));
                    of.extend(self.inline(inner).unwrap_or_default());
                }
            }
        }
        Some(Statement::new(of, source))
    }

    /// The file's own explanation of a word.
    fn term(&self, word: &Word) -> Option<&'a Entry> {
        self.all("term").into_iter().find(|term| {
            let same = |text: &str| text.eq_ignore_ascii_case(word.label) || text.eq_ignore_ascii_case(word.word);
            self.public(term, "means").is_some_and(|field| !field.values.is_empty())
                && (term.name.as_deref().is_some_and(same)
                    || term.title.as_ref().is_some_and(|title| same(&title.value)))
        })
    }

    /// A label with the values of a line, one after the other.
    pub fn pair(&self, term: &str, entry: &Entry, word: &str) -> Option<Pair> {
        pair(term, self.line(entry, word))
    }

    /// A label with the values of a line as one list.
    pub fn pair_joined(&self, term: &str, entry: &Entry, word: &str) -> Option<Pair> {
        pair(term, self.joined(entry, word).into_iter().collect())
    }

    /// A label with the words of a line and what they mean.
    pub fn pair_explained(&self, term: &str, entry: &Entry, word: &str) -> Option<Pair> {
        pair(term, self.explained(entry, word))
    }

    /// A label with the titles of entries.
    pub fn pair_names(&self, term: &str, entries: &[&Entry], sources: Vec<Source>) -> Option<Pair> {
        let of = self.names(entries);
        if of.is_empty() {
            return None;
        }
        pair(term, vec![Statement::new(of, sources)])
    }

    /// The value of a dated history that holds on the day of the briefing: the last on or before it, else the first.
    pub fn current<'e>(&self, entry: &'e Entry, word: &str) -> Option<&'e Value> {
        let values = &self.public(entry, word)?.values;
        let begun = |value: &&Value| value.qualifiers.on.is_none_or(|on| on.first() <= self.day());
        let last = values.iter().filter(begun).max_by_key(|value| value.qualifiers.on.map(|on| on.first()));
        last.or_else(|| values.first())
    }

    /// The value of [`Self::current`] with the day since when, or from when, it holds.
    pub fn state(&self, entry: &Entry, word: &str) -> Option<Statement> {
        let value = self.current(entry, word)?;
        let mut of = opened(words::value(value)?);
        if let Some(on) = value.qualifiers.on {
            let since = if on.first() <= self.day() { "since" } else { "from" };
            of.push(Inline::text(format!(", {since} {}", words::date(on))));
        }
        Some(Statement::new(of, vec![self.source(entry.id, value.span)]))
    }
}

/// A label with statements, if there are any.
pub fn pair(term: &str, say: Vec<Statement>) -> Option<Pair> {
    (!say.is_empty()).then(|| Pair { term: term.to_owned(), say })
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

/// A section, if it has something in it.
pub fn section(part: &str, id: &str, title: &'static str, blocks: Vec<Block>) -> Option<Section> {
    (!blocks.is_empty()).then(|| Section { id: format!("{part}-{id}"), title, blocks })
}

/// With a capital at the start.
fn opened(mut line: Vec<Inline>) -> Vec<Inline> {
    if let Some(Inline::Text { text }) = line.first_mut() {
        *text = words::capital(text);
    }
    line
}
