//! A repository takes it up: set up, a hook, reports for build servers, a baseline, fixes, only what changed.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use partnership_tests::tools;

const SLIP: &str = "partnership care \"Care\" {\n  aim: \"Shorter waits.\"\n}\n\naudience patients \"Patients\" {\n  wnats: \"To be seen.\"\n}\n";

fn program(folder: &Path, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
        .args(words)
        .args(["--today", "2026-11-20"])
        .current_dir(folder)
        .output()
        .unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn git(folder: &Path, words: &[&str]) -> Output {
    Command::new("git")
        .args([
            "-c",
            "user.name=A",
            "-c",
            "user.email=a@example.org",
            "-c",
            "init.defaultBranch=main",
        ])
        .args(words)
        .current_dir(folder)
        .output()
        .unwrap()
}

/// A folder without settings of its own playbooks, so that only the language is looked at.
fn repository(text: &str) -> tempfile::TempDir {
    let temp = tempfile::tempdir().unwrap();
    git(temp.path(), &["init", "-q"]);
    fs::write(temp.path().join("care.partnership"), text).unwrap();
    temp
}

#[test]
fn init_sets_a_repository_up_and_overwrites_nothing() {
    let temp = tempfile::tempdir().unwrap();
    fs::write(temp.path().join("partnership.toml"), "# ours\n").unwrap();
    let shown = out(&program(
        temp.path(),
        &["init", "--title", "Shorter waits", "--no-questions"],
    ));
    insta::assert_snapshot!(shown, @r"
    Left partnership.toml as it is.
    Wrote .vscode/partnership-settings.schema.json: lets editors complete and check the settings.
    Wrote .pre-commit-config.yaml: looks at each commit before it is made; `pre-commit install` switches it on.
    Wrote .vscode/extensions.json: lets editors offer the extension.
    Wrote .github/workflows/partnership.yml: looks at each change on GitHub, once `PARTNERSHIP_WHEEL` in it names a release.
    Wrote shorter-waits.partnership: the first partnership, with remarks to go on from.

    Next: `partnership check` looks at what is there, and `git add` and commit what was written.
    ");
    assert_eq!(
        fs::read_to_string(temp.path().join("partnership.toml")).unwrap(),
        "# ours\n"
    );
    let again = out(&program(
        temp.path(),
        &["init", "--no-questions", "--ci", "none"],
    ));
    assert!(!again.contains("Wrote"), "{again}");
}

#[test]
fn settings_that_init_writes_are_understood() {
    let temp = tempfile::tempdir().unwrap();
    program(
        temp.path(),
        &[
            "init",
            "--title",
            "Shorter waits",
            "--no-questions",
            "--ci",
            "gitlab",
        ],
    );
    let checked = program(temp.path(), &["check"]);
    let shown = out(&checked);
    assert!(
        shown.contains("`odi-data-sharing`") && shown.contains("`plain-language`"),
        "{shown}"
    );
    assert!(!shown.contains("setting that does not exist"), "{shown}");
    assert_eq!(
        program(temp.path(), &["fmt", "--check"]).status.code(),
        Some(0)
    );
}

#[test]
fn reports_are_written_all_at_once() {
    let temp = repository(SLIP);
    let checked = program(
        temp.path(),
        &[
            "check",
            "--report",
            "github",
            "--report",
            "sarif=f.sarif",
            "--report",
            "junit=f.xml",
            "--report",
            "html=f.html",
        ],
    );
    assert_eq!(checked.status.code(), Some(1));
    insta::assert_snapshot!(String::from_utf8_lossy(&checked.stdout), @"::error file=care.partnership,line=6,endLine=6,col=3,endColumn=8,title=must fix%3A unknown-field::`wnats` is not a line of an audience. A line that is not known is not checked and appears in no briefing. Did you mean `wants`?");
    let sarif: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(temp.path().join("f.sarif")).unwrap()).unwrap();
    assert_eq!(sarif["runs"][0]["results"][0]["ruleId"], "unknown-field");
    assert!(
        fs::read_to_string(temp.path().join("f.xml"))
            .unwrap()
            .contains("<testcase name=\"care.partnership\"")
    );
    assert!(
        fs::read_to_string(temp.path().join("f.html"))
            .unwrap()
            .contains("What to do next")
    );
    let two = program(
        temp.path(),
        &["check", "--report", "github", "--report", "sarif"],
    );
    assert_eq!(two.status.code(), Some(2), "{}", out(&two));
}

#[test]
fn a_baseline_holds_where_lines_move_and_shrinks() {
    let temp = repository(SLIP);
    let check = |more: &[&str]| {
        let words: Vec<&str> = ["check", "--baseline", "known.json"]
            .iter()
            .chain(more)
            .copied()
            .collect();
        program(temp.path(), &words)
    };
    let absent = check(&[]);
    assert_eq!(absent.status.code(), Some(2));
    assert!(
        out(&absent).contains("--write-baseline"),
        "{}",
        out(&absent)
    );
    assert_eq!(check(&["--write-baseline"]).status.code(), Some(0));

    fs::write(
        temp.path().join("care.partnership"),
        format!("// A remark.\n\n{SLIP}"),
    )
    .unwrap();
    let moved = check(&[]);
    assert_eq!(moved.status.code(), Some(0), "{}", out(&moved));
    assert!(
        out(&moved).contains("1 finding is in the baseline and not shown.")
            && out(&moved).contains("Nothing new to fix in how 1 file is written."),
        "{}",
        out(&moved)
    );

    fs::write(
        temp.path().join("care.partnership"),
        format!("{SLIP}\nrisk harm \"Harm\" {{\n  likelyhood: rare\n}}\n"),
    )
    .unwrap();
    let new = check(&[]);
    assert_eq!(new.status.code(), Some(1));
    assert!(
        out(&new).contains("likelyhood") && !out(&new).contains("wnats:"),
        "{}",
        out(&new)
    );

    fs::write(
        temp.path().join("care.partnership"),
        SLIP.replace("wnats", "wants"),
    )
    .unwrap();
    assert!(
        out(&check(&[])).contains("`--shrink` takes"),
        "{}",
        out(&check(&[]))
    );
    check(&["--shrink"]);
    let left: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(temp.path().join("known.json")).unwrap()).unwrap();
    assert_eq!(left["findings"].as_array().unwrap().len(), 0);
}

