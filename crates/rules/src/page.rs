//! The page of a rule: what it asks, why, what to write, where it comes from, and an example of each sort.

use std::fmt::Write as _;

use partnership_source::FileId;
use partnership_syntax::Parse;

use crate::ast::{Condition, Worth};
use crate::examples::{Example, examples};
use crate::registry::{Found, weight};
use crate::trace::{condition_in_words, range_in_words, value_in_words};

/// The page of a rule in Markdown, its title first. `parse` gives the tree of a file, for the examples.
pub fn page<'p>(of: Found<'_>, parse: &dyn Fn(FileId) -> Option<&'p Parse>) -> String {
    let rule = of.rule;
    let mut text = format!("# {}\n\n", rule.title);
    let about = if rule.description.is_empty() {
        &rule.because
    } else {
        &rule.description
    };
    let _ = writeln!(text, "{about}\n");
    if !rule.description.is_empty() && !rule.because.is_empty() {
        section(&mut text, "Why it matters", &rule.because);
    }
    section(&mut text, "What to write", &rule.help.written());
    if let Some(question) = &rule.question {
        let answer = format!(
            "Only a person can judge it. They are asked: {question}\n\nWhoever has judged it writes `attests: {} by NAME \
             on DATE`.",
            rule.name
        );
        section(&mut text, "Who judges it", &answer);
    }
    section(&mut text, "What it looks at", &looks_at(of));
    section(&mut text, "Where it comes from", &comes_from(of));
    let found = examples(of.playbook, rule, parse);
    if found.fails.is_some() || found.passes.is_some() {
        text.push_str("## Example\n\n");
        example(&mut text, "This is found", "fails", found.fails.as_ref());
        example(&mut text, "This is not", "passes", found.passes.as_ref());
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

fn section(text: &mut String, title: &str, says: &str) {
    if !says.is_empty() {
        let _ = writeln!(text, "## {title}\n\n{says}\n");
    }
}

fn example(text: &mut String, says: &str, mark: &str, example: Option<&Example>) {
    if let Some(example) = example {
        let _ = writeln!(
            text,
            "{says} ({}):\n\n```partnership {mark}\n{}\n```\n",
            example.title, example.text
        );
    }
}

fn looks_at(of: Found<'_>) -> String {
    let rule = of.rule;
    let mut lines: Vec<String> = rule
        .each
        .iter()
        .map(|range| format!("for each {}", range_in_words(range)))
        .collect();
    match &rule.require {
        Some(condition) => lines.push(format!("require {}", condition_in_words(condition))),
        None => lines.push("require attested".to_owned()),
    }
    let asked = lines.join("\n");
    let mut text = format!("```text\n{asked}\n```");
    let called = definitions(of);
    if !called.is_empty() {
        let _ = write!(text, "\n\nwith\n\n```text\n{}\n```", called.join("\n"));
    }
    // A rule also has the settings of its step and playbook; those that it does not read are not its own.
    let mut settings: Vec<_> = rule
        .settings
        .iter()
        .filter(|(name, _)| asked.contains(name.as_str()))
        .collect();
    settings.sort_by_key(|(name, _)| name.as_str());
    if !settings.is_empty() {
        text.push_str("\n\nSettings, which a house playbook may change:\n\n");
        for (name, value) in settings {
            let value = match &value.value {
                Worth::Text(own) => format!("“{own}”"),
                _ => format!("`{}`", value_in_words(value)),
            };
            let _ = writeln!(text, "- `{name}`: {value}");
        }
        text.truncate(text.trim_end().len());
    }
    for applies in &rule.applies {
        let when = applies
            .when
            .as_ref()
            .map(|when| format!(" where `{}`", condition_in_words(when)));
        let from = applies.from.map(|from| format!(" from {from} on"));
        let until = applies.until.map(|until| format!(" until {until}"));
        let parts: String = [when, from, until].into_iter().flatten().collect();
        let _ = write!(text, "\n\nIt applies only{parts}.");
    }
    text
}

/// The definitions that a rule calls, directly or through others, as they are written.
fn definitions(of: Found<'_>) -> Vec<String> {
    let filters = of
        .rule
        .each
        .iter()
        .filter_map(|range| range.filter.as_deref());
    let mut open: Vec<String> = of
        .rule
        .require
        .iter()
        .chain(filters)
        .flat_map(called)
        .collect();
    let mut seen: Vec<String> = Vec::new();
    let mut told = Vec::new();
    while !open.is_empty() {
        let name = open.remove(0);
        if seen.contains(&name) {
            continue;
        }
        if let Some(definition) = of.playbook.definitions.get(&name) {
            let parameters: Vec<String> = definition
                .parameters
                .iter()
                .map(|(name, kind, _)| format!("{name}: {kind}"))
                .collect();
            told.push(format!(
                "define {name}({})\n  when {}",
                parameters.join(", "),
                condition_in_words(&definition.body)
            ));
            open.extend(called(&definition.body));
        }
        seen.push(name);
    }
    told
}

fn called(condition: &Condition) -> Vec<String> {
    crate::define::calls(condition)
        .into_iter()
        .map(|(name, _, _)| name)
        .collect()
}

fn comes_from(of: Found<'_>) -> String {
    let rule = of.rule;
    let mut lines = vec![format!("- Weight: {}.", weight(rule))];
    let step = of.step().map(|step| match &step.number {
        Some(number) => format!("step {number}, “{}”, of ", step.title),
        None => format!("“{}”, in ", step.title),
    });
    lines.push(format!(
        "- Playbook: {}`{}`.",
        step.unwrap_or_default(),
        of.playbook.name
    ));
    if !rule.source.is_empty() {
        lines.push(format!("- Source: {}.", rule.source.join("; ")));
    }
    if let Some(provenance) = rule.provenance {
        lines.push(format!("- Provenance: {}", provenance.doc));
    }
    lines.join("\n")
}
