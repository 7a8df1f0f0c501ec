//! Real editors with the real server, and the parser for tree-sitter on every file there is.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use partnership_tests::tools;

const CARE: &str = "use \"more.partnership\" as part\n\npartnership care \"Care\" {\n  aim: \"Shorter waits.\"\n}\n\npartner trust \"City Trust\" {\n  kind: hospital\n}\n\naudience patients \"Patients\" {\n  wants: \"To be seen sooner.\"\n}\n";
const MORE: &str = "benefit sooner \"You are seen sooner\" {\n  for: patients\n}\n";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .unwrap()
}

fn workspace() -> tempfile::TempDir {
    let temp = tempfile::tempdir().unwrap();
    fs::write(temp.path().join("care.partnership"), CARE).unwrap();
    fs::write(temp.path().join("more.partnership"), MORE).unwrap();
    fs::write(temp.path().join("partnership.toml"), "").unwrap();
    temp
}

fn run(editor: &mut Command, folder: &Path) -> Output {
    editor
        .env(
            "PARTNERSHIP_PROGRAM",
            env!("CARGO_BIN_EXE_partnership-under-test"),
        )
        .env("PARTNERSHIP_ROOT", folder.canonicalize().unwrap())
        .env("PARTNERSHIP_MODE", root().join("editors/emacs"))
        .env("HOME", folder)
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

/// What the editor's script said it saw, without what the editor itself says.
fn seen(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stdout);
    let words = [
        "mode:",
        "kind:",
        "found:",
        "fixed:",
        "offered:",
        "hover:",
        "renamed in",
        "gave up:",
        "files:",
        "with errors:",
        "colours:",
    ];
    let lines: Vec<&str> = said
        .lines()
        .filter(|line| words.iter().any(|word| line.starts_with(word)))
        .collect();
    if output.status.success() {
        lines.join("\n")
    } else {
        format!("{said}\n{}", String::from_utf8_lossy(&output.stderr))
    }
}

#[test]
fn neovim_finds_completes_renames_and_fixes() {
    let Some(mut nvim) = tools::program("nvim") else {
        return;
    };
    let folder = workspace();
    let script = root().join("tests/editors/neovim.lua");
    let output = run(
        nvim.args(["--headless", "--clean", "-n", "-S"]).arg(script),
        folder.path(),
    );
    insta::assert_snapshot!(seen(&output), @r#"
    found: 11 `wnats` is not a line of an audience
    fixed: wants: "To be seen sooner."
    offered: hospital
    hover: **hospital** (`hospital`)
    renamed in care.partnership: audience people "Patients" {
    renamed in more.partnership: for: people
    "#);
}

#[test]
fn emacs_finds_completes_renames_and_fixes() {
    let Some(mut emacs) = tools::program("emacs") else {
        return;
    };
    let folder = workspace();
    let script = root().join("tests/editors/emacs.el");
    let output = run(
        emacs.args(["--batch", "-Q", "-l"]).arg(script),
        folder.path(),
    );
    insta::assert_snapshot!(seen(&output), @r#"
    mode: partnership-mode
    kind: font-lock-type-face
    found: partnership [unknown-field]: `wnats` is not a line of an audience
    fixed: wants: "To be seen sooner."
    offered: hospital
    renamed in care.partnership: audience people "Patients" {
    renamed in more.partnership: for: people
    "#);
}

#[test]
fn the_parser_for_tree_sitter_takes_every_example_and_playbook() {
    let Some(mut nvim) = tools::program("nvim") else {
        return;
    };
    let Some(mut cc) = tools::program("cc") else {
        return;
    };
    let temp = tempfile::tempdir().unwrap();
    let parser = temp.path().join("partnership.so");
    let source = root().join("grammar/tree-sitter/src");
    let built = cc
        .args(["-O1", "-shared", "-fPIC", "-std=c11", "-I"])
        .arg(&source)
        .args([source.join("parser.c"), source.join("scanner.c")])
        .arg("-o")
        .arg(&parser)
        .output()
        .unwrap();
    assert!(
        built.status.success(),
        "{}",
        String::from_utf8_lossy(&built.stderr)
    );
    let script = root().join("tests/editors/treesitter.lua");
    nvim.env("PARTNERSHIP_PARSER", &parser)
        .env("PARTNERSHIP_TREE", root());
    let output = run(
        nvim.args(["--headless", "--clean", "-n", "-S"]).arg(script),
        temp.path(),
    );
    insta::assert_snapshot!(seen(&output), @r"
    files: all
    with errors: none
    colours: many
    ");
}
