//! Carrying out the fixes that findings offer.
//!
//! Only **safe** fixes are made, each wholly or not at all, and never two that touch the same place: the second is
//! left for the next round, when the text has been looked at again.

use std::collections::BTreeMap;

use partnership_source::{FileId, TextEdit, TextRange, apply_edits};

use crate::{Finding, Fix, Sources};

/// What [`apply_fixes`] made of one text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fixed {
    /// The text afterwards.
    pub text: String,
    /// The findings whose fix was made, as indices.
    pub applied: Vec<usize>,
    /// The findings with a safe fix for this file that was not made this time, as indices.
    pub left: Vec<usize>,
}

/// Make the safe fixes of `file`, whose text is `text`. A fix that also changes another file is left: making half of
/// it would break something (see [`apply_all`]).
pub fn apply_fixes(text: &str, findings: &[Finding], file: FileId) -> Fixed {
    let concerns = |fix: &Fix| fix.edits.iter().any(|(other, _)| *other == file);
    let chosen = choose(findings, concerns, |other| (other == file).then_some(text));
    let edits = chosen.edits.get(&file).map_or(&[][..], Vec::as_slice);
    match apply_edits(text, edits) {
        Ok(text) => Fixed {
            text,
            applied: chosen.applied,
            left: chosen.left,
        },
        // Chosen edits fit the text and keep clear of each other; should that ever fail, nothing is changed.
        Err(_) => Fixed {
            text: text.to_owned(),
            applied: Vec::new(),
            left: chosen.applied,
        },
    }
}

/// What [`apply_all`] made of all texts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AllFixed {
    /// The files that changed, with their text afterwards, in the order of their ids.
    pub texts: Vec<(FileId, String)>,
    /// The findings whose fix was made, as indices.
    pub applied: Vec<usize>,
    /// The findings with a safe fix that was not made this time, as indices.
    pub left: Vec<usize>,
}

/// Make the safe fixes of all files, those that change several files at once included.
pub fn apply_all(findings: &[Finding], sources: &dyn Sources) -> AllFixed {
    let chosen = choose(findings, |_| true, |file| Some(sources.text(file)));
    let texts = chosen
        .edits
        .iter()
        .filter_map(|(file, edits)| Some((*file, apply_edits(sources.text(*file), edits).ok()?)))
        .collect();
    AllFixed {
        texts,
        applied: chosen.applied,
        left: chosen.left,
    }
}

#[derive(Default)]
struct Chosen {
    edits: BTreeMap<FileId, Vec<TextEdit>>,
    /// The places already spoken for: file and start, to the end.
    taken: BTreeMap<(FileId, u32), u32>,
    applied: Vec<usize>,
    left: Vec<usize>,
}

impl Chosen {
    /// Whether a fix made earlier stands in the way of changing `range`. Of two changes that meet at a point, one
    /// an insertion, the order would be a guess: they are in each other's way too.
    fn blocks(&self, file: FileId, range: TextRange) -> bool {
        let earlier = self.taken.range(..=(file, range.start)).next_back();
        let later = self.taken.range((file, range.start)..).next();
        [earlier, later]
            .into_iter()
            .flatten()
            .any(|(&(other, start), &end)| {
                let shares_a_byte = start < range.end && range.start < end;
                let meets = start <= range.end && range.start <= end;
                other == file && (shares_a_byte || (meets && (start == end || range.is_empty())))
            })
    }
}

/// Pick the fixes to make, first come first served, among those that concern the caller.
fn choose<'t>(
    findings: &[Finding],
    concerns: impl Fn(&Fix) -> bool,
    text: impl Fn(FileId) -> Option<&'t str>,
) -> Chosen {
    let mut chosen = Chosen::default();
    for (index, finding) in findings.iter().enumerate() {
        let Some(fix) = finding
            .fix
            .as_ref()
            .filter(|fix| fix.safe && !fix.edits.is_empty() && concerns(fix))
        else {
            continue;
        };
        let fits = is_sound(fix, &text)
            && !fix
                .edits
                .iter()
                .any(|(file, edit)| chosen.blocks(*file, edit.range));
        if !fits {
            chosen.left.push(index);
            continue;
        }
        for (file, edit) in &fix.edits {
            let end = chosen.taken.entry((*file, edit.range.start)).or_default();
            *end = edit.range.end.max(*end);
            chosen.edits.entry(*file).or_default().push(edit.clone());
        }
        chosen.applied.push(index);
    }
    chosen
}

