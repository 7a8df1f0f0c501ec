//! How findings speak: the user's words in backticks, kinds and types in plain words.

use partnership_vocabulary::{Field, ValueType, WordList, any_kind};

/// A word of the user's text, in backticks, cut where it is long.
pub(super) fn tick(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default().trim_end();
    let cut = text.trim().len() > line.len() || line.chars().count() > 60;
    let short: String = line
        .chars()
        .take(60)
        .map(|c| if c == '`' { '\'' } else { c })
        .collect();
    if cut {
        format!("`{}…`", short.trim_end())
    } else {
        format!("`{short}`")
    }
}

/// "a partner", "an audience".
pub(super) fn a(label: &str) -> String {
    let article = if label.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {label}")
}

/// A kind as people say it: "an audience"; "an entry" where it is not known.
pub(super) fn a_kind(word: Option<&str>) -> String {
    match word {
        Some(word) => a(any_kind(word).map_or(word, |kind| kind.label)),
        None => "an entry".to_owned(),
    }
}

/// "a partner or a person".
pub(super) fn a_kind_of(kinds: Option<&[&str]>) -> String {
    match kinds {
        None => "an entry".to_owned(),
        Some(kinds) => any_of(kinds.iter().map(|kind| a_kind(Some(kind))).collect()),
    }
}

/// "one, two or three".
pub(super) fn any_of(mut parts: Vec<String>) -> String {
    let last = parts.pop().unwrap_or_default();
    if parts.is_empty() {
        last
    } else {
        format!("{} or {last}", parts.join(", "))
    }
}

/// A few words of a list as examples: "`open`, `shared` or `closed`"; of a long list the first ones.
pub(super) fn some_words(list: &WordList) -> String {
    const FEW: usize = 8;
    let words: Vec<String> = list
        .words
        .iter()
        .map(|word| format!("`{}`", word.word))
        .collect();
    if words.len() <= FEW {
        any_of(words)
    } else {
        format!(
            "{} or one of {} more (`partnership explain {}` shows them)",
            words[..4].join(", "),
            words.len() - 4,
            list.name
        )
    }
}

/// What a line takes, in plain words: "text in quotes".
pub(super) fn wanted(value: &ValueType) -> String {
    match value {
        ValueType::Text => "text in quotes".to_owned(),
        ValueType::Code => "a code, or text in quotes".to_owned(),
        ValueType::Labelled(list) => {
            format!("a word and a text, such as `{} \"…\"`", list.words[0].word)
        }
        ValueType::Date => "a date, such as `2026-04-01`".to_owned(),
        ValueType::Recurrence => "how often, such as `every 6 months`".to_owned(),
        ValueType::Duration => "a length of time, such as `24 months`".to_owned(),
        ValueType::Quantity => "a number, such as `150 minutes`".to_owned(),
        ValueType::Money => "an amount of money, such as `GBP 25000`".to_owned(),
        ValueType::Link => "a web address, or the title of a document, in quotes".to_owned(),
        ValueType::Words(list) => format!(
            "a word such as `{}` (`partnership explain {}` shows all)",
            list.words[0].word, list.name
        ),
        ValueType::Names(kinds) => format!("the name of {}", a_kind_of(Some(kinds))),
        ValueType::AnyName => "the name of an entry".to_owned(),
        ValueType::Deed => "what is never done, such as `sell eye-scans`".to_owned(),
        ValueType::Condition => "a condition".to_owned(),
        ValueType::Rule => "the name of a rule".to_owned(),
        ValueType::YesNo => "`yes` or `no`".to_owned(),
        ValueType::OneOf(types) => any_of(types.iter().map(wanted).collect()),
    }
}

/// Whether a line takes a value of some type, alone or among others.
pub(super) fn takes(field: &Field, wanted: fn(&ValueType) -> bool) -> bool {
    match &field.value {
        ValueType::OneOf(types) => types.iter().any(wanted),
        one => wanted(one),
    }
}

/// A text in quotes, as one would write it.
pub(super) fn quoted(text: &str) -> String {
    format!(
        "\"{}\"",
        text.trim().replace('\\', "\\\\").replace('"', "\\\"")
    )
}
