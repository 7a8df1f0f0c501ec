//! The examples under the playbooks: the page that says what they show is true.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::document;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What a check of a file tells programs.
fn check(file: &str, day: &str) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
        .args(["check", file, "--format", "json", "--quiet", "--today", day])
        .current_dir(root())
        .output()
        .unwrap();
    document(&String::from_utf8(output.stdout).unwrap())
}

/// What became of a rule on an entry: all outcomes.
fn outcomes<'d>(document: &'d Value, rule: &str, entry: &str) -> Vec<&'d str> {
    let playbooks = document["playbooks"].as_array().unwrap();
    playbooks
        .iter()
        .flat_map(|playbook| playbook["rules"].as_array().unwrap())
        .filter(|own| own["name"] == rule)
        .flat_map(|own| own["judgements"].as_array().unwrap())
        .filter(|judgement| judgement["entry"] == entry)
        .map(|judgement| judgement["outcome"].as_str().unwrap())
        .collect()
}

#[test]
fn the_page_says_what_happens() {
    let page =
        std::fs::read_to_string(root().join("docs/examples-under-the-playbooks.md")).unwrap();
    let mut now = Value::Null;
    let mut wrong = Vec::new();
    let mut asked = 0;
    for line in page.lines() {
        let quoted: Vec<&str> = line.split('`').skip(1).step_by(2).collect();
        if line.starts_with("`examples/") {
            let day = line.rsplit(' ').next().unwrap();
            now = check(quoted[0], day);
        }
        let states = [
            ("- open ", "open"),
            ("- met ", "met"),
            ("- unclear ", "cannot-be-judged"),
        ];
        for (start, outcome) in states {
            if line.starts_with(start) {
                asked += 1;
                let found = outcomes(&now, quoted[0], quoted[1]);
                if !found.contains(&outcome) {
                    wrong.push(format!("{line}\n  is {found:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(asked > 30, "the page speaks of {asked} rules");
}

#[test]
fn every_example_with_a_playbook_is_on_the_page() {
    let page =
        std::fs::read_to_string(root().join("docs/examples-under-the-playbooks.md")).unwrap();
    for entry in std::fs::read_dir(root().join("examples")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let file = format!("examples/{name}/{name}.partnership");
        let Ok(text) = std::fs::read_to_string(root().join(&file)) else {
            continue;
        };
        if text.contains("\n  follows: ") {
            assert!(page.contains(&file), "{file}");
        }
    }
}

#[test]
fn the_fictional_one_is_complete_in_every_step() {
    let document = check(
        "examples/emergency-care/emergency-care.partnership",
        "2026-11-20",
    );
    assert_eq!(document["summary"]["error"], 0);
    assert_eq!(document["summary"]["warning"], 0);
    let playbooks = document["playbooks"].as_array().unwrap();
    let names: Vec<&str> = playbooks
        .iter()
        .map(|playbook| playbook["name"].as_str().unwrap())
        .collect();
    for name in [
        "odi-data-sharing",
        "six-activities",
        "cultivating-relationships",
    ] {
        assert!(names.contains(&name), "{names:?}");
    }
    for playbook in playbooks {
        for step in playbook["steps"].as_array().unwrap() {
            assert_eq!(step["state"], "done", "{}: {step}", playbook["name"]);
        }
    }
}
