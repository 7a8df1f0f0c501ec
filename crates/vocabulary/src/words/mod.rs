//! Lists of words that fields accept, each with its published identity.

/// A word that a field accepts.
#[derive(Debug)]
pub struct Word {
    /// As it is written: `trusted-research-environment`; with the prefix for a published code: `duo:HMB`.
    pub word: &'static str,
    /// As people say it: "trusted research environment". May be written in quotes instead of the word.
    pub label: &'static str,
    /// What it means, in one plain sentence.
    pub doc: &'static str,
    /// The identity in a published vocabulary.
    pub iri: Option<&'static str>,
    /// Other spellings that are understood (the formatter writes `word`): names people use, older codes.
    pub also: &'static [&'static str],
    /// Words of the same list that are wider or, in an ordered list, the next step up.
    pub broader: &'static [&'static str],
    /// For a word that settles a question of meaning: an agreement status that binds, an identifiability that is
    /// personal data … The list's documentation says which marks it uses.
    pub marks: &'static [&'static str],
}

impl Word {
    /// A word with no published identity.
    pub const fn new(word: &'static str, label: &'static str, doc: &'static str) -> Self {
        Self { word, label, doc, iri: None, also: &[], broader: &[], marks: &[] }
    }

    /// With this identity.
    pub const fn iri(mut self, iri: &'static str) -> Self {
        self.iri = Some(iri);
        self
    }

    /// Also understood in these spellings.
    pub const fn also(mut self, also: &'static [&'static str]) -> Self {
        self.also = also;
        self
    }

    /// Under these wider words.
    pub const fn under(mut self, broader: &'static [&'static str]) -> Self {
        self.broader = broader;
        self
    }

    /// With these marks.
    pub const fn marks(mut self, marks: &'static [&'static str]) -> Self {
        self.marks = marks;
        self
    }

    /// Whether it carries `mark`.
    pub fn is(&self, mark: &str) -> bool {
        self.marks.contains(&mark)
    }
}

/// A list of words.
#[derive(Debug)]
pub struct WordList {
    /// The list's own name, in kebab-case: `agreement-status`.
    pub name: &'static str,
    /// What the list is about, in one plain sentence ("The state of an agreement.").
    pub doc: &'static str,
    /// Where the words come from: title, version and licence of the published vocabulary, or "Partnership" for our own.
    pub source: &'static str,
    /// The words.
    pub words: &'static [Word],
    /// Whether an organisation may add words of its own in quotes (a list that is never complete, such as regulators).
    pub open: bool,
}

impl WordList {
    /// The word spelled so: its own spelling, another accepted spelling, or its label (case does not matter there).
    pub fn find(&self, spelling: &str) -> Option<&'static Word> {
        self.words
            .iter()
            .find(|word| word.word == spelling)
            .or_else(|| self.words.iter().find(|word| word.also.contains(&spelling)))
            .or_else(|| {
                self.words.iter().find(|word| {
                    word.label.eq_ignore_ascii_case(spelling)
                        || word.word.eq_ignore_ascii_case(spelling)
                        || word.also.iter().any(|also| also.eq_ignore_ascii_case(spelling))
                })
            })
    }
}
