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
        "filetype:",
        "root:",
        "server:",
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
        "health:",
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

/// Neovim with this repository's plug-in, as the plug-in's page says how to set it up.
fn neovim(nvim: &mut Command) -> String {
    let folder = workspace();
    // The file lies deeper than the settings, so that the plug-in has to look for them.
    let deep = folder.path().join("deep");
    fs::create_dir(&deep).unwrap();
    for name in ["care.partnership", "more.partnership"] {
        fs::rename(folder.path().join(name), deep.join(name)).unwrap();
    }
    let set_up = "lua vim.opt.runtimepath:append(vim.env.PARTNERSHIP_TREE .. '/editors/neovim'); vim.g.partnership_command = { vim.env.PARTNERSHIP_PROGRAM, 'lsp' }";
    let output = run(
        nvim.args(["--headless", "--clean", "-n", "--cmd", set_up, "-S"])
            .arg(root().join("tests/editors/neovim.lua"))
            .env("PARTNERSHIP_TREE", root()),
        folder.path(),
    );
    seen(&output)
}

const NEOVIM: &str = "\
filetype: partnership, // %s
root: the folder of partnership.toml
found: 11 `wnats` is not a line of an audience
fixed: wants: \"To be seen sooner.\"
offered: hospital
hover: **hospital** (`hospital`)
renamed in care.partnership: audience people \"Patients\" {
renamed in more.partnership: for: people
server: the same for both files";

#[test]
fn neovim_finds_completes_renames_and_fixes() {
    if let Some(mut nvim) = tools::program("nvim") {
        assert_eq!(neovim(&mut nvim), NEOVIM);
    }
}

#[test]
fn a_newer_neovim_finds_completes_renames_and_fixes() {
    let Some(nvim) = tools::newer("nvim") else {
        return;
    };
    let mut nvim = Command::new(fs::canonicalize(nvim.get_program()).unwrap());
    let runtime = tools::folder().join("newer/root/usr/share/nvim/runtime");
    nvim.env("VIMRUNTIME", fs::canonicalize(runtime).unwrap());
    assert_eq!(neovim(&mut nvim), NEOVIM);
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
fn helix_finds_fixes_completes_explains_and_renames() {
    let Some(hx) = tools::newer("hx") else {
        return;
    };
    if tools::program("tmux").is_none() || tools::program("cc").is_none() {
        return;
    }
    let folder = workspace();
    let script = root().join("tests/editors/helix.sh");
    let mut bash = Command::new("bash");
    bash.arg(script)
        .env("HX", fs::canonicalize(hx.get_program()).unwrap())
        .env(
            "HELIX_RUNTIME",
            fs::canonicalize(tools::folder().join("newer/root/usr/lib/hx/runtime")).unwrap(),
        )
        .env("PARTNERSHIP_TREE", root());
    let output = run(&mut bash, folder.path());
    insta::assert_snapshot!(seen(&output), @r#"
    health: Tree-sitter parser: ✓
    health: Highlight queries: ✓
    colours: yes
    found: `wnats` is not a line of an audience.
    fixed: wants: "To be seen sooner."
    offered: hospital enum_member
    hover: A word of the list partner-kind, under healthcare-provider. Source: Partnership; identities from the Data Privacy
    renamed in care.partnership: audience people "Patients" {
    renamed in more.partnership: for: people
    "#);
}

#[test]
fn the_parser_for_tree_sitter_passes_its_own_corpus() {
    let Some(mut tree_sitter) = tools::newer("tree-sitter") else {
        return;
    };
    if tools::program("cc").is_none() {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let corpus = root().join("grammar/tree-sitter/test/corpus");
    let tests: usize = fs::read_dir(&corpus)
        .unwrap()
        .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
        .map(|text| text.lines().filter(|line| line.starts_with("===")).count() / 2)
        .sum();
    let output = fs::canonicalize(tree_sitter.get_program())
        .map(|path| {
            tree_sitter = Command::new(path);
            tree_sitter
                .arg("test")
                .current_dir(root().join("grammar/tree-sitter"))
                .env("HOME", home.path())
                .env("XDG_CACHE_HOME", home.path())
                .output()
                .unwrap()
        })
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let passed = said.matches('✓').count();
    assert!(
        output.status.success() && passed == tests,
        "{passed} of {tests}\n{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
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