/// Whether a fix's edits fit their texts and each other.
fn is_sound<'t>(fix: &Fix, text: &impl Fn(FileId) -> Option<&'t str>) -> bool {
    let mut ranges: Vec<(FileId, TextRange)> = fix
        .edits
        .iter()
        .map(|(file, edit)| (*file, edit.range))
        .collect();
    ranges.sort();
    let apart = ranges
        .windows(2)
        .all(|two| two[0].0 != two[1].0 || two[0].1.end <= two[1].1.start);
    apart
        && ranges.iter().all(|(file, range)| {
            text(*file).is_some_and(|text| text.get(range.as_usize()).is_some())
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Severity, Texts};
    use partnership_source::Span;
    use proptest::prelude::*;

    const A: FileId = FileId(0);
    const B: FileId = FileId(1);

    fn finding(fix: Fix) -> Finding {
        Finding::new("x", Severity::Error, Span::default(), "").fix(fix)
    }

    fn replace(start: u32, end: u32, insert: &str) -> TextEdit {
        TextEdit::replace(TextRange { start, end }, insert)
    }

    #[test]
    fn safe_fixes_are_made_and_the_rest_is_left() {
        let findings = [
            finding(Fix::safe("first", A, [replace(0, 3, "ONE")])),
            finding(Fix::safe(
                "in the way of the first",
                A,
                [replace(2, 5, "-")],
            )),
            finding(Fix::offered("only offered", A, [replace(4, 7, "")])),
            finding(Fix::safe(
                "last",
                A,
                [replace(4, 7, "TWO"), replace(7, 7, "!")],
            )),
            finding(Fix::safe("at the same point", A, [replace(7, 7, "?")])),
            finding(Fix::safe("outside", A, [replace(4, 99, "")])),
            finding(Fix::safe("elsewhere", B, [replace(0, 0, "")])),
            finding(Fix::safe("both", A, [replace(3, 4, "_")]).and(B, replace(0, 1, "_"))),
        ];
        let fixed = apply_fixes("one two", &findings, A);
        assert_eq!(
            fixed,
            Fixed {
                text: "ONE TWO!".into(),
                applied: vec![0, 3],
                left: vec![1, 4, 5, 7]
            }
        );
    }

    #[test]
    fn a_fix_of_two_files_is_made_in_both_or_in_none() {
        let mut texts = Texts::new();
        texts.add("a", "old");
        texts.add("b", "use old");
        let rename =
            finding(Fix::safe("rename", A, [replace(0, 3, "new")]).and(B, replace(4, 7, "new")));
        let fixed = apply_all(std::slice::from_ref(&rename), &texts);
        assert_eq!(
            fixed.texts,
            [(A, "new".to_owned()), (B, "use new".to_owned())]
        );

        let first = finding(Fix::safe("delete", B, [replace(0, 7, "")]));
        let fixed = apply_all(&[first, rename], &texts);
        assert_eq!(fixed.texts, [(B, String::new())]);
        assert_eq!((fixed.applied, fixed.left), (vec![0], vec![1]));
    }

    proptest! {
        #[test]
        fn each_round_settles_something_and_never_fails(
            text in "[aé\n]{0,12}",
            edits in proptest::collection::vec((0u32..16, 0u32..16, "[x\n]{0,2}"), 0..8),
        ) {
            let findings: Vec<Finding> =
                edits.iter().map(|(start, end, insert)| finding(Fix::safe("f", A, [replace(*start, *end, insert)]))).collect();
            let fixed = apply_fixes(&text, &findings, A);
            prop_assert_eq!(fixed.applied.len() + fixed.left.len(), findings.len());
            if fixed.applied.is_empty() {
                prop_assert_eq!(&fixed.text, &text);
                prop_assert!(findings.iter().all(|finding| !is_sound(finding.fix.as_ref().unwrap(), &|_| Some(text.as_str()))));
            }
        }
    }
}
