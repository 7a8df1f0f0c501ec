//! What partners give each other: what goes on, what is to come, what rests, and what is over or did not come about.

use partnership_model::{Date, Entry, Value};

use super::clause;
use super::say::Say;
use super::standing::Course;
use super::teller::Teller;
use crate::content::{Source, Statement};
use crate::prose::Inline;

/// What a partner gives and receives: what goes on or is to come, and apart from it what is over. "Gives Attendances to the
/// University for Forecast demand, by secure transfer, every month."
pub fn told(teller: &Teller<'_>, partner: &Entry) -> [Vec<Statement>; 2] {
    let mut all = Vec::new();
    for (inverse, other, verbs) in [
        (
            "sends",
            "to",
            ["gives", "is-to-give", "gave", "was-to-give"],
        ),
        (
            "receives",
            "from",
            ["receives", "is-to-receive", "received", "was-to-receive"],
        ),
    ] {
        let flows = teller.naming_it(partner, inverse, "flow");
        all.extend(passed(teller, partner, &flows, verbs, other));
    }
    all.sort_by_key(|(course, _)| *course);
    let (on, over): (Vec<_>, Vec<_>) =
        (all.into_iter()).partition(|(course, _)| matches!(course, Course::Now | Course::ToCome));
    [on, over].map(|all| all.into_iter().map(|(_, said)| said).collect())
}

/// Entries by name, one that is still to start with its day.
pub fn dated(teller: &Teller<'_>, entries: &[&Entry]) -> Vec<Inline> {
    let name = |entry: &&Entry| {
        let mut name = teller.cited(entry);
        if let Some(from) = clause::span(teller, entry.date("starts"), None) {
            name.push(Inline::text(" ("));
            name.extend(from);
            name.push(Inline::text(")"));
        }
        name
    };
    teller
        .language
        .list(entries.iter().map(name).collect(), "and")
}

