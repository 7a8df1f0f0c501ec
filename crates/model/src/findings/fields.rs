//! Findings about the lines of entries.

use partnership_diagnostics::{Finding, Fix, suggest};
use partnership_source::{Span, TextEdit};
use partnership_vocabulary::kinds::CLAUSES;
use partnership_vocabulary::kinds::every::EVERY;
use partnership_vocabulary::{Field, Inverse, KINDS, Kind, Place, Qualifier};

use super::definitions;
use super::words::{a, any_of, tick, wanted};
use crate::build::typing::Table;

definitions! {
    UNKNOWN_FIELD Error "unknown-field" "A line starts with a word that its entry knows"
    DUPLICATE_FIELD Error "duplicate-field" "A line stands once in its entry"
    MISSING_REQUIRED_FIELD Error "missing-required-field" "An entry has the lines without which it says nothing"
    MISSING_VALUE Error "missing-value" "A line has a value"
    OTHER_SIDE Error "other-side-of-a-reference" "A reference is written on one side only"
    WORKED_OUT Error "worked-out-field" "What is worked out is not written"
    QUALIFIER_NOT_ALLOWED Error "qualifier-not-allowed" "A value is followed only by what its line takes"
    DUPLICATE_QUALIFIER Error "duplicate-qualifier" "Each addition follows a value once"
    MISSING_REASON Error "missing-reason" "Behind `because` stands the reason"
}

/// What a line that is not known may be meant for: the kind of entry that it names or the word that stands in it, and
/// the lines that take one.
#[derive(Default)]
pub(crate) struct Meant {
    pub of: Option<&'static Kind>,
    pub word: Option<String>,
    pub lines: Vec<&'static Field>,
}

pub(crate) fn unknown_field(at: Span, word: &str, table: Table, meant: &Meant) -> Finding {
    let (whose, near) = match table {
        Table::Kind(kind) => {
            let lines = kind.fields.iter().chain(EVERY).map(|field| field.word);
            (a(kind.label), suggest::nearest(word, lines))
        }
        Table::Block(fields, field) => (
            format!("a value of `{}`", field.word),
            suggest::nearest(word, fields.iter().map(|field| field.word)),
        ),
        Table::Unknown => ("an entry".to_owned(), None),
    };
    let finding = UNKNOWN_FIELD
        .finding(at, format!("{} is not a line of {whose}.", tick(word)))
        .why("A line that is not known is not checked and appears in no briefing.")
        .label("not known");
    if let Table::Kind(kind) = table
        && let Some(how) = of_its_own(kind, word)
    {
        return finding.how(how);
    }
    let homes: Vec<String> = KINDS
        .iter()
        .filter(|kind| kind.fields.iter().any(|field| field.word == word))
        .map(|kind| a(kind.label))
        .collect();
    // A word that is a line elsewhere is meant as it is, unless a letter or two make it one of these lines.
    let slip = |near: &&str| homes.is_empty() || near.len().abs_diff(word.len()) <= 2;
    if let Some(near) = near.filter(slip) {
        let title = format!("Write `{near}`");
        let edit = [TextEdit::replace(at.range, near)];
        let fix = if near == word.to_lowercase() {
            Fix::safe(title, at.file, edit)
        } else {
            Fix::offered(title, at.file, edit)
        };
        return finding.how(format!("Did you mean `{near}`?")).fix(fix);
    }
    let named = match (meant.of, &meant.word) {
        (Some(of), _) => Some(format!("names {}", a(of.label))),
        (None, Some(word)) => Some(format!("knows {}", tick(word))),
        (None, None) => None,
    };
    if let (Some(named), 1..=4) = (named, meant.lines.len()) {
        let lines = meant.lines.iter();
        let told = lines.map(|field| tick(field.word)).collect();
        let finding = finding.how(format!(
            "In {whose}, the line that {named} is {}.",
            any_of(told)
        ));
        return match meant.lines[..] {
            [only] => finding.fix(Fix::offered(
                format!("Write `{}`", only.word),
                at.file,
                [TextEdit::replace(at.range, only.word)],
            )),
            _ => finding,
        };
    }
    match (homes.len(), table) {
        (1..=4, _) => finding.how(format!(
            "It is a line of {}; move it there. A line of your own starts with `x-`.",
            any_of(homes)
        )),
        (_, Table::Block(fields, _)) => {
            let lines = fields
                .iter()
                .map(|field| format!("`{}`", field.word))
                .collect();
            finding.how(format!("These braces take {}.", any_of(lines)))
        }
        _ => finding.how(format!(
            "Look up the lines of {whose}, write it as a `note`, or as a line of your own: `x-{}`.",
            word.to_lowercase()
        )),
    }
}

/// What to write where a line is meant that is an entry or a sentence of its own: `items: …` in a dataset, `permits: …` in an
/// agreement.
fn of_its_own(kind: &Kind, word: &str) -> Option<String> {
    let word = word.to_lowercase();
    let inside = |own: &&Kind| match own.place {
        Place::Inside(kinds) | Place::TopOrInside(kinds) => kinds.contains(&kind.word),
        Place::Top => false,
    };
    let single = word.strip_suffix('s').unwrap_or(&word);
    let named = |own: &&Kind| own.word == word || own.word == single || own.plural == word;
    if let Some(own) = KINDS.iter().copied().filter(inside).find(named) {
        return Some(format!(
            "Each {} is an entry of its own between these braces: `{} name \"Title\" {{}}`.",
            own.label, own.word
        ));
    }
    let effect = CLAUSES.iter().find(|own| own.word == single)?.word;
    Some(format!(
        "Each is a sentence of its own, without a colon: `{effect} PARTNER to read DATASET for PURPOSE`."
    ))
}

