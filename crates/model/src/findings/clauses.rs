//! Findings about policy clauses and promises.

use partnership_diagnostics::{Finding, Fix, suggest};
use partnership_source::{Span, TextEdit, TextRange};
use partnership_vocabulary::{ANYONE, ANYTHING, Whole, WordList, words};

use super::definitions;
use super::mended::spellings;
use super::words::{some_words, tick};
use crate::Effect;

definitions! {
    UNKNOWN_ACTION Error "unknown-action" "An action is one that is known"
    ENTRY_AMONG_ACTIONS Error "entry-among-actions" "Actions stand before the data, without a comma between"
    ACTION_AMONG_DATA Error "action-among-data" "All actions stand before the data"
    MISSING_ANY Error "missing-any" "A role or sort of data is written with `any`"
    UNKNOWN_MEMBER Error "unknown-word-after-any" "Behind `any` stands a kind, a role or a sort of data"
    UNKNOWN_FOR_ALL Error "unknown-word-for-all" "Everybody is `anyone`, and all data is `anything`"
    CONDITION_NOT_ALLOWED Error "condition-not-allowed" "A clause takes only certain conditions"
}

/// A part of a clause.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Part {
    /// Who.
    Who,
    /// With which data.
    What,
}

impl Part {
    /// The word that stands for all of it.
    fn whole(self) -> &'static Whole {
        match self {
            Part::Who => &ANYONE,
            Part::What => &ANYTHING,
        }
    }
}

/// Whether somebody who writes `name` there means all or none, and no entry.
pub(crate) fn is_for_all(name: &str, part: Part) -> bool {
    let whole = part.whole();
    whole.is_meant_by(name) || whole.is_denied_by(name)
}

/// `everyone` where `anyone` is the word. To add an entry of that name would make the clause bind that entry alone.
pub(crate) fn for_all(at: Span, name: &str, part: Part) -> Finding {
    let whole = part.whole();
    let finding = UNKNOWN_FOR_ALL
        .finding(
            at,
            format!(
                "{} is neither a word of a clause nor the name of an entry.",
                tick(name)
            ),
        )
        .why("A clause that is not understood forbids nobody and permits nobody.")
        .label("not known");
    if whole.is_denied_by(name) {
        return finding.how(format!(
            "What nobody may do is written `forbid {} to …`.",
            whole.word
        ));
    }
    finding
        .how(format!("Did you mean `{}`?", whole.word))
        .fix(Fix::offered(
            format!("Write `{}`", whole.word),
            at.file,
            [TextEdit::replace(at.range, whole.word)],
        ))
}

