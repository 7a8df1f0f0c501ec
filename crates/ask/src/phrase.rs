//! Things in plain words.

use jiff::civil;
use partnership_model::{Clause, ClauseId, Data, Date, Entry, EntryId, Member, Model, Value};
use partnership_policy::{Condition, Missing, Need, Place, Purpose, Setting, Task};
use partnership_source::Span;
use partnership_vocabulary::{ANYONE, ANYTHING};

use crate::{Axis, Question};

/// `a`, `a and b`, `a, b and c`.
pub(crate) fn joined<S: AsRef<str>>(items: &[S], word: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [rest @ .., last] => {
            let rest: Vec<&str> = rest.iter().map(AsRef::as_ref).collect();
            format!("{} {word} {}", rest.join(", "), last.as_ref())
        }
    }
}

/// With its first letter large.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next();
    first
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// What to call a partner: its title as it stands.
pub(crate) fn who(model: &Model, id: Option<EntryId>) -> String {
    id.map_or_else(
        || "whoever is not declared here".to_owned(),
        |id| model.entry(id).display().to_owned(),
    )
}

/// What to call data: its title in quotes.
pub(crate) fn what(model: &Model, id: Option<EntryId>) -> String {
    id.map_or_else(
        || "data that is not declared here".to_owned(),
        |id| titled(model.entry(id)),
    )
}

/// What to call a purpose.
pub(crate) fn purpose(model: &Model, purpose: Option<Purpose>) -> String {
    match purpose {
        Some(Purpose::Declared(id)) => titled(model.entry(id)),
        Some(Purpose::Category(word)) => word.label.to_owned(),
        None => "a purpose that is not declared here".to_owned(),
    }
}

/// The title in quotes.
pub(crate) fn titled(entry: &Entry) -> String {
    format!("“{}”", entry.display())
}

/// An axis of a question: the one name, what was written, or all names.
fn axis<T>(axis: &Axis<T>, last: &str, name: impl Fn(&T) -> String) -> String {
    let written = axis.written.as_str();
    if axis.members.len() == 1 && !written.starts_with("any ") {
        return name(&axis.members[0]);
    }
    // What is excepted stands behind it, as it was written.
    let (first, rest) = written.split_at(written.find(' ').unwrap_or(written.len()));
    match first {
        "any" => return written.to_owned(),
        _ if ANYONE.reads(first) && ANYTHING.reads(first) => {}
        _ if ANYONE.reads(first) => return format!("{}{rest}", ANYONE.word),
        _ if ANYTHING.reads(first) || first == "data" => return format!("{}{rest}", ANYTHING.word),
        _ => {}
    }
    let names: Vec<String> = axis.members.iter().map(name).collect();
    joined(&names, last)
}

/// Who a question is about.
pub(crate) fn asked_who(model: &Model, question: &Question) -> String {
    axis(&question.who, "and", |id| who(model, *id))
}

/// What it is about: `analyse “Visits” for “Forecast” on 2026-01-01`, with the parts that are there.
pub(crate) fn deed(model: &Model, question: &Question) -> String {
    let mut out = axis(&question.actions, "or", |word| word.label.to_owned());
    if !question.what.is_open() {
        out.push_str(before_data(&out));
        let data = axis(&question.what, "or", |id| what(model, *id));
        match data.strip_prefix("any ") {
            Some(sort) => out.push_str(&format!("any {} data", sort.replace('-', " "))),
            None => out.push_str(&data),
        }
    }
    if question.purposes.is_open() {
        return out + &circumstances(model, question);
    }
    out.push_str(" for ");
    if question.purposes.written.is_empty() {
        out.push_str("any purpose");
    } else {
        out.push_str(&axis(&question.purposes, "or", |one| purpose(model, *one)));
    }
    out + &circumstances(model, question)
}

/// What joins an action and its data: one that has an object of its own, `contact people`, takes `with`.
pub(crate) fn before_data(actions: &str) -> &'static str {
    let named = actions.split(" (").next().unwrap_or_default();
    let last = named.rsplit(", ").next().unwrap_or_default();
    let last = [" or ", " and "]
        .iter()
        .fold(last, |last, word| last.rsplit(word).next().unwrap_or(last));
    if last.contains(' ') || last.is_empty() {
        " with "
    } else {
        " "
    }
}

/// How a sentence about what they may not do begins.
pub(crate) fn may_not(who: &str) -> String {
    match who.strip_prefix("any ") {
        _ if who == ANYONE.word => "nobody may".to_owned(),
        Some(kind) => format!("no {kind} may"),
        None => format!("{who} may not"),
    }
}

fn circumstances(model: &Model, question: &Question) -> String {
    let mut out = String::new();
    if let Some(one) = question.setting {
        out.push_str(&format!(" within {}", setting(model, one)));
    }
    if let Some(word) = question.identifiability {
        out.push_str(&format!(" as {} data", word.label));
    }
    out
}

/// A day as people write it: `1 April 2026`.
pub(crate) fn day(day: civil::Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = usize::try_from(day.month() - 1)
        .ok()
        .and_then(|month| MONTHS.get(month));
    format!(
        "{} {} {}",
        day.day(),
        month.copied().unwrap_or_default(),
        day.year()
    )
}

/// A setting.
pub(crate) fn setting(model: &Model, setting: Setting) -> String {
    match setting {
        Setting::Access(word) => format!(
            "{} {}",
            if starts_with_vowel(word.label) {
                "an"
            } else {
                "a"
            },
            word.label
        ),
        Setting::Environment(id) => model.entry(id).display().to_owned(),
    }
}

