//! The tree holds every byte of every text, and costs no more than the text is long.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that meets the unexpected has failed"
)]

mod support;

use partnership_syntax::format::{Options, format};
use partnership_syntax::{SlipKind, parse};
use proptest::prelude::*;
use support::{make, tree};

const FRAGMENTS: [&str; 52] = [
    "partner ",
    "risk x \"T\" {",
    "a",
    "é",
    "b-c",
    " ",
    "  ",
    "\n",
    "\n",
    "\n\n  ",
    "\t",
    "\u{a0}",
    "\u{3000}",
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
    "\\",
    "\\\"",
    "“t”",
    "“",
    "”",
    "„",
    "‟",
    "(",
    ")",
    "//",
    " // c",
    "https://a.b/",
    "1,600",
    "2026-04-01",
    "every ",
    "permit ",
    "for each ",
    "where ",
    "when ",
    "is ",
    "\0",
    "\r\n",
    "\r",
    "\u{feff}",
    "duo:HMB",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 800, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_has_a_tree(text in any::<String>()) {
        tree::check(&parse(text));
    }

    #[test]
    fn any_run_of_fragments_has_a_tree(parts in prop::collection::vec(prop::sample::select(&FRAGMENTS[..]), 0..60)) {
        tree::check(&parse(parts.concat()));
    }

    #[test]
    fn valid_texts_have_trees_without_slips(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let parsed = parse(make::text(&bytes).0);
        tree::check(&parsed);
        prop_assert!(parsed.is_clean());
    }

    /// A slip in one entry is no business of the entries around it.
    #[test]
    fn a_slip_stays_in_its_entry(parts in prop::collection::vec(prop::sample::select(&FRAGMENTS[..]), 0..12)) {
        let middle: String = parts.concat();
        let (before, after) = ("partner a \"A\" {\n  kind: x\n}\n", "partner z \"Z\" {\n  kind: x\n}\n");
        let parsed = parse(format!("{before}risk b \"B\" {{\n  f: {middle}\n}}\n{after}"));
        let clean = |text: &str| parsed.pieces().iter().any(|piece| piece.range.of(parsed.text()) == text && piece.tree.slips.is_empty());
        prop_assert!(clean(before) && clean(after), "{:?}", parsed.slips().collect::<Vec<_>>());
    }
}

#[test]
fn a_hundred_thousand_levels_are_one_slip() {
    for (open, close) in [
        ("a {\n", "}\n"),
        ("{", "}"),
        ("x: y { ", " }"),
        ("f: (", ")"),
    ] {
        let text = format!(
            "partner p {{\n{}{}\n}}\npartner q {{\n}}\n",
            open.repeat(100_000),
            close.repeat(100_000)
        );
        let parsed = parse(text);
        assert!(parsed.slips().count() >= 1 || open.ends_with('('));
        assert!(
            parsed.pieces().last().unwrap().tree.slips.is_empty(),
            "the next entry is sound"
        );
        format(&parsed, &Options::default());
    }
    let deep = format!("require {}a{}\n", "(".repeat(100_000), ")".repeat(100_000));
    assert_eq!(parse(deep).slips().next().unwrap().kind, SlipKind::TooDeep);
    let nots = format!("require {}a\n", "not ".repeat(100_000));
    assert_eq!(parse(nots).slips().next().unwrap().kind, SlipKind::TooDeep);
}

#[test]
fn a_name_of_a_million_characters_is_a_name() {
    let name = "ä".repeat(500_000);
    let parsed = parse(format!("partner {name} {{}}\n"));
    assert!(parsed.is_clean());
    assert_eq!(
        parsed
            .file()
            .declarations()
            .next()
            .unwrap()
            .name()
            .unwrap()
            .text(),
        name
    );
    assert_eq!(format(&parsed, &Options::default()).text, **parsed.text());
    let parsed = parse(format!(
        "partner {} {{}}\npartner b {{}}\n",
        "n".repeat(2_000_000)
    ));
    assert_eq!(
        parsed.slips().map(|slip| slip.kind).collect::<Vec<_>>(),
        [SlipKind::TooLong]
    );
}
