//! The partners that a text may speak of as taking part.

use partnership_model::Entry;

use super::teller::Teller;

impl<'a> Teller<'a> {
    /// The partners that take part, as far as readers see them: none that the partnership names only to keep it out.
    pub fn taking_part(&self) -> Vec<&'a Entry> {
        let all = self.model.taking_part().into_iter();
        all.filter(|partner| self.sees(partner)).collect()
    }
}
