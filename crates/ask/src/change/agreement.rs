//! Changes to agreements and approvals.

use partnership_model::{Clause, Data, Entry, EntryId};
use partnership_policy::Place;

use super::{Candidate, Kind, Look, declared_purposes};
use crate::{edit, phrase};

impl Look<'_, '_> {
    /// An agreement that is signed, takes effect sooner, or lasts longer.
    pub(super) fn in_force(&self, id: EntryId) -> Vec<Candidate> {
        let entry = self.model().entry(id);
        let titled = phrase::titled(entry);
        let day = self.question.on;
        let mut out = Vec::new();
        if !binds_on(entry, day) {
            let had =
                states(entry).any(|(binds, on)| binds && on.is_none_or(|on| on.first() <= day));
            let (word, done) = if had {
                ("renewed", "renewed")
            } else {
                ("signed", "signed")
            };
            let what = format!("Have {titled} {done} by {}.", phrase::day(day));
            let value = format!("{word} on {day}");
            let edit = edit::add_value(entry, "status", &value, self.texts);
            out.extend(self.file(Kind::Signature, what, place(entry, "status"), edit));
        }
        let date = |word: &str| {
            entry.values(word).find_map(|value| match value.data {
                Data::Date(date) => Some(date),
                _ => None,
            })
        };
        if date("effective").is_some_and(|from| from.last() > day) {
            let what = format!("Let {titled} take effect on {}.", phrase::day(day));
            let edit = edit::set_value(entry, "effective", &day.to_string(), self.texts);
            out.extend(self.file(Kind::Term, what, place(entry, "effective"), edit));
        }
        if date("expires").is_some_and(|until| until.first() < day) {
            let what = format!("Let {titled} last until {} at least.", phrase::day(day));
            let edit = edit::set_value(entry, "expires", &day.to_string(), self.texts);
            out.extend(self.file(Kind::Term, what, place(entry, "expires"), edit));
        }
        out
    }

    /// Whoever asks becomes a party.
    pub(super) fn party(&self, id: EntryId) -> Vec<Candidate> {
        let who = self.question.who.members.iter().flatten();
        who.filter_map(|who| self.one_party(id, *who)).collect()
    }

    fn one_party(&self, id: EntryId, who: EntryId) -> Option<Candidate> {
        let model = self.model();
        let entry = model.entry(id);
        let name = edit::name_of(model, who)?;
        let what = format!(
            "Make {} a party to {}.",
            phrase::who(model, Some(who)),
            phrase::titled(entry)
        );
        let edit = edit::add_value(entry, "parties", &name, self.texts);
        self.file(Kind::Party, what, place(entry, "parties"), edit)
    }

    /// A holder of the data becomes a party.
    pub(super) fn holder(&self, id: EntryId) -> Vec<Candidate> {
        let model = self.model();
        let datasets = self.question.what.members.iter().flatten();
        let holders = datasets.flat_map(|what| model.named(model.entry(*what), "holder"));
        holders
            .filter_map(|holder| self.one_party(id, holder.id))
            .collect()
    }

    /// The agreement covers the purpose, or the data.
    pub(super) fn covered(&self, id: EntryId) -> Vec<Candidate> {
        let model = self.model();
        let entry = model.entry(id);
        let what = self.question.what.members.iter().flatten().copied();
        let lacking = declared_purposes(self.question).into_iter().chain(what);
        let told = |one: EntryId| {
            let name = edit::name_of(model, one)?;
            let what = format!(
                "Let {} cover {}.",
                phrase::titled(entry),
                phrase::titled(model.entry(one))
            );
            let edit = edit::add_value(entry, "covers", &name, self.texts);
            self.file(Kind::Covers, what, place(entry, "covers"), edit)
        };
        lacking.filter_map(told).collect()
    }

    /// An approval that is given by that day, or lasts until then.
    pub(super) fn approvals(&self, clause: &Clause) -> Vec<Candidate> {
        let model = self.model();
        let day = self.question.on;
        let lines = clause.conditions.iter();
        let lines = lines.filter(|line| ["needs", "approved-by"].contains(&&*line.word));
        let named = lines
            .flat_map(|line| &line.values)
            .filter_map(|value| match &value.data {
                Data::Name(reference) => reference.target,
                _ => None,
            });
        let mut out = Vec::new();
        for entry in named
            .map(|id| model.entry(id))
            .filter(|entry| entry.is("approval"))
        {
            let date = |word: &str| {
                entry.values(word).find_map(|value| match value.data {
                    Data::Date(date) => Some(date),
                    _ => None,
                })
            };
            let titled = phrase::titled(entry);
            if date("date").is_none_or(|from| from.last() > day) {
                let what = format!("Have {titled} given by {}.", phrase::day(day));
                let edit = edit::set_value(entry, "date", &day.to_string(), self.texts);
                out.extend(self.file(Kind::Approval, what, place(entry, "date"), edit));
            }
            if date("expires").is_some_and(|until| until.first() < day) {
                let what = format!("Have {titled} extended to {} at least.", phrase::day(day));
                let edit = edit::set_value(entry, "expires", &day.to_string(), self.texts);
                out.extend(self.file(Kind::Approval, what, place(entry, "expires"), edit));
            }
        }
        out
    }

    /// What is not on the record of an agreement or an approval is put there.
    pub(super) fn missing(&self) -> Vec<Candidate> {
        let day = self.question.on;
        let mut out = Vec::new();
        for missing in &self.decision.missing {
            let Place::Entry(id) = missing.place else {
                continue;
            };
            let entry = self.model().entry(id);
            let titled = phrase::titled(entry);
            let (kind, what) = match (entry.is("agreement"), missing.field) {
                (true, "status") => {
                    out.extend(self.in_force(id));
                    continue;
                }
                (true, "parties") => {
                    out.extend(self.party(id));
                    continue;
                }
                (true, "covers") => {
                    out.extend(self.covered(id));
                    continue;
                }
                (true, "effective") => (Kind::Term, "took effect"),
                (true, "expires") => (Kind::Term, "lasts"),
                (false, "date") => (Kind::Approval, "was given"),
                (false, "expires") => (Kind::Approval, "lasts"),
                _ => continue,
            };
            let until = if missing.field == "expires" {
                "until"
            } else {
                "by"
            };
            let what = format!(
                "Put on record that {titled} {what} {until} {}, if that is so.",
                phrase::day(day)
            );
            let edit = edit::set_value(entry, missing.field, &day.to_string(), self.texts);
            out.extend(self.file(kind, what, place(entry, missing.field), edit));
        }
        out
    }
}

fn place(entry: &Entry, word: &str) -> partnership_source::Span {
    entry.field(word).map_or(entry.head, |line| line.span)
}

fn states(entry: &Entry) -> impl Iterator<Item = (bool, Option<partnership_model::Date>)> {
    entry.values("status").filter_map(|value| match value.data {
        Data::Word(word, _) => Some((word.is("binding"), value.qualifiers.on)),
        _ => None,
    })
}

/// Whether the last status on or before the day binds.
fn binds_on(entry: &Entry, day: jiff::civil::Date) -> bool {
    let begun = states(entry).filter(|(_, on)| on.is_none_or(|on| on.first() <= day));
    begun.last().is_some_and(|(binds, _)| binds)
}
