//! The part that a partner has, in its own words: those of law are explained where they come first.

use partnership_model::{Data, Entry};

use super::teller::Teller;
use crate::content::Statement;
use crate::prose::Inline;

impl Teller<'_> {
    /// The roles of a partner: "Controller (decides why and how the data is used) and lead". A word that a partner before it
    /// has was explained there.
    pub fn roles(&self, partner: &Entry) -> Option<Statement> {
        let before: Vec<&Entry> = self
            .taking_part()
            .into_iter()
            .take_while(|other| other.id != partner.id)
            .filter(|other| self.public(other, "roles").is_some())
            .collect();
        self.joined_as(
            partner,
            "roles",
            |_| true,
            |value| {
                let plain = match value.data {
                    Data::Word(word, list)
                        if value.qualifiers.for_.is_none()
                            && !before.iter().any(|other| {
                                other.words("roles").any(|one| one.word == word.word)
                            }) =>
                    {
                        self.language.form(list, word, "plain")
                    }
                    _ => None,
                };
                match plain {
                    Some(form) => Some(vec![Inline::text(self.language.say(&form))]),
                    None => self.inline(value),
                }
            },
        )
    }
}
