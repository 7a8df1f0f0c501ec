//! The way of a person through their first minutes: open, slip, see, complete, rename.

use serde_json::{Value, json};

use crate::support::Desk;

const CARE: &str = "partnership care \"Care\" {\n  level: coordinating\n}\n\npartner st-marys \"St Mary's\" {\n  kind: hospital\n}\n\ndataset visits \"Visits\" {\n  holder: st-mary\n}\n";

fn labels(items: &Value) -> Vec<&str> {
    let items = items.as_array().unwrap();
    items
        .iter()
        .map(|item| item["label"].as_str().unwrap())
        .collect()
}

#[test]
fn open_slip_see_complete_hover_go_and_rename() {
    let mut desk = Desk::with(&[("care.partnership", CARE)]);
    let uri = desk.open("care.partnership");
    let found = desk.editor.findings_at(&uri, 1);
    let codes: Vec<&str> = found
        .iter()
        .map(|own| own["code"].as_str().unwrap())
        .collect();
    assert!(codes.contains(&"unresolved-name"), "{found:?}");

    let end =
        json!({ "start": { "line": 9, "character": 17 }, "end": { "line": 9, "character": 17 } });
    desk.editor.edit(&uri, 2, end, "s");
    let found = desk.editor.findings_at(&uri, 2);
    assert!(
        found.iter().all(|own| own["code"] != "unresolved-name"),
        "{found:?}"
    );

    let items = desk.editor.at("textDocument/completion", &uri, 9, 10);
    assert_eq!(labels(&items)[0], "st-marys");
    let hover = desk.editor.at("textDocument/hover", &uri, 9, 12);
    assert!(
        hover["contents"]["value"]
            .as_str()
            .unwrap()
            .starts_with("**St Mary's** (partner `st-marys`)"),
        "{hover}"
    );
    let there = desk.editor.at("textDocument/definition", &uri, 9, 12);
    assert_eq!(
        there[0]["targetSelectionRange"]["start"],
        json!({ "line": 4, "character": 8 })
    );
    let edit = desk.editor.request(
        "textDocument/rename",
        json!({
            "textDocument": { "uri": uri }, "position": { "line": 9, "character": 12 }, "newName": "mary",
        }),
    );
    let edits = edit["documentChanges"][0]["edits"].as_array().unwrap();
    assert_eq!(edits.len(), 2, "{edit}");
    assert!(desk.editor.end());
}
