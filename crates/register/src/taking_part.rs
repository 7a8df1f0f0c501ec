//! Who takes part in a partnership, and with which part.

use partnership_model::Entry;

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
        self.teller.taking_part()
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
