//! Files: those that use each other, those that are not open, settings, and texts that stand in the program.

use std::fs;

use partnership_tests::editor::{Editor, capabilities};
use serde_json::{Value, json};

use crate::support::{Desk, server};

const MAIN: &str =
    "use \"people.partnership\"\n\npartnership care \"Care\" {}\n\nrisk r \"R\" {\n  owner: a\n}\n";

fn codes(findings: &[Value]) -> Vec<&str> {
    findings
        .iter()
        .filter_map(|own| own["code"].as_str())
        .collect()
}

#[test]
fn an_edit_is_felt_in_all_files_that_use_the_file() {
    let mut desk = Desk::with(&[
        ("care.partnership", MAIN),
        ("people.partnership", "partner a \"A\" {}\n"),
    ]);
    let (main, people) = (
        desk.open("care.partnership"),
        desk.open("people.partnership"),
    );
    assert!(!codes(&desk.editor.findings_at(&main, 1)).contains(&"unresolved-name"));
    desk.editor.replace(&people, 2, "partner b \"B\" {}\n");
    desk.editor
        .until(&main, |found| codes(found).contains(&"unresolved-name"));
}

#[test]
fn a_file_that_changes_on_the_disk_is_read_again() {
    let mut desk = Desk::with(&[
        ("care.partnership", MAIN),
        ("people.partnership", "partner a \"A\" {}\n"),
    ]);
    let main = desk.open("care.partnership");
    assert!(!codes(&desk.editor.findings_at(&main, 1)).contains(&"unresolved-name"));
    let watched = desk
        .editor
        .wait(|message| message["method"] == "client/registerCapability");
    assert!(watched.to_string().contains("partnership.toml"));
    desk.editor.forget();
    fs::write(
        desk.path("people.partnership"),
        "partner other \"Other\" {}\n",
    )
    .unwrap();
    let people = desk.uri("people.partnership");
    desk.editor.notify(
        "workspace/didChangeWatchedFiles",
        json!({ "changes": [{ "uri": people, "type": 2 }] }),
    );
    desk.editor
        .until(&main, |found| codes(found).contains(&"unresolved-name"));
    // A new setting: every partnership here is to follow a playbook.
    desk.editor.forget();
    fs::write(
        desk.path("partnership.toml"),
        "playbooks = [\"odi-risk-check\"]\n",
    )
    .unwrap();
    let settings = desk.uri("partnership.toml");
    desk.editor.notify(
        "workspace/didChangeWatchedFiles",
        json!({ "changes": [{ "uri": settings, "type": 1 }] }),
    );
    let found = desk.editor.findings(&main);
    assert!(
        found.iter().any(|own| own["source"] == "odi-risk-check"),
        "{found:?}"
    );
    // A file that goes takes its findings with it.
    desk.editor.forget();
    fs::write(
        desk.path("lost.partnership"),
        "risk s \"S\" { owner: nobody }\n",
    )
    .unwrap();
    let lost = desk.uri("lost.partnership");
    for sort in [1, 3] {
        desk.editor.notify(
            "workspace/didChangeWatchedFiles",
            json!({ "changes": [{ "uri": lost, "type": sort }] }),
        );
        desk.editor
            .until(&lost, |found| found.is_empty() == (sort == 3));
        if sort == 1 {
            fs::remove_file(desk.path("lost.partnership")).unwrap();
        }
    }
}

/// Whoever is writing settings has them broken for most of the time; what was found must not vanish meanwhile.
#[test]
fn settings_that_could_be_used_last_count_while_others_are_written() {
    let mut desk = Desk::with(&[
        ("care.partnership", MAIN),
        ("people.partnership", "partner a \"A\" {}\n"),
        ("partnership.toml", "playbooks = [\"odi-risk-check\"]\n"),
    ]);
    let main = desk.open("care.partnership");
    let settings = desk.uri("partnership.toml");
    let by_playbook = |found: &[Value]| {
        let of = |own: &&Value| own["source"] == "odi-risk-check";
        found.iter().filter(of).count()
    };
    let before = by_playbook(&desk.editor.findings_at(&main, 1));
    assert!(before > 0);
    let mut settle = |text: &str, wrong: bool| {
        desk.editor.forget();
        fs::write(desk.path("partnership.toml"), text).unwrap();
        desk.editor.notify(
            "workspace/didChangeWatchedFiles",
            json!({ "changes": [{ "uri": settings, "type": 2 }] }),
        );
        desk.editor
            .until(&settings, |found| found.is_empty() != wrong);
        let everything = desk
            .editor
            .request("workspace/diagnostic", json!({ "previousResultIds": [] }));
        let items = everything["items"].as_array().unwrap();
        let own = items.iter().find(|item| item["uri"] == main.as_str());
        by_playbook(own.unwrap()["items"].as_array().unwrap())
    };
    let broken = "playbooks = [\"odi-risk-check\"]\n[chek]\n";
    assert_eq!(settle(broken, true), before);
    assert_eq!(settle("playbooks = []\n", false), 0);
    assert_eq!(settle(broken, true), 0, "those that stood here last");
}