fn starts_with_vowel(text: &str) -> bool {
    text.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O'])
}

/// What must hold, each condition in a few words.
pub(crate) fn conditions(model: &Model, conditions: &[Condition]) -> Vec<String> {
    conditions
        .iter()
        .flat_map(|condition| condition_words(model, condition))
        .collect()
}

fn condition_words(model: &Model, condition: &Condition) -> Vec<String> {
    if let [only] = condition.ways.as_slice() {
        return only.iter().map(|one| need(model, one)).collect();
    }
    let way = |needs: &Vec<Need>| {
        let needs: Vec<String> = needs.iter().map(|one| need(model, one)).collect();
        joined(&needs, "and")
    };
    let ways: Vec<String> = condition.ways.iter().map(way).collect();
    vec![format!("either {}", ways.join(", or "))]
}

fn need(model: &Model, need: &Need) -> String {
    match need {
        Need::Within(settings) => {
            let names: Vec<String> = settings.iter().map(|one| setting(model, *one)).collect();
            format!("it is done within {}", joined(&names, "or"))
        }
        Need::AtMost(word) => format!("the data is {} or less identifying", word.label),
        Need::In(places) => {
            let names: Vec<&str> = places.iter().map(|word| word.label).collect();
            format!("it is done in {}", joined(&names, "or"))
        }
        Need::Approved(ids) => {
            let approval = |id: &EntryId| {
                let entry = model.entry(*id);
                if entry.is("approval") {
                    format!("{} has been given", titled(entry))
                } else {
                    format!("{} has approved it", entry.display())
                }
            };
            joined(&ids.iter().map(approval).collect::<Vec<_>>(), "or")
        }
    }
}

/// What is owed.
pub(crate) fn task(model: &Model, task: Task) -> String {
    match task {
        Task::Word(word) => word.label.to_owned(),
        Task::Entry(id) => titled(model.entry(id)),
    }
}

/// A line that is missing: `expires` of “Data sharing agreement”.
pub(crate) fn missing(model: &Model, missing: Missing) -> String {
    match missing.place {
        Place::Entry(id) => format!("`{}` of {}", missing.field, titled(model.entry(id))),
        Place::Clause(id) => format!("`{}` of {}", missing.field, clause(model, id)),
    }
}

/// Why it is missing: `is not on the record`, `names no day`.
pub(crate) fn why_missing(model: &Model, missing: Missing) -> &'static str {
    let line = match missing.place {
        Place::Entry(id) => model.entry(id).field(missing.field),
        Place::Clause(id) => {
            let clause = model.clause(id);
            if [clause.from, clause.until]
                .iter()
                .flatten()
                .any(leaves_day_open)
            {
                return "names no day";
            }
            clause
                .conditions
                .iter()
                .find(|line| line.word == missing.field)
        }
    };
    let Some(line) = line else {
        return "is not on the record";
    };
    let open = |value: &Value| match &value.data {
        Data::Date(date) => leaves_day_open(date),
        _ => value.qualifiers.on.as_ref().is_some_and(leaves_day_open),
    };
    if line
        .values
        .iter()
        .any(|value| matches!(value.data, Data::Silence(_)))
    {
        "is not on the record"
    } else if line.values.iter().any(open) {
        "names no day"
    } else {
        "could not be read"
    }
}

fn leaves_day_open(date: &Date) -> bool {
    date.first() != date.last()
}

/// Where such a line stands or would stand.
pub(crate) fn missing_at(model: &Model, missing: Missing) -> Span {
    match missing.place {
        Place::Entry(id) => {
            let entry = model.entry(id);
            entry
                .field(missing.field)
                .map_or(entry.head, |field| field.span)
        }
        Place::Clause(id) => model.clause(id).span,
    }
}

/// What to call a clause: its name, else what it does.
pub(crate) fn clause(model: &Model, id: ClauseId) -> String {
    let clause = model.clause(id);
    match &clause.name {
        Some(name) => format!("`{name}`"),
        None => format!("`{}`", in_short(model, clause)),
    }
}

/// A clause without a name, by its first words: `permit university to read visits`.
fn in_short(model: &Model, clause: &Clause) -> String {
    let member = |member: &Member| match member {
        Member::Entry(reference) => reference.target.map_or_else(
            || reference.written.clone(),
            |id| model.entry(id).name.clone().unwrap_or_default(),
        ),
        Member::Word(word, ..) => format!("any {}", word.word),
        Member::Everything(_) => "any".to_owned(),
        Member::Broken(_) => "…".to_owned(),
    };
    let some = |members: &[Member], all: &str| {
        let names: Vec<String> = members.iter().take(2).map(member).collect();
        let more = if members.len() > 2 { " …" } else { "" };
        match names.as_slice() {
            [one] if one == "any" => all.to_owned(),
            _ => format!("{}{more}", names.join(", ")),
        }
    };
    let actions: Vec<&str> = clause.actions.iter().map(|(word, _)| word.word).collect();
    let mut out = format!(
        "{} {} to {} {}",
        clause.effect.word(),
        some(&clause.who, "anyone"),
        actions.join(", "),
        some(&clause.what, "anything")
    );
    if !clause.purposes.is_empty() {
        out.push_str(&format!(
            " for {}",
            some(&clause.purposes, "any purpose").replace("any ", "")
        ));
    }
    out
}
