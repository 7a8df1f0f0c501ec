//! What unfriendly texts cost, counted in steps of the grammar and not in seconds. The limit is one for the whole
//! process, so this is a test of its own.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that meets the unexpected has failed"
)]

mod support;

use partnership_syntax::format::{Options, format};
use partnership_syntax::{Parse, parse};

/// Texts that made one engine or another slow, each with what is repeated.
const FAMILIES: [(&str, &str, &str); 24] = [
    ("dense fields", "", "a: "),
    ("dense fields on lines", "", "a:\n"),
    ("open blocks", "", "dataset x {\n"),
    ("open blocks in one entry", "dataset x {\n", " y z { "),
    ("closing braces", "", "} "),
    ("open texts", "a x {\n", "f: \"b\n"),
    ("open long texts", "a x {\n", "f: \"\"\"\n"),
    ("open curly texts", "a x {\n", "f: “b “““ "),
    ("comments", "a x {\n f: b,\n", " // c\n"),
    ("comment signs", "a x { ", "//"),
    ("commas", "a x {\n f: b", " ,"),
    ("commas on lines", "a x {\n f: b", ",\n"),
    ("parameters", "define x", "(a:"),
    ("parentheses", "a x {\n f: b", " ( )"),
    ("words", "a x {\n f: ", "b "),
    ("words of a head", "a ", "b "),
    ("words of a sentence", "permit ", "b "),
    ("joined words", "require a", " and b or c is d"),
    ("schemes", "a x {\n f: aaaaaaaaaaaaaaa_", "://_"),
    ("one word", "a x {\n f: ", "b"),
    ("lines of a sentence", "permit a to b", "\n c"),
    ("backslashes", "a x {\n f: \"", "\\\""),
    ("blanks", "a x {\n f: b", "\u{a0}"),
    ("junk", "", "\"\" = ; \n"),
];

fn trees(parsed: &Parse) -> Vec<&partnership_syntax::Tree> {
    parsed.pieces().iter().map(|piece| &*piece.tree).collect()
}

#[test]
fn work_grows_with_the_text_and_not_with_its_square() {
    for (name, start, repeated) in FAMILIES {
        for size in [2_000, 60_000] {
            let text = format!("{start}{}", repeated.repeat(size / repeated.len()));
            pest::set_call_limit(None);
            let free = parse(text.as_str());
            support::tree::check(&free);
            // A real text takes one step a byte. Where the limit is met the grammar gives up and the tree is another.
            pest::set_call_limit(std::num::NonZeroUsize::new(60 * text.len() + 10_000));
            let limited = parse(text.as_str());
            assert!(
                trees(&free) == trees(&limited),
                "{name}: more than 60 steps a byte for {size} bytes"
            );
            pest::set_call_limit(None);
            format(&free, &Options::default());
        }
    }
}
