//! Findings in the forms that build servers, code hosts and reviewers read.
//!
//! A [`Told`] is all that a run has to tell; each module here writes it in one form that another program reads. None
//! knows which command ran or which rules exist. What an author wrote is data in every form: it is escaped where it
//! enters, so that it can end no string, start no command and become no markup.

mod checkstyle;
pub mod fingerprint;
mod github;
mod gitlab;
mod html;
mod junit;
mod markdown;
mod sarif;
mod spot;
mod xml;

use std::fmt;
use std::str::FromStr;

use partnership_diagnostics::{Counts, Finding, Severity, Sources, json};
use partnership_source::FileId;
use serde::Serialize;

pub use xml::escaped as xml_escaped;

/// What a run calls what it found: that which must be fixed is no word for a difference between two versions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Words {
    /// For each weight, the heaviest first; the usual ones where there are none.
    pub phrases: Option<[&'static str; 3]>,
    /// Where nothing was found.
    pub nothing: &'static str,
    /// What stands over what was found.
    pub heading: &'static str,
}

impl Words {
    /// Of what must or should be fixed.
    pub const FINDINGS: Self = Self {
        phrases: None,
        nothing: "nothing to fix was found",
        heading: "What to do next",
    };
    /// Of differences.
    pub const DIFFERENCES: Self = Self {
        phrases: Some(["must be looked at", "look at it", "different"]),
        nothing: "both say the same",
        heading: "What differs",
    };

    /// The word for a weight.
    pub fn phrase(&self, severity: Severity) -> &'static str {
        match (self.phrases, severity) {
            (None, own) => own.phrase(),
            (Some([heaviest, ..]), Severity::Error) => heaviest,
            (Some([_, middle, _]), Severity::Warning) => middle,
            (Some([.., lightest]), Severity::Advice) => lightest,
        }
    }
}

/// Tests of a run.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Suite {
    /// What they are tests of.
    pub name: String,
    /// Each of them.
    pub cases: Vec<Case>,
}

/// A test.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Case {
    /// What it is called.
    pub name: String,
    /// The file it is about.
    pub file: String,
    /// What is wrong; nothing where it holds.
    pub failures: Vec<String>,
    /// Why it was left out, where it was.
    pub skipped: Option<String>,
}

/// A file that could not be looked at. A report without it would be taken for one over all that was asked for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Unread {
    /// The file.
    pub file: String,
    /// The name that `explain` takes.
    pub name: String,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub how: String,
}

impl Unread {
    /// What is wrong and what to do.
    fn whole(&self) -> String {
        format!("{} {}", self.what, self.how).trim_end().to_owned()
    }
}

/// What a run has to tell.
pub struct Told<'a> {
    /// The command, as a person says it: `partnership check`.
    pub command: &'a str,
    /// What was found, in order.
    pub findings: &'a [Finding],
    /// What was found and was known before, in order: it is counted and told apart, and fails nothing.
    pub known: &'a [Finding],
    /// What could not be looked at.
    pub unread: &'a [Unread],
    /// The texts it was found in.
    pub sources: &'a dyn Sources,
    /// Answers the name of a file that is the same wherever a person stands.
    pub home: &'a dyn Fn(FileId) -> String,
    /// How much was found, in how many files.
    pub counts: &'a Counts,
    /// What running playbooks gave; the default where none ran.
    pub run: &'a json::Run<'a>,
    /// What it calls what it found.
    pub words: Words,
    /// Its own tests, beside those that are made of `files` and `run`.
    pub suites: &'a [Suite],
    /// The names of the files that were looked at, those without a finding included.
    pub files: &'a [String],
    /// Answers what the rule or finding of a name is about.
    pub about: &'a dyn Fn(&str) -> Option<About>,
}

/// What a rule or a finding is about, for programs that show its page.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// One line that says what holds where nothing is found.
    pub title: String,
    /// Its page, in Markdown.
    pub page: String,
    /// The playbook and the step it belongs to, and the like.
    pub tags: Vec<String>,
}

