//! The layout, by example.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that meets the unexpected has failed"
)]

use partnership_syntax::format::{Options, Place, format, format_clean};
use partnership_syntax::{SlipKind, parse};

fn formatted(text: &str) -> String {
    format_clean(&parse(text), &Options::default()).expect("the text can be read")
}

#[track_caller]
fn becomes(text: &str, wanted: &str) {
    let out = formatted(text);
    assert!(out == wanted, "got:\n{out}\nwanted:\n{wanted}");
    assert_eq!(formatted(wanted), wanted, "and stays");
}

#[track_caller]
fn stays(text: &str) {
    becomes(text, text);
}

#[test]
fn nothing_stays_nothing() {
    becomes("", "");
    becomes("\u{feff}\r\n  \n", "");
    becomes("\n\n// alone", "// alone\n");
}

#[test]
fn entries_stand_apart_and_their_lines_keep_one_empty_line() {
    becomes(
        "\u{feff}use   “a.partnership”\nuse \"b.partnership\"\n// about a\npartner a “A”   {\n\n\n  kind :x\n\n\n\n  roles:y  \n\n}\npartner b \"B\" { }\n",
        "use \"a.partnership\"\nuse \"b.partnership\"\n\n// about a\npartner a \"A\" {\n  kind: x\n\n  roles: y\n}\n\npartner b \"B\" {}\n",
    );
    becomes(
        "a x {}\n// of a, perhaps\n\n\nb y {}",
        "a x {}\n\n// of a, perhaps\n\nb y {}\n",
    );
}

#[test]
fn a_list_is_a_list() {
    becomes("a x {\n  f: b ,c and d\n}", "a x {\n  f: b, c, d\n}\n");
    becomes("a x {\n  f: b,\n c,\n}", "a x {\n  f: b, c\n}\n");
    becomes(
        "a x {\n  f: b, c, and d on 2026-01-01\n}",
        "a x {\n  f: b, c, d on 2026-01-01\n}\n",
    );
    // Where a comma could mean something else, `and` stays.
    stays(
        "a x {\n  never: use b and c for d\n  severity: error when b and c is given, otherwise warning\n}\n",
    );
}

#[test]
fn a_long_list_breaks_after_a_comma() {
    let word = "a-word-of-twenty-two-x";
    let text = format!("a x {{\n  field: {}\n}}\n", [word; 9].join(", "));
    let three = [word; 3].join(", ");
    becomes(
        &text,
        &format!("a x {{\n  field: {three},\n      {three},\n      {three}\n}}\n"),
    );
    // A word that would start a statement does not begin a line.
    let text = format!(
        "a x {{\n  field: {}, use, for, {word} {{ b: c }}\n}}\n",
        [word; 4].join(", ")
    );
    let out = formatted(&text);
    assert!(
        out.lines()
            .all(|line| !line.trim_start().starts_with("use")
                && !line.trim_start().starts_with("for")),
        "{out}"
    );
}

#[test]
fn comments_stay_where_they_are() {
    stays(
        "a x { // behind a brace\n  // first\n  f: b, // behind a comma\n      // between\n      c // behind a value\n\n  // last\n} // behind the end\n\n// apart\n",
    );
    becomes(
        "a x {\n f: b,// c\n c\n}// d",
        "a x {\n  f: b, // c\n      c\n} // d\n",
    );
    becomes(
        "a x {\n  f: // why\n   b\n}",
        "a x {\n  f: // why\n      b\n}\n",
    );
}

