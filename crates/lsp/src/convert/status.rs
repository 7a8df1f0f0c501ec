//! How far a partnership is, as the answer to `partnership/status`.

use partnership_ide::status::{OfPlaybook, OfStep, Status, ToDo};
use serde_json::{Value, json};

use crate::view::View;

/// The table, in JSON.
pub(crate) fn of(view: &View, status: &Status) -> Value {
    let areas = status.areas.iter().map(
        |(word, label, (met, of))| json!({ "area": word, "label": label, "met": met, "of": of }),
    );
    json!({
        "uri": view.uri(status.file).map(|uri| uri.as_str().to_owned()),
        "title": status.title,
        "today": view.snapshot.today.to_string(),
        "playbooks": status.playbooks.iter().map(playbook).collect::<Vec<_>>(),
        "areas": areas.collect::<Vec<_>>(),
        "next": status.next.iter().map(|thing| next(view, thing)).collect::<Vec<_>>(),
    })
}

fn playbook(of: &OfPlaybook) -> Value {
    json!({
        "name": of.name,
        "title": of.title,
        "met": of.score.0,
        "of": of.score.1,
        "steps": of.steps.iter().map(step).collect::<Vec<_>>(),
    })
}

fn step(of: &OfStep) -> Value {
    json!({
        "name": of.name,
        "number": of.number,
        "title": of.title,
        "state": of.state.0,
        "stateLabel": of.state.1,
        "met": of.score.0,
        "of": of.score.1,
        "mustFix": of.counts.must_fix,
        "shouldFix": of.counts.should_fix,
        "couldImprove": of.counts.could_improve,
        "waived": of.counts.waived,
        "toAttest": of.counts.to_attest,
        "unknown": of.counts.unknown,
    })
}

fn next(view: &View, thing: &ToDo) -> Value {
    let places: Vec<_> = thing
        .places
        .iter()
        .filter_map(|span| view.location(*span))
        .collect();
    json!({
        "rule": thing.rule,
        "what": thing.what,
        "weight": thing.severity.word(),
        "weightLabel": thing.severity.phrase(),
        "places": places,
    })
}
