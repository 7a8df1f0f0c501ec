//! The files of the AuthZEN export: what a decision point would be asked, what it must answer, and how it is found.

use std::collections::BTreeMap;

use jiff::civil;

use super::Context;
use super::evaluate::{allowed, told};
use crate::json::Json;
use crate::loss::{Loss, of_yes_or_no};
use crate::table::Cell;
use crate::{File, Options, Ready, Target};

pub(crate) fn export(ready: &Ready<'_>, options: &Options) -> (Vec<File>, Loss) {
    let files = vec![
        File::text("authzen-configuration.json", metadata(options).file()),
        File::text("evaluations.json", evaluations(ready).file()),
    ];
    let no = "decision is false, and only its context tells why";
    let mut loss = Loss::of(
        Target::AuthZen,
        &ready.name,
        &ready.table,
        &ready.names,
        &|one| of_yes_or_no(no, one),
    );
    loss.remarks.push(
        "The `context` of an answer loses nothing: answer, clauses, duties, conditions, missing lines and the day of the \
         next change are ours. The rows below are about `decision`, which can only say yes or no."
            .to_owned(),
    );
    loss.remarks.push(
        "A question that names no purpose, or one that is not known, is answered with yes only if the answer is yes for \
         each purpose there may be. As `*` it is taken to fall under no category."
            .to_owned(),
    );
    (files, loss)
}

fn metadata(options: &Options) -> Json {
    let base = options.base.as_deref().unwrap_or("https://pdp.example.org");
    let base = base.trim_end_matches('/');
    let at = |path: &str| Json::text(format!("{base}{path}"));
    Json::object([
        ("policy_decision_point", Json::text(base)),
        ("access_evaluation_endpoint", at("/access/v1/evaluation")),
        ("access_evaluations_endpoint", at("/access/v1/evaluations")),
        ("search_subject_endpoint", at("/access/v1/search/subject")),
        ("search_resource_endpoint", at("/access/v1/search/resource")),
        ("search_action_endpoint", at("/access/v1/search/action")),
    ])
}

/// For each answer on some days a batch that asks, on the first and the last of them, every question that has it; with
/// the answer that each must get.
fn evaluations(ready: &Ready<'_>) -> Json {
    let table = &ready.table;
    type Key = (
        usize,
        Option<civil::Date>,
        Option<civil::Date>,
        Option<civil::Date>,
    );
    let mut by_answer: BTreeMap<Key, Vec<Cell>> = BTreeMap::new();
    for (cell, line) in table.cells() {
        if line == 0 {
            continue;
        }
        let line = &table.lines[line];
        for (number, span) in line.iter().enumerate() {
            // The next day on which the answer or its conditions are others.
            let own = &table.outcomes[span.state.plain];
            let later = line[number + 1..].iter().find(|later| {
                let other = &table.outcomes[later.state.plain];
                (other.answer, &other.conditions) != (own.answer, &own.conditions)
            });
            let changes = later.and_then(|later| later.from);
            let key = (span.state.plain, span.from, span.until, changes);
            by_answer.entry(key).or_default().push(cell);
        }
    }
    let mut batches = Vec::new();
    for ((outcome, from, until, changes), cells) in by_answer {
        let outcome = &table.outcomes[outcome];
        let mut days: Vec<civil::Date> = from.into_iter().chain(until).collect();
        if days.is_empty() {
            days.push(civil::date(2026, 1, 1));
        }
        days.dedup();
        let context = told(outcome, changes);
        let expect = serde_json::to_string(&context).unwrap_or_default();
        for day in days {
            let question = |[who, what, purpose, action]: &Cell| {
                let typed = |kind: &str, id: &str| {
                    Json::object([("type", Json::text(kind)), ("id", Json::text(id))])
                };
                let purpose = table.purpose(&ready.names, *purpose);
                let context = Json::Object(Vec::new())
                    .with("purpose", Json::text(purpose))
                    .with("on", Json::text(day.to_string()));
                Json::object([
                    (
                        "subject",
                        typed("partner", table.partner(&ready.names, *who)),
                    ),
                    (
                        "action",
                        Json::object([("name", Json::text(table.action(*action)))]),
                    ),
                    (
                        "resource",
                        typed("dataset", table.dataset(&ready.names, *what)),
                    ),
                    ("context", context),
                ])
            };
            let expected = Json::object([(
                "decision",
                Json::YesNo(allowed(outcome, &Context::default())),
            )])
            .with("context", Json::Raw(expect.clone()));
            batches.push(Json::object([
                ("expect", expected),
                (
                    "evaluations",
                    Json::List(cells.iter().map(question).collect()),
                ),
            ]));
        }
    }
    Json::List(batches)
}
