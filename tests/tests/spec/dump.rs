//! What files mean, as lines of text.

use partnership_model::{
    Clause, Data, Effect, Entry, Expectation, FieldValue, Member, Model, Value,
};
use partnership_source::Span;
use partnership_syntax::NodeKind;
use partnership_vocabulary::Word;

/// All entries with their lines, then their clauses, then the entries in them; and the clauses at the top level.
pub fn dump(model: &Model) -> String {
    let mut out = String::new();
    for entry in model.entries.iter().filter(|entry| entry.parent.is_none()) {
        dump_entry(model, entry, "", &mut out);
    }
    for clause in model.clauses.iter().filter(|clause| clause.entry.is_none()) {
        out.push_str(&format!("{}\n", told(model, clause)));
    }
    out
}

fn dump_entry(model: &Model, entry: &Entry, indent: &str, out: &mut String) {
    let mut head = entry.keyword.to_string();
    if let Some(name) = &entry.name {
        head.push_str(&format!(" {name}"));
    }
    if let Some(title) = &entry.title {
        head.push_str(&format!(" {:?}", title.value));
    }
    for (holds, flag) in [(entry.broken, "broken"), (!entry.belongs, "elsewhere")] {
        if holds {
            head.push_str(&format!(" ({flag})"));
        }
    }
    out.push_str(&format!("{indent}{head}\n"));
    let inner = format!("{indent}  ");
    for field in entry.fields.iter().chain(&entry.settings) {
        out.push_str(&format!("{inner}{}\n", line(model, field)));
    }
    for clause in entry
        .clauses
        .iter()
        .filter_map(|id| model.clauses.get(id.0 as usize))
        .filter(|clause| !clause.deed)
    {
        out.push_str(&format!("{inner}{}\n", told(model, clause)));
    }
    for expectation in model.expectations_of(entry.id) {
        out.push_str(&format!("{inner}{}\n", expected(expectation)));
    }
    for sentence in entry
        .sentences
        .iter()
        .filter(|sentence| sentence.kind != NodeKind::expectation)
    {
        out.push_str(&format!("{inner}{:?}\n", sentence.kind));
    }
    for child in entry
        .children
        .iter()
        .filter_map(|id| model.entries.get(id.0 as usize))
    {
        dump_entry(model, child, &inner, out);
    }
}

fn line(model: &Model, field: &FieldValue) -> String {
    let values: Vec<String> = field.values.iter().map(|one| value(model, one)).collect();
    format!("{}: {}", field.word, values.join(", "))
}

fn value(model: &Model, value: &Value) -> String {
    let mut out = data(model, &value.data);
    let qualifiers = &value.qualifiers;
    if let Some(date) = qualifiers.on {
        out.push_str(&format!(" on {date}"));
    }
    if let Some(by) = &qualifiers.by {
        out.push_str(&format!(" by {}", by.written));
    }
    if let Some(for_) = &qualifiers.for_ {
        out.push_str(&format!(" for {}", for_.written));
    }
    if let Some(because) = &qualifiers.because {
        out.push_str(&format!(" because {:?}", because.value));
    }
    if !qualifiers.block.is_empty() {
        let lines: Vec<String> = qualifiers
            .block
            .iter()
            .map(|field| line(model, field))
            .collect();
        out.push_str(&format!(" {{ {} }}", lines.join("  ")));
    }
    out
}

