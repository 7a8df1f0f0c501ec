//! Asking the model.

use partnership_vocabulary::Word;
use partnership_vocabulary::words::LANGUAGE;

use crate::{
    Clause, ClauseId, Data, Date, Entry, EntryId, Expectation, FieldValue, Model, Reference, Text,
    Value,
};

impl Model {
    /// The entry with this number.
    ///
    /// # Panics
    /// If the number is another model's.
    pub fn entry(&self, id: EntryId) -> &Entry {
        &self.entries[id.0 as usize]
    }

    /// The clause with this number.
    ///
    /// # Panics
    /// If the number is another model's.
    pub fn clause(&self, id: ClauseId) -> &Clause {
        &self.clauses[id.0 as usize]
    }

    /// What a name means in the root file.
    pub fn find(&self, name: &str) -> Option<&Entry> {
        self.names.get(name).map(|id| self.entry(*id))
    }

    /// All names that mean something in the root file, in no order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }

    /// The entries of a kind that belong to the partnership, in order.
    pub fn of_kind(&self, kind: &str) -> impl Iterator<Item = &Entry> {
        self.entries
            .iter()
            .filter(move |entry| entry.belongs && entry.is(kind))
    }

    /// The `partnership` header.
    pub fn header(&self) -> Option<&Entry> {
        self.partnership.map(|id| self.entry(id))
    }

    /// The language that the file is written in: what its `language` line says; without one, the first language that the
    /// partnership speaks to people in, where English is not among them; else English.
    pub fn language(&self) -> &'static Word {
        let english = LANGUAGE.find("en").unwrap_or(&LANGUAGE.words[0]);
        let Some(head) = self.header() else {
            return english;
        };
        head.words("language").next().unwrap_or_else(|| {
            let mut spoken = head
                .words("languages")
                .filter(|word| !word.is("sign") && !word.is("form"));
            if head
                .words("languages")
                .any(|word| word.word == english.word)
            {
                return english;
            }
            spoken.next().unwrap_or(english)
        })
    }

    /// The entries that refer to `entry`, seen from it under the name `inverse`: `model.inverse(audience, "benefits")`.
    pub fn inverse(&self, entry: EntryId, inverse: &'static str) -> impl Iterator<Item = &Entry> {
        self.inverses
            .get(&(entry, inverse))
            .into_iter()
            .flatten()
            .map(|id| self.entry(*id))
    }

    /// The clauses that refer to `entry`, seen from it under the name `inverse`: `model.inverse_clauses(room, "permits")`.
    pub fn inverse_clauses(
        &self,
        entry: EntryId,
        inverse: &'static str,
    ) -> impl Iterator<Item = &Clause> {
        self.clause_inverses
            .get(&(entry, inverse))
            .into_iter()
            .flatten()
            .map(|id| self.clause(*id))
    }

    /// The expectations of a scenario or test, in order.
    pub fn expectations_of(&self, entry: EntryId) -> impl Iterator<Item = &Expectation> {
        self.expectations
            .iter()
            .filter(move |expectation| expectation.entry == entry)
    }

    /// The entries that a field of `entry` names, in order; names that mean nothing are left out.
    pub fn named<'a>(&'a self, entry: &'a Entry, field: &str) -> impl Iterator<Item = &'a Entry> {
        entry
            .references(field)
            .filter_map(|reference| reference.target)
            .map(|id| self.entry(id))
    }

    /// The nested entries of a kind.
    pub fn nested<'a>(
        &'a self,
        entry: &'a Entry,
        kind: &'a str,
    ) -> impl Iterator<Item = &'a Entry> {
        entry
            .children
            .iter()
            .map(|id| self.entry(*id))
            .filter(move |child| child.is(kind))
    }
}

impl Entry {
    /// Whether it is of the kind with this word.
    pub fn is(&self, kind: &str) -> bool {
        self.kind.is_some_and(|own| own.word == kind)
    }

    /// What to call it when speaking to people: its title, else its name, else its kind.
    pub fn display(&self) -> &str {
        self.title
            .as_ref()
            .map(|title| title.value.as_str())
            .or(self.name.as_deref())
            .or(self.kind.map(|kind| kind.label))
            .unwrap_or(&self.keyword)
    }

    /// The line `word`.
    pub fn field(&self, word: &str) -> Option<&FieldValue> {
        self.fields.iter().find(|field| field.word == word)
    }

    /// The values of the line `word`; none where it is silent.
    pub fn values(&self, word: &str) -> impl Iterator<Item = &Value> {
        self.field(word).into_iter().flat_map(|field| &field.values)
    }

    /// The first text of the line `word`.
    pub fn text(&self, word: &str) -> Option<&Text> {
        self.texts(word).next()
    }

    /// The texts of the line `word`.
    pub fn texts(&self, word: &str) -> impl Iterator<Item = &Text> {
        self.values(word).filter_map(|value| match &value.data {
            Data::Text(text) | Data::OwnWord(text, _) => Some(text),
            _ => None,
        })
    }

    /// The words of the line `word`.
    pub fn words(&self, word: &str) -> impl Iterator<Item = &'static Word> {
        self.values(word).filter_map(|value| match value.data {
            Data::Word(word, _) => Some(word),
            _ => None,
        })
    }

    /// The names of the line `word`.
    pub fn references(&self, word: &str) -> impl Iterator<Item = &Reference> {
        self.values(word).filter_map(|value| match &value.data {
            Data::Name(reference) => Some(reference),
            _ => None,
        })
    }

    /// The first date of the line `word`.
    pub fn date(&self, word: &str) -> Option<Date> {
        self.values(word).find_map(|value| match value.data {
            Data::Date(date) => Some(date),
            _ => None,
        })
    }
}
