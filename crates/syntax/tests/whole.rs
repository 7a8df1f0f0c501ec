//! Lines and heads that are read whole say what the rules for single fields and entries say.
//!
//! A second blank behind a colon, or behind the first word of a head, is enough for a line not to be read whole. So the
//! same text is read in both ways, and the trees are compared by the kinds of their nodes and their words.

#![allow(
    clippy::unwrap_used,
    reason = "a test that meets the unexpected has failed"
)]

use partnership_syntax::{Parse, parse};
use proptest::prelude::*;

/// The nodes in order: how deep each stands, its kind, and its text without regard to blanks.
fn nodes(parse: &Parse) -> Vec<(usize, String, String)> {
    let mut out = Vec::new();
    for piece in parse.pieces() {
        let text = piece.range.of(parse.text());
        let mut open: Vec<u32> = Vec::new();
        for (index, node) in piece.tree.nodes.iter().enumerate() {
            open.retain(|skip| *skip > index as u32);
            let inner = &text[node.start as usize..node.end as usize];
            let words: Vec<&str> = inner.split_whitespace().collect();
            out.push((open.len(), format!("{:?}", node.kind), words.join(" ")));
            open.push(node.skip);
        }
        for slip in &piece.tree.slips {
            out.push((0, format!("{:?}", slip.kind), String::new()));
        }
    }
    out
}

/// The text with a second blank in each line that might be read whole.
fn wider(text: &str) -> String {
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        let start = line.len() - line.trim_start().len();
        match line[start..].find([' ', '"', '{', '/']) {
            Some(first) if line[start + first..].starts_with(' ') => {
                let (before, behind) = line.split_at(start + first);
                out.push_str(before);
                out.push(' ');
                out.push_str(behind);
            }
            _ => out.push_str(line),
        }
    }
    out
}

#[track_caller]
fn same(text: &str) {
    assert_eq!(nodes(&parse(text)), nodes(&parse(wider(text))), "{text}");
}

#[test]
fn every_shape_of_a_plain_line() {
    for line in [
        "kind: hospital",
        "roles: data-holder, controller",
        "review: every 6 months",
        "title: \"Words\"",
        "empty: \"\"",
        "titles: \"One\", \"Two\" and \"Three\"",
        "ids: ods \"RP6\", ror \"02\"",
        "category: dpv:ImproveHealthcare",
        "category: duo:HMB, duo:IRB and more",
        "basis: public-task // from the statute",
        "basis: \"x\" // from the statute",
        "basis: public-task because \"it must\"// close",
        "retention: not-published { trigger: \"The end\" }",
        "measure: \"Wait\" { baseline: 214 minutes  target: 150 minutes  by: 2027-03-31 }, later { by: 2028 }",
        "text: \"\"\"\n    One.\n      Two.\n  \"\"\"",
        "odd: a//b c/d (e) é",
        "spaced: a  b ,c",
        "two: a b: c",
        "amount: 1,600,000 people",
        "open: a,",
        "bare:",
        "none: ",
    ] {
        for end in ["\n", " \n", "\r\n", ""] {
            same(&format!("entry x \"X\" {{\n  {line}{end}  next: a\n}}\n"));
            same(&format!(
                "entry x {{\n\t{line}{end}\tnext: a\n\n}}\nother y {{\n}}\n"
            ));
        }
    }
}

#[test]
fn texts_of_both_sorts() {
    same(include_str!("texts/care.partnership"));
    same(include_str!("texts/playbook.partnership"));
}

/// What a line may be made of.
fn part() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-z]{1,3}",
        2 => Just(" ".to_owned()),
        2 => Just(", ".to_owned()),
        2 => Just("\"t u\"".to_owned()),
        1 => Just(" { b: c }".to_owned()),
        1 => Just(" { b: \"c\"  d: e f }".to_owned()),
        1 => Just(" // c".to_owned()),
        1 => Just("\n  ".to_owned()),
        1 => Just("\n  n: ".to_owned()),
        1 => Just("\n}\nm o {\n  p: ".to_owned()),
        2 => "[{}\",:/ 1é“(\\\\]{1,2}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn lines_of_any_make(parts in proptest::collection::vec(part(), 0..9)) {
        // Inside a text a second blank is a blank of the text, and a broken text may reach anywhere.
        let text = format!("entry x \"X\" {{\n  f: {}\n  g: h\n}}\n", parts.concat());
        let (one, other) = (parse(text.as_str()), parse(wider(&text)));
        prop_assert_eq!(nodes(&one), nodes(&other), "{}", text);
    }
}
