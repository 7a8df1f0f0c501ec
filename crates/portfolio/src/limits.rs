//! Where one partnership uses a dataset beyond the limits with which it came to another.
//!
//! What keeps to a limit is the same here as in the playbook `use-conditions`, which reads the limits of one file; a test
//! holds the two together. Told is only what both files say outright: a purpose that does not say whether it is
//! commercial is not taken for one that is.

use std::collections::BTreeSet;

use jiff::civil;
use partnership_model::{Clause, Data, Entry, Value};
use partnership_policy::is_or_under;
use partnership_vocabulary::{Word, words};

use crate::clashes::{Held, clash};
use crate::gather::display;
use crate::rows::Clash;
use crate::same;
use crate::sharing::entries;

/// Permissions, and the categories that keep to them although they are other words.
const MEETS: &[(&[&str], &[&str])] = &[
    (
        &["duo:GRU", "research-use-only", "commercial-research-use"],
        &["dpv:ResearchAndDevelopment"],
    ),
    (
        &["duo:HMB"],
        &[
            "ehds:HealthcareScientificResearch",
            "drug-development",
            "medical-device-development",
            "clinical-trial-recruitment",
        ],
    ),
    (&["duo:CC", "direct-care-only"], &["individual-care"]),
];

/// The permission for everything.
const ANYTHING: &str = "duo:NRES";
/// The limit to use that earns nobody money, and what goes beyond it.
const NOT_COMMERCIAL: &str = "duo:NCU";
const COMMERCIAL: &str = "dpv:CommercialPurpose";
/// The limit to organisations that are not run for profit.
const NOT_FOR_PROFIT: &str = "duo:NPU";
/// The limits to a place, to those who are named, to a time, and to purposes that are named.
const PLACE: &str = "duo:GS";
const NAMED_PARTNERS: &[&str] = &["duo:IS", "duo:US"];
const TIME: &str = "duo:TS";
const NAMED_PURPOSES: &[&str] = &["duo:PS", "duo:RS"];
/// Nothing is published before a day.
const MORATORIUM: &str = "duo:MOR";
const PUBLISHES: &[&str] = &["publish", "publish-results"];
/// What the data is not for, and the categories that are that.
const METHODS: &[&str] = &[
    "algorithm-development",
    "ehds:TrainTestAndEvaluateHealthAlgorithms",
];
const RULED_OUT: &[(&str, &[&str])] = &[
    ("duo:NPOA", &["duo:POA"]),
    ("duo:NMDS", METHODS),
    (NO_TRAINING, METHODS),
];
/// The limit to statistics, which decide about nobody.
const STATISTICS: &str = "statistics-only";
/// The limit to places out of which nobody takes a copy.
const SECURE: &str = "secure-setting-only";
/// What may not be done with the data, and the actions by which it is.
const NO_TRAINING: &str = "no-model-training";
const NOT_DONE: &[(&str, &[&str])] = &[
    ("no-linkage", &["link", "combine"]),
    (NO_TRAINING, &["train-a-model"]),
];
/// The action under which all others stand.
const ANY_USE: &str = "use";
/// The limit to those who got the data.
const NOT_PASSED_ON: &str = "no-onward-sharing";

/// The limits that are read one by one.
const SINGLE: &[&str] = &[
    NOT_COMMERCIAL,
    NOT_FOR_PROFIT,
    PLACE,
    TIME,
    MORATORIUM,
    STATISTICS,
    SECURE,
    NOT_PASSED_ON,
];

/// The limits that are compared between files, and those that are not, as people read them.
pub(crate) fn compared() -> (Vec<&'static str>, Vec<&'static str>) {
    let pairs = RULED_OUT.iter().chain(NOT_DONE).map(|(limit, _)| *limit);
    let named = NAMED_PARTNERS.iter().chain(NAMED_PURPOSES).copied();
    let known: Vec<&str> = SINGLE.iter().copied().chain(pairs).chain(named).collect();
    let list = &words::USE_LIMIT;
    let wide = |word: &Word| {
        let mut all = known.iter().filter_map(|own| list.find(own));
        all.any(|own| is_or_under(list, word, own))
    };
    let (yes, no): (Vec<&Word>, Vec<&Word>) = list
        .words
        .iter()
        .partition(|word| word.is("permission") || wide(word));
    let labels = |all: Vec<&'static Word>| all.into_iter().map(|word| word.label).collect();
    (labels(yes), labels(no))
}

