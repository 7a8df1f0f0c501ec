//! Building models from small texts.
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

use partnership_model::{Built, Clause, Entry, FieldValue, ImportTarget, InputFile, Model, build};
use partnership_source::FileId;
use partnership_syntax::{Parse, parse};

/// Build files named `0`, `1` …: `use "1"` leads to the second.
pub fn build_all(texts: &[&str]) -> Built {
    let parses: Vec<Parse> = texts.iter().map(|text| parse(*text)).collect();
    build_parsed(&parses)
}

pub fn build_parsed(parses: &[Parse]) -> Built {
    let inputs: Vec<InputFile<'_>> = parses
        .iter()
        .enumerate()
        .map(|(number, parse)| InputFile {
            id: FileId(number as u32),
            parse,
            imports: imports(parse, parses.len()),
        })
        .collect();
    build(&inputs)
}

fn imports(parse: &Parse, count: usize) -> Vec<ImportTarget> {
    parse
        .file()
        .imports()
        .map(|import| {
            let Some(path) = import.path() else {
                return ImportTarget::Nothing;
            };
            match path.value().parse::<u32>() {
                Ok(number) if (number as usize) < count => ImportTarget::File(FileId(number)),
                _ => ImportTarget::Missing(None),
            }
        })
        .collect()
}

/// Build a text that is known to be sound.
pub fn sound(text: &str) -> Model {
    sound_all(&[text])
}

pub fn sound_all(texts: &[&str]) -> Model {
    let built = build_all(texts);
    assert!(built.findings.is_empty(), "{:#?}", built.findings);
    built.model
}

/// The findings of a text, each as `name line`.
pub fn found(text: &str) -> Vec<String> {
    found_all(&[text])
}

pub fn found_all(texts: &[&str]) -> Vec<String> {
    let built = build_all(texts);
    built
        .findings
        .iter()
        .map(|finding| {
            let text = texts[finding.at.file.0 as usize];
            let line = text[..finding.at.range.start as usize]
                .matches('\n')
                .count()
                + 1;
            let file = if finding.at.file.0 == 0 {
                String::new()
            } else {
                format!("{}:", finding.at.file.0)
            };
            format!("{} {file}{line}", finding.name)
        })
        .collect()
}

pub fn entry<'m>(model: &'m Model, name: &str) -> &'m Entry {
    model
        .entries
        .iter()
        .find(|entry| entry.name.as_deref() == Some(name))
        .unwrap()
}

pub fn line<'m>(model: &'m Model, name: &str, word: &str) -> &'m FieldValue {
    entry(model, name).field(word).unwrap()
}

pub fn clause(model: &Model, index: usize) -> &Clause {
    &model.clauses[index]
}
