//! Answers in plain words: a paragraph, and lists behind it. Whoever shows them adds colour and places.

mod open;

use std::collections::HashSet;

use partnership_model::Model;
use partnership_policy::{Answer, Decision, Lack, Missing, Near, Part, Reason, Why};
use partnership_source::Span;
use partnership_vocabulary::Word;

use crate::asked::any_permitted;
use crate::change::Kind;
use crate::{Asked, Change, Found, Question, Standing, Way, phrase};

/// An answer in words.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Told {
    /// The answer in a word or two: `Permitted`, `Not covered`.
    pub head: String,
    /// The answer in sentences.
    pub text: String,
    /// What stands behind it.
    pub lists: Vec<List>,
}

/// A list with its title.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct List {
    /// Its title.
    pub title: String,
    /// Its items.
    pub items: Vec<Item>,
}

/// An item of a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    /// What it speaks for.
    pub sign: Sign,
    /// What it says.
    pub text: String,
    /// Where it stands in the file.
    pub at: Option<Span>,
    /// What is written there, or should be.
    pub written: String,
}

/// What an item speaks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sign {
    /// For a permission.
    For,
    /// Against it.
    Against,
    /// Neither.
    Open,
}

/// The words for an answer.
pub fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Permitted => "permitted",
        Answer::Forbidden => "forbidden",
        Answer::NotCovered => "not covered",
        Answer::InPart => "permitted in part",
        Answer::CannotBeJudged => "cannot be judged",
    }
}

/// What was found, in words.
pub fn tell(asked: &Asked<'_, '_>, ways: &[Way]) -> Told {
    match &asked.found {
        Found::Decision(decision, against) => decided(asked, decision, against, ways),
        Found::Open(groups) => open::tell(asked, groups),
    }
}

fn decided(asked: &Asked<'_, '_>, decision: &Decision, against: &Standing, ways: &[Way]) -> Told {
    let model = asked.model();
    let mut text = sentence(model, &asked.question, decision);
    for more in [
        returned(model, decision),
        next(asked, decision),
        lacking(model, decision),
    ] {
        if !more.is_empty() {
            text.push(' ');
            text.push_str(&more);
        }
    }
    let mut lists = vec![
        List {
            title: "The clauses that decided".to_owned(),
            items: (decision.because.iter())
                .map(|one| reason(model, *one))
                .collect(),
        },
        List {
            title: "What is not known".to_owned(),
            items: unknown(model, decision),
        },
        List {
            title: "What comes near".to_owned(),
            items: decision
                .nearly
                .iter()
                .map(|near| nearly(model, *near))
                .collect(),
        },
    ];
    if decision.answer == Answer::InPart {
        lists.insert(0, parts(model, decision));
    }
    if decision.answer != Answer::Permitted {
        lists.push(List {
            title: "What stands against it".to_owned(),
            items: promises(model, against),
        });
        lists.push(List {
            title: "What would make it permitted".to_owned(),
            items: ways.iter().map(|own| way(model, own)).collect(),
        });
    } else if !against.promises.is_empty() {
        lists.push(List {
            title: "Although a promise seems to rule it out".to_owned(),
            items: promises(model, against),
        });
    }
    lists.retain(|list| !list.items.is_empty());
    Told {
        head: head(decision),
        text,
        lists,
    }
}

fn head(decision: &Decision) -> String {
    match decision.answer {
        Answer::Permitted if !decision.conditions.is_empty() => "Permitted, with conditions",
        Answer::Permitted => "Permitted",
        Answer::Forbidden => "Forbidden",
        Answer::NotCovered if decision.own_handling => "Not covered: its own handling",
        Answer::NotCovered => "Not covered, so not permitted",
        Answer::InPart if any_permitted(decision) => "Permitted in part",
        Answer::InPart => "Not permitted: the parts differ",
        Answer::CannotBeJudged => "Cannot be judged",
    }
    .to_owned()
}

