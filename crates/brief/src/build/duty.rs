//! What must be done in return for leave to use data.

use partnership_model::{Clause, Data, Entry};

use super::say::Say;
use super::teller::Teller;
use crate::content::{Pair, Statement};
use crate::prose::{Inline, Prose};

/// What a permit allows, and behind it what must be done in return: "In return: delete at end and keep confidential."
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
    let mut all: Vec<Vec<Inline>> = Vec::new();
    for value in lines.flat_map(|line| &line.values) {
        match &value.data {
            // That nothing is owed, or not settled yet, is no task.
            Data::Silence(_) => {}
            Data::Name(name) => {
                let duty = name.target.map(|id| teller.model.entry(id));
                match duty {
                    // Its title is set apart, so that one sees where it ends.
                    Some(duty) if teller.sees(duty) => all.push(vec![Inline::Emph {
                        of: teller.name(duty),
                    }]),
                    Some(_) => kept = true,
                    None => {}
                }
            }
            _ => all.extend(teller.inline(value)),
        }
    }
    if kept {
        all.push(vec![Inline::text(teller.say("duties-kept"))]);
    }
    let language = teller.language;
    let duties = language.list(all, "and");
    (!duties.is_empty()).then(|| language.tell("in-return", &[("duties", duties)]))
}

/// The duties that fall on a partner, each with what it asks for and when.
pub fn of_partner(teller: &Teller<'_>, partner: &Entry) -> Option<Pair> {
    let language = teller.language;
    let mut duties = teller.naming_it(partner, "duties", "duty");
    duties.retain(|duty| teller.public(duty, "falls-on").is_some());
    let say = |duty: &Entry| {
        let mut of = teller.name(duty);
        let asked = teller.joined(duty, "requires");
        let due = teller.joined(duty, "due");
        let more = [&asked, &due].into_iter().flatten().map(Statement::plain);
        let more: Vec<_> = more.collect();
        let mut sources = vec![teller.head(duty)];
        if !more.is_empty() {
            let said = vec![Inline::text(more.join(" "))];
            of = language.tell("labelled", &[("label", of), ("said", said)]);
            sources.extend(asked.into_iter().chain(due).flat_map(|said| said.source));
        }
        Say::line(of).out_of(sources).done()
    };
    teller.labelled("what-it-must-do", duties.into_iter().map(say).collect())
}
