//! Words that stand for all of something in a clause, and words that people write where they mean those.

/// A word of a clause that stands for all of something.
#[derive(Debug)]
pub struct Whole {
    /// As it is written.
    pub word: &'static str,
    /// What people write for it, which is not understood.
    pub meant_by: &'static [&'static str],
    /// What people write for none of it. There is no word for that: a clause says who must not.
    pub none: &'static [&'static str],
}

/// Everybody, also whoever is not declared.
pub static ANYONE: Whole = Whole {
    word: "anyone",
    meant_by: &["everyone", "everybody", "anybody", "all"],
    none: &["nobody"],
};

/// All data, also what is not declared.
pub static ANYTHING: Whole = Whole {
    word: "anything",
    meant_by: &["everything", "all"],
    none: &[],
};

/// Articles: in a sentence they stand before a name, so nothing can be called that.
const ARTICLES: &[&str] = &["the"];

impl Whole {
    /// Whether somebody who writes `word` means all of it.
    pub fn is_meant_by(&self, word: &str) -> bool {
        self.meant_by
            .iter()
            .any(|known| known.eq_ignore_ascii_case(word))
    }

    /// Whether `word` is it, or what people write for it: in a question no harm can come of either.
    pub fn reads(&self, word: &str) -> bool {
        word == self.word || self.is_meant_by(word)
    }

    /// Whether somebody who writes `word` means none of it.
    pub fn is_denied_by(&self, word: &str) -> bool {
        self.none
            .iter()
            .any(|known| known.eq_ignore_ascii_case(word))
    }
}

/// Whether `word` would be read as everybody, all data, nobody or an article, so that no entry may be called that: a
/// clause about such an entry would seem to be about all of them.
pub fn reads_as_whole(word: &str) -> bool {
    word == ANYTHING.word
        || word == ANYONE.word
        || ANYONE.meant_by.contains(&word)
        || ANYONE.none.contains(&word)
        || ARTICLES.contains(&word)
}
