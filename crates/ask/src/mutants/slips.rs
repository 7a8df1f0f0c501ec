//! The slips that are made in a clause.

use partnership_model::{Clause, Effect, Member, Model, Reference};
use partnership_source::{TextEdit, TextRange};

use crate::{edit, phrase};

/// What is done to the clause, and how.
type Slip = (String, TextEdit);

/// The slips in one clause.
pub(super) fn of(model: &Model, clause: &Clause, text: &str) -> Vec<Slip> {
    let name = phrase::clause(model, clause.id);
    let mut out: Vec<Slip> = Vec::new();
    let texts = |_| text.to_owned();
    if let Some((_, taken)) = edit::remove(clause, &texts) {
        out.push((format!("{name} taken away"), taken.clone()));
        if let Some(other) = flipped(clause, text) {
            let word = match clause.effect {
                Effect::Permit => "turned into a `forbid`",
                Effect::Forbid => "turned into a `permit`",
            };
            out.push((
                format!("{name} {word}"),
                TextEdit::replace(taken.range, other),
            ));
        }
    }
    for (members, except, all, says) in [
        (&clause.who, &clause.who_except, "anyone", "said of anyone"),
        (
            &clause.what,
            &clause.what_except,
            "anything",
            "said of any data",
        ),
    ] {
        if let Some(range) = range(members, except, text)
            && range.of(text) != all
        {
            out.push((format!("{name} {says}"), TextEdit::replace(range, all)));
        }
        out.extend(fewer(&name, members, text));
    }
    out.extend(fewer(&name, &clause.purposes, text));
    if let Some(range) = range(&clause.purposes, &[], text) {
        let before = text.get(..range.start as usize).unwrap_or_default();
        if let Some(at) = before.trim_end().strip_suffix("for").map(str::len) {
            let at = u32::try_from(at).unwrap_or(range.start);
            let whole = TextRange::new(at, range.end);
            out.push((
                format!("{name} said of any purpose"),
                TextEdit::delete(whole),
            ));
        }
    }
    if let [rest @ .., (last, span)] = clause.actions.as_slice()
        && let Some((_, before)) = rest.last()
    {
        let range = TextRange::new(before.range.end, span.range.end);
        out.push((
            format!("{name} without “{}”", last.label),
            TextEdit::delete(range),
        ));
    }
    for line in &clause.conditions {
        if ["reason", "note"].contains(&&*line.word) {
            continue;
        }
        let what = format!("{name} without its `{}`", line.word);
        out.push((what, TextEdit::delete(line.span.range)));
    }
    out
}

/// The clause with the other word, without its conditions.
fn flipped(clause: &Clause, text: &str) -> Option<String> {
    let words = clause.span.range.of(text);
    let verb = clause.effect.word();
    let rest = words.strip_prefix(verb)?;
    let end = [
        range(&clause.purposes, &[], text),
        range(&clause.what, &clause.what_except, text),
    ];
    let end = end.into_iter().flatten().map(|range| range.end).max()?;
    let start = clause.span.range.start + u32::try_from(verb.len()).ok()?;
    let length = (end.checked_sub(start)?) as usize;
    let other = match clause.effect {
        Effect::Permit => "forbid",
        Effect::Forbid => "permit",
    };
    let called = clause.name.as_ref().map(|name| format!(" called {name}"));
    Some(format!(
        "{other}{}{}",
        rest.get(..length)?,
        called.unwrap_or_default()
    ))
}

/// Without the last of several members.
fn fewer(name: &str, members: &[Member], text: &str) -> Option<Slip> {
    let [.., before, last] = members else {
        return None;
    };
    let range = TextRange::new(end_of(before), end_of(last));
    let last = range.of(text).trim_start_matches([',', ' ', '\n']);
    Some((format!("{name} without `{last}`"), TextEdit::delete(range)))
}

/// From the first member to the last exception.
fn range(members: &[Member], except: &[Reference], text: &str) -> Option<TextRange> {
    let start = start_of(members.first()?);
    let before = text.get(..start as usize)?;
    let start = if before.ends_with("any ") {
        start - 4
    } else {
        start
    };
    let end = except.last().map_or_else(
        || members.last().map(end_of),
        |last| Some(last.span.range.end),
    )?;
    Some(TextRange::new(start, end))
}

fn start_of(member: &Member) -> u32 {
    span(member).start
}

fn end_of(member: &Member) -> u32 {
    span(member).end
}

fn span(member: &Member) -> TextRange {
    match member {
        Member::Entry(reference) => reference.span.range,
        Member::Word(_, _, span) | Member::Everything(span) | Member::Broken(span) => span.range,
    }
}
