//! What a name may stand for.

use std::sync::LazyLock;

use partnership_diagnostics::{Definition, suggest};
use partnership_rules::registry::{Found, Registry};
use partnership_vocabulary::{
    CLAUSES, Field, KINDS, Kind, LISTS, SILENCES, Silence, Word, WordList, all_words, any_kind,
    blocks,
};

/// Something that can be explained.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Subject {
    /// A finding, or a problem with reading.
    Finding(&'static Definition),
    /// A rule of a built-in playbook.
    Rule(Found<'static>),
    /// A kind of entry or clause.
    Kind(&'static Kind),
    /// A line: of a kind, in the braces of another line of it, or (no kind) one that every entry may have.
    Field(
        Option<&'static Kind>,
        Option<&'static Field>,
        &'static Field,
    ),
    /// A word of a list.
    Word(&'static WordList, &'static Word),
    /// A list of words.
    List(&'static WordList),
    /// A way of not giving a value.
    Silence(&'static Silence),
}

/// All findings and problems with a page.
pub(crate) fn definitions() -> impl Iterator<Item = &'static Definition> {
    partnership_model::findings::DEFINITIONS
        .iter()
        .chain(partnership_rules::findings::DEFINITIONS)
        .chain(partnership_project::findings::DEFINITIONS)
}

/// The rules of the built-in playbooks. Reading them takes a moment, so they are left for last.
fn rules() -> &'static Registry {
    static RULES: LazyLock<Registry> = LazyLock::new(Registry::built_in);
    &RULES
}

/// All kinds of entry and clause.
pub(crate) fn kinds() -> impl Iterator<Item = &'static Kind> {
    KINDS.iter().chain(CLAUSES).copied()
}

/// All lines.
fn fields() -> impl Iterator<
    Item = (
        Option<&'static Kind>,
        Option<&'static Field>,
        &'static Field,
    ),
> {
    let every = partnership_vocabulary::kinds::every::EVERY
        .iter()
        .map(|field| (None, None, field));
    kinds().flat_map(of_kind).chain(every)
}

fn of_kind(
    kind: &'static Kind,
) -> impl Iterator<
    Item = (
        Option<&'static Kind>,
        Option<&'static Field>,
        &'static Field,
    ),
> {
    kind.fields.iter().flat_map(move |field| {
        let inner = blocks(field).map(move |inner| (Some(kind), Some(field), inner));
        std::iter::once((Some(kind), None, field)).chain(inner)
    })
}

/// Everything that `name` stands for, the nearest meaning first.
pub(crate) fn find(name: &str) -> Vec<Subject> {
    let name = name.trim().trim_end_matches(':');
    let mut found: Vec<Subject> = Vec::new();
    found.extend(
        definitions()
            .filter(|definition| definition.name == name)
            .map(Subject::Finding),
    );
    found.extend(
        kinds()
            .filter(|kind| kind.word == name || kind.plural == name)
            .map(Subject::Kind),
    );
    found.extend(
        SILENCES
            .iter()
            .filter(|silence| silence.word == name)
            .map(Subject::Silence),
    );
    found.extend(fields_called(name));
    found.extend(words_called(name));
    found.extend(
        LISTS
            .iter()
            .filter(|list| list.name == name)
            .map(|list| Subject::List(list)),
    );
    // A rule is named like nothing else, but for a message of its own name.
    if found.is_empty() {
        found.extend(rules().find(name).into_iter().map(Subject::Rule));
    }
    found
}

/// `wants`, `audience.wants`, or `dataset.retention.trigger` for a line in braces.
fn fields_called(name: &str) -> Vec<Subject> {
    let parts: Vec<&str> = name.split('.').collect();
    let wanted: Vec<(
        Option<&'static Kind>,
        Option<&'static Field>,
        &'static Field,
    )> = match parts.as_slice() {
        [word] => fields()
            .filter(|(_, _, field)| field.word == *word)
            .collect(),
        [kind, word] => match any_kind(kind) {
            Some(kind) => of_kind(kind)
                .filter(|(_, _, field)| field.word == *word)
                .chain(
                    kind.field(word)
                        .filter(|_| kind.fields.iter().all(|own| own.word != *word))
                        .map(|f| (None, None, f)),
                )
                .collect(),
            None => Vec::new(),
        },
        [kind, outer, word] => fields()
            .filter(|(of, block, field)| {
                of.is_some_and(|of| of.word == *kind)
                    && block.is_some_and(|block| block.word == *outer)
                    && field.word == *word
            })
            .collect(),
        _ => Vec::new(),
    };
    wanted
        .into_iter()
        .map(|(kind, block, field)| Subject::Field(kind, block, field))
        .collect()
}

/// A word as it is written, with or without its prefix, in another spelling, or by its label.
fn words_called(name: &str) -> Vec<Subject> {
    let lower = name.to_lowercase();
    let fits = |word: &Word| {
        let bare = word.word.split_once(':').map(|(_, code)| code);
        word.word == name
            || bare == Some(name)
            || word.also.iter().any(|also| also.to_lowercase() == lower)
            || word.label.to_lowercase() == lower
            || word.word.to_lowercase() == lower
    };
    let exact: Vec<_> = all_words().filter(|(_, word)| word.word == name).collect();
    let found = if exact.is_empty() {
        all_words().filter(|(_, word)| fits(word)).collect()
    } else {
        exact
    };
    found
        .into_iter()
        .map(|(list, word)| Subject::Word(list, word))
        .collect()
}

/// Every name that [`find`] finds something for, but for labels and other spellings of words.
fn names() -> impl Iterator<Item = String> {
    let of_fields = fields().map(|(kind, block, field)| path(kind, block, field));
    definitions()
        .map(|definition| definition.name.to_owned())
        .chain(kinds().map(|kind| kind.word.to_owned()))
        .chain(SILENCES.iter().map(|silence| silence.word.to_owned()))
        .chain(of_fields)
        .chain(fields().map(|(_, _, field)| field.word.to_owned()))
        .chain(all_words().map(|(_, word)| word.word.to_owned()))
        .chain(LISTS.iter().map(|list| list.name.to_owned()))
        .chain(rules().rules().map(|found| found.rule.name.clone()))
}

/// A line by its full name: `audience.wants`, `dataset.retention.trigger`.
pub(crate) fn path(kind: Option<&Kind>, block: Option<&Field>, field: &Field) -> String {
    let outer = kind
        .map(|kind| kind.word)
        .into_iter()
        .chain(block.map(|block| block.word));
    outer.chain([field.word]).collect::<Vec<_>>().join(".")
}

/// The name that was most likely meant by `name`.
pub(crate) fn suggestion(name: &str) -> Option<String> {
    let all: Vec<String> = names().collect();
    suggest::nearest(name, all.iter().map(String::as_str)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found() {
        for name in names() {
            assert!(!find(&name).is_empty(), "{name}");
        }
    }

    #[test]
    fn a_line_is_found_alone_with_its_kind_and_in_its_braces() {
        assert!(find("status").len() > 1);
        assert_eq!(find("audience.wants").len(), 1);
        assert_eq!(find("audience.note").len(), 1, "every entry has it");
        assert!(find("audience.nothing").is_empty());
        assert!(
            matches!(find("HMB").first(), Some(Subject::Word(_, word)) if word.word == "duo:HMB")
        );
        assert_eq!(suggestion("audeince").as_deref(), Some("audience"));
    }
}
