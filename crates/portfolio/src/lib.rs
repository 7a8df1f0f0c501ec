//! Many partnerships at a glance.
//!
//! [`rows`](fn@rows) reads facts out of the model of a partnership, [`gather`](fn@gather) brings those of many together: how far each is by each playbook, which
//! agreements end when, what falls due, which risks stay high, what was promised, who shares what with whom, and where two
//! partnerships contradict each other. The facts are plain rows, written as a page ([`page`]), as JSON ([`json`]), as
//! tables ([`tables`]) and as a calendar ([`calendar`]). The same files on the same day give the same bytes.

mod agreements;
mod calendar;
mod circle;
mod clashes;
mod due;
mod gather;
mod html;
mod limits;
mod picture;
mod rows;
mod same;
mod sharing;
mod tables;

pub use calendar::calendar;
pub use gather::{Partnership, Rows, clashes_among, gather, rows, together};
pub use html::page;
pub use rows::{
    Agreement, Clash, DueItem, Level, NotRead, PlaybookRow, Portfolio, PromiseRow, ReadInPart,
    RiskRow, Row, Share, StepRow,
};
pub use tables::tables;

/// A portfolio as JSON.
pub fn json(portfolio: &Portfolio) -> String {
    // The rows have string keys only, so that writing them does not fail.
    let mut text = serde_json::to_string_pretty(portfolio).unwrap_or_default();
    text.push('\n');
    text
}
