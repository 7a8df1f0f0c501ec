//! What must be done in return for leave to use data.

use partnership_model::{Clause, Data, Date, Entry};

use super::say::Say;
use super::teller::Teller;
use super::values::opened;
use crate::content::{Pair, Statement};
use crate::prose::{Inline, Prose};

/// What a permit allows, and behind it what must be done in return: "In return: delete at end and keep confidential; and the
/// duty *Yearly audit*." Words say what to do, titles name it, so they are listed apart.
pub fn with(teller: &Teller<'_>, clause: &Clause, mut may: Statement) -> Statement {
    if let (Some(Prose::Paragraph { of }), Some(owed)) =
        (may.of.last_mut(), in_return(teller, clause))
    {
        of.push(Inline::text(" "));
        of.extend(owed);
    }
    may
}

fn in_return(teller: &Teller<'_>, clause: &Clause) -> Option<Vec<Inline>> {
    let circle = teller.options.circle;
    let lines = clause.conditions.iter().filter(|line| {
        let seen = line
            .field
            .is_some_and(|known| circle.sees(known.visibility));
        line.word == "duties" && seen
    });
    let mut kept = false;
    let mut words: Vec<Vec<Inline>> = Vec::new();
    let mut titles: Vec<Vec<Inline>> = Vec::new();
    for value in lines.flat_map(|line| &line.values) {
        match &value.data {
            // That nothing is owed, or not settled yet, is no task.
            Data::Silence(_) => {}
            Data::Name(name) => {
                let duty = name.target.map(|id| teller.model.entry(id));
                match duty {
                    // Its title is set apart, so that one sees where it ends.
                    Some(duty) if teller.sees(duty) => titles.push(vec![Inline::Emph {
                        of: teller.name(duty),
                    }]),
                    Some(_) => kept = true,
                    None => {}
                }
            }
            _ => words.extend(teller.inline(value)),
        }
    }
    let language = teller.language;
    let name = match titles.len() {
        0 => None,
        1 => Some("duty-named"),
        _ => Some("duties-named"),
    };
    let titles = language.list(titles, "and");
    let mut named: Vec<_> = name
        .map(|name| language.tell(name, &[("named", titles)]))
        .into_iter()
        .collect();
    if kept {
        named.push(vec![Inline::text(teller.say("duties-kept"))]);
    }
    let (words, named) = (language.list(words, "and"), language.list(named, "and"));
    let duties = match (words.is_empty(), named.is_empty()) {
        (true, true) => return None,
        (false, true) => words,
        (true, false) => named,
        (false, false) => language.tell("in-return-and", &[("duties", words), ("named", named)]),
    };
    Some(language.tell("in-return", &[("duties", duties)]))
}

/// The duties that fall on a partner, each with what it asks for, by when, and when it was done: "Yearly audit: Open the log.
/// Every 12 months; done on 1 September 2026".
pub fn of_partner(teller: &Teller<'_>, partner: &Entry) -> Option<Pair> {
    let language = teller.language;
    let mut duties = teller.naming_it(partner, "duties", "duty");
    duties.retain(|duty| teller.public(duty, "falls-on").is_some());
    let say = |duty: &Entry| {
        let mut of = teller.name(duty);
        let asked = teller.joined(duty, "requires");
        let mut when: Vec<_> = due(teller, duty).into_iter().collect();
        when.extend(done(teller, duty));
        let mut when = language.row(when);
        let mut said = Vec::new();
        if let Some(asked) = &asked {
            let asked = vec![Inline::text(asked.plain())];
            said.extend(sentence(teller, asked));
            when = opened(when);
        }
        if !said.is_empty() && !when.is_empty() {
            said.push(Inline::text(" "));
        }
        said.extend(when);
        let mut sources = vec![teller.head(duty)];
        sources.extend(asked.into_iter().flat_map(|asked| asked.source));
        for word in ["due", "done"] {
            if teller.public(duty, word).is_some() {
                sources.push(teller.place(duty, word));
            }
        }
        if !said.is_empty() {
            of = language.tell("labelled", &[("label", of), ("said", said)]);
        }
        Say::line(of).out_of(sources).done()
    };
    teller.labelled("what-it-must-do", duties.into_iter().map(say).collect())
}

/// With a full stop, where it has no end of its own.
fn sentence(teller: &Teller<'_>, said: Vec<Inline>) -> Vec<Inline> {
    let ended =
        matches!(said.last(), Some(Inline::Text { text }) if text.ends_with(['.', '!', '?', '…']));
    if ended {
        said
    } else {
        teller.language.tell("sentence", &[("said", said)])
    }
}

/// By when a duty is to be done, within what time, or how often.
fn due(teller: &Teller<'_>, duty: &Entry) -> Option<Vec<Inline>> {
    let language = teller.language;
    let value = teller.public(duty, "due")?.values.first()?;
    let told = |name: &str, part: &str| {
        let said = teller.inline(value)?;
        Some(language.tell(name, &[(part, said)]))
    };
    match value.data {
        Data::Date(day) => {
            let name = if day.first() == day.last() {
                "duty-by"
            } else {
                "duty-by-month"
            };
            let by = told(name, "day")?;
            // That its day has passed matters only where it was not done.
            let open = days_done(teller, duty).all(|done| done.first() > teller.day());
            Some(if open && teller.has_passed(day) {
                language.tell("day-passed", &[("day", by)])
            } else {
                by
            })
        }
        Data::Duration(_) => told("duty-within", "length"),
        _ => teller.inline(value),
    }
}

/// On which days it was done, and on which it is to be.
fn done(teller: &Teller<'_>, duty: &Entry) -> Vec<Vec<Inline>> {
    let language = teller.language;
    let today = teller.day();
    let (ahead, past): (Vec<_>, Vec<_>) =
        days_done(teller, duty).partition(|day| day.first() > today);
    let told = |name: &str, mut days: Vec<Date>| {
        days.sort_by_key(|day| day.first());
        let days = days.into_iter();
        let when = days
            .map(|day| vec![Inline::text(language.on(day))])
            .collect();
        let when = language.list(when, "and");
        (!when.is_empty()).then(|| language.tell(name, &[("when", when)]))
    };
    let all = [told("duty-done", past), told("duty-to-be-done", ahead)];
    all.into_iter().flatten().collect()
}

fn days_done(teller: &Teller<'_>, duty: &Entry) -> impl Iterator<Item = Date> {
    let values = teller
        .public(duty, "done")
        .map_or(&[][..], |line| &line.values);
    values.iter().filter_map(|value| match value.data {
        Data::Date(day) => Some(day),
        _ => None,
    })
}
