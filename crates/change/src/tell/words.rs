//! The sentences about who may do what.

use jiff::civil;
use partnership_policy::included;
use partnership_vocabulary::{Word, WordList, words};

use crate::effect::{Asked, Effect, For, Kind, Member, Shift};
use crate::say::Say;
use crate::stand::Stand;

/// The heading over the effects of a kind.
pub(super) fn heading(kind: Kind) -> &'static str {
    match kind {
        Kind::Gained => "Permitted from now on",
        Kind::Lost => "No longer permitted",
        Kind::Eased => "Permitted under fewer conditions",
        Kind::Tightened => "Permitted under more conditions",
        Kind::OtherConditions => "Under other conditions",
        Kind::FewerDuties => "Permitted for less in return",
        Kind::OtherDuties => "Permitted for more, or something else, in return",
        Kind::RuledOut => "Ruled out: it was not permitted before, and is now forbidden",
        Kind::NoLongerRuledOut => {
            "No longer ruled out: it was forbidden, and is now only not permitted"
        }
        Kind::Doubtful => "Cannot be judged any more",
        Kind::Settled => "Could not be judged, and is now not permitted",
    }
}

/// An effect in a sentence without its full stop.
pub(super) fn effect(effect: &Effect, asked: &Asked, first: civil::Date) -> Say {
    let shift = &effect.shift;
    let deed = Say::default()
        .and_say(actions(&effect.actions))
        .and(" ")
        .and_say(data(&effect.what, asked))
        .and_say(purposes(&effect.purposes, asked));
    let everyone = is_everyone(&effect.who, asked);
    let (verb, then) = match shift.kind {
        Kind::Gained => (" may ", gained(shift)),
        Kind::Lost => (" may no longer ", lost(shift)),
        Kind::Eased | Kind::Tightened | Kind::OtherConditions => {
            let may = if shift.new.permitted() {
                " may "
            } else {
                " may not "
            };
            (may, conditions(shift))
        }
        Kind::FewerDuties | Kind::OtherDuties => (" may ", duties(shift)),
        Kind::RuledOut => (
            if everyone { " may " } else { " must not " },
            by(&shift.new),
        ),
        Kind::NoLongerRuledOut => (
            if everyone { " may " } else { " may still not " },
            Say::own("; until now it was forbidden").and_say(by(&shift.old)),
        ),
        Kind::Doubtful => (
            " may or may not ",
            Say::own("; it was ").and(stood(&shift.old)),
        ),
        Kind::Settled => (" may not ", Say::own("; until now nobody could tell")),
    };
    let who = match shift.kind {
        Kind::RuledOut if everyone => Say::own("nobody"),
        Kind::NoLongerRuledOut if everyone => Say::own("still nobody"),
        _ => who(&effect.who, asked),
    };
    who.capital()
        .and(verb)
        .and_say(deed)
        .and_say(days(shift, first))
        .and_say(then)
}

fn is_everyone(members: &[Member], asked: &Asked) -> bool {
    members.len() == asked.partners.len() && members.len() > 1
}

fn stood(stand: &Stand) -> &'static str {
    match stand.answer {
        "permitted" => "permitted",
        "forbidden" => "forbidden",
        "cannot-be-judged" => "not possible to judge",
        _ => "not permitted",
    }
}

/// "by `never-sell`"
fn by(stand: &Stand) -> Say {
    if stand.because.is_empty() {
        return Say::default();
    }
    Say::own(", by ").and_say(Say::names(stand.because.clone()))
}

fn gained(shift: &Shift) -> Say {
    let mut say = Say::default();
    if !shift.new.conditions.is_empty() {
        say = say.and(", ").and_say(shift.new.conditions_told());
    }
    say = say.and_say(by(&shift.new));
    if !shift.new.duties.is_empty() {
        say = say
            .and("; owed in return: ")
            .and_say(Say::names(shift.new.duties.clone()));
    }
    match shift.old.answer {
        "not-covered" => say,
        answer => say
            .and(if answer == "forbidden" {
                "; until now it was forbidden"
            } else {
                "; until now it could not be judged"
            })
            .and_say(by(&shift.old)),
    }
}

fn lost(shift: &Shift) -> Say {
    let now = match shift.new.answer {
        "forbidden" => Say::own("; it is now forbidden").and_say(by(&shift.new)),
        _ => Say::default(),
    };
    let was = Say::own("; it was permitted").and_say(by(&shift.old));
    let was = if shift.old.conditions.is_empty() {
        was
    } else {
        was.and(", ").and_say(shift.old.conditions_told())
    };
    was.and_say(now)
}

fn conditions(shift: &Shift) -> Say {
    let told = |stand: &Stand| {
        if stand.conditions.is_empty() {
            Say::own("without conditions")
        } else {
            stand.conditions_told()
        }
    };
    let except = if shift.new.permitted() {
        " "
    } else {
        ", unless "
    };
    Say::own(except)
        .and_say(told(&shift.new))
        .and("; until now ")
        .and_say(told(&shift.old))
}

fn duties(shift: &Shift) -> Say {
    let only = |these: &Stand, others: &Stand| -> Vec<String> {
        (these.duties.iter())
            .filter(|duty| !others.duties.contains(duty))
            .cloned()
            .collect()
    };
    let (more, less) = (only(&shift.new, &shift.old), only(&shift.old, &shift.new));
    let mut parts = Vec::new();
    if !more.is_empty() {
        parts.push(Say::own("now owes ").and_say(Say::names(more)));
    }
    if !less.is_empty() {
        parts.push(Say::own("no longer owes ").and_say(Say::names(less)));
    }
    Say::own(", and ").and_say(Say::list(parts, "and"))
}

