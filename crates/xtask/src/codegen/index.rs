//! The first page of the reference.

use partnership_vocabulary::{CLAUSES, KINDS, Kind, LISTS, Place};

use super::Generated;
use super::lists::title;
use super::markdown::{NOTICE, Table, link};
use super::types::TOP;

/// The page.
pub fn page() -> Generated {
    let mut text = format!(
        "{NOTICE}# Reference of the Partnership language\n\nA file says what is shared, by whom, with whom, why and under \
         which safeguards. It is made of **entries**, each with a kind, a name, a title and lines, and of **clauses** that \
         permit or forbid.\n\n```partnership\npartner st-marys \"St Mary's Hospital\" {{\n  kind: hospital\n  roles: \
         data-holder, controller\n}}\n```\n\nHere `partner` is the kind, `st-marys` the name by which other entries refer \
         to it, and `kind` and `roles` are lines.\n"
    );
    text.push_str(
        "\nBeside these pages: [lines that every entry may have](every-entry.md) · [ways of not giving a \
         value](silences.md) · [findings of the language](findings.md) · [rules of the \
         built-in playbooks](rules/index.md) · [the language, rule by rule](../../tests/spec/README.md)\n",
    );
    section(
        &mut text,
        "Entries",
        "They stand on their own in a file.",
        entries(true),
    );
    section(
        &mut text,
        "Entries inside others",
        "They stand inside an entry of another kind.",
        entries(false),
    );
    section(
        &mut text,
        "Clauses",
        "What no clause permits is not permitted; what one forbids, no other permits.",
        CLAUSES.to_vec(),
    );
    text.push_str("\n## Words\n\nMany lines take words of a list. A word has a meaning and, where one is published, an \
         identity that other systems know.\n\n");
    let mut table = Table::new(&["List", "What it is about", "Words"]);
    let mut lists = LISTS.to_vec();
    lists.sort_by_key(|list| list.name);
    for list in lists {
        let page = format!("words/{}.md", list.name);
        table.row([
            link(&title(list), &page),
            first_sentence(list.doc).to_owned(),
            list.words.len().to_string(),
        ]);
    }
    text.push_str(&table.render());
    text.push_str(
        "\n## For programs\n\n- [`model.schema.json`](model.schema.json): the JSON Schema of an exported partnership.\n- \
         [`findings.schema.json`](findings.schema.json): the JSON Schema of the findings of a check.\n- [`changes.schema.json`](changes.schema.json): the JSON \
         Schema of a comparison.\n- \
         [`answer.schema.json`](answer.schema.json): the JSON Schema of an answer of `partnership ask`.\n- \
         [`matrix.schema.json`](matrix.schema.json): the JSON Schema of the answers of `partnership matrix`.\n",
    );
    Generated::new("docs/reference/index.md", text)
}

/// A list's page says the rest, such as what its marks are for.
fn first_sentence(doc: &str) -> &str {
    doc.find(". ").map_or(doc, |end| &doc[..=end])
}

fn entries(top: bool) -> Vec<&'static Kind> {
    KINDS
        .iter()
        .copied()
        .filter(|kind| matches!(kind.place, Place::Inside(_)) != top)
        .collect()
}

fn section(text: &mut String, title: &str, says: &str, kinds: Vec<&'static Kind>) {
    let mut table = Table::new(&["Kind", "What it is for"]);
    for kind in kinds {
        table.row([TOP.kind(kind.word), kind.doc.to_owned()]);
    }
    text.push_str(&format!("\n## {title}\n\n{says}\n\n{}", table.render()));
}
