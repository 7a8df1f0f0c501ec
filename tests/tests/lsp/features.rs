//! Every request of the protocol that is served, once, on an example; what each gives is tested where it is made.

use partnership_tests::editor::Editor;
use serde_json::{Value, json};

use crate::support::{Desk, server};

const TEXT: &str = include_str!("../../../examples/hilo/hilo.partnership");

#[test]
fn every_request_is_answered() {
    let mut desk = Desk::with(&[("hilo.partnership", TEXT)]);
    let uri = desk.open("hilo.partnership");
    let line = TEXT
        .lines()
        .position(|line| line.starts_with("audience "))
        .unwrap() as u32;
    let file = json!({ "textDocument": { "uri": uri } });
    let whole =
        json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 9999, "character": 0 } });
    let with = |more: Value| {
        let mut params = file.clone();
        params
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        params
    };
    for method in [
        "textDocument/foldingRange",
        "textDocument/documentSymbol",
        "textDocument/codeLens",
        "textDocument/documentLink",
        "textDocument/semanticTokens/full",
    ] {
        let answer = desk.editor.request(method, file.clone());
        let empty = answer.as_array().map_or(answer.is_null(), Vec::is_empty);
        assert!(!empty, "{method}: {answer}");
    }
    let hints = desk
        .editor
        .request("textDocument/inlayHint", with(json!({ "range": whole })));
    assert!(!hints.as_array().unwrap().is_empty());
    let tokens = desk.editor.request(
        "textDocument/semanticTokens/range",
        with(json!({ "range": whole })),
    );
    assert!(!tokens["data"].as_array().unwrap().is_empty());
    let ranges = desk.editor.request(
        "textDocument/selectionRange",
        with(json!({ "positions": [{ "line": line, "character": 12 }] })),
    );
    assert!(ranges[0]["parent"]["range"].is_object());
    let formatting = desk.editor.request(
        "textDocument/formatting",
        with(json!({ "options": { "tabSize": 2, "insertSpaces": true } })),
    );
    assert_eq!(formatting, json!([]), "the example is laid out");
    for method in [
        "textDocument/documentHighlight",
        "textDocument/linkedEditingRange",
    ] {
        let answer = desk.editor.at(method, &uri, line, 10);
        assert!(!answer.is_null(), "{method}");
    }
    let found = desk.editor.request(
        "textDocument/references",
        with(json!({ "position": { "line": line, "character": 10 }, "context": { "includeDeclaration": true } })),
    );
    assert!(found.as_array().unwrap().len() > 1);
    let trail = desk
        .editor
        .at("textDocument/prepareCallHierarchy", &uri, line, 10);
    let back = desk
        .editor
        .request("callHierarchy/incomingCalls", json!({ "item": trail[0] }));
    assert!(!back.as_array().unwrap().is_empty());
    let search = desk
        .editor
        .request("workspace/symbol", json!({ "query": "hilo" }));
    assert!(!search.as_array().unwrap().is_empty());
    let page = desk
        .editor
        .request("partnership/briefing", json!({ "uri": uri }));
    assert!(page["html"].as_str().unwrap().starts_with("<!"));
    let table = desk
        .editor
        .request("partnership/status", json!({ "uri": uri }));
    assert!(table["playbooks"].is_array());
    let same = desk.editor.request(
        "workspace/executeCommand",
        json!({ "command": "partnership.status", "arguments": [uri] }),
    );
    assert_eq!(table, same);
    let everything = desk
        .editor
        .request("workspace/diagnostic", json!({ "previousResultIds": [] }));
    assert_eq!(everything["items"].as_array().unwrap().len(), 1);
}

#[test]
fn a_fix_is_offered_and_made() {
    let text = "partner a \"A\" {\n  kind: hospitl\n}\n";
    let mut desk = Desk::with(&[("a.partnership", text)]);
    let uri = desk.open("a.partnership");
    let found = desk.editor.findings_at(&uri, 1);
    let actions = desk.editor.request(
        "textDocument/codeAction",
        json!({
            "textDocument": { "uri": uri }, "range": found[0]["range"],
            "context": { "diagnostics": found, "only": ["quickfix"] },
        }),
    );
    let edit = &actions[0]["edit"]["documentChanges"][0];
    assert_eq!(edit["textDocument"]["version"], 1);
    assert!(
        edit["edits"][0]["newText"]
            .as_str()
            .unwrap()
            .contains("hospital"),
        "{actions}"
    );
}

