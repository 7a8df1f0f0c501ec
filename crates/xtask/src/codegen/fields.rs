//! Tables of lines, and the page of the lines that every entry may have.

use partnership_vocabulary::kinds::derived::EVERY_DERIVED;
use partnership_vocabulary::kinds::every::EVERY;
use partnership_vocabulary::{Field, Inverse, ValueType, blocks, inverses, kind};

use super::Generated;
use super::markdown::{NOTICE, Table, code, identity};
use super::types::{From, TOP, need, seen_by};

/// The lines as a table, and below it those in the braces of each.
pub fn tables(fields: &'static [Field], from: From) -> String {
    let mut out = table(fields.iter(), from);
    for field in fields {
        if blocks(field).next().is_some() {
            out.push_str(&format!("\n### In braces after {}\n\n", code(field.word)));
            out.push_str(&table(blocks(field), from));
        }
    }
    out
}

fn table(fields: impl Iterator<Item = &'static Field>, from: From) -> String {
    let mut table = Table::new(&[
        "Line",
        "What it says",
        "What it takes",
        "Needed",
        "Who sees it",
        "Identity",
    ]);
    for field in fields {
        table.row([
            code(field.word),
            says(field),
            from.takes(field),
            need(field.need).to_owned(),
            seen_by(field.visibility).to_owned(),
            field.iri.map(identity).unwrap_or_default(),
        ]);
    }
    table.render()
}

fn says(field: &Field) -> String {
    if field.example.is_empty() {
        return field.doc.to_owned();
    }
    format!(
        "{} For example {}.",
        field.doc,
        code(&format!("{}: {}", field.word, field.example))
    )
}

/// What rules can read although nobody writes it, as a table.
pub fn derived(fields: &'static [Field], from: From) -> String {
    let mut table = Table::new(&["Read as", "What it says", "What it is"]);
    for field in fields {
        table.row([
            code(field.word),
            field.doc.to_owned(),
            from.value(&field.value, field.many),
        ]);
    }
    let mut out = table.render();
    for field in fields {
        if blocks(field).next().is_some() {
            let mut inner = Table::new(&["Read as", "What it says", "What it is"]);
            for part in blocks(field) {
                let read = format!("{}.{}", field.word, part.word);
                inner.row([
                    code(&read),
                    part.doc.to_owned(),
                    from.value(&part.value, part.many),
                ]);
            }
            out.push('\n');
            out.push_str(&inner.render());
        }
    }
    out
}

/// References seen from the other side, as a table.
pub fn other_side<'a>(seen: impl Iterator<Item = &'a Inverse>, from: From) -> String {
    let mut table = Table::new(&["Seen as", "Who refers to it", "In the line"]);
    for inverse in seen {
        let line = match inverse.block_of {
            Some(outer) => format!("{} {{ {}: … }}", outer.word, inverse.field.word),
            None => inverse.field.word.to_owned(),
        };
        table.row([
            code(inverse.word),
            from.kind(inverse.from.word),
            code(&line),
        ]);
    }
    table.render()
}

/// Whether a reference may lead to an entry of any kind.
pub fn leads_anywhere(value: &ValueType) -> bool {
    match value {
        ValueType::AnyName => true,
        ValueType::OneOf(types) => types.iter().any(leads_anywhere),
        _ => false,
    }
}

/// The page of what every entry may have.
pub fn every_page() -> Generated {
    let mut text = format!("{NOTICE}# Lines that every entry may have\n\n");
    text.push_str("Whatever its kind, an entry may have these lines beside its own.\n\n");
    text.push_str(&tables(EVERY, TOP));
    text.push_str(
        "\n## Lines of your own\n\nA line that starts with `x-` carries what your organisation wants to keep with an \
         entry. It is kept as you wrote it, takes any value, and is never checked.\n\n```partnership\npartner st-marys \
         \"St Mary's Hospital\" {\n  x-cost-centre: \"4471-B\"\n}\n```\n",
    );
    if let Some(kind) = kind("partner") {
        text.push_str("\n## Seen from the other side\n\n");
        text.push_str("Any entry can be referred to in these ways, and sees who does so under the name on the left. \
             Rules ask for it by that name; nobody lists it by hand.\n\n");
        let seen = inverses(kind)
            .iter()
            .filter(|inverse| leads_anywhere(&inverse.field.value));
        text.push_str(&other_side(seen, TOP));
    }
    text.push_str("\n## What rules can also read\n\n");
    text.push_str(&derived(EVERY_DERIVED, TOP));
    Generated::new("docs/reference/every-entry.md", text)
}
