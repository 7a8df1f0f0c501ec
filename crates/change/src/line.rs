//! How one line differs, in a sentence.

use partnership_model::meaning::{Form, SaidClause, SaidEntry, SaidLine, SaidValue};

use crate::compare::LineChange;
use crate::say::{Say, passages};
use crate::value::{list, say, say_all};

/// The lines that differ, in the order in which the kind's lines are usually written.
pub(crate) fn lines(kind: &str, old: &[SaidLine], new: &[SaidLine]) -> Vec<LineChange> {
    let mut words: Vec<&str> = old.iter().chain(new).map(|line| &*line.word).collect();
    words.sort_by_key(|word| (place(kind, word), *word));
    words.dedup();
    words
        .into_iter()
        .filter_map(|word| {
            let of = |lines: &[SaidLine]| -> Option<Vec<SaidValue>> {
                let mut own = lines.iter().filter(|line| line.word == word).peekable();
                own.peek()?;
                Some(own.flat_map(|line| line.values.clone()).collect())
            };
            differs(word, of(old), of(new))
        })
        .collect()
}

/// All lines of an entry that is new or gone.
pub(crate) fn all(entry: &SaidEntry, gone: bool) -> Vec<LineChange> {
    let lines = if gone {
        lines(&entry.kind, &entry.lines, &[])
    } else {
        lines(&entry.kind, &[], &entry.lines)
    };
    let sentences = entry.sentences.iter().map(|sentence| LineChange {
        line: "sentence".to_owned(),
        was: gone.then(|| sentence.clone()),
        is: (!gone).then(|| sentence.clone()),
        told: Say::name(sentence.as_str()),
    });
    lines.into_iter().chain(sentences).collect()
}

/// All lines in the block of a clause that is new or gone.
pub(crate) fn block(clause: &SaidClause, gone: bool) -> Vec<LineChange> {
    if gone {
        lines(&clause.effect, &clause.block, &[])
    } else {
        lines(&clause.effect, &[], &clause.block)
    }
}

/// Where a line usually stands among those of its kind.
fn place(kind: &str, word: &str) -> usize {
    let fields = partnership_vocabulary::any_kind(kind).map_or(&[][..], |kind| kind.fields);
    let place = fields.iter().position(|field| field.word == word);
    place.unwrap_or(fields.len())
}

/// A word of a clause, as people call it.
fn called(word: &str) -> Say {
    match word {
        "who-except" => Say::own("who is excepted"),
        "what-except" => Say::own("which data is excepted"),
        word => Say::name(word),
    }
}

fn differs(
    word: &str,
    old: Option<Vec<SaidValue>>,
    new: Option<Vec<SaidValue>>,
) -> Option<LineChange> {
    if old == new {
        return None;
    }
    let told = match (&old, &new) {
        (None, Some(is)) => called(word).and(" is new: ").and_say(say_all(is)),
        (Some(was), None) => called(word).and(" is gone: it said ").and_say(say_all(was)),
        (Some(was), Some(is)) => between(word, was, is),
        (None, None) => return None,
    };
    Some(LineChange {
        line: word.to_owned(),
        was: old.as_deref().map(list),
        is: new.as_deref().map(list),
        told,
    })
}

fn between(word: &str, was: &[SaidValue], is: &[SaidValue]) -> Say {
    if let ([one], [other]) = (was, is) {
        return single(word, one, other);
    }
    let only = |these: &[SaidValue], others: &[SaidValue]| -> Vec<Say> {
        these
            .iter()
            .filter(|one| !others.contains(one))
            .map(say)
            .collect()
    };
    let (gone, came) = (only(was, is), only(is, was));
    let gains = |say: Say| called(word).and(" gains ").and_say(say);
    let loses = |say: Say| called(word).and(" loses ").and_say(say);
    match (gone.is_empty(), came.is_empty()) {
        (true, true) => called(word)
            .and(" has another order: ")
            .and_say(say_all(is)),
        (true, false) => gains(Say::list(came, "and")),
        (false, true) => loses(Say::list(gone, "and")),
        (false, false) => gains(Say::list(came, "and"))
            .and(" and loses ")
            .and_say(Say::list(gone, "and")),
    }
}

fn single(word: &str, one: &SaidValue, other: &SaidValue) -> Say {
    let both_texts = one.form == Form::Text && other.form == Form::Text;
    let bare = |value: &SaidValue| value.with.is_empty() && value.block.is_empty();
    if both_texts && bare(one) && bare(other) {
        let (was, is) = passages(&one.value, &other.value);
        return called(word)
            .and(" said ")
            .and_text(was)
            .and(" and says now ")
            .and_text(is);
    }
    called(word)
        .and(" was ")
        .and_say(say(one))
        .and(" and is now ")
        .and_say(say(other))
}