/// Flows that say the same but for whom are told in one sentence. The verbs are for what goes on, what is to come, what is over,
/// and what did not come about.
fn passed(
    teller: &Teller<'_>,
    partner: &Entry,
    flows: &[&Entry],
    [gives, is_to, gave, was_to]: [&'static str; 4],
    other: &str,
) -> Vec<(Course, Statement)> {
    let gone = teller.left(partner).is_some();
    let left = teller
        .left(partner)
        .filter(|_| teller.public(partner, "left").is_some());
    let mut told: Vec<Passed> = Vec::new();
    for flow in flows {
        let course = match teller.course_of_flow(flow) {
            Course::Now | Course::Paused if gone => Course::Over,
            Course::ToCome if gone => Course::Never,
            course => course,
        };
        // Whoever left takes no part in what goes on.
        let there = |whom: &&Entry| {
            matches!(course, Course::Over | Course::Never) || teller.left(whom).is_none()
        };
        let named = teller.named(flow, other).into_iter().filter(there);
        let whom: Vec<_> = named
            .map(|whom| teller.cited(whom))
            .chain(teller.others(flow, other))
            .collect();
        let kept = |what: &&Entry| course != Course::Now || teller.deleted(what).is_none();
        let carried = teller.named(flow, "carries").into_iter().filter(kept);
        let carried = carried.map(|what| teller.cited(what));
        let what = teller.language.list(
            carried.chain(teller.others(flow, "carries")).collect(),
            "and",
        );
        if what.is_empty() || whom.is_empty() {
            continue;
        }
        let mut how = how(teller, flow, course);
        if let Some(left) = left.filter(|_| course == Course::Over && flow.date("last").is_none()) {
            let day = vec![Inline::text(teller.language.date(left))];
            how.push(("flow-until", day));
        }
        let same = told
            .iter_mut()
            .find(|same| same.course == course && same.what == what && same.how == how);
        match same {
            Some(same) => {
                same.whom.extend(whom);
                same.sources.push(teller.head(flow));
            }
            None => told.push(Passed {
                course,
                what,
                how,
                whom,
                sources: vec![teller.head(flow)],
            }),
        }
    }
    let verb = |course| match course {
        Course::Now => gives,
        Course::ToCome => is_to,
        Course::Paused | Course::Over => gave,
        Course::Never => was_to,
    };
    told.into_iter()
        .map(|one| {
            let course = one.course;
            (course, one.said(teller, verb(course)))
        })
        .collect()
}

/// Flows that differ in nothing but whom they go to or come from.
struct Passed {
    course: Course,
    what: Vec<Inline>,
    how: Vec<(&'static str, Vec<Inline>)>,
    whom: Vec<Vec<Inline>>,
    sources: Vec<Source>,
}

impl Passed {
    fn said(self, teller: &Teller<'_>, verb: &str) -> Statement {
        let mut each: Vec<Vec<Inline>> = Vec::new();
        for one in self.whom {
            if !each.contains(&one) {
                each.push(one);
            }
        }
        let language = teller.language;
        let whom = language.list(each, "and");
        let mut said = language.tell(verb, &[("what", self.what), ("whom", whom)]);
        for (name, more) in self.how {
            said = language.tell(name, &[("said", said), ("more", more)]);
        }
        let said = language.tell("sentence", &[("said", said)]);
        Say::line(said).out_of(self.sources).done()
    }
}

/// For what, by which way, how often, where to, and from when or until when.
fn how(teller: &Teller<'_>, flow: &Entry, course: Course) -> Vec<(&'static str, Vec<Inline>)> {
    let mut of = Vec::new();
    let mut purposes = teller.named(flow, "for");
    if !matches!(course, Course::Over | Course::Never) {
        // What goes on does so for the uses that do; one that begins later is told with its day.
        purposes.retain(|purpose| {
            !matches!(teller.course_of_use(purpose), Course::Over | Course::Never)
        });
    }
    if !purposes.is_empty() {
        of.push(("flow-for", dated(teller, &purposes)));
    }
    for (word, name) in [
        ("method", "flow-by"),
        ("frequency", "flow-often"),
        ("into", "flow-into"),
    ] {
        let Some(field) = teller.public(flow, word) else {
            continue;
        };
        let said: Vec<_> = field
            .values
            .iter()
            .filter(|value| !matches!(value.data, partnership_model::Data::Silence(_)))
            .filter_map(|value| teller.inline(value))
            .collect();
        if let Some(way) = way(teller, &field.values) {
            of.push(("flow-often", way));
        } else if !said.is_empty() {
            of.push((name, teller.language.list(said, "and")));
        }
    }
    let day = |word| teller.public(flow, word).and(flow.date(word));
    let said = |day: Date| vec![Inline::text(teller.language.date(day))];
    let awaited = || {
        let all = teller.awaited_agreements(flow).into_iter();
        let all = all.map(|id| teller.model.entry(id));
        let seen: Vec<_> = all
            .filter(|entry| teller.sees(entry) && teller.public(flow, "under").is_some())
            .map(|entry| teller.cited(entry))
            .collect();
        teller.language.list(seen, "and")
    };
    match course {
        Course::Now => {}
        // What has not gone this way yet is told with its first day, or with what it waits for.
        Course::ToCome => {
            let from = clause::span(teller, day("first"), None);
            of.extend(from.map(|from| ("flow-often", from)));
            let awaited = awaited();
            if !awaited.is_empty() {
                of.push(("flow-once", awaited));
            }
        }
        Course::Paused => {
            let awaited = awaited();
            of.push(if awaited.is_empty() {
                ("flow-paused", Vec::new())
            } else {
                ("flow-paused-with", awaited)
            });
        }
        Course::Over => of.extend(day("last").map(said).map(|last| ("flow-until", last))),
        Course::Never => of.push(("flow-never", Vec::new())),
    }
    of
}

/// The ways of access as a sentence takes them, "by secure transfer": `None` where one of the values is no such way.
fn way(teller: &Teller<'_>, values: &[Value]) -> Option<Vec<Inline>> {
    let language = teller.language;
    let each: Option<Vec<_>> = values
        .iter()
        .map(|value| match value.data {
            partnership_model::Data::Word(word, list) => {
                let form = language.form(list, word, "by")?;
                Some(vec![Inline::text(language.say(&form))])
            }
            _ => None,
        })
        .collect();
    Some(language.list(each?, "and")).filter(|way| !way.is_empty())
}
