//! Words of Cedar.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::names::Names;
use crate::table::Table;

/// A text in quotes.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if crate::json::hides(c) => {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Text that stays in its comment.
pub(super) fn comment(text: &str) -> String {
    text.chars().filter(|c| !crate::json::hides(*c)).collect()
}

/// A list over several lines of usual width.
pub(super) fn wrapped(items: &[String], indent: usize) -> String {
    let mut out = String::new();
    let mut width = indent;
    for (number, item) in items.iter().enumerate() {
        if number > 0 {
            out.push(',');
            if width + item.chars().count() > 96 {
                out.push('\n');
                out.extend(std::iter::repeat_n(' ', indent));
                width = indent;
            } else {
                out.push(' ');
            }
        }
        out.push_str(item);
        width += item.chars().count() + 2;
    }
    out
}

fn list(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
    format!("[{}]", names.join(", "))
}

/// The request shows that one of these is so.
pub(super) fn shown(what: &str, names: &[String]) -> String {
    format!(
        "context has {what} && context.{what}.containsAny({})",
        list(names)
    )
}

/// What is said of setting and identifiability is one of these.
pub(super) fn given(table: &Table, names: &Names, numbers: &[usize]) -> String {
    type Said = Option<String>;
    let said = |number: usize| -> (Said, Said) {
        let given = table.given[number];
        let level = given.identifiability().map(|word| word.word.to_owned());
        (level, given.setting_name(names))
    };
    let all: Vec<(Said, Said)> = (0..table.given.len()).map(said).collect();
    let distinct = |said: Vec<Said>| {
        let mut said = said;
        said.sort();
        said.dedup();
        said
    };
    let all_levels = distinct(all.iter().map(|(level, _)| level.clone()).collect());
    let all_settings = distinct(all.iter().map(|(_, setting)| setting.clone()).collect());
    // For each level the settings, then the levels that have the same.
    let mut settings: BTreeMap<Said, Vec<Said>> = BTreeMap::new();
    for number in numbers {
        let (level, setting) = all[*number].clone();
        settings.entry(level).or_default().push(setting);
    }
    let mut levels: BTreeMap<Vec<Said>, Vec<Said>> = BTreeMap::new();
    for (level, settings) in settings {
        levels.entry(distinct(settings)).or_default().push(level);
    }
    let one = |(settings, levels): (Vec<Said>, Vec<Said>)| {
        let parts = [
            is_one_of("setting", &settings, &all_settings),
            is_one_of("identifiability", &distinct(levels), &all_levels),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        format!("({})", parts.join(" && "))
    };
    let ways: Vec<String> = levels.into_iter().map(one).collect();
    match ways.as_slice() {
        [one] => one.clone(),
        many => format!("({})", many.join(" || ")),
    }
}

/// `None` where it may be any.
fn is_one_of(what: &str, wanted: &[Option<String>], all: &[Option<String>]) -> Option<String> {
    if wanted == all {
        return None;
    }
    let words: Vec<String> = wanted.iter().flatten().cloned().collect();
    let silent = wanted.contains(&None);
    let inside = format!("{}.contains(context.{what})", list(&words));
    Some(match (silent, words.is_empty()) {
        (true, true) => format!("!(context has {what})"),
        (true, false) => format!("(if context has {what} then {inside} else true)"),
        (false, _) => format!("context has {what} && {inside}"),
    })
}
