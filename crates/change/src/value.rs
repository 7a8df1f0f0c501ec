//! Values and clauses, said again in the words of the language.

use partnership_model::meaning::{Form, SaidClause, SaidLine, SaidValue};

use crate::say::Say;

/// A value as one would write it: a text in quotes, the rest bare, with what follows it.
pub(crate) fn written(value: &SaidValue) -> String {
    let mut out = match value.form {
        Form::Text => format!("\"{}\"", value.value),
        Form::Labelled => match value.value.split_once(' ') {
            Some((label, text)) => format!("{label} \"{text}\""),
            None => value.value.clone(),
        },
        Form::Recurrence | Form::Duration => {
            let every = if value.form == Form::Recurrence {
                "every "
            } else {
                ""
            };
            format!("{every}{}", many(&value.value))
        }
        Form::Any => format!("any {}", value.value),
        Form::Everything => "anyone".to_owned(),
        Form::Broken => "(not understood)".to_owned(),
        Form::Deed => value.deed.as_deref().map(deed).unwrap_or_default(),
        _ => value.value.clone(),
    };
    for with in &value.with {
        out.push_str(&format!(" {} {}", with.word, list(&with.values)));
    }
    if !value.block.is_empty() {
        out.push_str(&format!(" {{ {} }}", block(&value.block)));
    }
    out
}

/// `1 month`, `6 months`.
fn many(length: &str) -> String {
    if length.starts_with("1 ") {
        length.to_owned()
    } else {
        format!("{length}s")
    }
}

pub(crate) fn list(values: &[SaidValue]) -> String {
    let written: Vec<String> = values.iter().map(written).collect();
    written.join(", ")
}

fn block(lines: &[SaidLine]) -> String {
    let lines: Vec<String> = lines
        .iter()
        .map(|line| format!("{}: {}", line.word, list(&line.values)))
        .collect();
    lines.join("  ")
}

/// A value, said.
pub(crate) fn say(value: &SaidValue) -> Say {
    if value.form != Form::Text {
        return Say::name(written(value));
    }
    let text = Say::default().and_text(value.value.as_str());
    let whole = written(value);
    let rest = whole[value.value.len() + 2..].trim_start();
    if rest.is_empty() {
        text
    } else {
        text.and(" ").and_name(rest)
    }
}

pub(crate) fn say_all(values: &[SaidValue]) -> Say {
    Say::list(values.iter().map(say).collect(), "and")
}

/// The values of a line of a clause.
pub(crate) fn words<'c>(clause: &'c SaidClause, word: &str) -> &'c [SaidValue] {
    let line = clause.words.iter().find(|line| line.word == word);
    line.map_or(&[], |line| &line.values)
}

fn deed(clause: &SaidClause) -> String {
    let who = words(clause, "who");
    let who = if who.is_empty() {
        String::new()
    } else {
        format!("{} to ", list(who))
    };
    format!("{who}{}", rest(clause))
}

fn rest(clause: &SaidClause) -> String {
    let what: Vec<String> = (words(clause, "what").iter())
        .map(|value| match value.form {
            Form::Everything => "anything".to_owned(),
            _ => written(value),
        })
        .collect();
    let mut out = format!("{} {}", list(words(clause, "to")), what.join(", "));
    for (word, before) in [
        ("what-except", "except"),
        ("for", "for"),
        ("within", "within"),
        ("from", "from"),
        ("until", "until"),
    ] {
        let values = words(clause, word);
        if !values.is_empty() {
            out.push_str(&format!(" {before} {}", list(values)));
        }
    }
    out
}

/// A clause as one would write it, without its name and block.
pub(crate) fn clause(clause: &SaidClause) -> String {
    let except = words(clause, "who-except");
    let except = if except.is_empty() {
        String::new()
    } else {
        format!(" except {}", list(except))
    };
    format!(
        "{} {}{except} to {}",
        clause.effect,
        list(words(clause, "who")),
        rest(clause)
    )
}

/// Call `each` with every name that lines mention, wherever it stands in them.
pub(crate) fn each_name<'l>(lines: &'l [SaidLine], each: &mut dyn FnMut(&'l str)) {
    for value in lines.iter().flat_map(|line| &line.values) {
        if value.form == Form::Name {
            each(&value.value);
        }
        each_name(&value.with, each);
        each_name(&value.block, each);
        if let Some(deed) = &value.deed {
            each_name(&deed.words, each);
            each_name(&deed.block, each);
        }
    }
}

/// Put other names in the place of names, as `other` says.
pub(crate) fn rename_lines(lines: &mut [SaidLine], other: &dyn Fn(&str) -> Option<String>) {
    for line in lines {
        for value in &mut line.values {
            if value.form == Form::Name
                && let Some(name) = other(&value.value)
            {
                value.value = name;
            }
            rename_lines(&mut value.with, other);
            rename_lines(&mut value.block, other);
            if let Some(deed) = &mut value.deed {
                rename_clause(deed, other);
            }
        }
        if !line.values.iter().any(|value| {
            value.form == Form::Text || value.with.iter().any(|with| with.word == "on")
        }) {
            line.values.sort();
        }
    }
}

pub(crate) fn rename_clause(clause: &mut SaidClause, other: &dyn Fn(&str) -> Option<String>) {
    rename_lines(&mut clause.words, other);
    rename_lines(&mut clause.block, other);
}
