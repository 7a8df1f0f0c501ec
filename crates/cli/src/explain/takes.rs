//! What a line takes, in plain words.

use partnership_vocabulary::{
    Field, Kind, Need, Place, Presence, Qualifier, ValueType, Visibility,
};

use crate::words::{a, and, or};

/// What the values of a line are, and what may follow them.
pub(crate) fn takes(field: &Field) -> String {
    let mut told = value(&field.value, field.many);
    let after: Vec<&str> = field.qualifiers.iter().map(qualifier).collect();
    if !after.is_empty() {
        told.push_str(&format!("; after a value, {}", or(&after)));
    }
    told
}

fn value(value_type: &ValueType, many: bool) -> String {
    let list = |name: &str, open: bool| {
        let own = if open { ", or your own in quotes" } else { "" };
        format!(
            "{} of the list `{name}`{own}",
            if many { "words" } else { "a word" }
        )
    };
    let told = match value_type {
        ValueType::Text => ["text in quotes", "texts in quotes"],
        ValueType::Code => ["a code or number", "codes or numbers"],
        ValueType::Labelled(words) => {
            return format!("{}, each with text in quotes", list(words.name, words.open));
        }
        ValueType::Date => ["a date", "dates"],
        ValueType::Recurrence => ["how often, such as `every 6 months`"; 2],
        ValueType::Duration => ["a length of time, such as `24 months`"; 2],
        ValueType::Quantity => ["a number with its unit", "numbers with their units"],
        ValueType::Money => ["a sum, such as `GBP 25000`", "sums, such as `GBP 25000`"],
        ValueType::Link => [
            "an address or a title in quotes",
            "addresses or titles in quotes",
        ],
        ValueType::Words(words) => return list(words.name, words.open),
        ValueType::Names(kinds) => {
            let kinds: Vec<String> = kinds.iter().map(|kind| format!("`{kind}`")).collect();
            return format!(
                "{} of an entry of the kind {}",
                if many { "names, each" } else { "the name" },
                or(&kinds)
            );
        }
        ValueType::AnyName => ["the name of any entry", "names of any entries"],
        ValueType::Deed => ["what is ruled out, such as `sell eye-scans`"; 2],
        ValueType::Condition => ["a condition, or a word that depends on one"; 2],
        ValueType::Rule => ["the name of a rule", "names of rules"],
        ValueType::YesNo => ["`yes` or `no`"; 2],
        ValueType::OneOf(types) => {
            let types: Vec<String> = types.iter().map(|one| value(one, many)).collect();
            return types.join("; or ");
        }
    };
    told[usize::from(many)].to_owned()
}

fn qualifier(qualifier: &Qualifier) -> &'static str {
    match qualifier {
        Qualifier::On => "`on` a date",
        Qualifier::By => "`by` a name",
        Qualifier::For => "`for` a name",
        Qualifier::Because => "`because` a reason in quotes",
        Qualifier::Block(_) => "lines in braces",
    }
}

/// What else is to be known of a line: how much it is wanted, and who sees it.
pub(crate) fn remarks(field: &Field) -> Vec<&'static str> {
    let need = match field.need {
        Need::Required => Some("It must be given."),
        Need::Expected => Some("Most entries of this kind have it."),
        Need::Optional => None,
    };
    need.into_iter().chain(seen_by(field.visibility)).collect()
}

fn seen_by(visibility: Visibility) -> Option<&'static str> {
    match visibility {
        Visibility::Public => None,
        Visibility::Partners => Some("Only the partners see it."),
        Visibility::Internal => Some("Only those who write the file see it."),
    }
}

/// How an entry of a kind begins, and where it may stand.
pub(crate) fn shape(kind: &Kind) -> String {
    let part = |presence: Presence, what: &str| match presence {
        Presence::Required => Some(what.to_owned()),
        Presence::Optional => Some(format!("(if you wish) {what}")),
        Presence::Never => None,
    };
    let head: Vec<String> = [
        part(kind.name, "a name"),
        part(kind.title, "a title in quotes"),
    ]
    .into_iter()
    .flatten()
    .collect();
    let quoted = |kinds: &[&str]| or(&kinds.iter().map(|kind| a(kind)).collect::<Vec<_>>());
    let place = match kind.place {
        Place::Top => "on its own in a file".to_owned(),
        Place::Inside(kinds) => format!("inside {}", quoted(kinds)),
        Place::TopOrInside(kinds) => format!("on its own in a file, or inside {}", quoted(kinds)),
    };
    let head = if head.is_empty() {
        String::new()
    } else {
        format!(" After the word come {}.", and(&head))
    };
    let seen = seen_by(kind.visibility)
        .map(|seen| format!(" {seen}"))
        .unwrap_or_default();
    format!("It stands {place}.{head}{seen}")
}
