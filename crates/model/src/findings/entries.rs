//! Findings about entries: their kinds, where they stand, their names and titles.

use partnership_diagnostics::{Finding, Fix, suggest};
use partnership_source::{Span, TextEdit, TextRange};
use partnership_vocabulary::{Field, KINDS, Kind, Place, nested_in};

use super::definitions;
use super::words::{a, any_of, tick};
use crate::{Effect, Text};

definitions! {
    UNKNOWN_KIND Error "unknown-kind" "An entry starts with a kind that is known"
    MISPLACED_ENTRY Error "misplaced-entry" "An entry stands where its kind has a meaning"
    MISPLACED_FIELD Error "misplaced-field" "A line stands inside an entry"
    MISPLACED_SENTENCE Error "misplaced-sentence" "A clause or rule sentence stands where it has a meaning"
    MISSING_NAME Error "missing-name" "An entry has a name"
    MISSING_TITLE Warning "missing-title" "An entry has a title"
    NAME_NOT_WANTED Error "name-not-wanted" "Some entries have neither name nor title"
}

/// The kind that was probably meant.
pub(crate) fn nearest_kind(word: &str) -> Option<&'static str> {
    suggest::nearest(word, KINDS.iter().map(|kind| kind.word))
}

pub(crate) fn unknown_kind(at: Span, word: &str, around: Option<&'static Kind>) -> Finding {
    let inside =
        around.and_then(|around| suggest::nearest(word, nested_in(around).map(|kind| kind.word)));
    let finding = UNKNOWN_KIND
        .finding(at, format!("{} is not a kind of entry.", tick(word)))
        .why("Nothing in this entry can be checked, because its lines depend on its kind.")
        .label("not known");
    match inside.or_else(|| nearest_kind(word)) {
        Some(near) => {
            let title = format!("Write `{near}`");
            let edit = [TextEdit::replace(at.range, near)];
            let fix = if near == word.to_lowercase() {
                Fix::safe(title, at.file, edit)
            } else {
                Fix::offered(title, at.file, edit)
            };
            finding.how(format!("Did you mean `{near}`?")).fix(fix)
        }
        None => finding.how("Common kinds are `partner`, `audience`, `dataset`, `purpose`, `benefit`, `risk`, `agreement` and `promise`."),
    }
}

pub(crate) fn misplaced_entry(at: Span, kind: &Kind, around: Option<&Kind>) -> Finding {
    let label = a(kind.label);
    let (where_, how) = match (kind.place, around) {
        (Place::Inside(kinds) | Place::TopOrInside(kinds), _) => {
            let homes = any_of(
                kinds
                    .iter()
                    .map(|kind| {
                        a(partnership_vocabulary::any_kind(kind).map_or(kind, |kind| kind.label))
                    })
                    .collect(),
            );
            let where_ = around.map_or("on its own".to_owned(), |around| {
                format!("inside {}", a(around.label))
            });
            (where_, format!("Move it into {homes}."))
        }
        (Place::Top, around) => {
            let inside = around.map_or(String::new(), |around| {
                format!("inside {}", a(around.label))
            });
            (
                inside,
                "Move it out of the braces, to the left edge of the file.".to_owned(),
            )
        }
    };
    MISPLACED_ENTRY
        .finding(at, format!("{} cannot stand {where_}.", capital(&label)))
        .why("Where it stands says what it is about; here it is about nothing.")
        .how(how)
}

pub(crate) fn line_outside_entry(at: Span, word: &str) -> Finding {
    MISPLACED_FIELD
        .finding(
            at,
            format!("The line `{word}:` stands outside every entry."),
        )
        .why("A line says something about the entry it stands in; here there is none.")
        .how("Move it between the braces of an entry, or look for a `}` that came too early.")
}

pub(crate) fn misplaced_sentence(at: Span, word: &str, around: Option<&Kind>) -> Finding {
    let home = match word {
        "permit" | "forbid" => "on its own or inside an agreement",
        "use" => "on its own, best at the top of the file",
        "expect" => "inside a scenario or a test",
        "define" => "inside a playbook or a step",
        "setting" => "inside a rule, a step or a playbook",
        _ => "inside a rule",
    };
    let here = around.map_or("here".to_owned(), |around| {
        format!("inside {}", a(around.label))
    });
    MISPLACED_SENTENCE
        .finding(at, format!("`{word} …` has no meaning {here}."))
        .why("It would be read by nobody, and look as if it held.")
        .how(format!("Such a sentence stands {home}."))
}

pub(crate) fn not_in_block(at: Span, field: &Field) -> Finding {
    MISPLACED_ENTRY
        .finding(
            at,
            format!(
                "Only lines can stand in the braces behind a value of `{}`.",
                field.word
            ),
        )
        .why("These braces say more about one value; an entry has no meaning there.")
        .how("Write lines such as `word: value`, or move this out of the braces.")
}

pub(crate) fn not_in_clause(at: Span, effect: Effect) -> Finding {
    MISPLACED_ENTRY
        .finding(
            at,
            format!(
                "Only conditions can stand in the braces of a {}.",
                effect.word()
            ),
        )
        .why("What stands in these braces limits the clause; an entry has no meaning there.")
        .how("Write conditions such as `from: 2026-04-01`, or move this out of the braces.")
}

pub(crate) fn missing_name(
    head: Span,
    kind: &Kind,
    offer: Option<String>,
    title: Option<&Text>,
) -> Finding {
    let finding = MISSING_NAME
        .finding(head, format!("This {} has no name.", kind.label))
        .why("Other entries refer to it by its name.")
        .how(format!(
            "Put a short name behind `{}`, in lower case with hyphens.",
            kind.word
        ));
    match (offer, title) {
        (Some(offer), Some(title)) => finding.fix(Fix::offered(
            format!("Call it `{offer}`"),
            head.file,
            [TextEdit::insert(
                title.span.range.start,
                format!("{offer} "),
            )],
        )),
        _ => finding,
    }
}

pub(crate) fn missing_title(head: Span, kind: &Kind, name: Option<&str>) -> Finding {
    let whose = name.map_or(format!("This {}", kind.label), |name| {
        format!("The {} {}", kind.label, tick(name))
    });
    MISSING_TITLE
        .finding(head, format!("{whose} has no title."))
        .why("The title is what readers of a briefing see; the name is only for this file.")
        .how("Put a title in quotes behind the name.")
}

pub(crate) fn name_not_wanted(at: Span, kind: &Kind) -> Finding {
    not_wanted(at, kind, "name")
}

pub(crate) fn title_not_wanted(at: Span, kind: &Kind) -> Finding {
    not_wanted(at, kind, "title")
}

fn not_wanted(at: Span, kind: &Kind, part: &str) -> Finding {
    NAME_NOT_WANTED
        .finding(at, format!("{} has no {part}.", capital(&a(kind.label))))
        .why("Nothing refers to it, so it would say nothing.")
        .how(format!("Write `{} {{ … }}`.", kind.word))
        .fix(Fix::offered(
            "Take it out",
            at.file,
            [TextEdit::delete(TextRange::new(
                at.range.start,
                at.range.end,
            ))],
        ))
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or(String::new(), |first| {
        first.to_uppercase().chain(characters).collect()
    })
}
