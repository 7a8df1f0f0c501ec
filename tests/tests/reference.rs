//! The examples that the reference, hover and completion show are true: they are read without a finding, and laid out
//! as the formatter does.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use partnership_model::{InputFile, build};
use partnership_source::FileId;
use partnership_syntax::format::{Options, format};
use partnership_syntax::parse;
use partnership_vocabulary::{CLAUSES, KINDS, Kind, Place, Presence, kind};

/// Findings about what an example names but does not show.
const ABOUT_THE_REST: &[&str] = &["unresolved-name", "missing-any", "missing-required-field"];

#[test]
fn examples_are_read_without_a_finding() {
    let mut told = Vec::new();
    for kind in KINDS.iter().chain(CLAUSES) {
        let text = standing(kind, kind.example);
        let parsed = parse(text.as_str());
        let input = InputFile {
            id: FileId(0),
            parse: &parsed,
            imports: Vec::new(),
        };
        for finding in build(&[input]).findings {
            if !ABOUT_THE_REST.contains(&&*finding.name) {
                told.push(format!(
                    "{}: {}: {} {}",
                    kind.word, finding.name, finding.what, finding.how
                ));
            }
        }
    }
    assert!(told.is_empty(), "\n{}\n", told.join("\n"));
}

#[test]
fn examples_are_laid_out_as_usual() {
    let mut told = Vec::new();
    for kind in KINDS.iter().chain(CLAUSES) {
        let text = standing(kind, kind.example);
        let formatted = format(&parse(text.as_str()), &Options::default()).text;
        if formatted.trim_end() != text.trim_end() {
            told.push(format!("{}:\n{formatted}\nnot\n{text}", kind.word));
        }
    }
    assert!(told.is_empty(), "\n{}\n", told.join("\n"));
}

/// The example where it may stand: in entries around it, for a kind that stands inside others.
fn standing(inner: &Kind, example: &str) -> String {
    let Place::Inside(outer) = inner.place else {
        return example.to_owned();
    };
    let outer = outer[0];
    let indented: String = example
        .lines()
        .map(|line| format!("  {line}").trim_end().to_owned() + "\n")
        .collect();
    match kind(outer) {
        Some(around) => {
            let name = if around.name == Presence::Never {
                ""
            } else {
                " outer"
            };
            let title = if around.title == Presence::Never {
                ""
            } else {
                " \"Outer\""
            };
            standing(around, &format!("{outer}{name}{title} {{\n{indented}}}"))
        }
        None => format!("{outer} anyone to sell anything {{\n{indented}}}"),
    }
}