pub(crate) fn beyond(
    first: &Held<'_>,
    second: &Held<'_>,
    on: civil::Date,
    clashes: &mut BTreeSet<Clash>,
) {
    let limits: Vec<&'static Word> = first.data.words("use-limits").collect();
    if limits.is_empty() {
        return;
    }
    let ask = "Limits travel with the data. Ask whoever gave it, or";
    let data = display(first.data);
    for purpose in purposes(second, on) {
        let categories: Vec<&'static Word> = purpose.words("category").collect();
        let title = display(purpose);
        let mut tell = |what: String| {
            let how = format!("{ask} take it out of `uses:`.");
            clashes.insert(clash("beyond-limits", what, &how, [first, second]));
        };
        if !categories.is_empty() && !permitted(&limits, &categories) {
            let allowed = limits.iter().filter(|word| word.is("permission"));
            let allowed: Vec<&str> = allowed.map(|word| word.label).collect();
            let allowed = allowed.join(", ");
            tell(format!(
                "“{data}” came for {allowed} only, and “{title}” uses it for something else."
            ));
        }
        if limited(&limits, NOT_COMMERCIAL) && commercial(purpose, &categories) {
            tell(format!(
                "“{data}” came for use that earns nobody money, and “{title}” is commercial."
            ));
        }
    }
    if limited(&limits, NOT_FOR_PROFIT) {
        for company in workers(second, on) {
            if company.words("kind").any(|kind| kind.is("commercial"))
                && !second.is_held_by(company)
            {
                let what = format!(
                    "“{data}” came for organisations that are not run for profit, and “{}” is a company that works with it.",
                    display(company)
                );
                let how = format!(
                    "{ask} take the company out of the purpose, the flow or the permission."
                );
                clashes.insert(clash("beyond-limits", what, &how, [first, second]));
            }
        }
    }
    let mut tell = |what: String, how: &str| {
        let how = format!("{ask} {how}");
        clashes.insert(clash("beyond-limits", what, &how, [first, second]));
    };
    for value in first.data.values("use-limits") {
        if let Data::Word(limit, _) = value.data {
            given(first, second, limit, value, on, &mut tell);
        }
    }
    for (limit, categories) in RULED_OUT {
        for purpose in purposes(second, on).filter(|_| limited(&limits, limit)) {
            let own: Vec<&'static Word> = purpose.words("category").collect();
            if categories.iter().any(|wide| under(&own, wide)) {
                let what = format!(
                    "“{data}” came on condition that it is not used for a study such as “{}”.",
                    display(purpose)
                );
                tell(what, "take it out of `uses:`.");
            }
        }
    }
    for (limit, actions) in NOT_DONE.iter().filter(|(limit, _)| limited(&limits, limit)) {
        let forbids = second.forbids(actions, on);
        let lets = |permit: &Clause| {
            let mut own = permit.actions.iter();
            own.any(|(own, _)| own.word == ANY_USE || actions.contains(&own.word))
        };
        if !forbids && second.permits(on).any(lets) {
            let what = format!(
                "“{data}” came with the limit “{}”, and a permission elsewhere allows that.",
                label(limit)
            );
            tell(what, "take it out of the permission, or forbid it beside.");
        }
    }
    if limited(&limits, STATISTICS) {
        for purpose in purposes(second, on) {
            let decides = purpose
                .words("category")
                .any(|own| own.is("decides-about-people"));
            if decides || says_yes(purpose, "automated-decisions") {
                let what = format!(
                    "“{data}” came for statistics only, and “{}” decides what happens to people.",
                    display(purpose)
                );
                tell(what, "take it out of `uses:`.");
            }
        }
    }
    let mut access = second.data.words("access");
    if limited(&limits, SECURE) && access.any(|way| !way.is("secure-setting")) {
        let what = format!(
            "“{data}” came for use in a secure setting only, and its `access:` elsewhere allows another way."
        );
        tell(what, "take that way out of `access:`.");
    }
    if limited(&limits, NOT_PASSED_ON) {
        let passes = |permit: &Clause| {
            let mut to = entries(second.one.model, &permit.who);
            permit.actions.iter().any(|(own, _)| own.is("discloses"))
                && to.any(|to| !second.is_held_by(to))
        };
        if says_yes(second.data, "onward-sharing") || second.permits(on).any(passes) {
            let what =
                format!("“{data}” may not be passed on, and another partnership lets it be.");
            tell(
                what,
                "write `onward-sharing: no` and take it out of the permission.",
            );
        }
    }
}

