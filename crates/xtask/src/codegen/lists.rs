//! One page for each list of words.

use partnership_vocabulary::kinds::every::EVERY;
use partnership_vocabulary::{CLAUSES, Field, KINDS, LISTS, ValueType, Word, WordList, blocks};

use super::Generated;
use super::markdown::{NOTICE, Table, capital, code, identity, joined, link, plain};
use super::types::BELOW;

/// The pages.
pub fn pages() -> impl Iterator<Item = Generated> {
    LISTS
        .iter()
        .map(|list| Generated::new(format!("docs/reference/words/{}.md", list.name), page(list)))
}

/// The title of a list's page.
pub fn title(list: &WordList) -> String {
    capital(&list.name.replace('-', " "))
}

fn page(list: &'static WordList) -> String {
    let mut text = format!(
        "{NOTICE}# {}\n\n{}\n\nSource: {}.\n",
        title(list),
        list.doc,
        plain(list.source.trim_end_matches('.'))
    );
    let used = uses(list);
    if !used.is_empty() {
        text.push_str(&format!("\nUsed in {}.\n", joined(&used, "and")));
    }
    text.push_str("\nA word may also be written as what it is called, in quotes");
    if let Some(word) = list.words.iter().find(|word| word.label != word.word) {
        text.push_str(&format!(
            ": {} is {}",
            code(&format!("\"{}\"", word.label)),
            code(word.word)
        ));
    }
    text.push_str(". The formatter writes the short word.");
    if list.open {
        text.push_str(" This list is never complete: a word of your own is written in quotes.");
    }
    text.push_str("\n\n");
    let mut table = Table::new(&[
        "Word",
        "Called",
        "What it means",
        "Falls under",
        "Marks",
        "Also understood",
        "Identity",
    ]);
    for word in list.words {
        table.row([
            code(word.word),
            plain(word.label),
            word.doc.to_owned(),
            codes(word.broader),
            codes(word.marks),
            also(word),
            word.iri.map(identity).unwrap_or_default(),
        ]);
    }
    text.push_str(&table.render());
    text
}

fn codes(words: &[&str]) -> String {
    words
        .iter()
        .map(|word| code(word))
        .collect::<Vec<_>>()
        .join(", ")
}

fn also(word: &Word) -> String {
    word.also
        .iter()
        .map(|spelling| plain(spelling))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The lines that take words of this list, as links to their kinds.
fn uses(list: &'static WordList) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for kind in KINDS.iter().chain(CLAUSES) {
        for field in kind.fields {
            let line = format!("{}.{}", kind.word, field.word);
            if takes(field, list) {
                found.push(link(&code(&line), &format!("../kinds/{}.md", kind.word)));
            }
            for inner in blocks(field).filter(|inner| takes(inner, list)) {
                found.push(link(
                    &code(&format!("{line}.{}", inner.word)),
                    &format!("../kinds/{}.md", kind.word),
                ));
            }
        }
    }
    if EVERY.iter().any(|field| takes(field, list)) {
        found.push(link("the lines of every entry", "../every-entry.md"));
    }
    if list.name == "action" {
        found.push(format!(
            "the clauses {} and {}",
            BELOW.kind("permit"),
            BELOW.kind("forbid")
        ));
    }
    found
}

fn takes(field: &Field, list: &'static WordList) -> bool {
    fn in_value(value: &ValueType, list: &'static WordList) -> bool {
        match value {
            ValueType::Words(own) | ValueType::Labelled(own) => own.name == list.name,
            ValueType::OneOf(types) => types.iter().any(|one| in_value(one, list)),
            _ => false,
        }
    }
    in_value(&field.value, list)
}
