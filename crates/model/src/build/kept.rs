//! A model that can follow the edits of its files.
//!
//! A model is built whole, since a name may mean something else anywhere. An editor asks for one after every keystroke
//! though, and almost every keystroke changes what one entry says and nothing else. So what was worked out about names
//! and pieces is kept beside the model, and [`again`](super::again) builds the one piece anew that has changed.

use super::links::FileLinks;
use super::piece::PieceState;
use super::scope::Scopes;
use super::sink::Cause;
use super::{Builder, Built, InputFile};
use crate::EntryId;

/// A model with what it takes to follow the edits of its files.
#[derive(Debug, Default)]
pub struct Living {
    /// The model and what was found on the way.
    pub built: Built,
    /// What was worked out beside it. Whoever changes the findings lets go of it, for it says where each comes from.
    pub kept: Option<Kept>,
}

/// What building a model works out beside it.
#[derive(Debug)]
pub struct Kept {
    pub(crate) links: Vec<FileLinks>,
    pub(crate) scopes: Scopes,
    pub(crate) pieces: Vec<PieceState>,
    pub(crate) headers: Vec<EntryId>,
    pub(crate) blind: Vec<bool>,
    /// What each finding hangs on.
    pub(crate) causes: Vec<Cause>,
}

impl Living {
    /// Build the model of `files[0]`, as [`build`](super::build()) does, and keep what was worked out.
    pub fn build(files: &[InputFile<'_>]) -> Self {
        let mut builder = Builder::new(files);
        builder.run();
        builder.living()
    }
}

impl Builder<'_> {
    /// The model, with all that was worked out.
    pub(crate) fn living(self) -> Living {
        let told = self.sink.finish();
        Living {
            built: Built {
                model: self.model,
                findings: told.findings,
            },
            kept: told.causes.map(|causes| Kept {
                links: self.links,
                scopes: self.scopes,
                pieces: self.pieces,
                headers: self.headers,
                blind: self.blind,
                causes,
            }),
        }
    }
}
