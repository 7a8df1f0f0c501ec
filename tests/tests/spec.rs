//! The pages of `tests/spec` define the language, and every snippet on them holds.
//!
//! `SPEC=layout cargo test --test spec` runs the pages whose name contains `layout`. What the blocks of a page mean is
//! told in `tests/spec/README.md`.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

#[path = "spec/case.rs"]
mod case;
#[path = "spec/dump.rs"]
mod dump;
#[path = "spec/page.rs"]
mod page;

use std::fs;
use std::path::Path;

#[test]
fn every_page_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec");
    let wanted = std::env::var("SPEC").unwrap_or_default();
    let mut names: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".md") && name != "README.md" && name.contains(&wanted))
        .collect();
    names.sort();
    let mut faults = Vec::new();
    for name in &names {
        let text = fs::read_to_string(folder.join(name)).unwrap();
        match page::cases(&text) {
            Ok(cases) => {
                let told = cases.iter().flat_map(case::faults);
                faults.extend(told.map(|(line, what)| format!("tests/spec/{name}:{line}: {what}")));
            }
            Err((line, what)) => faults.push(format!("tests/spec/{name}:{line}: {what}")),
        }
    }
    assert!(!names.is_empty(), "no page is named like `{wanted}`");
    assert!(
        faults.is_empty(),
        "\n\n{}\n\n{} of these do not hold.\n",
        faults.join("\n\n"),
        faults.len()
    );
}

#[test]
fn every_page_opens_with_its_rule() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let mut lines = text.lines().filter(|line| !line.is_empty());
        let (title, rule) = (lines.next().unwrap(), lines.next().unwrap());
        assert!(
            title.starts_with("# "),
            "{} starts with its title",
            path.display()
        );
        assert!(
            !rule.starts_with(['#', '-', '|', '>']) && !rule.starts_with("```"),
            "{}: prose follows the title",
            path.display()
        );
    }
}