pub(crate) fn duplicate_field(at: Span, first: Span, word: &str, many: bool) -> Finding {
    DUPLICATE_FIELD
        .finding(
            at,
            format!("The line `{word}:` stands twice in this entry."),
        )
        .why("There is no telling which of the two counts.")
        .how(if many {
            "Write one line, with a comma between the values."
        } else {
            "Keep one of the two."
        })
        .label("the second one")
        .other(first, "the first one")
}

pub(crate) fn missing_required_field(head: Span, kind: &Kind, field: &Field) -> Finding {
    MISSING_REQUIRED_FIELD
        .finding(
            head,
            format!("This {} has no line `{}:`.", kind.label, field.word),
        )
        .why(format!("Without it the entry says nothing. {}", field.doc))
        .how(format!(
            "Add `{}:` with {}.",
            field.word,
            wanted(&field.value)
        ))
}

pub(crate) fn missing_value(at: Span, word: &str, field: Option<&Field>) -> Finding {
    MISSING_VALUE
        .finding(at, format!("The line `{word}:` has no value."))
        .why("An empty line looks as if something had been said.")
        .how(match field {
            Some(field) => format!(
                "Write {} behind the colon, `not-published` if it is not public, or take the line out.",
                wanted(&field.value)
            ),
            None => "Write a value behind the colon, or take the line out.".to_owned(),
        })
}

pub(crate) fn missing_qualifier_value(at: Span, word: &str) -> Finding {
    MISSING_VALUE
        .finding(at, format!("Nothing stands behind `{word}`."))
        .why("An addition that is empty looks as if something had been said.")
        .how(match word {
            "on" => "Write a date behind it, such as `on 2026-02-11`, or take it out.",
            _ => "Write the name of an entry behind it, or take it out.",
        })
}

pub(crate) fn other_side(at: Span, word: &str, kind: &Kind, inverse: &Inverse) -> Finding {
    OTHER_SIDE
        .finding(at, format!("The `{word}` of {} are gathered, not written.", a(kind.label)))
        .why("Written on both sides, the two could say different things.")
        .how(format!(
            "Write `{}:` in each {} instead. Here you can only say that there are none: `{word}: none because \"…\"`.",
            inverse.field.word, inverse.from.label
        ))
}

pub(crate) fn worked_out(at: Span, word: &str, kind: &Kind) -> Finding {
    WORKED_OUT
        .finding(
            at,
            format!(
                "The `{word}` of {} is worked out, not written.",
                a(kind.label)
            ),
        )
        .why("Written by hand, it could differ from what follows from the other lines.")
        .how("Take the line out.")
}

pub(crate) fn qualifier_not_allowed(at: Span, whole: Span, word: &str, field: &Field) -> Finding {
    let allowed: Vec<String> = field
        .qualifiers
        .iter()
        .map(|qualifier| format!("`{}`", spelling(qualifier)))
        .collect();
    let how = if allowed.is_empty() {
        "Take it out, or say it in a `note`.".to_owned()
    } else {
        format!(
            "Behind a value of `{}` can stand {}.",
            field.word,
            any_of(allowed)
        )
    };
    let what = if word.starts_with('{') {
        "Braces".to_owned()
    } else {
        format!("`{word}`")
    };
    let verb = if word.starts_with('{') { "do" } else { "does" };
    QUALIFIER_NOT_ALLOWED
        .finding(
            at,
            format!(
                "{what} {verb} not belong behind a value of `{}`.",
                field.word
            ),
        )
        .why("What is not understood is not checked, and may say more than the line can mean.")
        .how(how)
        .fix(Fix::offered(
            "Take it out",
            whole.file,
            [TextEdit::delete(whole.range)],
        ))
}

fn spelling(qualifier: &Qualifier) -> &'static str {
    match qualifier {
        Qualifier::On => "on DATE",
        Qualifier::By => "by NAME",
        Qualifier::For => "for NAME",
        Qualifier::Because => "because \"…\"",
        Qualifier::Block(_) => "{ … }",
    }
}

pub(crate) fn duplicate_qualifier(at: Span, first: Span, word: &str) -> Finding {
    let what = if word.starts_with('{') {
        "Braces stand".to_owned()
    } else {
        format!("`{word}` stands")
    };
    DUPLICATE_QUALIFIER
        .finding(at, format!("{what} twice behind this value."))
        .why("There is no telling which of the two counts.")
        .how("Keep one of them. If there are two values, put a comma between them.")
        .label("the second one")
        .other(first, "the first one")
}

pub(crate) fn missing_reason(at: Span) -> Finding {
    MISSING_REASON
        .finding(at, "No reason stands behind `because`.")
        .why("A reader cannot judge what was decided without knowing why.")
        .how("Write the reason in quotes: `because \"…\"`.")
}