#[test]
fn settings_that_cannot_be_used_are_told_in_their_file() {
    let mut desk = Desk::with(&[
        ("care.partnership", MAIN),
        ("people.partnership", "partner a \"A\" {}\n"),
        ("partnership.toml", "playbooks = []\n\n[chek]\n"),
    ]);
    let settings = desk.uri("partnership.toml");
    let found = desk.editor.findings(&settings);
    assert_eq!(codes(&found), ["bad-configuration"]);
    assert_eq!(
        found[0]["message"],
        "`partnership.toml` has a setting that does not exist: `chek`.\nDid you mean `check`? Until then, files are \
         checked as if there were no settings, and nothing is made from them."
    );
    assert_eq!(
        found[0]["range"],
        json!({ "start": { "line": 2, "character": 1 }, "end": { "line": 2, "character": 5 } })
    );
    let everything = desk
        .editor
        .request("workspace/diagnostic", json!({ "previousResultIds": [] }));
    assert!(everything.to_string().contains("bad-configuration"));
    // An editor that hands the file to the server, and an edit in it, change nothing before it is saved.
    desk.editor.open(&settings, "playbooks = 1\n");
    desk.editor.replace(&settings, 2, "playbooks = 2\n");
    let asked = desk.editor.request(
        "textDocument/diagnostic",
        json!({ "textDocument": { "uri": settings } }),
    );
    assert_eq!(asked["items"][0]["code"], "bad-configuration");
    // Put right and saved, it is forgotten, and what it says counts.
    desk.editor.forget();
    fs::write(
        desk.path("partnership.toml"),
        "playbooks = [\"odi-risk-check\"]\n",
    )
    .unwrap();
    desk.editor.notify(
        "workspace/didChangeWatchedFiles",
        json!({ "changes": [{ "uri": settings, "type": 2 }] }),
    );
    assert_eq!(desk.editor.findings(&settings), Vec::<Value>::new());
    let main = desk.uri("care.partnership");
    desk.editor.until(&main, |found| {
        found.iter().any(|own| own["source"] == "odi-risk-check")
    });
}

#[test]
fn several_folders_and_a_text_without_a_file() {
    let one = Desk::with(&[("a.partnership", "risk r \"R\" { owner: x }\n")]);
    let two = Desk::with(&[("b.partnership", "risk r \"R\" { owner: y }\n")]);
    let (first, second) = (one.path(""), two.path(""));
    let mut editor = Editor::begin(server(), &[&first, &second]);
    assert_eq!(
        codes(&editor.findings(&one.uri("a.partnership"))),
        ["unresolved-name"]
    );
    assert_eq!(
        codes(&editor.findings(&two.uri("b.partnership"))),
        ["unresolved-name"]
    );
    editor.open(
        "untitled:Untitled-1",
        "partner a \"A\" {\n  kind: hospitl\n}\n",
    );
    assert_eq!(
        codes(&editor.findings("untitled:Untitled-1")),
        ["unknown-word"]
    );
}

#[test]
fn built_in_rules_open_without_a_file_where_the_editor_can() {
    let folder = Desk::with(&[("a.partnership", "waiver {\n  rule: risk-declared\n}\n")]);
    let path = folder.path("");
    let (mut editor, _) = Editor::begin_with(
        server(),
        &[&path],
        capabilities(),
        json!({ "virtualFiles": true }),
    );
    let uri = folder.uri("a.partnership");
    editor.open(&uri, "waiver {\n  rule: risk-declared\n}\n");
    let there = editor.at("textDocument/definition", &uri, 1, 10);
    let target = there[0]["targetUri"].as_str().unwrap();
    assert_eq!(
        target,
        "partnership-builtin:/odi-data-sharing/risks.partnership"
    );
    let text = editor.request("partnership/text", json!({ "uri": target }));
    let line = there[0]["targetRange"]["start"]["line"].as_u64().unwrap() as usize;
    let lines: Vec<&str> = text["text"].as_str().unwrap().lines().collect();
    assert!(lines[line].contains("rule risk-declared"));
    let page = editor.request(
        "partnership/text",
        json!({ "uri": "partnership-builtin:/pages/risk-declared.md" }),
    );
    assert!(page["text"].as_str().unwrap().starts_with("# "));
    // An editor that cannot is led nowhere.
    let mut plain = Editor::begin(server(), &[&path]);
    plain.open(&uri, "waiver {\n  rule: risk-declared\n}\n");
    assert_eq!(
        plain.at("textDocument/definition", &uri, 1, 10),
        Value::Null
    );
}