fn sentence(model: &Model, question: &Question, decision: &Decision) -> String {
    let who = phrase::asked_who(model, question);
    let deed = phrase::deed(model, question);
    let day = phrase::day(question.on);
    let conditions = phrase::conditions(model, &decision.conditions);
    let conditions = phrase::joined(&conditions, "and");
    let not = phrase::may_not(&who);
    let text = match decision.answer {
        Answer::Permitted if conditions.is_empty() => format!("{who} may {deed} on {day}."),
        Answer::Permitted => format!("{who} may {deed} on {day}, if {conditions}."),
        Answer::Forbidden if conditions.is_empty() => format!("{not} {deed} on {day}."),
        Answer::Forbidden => format!(
            "{not} {deed} on {day}. Where {conditions}, nothing forbids it; even then a clause would have to \
             permit it."
        ),
        Answer::NotCovered if decision.own_handling => format!(
            "{who} holds this data, and no clause speaks of how a holder handles its own. The clauses neither let \
             {who} {deed} nor keep it from that."
        ),
        Answer::NotCovered => format!(
            "No clause lets {who} {deed} on {day}, and what no clause permits is not permitted."
        ),
        Answer::InPart if !any_permitted(decision) => {
            format!("{not} {deed} on {day}, but not for one reason: the parts differ.")
        }
        Answer::InPart => format!("{who} may do some of this on {day} and not the rest: {deed}."),
        Answer::CannotBeJudged => format!(
            "Whether {who} may {deed} on {day} cannot be told from the file. That is not a no: something is missing."
        ),
    };
    phrase::capital(&text)
}

fn returned(model: &Model, decision: &Decision) -> String {
    let tasks: Vec<String> = (decision.duties.iter())
        .map(|duty| phrase::task(model, duty.task))
        .collect();
    if tasks.is_empty() || decision.answer != Answer::Permitted {
        return String::new();
    }
    format!("In return: {}.", phrase::joined(&tasks, "and"))
}

/// The day on which it changes, and what it is then.
fn next(asked: &Asked<'_, '_>, decision: &Decision) -> String {
    let Some(day) = decision.changes_on else {
        return String::new();
    };
    let then = Question {
        on: day,
        ..asked.question.clone()
    };
    let then = asked.engine.decide_all(&then.requests());
    let day = phrase::day(day);
    let same = then.answer == decision.answer;
    match then.answer {
        Answer::InPart if same => format!("A part of the answer changes on {day}."),
        Answer::CannotBeJudged => format!("From {day} on it cannot be judged."),
        _ if same => format!("From {day} on the conditions are others."),
        other => format!("From {day} on it is {}.", answer(other)),
    }
}

fn lacking(model: &Model, decision: &Decision) -> String {
    if decision.answer != Answer::CannotBeJudged {
        return String::new();
    }
    let mut lines: Vec<String> = (decision.missing.iter())
        .map(|missing| phrase::missing(model, *missing))
        .collect();
    if !decision.unread.is_empty() {
        lines.push("text that could not be read, in which a clause may stand".to_owned());
    }
    if lines.is_empty() {
        return "Words in the file could not be read; `partnership check` shows them.".to_owned();
    }
    format!("It depends on {}.", phrase::joined(&lines, "and"))
}

fn unknown(model: &Model, decision: &Decision) -> Vec<Item> {
    let line = |missing: &Missing| Item {
        sign: Sign::Open,
        text: format!(
            "{} {}",
            phrase::missing(model, *missing),
            phrase::why_missing(model, *missing)
        ),
        at: Some(phrase::missing_at(model, *missing)),
        written: String::new(),
    };
    let unread = |span: &Span| Item {
        sign: Sign::Open,
        text: "this could not be read".to_owned(),
        at: Some(*span),
        written: String::new(),
    };
    let lines = decision.missing.iter().map(line);
    lines.chain(decision.unread.iter().map(unread)).collect()
}

