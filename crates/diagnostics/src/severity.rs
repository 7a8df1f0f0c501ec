//! How much a finding weighs, how many there are, and from which weight on a run fails.

use std::fmt;
use std::str::FromStr;

use crate::Finding;

/// How much a finding weighs; the heaviest comes first.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// Must be fixed: what is written cannot be relied on.
    Error,
    /// Should be fixed: it can be relied on, but something is missing or likely wrong.
    Warning,
    /// Could be improved.
    Advice,
}

impl Severity {
    /// All severities, the heaviest first.
    pub const ALL: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Advice];

    /// The word programs read: `error`, `warning` or `advice`.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "advice",
        }
    }

    /// The words people read: `must fix`, `should fix` or `could improve`.
    pub fn phrase(self) -> &'static str {
        match self {
            Severity::Error => "must fix",
            Severity::Warning => "should fix",
            Severity::Advice => "could improve",
        }
    }
}

/// From which severity on a run counts as failed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Threshold {
    /// Only what must be fixed fails a run.
    #[default]
    Error,
    /// What should be fixed fails it too.
    Warning,
    /// Any finding fails it.
    Advice,
    /// No finding fails it.
    Never,
}

impl Threshold {
    /// All thresholds, the strictest last but one, in the order they are explained.
    pub const ALL: [Threshold; 4] = [
        Threshold::Error,
        Threshold::Warning,
        Threshold::Advice,
        Threshold::Never,
    ];

    /// The word it is written with.
    pub fn word(self) -> &'static str {
        match self {
            Threshold::Error => "error",
            Threshold::Warning => "warning",
            Threshold::Advice => "advice",
            Threshold::Never => "never",
        }
    }

    /// Whether a finding of `severity` fails the run.
    pub fn reached_by(self, severity: Severity) -> bool {
        match self {
            Threshold::Error => severity == Severity::Error,
            Threshold::Warning => severity <= Severity::Warning,
            Threshold::Advice => true,
            Threshold::Never => false,
        }
    }

    /// Whether a run with these counts fails.
    pub fn fails(self, counts: &Counts) -> bool {
        Severity::ALL
            .into_iter()
            .any(|severity| counts.of_severity(severity) > 0 && self.reached_by(severity))
    }
}

impl fmt::Display for Threshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// A word that names no threshold.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownThreshold(pub String);

impl fmt::Display for UnknownThreshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not one of error, warning, advice, never",
            self.0
        )
    }
}

impl std::error::Error for UnknownThreshold {}

impl FromStr for Threshold {
    type Err = UnknownThreshold;

    fn from_str(word: &str) -> Result<Self, UnknownThreshold> {
        Threshold::ALL
            .into_iter()
            .find(|threshold| threshold.word() == word)
            .ok_or_else(|| UnknownThreshold(word.to_owned()))
    }
}

/// How many findings a run gave.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    /// How many must be fixed.
    pub error: usize,
    /// How many should be fixed.
    pub warning: usize,
    /// How many could be improved.
    pub advice: usize,
    /// How many files were looked at, those without a finding included.
    pub files: usize,
    /// How many findings were known before the run and are not counted above.
    pub known: usize,
}

impl Counts {
    /// Count `findings` of a run that looked at `files` files.
    pub fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>, files: usize) -> Self {
        let mut counts = Counts {
            files,
            ..Counts::default()
        };
        for finding in findings {
            match finding.severity {
                Severity::Error => counts.error += 1,
                Severity::Warning => counts.warning += 1,
                Severity::Advice => counts.advice += 1,
            }
        }
        counts
    }

    /// How many findings of one severity.
    pub fn of_severity(&self, severity: Severity) -> usize {
        match severity {
            Severity::Error => self.error,
            Severity::Warning => self.warning,
            Severity::Advice => self.advice,
        }
    }

    /// How many findings in all.
    pub fn total(&self) -> usize {
        self.error + self.warning + self.advice
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_threshold_is_reached_by_itself_and_all_that_weighs_more() {
        let fails = |word: &str, counts: Counts| word.parse::<Threshold>().unwrap().fails(&counts);
        let advice = Counts {
            advice: 1,
            ..Counts::default()
        };
        let warning = Counts {
            warning: 1,
            ..Counts::default()
        };
        let error = Counts {
            error: 1,
            ..Counts::default()
        };
        assert_eq!(
            [advice, warning, error].map(|counts| fails("error", counts)),
            [false, false, true]
        );
        assert_eq!(
            [advice, warning, error].map(|counts| fails("warning", counts)),
            [false, true, true]
        );
        assert_eq!(
            [advice, warning, error].map(|counts| fails("advice", counts)),
            [true, true, true]
        );
        assert_eq!(
            [advice, warning, error].map(|counts| fails("never", counts)),
            [false, false, false]
        );
        assert!(!fails("advice", Counts::default()));
    }

    #[test]
    fn an_unknown_threshold_is_told_with_the_known_ones() {
        let told = "always".parse::<Threshold>().unwrap_err().to_string();
        assert_eq!(told, "`always` is not one of error, warning, advice, never");
    }
}