fn data(model: &Model, data: &Data) -> String {
    match data {
        Data::Text(text) => format!("text {:?}", text.value),
        Data::Code(code) => format!("code {code}"),
        Data::Labelled(word, text) => format!("{} {:?}", word.word, text.value),
        Data::Word(word, _) => format!("word {}", word.word),
        Data::OwnWord(text, _) => format!("own word {:?}", text.value),
        Data::Name(reference) => match reference.target {
            Some(_) => format!("name {}", reference.written),
            None => format!("unknown name {}", reference.written),
        },
        Data::Date(date) => format!("date {date}"),
        Data::Recurrence(every) => format!("every {} {}", every.count, every.unit.word()),
        Data::Duration(length) => format!("{} {}", length.count, length.unit.word()),
        Data::Quantity(quantity) => {
            let about = if quantity.about { "about " } else { "" };
            let unit = quantity
                .unit
                .as_ref()
                .map_or_else(String::new, |unit| format!(" {unit}"));
            format!("number {about}{}{unit}", quantity.value)
        }
        Data::Money(currency, quantity) => format!("money {currency} {}", quantity.value),
        Data::Link(link) => format!("link {link}"),
        Data::YesNo(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Data::Deed(id) => model
            .clauses
            .get(id.0 as usize)
            .map_or_else(|| "no deed".to_owned(), doing),
        Data::Condition(condition) => format!("condition {condition}"),
        Data::Rule(rule) => format!("rule {rule}"),
        Data::Silence(silence) => format!("silence {}", silence.word),
        Data::Own(own) => format!("own {own}"),
        Data::Broken => "broken".to_owned(),
    }
}

fn told(model: &Model, clause: &Clause) -> String {
    let mut out = match clause.effect {
        Effect::Permit => "permit ",
        Effect::Forbid => "forbid ",
    }
    .to_owned();
    out.push_str(&members(&clause.who));
    if !clause.who_except.is_empty() {
        let except: Vec<&str> = clause
            .who_except
            .iter()
            .map(|name| name.written.as_str())
            .collect();
        out.push_str(&format!(" except {}", except.join(", ")));
    }
    out.push_str(&format!(" to {}", doing(clause)));
    // What was given in braces is told there.
    let apart = |word: &str| clause.conditions.iter().all(|field| field.word != word);
    if let Some(from) = clause.from.filter(|_| apart("from")) {
        out.push_str(&format!(" from {from}"));
    }
    if let Some(until) = clause.until.filter(|_| apart("until")) {
        out.push_str(&format!(" until {until}"));
    }
    if !clause.within.is_empty() && apart("within") {
        out.push_str(&format!(" within {}", members(&clause.within)));
    }
    if let Some(name) = &clause.name {
        out.push_str(&format!(" called {name}"));
    }
    if clause.unless {
        out.push_str(" unless");
    }
    if !clause.conditions.is_empty() {
        let lines: Vec<String> = clause
            .conditions
            .iter()
            .map(|field| line(model, field))
            .collect();
        out.push_str(&format!(" {{ {} }}", lines.join("  ")));
    }
    for (holds, flag) in [
        (clause.survives, "survives"),
        (clause.suspect, "suspect"),
        (!clause.belongs, "elsewhere"),
    ] {
        if holds {
            out.push_str(&format!(" ({flag})"));
        }
    }
    out
}

/// What a scenario or test expects.
fn expected(expectation: &Expectation) -> String {
    let mut out = "expect ".to_owned();
    if expectation.no {
        out.push_str("no ");
    }
    if let Some(rule) = &expectation.rule {
        let on: Vec<&str> = expectation
            .on_entries
            .iter()
            .map(|name| name.written.as_str())
            .collect();
        return format!("{out}{rule} on {}", on.join(", "));
    }
    out.push_str(expectation.outcome.as_deref().unwrap_or("nothing"));
    let actions = words(&expectation.actions);
    out.push_str(&format!(
        " {} to {actions} {}",
        members(&expectation.who),
        members(&expectation.what)
    ));
    if !expectation.purposes.is_empty() {
        out.push_str(&format!(" for {}", members(&expectation.purposes)));
    }
    if !expectation.within.is_empty() {
        out.push_str(&format!(" within {}", members(&expectation.within)));
    }
    if let Some(on) = expectation.on {
        out.push_str(&format!(" on {on}"));
    }
    let because: Vec<&str> = (expectation.because.iter())
        .map(|name| name.written.as_str())
        .collect();
    if !because.is_empty() {
        out.push_str(&format!(" because {}", because.join(", ")));
    }
    if !expectation.with.is_empty() {
        out.push_str(&format!(" with {}", members(&expectation.with)));
    }
    if expectation.suspect {
        out.push_str(" (suspect)");
    }
    out
}

fn words(actions: &[(&'static Word, Span)]) -> String {
    actions
        .iter()
        .map(|(word, _)| word.word)
        .collect::<Vec<_>>()
        .join(", ")
}

/// The actions, data and purposes of a clause.
fn doing(clause: &Clause) -> String {
    let actions = words(&clause.actions);
    let mut out = format!("{actions} {}", members(&clause.what));
    if !clause.what_except.is_empty() {
        let except: Vec<&str> = clause
            .what_except
            .iter()
            .map(|name| name.written.as_str())
            .collect();
        out.push_str(&format!(" except {}", except.join(", ")));
    }
    if !clause.purposes.is_empty() {
        out.push_str(&format!(" for {}", members(&clause.purposes)));
    }
    out
}

fn members(members: &[Member]) -> String {
    let told: Vec<String> = members
        .iter()
        .map(|member| match member {
            Member::Entry(reference) => reference.written.clone(),
            Member::Word(word, list, _) => format!("any {} ({})", word.word, list.name),
            Member::Everything(_) => "everything".to_owned(),
            Member::Broken(_) => "broken".to_owned(),
        })
        .collect();
    told.join(", ")
}
