//! Questions to a partnership, in words, and the answers, in words.
//!
//! A [`Question`] is read from a sentence (`university analyse ed-attendances for forecast-demand`), from parts, or from
//! JSON; it may leave one thing open (`who may …`). [`Asked`] decides it; [`ways`] finds the smallest changes after which
//! it would be permitted, each of them tried before it is told. [`rows`] tell the whole matrix
//! of a day, and [`forecast`] what will change. All is plain data until [`tell`], [`json`](mod@json), [`table`] or [`page`]
//! put it into words.

mod action_names;
mod asked;
mod change;
pub mod coverage;
mod edit;
pub mod forecast;
pub mod json;
pub mod mutants;
mod names;
pub mod page;
mod phrase;
mod question;
pub mod rows;
mod sentence;
mod standing;
pub mod table;
pub mod tell;
mod tokens;
mod ways;

pub use asked::{Asked, Found, Open, OpenMember};
pub use change::{Change, Kind};
pub use names::Unclear;
pub use question::{Axis, Parts, Question};
pub use standing::{Standing, standing};
pub use ways::{Rebuild, Way, ways};
