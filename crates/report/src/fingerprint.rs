//! What stays the same about a finding when lines move.
//!
//! A fingerprint is made from the name of the rule, the file, the partnership it is about where it stands in another
//! file, what the message quotes and the marked text, never from a line number; files are named in a way that is the
//! same wherever a person stands. Of several that are alike in a file, the second, third … are counted. So a finding is known again after
//! an entry above it has grown, and after a release has worded its message better.

use std::collections::HashMap;

use partnership_diagnostics::{Finding, Sources};
use partnership_source::FileId;
use sha2::{Digest, Sha256};

use crate::Unread;

/// The fingerprints of findings, in their order: 32 hexadecimal digits each, no two the same.
pub fn all(
    findings: &[Finding],
    sources: &dyn Sources,
    home: &dyn Fn(FileId) -> String,
) -> Vec<String> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    findings
        .iter()
        .map(|finding| {
            let base = of(finding, sources, home);
            let count = seen.entry(base.clone()).or_default();
            *count += 1;
            if *count == 1 {
                base
            } else {
                digest([base.as_str(), &count.to_string()])
            }
        })
        .collect()
}

/// The fingerprint of a file that could not be looked at.
pub(crate) fn unread(unread: &Unread) -> String {
    digest(["unread", &unread.name, &unread.file])
}

fn of(finding: &Finding, sources: &dyn Sources, home: &dyn Fn(FileId) -> String) -> String {
    let text = sources.text(finding.at.file);
    let marked = text.get(finding.at.range.as_usize()).unwrap_or_default();
    // The head of a long entry is enough, and its body may change without the finding being another.
    let marked = marked.lines().next().unwrap_or_default().trim();
    let quoted: Vec<&str> = finding.what.split('`').skip(1).step_by(2).collect();
    let partnership = finding.partnership.map(home).unwrap_or_default();
    digest([
        finding.name.as_ref(),
        &home(finding.at.file),
        &partnership,
        marked,
        &quoted.join("\u{1f}"),
    ])
}

fn digest<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    let bytes = hash.finalize();
    bytes[..16]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use partnership_diagnostics::{Severity, Texts};
    use partnership_source::{Span, TextRange};

    fn prints(text: &str, marked: &str, what: &str) -> Vec<String> {
        let mut texts = Texts::new();
        let file = texts.add("a.partnership", text);
        let findings: Vec<Finding> = text
            .match_indices(marked)
            .map(|(start, found)| {
                let range = TextRange::new(start as u32, (start + found.len()) as u32);
                Finding::new("a-rule", Severity::Error, Span::new(file, range), what)
            })
            .collect();
        all(&findings, &texts, &|file| texts.name(file).to_owned())
    }

    #[test]
    fn a_moved_line_keeps_its_fingerprint() {
        let before = prints("audience a {}\n", "audience a {}", "`a` gains nothing.");
        let after = prints(
            "// more\n\naudience a {}\n",
            "audience a {}",
            "Nothing is gained by `a`.",
        );
        assert_eq!(before, after);
        assert_ne!(
            before,
            prints("audience b {}\n", "audience b {}", "`b` gains nothing.")
        );
    }

    #[test]
    fn what_is_said_of_one_partnership_is_not_said_of_another() {
        let mut texts = Texts::new();
        let list = texts.add("list.partnership", "partner a {}");
        let (one, two) = (texts.add("1", ""), texts.add("2", ""));
        let at = Span::new(list, TextRange::new(0, 7));
        let of = |file| {
            Finding::new("a-rule", Severity::Error, at, "`a` gets nothing.").for_partnership(file)
        };
        let print = |finding: Finding| {
            let home = |file| texts.name(file).to_owned();
            all(&[finding], &texts, &home).remove(0)
        };
        assert_ne!(print(of(one)), print(of(two)));
        assert_eq!(print(of(one)), print(of(one)));
    }

    #[test]
    fn like_findings_are_told_apart() {
        let two = prints("x\nx\n", "x", "It is missing.");
        assert_eq!(two.len(), 2);
        assert_ne!(two[0], two[1]);
        assert_eq!(two[0].len(), 32);
    }
}
