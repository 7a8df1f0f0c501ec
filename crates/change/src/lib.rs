//! What changed between two versions of a partnership, for two readers.
//!
//! [`compare()`] says what changed, entry by entry; whoever wrote the change recognises it. [`Changes::between`] says also
//! what the change does: who gains and who loses what, on which days, which audiences are affected, which benefits and
//! risks are others now, and who must agree again; that is for those who review it. [`tell`] writes it down as text,
//! Markdown or JSON.

mod again;
mod changes;
mod compare;
pub mod effect;
mod flat;
mod line;
mod merge;
mod people;
mod say;
mod stand;
pub mod tell;
mod value;

pub use again::Again;
pub use changes::{Changes, Version};
pub use compare::{EntryChange, How, LineChange, Said, compare};
pub use effect::{Effect, Kind, Shift, effects};
pub use people::Affected;
pub use say::Say;
pub use stand::{Stand, clauses_called};