/// With the word of the lists that was probably meant, or some of their words.
fn with_near(finding: Finding, at: Span, written: &str, lists: &[&'static WordList]) -> Finding {
    let near = suggest::nearest(written, lists.iter().flat_map(|list| spellings(list)));
    match near.and_then(|near| lists.iter().find_map(|list| list.find(near))) {
        Some(word) => finding
            .how(format!("Did you mean `{}`?", word.word))
            .fix(Fix::offered(
                format!("Write `{}`", word.word),
                at.file,
                [TextEdit::replace(at.range, word.word)],
            )),
        None => {
            let some: Vec<String> = lists.iter().map(|list| some_words(list)).collect();
            finding.how(format!("Write {}.", some.join(", or ")))
        }
    }
}

pub(crate) fn unknown_action(at: Span, written: &str) -> Finding {
    let finding = UNKNOWN_ACTION
        .finding(
            at,
            format!("{} is not an action that is known.", tick(written)),
        )
        .why("Nobody can say whether an unknown action is permitted.")
        .label("not known");
    with_near(finding, at, written, &[&words::ACTION])
}

/// `index` is the place of the word among the actions.
pub(crate) fn entry_among_actions(at: Span, name: &str, index: usize, text: &str) -> Finding {
    let finding = ENTRY_AMONG_ACTIONS
        .finding(
            at,
            format!("{} is a dataset, but stands among the actions.", tick(name)),
        )
        .why("With the comma it is read as one more action, so the clause has no data.")
        .how("Take the comma before it out: `to analyse, link ed-attendances`.");
    let before = &text[..at.range.start as usize];
    let trimmed = before.trim_end();
    if index > 0 && trimmed.ends_with(',') {
        let comma = trimmed.len() as u32 - 1;
        return finding.fix(Fix::safe(
            "Take the comma out",
            at.file,
            [TextEdit::delete(TextRange::new(comma, comma + 1))],
        ));
    }
    finding
}

pub(crate) fn action_among_data(at: Span, name: &str) -> Finding {
    ACTION_AMONG_DATA
        .finding(
            at,
            format!("{} is an action, but stands among the data.", tick(name)),
        )
        .why("The clause would be about data of that name, which there is not.")
        .how("Put all actions first, then the data: `to analyse, link ed-attendances`.")
}

pub(crate) fn missing_any(places: &[Span], name: &str, part: Part) -> Finding {
    let at = places[0];
    let (what, all) = match part {
        Part::Who => ("a kind of organisation or a role", "everyone of that sort"),
        Part::What => ("a sort of data", "all data of that sort"),
    };
    let edits = places
        .iter()
        .map(|place| TextEdit::insert(place.range.start, "any "));
    let finding = MISSING_ANY
        .finding(at, format!("{} is {what}, and no entry is called so.", tick(name)))
        .why("A clause that reaches a whole group must say so, because it also reaches whoever joins later.")
        .how(format!("Write `any {name}` if {all} is meant, or the name of an entry."))
        .fix(Fix::offered(format!("Write `any {name}`"), at.file, edits));
    places[1..]
        .iter()
        .take(super::names::MOST_LABELS)
        .fold(finding, |finding, place| finding.other(*place, "and here"))
}

pub(crate) fn unknown_member_word(at: Span, name: &str, part: Part) -> Finding {
    let (what, lists): (_, &[&'static WordList]) = match part {
        Part::Who => (
            "a kind of organisation or a role",
            &[&words::PARTNER_KIND, &words::ROLE],
        ),
        Part::What => ("a sort of data", &[&words::SENSITIVITY]),
    };
    let finding = UNKNOWN_MEMBER
        .finding(at, format!("{} is not {what}.", tick(name)))
        .why("Behind `any` stands a group; without knowing which, the clause reaches nobody.");
    with_near(finding, at, name, lists)
}

pub(crate) fn unknown_category(at: Span, written: &str) -> Finding {
    let finding = super::values::category(at, written);
    with_near(finding, at, written, &[&words::PURPOSE_CATEGORY])
}

pub(crate) fn unknown_survival(at: Span, written: &str) -> Finding {
    CONDITION_NOT_ALLOWED
        .finding(at, format!("A forbid cannot survive {}.", tick(written)))
        .why("There is no telling for how long the forbid holds.")
        .how("Write `survives expiry` or `survives termination`.")
}

pub(crate) fn condition_not_allowed(at: Span, word: &str, effect: Option<Effect>) -> Finding {
    let (whose, how) = match effect {
        Some(Effect::Permit) => (
            "a permit",
            "A permit takes `from`, `until` and `within` in its sentence, and more conditions in braces.",
        ),
        Some(Effect::Forbid) => (
            "a forbid",
            "A forbid takes `from`, `until`, `survives` and `unless { … }`. Write what lifts it behind `unless`: `unless { within: … }`.",
        ),
        None => (
            "a promise",
            "Say what is never done, with which data and for which purpose; a promise has no other conditions.",
        ),
    };
    CONDITION_NOT_ALLOWED
        .finding(at, format!("`{word}` does not go with {whose}."))
        .why("A condition that is not understood could make the clause say more than was meant.")
        .how(how)
}