/// A limit that says by itself to what: a place, a day, partners or purposes.
fn given(
    first: &Held<'_>,
    second: &Held<'_>,
    limit: &'static Word,
    value: &Value,
    on: civil::Date,
    tell: &mut impl FnMut(String, &str),
) {
    let data = display(first.data);
    let ours = first.one.model;
    let block = |word: &str| {
        let line = value.qualifiers.block.iter().find(|line| line.word == word);
        line.into_iter().flat_map(|line| &line.values)
    };
    let named = |word: &str| -> Option<Vec<&Entry>> {
        let names = block(word).filter_map(|own| match &own.data {
            Data::Name(reference) => Some(reference.target.map(|id| ours.entry(id))),
            _ => None,
        });
        // With a name that means nothing, nobody knows who else is meant.
        names.collect()
    };
    let coded = |word: &str| -> Vec<&'static Word> {
        let words = block(word).filter_map(|own| match own.data {
            Data::Word(word, _) => Some(word),
            _ => None,
        });
        words.collect()
    };
    let until = block("until").find_map(|own| match own.data {
        Data::Date(date) => Some(date),
        _ => None,
    });
    let places = coded("place");
    if limit.word == PLACE && !places.is_empty() {
        let mut used: Vec<&'static Word> = second.data.words("hosted-in").collect();
        used.extend(second.flows(on).flat_map(|flow| flow.words("place")));
        used.extend(purposes(second, on).flat_map(|own| own.words("used-in")));
        let list = &words::JURISDICTION;
        let elsewhere = used
            .into_iter()
            .find(|own| !places.iter().any(|place| is_or_under(list, own, place)));
        if let Some(elsewhere) = elsewhere {
            let allowed: Vec<&str> = places.iter().map(|place| place.label).collect();
            let what = format!(
                "“{data}” may be used in {} only, and another partnership keeps or uses it in {}.",
                allowed.join(", "),
                elsewhere.label
            );
            tell(what, "bring it back within that place.");
        }
    }
    if NAMED_PARTNERS.contains(&limit.word)
        && let Some(allowed) = named("partners").filter(|all| !all.is_empty())
    {
        for worker in workers(second, on) {
            let known = allowed.iter().any(|own| same::partner(own, worker));
            if !known && !second.is_held_by(worker) {
                let what = format!(
                    "“{data}” was given to others only, and “{}” works with it.",
                    display(worker)
                );
                tell(
                    what,
                    "take the partner out of the purpose, the flow or the permission.",
                );
            }
        }
    }
    if limit.word == TIME
        && let Some(until) = until
    {
        for purpose in purposes(second, on) {
            let later = purpose
                .date("ends")
                .is_some_and(|ends| ends.first() > until.last());
            let begun = purpose
                .date("starts")
                .is_none_or(|starts| starts.last() <= on);
            if later || (begun && on > until.last()) {
                let what = format!(
                    "“{data}” may be used until {}, and “{}” goes on for longer.",
                    until.last(),
                    display(purpose)
                );
                tell(what, "let the purpose end by then (`ends:`).");
            }
        }
    }
    if limit.word == MORATORIUM
        && until.is_some_and(|until| on < until.first())
        && second.permits(on).any(|permit| {
            let mut own = permit.actions.iter();
            own.any(|(own, _)| PUBLISHES.contains(&own.word))
        })
    {
        let day = until.map_or(on, |until| until.first());
        let what = format!(
            "Nothing from “{data}” may be published before {day}, and a permission elsewhere allows it now."
        );
        tell(what, "add `from:` to the permission.");
    }
    let categories = coded("purposes");
    if NAMED_PURPOSES.contains(&limit.word)
        && let Some(allowed) = named("purposes")
        && !(allowed.is_empty() && categories.is_empty())
    {
        for purpose in purposes(second, on) {
            let own: Vec<&'static Word> = purpose.words("category").collect();
            let meant = allowed.iter().any(|one| same::alike(one, purpose))
                || categories.iter().any(|wide| under(&own, wide.word));
            // A purpose that does not say of what sort it is may be one of them.
            let may_be = own.is_empty() && !categories.is_empty();
            if !meant && !may_be && purpose.date("starts").is_none_or(|day| day.last() <= on) {
                let what = format!(
                    "“{data}” was given for other purposes only, and “{}” uses it.",
                    display(purpose)
                );
                tell(what, "take it out of `uses:`.");
            }
        }
    }
}

