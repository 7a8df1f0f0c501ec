//! Playbooks, compiled: from the entries of a model and the words of their sentences to rules that can be run.

mod compile;
mod definitions;
mod lines;
mod rule;
mod shift;

use std::collections::HashMap;
use std::sync::Arc;

use partnership_diagnostics::{Finding, Severity};
use partnership_model::{Date, Model};
use partnership_source::{FileId, Span};
use partnership_vocabulary as vocabulary;

use crate::ast::{Condition, Expression, Range};
use crate::define::Definitions;
use crate::template::Template;
use compile::Compiler;

/// A playbook that can be run.
#[derive(Debug)]
pub struct Playbook {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Where the rules come from.
    pub source: Vec<String>,
    /// The playbooks it extends, by name.
    pub extends: Vec<String>,
    /// Its steps, in order.
    pub steps: Vec<Step>,
    /// Its rules, in order.
    pub rules: Vec<Arc<Rule>>,
    /// What it changes in other playbooks.
    pub changes: Vec<Change>,
    /// Its tests, in order.
    pub tests: Vec<Span>,
    /// When it applies.
    pub applies: Option<Applies>,
    /// What its rules can call.
    pub definitions: Arc<Definitions>,
    /// The values that it gives to settings of rules of its own and of those it extends, by name.
    pub settings: HashMap<String, Expression>,
    /// Its head.
    pub span: Span,
    /// The file it stands in.
    pub file: FileId,
}

/// A step of a playbook.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Its number in the source.
    pub number: Option<String>,
    /// The areas of the checklist it covers.
    pub areas: Vec<&'static str>,
}

/// What a house playbook changes in a rule of another.
#[derive(Debug, Clone)]
pub struct Change {
    /// The rule: `name` or `playbook/name`.
    pub rule: String,
    /// Its new severity; `None` switches it off.
    pub severity: Option<Severity>,
    /// Why.
    pub because: Option<String>,
    /// Where it says so.
    pub span: Span,
}

/// `when … from … until …`
#[derive(Debug, Clone)]
pub struct Applies {
    /// When.
    pub when: Option<Condition>,
    /// From this day on.
    pub from: Option<Date>,
    /// Up to and including this day.
    pub until: Option<Date>,
}

/// A rule that can be run.
#[derive(Debug)]
pub struct Rule {
    /// Its name.
    pub name: String,
    /// Its title: what holds where it is met.
    pub title: String,
    /// Its playbook.
    pub playbook: String,
    /// Its step; `None` for a rule outside steps.
    pub step: Option<String>,
    /// How much it weighs, by condition: the first that holds, the one without a condition last.
    pub severity: Vec<(Severity, Option<Condition>)>,
    /// What it ranges over, outermost first.
    pub each: Vec<Range>,
    /// What must hold; `None` where a person must attest it.
    pub require: Option<Condition>,
    /// What is said where it does not hold.
    pub message: Template,
    /// What to do.
    pub help: Template,
    /// Why it matters.
    pub because: String,
    /// What it is about, at more length.
    pub description: String,
    /// What a person is asked.
    pub question: Option<String>,
    /// An edit that is offered: what to do with a text (`insert "for: …"`).
    pub fix: Option<(String, Template)>,
    /// When it applies, from the rule, its step and its playbook.
    pub applies: Vec<Applies>,
    /// Where it is said.
    pub source: Vec<String>,
    /// Whether the source says it, it was inferred, the law asks for it, or a case taught it.
    pub provenance: Option<&'static vocabulary::Word>,
    /// The areas of the checklist it belongs to.
    pub areas: Vec<&'static str>,
    /// The values of settings.
    pub settings: HashMap<String, Expression>,
    /// Where it stands.
    pub span: Span,
    /// The text of its playbook's file, for showing its words.
    pub text: Arc<str>,
}

/// A playbook and what is wrong with it.
#[derive(Debug)]
pub struct Compiled {
    /// The playbook. Rules that could not be read are left out.
    pub playbook: Playbook,
    /// What is wrong.
    pub findings: Vec<Finding>,
}

/// Compile the playbooks of a model. `text` gives the text of a file.
///
/// A step that stands apart, in a file of its own with `of: PLAYBOOK`, belongs to its playbook like those inside it.
pub fn compile_all(model: &Model, text: &dyn Fn(FileId) -> Arc<str>) -> Vec<Compiled> {
    model
        .entries
        .iter()
        .filter(|entry| entry.is("playbook"))
        .map(|entry| Compiler::new(model, text, entry).run())
        .collect()
}
