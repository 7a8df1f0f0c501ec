//! Answers to reverse questions: who may, what may be done, with what, what for.

use partnership_model::Model;
use partnership_policy::Answer;

use super::{Item, List, Sign, Told, answer};
use crate::{Asked, Open, OpenMember, phrase};

pub(super) fn tell(asked: &Asked<'_, '_>, groups: &[Open]) -> Told {
    let model = asked.model();
    let yes: Vec<&Open> = (groups.iter())
        .filter(|group| group.decision.answer == Answer::Permitted)
        .collect();
    let others = |wanted: &[Answer]| -> Vec<&Open> {
        let is = |group: &&Open| wanted.contains(&group.decision.answer);
        groups.iter().filter(is).collect()
    };
    // A wide action that is permitted in part is told by those of its parts that are.
    let by_parts = asked.question.actions.is_open() && !yes.is_empty();
    let mut perhaps = others(&[Answer::InPart, Answer::CannotBeJudged]);
    let mut no = others(&[Answer::Forbidden, Answer::NotCovered]);
    no.extend(perhaps.extract_if(.., |group| {
        group.decision.answer == Answer::InPart && !group.some
    }));
    perhaps.retain(|group| !by_parts || group.decision.answer != Answer::InPart);
    if asked.question.actions.is_open() {
        no.retain(|group| group.decision.answer != Answer::InPart);
    }
    let mut lists = Vec::new();
    for (title, own) in [
        ("Permitted".to_owned(), &yes),
        (
            "Not the same for all of it, or not to be told".to_owned(),
            &perhaps,
        ),
        ("Not permitted".to_owned(), &no),
    ] {
        let items: Vec<Item> = own.iter().map(|group| item(model, group)).collect();
        if !items.is_empty() {
            lists.push(List { title, items });
        }
    }
    let count: usize = yes.iter().map(|group| group.members.len()).sum();
    let head = match count {
        0 if perhaps.iter().any(|group| group.some) => "Only in part".to_owned(),
        0 => nothing(asked),
        _ => "Permitted".to_owned(),
    };
    Told {
        head,
        text: text(asked, &yes, perhaps.iter().any(|group| group.some)),
        lists,
    }
}

fn nothing(asked: &Asked<'_, '_>) -> String {
    let question = &asked.question;
    if question.who.is_open() {
        "Nobody"
    } else {
        "Nothing"
    }
    .to_owned()
}

fn text(asked: &Asked<'_, '_>, yes: &[&Open], some: bool) -> String {
    let model = asked.model();
    let question = &asked.question;
    let day = phrase::day(question.on);
    let names: Vec<String> = yes
        .iter()
        .flat_map(|group| &group.members)
        .map(|member| name(model, *member))
        .collect();
    let all = phrase::joined(&names, "and");
    let conditional = yes
        .iter()
        .any(|group| !group.decision.conditions.is_empty());
    let under = if conditional {
        ", under the conditions below"
    } else {
        ""
    };
    let text = if question.who.is_open() {
        let deed = phrase::deed(model, question);
        if names.is_empty() {
            match some {
                true => format!("Nobody may do all of this on {day}: {deed}."),
                false => format!("Nobody may {deed} on {day}."),
            }
        } else {
            format!("{all} may {deed} on {day}{under}.")
        }
    } else {
        let who = phrase::asked_who(model, question);
        let mut closed = question.clone();
        if question.actions.is_open() {
            closed.actions.written = "any ".to_owned();
        }
        match (
            question.actions.is_open(),
            question.what.is_open(),
            names.is_empty(),
        ) {
            (true, _, true) => {
                let with = rest_of(model, asked);
                match some {
                    true => format!(
                        "There is nothing that {who} may do {with} on {day} without limits."
                    ),
                    false => format!("No clause lets {who} do anything {with} on {day}."),
                }
            }
            (true, _, false) => {
                let with = rest_of(model, asked);
                let with = with.strip_prefix("with ").unwrap_or(&with);
                format!(
                    "{who} may {all}{}{with} on {day}{under}.",
                    phrase::before_data(&all)
                )
            }
            (_, true, true) => {
                let deed = phrase::deed(model, question);
                match some {
                    true => format!(
                        "There is no data with which {who} may do all of this on {day}: {deed}."
                    ),
                    false => format!("There is no data that {who} may {deed} on {day}."),
                }
            }
            (_, true, false) => {
                let all = phrase::joined(&names, "and");
                format!(
                    "What {who} may {} on {day}{under}: {all}.",
                    phrase::deed(model, question)
                )
            }
            (_, _, true) => {
                let deed = phrase::deed(model, question);
                match some {
                    true => format!(
                        "There is no purpose for which {who} may do all of this on {day}: {deed}."
                    ),
                    false => format!(
                        "{} {deed} on {day}, for any purpose.",
                        phrase::may_not(&who)
                    ),
                }
            }
            (_, _, false) => {
                format!(
                    "{who} may {} on {day} for {all}{under}.",
                    phrase::deed(model, question)
                )
            }
        }
    };
    let mut text = phrase::capital(&text);
    if some && yes.is_empty() {
        text.push_str(" A part of it is permitted: see below.");
    }
    text
}

/// The question without its action: `with “Visits” for “Forecast”`.
fn rest_of(model: &Model, asked: &Asked<'_, '_>) -> String {
    let rest = phrase::deed(model, &asked.question);
    rest.trim().to_owned()
}

fn name(model: &Model, member: OpenMember) -> String {
    match member {
        OpenMember::Who(id) => phrase::who(model, id),
        OpenMember::Action(word) => word.label.to_owned(),
        OpenMember::What(id) => phrase::what(model, id),
        OpenMember::Purpose(purpose) => phrase::purpose(model, purpose),
    }
}

fn item(model: &Model, group: &Open) -> Item {
    let decision = &group.decision;
    let names: Vec<String> = group
        .members
        .iter()
        .map(|member| name(model, *member))
        .collect();
    let mut text = phrase::capital(&phrase::joined(&names, "and"));
    let conditions = phrase::joined(&phrase::conditions(model, &decision.conditions), "and");
    match decision.answer {
        Answer::Permitted if !conditions.is_empty() => text.push_str(&format!(", if {conditions}")),
        Answer::Permitted => {}
        Answer::NotCovered if decision.own_handling => text.push_str(": its own handling"),
        Answer::InPart if !group.some => {
            text.push_str(": not permitted, and in part forbidden");
        }
        Answer::InPart => {
            let parts = super::by_answer(model, &group.parts).into_iter();
            let parts: Vec<String> = parts
                .map(|(own, parts)| format!("{} {parts}", answer(own)))
                .collect();
            text.push_str(&format!(": {}", parts.join("; ")));
        }
        other => text.push_str(&format!(": {}", answer(other))),
    }
    let clauses: Vec<String> = (decision.because.iter())
        .filter_map(|reason| model.clause(reason.clause).name.as_ref())
        .map(|name| format!("`{name}`"))
        .collect();
    if !clauses.is_empty() {
        text.push_str(&format!(" (by {})", phrase::joined(&clauses, "and")));
    }
    if let Some(day) = decision.changes_on {
        text.push_str(&format!("; this changes on {}", phrase::day(day)));
    }
    Item {
        sign: match decision.answer {
            Answer::Permitted => Sign::For,
            Answer::Forbidden | Answer::NotCovered => Sign::Against,
            _ => Sign::Open,
        },
        text,
        at: None,
        written: String::new(),
    }
}
