//! Everything that the values and clauses of a model mention, each with its place.

use std::collections::HashMap;
use std::sync::LazyLock;

use partnership_model::{Clause, Data, FieldValue, Member, Model, Reference, Value};
use partnership_source::Span;
use partnership_vocabulary::{Silence, Word, WordList};

/// What is mentioned.
#[derive(Clone, Copy, Debug)]
pub(crate) enum What<'m> {
    /// An entry or a clause, by its name.
    Name(&'m Reference),
    /// A word of a list.
    Word(&'static Word, &'static WordList),
    /// A way of not giving a value.
    Silence(&'static Silence),
    /// A rule, by its name.
    Rule(&'m str),
}

/// A mention.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mention<'m> {
    /// What is mentioned.
    pub what: What<'m>,
    /// Where.
    pub span: Span,
    /// The line it stands in; empty for the words of a clause.
    pub line: &'m str,
}

/// Look at every mention in the order of the model.
pub(crate) fn each<'m>(model: &'m Model, look: &mut dyn FnMut(Mention<'m>)) {
    for entry in &model.entries {
        for field in entry.fields.iter().chain(&entry.settings) {
            Look.field(field, look);
        }
    }
    for clause in &model.clauses {
        Look.clause(clause, look);
    }
    for expectation in &model.expectations {
        if let (Some(rule), Some(span)) = (&expectation.rule, expectation.rule_span) {
            Look.tell(What::Rule(rule), span, "", look);
        }
        let members = [
            &expectation.who,
            &expectation.what,
            &expectation.purposes,
            &expectation.within,
        ];
        for member in members.into_iter().flatten() {
            Look.member(member, look);
        }
        let names = [
            &expectation.who_except,
            &expectation.what_except,
            &expectation.on_entries,
        ];
        for name in names.into_iter().flatten() {
            Look.name(name, "", look);
        }
        for (word, span) in &expectation.actions {
            Look.action(word, *span, look);
        }
    }
}

/// All mentions that `wanted` wants.
pub(crate) fn all<'m>(model: &'m Model, wanted: impl Fn(&Mention<'m>) -> bool) -> Vec<Mention<'m>> {
    let mut found = Vec::new();
    each(model, &mut |mention| {
        if wanted(&mention) {
            found.push(mention);
        }
    });
    found
}

/// Goes through what a model is made of.
#[derive(Clone, Copy)]
struct Look;

impl Look {
    fn tell<'m>(
        self,
        what: What<'m>,
        span: Span,
        line: &'m str,
        look: &mut dyn FnMut(Mention<'m>),
    ) {
        look(Mention { what, span, line });
    }

    fn field<'m>(self, field: &'m FieldValue, look: &mut dyn FnMut(Mention<'m>)) {
        for value in &field.values {
            self.value(value, &field.word, look);
        }
    }

    fn value<'m>(self, value: &'m Value, line: &'m str, look: &mut dyn FnMut(Mention<'m>)) {
        match &value.data {
            Data::Name(reference) => self.name(reference, line, look),
            Data::Word(word, list) => self.tell(What::Word(word, list), value.span, line, look),
            Data::Labelled(word, _) => {
                if let Some(list) = list_of(word) {
                    self.tell(What::Word(word, list), value.span, line, look);
                }
            }
            Data::Silence(silence) => self.tell(What::Silence(silence), value.span, line, look),
            Data::Rule(name) => self.tell(What::Rule(name), value.span, line, look),
            _ => {}
        }
        let qualifiers = &value.qualifiers;
        for name in qualifiers.by.iter().chain(&qualifiers.for_) {
            self.name(name, line, look);
        }
        for field in &qualifiers.block {
            self.field(field, look);
        }
    }

    fn name<'m>(self, name: &'m Reference, line: &'m str, look: &mut dyn FnMut(Mention<'m>)) {
        self.tell(What::Name(name), name.span, line, look);
    }

    fn action<'m>(self, word: &'static Word, span: Span, look: &mut dyn FnMut(Mention<'m>)) {
        let list = &partnership_vocabulary::words::ACTION;
        self.tell(What::Word(word, list), span, "", look);
    }

    fn member<'m>(self, member: &'m Member, look: &mut dyn FnMut(Mention<'m>)) {
        match member {
            Member::Entry(name) => self.name(name, "", look),
            Member::Word(word, list, span) => self.tell(What::Word(word, list), *span, "", look),
            Member::Everything(_) | Member::Broken(_) => {}
        }
    }

    fn clause<'m>(self, clause: &'m Clause, look: &mut dyn FnMut(Mention<'m>)) {
        let members = [&clause.who, &clause.what, &clause.purposes, &clause.within];
        for member in members.into_iter().flatten() {
            self.member(member, look);
        }
        for name in clause.who_except.iter().chain(&clause.what_except) {
            self.name(name, "", look);
        }
        for (word, span) in &clause.actions {
            self.action(word, *span, look);
        }
        for field in &clause.conditions {
            self.field(field, look);
        }
    }
}

/// The list a word belongs to. A word is told by where it is kept: two lists may have words alike.
fn list_of(word: &'static Word) -> Option<&'static WordList> {
    static LISTS: LazyLock<HashMap<usize, &'static WordList>> = LazyLock::new(|| {
        let words = partnership_vocabulary::all_words();
        words
            .map(|(list, word)| (std::ptr::from_ref(word).addr(), list))
            .collect()
    });
    LISTS.get(&std::ptr::from_ref(word).addr()).copied()
}
