//! The rule language, its engine, and the built-in playbooks.
//!
//! A playbook is read by the same parser and model as everything else. `read` turns its sentences into the rule
//! language of `ast`, `types` checks them against the vocabulary, `playbook` puts rules together; `eval` asks a
//! condition of a partnership in three values, `define` works recursive definitions out, and `run` makes findings.

pub mod ast;
pub mod builtin;
mod compare;
mod define;
mod effects;
mod eval;
pub mod examples;
mod facts;
pub mod findings;
mod may;
mod measure;
mod page;
mod playbook;
mod read;
pub mod registry;
pub mod report;
pub mod run;
pub mod scenario;
mod template;
pub mod testing;
mod told;
pub mod trace;
mod types;
mod worked;

pub use builtin::{Builtin, builtin};
pub use eval::{Engine, Policy, Truth};
pub use facts::{Item, Output, Outputs, Thing};
pub use may::PolicyAnswers;
pub use measure::{MEASURED, longest_sentence, reading_age, sentences, words};
pub use page::page;
pub use partnership_model::scale::level as risk_level;
pub use playbook::{Applies, Change, Compiled, Playbook, Rule, Step, compile_all};
