//! The lines of playbooks, steps and rules, as what they say.

use std::collections::HashMap;

use partnership_diagnostics::Severity;
use partnership_model::{Data, Date, Entry};
use partnership_syntax::ast::Statement;
use partnership_syntax::value::Form;

use super::{Change, Step};
use crate::ast::{Expression, Worth};
use crate::types::Type;

/// The number of a step; one without a number comes last.
pub(super) fn number(step: &Entry) -> f64 {
    step.values("number")
        .find_map(|value| match &value.data {
            Data::Quantity(quantity) => Some(quantity.value),
            _ => None,
        })
        .unwrap_or(f64::MAX)
}

pub(super) fn read_step(step: &Entry) -> Step {
    let number = step.values("number").find_map(|value| match &value.data {
        Data::Quantity(quantity) => Some(quantity.written.clone()),
        _ => None,
    });
    Step {
        name: step.name.clone().unwrap_or_default(),
        title: step.display().to_owned(),
        number,
        areas: step.words("area").map(|word| word.word).collect(),
    }
}

pub(super) fn sources(entry: &Entry) -> Vec<String> {
    entry
        .values("source")
        .filter_map(|value| match &value.data {
            Data::Link(text) | Data::Code(text) => Some(text.clone()),
            Data::Text(text) | Data::OwnWord(text, _) => Some(text.value.clone()),
            _ => None,
        })
        .collect()
}

pub(super) fn changes(playbook: &Entry) -> Vec<Change> {
    let mut found = Vec::new();
    for (field, severity) in [
        ("must-fix", Some(Severity::Error)),
        ("should-fix", Some(Severity::Warning)),
        ("could-improve", Some(Severity::Advice)),
        ("off", None),
    ] {
        for value in playbook.values(field) {
            if let Data::Rule(rule) = &value.data {
                let because = value
                    .qualifiers
                    .because
                    .as_ref()
                    .map(|text| text.value.clone());
                found.push(Change {
                    rule: rule.clone(),
                    severity,
                    because,
                    span: value.span,
                });
            }
        }
    }
    found
}

/// The settings of a rule, as expressions.
pub(super) fn settings(entry: &Entry) -> HashMap<String, Expression> {
    let mut found = HashMap::new();
    for setting in &entry.settings {
        let Some(value) = setting.values.first() else {
            continue;
        };
        // A setting has no field, so the model keeps it as it was written.
        let Data::Own(written) = &value.data else {
            continue;
        };
        if let Some(worth) = setting_value(written) {
            found.insert(
                setting.word.to_string(),
                Expression {
                    value: worth,
                    range: value.span.range,
                },
            );
        }
    }
    found
}

/// A setting's value from its words.
pub(super) fn setting_value(written: &str) -> Option<Worth> {
    let parse = partnership_syntax::parse(format!("setting value: {written}"));
    let value = parse.statements().find_map(|statement| match statement {
        Statement::Setting(field) => field.values().next(),
        _ => None,
    })?;
    Some(match value.form {
        Form::Number(number) => Worth::Number(number.value),
        Form::Duration(duration) | Form::Recurrence(duration) => {
            Worth::Duration(partnership_model::Duration {
                count: duration.count,
                unit: duration.unit,
            })
        }
        Form::Date(date) => Worth::Date(Date::of(date).ok()?),
        Form::Text(text) => Worth::Text(text.0.value().into_owned()),
        Form::Word(word) | Form::Prefixed(word) => Worth::Word(word.to_owned()),
        _ => return None,
    })
}

pub(super) fn setting_type(value: &Expression) -> Type {
    match value.value {
        Worth::Number(_) => Type {
            number: true,
            ..Type::default()
        },
        Worth::Duration(_) => Type {
            duration: true,
            number: true,
            ..Type::default()
        },
        Worth::Date(_) => Type {
            date: true,
            ..Type::default()
        },
        Worth::Text(_) => Type {
            text: true,
            ..Type::default()
        },
        _ => Type {
            any: true,
            ..Type::default()
        },
    }
}