/// A form in which a run is told to another program.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Form {
    /// SARIF 2.1.0: code scanning.
    Sarif,
    /// Workflow commands that GitHub shows beside the changed lines.
    Github,
    /// The code quality report of GitLab.
    Gitlab,
    /// JUnit: a test for each rule.
    Junit,
    /// Checkstyle.
    Checkstyle,
    /// A summary in Markdown, for a pull request or the summary of a step.
    Markdown,
    /// A page for people.
    Html,
    /// The project's own JSON.
    Json,
}

impl Form {
    /// All forms, in the order in which they are explained.
    pub const ALL: [Form; 8] = [
        Form::Sarif,
        Form::Github,
        Form::Gitlab,
        Form::Junit,
        Form::Checkstyle,
        Form::Markdown,
        Form::Html,
        Form::Json,
    ];

    /// The word for it on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Form::Sarif => "sarif",
            Form::Github => "github",
            Form::Gitlab => "gitlab",
            Form::Junit => "junit",
            Form::Checkstyle => "checkstyle",
            Form::Markdown => "markdown",
            Form::Html => "html",
            Form::Json => "json",
        }
    }
}

/// A word that names no form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UnknownForm;

impl fmt::Display for UnknownForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<&str> = Form::ALL.iter().map(|form| form.word()).collect();
        write!(f, "the forms are {}", words.join(", "))
    }
}

impl std::error::Error for UnknownForm {}

impl FromStr for Form {
    type Err = UnknownForm;

    fn from_str(word: &str) -> Result<Self, UnknownForm> {
        Form::ALL
            .into_iter()
            .find(|form| form.word() == word)
            .ok_or(UnknownForm)
    }
}

/// Write a run in a form. The same run gives the same text.
pub fn render(told: &Told<'_>, form: Form) -> String {
    match form {
        Form::Sarif => sarif::render(told),
        Form::Github => github::render(told),
        Form::Gitlab => gitlab::render(told),
        Form::Junit => junit::render(told),
        Form::Checkstyle => checkstyle::render(told),
        Form::Markdown => markdown::render(told),
        Form::Html => html::render(told),
        Form::Json => {
            let mut out = Vec::new();
            // Writing to memory does not fail.
            let _ = json::write_run(&mut out, told.findings, told.sources, told.counts, told.run);
            String::from_utf8_lossy(&out).into_owned()
        }
    }
}

/// All that a finding says, in one paragraph: what, why, how.
fn whole(finding: &Finding, sources: &dyn Sources) -> String {
    let what = what(finding, sources);
    let parts = [what.as_str(), &finding.why, &finding.how];
    let said = parts.into_iter().filter(|part| !part.is_empty());
    said.collect::<Vec<_>>().join(" ")
}

/// What is wrong, with the partnership it is said of where it stands in a file that several may use.
fn what(finding: &Finding, sources: &dyn Sources) -> String {
    match finding.partnership {
        Some(file) => format!(
            "For the partnership in `{}`: {}",
            sources.name(file),
            finding.what
        ),
        None => finding.what.clone(),
    }
}

/// What was found at each weight, in words: `1 must be fixed, 2 should be`; with a baseline, how much is known beside it.
fn in_words(told: &Told<'_>) -> String {
    let (counts, words) = (told.counts, &told.words);
    let of = [
        (counts.error, Severity::Error),
        (counts.warning, Severity::Warning),
        (counts.advice, Severity::Advice),
    ];
    let said: Vec<String> = of
        .iter()
        .filter(|(many, _)| *many > 0)
        .map(|(many, severity)| format!("{many} {}", words.phrase(*severity)))
        .collect();
    let found = said.join(", ");
    match (counts.known, counts.total()) {
        // Nobody may take it for a look at everything.
        (0, 0) if !told.unread.is_empty() => "nothing was found in what could be read".to_owned(),
        (0, 0) => words.nothing.to_owned(),
        (0, _) => found,
        (known, 0) => format!("{known} known, 0 new"),
        (known, new) => format!("{known} known, {new} new: {found}"),
    }
}

/// JSON as these programs like it. The types here have string keys only, so that writing them does not fail.
fn pretty(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
