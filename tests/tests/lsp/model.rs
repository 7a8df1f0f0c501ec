//! Random edits: after each, the server's text is the editor's, and it finds what a fresh look finds.

use partnership_diagnostics::Finding;
use partnership_project::{Load, Texts, Workspace, load, resolved};
use partnership_syntax::parse;
use partnership_tests::mutate::{SLIPS, Slip, slip};
use partnership_tests::random::Random;
use serde_json::{Value, json};

use crate::support::Desk;

/// What a finding is known by: its name, its place in lines and UTF-16 columns, and how it begins.
type Told = (String, u64, u64, u64, u64, String);

fn place(text: &str, offset: usize) -> (u64, u64) {
    let before = &text[..offset];
    let line = before.matches('\n').count() as u64;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (line, text[start..offset].encode_utf16().count() as u64)
}

fn told(findings: &Value) -> Vec<Told> {
    let mut out: Vec<Told> = findings
        .as_array()
        .unwrap()
        .iter()
        .map(|own| {
            let number = |end: &str, part: &str| own["range"][end][part].as_u64().unwrap();
            (
                own["code"].as_str().unwrap().to_owned(),
                number("start", "line"),
                number("start", "character"),
                number("end", "line"),
                number("end", "character"),
                own["message"]
                    .as_str()
                    .unwrap()
                    .lines()
                    .next()
                    .unwrap_or_default()
                    .to_owned(),
            )
        })
        .collect();
    out.sort();
    out
}

/// What a look at these texts finds in the file called `name`, nothing remembered.
fn fresh(desk: &Desk, texts: &[(String, String)], name: &str) -> Vec<Told> {
    let mut open = Texts::default();
    for (name, text) in texts {
        open.open(resolved(&desk.path(name)), parse(text.as_str()));
    }
    let how = Load {
        texts: Some(&open),
        ..Load::default()
    };
    let folder = desk.path("");
    let workspace: Workspace = load(&[folder], &how);
    let file = workspace.at_path(&resolved(&desk.path(name))).unwrap();
    let text = workspace.file(file).unwrap().parse().text().to_string();
    let checked = workspace.check(jiff::civil::date(2026, 11, 21));
    let here = checked.findings.iter().filter(|own| own.at.file == file);
    let mut out: Vec<Told> = here.map(|own| of_finding(own, &text)).collect();
    out.sort();
    out
}

fn of_finding(own: &Finding, text: &str) -> Told {
    let start = place(text, own.at.range.start as usize);
    let end = place(text, own.at.range.end as usize);
    let what = own.what.lines().next().unwrap_or_default().to_owned();
    (own.name.to_string(), start.0, start.1, end.0, end.1, what)
}

/// A slip as the editor tells it.
fn change(text: &str, slip: &Slip) -> Value {
    let at = |offset| {
        let (line, character) = place(text, offset);
        json!({ "line": line, "character": character })
    };
    json!({ "range": { "start": at(slip.range.start), "end": at(slip.range.end) }, "text": slip.insert })
}

fn run(files: &[(&str, &str)], seed: u64, steps: usize) {
    let mut desk = Desk::with(files);
    let mut random = Random::new(seed);
    let mut texts: Vec<(String, String)> = files
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect();
    let uris: Vec<String> = files.iter().map(|(name, _)| desk.open(name)).collect();
    let mut version = 1;
    for step in 0..steps {
        let which = random.below(texts.len());
        version += 1;
        // One to three slips in one message, each counted in the text that the one before it leaves.
        let mut changes = Vec::new();
        for _ in 0..=random.below(3) {
            let text = texts[which].1.clone();
            if let Some(slip) = slip(SLIPS[random.below(SLIPS.len())], &text, &mut random) {
                changes.push(change(&text, &slip));
                texts[which].1 = slip.apply(&text);
            }
        }
        desk.editor.notify(
            "textDocument/didChange",
            json!({ "textDocument": { "uri": uris[which], "version": version }, "contentChanges": changes }),
        );
        let held = desk
            .editor
            .request("partnership/text", json!({ "uri": uris[which] }));
        assert_eq!(
            held["text"],
            texts[which].1.as_str(),
            "seed {seed}, step {step}"
        );
        for (name, uri) in files.iter().map(|(name, _)| name).zip(&uris) {
            let answer = desk.editor.request(
                "textDocument/diagnostic",
                json!({ "textDocument": { "uri": uri } }),
            );
            let wanted = fresh(&desk, &texts, name);
            assert_eq!(
                told(&answer["items"]),
                wanted,
                "seed {seed}, step {step}, {name}"
            );
        }
    }
    // What is told without being asked comes to the same in the end.
    let last = fresh(&desk, &texts, files[0].0);
    version += 1;
    desk.editor.notify(
        "textDocument/didChange",
        json!({ "textDocument": { "uri": uris[0], "version": version }, "contentChanges": [] }),
    );
    desk.editor.until(&uris[0], |found| {
        told(&Value::Array(found.to_vec())) == last
    });
}