#[test]
fn a_block_stays_on_its_line_if_it_was_begun_there_and_fits() {
    becomes(
        "a x {\n  measure: \"Wait\" {baseline: 214 minutes target: 150 minutes\n by: 2027-03-31}\n}",
        "a x {\n  measure: \"Wait\" { baseline: 214 minutes  target: 150 minutes  by: 2027-03-31 }\n}\n",
    );
    stays("a x {\n  measure: \"Wait\" {\n    baseline: 214 minutes\n  }\n}\n");
    stays("a x { kind: b }\n");
    stays("test \"t\" {\n  given { audience patients \"Patients\" {} }\n}\n");
    becomes("a x { kind: b // c\n}", "a x {\n  kind: b // c\n}\n");
    let long =
        "\"A text that is so long that it leaves no place for another of its kind on one line\"";
    becomes(
        &format!("a x {{ kind: {long} other: b }}"),
        &format!("a x {{\n  kind: {long}\n  other: b\n}}\n"),
    );
    // Statements that could not share a line get their own.
    becomes(
        "a x { kind: b\n  c y {} }",
        "a x {\n  kind: b\n  c y {}\n}\n",
    );
}

#[test]
fn quotes_blanks_and_addresses_are_plain() {
    becomes(
        "a x “She said \"no\"” {\r\n\u{a0}site:https://a.org/b,c ,\u{2003}“x”\r\n}\r\n",
        "a x \"She said \\\"no\\\"\" {\n  site: \"https://a.org/b,c\", \"x\"\n}\n",
    );
    becomes("a x \"A” {\n  f: \"b”\n}", "a x \"A\" {\n  f: \"b\"\n}\n");
}

#[test]
fn long_texts_go_under_their_field() {
    becomes(
        "a x {\n need: \"\"\"\n        One.\n          Two.\n\n        Three.\n      \"\"\"\n}",
        "a x {\n  need: \"\"\"\n    One.\n      Two.\n\n    Three.\n  \"\"\"\n}\n",
    );
    stays("a x {\n  need: \"\"\"One.\"\"\"\n}\n");
}

#[test]
fn sentences_keep_their_words_and_their_lines() {
    becomes(
        "permit  university to analyse ,link\n ed-attendances // why\n  for forecast{\n within: tre\n}",
        "permit university to analyse, link\n    ed-attendances // why\n    for forecast {\n  within: tre\n}\n",
    );
    becomes(
        "rule x {\n for  each a where reaches( a,b )\n   require a.b >= 1,600,000\n}",
        "rule x {\n  for each a where reaches(a, b)\n  require a.b >= 1,600,000\n}\n",
    );
    stays(
        "playbook p {\n  define receives(partner, dataset)\n    when some permit where permit.who includes partner\n}\n",
    );
    stays("permit a to b c\nforbid a to b d\n");
}

#[test]
fn what_cannot_be_read_is_left_as_it_is() {
    let text = "a x{f:b}\nb y {\n   f :  }\nc z{}\n";
    let parsed = parse(text);
    let out = format(&parsed, &Options::default());
    assert_eq!(out.text, "a x { f: b }\n\nb y {\n   f :  }\nc z {}\n");
    assert_eq!(out.untouched.len(), 1);
    assert_eq!(out.untouched[0].of(text), "b y {\n   f :  }\n");
    let refused = format_clean(&parsed, &Options::default()).unwrap_err();
    assert_eq!(refused.slips[0].kind, SlipKind::MissingValue);
    assert!(refused.to_string().contains("1 place in it"));
}

#[test]
fn labels_become_words_where_they_are_known() {
    let words = |place: Place<'_>, text: &str| {
        assert!(matches!(place.entry, "dataset" | "permit"));
        match (place.block, place.field, text) {
            (None, "access", "Trusted research environment") => {
                Some("trusted-research-environment")
            }
            (Some("access"), "under", "A law") => Some("law"),
            _ => None,
        }
    };
    let options = Options {
        words: Some(&words),
    };
    let text = "dataset x {\n  access: “Trusted research environment” { under: \"A law\" }, \"Other\"\n  title: \"Trusted research environment\"\n}\n";
    assert_eq!(
        format(&parse(text), &options).text,
        "dataset x {\n  access: trusted-research-environment { under: law }, \"Other\"\n  title: \"Trusted research environment\"\n}\n"
    );
    let text = "permit a to b c {\n  access: \"Trusted research environment\" on 2026-01-01\n}\n";
    assert!(
        format(&parse(text), &options)
            .text
            .contains("access: trusted-research-environment on")
    );
}
