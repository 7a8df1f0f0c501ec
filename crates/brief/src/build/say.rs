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
    /// Start with these words.
    pub fn line(of: Vec<Inline>) -> Self {
        Self {
            of,
            source: Vec::new(),
        }
    }

    /// Start with these words of the program.
    pub fn words(text: &str) -> Self {
        Self::line(vec![Inline::text(text)])
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
