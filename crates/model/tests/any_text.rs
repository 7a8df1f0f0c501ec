//! Building never fails, whatever the text.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod common;

use partnership_model::json::{Places, model_json};
use partnership_vocabulary::KINDS;
use proptest::prelude::*;

/// Pieces of text that look like the language.
fn fragment() -> impl Strategy<Value = String> {
    let examples: Vec<String> = KINDS
        .iter()
        .flat_map(|kind| kind.example.lines().map(str::to_owned))
        .collect();
    prop_oneof![
        6 => proptest::sample::select(examples),
        2 => proptest::sample::select(vec!["{", "}", "\"", "\"\"\"", ",", ":", " ", "//", "(", ")", "for", "on", "because", "and"]).prop_map(str::to_owned),
        1 => proptest::sample::select(vec![
            "permit anyone to read x for y except z", "forbid a, to b c unless {", "use \"1\" as part", "use \"0\" as a",
            "expect no permit a to read b on 2026", "never: sell, use x for y, not-published", "\u{7}", "“x”", "é", "\u{202e}",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,12}",
    ]
}

fn text() -> impl Strategy<Value = String> {
    let separator = proptest::sample::select(vec!["\n", "\n  ", " ", ""]);
    proptest::collection::vec((fragment(), separator), 0..24).prop_map(|parts| {
        parts
            .into_iter()
            .map(|(part, gap)| format!("{part}{gap}"))
            .collect()
    })
}

fn check(texts: &[&str]) {
    let built = common::build_all(texts);
    for finding in &built.findings {
        let places =
            std::iter::once(&finding.at).chain(finding.others.iter().map(|other| &other.span));
        for place in places {
            let text = texts[place.file.0 as usize];
            assert!(
                text.get(place.range.as_usize()).is_some(),
                "{} has a range outside the text",
                finding.name
            );
        }
        if let Some(fix) = &finding.fix {
            for (file, edit) in &fix.edits {
                assert!(
                    texts[file.0 as usize].get(edit.range.as_usize()).is_some(),
                    "{}",
                    finding.name
                );
            }
        }
        assert!(
            partnership_model::findings::definition(&finding.name).is_some(),
            "{}",
            finding.name
        );
    }
    // A text with a slip is never without a finding.
    let clean = texts
        .iter()
        .all(|text| partnership_syntax::parse(*text).is_clean());
    assert!(clean || !built.findings.is_empty());
    let name = |file: partnership_source::FileId| file.0.to_string();
    let places = Places {
        name: &name,
        lines: None,
    };
    assert_eq!(
        model_json(&built.model, &places),
        model_json(&common::build_all(texts).model, &places)
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn texts_like_the_language(one in text(), two in text()) {
        check(&[&one, &two]);
    }

    #[test]
    fn any_text_at_all(text in "\\PC{0,200}") {
        check(&[&text]);
    }

    #[test]
    fn examples_with_a_cut(kind in 0..KINDS.len(), from in 0usize..400, length in 0usize..12) {
        let example = KINDS[kind].example;
        let mut text: Vec<char> = example.chars().collect();
        let from = from.min(text.len());
        let to = (from + length).min(text.len());
        text.drain(from..to);
        check(&[&text.into_iter().collect::<String>()]);
    }
}
