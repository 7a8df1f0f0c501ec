//! The language as data.
//!
//! Every kind, field, value type and word of the language stands here **and nowhere else**: checking, completion,
//! hover, the reference pages, the JSON Schema and the editors' highlighting are all derived from these tables. The
//! grammar knows shapes only. Adding a kind is one file in `kinds/`; adding a list of words is one file in `words/`.
//!
//! All documentation strings are written for a data governance lead and shown to them (`partnership explain`, hover,
//! the reference), so they say "entry" for declaration and "line" or "field".

mod field;
mod inverse;
mod kind;
pub mod kinds;
mod lookup;
mod number;
pub mod quick;
mod recurring;
mod silence;
mod whole;
pub mod words;

pub use field::{Days, Falls, Field, Need, Qualifier, ValueType, Visibility};
pub use inverse::{Inverse, blocks, inverse, inverses, lines_for};
pub use kind::{Kind, Place, Presence};
pub use lookup::{
    CLAUSES, KINDS, LISTS, all_words, any_kind, clause, derived_field, field_of, kind, list,
    nested_in, word_by_prefixed,
};
pub use number::number_of;
pub use recurring::{Counted, counted};
pub use silence::{SILENCES, Silence};
pub use whole::{ANYONE, ANYTHING, Whole, reads_as_whole};
pub use words::{Word, WordList};
