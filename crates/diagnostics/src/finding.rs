//! What is wrong, why it matters, what to do, and where.

use std::borrow::Cow;
use std::cmp::Ordering;

use partnership_source::{FileId, Span, TextEdit, TextRange};

use crate::Severity;

/// A place that helps to understand a finding, and what it has to do with it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// A few words shown under it; may be empty.
    pub text: String,
}

/// A change that settles a finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fix {
    /// What the change does, as an instruction: "Write `purpose`".
    pub title: String,
    /// The change. All of it is made or none.
    pub edits: Vec<(FileId, TextEdit)>,
    /// Whether it can be made without asking: it keeps what the author meant.
    pub safe: bool,
}

impl Fix {
    /// A fix that can be made without asking.
    pub fn safe(
        title: impl Into<String>,
        file: FileId,
        edits: impl IntoIterator<Item = TextEdit>,
    ) -> Self {
        Self {
            title: title.into(),
            edits: edits.into_iter().map(|edit| (file, edit)).collect(),
            safe: true,
        }
    }

    /// A fix that a person should look at before it is made.
    pub fn offered(
        title: impl Into<String>,
        file: FileId,
        edits: impl IntoIterator<Item = TextEdit>,
    ) -> Self {
        Self {
            safe: false,
            ..Self::safe(title, file, edits)
        }
    }

    /// Also change `file`.
    pub fn and(mut self, file: FileId, edit: TextEdit) -> Self {
        self.edits.push((file, edit));
        self
    }
}

/// The step of a playbook a finding comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Origin {
    /// The playbook's name.
    pub playbook: String,
    /// The step's name.
    pub step: String,
}

/// Something found in the files of a partnership.
///
/// `what`, `why` and `how` are one or two plain sentences each; a word the author wrote stands in backticks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// The name of the rule, as `explain` takes it.
    pub name: Cow<'static, str>,
    /// How much it weighs.
    pub severity: Severity,
    /// What is wrong.
    pub what: String,
    /// Why it matters; may be empty.
    pub why: String,
    /// What to do; may be empty.
    pub how: String,
    /// Where.
    pub at: Span,
    /// A few words under the marked place; may be empty.
    pub label: String,
    /// Other places that help to understand it.
    pub others: Vec<Label>,
    /// A change that settles it.
    pub fix: Option<Fix>,
    /// The playbook step it comes from; `None` for the language's own checks.
    pub origin: Option<Origin>,
    /// The file of the one partnership it is about, where it stands in a file that several may use.
    pub partnership: Option<FileId>,
}

impl Finding {
    /// A finding named `name` that says `what` is wrong at `at`.
    pub fn new(
        name: impl Into<Cow<'static, str>>,
        severity: Severity,
        at: Span,
        what: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            severity,
            what: what.into(),
            why: String::new(),
            how: String::new(),
            at,
            label: String::new(),
            others: Vec::new(),
            fix: None,
            origin: None,
            partnership: None,
        }
    }

    /// Say why it matters.
    pub fn why(mut self, why: impl Into<String>) -> Self {
        self.why = why.into();
        self
    }

    /// Say what to do.
    pub fn how(mut self, how: impl Into<String>) -> Self {
        self.how = how.into();
        self
    }

    /// Say a few words under the marked place.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Point at another place too.
    pub fn other(mut self, span: Span, text: impl Into<String>) -> Self {
        self.others.push(Label {
            span,
            text: text.into(),
        });
        self
    }

    /// Offer a change that settles it.
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }

    /// Name the file of the partnership it is about, where it stands in another.
    pub fn for_partnership(mut self, file: FileId) -> Self {
        self.partnership = Some(file);
        self
    }

    /// Whether it is about the partnership in `file`: it names none, or that one.
    pub fn is_about(&self, file: FileId) -> bool {
        self.partnership.is_none_or(|own| own == file)
    }

    /// Name the playbook step it comes from.
    pub fn from_step(mut self, playbook: impl Into<String>, step: impl Into<String>) -> Self {
        self.origin = Some(Origin {
            playbook: playbook.into(),
            step: step.into(),
        });
        self
    }
}

/// Which of two findings is told first: by file, place, severity and name.
pub fn order(a: &Finding, b: &Finding) -> Ordering {
    fn key(finding: &Finding) -> (FileId, u32, Severity, &str, TextRange) {
        (
            finding.at.file,
            finding.at.range.start,
            finding.severity,
            &finding.name,
            finding.at.range,
        )
    }
    key(a).cmp(&key(b))
}

/// Put findings in the order they are told. Findings alike in all that decides it keep their order, so the same input
/// always gives the same output.
pub fn sort(findings: &mut [Finding]) {
    findings.sort_by(order);
}

/// What a rule is: its name, its weight, and the page that explains it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Definition {
    /// The name findings carry.
    pub name: &'static str,
    /// The severity its findings have unless a project says otherwise.
    pub severity: Severity,
    /// One line that says what the rule asks.
    pub title: &'static str,
    /// The page, in Markdown.
    pub page: &'static str,
}

impl Definition {
    /// A finding of this rule.
    pub fn finding(&self, at: Span, what: impl Into<String>) -> Finding {
        Finding::new(self.name, self.severity, at, what)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_are_told_by_file_place_weight_and_name() {
        let find = |file, start, severity, name: &'static str| {
            Finding::new(
                name,
                severity,
                Span::new(FileId(file), TextRange::new(start, start + 1)),
                "",
            )
        };
        let mut findings = [
            find(1, 0, Severity::Error, "f"),
            find(0, 9, Severity::Error, "e"),
            find(0, 2, Severity::Advice, "d"),
            find(0, 2, Severity::Error, "b"),
            find(0, 2, Severity::Error, "a"),
            find(0, 2, Severity::Warning, "c"),
        ];
        sort(&mut findings);
        let names: Vec<&str> = findings.iter().map(|finding| &*finding.name).collect();
        assert_eq!(names, ["a", "b", "c", "d", "e", "f"]);
    }
}