/// What a clause did.
pub fn role(why: Why) -> &'static str {
    match why {
        Why::Forbids => "forbids it",
        Why::ForbidsUnless => "forbids it, but for the condition",
        Why::MayForbid => "may forbid it",
        Why::ForbidNotRead => "could not be read whole, and may forbid it",
        Why::Permits => "permits it",
        Why::PermitsIf => "permits it under the condition",
        Why::MayPermit => "may permit it",
        Why::PermitNotRelied => "seems to permit it, but an error stands in or before it",
        Why::Overridden => "would permit it, and is overridden",
    }
}

fn reason(model: &Model, reason: Reason) -> Item {
    use Why::{ForbidNotRead, Forbids, ForbidsUnless, MayForbid};
    let clause = model.clause(reason.clause);
    let sign = match reason.why {
        Forbids | ForbidsUnless | MayForbid | ForbidNotRead => Sign::Against,
        Why::Permits | Why::PermitsIf => Sign::For,
        _ => Sign::Open,
    };
    let inside = clause.entry.map(|id| model.entry(id));
    let inside = inside
        .map(|entry| format!(", in {}", phrase::titled(entry)))
        .unwrap_or_default();
    let name = phrase::clause(model, clause.id);
    Item {
        sign,
        text: phrase::capital(&format!("{name} {}{inside}", role(reason.why))),
        at: Some(clause.span),
        written: String::new(),
    }
}

/// What keeps a permit from reaching what is asked.
pub fn lack(model: &Model, lack: Lack) -> String {
    let titled = |id| phrase::titled(model.entry(id));
    match lack {
        Lack::InForce(id) => format!("{} is not in force on that day", titled(id)),
        Lack::Party(id) => format!("who asks is not a party to {}", titled(id)),
        Lack::Covered(id) => format!("{} does not cover the purpose or the data", titled(id)),
        Lack::Holder(id) => format!("no holder of the data is a party to {}", titled(id)),
        Lack::Day => "it does not hold on that day".to_owned(),
        Lack::Setting => "it holds in other settings only".to_owned(),
        Lack::Identifiability => {
            "the data is more identifying than it allows, or cannot be compared".to_owned()
        }
        Lack::Approval => "an approval that it needs does not hold on that day".to_owned(),
    }
}

fn nearly(model: &Model, near: Near) -> Item {
    let name = phrase::clause(model, near.clause);
    Item {
        sign: Sign::Open,
        text: phrase::capital(&format!("{name} says it, but {}", lack(model, near.lacks))),
        at: Some(model.clause(near.clause).span),
        written: String::new(),
    }
}

fn promises(model: &Model, against: &Standing) -> Vec<Item> {
    let told = |(promise, deed): &(partnership_model::EntryId, partnership_model::ClauseId)| {
        let entry = model.entry(*promise);
        let to: Vec<&str> = model
            .named(entry, "to")
            .map(|entry| entry.display())
            .collect();
        let to = if to.is_empty() {
            String::new()
        } else {
            format!(", made to {}", phrase::joined(&to, "and"))
        };
        Item {
            sign: Sign::Against,
            text: format!("The promise {}{to}", phrase::titled(entry)),
            at: Some(model.clause(*deed).span),
            written: String::new(),
        }
    };
    against.promises.iter().map(told).collect()
}

fn way(model: &Model, way: &Way) -> Item {
    let changes: Vec<&str> = way
        .changes
        .iter()
        .map(|change| change.what.as_str())
        .collect();
    let mut text = changes.join(" And: ");
    let conditions = phrase::conditions(model, &way.decision.conditions);
    if !conditions.is_empty() {
        let day = way.changes.iter().any(|change| change.kind == Kind::Day);
        let then = if day { "On such a day" } else { "Then" };
        text.push_str(&format!(
            " {then} it is permitted if {}.",
            phrase::joined(&conditions, "and")
        ));
    }
    if let [(first, _), ..] = way.breaks[..] {
        text.push_str(&format!(
            " This would go against the promise {}.",
            phrase::titled(model.entry(first))
        ));
    }
    let written: Vec<&str> = (way.changes.iter())
        .map(|change: &Change| change.write.as_str())
        .filter(|write| !write.is_empty())
        .collect();
    Item {
        sign: Sign::Open,
        text,
        at: way.changes.iter().find_map(|change| change.at),
        written: written.join(" … "),
    }
}

