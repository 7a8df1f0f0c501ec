//! Who may do what with which data: deciding from the clauses of a partnership.
//!
//! An [`Engine`] is made once for a model and answers any number of [`Request`]s. A [`Decision`] is one of five answers,
//! with the clauses that made it so, the duties and conditions that come with it, the lines that would have been needed
//! and are not on the record, and the day on which it changes next. What each clause means is set down, with tables, in
//! `docs/meaning-of-clauses.md`.
//!
//! The order of the house: [`known`] has the three values in which everything is worked out; `lines`, `facts` and
//! `agreement` read what entries say; `rule` asks one clause, `engine` weighs all of them, `join` puts the parts of a
//! broad question together; `space` and `matrix` decide everything that can be asked.

mod agreement;
mod alone;
mod decision;
mod engine;
mod facts;
mod hierarchy;
mod join;
mod kept;
mod known;
mod lines;
mod matrix;
mod named;
mod needs;
mod quick;
mod reach;
mod request;
mod rule;
mod space;

pub use alone::Alone;
pub use decision::{
    Answer, Condition, Decision, Duty, Lack, Missing, Near, Need, Part, Place, Reason, Task, Why,
};
pub use engine::Engine;
pub use hierarchy::{included, is_or_under};
pub use kept::Kept;
pub use matrix::{Cell, Matrix, MemberClasses};
pub use named::{Given, Granted};
pub use request::{Purpose, Request, Setting};
pub use space::Space;
