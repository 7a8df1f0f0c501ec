//! One page for each kind of entry and of clause.

use partnership_vocabulary::kinds::derived::DERIVED;
use partnership_vocabulary::{CLAUSES, KINDS, Kind, inverses, nested_in};

use super::Generated;
use super::fields::{derived, leads_anywhere, other_side, tables};
use super::markdown::{NOTICE, capital, code, fence, identity, joined};
use super::types::{BELOW, place, presence, seen_by};

/// The pages.
pub fn pages() -> impl Iterator<Item = Generated> {
    KINDS
        .iter()
        .chain(CLAUSES)
        .map(|kind| Generated::new(format!("docs/reference/kinds/{}.md", kind.word), page(kind)))
}

fn page(kind: &'static Kind) -> String {
    let mut text = format!("{NOTICE}# {}\n\n{}\n", title(kind), kind.doc);
    if !kind.example.is_empty() {
        text.push_str(&format!("\n{}", fence(kind.example)));
    }
    text.push_str(&format!(
        "\n## Where it stands\n\n{}\n",
        stands(kind).join(" ")
    ));
    text.push_str(&format!("\n## Its lines\n\n{}\n", about_lines(kind)));
    if !kind.fields.is_empty() {
        text.push_str(&format!("\n{}", tables(kind.fields, BELOW)));
    }
    let seen = inverses(kind)
        .iter()
        .filter(|inverse| !leads_anywhere(&inverse.field.value));
    let seen = other_side(seen, BELOW);
    if !seen.is_empty() {
        text.push_str(&format!(
            "\n## Seen from the other side\n\n{} sees who refers to it under these names. Rules ask for them; nobody \
             lists them by hand, but one may be given as `none because \"…\"` and the like.\n\n{seen}",
            capital(&with_article(kind.label)),
        ));
    }
    let read: Vec<_> = DERIVED.iter().filter(|(of, _)| *of == kind.word).collect();
    if !read.is_empty() {
        text.push_str("\n## What rules can also read\n\nThis is worked out, never written.\n\n");
        for (_, fields) in read {
            text.push_str(&derived(fields, BELOW));
        }
    }
    text
}

/// The sentences about where it stands and what stands in it.
fn stands(kind: &'static Kind) -> Vec<String> {
    let mut said = vec![
        place(kind.place),
        presence(kind.name, "name"),
        presence(kind.title, "title in quotes"),
    ];
    let mut inside: Vec<String> = nested_in(kind)
        .map(|inner| BELOW.kind(inner.word))
        .collect();
    if kind.clauses {
        inside.extend(CLAUSES.iter().map(|clause| BELOW.kind(clause.word)));
    }
    if !inside.is_empty() {
        said.push(format!("Inside it may stand {}.", joined(&inside, "and")));
    }
    said.push(format!(
        "Unless it says otherwise it is seen by {}.",
        whom(kind)
    ));
    if let Some(iri) = kind.iri {
        said.push(format!("Its published identity is {}.", identity(iri)));
    }
    said.push(format!("In the language since {}.", kind.since));
    said
}

fn whom(kind: &Kind) -> &'static str {
    match seen_by(kind.visibility) {
        "" => "everyone",
        others => others,
    }
}

fn title(kind: &Kind) -> String {
    let label = capital(kind.label);
    if kind.label == kind.word {
        label
    } else {
        format!("{label} ({})", code(kind.word))
    }
}

fn about_lines(kind: &Kind) -> String {
    if CLAUSES.iter().any(|clause| clause.word == kind.word) {
        return format!(
            "A clause is a sentence: `{} WHO to ACTION, … DATA, … for PURPOSE, … called NAME`. The actions are words of \
             {}. [How clauses are read](../../../tests/spec/clauses.md) tells the rest. The lines here are its conditions, \
             in braces after it.",
            kind.word,
            BELOW.list("action"),
        );
    }
    let every = "the [lines that every entry may have](../every-entry.md)";
    let own = if kind.fields.is_empty() {
        format!("It has no lines of its own, only {every}.")
    } else {
        format!("Beside these it may have {every}.")
    };
    format!(
        "{own} Any line may be left open in one of the [ways of not giving a value](../silences.md). Everyone may see a \
         line of which nothing else is said. *Expected* lines are offered first by editors, and playbooks often ask for them."
    )
}

fn with_article(label: &str) -> String {
    let article = if label.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {label}")
}
