//! Who takes part in a partnership, and with which part.

use partnership_model::{Data, Effect, Entry, EntryId, FieldValue, Member, Model, Reference};

use crate::paper::Paper;

impl<'a> Paper<'a> {
    /// The people who play one of these parts, as far as these readers see them; and whether there are others.
    pub(crate) fn people(&self, roles: &[&str], of: Option<&Entry>) -> (Vec<&'a Entry>, bool) {
        let model = self.teller.model;
        let plays = |person: &&Entry| {
            let role = person.words("role").any(|word| roles.contains(&word.word));
            let here = of.is_none_or(|organisation| {
                person
                    .references("organisation")
                    .any(|reference| reference.target == Some(organisation.id))
            });
            role && here
        };
        let all: Vec<_> = model.of_kind("person").filter(plays).collect();
        let seen: Vec<_> = all
            .iter()
            .copied()
            .filter(|person| {
                self.teller.sees(person) && self.teller.public(person, "role").is_some()
            })
            .collect();
        let hidden = seen.len() < all.len();
        (seen, hidden)
    }

    /// The partners that take part. One of a shared list that the file names only to forbid it something does not.
    pub(crate) fn partners(&self) -> Vec<&'a Entry> {
        let mut all = self.teller.all("partner");
        all.retain(|partner| takes_part(self.teller.model, partner));
        all
    }

    /// The partners with one of these roles.
    pub(crate) fn with_role(&self, roles: &[&str]) -> Vec<&'a Entry> {
        let mut all = self.partners();
        all.retain(|partner| {
            self.teller.public(partner, "roles").is_some()
                && partner
                    .words("roles")
                    .any(|word| roles.contains(&word.word))
        });
        all
    }
}

/// Whether a partner takes part: the file itself has its entry, or names it otherwise than to forbid it something.
fn takes_part(model: &Model, partner: &Entry) -> bool {
    let is = |name: &Reference| name.target == Some(partner.id);
    let one = |members: &[Member]| {
        let mut names = members.iter();
        names.any(|member| matches!(member, Member::Entry(name) if is(name)))
    };
    let own = model.clauses.iter().filter(|clause| clause.belongs);
    let mut forbidden = false;
    for clause in own {
        let forbids = clause.deed || clause.effect == Effect::Forbid;
        forbidden |= forbids && one(&clause.who);
        let otherwise = !forbids && one(&clause.who)
            || clause.who_except.iter().any(is)
            || names(&clause.conditions, partner.id);
        if otherwise {
            return true;
        }
    }
    let mut others = model.entries.iter().filter(|entry| entry.belongs);
    !forbidden
        || partner.span.file == model.root
        || others.any(|entry| entry.id != partner.id && names(&entry.fields, partner.id))
}

/// Whether these lines name an entry.
fn names(lines: &[FieldValue], id: EntryId) -> bool {
    let is = |name: &Reference| name.target == Some(id);
    lines.iter().flat_map(|line| &line.values).any(|value| {
        let follows = &value.qualifiers;
        matches!(&value.data, Data::Name(name) if is(name))
            || follows.by.iter().chain(&follows.for_).any(is)
            || names(&follows.block, id)
    })
}
