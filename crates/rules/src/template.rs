//! Messages with names in braces: `{audience} is promised no benefit.`

use partnership_model::{Clause, Member, Model};
use partnership_source::TextRange;

use crate::ast::{Path, Slot};
use crate::eval::{Engine, Env};
use crate::facts::{Item, Thing};
use crate::types::Checker;

/// A text with places to fill.
#[derive(Debug, Clone, Default)]
pub struct Template {
    parts: Vec<Part>,
}

#[derive(Debug, Clone)]
enum Part {
    Text(String),
    /// A path, or a name that is no binding: it stands as it was written.
    Path(Path),
}

impl Template {
    /// Read a text in which `{name}` and `{name.step}` stand for bindings in `scope`. Other braces stay as they are, so
    /// that a help text can show `{ … }`.
    pub fn read(text: &str, scope: &[(String, Slot)], at: TextRange) -> Self {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some(open) = rest.find('{') {
            let (before, from) = rest.split_at(open);
            let inner = from[1..].find('}').map(|close| &from[1..=close]);
            let path = inner
                .filter(|inner| {
                    !inner.is_empty()
                        && inner
                            .chars()
                            .all(|c| c.is_alphanumeric() || matches!(c, '-' | '.'))
                })
                .and_then(|inner| {
                    let mut words = inner.split('.');
                    let root = words.next()?;
                    let (_, slot) = scope.iter().rev().find(|(name, _)| name == root)?;
                    Some(Path {
                        slot: *slot,
                        root: root.to_owned(),
                        steps: words.map(str::to_owned).collect(),
                        range: at,
                    })
                });
            parts.push(Part::Text(before.to_owned()));
            match (path, inner) {
                (Some(path), Some(inner)) => {
                    parts.push(Part::Path(path));
                    rest = &from[inner.len() + 2..];
                }
                _ => {
                    parts.push(Part::Text("{".to_owned()));
                    rest = &from[1..];
                }
            }
        }
        parts.push(Part::Text(rest.to_owned()));
        Self { parts }
    }

    /// Check the paths in it.
    pub fn check(&self, checker: &mut Checker<'_>) {
        for part in &self.parts {
            if let Part::Path(path) = part {
                checker.path(path);
            }
        }
    }

    /// As it was written.
    pub fn written(&self) -> String {
        let parts = self.parts.iter().map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::Path(path) => format!("{{{}}}", crate::types::path_text(path)),
        });
        parts.collect()
    }

    /// The slots it reads.
    pub fn slots(&self) -> impl Iterator<Item = Slot> {
        self.parts.iter().filter_map(|part| match part {
            Part::Path(path) => Some(path.slot),
            Part::Text(_) => None,
        })
    }

    /// The text for these bindings.
    pub fn fill<'m>(&self, engine: &Engine<'m>, env: &Env<'m>) -> String {
        let mut out = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Path(path) => {
                    let bag = engine.path(env, path);
                    let told: Vec<String> = bag
                        .items
                        .iter()
                        .take(8)
                        .map(|item| display(engine.model, item))
                        .collect();
                    match told.split_last() {
                        None => out.push_str("nothing"),
                        Some((last, [])) => out.push_str(last),
                        Some((last, before)) => {
                            out.push_str(&before.join(", "));
                            out.push_str(" and ");
                            out.push_str(last);
                        }
                    }
                }
            }
        }
        // A sentence starts with a capital, also where it starts with a word of a list.
        out
    }
}

/// A thing, for people: an entry by its title in quotation marks, a word by its label.
pub fn display(model: &Model, item: &Item<'_>) -> String {
    match item.thing {
        Thing::Entry(id) => match &model.entry(id).title {
            Some(title) => format!("“{}”", title.value),
            None => format!("`{}`", model.entry(id).display()),
        },
        Thing::Clause(id) if model.clause(id).deed => deed(model, model.clause(id)),
        Thing::Clause(id) => model
            .clause(id)
            .name
            .as_ref()
            .map_or_else(|| "this clause".to_owned(), |name| format!("`{name}`")),
        Thing::Word(word) => word.label.to_owned(),
        Thing::Text(text) => text.to_owned(),
        Thing::Number(number) => format!("{number}"),
        Thing::Date(date) => date.to_string(),
        Thing::Duration(duration) => {
            format!(
                "{} {}{}",
                duration.count,
                duration.unit.word(),
                if duration.count == 1 { "" } else { "s" }
            )
        }
        Thing::Output(_) => "what was made".to_owned(),
        Thing::YesNo(yes) => if yes { "yes" } else { "no" }.to_owned(),
    }
}

/// What a promise rules out, as a clause writes it: `sell ed-attendances for insurance`.
fn deed(model: &Model, clause: &Clause) -> String {
    let listed = |members: &[Member], every: &str| {
        let names = members.iter().filter_map(|member| match member {
            Member::Entry(reference) => reference
                .target
                .and_then(|id| model.entry(id).name.clone())
                .or_else(|| Some(reference.written.clone())),
            Member::Word(word, list, _) if list.name == "purpose-category" => {
                Some(word.word.to_owned())
            }
            Member::Word(word, _, _) => Some(format!("any {}", word.word)),
            Member::Everything(_) => Some(every.to_owned()),
            Member::Broken(_) => None,
        });
        names.collect::<Vec<String>>().join(", ")
    };
    let actions: Vec<&str> = clause.actions.iter().map(|(word, _)| word.word).collect();
    let mut out = format!(
        "{} {}",
        actions.join(", "),
        listed(&clause.what, "anything")
    );
    if !clause.what_except.is_empty() {
        let except: Vec<&str> = clause.what_except.iter().map(|own| &*own.written).collect();
        out.push_str(&format!(" except {}", except.join(", ")));
    }
    if !clause.purposes.is_empty() {
        out.push_str(&format!(" for {}", listed(&clause.purposes, "anything")));
    }
    out
}