#[test]
fn after_an_edit_only_the_words_that_changed_are_told() {
    let mut desk = Desk::with(&[("hilo.partnership", TEXT)]);
    let uri = desk.open("hilo.partnership");
    let file = json!({ "textDocument": { "uri": uri } });
    let whole = desk
        .editor
        .request("textDocument/semanticTokens/full", file.clone());
    let mut held: Vec<Value> = whole["data"].as_array().unwrap().clone();
    let mut mark = whole["resultId"].as_str().unwrap().to_owned();
    let start = json!({ "line": 0, "character": 0 });
    for (version, insert) in ["\n", "partner x \"X\" {}\n", ""].iter().enumerate() {
        let range = json!({ "start": start, "end": start });
        desk.editor.edit(&uri, version as i32 + 2, range, insert);
        let change = desk.editor.request(
            "textDocument/semanticTokens/full/delta",
            json!({ "textDocument": { "uri": uri }, "previousResultId": mark }),
        );
        mark = change["resultId"].as_str().unwrap().to_owned();
        for edit in change["edits"].as_array().unwrap() {
            let at = edit["start"].as_u64().unwrap() as usize;
            let end = at + edit["deleteCount"].as_u64().unwrap() as usize;
            let come = edit["data"].as_array().cloned().unwrap_or_default();
            assert!(come.len() < 40, "only what changed: {come:?}");
            held.splice(at..end, come);
        }
        let now = desk
            .editor
            .request("textDocument/semanticTokens/full", file.clone());
        assert_eq!(now["data"], Value::Array(held.clone()), "{insert:?}");
        mark = now["resultId"].as_str().unwrap_or(&mark).to_owned();
    }
    // A mark that nobody knows is answered with all words.
    let all = desk.editor.request(
        "textDocument/semanticTokens/full/delta",
        json!({ "textDocument": { "uri": uri }, "previousResultId": "none" }),
    );
    assert_eq!(all["data"], Value::Array(held));
}

#[test]
fn an_entry_moves_to_a_new_file_where_the_editor_makes_files() {
    let text = "partner a \"A\" {}\n";
    let moves = |creates: bool| {
        let mut can = partnership_tests::editor::capabilities();
        if creates {
            can["workspace"]["workspaceEdit"]["resourceOperations"] = json!(["create"]);
        }
        let desk = Desk::with(&[("care.partnership", text)]);
        let folder = desk.path("");
        let (mut editor, _) = Editor::begin_with(server(), &[&folder], can, json!({}));
        let uri = desk.uri("care.partnership");
        editor.open(&uri, text);
        let at = json!({ "line": 0, "character": 9 });
        editor.request(
            "textDocument/codeAction",
            json!({
                "textDocument": { "uri": uri }, "range": { "start": at, "end": at },
                "context": { "diagnostics": [], "only": ["refactor.extract"] },
            }),
        )
    };
    assert_eq!(moves(false), json!([]));
    let offered = moves(true);
    let steps = offered[0]["edit"]["documentChanges"].as_array().unwrap();
    assert_eq!(steps[0]["kind"], "create");
    assert_eq!(steps[0]["options"]["overwrite"], false);
    let new = steps[0]["uri"].as_str().unwrap();
    assert!(new.ends_with("/partners.partnership"), "{new}");
    assert_eq!(steps[1]["textDocument"]["uri"], new);
    assert_eq!(steps[1]["edits"][0]["newText"], text);
    assert_eq!(
        steps[2]["edits"][0]["newText"],
        "use \"partners.partnership\"\n"
    );
}

#[test]
fn the_server_claims_no_command_that_the_editor_carries_out() {
    let folder = Desk::with(&[("hilo.partnership", TEXT)]);
    let path = folder.path("");
    for (wish, claimed) in [(json!({}), true), (json!({ "ownCommands": true }), false)] {
        let can = partnership_tests::editor::capabilities();
        let (_, answer) = Editor::begin_with(server(), &[&path], can, wish);
        let claims = &answer["capabilities"]["executeCommandProvider"];
        assert_eq!(claims.is_object(), claimed, "{claims}");
    }
}

#[test]
fn a_request_that_is_given_up_and_one_that_came_too_late_are_told_so() {
    let mut desk = Desk::with(&[("hilo.partnership", TEXT)]);
    let uri = desk.open("hilo.partnership");
    let at = json!({ "textDocument": { "uri": uri }, "position": { "line": 3, "character": 3 } });
    // Many requests at once, edits between them, and nobody who reads: nothing may get stuck.
    let mut asked = Vec::new();
    for version in 2..120 {
        asked.push(desk.editor.ask("textDocument/hover", at.clone()));
        let start = json!({ "line": 0, "character": 0 });
        desk.editor
            .edit(&uri, version, json!({ "start": start, "end": start }), "\n");
    }
    let last = *asked.last().unwrap();
    desk.editor.notify("$/cancelRequest", json!({ "id": last }));
    let mut late = 0;
    for id in asked {
        match desk.editor.answer(id) {
            Ok(_) => {}
            Err(error) => {
                let code = error["code"].as_i64().unwrap();
                assert!([-32800, -32801].contains(&code), "{error}");
                late += 1;
            }
        }
    }
    assert!(late > 0);
    let held = desk
        .editor
        .request("partnership/text", json!({ "uri": uri }));
    assert_eq!(held["text"], format!("{}{TEXT}", "\n".repeat(118)).as_str());
}
