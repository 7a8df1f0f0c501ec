//! What the formatter promises, for texts nobody thought of.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that meets the unexpected has failed"
)]

mod support;

use partnership_syntax::format::{Options, Place, format, format_clean};
use partnership_syntax::parse;
use proptest::prelude::*;
use support::says::says;
use support::{TEXTS, make};

fn labels(place: Place<'_>, text: &str) -> Option<&'static str> {
    (text == "The label of a word" && place.block.is_none()).then_some("short-word")
}

/// Format twice, compare what is said, and give the first result.
fn check(text: &str) -> Result<String, TestCaseError> {
    let before = parse(text);
    let once = format(&before, &Options::default());
    let after = parse(once.text.as_str());
    prop_assert_eq!(
        says(&before),
        says(&after),
        "what is said has changed:\n{}\n=====\n{}",
        text,
        once.text
    );
    let twice = format(&after, &Options::default());
    prop_assert_eq!(
        &once.text,
        &twice.text,
        "formatting twice gives something else:\n{}",
        text
    );
    prop_assert_eq!(before.is_clean(), after.is_clean());
    prop_assert_eq!(
        before.is_clean(),
        format_clean(&before, &Options::default()).is_ok()
    );
    Ok(once.text)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, max_shrink_iters: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn valid_texts_keep_their_meaning(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let (text, comments) = make::text(&bytes);
        let before = parse(text.as_str());
        prop_assert!(before.is_clean(), "{text}\n{:?}", before.slips().collect::<Vec<_>>());
        let out = check(&text)?;
        // Nothing is left untouched: the formatter's own check has nothing to object to.
        prop_assert_eq!(format(&before, &Options::default()).untouched, vec![], "{}", text);
        let numbers: Vec<usize> = out.match_indices("// c").filter_map(|(at, _)| out[at + 4..].split('.').next()?.parse().ok()).collect();
        prop_assert_eq!(numbers, (1..=comments).collect::<Vec<_>>(), "a comment was lost or moved");
        prop_assert!(!out.contains('\r') || out.contains("\"\"\""), "line breaks are plain");
        prop_assert!(out.is_empty() || out.ends_with('\n') && !out.ends_with("\n\n"));
        let start = out.chars().next().unwrap_or('a');
        prop_assert!(!start.is_whitespace() && start != char::from_u32(0xfeff).unwrap());
    }

    #[test]
    fn labels_become_words_once(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let options = Options { words: Some(&labels) };
        let (text, _) = make::text(&bytes);
        let once = format(&parse(text.as_str()), &options);
        prop_assert_eq!(once.untouched, vec![], "{}", text);
        let twice = format(&parse(once.text.as_str()), &options);
        prop_assert_eq!(once.text, twice.text);
    }
}

/// What people do to a text.
#[derive(Clone, Debug)]
enum Change {
    Delete(prop::sample::Index, usize),
    Insert(prop::sample::Index, &'static str),
    Copy(prop::sample::Index, prop::sample::Index, usize),
}

const INSERTS: [&str; 26] = [
    "{",
    "}",
    "\"",
    "\"\"\"",
    "“",
    "”",
    ":",
    ",",
    "//",
    "\n",
    "\r\n",
    "\u{a0}",
    "(",
    ")",
    " and ",
    "a:b",
    "https://a.b/",
    "\0",
    "\\",
    "\npartner x {\n",
    "\npermit a to b c\n",
    "x: ",
    "\u{feff}",
    "\n  }\n",
    " on ",
    "é",
];

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (any::<prop::sample::Index>(), 1..60usize)
            .prop_map(|(at, count)| Change::Delete(at, count)),
        (
            any::<prop::sample::Index>(),
            prop::sample::select(&INSERTS[..])
        )
            .prop_map(|(at, text)| Change::Insert(at, text)),
        (
            any::<prop::sample::Index>(),
            any::<prop::sample::Index>(),
            1..200usize
        )
            .prop_map(|(from, to, count)| Change::Copy(from, to, count)),
    ]
}

fn apply(text: &str, changes: &[Change]) -> String {
    let mut text: Vec<char> = text.chars().collect();
    for change in changes {
        if text.is_empty() {
            break;
        }
        match change {
            Change::Delete(at, count) => {
                let at = at.index(text.len());
                let end = (at + count).min(text.len());
                text.drain(at..end);
            }
            Change::Insert(at, insert) => {
                let at = at.index(text.len());
                text.splice(at..at, insert.chars());
            }
            Change::Copy(from, to, count) => {
                let from = from.index(text.len());
                let piece: Vec<char> = text[from..(from + count).min(text.len())].to_vec();
                let to = to.index(text.len());
                text.splice(to..to, piece);
            }
        }
    }
    text.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 700, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changed_examples_keep_their_meaning(which in 0..TEXTS.len(), changes in prop::collection::vec(change(), 1..6)) {
        let text = apply(TEXTS[which].1, &changes);
        support::tree::check(&parse(text.as_str()));
        check(&text)?;
    }

    #[test]
    fn fragments_keep_their_meaning(parts in prop::collection::vec(prop::sample::select(&FRAGMENTS[..]), 0..40)) {
        check(&parts.concat())?;
    }

    #[test]
    fn any_text_keeps_its_meaning(text in any::<String>()) {
        check(&text)?;
    }
}

/// Bits of the language, to be put together without sense.
const FRAGMENTS: [&str; 48] = [
    "partner ",
    "a",
    "b-c",
    " ",
    " ",
    "  ",
    "\n",
    "\n",
    "\n",
    "\n  ",
    "\t",
    "\u{a0}",
    "{",
    "}",
    "{ ",
    " }\n",
    ":",
    ": ",
    "x: ",
    "for: ",
    ",",
    ", ",
    " and ",
    "\"",
    "\"t\"",
    "\"\"\"",
    "“t”",
    "“",
    "”",
    "(",
    ")",
    "//",
    " // c",
    "https://a.b/c",
    "12",
    "1,600",
    "2026-04-01",
    "every ",
    "permit a to b c",
    "for each ",
    "when ",
    "define ",
    "use ",
    "setting ",
    "\r\n",
    "\r",
    "\\",
    "on ",
];
