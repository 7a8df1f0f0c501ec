//! Sign-offs: who agreed to what, and whether it still says so.

use partnership_source::Span;
use partnership_vocabulary::Kind;

use super::{Digest, Meaning};
use crate::{Data, Date, Entry, EntryId, FieldValue, Model, Value};

/// The lines in which somebody signs something off, with the kind of entry that has them.
const LINES: &[(&str, &str)] = &[
    ("agrees", "partner"),
    ("signed-by", "agreement"),
    ("approved-by", "asset"),
];

/// Somebody's sign-off.
#[derive(Clone, Copy, Debug)]
pub struct SignOff<'m> {
    /// The entry that records it: a partner, an agreement, or an asset.
    pub entry: &'m Entry,
    /// The line: `agrees`, `signed-by` or `approved-by`.
    pub line: &'static str,
    /// The value.
    pub value: &'m Value,
    /// Who signed off, by name.
    pub who: &'m str,
    /// What: a word such as `vision`, or the name of an entry or a clause.
    pub matter: &'m str,
    /// As people say a word: "the vision"; `None` for a name.
    pub label: Option<&'static str>,
    /// The kind of what is named.
    pub kind: Option<&'static Kind>,
}

/// Whether a sign-off stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Standing {
    /// It is bound to no digest: nobody can tell.
    Unbound,
    /// It says what was agreed to.
    Stands,
    /// It says something else now.
    Fallen,
    /// What was agreed to is not there any more.
    Gone,
    /// What stands in its `digest` line is no digest.
    Unreadable,
}

impl<'m> SignOff<'m> {
    /// All that belong to the partnership, in the order of the files.
    pub fn all(model: &'m Model) -> Vec<Self> {
        let mut found = Vec::new();
        for entry in model.entries.iter().filter(|entry| entry.belongs) {
            for (line, kind) in LINES {
                if entry.is(kind) {
                    let values = entry.values(line);
                    found.extend(values.filter_map(|value| Self::of(model, entry, line, value)));
                }
            }
        }
        found
    }

    fn of(
        model: &'m Model,
        entry: &'m Entry,
        line: &'static str,
        value: &'m Value,
    ) -> Option<Self> {
        let own = entry.name.as_deref()?;
        let sign_off = |who, matter, label, kind| Self {
            entry,
            line,
            value,
            who,
            matter,
            label,
            kind,
        };
        match (&value.data, line) {
            (Data::Name(signer), "signed-by" | "approved-by") => {
                let signer = signer.target.and_then(|id| model.entry(id).name.as_deref());
                Some(sign_off(signer?, own, None, entry.kind))
            }
            (Data::Word(word, _), "agrees") => {
                Some(sign_off(own, word.word, Some(word.label), None))
            }
            (Data::Name(name), "agrees") => {
                let target = name.target.map(|id| model.entry(id));
                let matter = target
                    .and_then(|entry| entry.name.as_deref())
                    .unwrap_or(&name.written);
                Some(sign_off(
                    own,
                    matter,
                    None,
                    target.and_then(|entry| entry.kind),
                ))
            }
            _ => None,
        }
    }

    /// What it is about, as that says now; `None` where it is not there.
    pub fn says(&self, model: &Model) -> Option<Meaning> {
        match self.line {
            "signed-by" => Some(Meaning::of_agreement(model, self.entry.id)),
            "approved-by" => Some(Meaning::of_asset(model, self.entry.id)),
            _ => Meaning::of_matter(model, &self.value.data),
        }
    }

    /// The day of it.
    pub fn on(&self) -> Option<Date> {
        self.value.qualifiers.on
    }

    /// The digest behind it, as it is written.
    pub fn written(&self) -> Option<(&'m str, Span)> {
        let lines: &'m [FieldValue] = &self.value.qualifiers.block;
        let line = lines.iter().find(|line| line.word == "digest")?;
        line.values.iter().find_map(|value| match &value.data {
            Data::Code(code) => Some((code.as_str(), value.span)),
            Data::Text(text) => Some((text.value.as_str(), value.span)),
            _ => None,
        })
    }

    /// The digest behind it.
    pub fn digest(&self) -> Option<Digest> {
        self.written().and_then(|(text, _)| Digest::read(text))
    }

    /// Whether it stands.
    pub fn standing(&self, model: &Model) -> Standing {
        self.standing_beside(|| self.says(model).map(|says| says.digest()))
    }

    /// Whether it stands, where whoever asks knows what it is about by its digest.
    pub(crate) fn standing_beside(&self, says: impl FnOnce() -> Option<Digest>) -> Standing {
        let Some((text, _)) = self.written() else {
            return Standing::Unbound;
        };
        let Some(digest) = Digest::read(text) else {
            return Standing::Unreadable;
        };
        match says() {
            None => Standing::Gone,
            Some(says) if digest == says => Standing::Stands,
            Some(_) => Standing::Fallen,
        }
    }

    /// What tells apart what sign-offs are about: those of one subject are about the same.
    pub(crate) fn subject(&self) -> (bool, Option<EntryId>, &'m str) {
        let of_entry = self.line != "agrees";
        (
            self.label.is_some(),
            of_entry.then_some(self.entry.id),
            self.matter,
        )
    }

    /// What it is about, in words: "the vision", "the agreement `dsa-2026`".
    pub fn about(&self) -> String {
        match (self.label, self.kind) {
            (Some(label), _) => label.to_owned(),
            (None, Some(kind)) => format!("the {} `{}`", kind.label, self.matter),
            (None, None) => format!("`{}`", self.matter),
        }
    }
}
