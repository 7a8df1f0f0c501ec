//! The matrix for programs: CSV with one request a line, and JSON with one row for all that are answered alike.
//!
//! Each action and each category of purpose is answered with all that it means, as `ask` answers it.

use partnership_diagnostics::safe_cell;
use partnership_model::Model;
use partnership_policy::{Answer, Engine, Matrix, Space, Task};
use serde_json::{Value, json};

use crate::forecast::{Turn, row};
use crate::json::{condition, purpose, what, who};
use crate::phrase;
use crate::rows::{Row, rows};

/// The version of the JSON shape.
pub const VERSION: u32 = 1;

/// The JSON Schema of the shape.
pub const SCHEMA: &str = include_str!("../schema/matrix-1.schema.json");

/// One request a line; with `all`, also those that are not covered.
pub fn csv(model: &Model, matrix: &Matrix, all: bool) -> String {
    let mut out =
        String::from("on,who,action,what,for,answer,conditions,duties,clauses,changes-on\r\n");
    for cell in matrix.cells() {
        let decision = cell.decision;
        if decision.answer == Answer::NotCovered && !all {
            continue;
        }
        let conditions = phrase::joined(&phrase::conditions(model, &decision.conditions), "and");
        let duties: Vec<String> = (decision.duties.iter())
            .map(|duty| duty_name(model, duty.task))
            .collect();
        let clauses = decision.because.iter().map(|reason| reason.clause);
        let clauses: Vec<&str> = clauses
            .filter_map(|id| model.clause(id).name.as_deref())
            .collect();
        let line = [
            matrix.on().to_string(),
            who(model, cell.request.who),
            cell.request.action.word.to_owned(),
            what(model, cell.request.what),
            purpose(model, cell.request.purpose),
            decision.answer.word().to_owned(),
            conditions,
            duties.join(" "),
            clauses.join(" "),
            decision
                .changes_on
                .map(|day| day.to_string())
                .unwrap_or_default(),
        ];
        let line: Vec<String> = line.iter().map(|text| field(text)).collect();
        out.push_str(&line.join(","));
        out.push_str("\r\n");
    }
    out
}

/// A field of CSV. What a spreadsheet would take for a formula is made text.
fn field(text: &str) -> String {
    let text = safe_cell(text);
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.into_owned()
    }
}

fn duty_name(model: &Model, task: Task) -> String {
    match task {
        Task::Word(word) => word.word.to_owned(),
        Task::Entry(id) => {
            let entry = model.entry(id);
            entry
                .name
                .clone()
                .unwrap_or_else(|| entry.display().to_owned())
        }
    }
}

/// All rows, what may be asked, and what will change.
pub fn json(engine: &Engine<'_>, matrix: &Matrix, turns: Option<&[Turn]>) -> Value {
    let model = engine.model();
    let space = matrix.space();
    let mut out = json!({
        "version": VERSION,
        "tool": { "name": "partnership", "version": env!("CARGO_PKG_VERSION") },
        "on": matrix.on().to_string(),
        "space": {
            "who": space.partners.iter().map(|id| who(model, *id)).collect::<Vec<_>>(),
            "action": space.actions.iter().map(|word| word.word).collect::<Vec<_>>(),
            "what": space.datasets.iter().map(|id| what(model, *id)).collect::<Vec<_>>(),
            "for": space.purposes.iter().map(|one| purpose(model, *one)).collect::<Vec<_>>(),
        },
        "otherwise": "not-covered",
        "rows": rows(matrix).rows.iter()
            .filter(|row| row.decision.answer != Answer::NotCovered)
            .map(|row| told(model, row))
            .collect::<Value>(),
    });
    if let Some(turns) = turns {
        out["forecast"] = turns
            .iter()
            .map(|turn| turned(model, space, turn))
            .collect();
    }
    out
}

fn told(model: &Model, row: &Row<'_>) -> Value {
    let decision = row.decision;
    let clauses = decision.because.iter().map(|reason| reason.clause);
    let clauses: Vec<Value> = clauses.map(|id| json!(model.clause(id).name)).collect();
    let mut out = members(model, row);
    out["answer"] = decision.answer.word().into();
    out["conditions"] = decision
        .conditions
        .iter()
        .map(|one| condition(model, one))
        .collect();
    out["duties"] = (decision.duties.iter())
        .map(|duty| duty_name(model, duty.task))
        .collect();
    out["clauses"] = clauses.into();
    out["missing"] = (decision.missing.iter())
        .map(|missing| phrase::missing(model, *missing))
        .collect();
    out["changes-on"] = decision.changes_on.map(|day| day.to_string()).into();
    out
}

fn members(model: &Model, row: &Row<'_>) -> Value {
    json!({
        "who": row.who.iter().map(|id| who(model, *id)).collect::<Vec<_>>(),
        "action": row.actions.iter().map(|word| word.word).collect::<Vec<_>>(),
        "what": row.what.iter().map(|id| what(model, *id)).collect::<Vec<_>>(),
        "for": row.purposes.iter().map(|one| purpose(model, *one)).collect::<Vec<_>>(),
    })
}

fn turned(model: &Model, space: &Space, turn: &Turn) -> Value {
    let change = |change: &crate::forecast::Change| {
        let mut out = members(model, &row(space, change, &change.after));
        out["before"] = change.before.answer.word().into();
        out["after"] = change.after.answer.word().into();
        out["conditions"] = change
            .after
            .conditions
            .iter()
            .map(|one| condition(model, one))
            .collect();
        out["text"] = crate::forecast::tell(model, space, change).1.into();
        out
    };
    json!({ "on": turn.on.to_string(), "changes": turn.changes.iter().map(change).collect::<Value>() })
}

#[cfg(test)]
mod tests {
    use super::field;

    #[test]
    fn a_field_is_text_and_never_a_formula() {
        assert_eq!(field("a"), "a");
        assert_eq!(field("a, \"b\""), "\"a, \"\"b\"\"\"");
        assert_eq!(field("=1+1"), "'=1+1");
    }
}
