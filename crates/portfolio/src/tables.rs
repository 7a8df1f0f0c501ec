//! The rows as CSV: a table for each sort of fact, for spreadsheets.

use partnership_diagnostics::safe_cell;
use serde::Serialize;

use crate::rows::Portfolio;

/// The tables: the name of each file, and its text. A cell that a spreadsheet would take for a formula is quoted as text.
pub fn tables(portfolio: &Portfolio) -> Vec<(&'static str, String)> {
    let Portfolio {
        partnerships,
        playbooks,
        agreements,
        due,
        risks,
        promises,
        sharing,
        clashes,
        ..
    } = portfolio;
    vec![
        (
            "partnerships.csv",
            table(
                &[
                    "file",
                    "name",
                    "title",
                    "status",
                    "partners",
                    "datasets",
                    "purposes",
                    "audiences",
                    "must-fix",
                    "should-fix",
                    "could-improve",
                ],
                partnerships,
            ),
        ),
        (
            "playbooks.csv",
            table(
                &[
                    "file",
                    "partnership",
                    "playbook",
                    "title",
                    "met",
                    "of",
                    "open",
                    "waived",
                    "to-attest",
                    "cannot-be-judged",
                    "steps",
                ],
                playbooks,
            ),
        ),
        (
            "agreements.csv",
            table(
                &[
                    "file",
                    "partnership",
                    "name",
                    "title",
                    "parties",
                    "status",
                    "effective",
                    "expires",
                    "days-left",
                    "review",
                    "begins",
                    "ends",
                    "over",
                    "visibility",
                ],
                agreements,
            ),
        ),
        (
            "due.csv",
            table(
                &[
                    "day",
                    "overdue",
                    "sort",
                    "what",
                    "every",
                    "who",
                    "file",
                    "partnership",
                    "entry",
                    "visibility",
                ],
                due,
            ),
        ),
        (
            "risks.csv",
            table(
                &[
                    "file",
                    "partnership",
                    "name",
                    "title",
                    "level",
                    "residual",
                    "owner",
                    "affects",
                    "scale",
                    "scale-inferred",
                    "visibility",
                ],
                risks,
            ),
        ),
        (
            "promises.csv",
            table(
                &["file", "partnership", "title", "to", "says", "visibility"],
                promises,
            ),
        ),
        (
            "sharing.csv",
            table(
                &[
                    "from",
                    "to",
                    "data",
                    "purposes",
                    "partnership",
                    "file",
                    "by",
                    "visibility",
                ],
                sharing,
            ),
        ),
        (
            "clashes.csv",
            table(&["sort", "what", "how", "files"], clashes),
        ),
    ]
}

fn table(columns: &[&str], rows: &[impl Serialize]) -> String {
    let mut out = csv::Writer::from_writer(Vec::new());
    // Writing to memory does not fail.
    let _ = out.write_record(columns);
    for row in rows {
        let value = serde_json::to_value(row).unwrap_or_default();
        let _ = out.write_record(
            columns
                .iter()
                .map(|column| safe_cell(&cell(&value[*column])).into_owned()),
        );
    }
    String::from_utf8(out.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// A value in a cell.
fn cell(value: &serde_json::Value) -> String {
    use serde_json::Value as V;
    match value {
        V::Null => String::new(),
        V::String(text) => text.clone(),
        V::Array(items) => items.iter().map(cell).collect::<Vec<_>>().join("; "),
        // A level is told by its word, a step by its title and state.
        V::Object(of) => match (of.get("word"), of.get("title"), of.get("state")) {
            (Some(word), ..) => cell(word),
            (_, Some(title), Some(state)) => format!("{}: {}", cell(title), cell(state)),
            _ => String::new(),
        },
        other => other.to_string(),
    }
}
