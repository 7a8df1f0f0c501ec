//! The guide, as its readers meet it: each snippet is written to a file, each command is run, and what it prints is
//! what the page says it prints.
//!
//! The convention stands at the top of each page. `GUIDE=write` writes what the commands print into the pages.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops where something is wrong"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The day on which the pages are read.
const TODAY: &str = "2026-11-20";

#[test]
fn the_guide_shows_what_happens() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/guide");
    let write = env::var("GUIDE").is_ok_and(|wish| wish == "write");
    let mut differing = String::new();
    for page in pages(&guide) {
        let text = fs::read_to_string(&page)
            .expect("a page can be read")
            .replace("\r\n", "\n");
        let told = retold(&text);
        if told == text {
            continue;
        }
        if write {
            fs::write(&page, &told).expect("a page can be written");
        } else {
            report(&mut differing, &page, &text, &told);
        }
    }
    assert!(
        differing.is_empty(),
        "The guide shows something else than what happens:\n{differing}\n\
         If what happens is right: GUIDE=write cargo test -p partnership-tests --test guide"
    );
}

fn pages(folder: &Path) -> Vec<PathBuf> {
    let mut pages: Vec<_> = fs::read_dir(folder)
        .expect("the guide is there")
        .map(|entry| entry.expect("the guide can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    pages.sort();
    assert!(!pages.is_empty(), "the guide has pages");
    pages
}

/// The page with what its commands print in place of what it says they print.
fn retold(page: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder to work in");
    if page.contains(" examples/") {
        copy(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples"),
            &folder.path().join("examples"),
        );
    }
    let mut told = String::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let _ = writeln!(told, "{line}");
        let Some(label) = line.strip_prefix("```").filter(|label| !label.is_empty()) else {
            continue;
        };
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        if label.trim() == "console" {
            told.push_str(&run(folder.path(), &block));
        } else if let Some(name) = word_of(label, "of=") {
            let text =
                fs::read_to_string(folder.path().join(name)).expect("what is shown is there");
            let _ = writeln!(told, "{}", text.trim_end());
        } else {
            if let Some(name) = file_of(label) {
                put(&folder.path().join(name), &block);
            } else if let Some(name) = word_of(label, "file=") {
                fs::write(folder.path().join(name), block.join("\n"))
                    .expect("the file can be written");
            }
            for line in &block {
                let _ = writeln!(told, "{line}");
            }
        }
        told.push_str("```\n");
    }
    told
}

/// A copy of the examples, for the pages that compare them.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the examples are there") {
        let path = entry.expect("the examples can be listed").path();
        let place = to.join(path.file_name().expect("a file has a name"));
        if path.is_dir() {
            copy(&path, &place);
        } else {
            fs::copy(&path, &place).expect("a file can be copied");
        }
    }
}

/// The file that a block is about: `partnership file=NAME`.
fn file_of(label: &str) -> Option<&str> {
    word_of(label.strip_prefix("partnership")?, "file=")
}

/// The rest of the word of a label that starts so.
fn word_of<'l>(label: &'l str, start: &str) -> Option<&'l str> {
    label
        .split_whitespace()
        .find_map(|word| word.strip_prefix(start))
}

/// Put the entries of a block into a file: in place of those with the same kind and name, or at the end.
fn put(path: &Path, block: &[&str]) {
    let there = fs::read_to_string(path).unwrap_or_default();
    let mut entries = entries(&there.lines().collect::<Vec<_>>());
    for entry in self::entries(block) {
        match entries.iter_mut().find(|old| key(old) == key(&entry)) {
            Some(old) => *old = entry,
            None => entries.push(entry),
        }
    }
    fs::write(path, entries.join("\n")).expect("the file can be written");
}

/// The entries of a text: each starts at a line that is not indented and ends before the next such line.
fn entries(lines: &[&str]) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    for line in lines {
        let starts = line.starts_with(|first: char| !first.is_whitespace() && first != '}');
        match entries.last_mut() {
            Some(entry) if !starts => {
                let _ = writeln!(entry, "{line}");
            }
            _ => entries.push(format!("{line}\n")),
        }
    }
    entries
        .iter()
        .map(|entry| format!("{}\n", entry.trim_end()))
        .filter(|entry| !entry.trim().is_empty())
        .collect()
}

/// What tells one entry from another: the start of its first line, up to the title.
fn key(entry: &str) -> &str {
    let head = entry.lines().next().unwrap_or_default();
    let mut words = head.match_indices(' ').map(|(at, _)| at);
    match words.nth(1) {
        Some(end) if head.ends_with('{') => &head[..end],
        _ => head,
    }
}

/// The commands of a block, each with what it prints.
fn run(folder: &Path, block: &[&str]) -> String {
    let mut told = String::new();
    for command in block.iter().filter_map(|line| line.strip_prefix("$ ")) {
        let words: Vec<&str> = command.split_whitespace().collect();
        assert_eq!(
            words.first(),
            Some(&"partnership"),
            "a command of the guide: {command}"
        );
        // A page may look ahead to another day.
        let today: &[&str] = if words.contains(&"--today") {
            &[]
        } else {
            &["--today", TODAY]
        };
        let output = Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
            .args(&words[1..])
            .args(today)
            .current_dir(folder)
            .env("NO_COLOR", "1")
            .output()
            .expect("the program starts");
        let _ = writeln!(told, "$ {command}");
        for printed in [&output.stdout, &output.stderr] {
            for line in String::from_utf8_lossy(printed).lines() {
                let _ = writeln!(told, "{}", line.trim_end());
            }
        }
        assert!(
            output.status.code().is_some_and(|code| code < 2),
            "`{command}` could not be run:\n{told}"
        );
    }
    told
}

/// The first line in which the page and what happens differ.
fn report(differing: &mut String, page: &Path, text: &str, told: &str) {
    let (mut said, mut happens) = (text.lines(), told.lines());
    let mut number = 0;
    loop {
        number += 1;
        let (said, happens) = (said.next(), happens.next());
        if said != happens || said.is_none() {
            let _ = writeln!(
                differing,
                "{}:{number}\n  the page says  {}\n  what happens   {}",
                page.display(),
                said.unwrap_or("(nothing)"),
                happens.unwrap_or("(nothing)"),
            );
            return;
        }
    }
}