fn label(limit: &str) -> &'static str {
    words::USE_LIMIT.find(limit).map_or("", |word| word.label)
}

/// Whether one of these categories is this one, or stands under it.
fn under(categories: &[&'static Word], wide: &str) -> bool {
    let list = &words::PURPOSE_CATEGORY;
    let wide = list.find(wide);
    wide.is_some_and(|wide| categories.iter().any(|own| is_or_under(list, own, wide)))
}

/// Whether a line says yes.
fn says_yes(entry: &Entry, line: &str) -> bool {
    let mut values = entry.values(line);
    values.any(|value| matches!(value.data, Data::YesNo(true)))
}

/// The purposes that use a dataset, but for those that are over.
fn purposes<'a>(held: &Held<'a>, on: civil::Date) -> impl Iterator<Item = &'a Entry> {
    let (model, id) = (held.one.model, held.data.id);
    let over = move |purpose: &Entry| purpose.date("ends").is_some_and(|date| date.last() < on);
    model.of_kind("purpose").filter(move |purpose| {
        let mut uses = purpose.references("uses");
        uses.any(|own| own.target == Some(id)) && !over(purpose)
    })
}

/// Whoever works with a dataset: for a purpose, at the end of a flow, or by a permission.
fn workers<'a>(held: &Held<'a>, on: civil::Date) -> Vec<&'a Entry> {
    let model = held.one.model;
    let mut all: Vec<&Entry> = Vec::new();
    for purpose in purposes(held, on) {
        all.extend(model.named(purpose, "carried-out-by"));
    }
    for flow in held.flows(on) {
        all.extend(model.named(flow, "to"));
    }
    for permit in held.permits(on) {
        all.extend(entries(model, &permit.who));
    }
    all.retain(|entry| entry.is("partner"));
    all
}

/// Whether some of these categories keeps to what the limits permit; where they permit nothing in particular, all do.
fn permitted(limits: &[&'static Word], categories: &[&'static Word]) -> bool {
    let permissions: Vec<&Word> = limits
        .iter()
        .copied()
        .filter(|word| word.is("permission"))
        .collect();
    permissions.is_empty() || permissions.iter().any(|limit| meets(limit, categories))
}

fn meets(limit: &'static Word, categories: &[&'static Word]) -> bool {
    let under = |wide: &str| under(categories, wide);
    limit.word == ANYTHING
        || under(limit.word)
        || MEETS
            .iter()
            .filter(|(limits, _)| limits.contains(&limit.word))
            .any(|(_, wide)| wide.iter().any(|wide| under(wide)))
}

/// Whether one of the limits is this one, or says it among other things.
fn limited(limits: &[&'static Word], wanted: &str) -> bool {
    let list = &words::USE_LIMIT;
    let wanted = list.find(wanted);
    wanted.is_some_and(|wanted| limits.iter().any(|own| is_or_under(list, own, wanted)))
}

/// Whether a purpose says that somebody earns from it.
fn commercial(purpose: &Entry, categories: &[&'static Word]) -> bool {
    says_yes(purpose, "commercial") || under(categories, COMMERCIAL)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests;
