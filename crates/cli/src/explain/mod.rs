//! What can be explained, found by its name, and told.

mod page;
mod subject;
mod takes;
mod tell;

pub(crate) use subject::{find, suggestion};
pub(crate) use tell::{overview, tell, tell_rule};
