//! Findings about names.

use partnership_diagnostics::{Finding, Fix};
use partnership_source::{Span, TextEdit};
use partnership_vocabulary::WordList;

use super::definitions;
use super::words::{a_kind, a_kind_of, some_words, tick};
use crate::build::names::{self, BadName};

definitions! {
    INVALID_NAME Error "invalid-name" "A name is written in lower case with hyphens"
    RESERVED_NAME Error "reserved-name" "A name is not a word with a meaning of its own"
    DUPLICATE_NAME Error "duplicate-name" "A name means one thing"
    SIMILAR_NAMES Advice "similar-names" "Names can be told apart at a glance"
    UNRESOLVED_NAME Error "unresolved-name" "A name that is used is the name of an entry"
    WRONG_KIND_OF_NAME Error "wrong-kind-of-name" "A line names entries of the right kind"
    AMBIGUOUS_NAME Error "ambiguous-name" "A name that is used means one thing"
}

/// How many further places of one finding are shown.
pub(super) const MOST_LABELS: usize = 20;

pub(crate) fn bad_name(at: Span, name: &str, bad: &BadName, dashes: bool) -> Finding {
    let mended = match bad {
        BadName::Reserved => {
            return RESERVED_NAME
                .finding(
                    at,
                    format!(
                        "{} cannot be a name, because it has a meaning of its own.",
                        tick(name)
                    ),
                )
                .why("A sentence with it could be read in two ways.")
                .how("Choose another name, for instance with one more word.");
        }
        BadName::Spelling(mended) => mended.as_deref(),
    };
    let finding = INVALID_NAME
        .finding(at, format!("{} cannot be a name.", tick(name)))
        .why("Names are written in one way only, so that two people never write the same one differently.")
        .how(if dashes {
            "Write a plain hyphen instead of the long dash, which word processors put in."
        } else {
            "Write it in lower case, with hyphens between the words, and with at least one letter."
        });
    match mended {
        Some(mended) => finding.fix(Fix::offered(
            format!("Write `{mended}`"),
            at.file,
            [TextEdit::replace(at.range, mended)],
        )),
        None => finding,
    }
}

/// The places are in the order of the text.
pub(crate) fn duplicate_name(name: &str, places: &[Span]) -> Finding {
    let mut places = places.to_vec();
    places.sort_unstable();
    let (first, at) = (places[0], places[1]);
    let finding = DUPLICATE_NAME
        .finding(at, format!("The name {} is given twice.", tick(name)))
        .why("What refers to it could mean either.")
        .how("Give one of them another name, and correct what refers to it.")
        .label("the second one")
        .other(first, "the first one");
    places[2..]
        .iter()
        .take(MOST_LABELS)
        .fold(finding, |finding, place| finding.other(*place, "and here"))
}

pub(crate) fn similar_names(group: &[(&str, Span)]) -> Finding {
    let (first, second) = (group[0], group[1]);
    let finding = SIMILAR_NAMES
        .finding(
            second.1,
            format!("{} and {} differ by little.", tick(second.0), tick(first.0)),
        )
        .why("A reader takes one for the other, and so does whoever writes the next clause.")
        .how("If both are wanted, give them names that are further apart; if not, keep one.")
        .other(first.1, "the other one");
    group[2..]
        .iter()
        .take(MOST_LABELS)
        .fold(finding, |finding, (_, place)| {
            finding.other(*place, "and this one")
        })
}

/// A name that means nothing.
pub(crate) struct Unresolved<'n> {
    pub(crate) name: &'n str,
    /// The kinds that are wanted; `None` for any.
    pub(crate) kinds: Option<&'static [&'static str]>,
    /// The words that the line takes beside names.
    pub(crate) list: Option<&'static WordList>,
    /// The name that was probably meant.
    pub(crate) near: Option<&'n str>,
    /// An entry of that name in a file that is not used here.
    pub(crate) elsewhere: Option<Span>,
    /// Where it stands; at least one.
    pub(crate) places: &'n [Span],
}

pub(crate) fn unresolved_name(open: &Unresolved<'_>) -> Finding {
    let Unresolved { name, places, .. } = *open;
    let at = places[0];
    let times = match places.len() {
        1 => String::new(),
        2 => " It is used twice.".to_owned(),
        count => format!(" It is used {count} times."),
    };
    let mut finding = UNRESOLVED_NAME
        .finding(at, format!("No entry is called {}.{times}", tick(name)))
        .why("What is said about it is said about nothing.")
        .label("not known");
    for place in places[1..].iter().take(MOST_LABELS) {
        finding = finding.other(*place, "and here");
    }
    let word = open.list.and_then(|list| {
        partnership_diagnostics::suggest::nearest(name, list.words.iter().map(|word| word.word))
    });
    if let Some(elsewhere) = open.elsewhere {
        return finding
            .other(
                elsewhere,
                "an entry of that name in a file that is not used here",
            )
            .how("Add a `use` line with the path of the file in which it stands.");
    }
    let Some(near) = open.near.or(word) else {
        let wanted = a_kind_of(open.kinds);
        return finding.how(match open.list {
            _ if names::is_reserved(name) => format!(
                "{} has a meaning of its own, so no entry can be called that. Write the name of {wanted}; where several are meant, the name of each.",
                tick(name)
            ),
            Some(list) => format!(
                "Write the name of {wanted}, or a word of the list: {}.",
                some_words(list)
            ),
            None => format!("Correct the name, or add {wanted} called {}.", tick(name)),
        });
    };
    let title = format!("Write `{near}`");
    let edits = places
        .iter()
        .map(|place| TextEdit::replace(place.range, near));
    let same = names::mended(name).as_deref() == Some(near);
    let fix = if same {
        Fix::safe(title, at.file, edits)
    } else {
        Fix::offered(title, at.file, edits)
    };
    finding.how(format!("Did you mean `{near}`?")).fix(fix)
}

pub(crate) fn wrong_kind_of_name(
    name: &str,
    found: Option<&str>,
    kinds: Option<&[&str]>,
    declared: Span,
    places: &[Span],
) -> Finding {
    let finding = WRONG_KIND_OF_NAME
        .finding(
            places[0],
            format!(
                "{} is {}, but here {} is wanted.",
                tick(name),
                a_kind(found),
                a_kind_of(kinds)
            ),
        )
        .why("The line would say something that makes no sense, and be left out of every check.")
        .how(format!("Write the name of {}.", a_kind_of(kinds)))
        .other(declared, format!("{} is {}", tick(name), a_kind(found)));
    places[1..]
        .iter()
        .take(MOST_LABELS)
        .fold(finding, |finding, place| finding.other(*place, "and here"))
}

pub(crate) fn ambiguous_name(name: &str, one: Span, two: Span, places: &[Span]) -> Finding {
    AMBIGUOUS_NAME
        .finding(places[0], format!("{} could mean two entries.", tick(name)))
        .why("There is no telling which of the two is meant.")
        .how("Bring one of the files in with a name of its own (`use \"…\" as nhs`) and write `nhs/…`.")
        .other(one, "this one")
        .other(two, "or this one")
}
