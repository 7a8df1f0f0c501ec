//! Playbooks without their tests, which are more than half of their text and are not wanted in a check.

/// A text whose tests are blank, so that everything else stands where it stood.
///
/// It holds for the files of this crate, which are laid out by the formatter: a test begins a line with `test "`, and
/// ends with the next line that is a brace as far to the right.
pub(super) fn without_tests(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside: Option<usize> = None;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_start();
        let indent = line.len() - bare.len();
        if inside.is_none() && bare.starts_with("test \"") && bare.trim_end().ends_with('{') {
            inside = Some(indent);
        }
        match inside {
            None => out.push_str(line),
            Some(_) => out.extend(
                line.bytes()
                    .map(|byte| if byte == b'\n' { '\n' } else { ' ' }),
            ),
        }
        if inside == Some(indent) && bare.trim_end() == "}" {
            inside = None;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin::{builtin, names, playbook};

    #[test]
    fn what_is_not_a_test_stays_where_it_was() {
        let text = "a {\n  test \"x\" on 2026-01-01 {\n    given {\n    }\n  }\n  b: 1\n}\n";
        let bare = without_tests(text);
        assert_eq!(bare.len(), text.len());
        assert_eq!(bare.find("b: 1"), text.find("b: 1"));
        assert!(!bare.contains("given"));
    }

    #[test]
    fn a_playbook_without_its_tests_has_the_same_rules() {
        for (name, whole) in names().zip(&builtin().playbooks) {
            let bare = playbook(name).unwrap();
            assert_eq!(bare.name, whole.name);
            assert!(bare.tests.is_empty());
            assert_eq!(bare.rules.len(), whole.rules.len());
            for (one, other) in bare.rules.iter().zip(&whole.rules) {
                assert_eq!((&one.name, one.span), (&other.name, other.span));
                assert_eq!(format!("{:?}", one.require), format!("{:?}", other.require));
            }
        }
    }
}
