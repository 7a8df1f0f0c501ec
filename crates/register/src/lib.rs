//! Registers and documents out of a partnership.
//!
//! One file, many documents, no fact typed twice. [`privacy_notice`], [`agreement_schedule`] and [`impact_assessment`] make
//! trees of the briefing's kind, which every format of a briefing can write. [`register()`] makes the rows of a register of
//! data uses, written as CSV ([`csv`]) and as a workbook ([`xlsx`]).
//!
//! [`import()`] goes the other way: a spreadsheet into entries, telling what it could not place.
//!
//! In all documents, what the file does not say stands open at its place, with the line that would say it; and what it
//! says carries the entry and line it was taken from. Who may see what is decided as in a briefing.

mod agreement;
mod clauses;
mod dpia;
mod import;
mod items;
mod notice;
mod paper;
mod shared;
mod spreadsheet;
mod taking_part;
mod uses;

pub use agreement::{agreement_schedule, agreements};
pub use dpia::impact_assessment;
pub use import::{ImportKind, Imported, Known, Left, Refused, Wanted, import};
pub use notice::privacy_notice;
pub use spreadsheet::{Open, csv, sources_csv, xlsx};
pub use uses::{COLUMNS, Cell, Column, Field, Register, column_of, register};