#[test]
fn one_partnership_after_many_slips() {
    let text = include_str!("../../../examples/minimal/minimal.partnership");
    run(&[("minimal.partnership", text)], 1, 25);
    let text = include_str!("../../../examples/hilo/hilo.partnership");
    run(&[("hilo.partnership", text)], 2, 6);
}

#[test]
fn files_that_use_each_other_after_many_slips() {
    let main = "use \"people.partnership\"\nuse \"part.partnership\" as part\n\npartnership care \"Café 🙂\" {\n  follows: odi-risk-check\n  aim: \"Größe\"\n}\n\nrisk r \"R\" {\n  owner: a\n  affects: b\n}\n";
    let people =
        "partner a \"A\" {\n  kind: hospital\n}\n\naudience b \"B\" {\n  wants: \"To know\"\n}\n";
    let part = "dataset d \"D\" {\n  holder: a\n}\n\npermit a to use d for anything\n";
    let files = [
        ("care.partnership", main),
        ("people.partnership", people),
        ("part.partnership", part),
    ];
    for seed in 1..4 {
        run(&files, seed, 12);
    }
}

#[test]
fn edits_of_all_sorts_leave_the_same_text() {
    let mut desk = Desk::with(&[("a.partnership", "")]);
    let uri = desk.open("a.partnership");
    let mut random = Random::new(7);
    let mut text = String::new();
    for version in 2..200 {
        let insert = *random.one(&[
            "é",
            "🙂",
            "\r\n",
            "\n",
            "\r",
            "partner a \"A\" {",
            "}",
            "\"\"\"",
            "x",
        ]);
        // A place between `\r` and `\n` is none of its own.
        let mut at = random.below(text.len() + 1);
        while !text.is_char_boundary(at)
            || (text[..at].ends_with('\r') && text[at..].starts_with('\n'))
        {
            at -= 1;
        }
        let lines = |upto: &str| upto.replace("\r\n", "\n").replace('\r', "\n");
        let before = lines(&text[..at]);
        let line = before.matches('\n').count();
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let place = json!({ "line": line, "character": before[start..].encode_utf16().count() });
        desk.editor.edit(
            &uri,
            version,
            json!({ "start": place, "end": place }),
            insert,
        );
        text.insert_str(at, insert);
    }
    let held = desk
        .editor
        .request("partnership/text", json!({ "uri": uri }));
    assert_eq!(held["text"], text.as_str());
}

#[test]
fn edits_that_overtake_each_other_leave_the_same_text() {
    let mut desk = Desk::with(&[("a.partnership", "")]);
    let uri = desk.open("a.partnership");
    let mut random = Random::new(11);
    let typed = "partner trust \"City Trust\" {\n  kind: hospital\n}\n";
    let mut edits: Vec<(usize, char)> = typed.chars().enumerate().collect();
    edits.sort_by_cached_key(|(at, _)| at + random.below(5));
    assert!(!edits.is_sorted());
    for (at, letter) in edits {
        let before = &typed[..at];
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let place = json!({ "line": before.matches('\n').count(), "character": at - start });
        let range = json!({ "start": place, "end": place });
        let version = at as i32 + 2;
        desk.editor.edit(&uri, version, range, &letter.to_string());
    }
    let held = desk
        .editor
        .request("partnership/text", json!({ "uri": uri }));
    assert_eq!(held["text"], typed);
}
