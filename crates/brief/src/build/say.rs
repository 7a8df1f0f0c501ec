//! A sentence put together from the program's words and the file's.

use crate::content::{Source, Statement};
use crate::prose::Inline;

/// A sentence on its way.
#[derive(Default)]
pub struct Say {
    of: Vec<Inline>,
    source: Vec<Source>,
}

impl Say {
    /// A sentence of the program's own.
    pub fn frame(text: &str) -> Statement {
        Statement::new(vec![Inline::text(text)], Vec::new())
    }

    /// Start with these words.
    pub fn words(text: &str) -> Self {
        Self::default().and(text)
    }

    /// Go on with these words.
    pub fn and(mut self, text: &str) -> Self {
        self.of.push(Inline::text(text));
        self
    }

    /// Go on with words of the file.
    pub fn with(mut self, of: Vec<Inline>) -> Self {
        self.of.extend(of);
        self
    }

    /// It comes from there.
    pub fn from(mut self, source: Source) -> Self {
        if !self.source.contains(&source) {
            self.source.push(source);
        }
        self
    }

    /// It comes from all of these.
    pub fn out_of(self, sources: impl IntoIterator<Item = Source>) -> Self {
        sources.into_iter().fold(self, Self::from)
    }

    /// The statement.
    pub fn done(self) -> Statement {
        Statement::new(self.of, self.source)
    }
}