/// The parts of a broad answer.
fn parts(model: &Model, decision: &Decision) -> List {
    let item = |(own, text): (Answer, String)| Item {
        sign: match own {
            Answer::Permitted => Sign::For,
            Answer::Forbidden | Answer::NotCovered => Sign::Against,
            _ => Sign::Open,
        },
        text: format!("{}: {text}", phrase::capital(answer(own))),
        at: None,
        written: String::new(),
    };
    List {
        title: "In its parts".to_owned(),
        items: by_answer(model, &decision.parts)
            .into_iter()
            .map(item)
            .collect(),
    }
}

/// Each answer with the parts that have it, in a few words.
pub(crate) fn by_answer(model: &Model, all: &[Part]) -> Vec<(Answer, String)> {
    let mut groups: Vec<(Answer, Vec<&Part>)> = Vec::new();
    for part in all {
        match groups
            .iter_mut()
            .find(|(answer, _)| *answer == part.decision.answer)
        {
            Some((_, parts)) => parts.push(part),
            None => groups.push((part.decision.answer, vec![part])),
        }
    }
    groups
        .into_iter()
        .map(|(own, parts)| (own, what_differs(model, all, &parts)))
        .collect()
}

/// Names for some of the parts, by what not all of them share.
fn what_differs(model: &Model, all: &[Part], some: &[&Part]) -> String {
    let mut words: Vec<String> = Vec::new();
    let differs = |same: &dyn Fn(&Part, &Part) -> bool| {
        all.first()
            .is_some_and(|first| !all.iter().all(|part| same(first, part)))
    };
    let who = |part: &Part| phrase::who(model, part.request.who);
    let what = |part: &Part| phrase::what(model, part.request.what);
    let purpose = |part: &Part| phrase::purpose(model, part.request.purpose);
    type Name<'a> = &'a dyn Fn(&Part) -> String;
    let axes: [(&str, Name<'_>, bool); 3] = [
        ("by ", &who, differs(&|a, b| a.request.who == b.request.who)),
        (
            "with ",
            &what,
            differs(&|a, b| a.request.what == b.request.what),
        ),
        (
            "for ",
            &purpose,
            differs(&|a, b| a.request.purpose == b.request.purpose),
        ),
    ];
    let mut told: Vec<(String, Vec<&'static Word>)> = Vec::new();
    for part in some {
        let names: Vec<String> = (axes.iter().filter(|(_, _, differs)| *differs))
            .map(|(before, name, _)| format!("{before}{}", name(part)))
            .collect();
        let key = names.join(" ");
        match told.iter_mut().find(|(known, _)| *known == key) {
            Some((_, actions)) => actions.push(part.request.action),
            None => told.push((key, vec![part.request.action])),
        }
    }
    const MOST: usize = 8;
    let more = told.len().saturating_sub(MOST);
    told.truncate(MOST);
    // What is true of the same actions is told together; of all of them, without naming them.
    let every: HashSet<&str> = all.iter().map(|part| part.request.action.word).collect();
    let mut by_actions: Vec<(String, Vec<String>)> = Vec::new();
    for (key, own) in told {
        let actions = if own.len() == every.len() && !key.is_empty() {
            String::new()
        } else {
            crate::action_names::said(&own).join(", ")
        };
        match by_actions.iter_mut().find(|(known, _)| *known == actions) {
            Some((_, keys)) => keys.push(key),
            None => by_actions.push((actions, vec![key])),
        }
    }
    for (actions, keys) in by_actions {
        let both = [actions, phrase::joined(&keys, "and")];
        let both: Vec<String> = both.into_iter().filter(|text| !text.is_empty()).collect();
        words.push(both.join(" "));
    }
    if more > 0 {
        words.push(format!("{more} more"));
    }
    words.join("; ")
}