/// The days, where they are not from the first one that is looked at on for good.
fn days(shift: &Shift, first: civil::Date) -> Say {
    match shift.until {
        Some(until) if until == shift.from => Say::own(format!(" on {until}")),
        Some(until) if shift.from == first => Say::own(format!(" until {until}")),
        Some(until) => Say::own(format!(" from {} until {until}", shift.from)),
        None if shift.from == first => Say::default(),
        None => Say::own(format!(" from {} on", shift.from)),
    }
}

fn who(members: &[Member], asked: &Asked) -> Say {
    some(
        members,
        &asked.partners,
        "anyone",
        "whoever is not named in the file",
    )
}

fn data(members: &[Member], asked: &Asked) -> Say {
    some(
        members,
        &asked.datasets,
        "any data",
        "data that is not named in the file",
    )
}

fn some(members: &[Member], all: &[Member], every: &'static str, other: &'static str) -> Say {
    if members.len() == all.len() && all.len() > 1 {
        return Say::own(every);
    }
    let part = |member: &Member| member.as_ref().map_or_else(|| Say::own(other), Say::name);
    Say::list(members.iter().map(part).collect(), "and")
}

fn purposes(purposes: &[For], asked: &Asked) -> Say {
    if purposes.len() == asked.purposes.len() {
        return Say::own(" for any purpose");
    }
    let mut parts: Vec<Say> = Vec::new();
    let mut categories: Vec<&'static str> = Vec::new();
    let mut unknown = false;
    for purpose in purposes {
        match purpose {
            For::Declared(name) => parts.push(Say::name(name.as_str())),
            For::Category(word) => categories.push(word),
            For::Unknown => unknown = true,
        }
    }
    let list = &words::PURPOSE_CATEGORY;
    if unknown && categories.len() == list.words.len() {
        parts.push(Say::own("any purpose that is not named in the file"));
    } else {
        if !categories.is_empty() {
            let few = categories.len() * 2 > list.words.len();
            let told = if few {
                let other = (list.words.iter())
                    .map(|word| word.word)
                    .filter(|word| !categories.contains(word));
                Say::own("purposes that are not named in the file, but for ")
                    .and_say(Say::list(widest(list, &other.collect::<Vec<_>>()), "and"))
            } else {
                Say::own("purposes that are not named in the file and are ")
                    .and_say(Say::list(widest(list, &categories), "or"))
            };
            parts.push(told);
        }
        if unknown {
            parts.push(Say::own("purposes of which nothing is known"));
        }
    }
    Say::own(" for ").and_say(Say::list(parts, "and"))
}

fn actions(actions: &[&'static str]) -> Say {
    let list = &words::ACTION;
    if actions.len() == list.words.len() {
        return Say::own("do anything with");
    }
    Say::list(widest(list, actions), "and")
}

/// Words, the widest only: a word stands for all that is under it where all of that is among them.
fn widest(list: &'static WordList, chosen: &[&str]) -> Vec<Say> {
    let is_chosen = |word: &&'static Word| chosen.contains(&word.word);
    let whole = |word: &&'static Word| {
        included(list, word)
            .iter()
            .all(|part| chosen.contains(&part.word))
    };
    let wholes: Vec<&'static Word> = list.words.iter().filter(is_chosen).filter(whole).collect();
    let covered = |word: &Word| {
        let by = |wide: &&&'static Word| {
            wide.word != word.word
                && included(list, wide)
                    .iter()
                    .any(|part| part.word == word.word)
        };
        wholes.iter().find(by).is_some()
    };
    let mut parts: Vec<Say> = Vec::new();
    let mut told: Vec<&str> = Vec::new();
    let chosen_words = list.words.iter().filter(is_chosen);
    for word in chosen_words.filter(|word| !covered(word)) {
        if told.contains(&word.word) {
            continue;
        }
        if whole(&word) {
            parts.push(Say::name(word.word));
            continue;
        }
        let (inner, lacking): (Vec<&'static Word>, Vec<&'static Word>) = included(list, word)
            .into_iter()
            .partition(|part| chosen.contains(&part.word));
        // Most of what is under it: the word, but for the rest.
        if inner.len() > lacking.len() + 1 {
            let lacking: Vec<&str> = lacking.iter().map(|word| word.word).collect();
            told.extend(inner.iter().map(|word| word.word));
            parts.push(
                Say::name(word.word)
                    .and(" (but not ")
                    .and_say(Say::list(widest(list, &lacking), "or"))
                    .and(")"),
            );
        } else {
            parts.push(Say::name(word.word).and(" in other ways"));
        }
    }
    parts
}

/// How many effects of each kind there are, in the order of the kinds.
pub(super) fn tally(effects: &[Effect]) -> Say {
    let told = |kind: Kind| match kind {
        Kind::Gained => "gained",
        Kind::Lost => "lost",
        Kind::Eased => "eased",
        Kind::Tightened => "tightened",
        Kind::OtherConditions => "under other conditions",
        Kind::FewerDuties => "for less in return",
        Kind::OtherDuties => "for more in return",
        Kind::RuledOut => "ruled out",
        Kind::NoLongerRuledOut => "no longer ruled out",
        Kind::Doubtful => "in doubt",
        Kind::Settled => "no longer in doubt",
    };
    let parts: Vec<Say> = (Kind::ALL.into_iter())
        .filter_map(|kind| {
            let number = effects
                .iter()
                .filter(|effect| effect.shift.kind == kind)
                .count();
            (number > 0).then(|| Say::own(format!("{number} {}", told(kind))))
        })
        .collect();
    if parts.is_empty() {
        Say::own("nobody may do more or less than before")
    } else {
        Say::own("of what may be done, ").and_say(Say::list(parts, "and"))
    }
}