#[test]
fn fix_repairs_and_diff_only_shows() {
    // A forgotten comma is certain; which line was meant is not, so that change is only offered.
    let text = SLIP.replace("\"To be seen.\"", "\"To be seen.\" \"To be heard.\"");
    let temp = repository(&text);
    let file = temp.path().join("care.partnership");
    let shown = program(temp.path(), &["check", "--fix", "--unsafe-fixes", "--diff"]);
    assert_eq!(shown.status.code(), Some(1), "{}", out(&shown));
    assert!(
        out(&shown).contains("+  wants: \"To be seen.\""),
        "{}",
        out(&shown)
    );
    assert_eq!(fs::read_to_string(&file).unwrap(), text);

    let safe = program(temp.path(), &["check", "--fix"]);
    assert_eq!(safe.status.code(), Some(1), "{}", out(&safe));
    assert!(fs::read_to_string(&file).unwrap().contains("  wnats: "));
    let offered = program(temp.path(), &["check", "--fix", "--unsafe-fixes"]);
    assert!(out(&offered).contains("Made "), "{}", out(&offered));
    let fixed = fs::read_to_string(&file).unwrap();
    assert!(
        fixed.contains("  wants: \"To be seen.\", \"To be heard.\""),
        "{fixed}"
    );
    assert_eq!(program(temp.path(), &["check"]).status.code(), Some(0));
}

#[test]
fn since_looks_only_at_what_changed_and_what_uses_it() {
    let temp = repository(SLIP);
    let other = "use \"shared.partnership\"\n\npartnership other \"Other\" {\n  aim: \"More.\"\n  amis: \"x\"\n}\n";
    fs::write(temp.path().join("other.partnership"), other).unwrap();
    fs::write(
        temp.path().join("shared.partnership"),
        "partner a \"A\" {\n  kind: hospital\n}\n",
    )
    .unwrap();
    git(temp.path(), &["add", "."]);
    git(temp.path(), &["commit", "-qm", "all"]);
    let since = |revision: &str| program(temp.path(), &["check", "--since", revision]);
    assert_eq!(
        since("HEAD").status.code(),
        Some(0),
        "{}",
        out(&since("HEAD"))
    );
    fs::write(
        temp.path().join("shared.partnership"),
        "partner a \"A\" {\n  kind: clinic\n}\n",
    )
    .unwrap();
    let shown = out(&since("HEAD"));
    assert!(
        shown.contains("amis") && !shown.contains("wnats"),
        "{shown}"
    );
    let unknown = since("nowhere");
    assert_eq!(unknown.status.code(), Some(2));
    assert!(
        out(&unknown).contains("There is no revision `nowhere`"),
        "{}",
        out(&unknown)
    );
    assert_eq!(since("--output=x").status.code(), Some(2));
}

#[test]
fn a_commit_hook_refuses_a_broken_file() {
    let Some(python) = tools::python() else {
        return;
    };
    let temp = repository(SLIP);
    program(temp.path(), &["init", "--no-questions", "--ci", "none"]);
    // The hook calls the program by its name.
    let bin = temp.path().join("bin");
    fs::create_dir(&bin).unwrap();
    let name = bin.join("partnership");
    #[cfg(unix)]
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_partnership-under-test"), &name).unwrap();
    fs::write(temp.path().join(".gitignore"), "bin\n").unwrap();
    let path = std::env::join_paths(
        std::iter::once(bin).chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
    )
    .unwrap();
    let program = python.get_program().to_owned();
    let pre_commit = |words: &[&str]| {
        Command::new(&program)
            .args(["-m", "pre_commit"])
            .args(words)
            .env("PATH", &path)
            .env("PRE_COMMIT_HOME", temp.path().join(".cache"))
            .current_dir(temp.path())
            .output()
            .unwrap()
    };
    git(
        temp.path(),
        &[
            "add",
            "care.partnership",
            ".pre-commit-config.yaml",
            ".gitignore",
        ],
    );
    assert!(pre_commit(&["install"]).status.success());
    let refused = Command::new("git")
        .args([
            "-c",
            "user.name=A",
            "-c",
            "user.email=a@example.org",
            "commit",
            "-qm",
            "broken",
        ])
        .env("PATH", &path)
        .env("PRE_COMMIT_HOME", temp.path().join(".cache"))
        .current_dir(temp.path())
        .output()
        .unwrap();
    assert!(!refused.status.success(), "a broken file is not committed");
    assert!(out(&refused).contains("wnats"), "{}", out(&refused));
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.pre-commit-hooks.yaml");
    let valid = pre_commit(&["validate-manifest", manifest.to_str().unwrap()]);
    assert!(valid.status.success(), "{}", out(&valid));
}
