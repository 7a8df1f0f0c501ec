//! The program as its users meet it: what it prints, where, and how it ends.

mod brief;
mod check;
mod explain;
mod fmt;
mod input;
mod model;
mod new;
mod run;
mod support;
