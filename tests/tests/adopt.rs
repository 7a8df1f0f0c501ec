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
        &[
            "init",
            "--title",
            "Shorter waits",
            "--no-questions",
            "--ci",
            "github",
        ],
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

/// Two partnerships that use one list: the list has an entry of which a rule says something to each, and not the same to
/// both.
fn two_with_a_list() -> tempfile::TempDir {
    let temp = repository("");
    let write = |path: &str, text: &str| {
        let path = temp.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    fs::remove_file(temp.path().join("care.partnership")).unwrap();
    write(
        "lib/orgs.partnership",
        "partner ford \"Ford\" {\n  kind: hospital\n}\n\ndataset visits \"Visits\" {\n  holder: ford\n}\n",
    );
    let partnership = |name: &str| {
        format!(
            "use \"../lib/orgs.partnership\"\n\npartnership {name} \"{name}\" {{\n  aim: \"Shorter waits.\"\n  partners: ford\n  follows: odi-data-sharing\n}}\n\npermit ford to analyse visits called ours\n"
        )
    };
    write("one/one.partnership", &partnership("one"));
    write("two/two.partnership", &partnership("two"));
    temp
}

fn baseline_of(folder: &Path) -> serde_json::Value {
    serde_json::from_str(&fs::read_to_string(folder.join("known.json")).unwrap()).unwrap()
}

fn report(folder: &Path, form: &str, more: &[&str]) -> String {
    let words = [&["check", "--report", form][..], more].concat();
    String::from_utf8_lossy(&program(folder, &words).stdout).into_owned()
}

#[test]
fn a_baseline_keeps_what_was_not_looked_at() {
    let temp = two_with_a_list();
    let check = |more: &[&str]| {
        let words = [&["check", "--baseline", "known.json"][..], more].concat();
        out(&program(temp.path(), &words))
    };
    check(&["--write-baseline"]);
    let all = baseline_of(temp.path());
    let only = check(&["--shrink", "one"]);
    assert!(!only.contains("settled"), "{only}");
    assert_eq!(baseline_of(temp.path()), all, "nothing is settled");
    let again = check(&["--write-baseline", "one"]);
    assert!(again.contains("this check did not look there"), "{again}");
    assert_eq!(baseline_of(temp.path()), all, "and nothing is lost");
    // A file that is gone from a folder that was looked at takes its findings along, those in the list included.
    fs::remove_file(temp.path().join("two/two.partnership")).unwrap();
    check(&["--shrink", "one"]);
    assert_eq!(baseline_of(temp.path()), all);
    let gone = check(&["--shrink"]);
    assert!(gone.contains("settled and left it"), "{gone}");
    let left = baseline_of(temp.path());
    let about_two = |own: &serde_json::Value| own.to_string().contains("two/two.partnership");
    let (before, after) = (&all["findings"], &left["findings"]);
    assert!(before.as_array().unwrap().iter().any(about_two));
    assert!(!after.as_array().unwrap().iter().any(about_two));
    assert_eq!(
        after.as_array().unwrap().len() * 2,
        before.as_array().unwrap().len(),
        "the other partnership's are all there"
    );
}

#[test]
fn a_baseline_is_the_same_from_every_folder_and_hides_nothing_of_another_partnership() {
    let temp = two_with_a_list();
    program(
        temp.path(),
        &[
            "check",
            "--baseline",
            "known.json",
            "--write-baseline",
            "one",
        ],
    );
    let inside = program(
        &temp.path().join("one"),
        &["check", "--baseline", "../known.json"],
    );
    assert_eq!(inside.status.code(), Some(0), "{}", out(&inside));
    assert!(
        out(&inside).contains("Nothing is open that is not in the baseline"),
        "{}",
        out(&inside)
    );
    let prints = |folder: &Path, path: &str| -> Vec<String> {
        let sarif: serde_json::Value =
            serde_json::from_str(&report(folder, "sarif", &[path])).unwrap();
        let results = sarif["runs"][0]["results"].as_array().unwrap();
        let mut prints: Vec<String> = results
            .iter()
            .map(|result| result["partialFingerprints"].to_string())
            .collect();
        prints.sort();
        prints
    };
    assert!(!prints(temp.path(), "one").is_empty());
    assert_eq!(
        prints(temp.path(), "one"),
        prints(&temp.path().join("one"), "."),
        "one folder down"
    );
    // What the list lacks for the other partnership is new, though the same words are known of the first.
    let both = report(temp.path(), "github", &["--baseline", "known.json"]);
    assert!(
        both.contains("file=lib/orgs.partnership")
            && both.contains("For the partnership in `two/two.partnership`:")
            && !both.contains("one/one.partnership"),
        "{both}"
    );
}

#[test]
fn every_form_names_the_partnership_that_a_list_is_spoken_of_for() {
    let temp = two_with_a_list();
    for form in ["github", "sarif", "gitlab", "checkstyle"] {
        let told = report(temp.path(), form, &[]);
        for file in ["one/one.partnership", "two/two.partnership"] {
            assert!(
                told.contains(&format!("For the partnership in `{file}`:")),
                "{form}: {told}"
            );
        }
    }
    for form in ["markdown", "html"] {
        assert!(
            report(temp.path(), form, &[]).contains("For the partnership in <code>two"),
            "{form}"
        );
    }
    let json: serde_json::Value = serde_json::from_str(&report(temp.path(), "json", &[])).unwrap();
    let findings = json["findings"].as_array().unwrap();
    assert!(
        findings
            .iter()
            .any(|own| own["partnership"] == "two/two.partnership"
                && own["file"] == "lib/orgs.partnership")
    );
}

#[test]
fn reports_count_what_is_known_apart() {
    let temp = two_with_a_list();
    program(
        temp.path(),
        &["check", "--baseline", "known.json", "--write-baseline"],
    );
    let known = baseline_of(temp.path())["findings"]
        .as_array()
        .unwrap()
        .len();
    let told = |form: &str| report(temp.path(), form, &["--baseline", "known.json"]);
    for form in ["markdown", "html"] {
        let told = told(form);
        assert!(
            told.contains(&format!("3 files: {known} known, 0 new.")),
            "{told}"
        );
        assert!(!told.contains("nothing to fix"), "{told}");
    }
    let junit = told("junit");
    assert!(
        junit.contains("failures=\"0\"") && !junit.contains("<failure"),
        "{junit}"
    );
    assert!(
        junit.contains("<skipped message=\"known: 1 finding stands in the baseline\"/>"),
        "{junit}"
    );
    assert!(
        junit.contains("<skipped message=\"it had nothing to look at\"/>"),
        "what was not tried did not pass: {junit}"
    );
    let json: serde_json::Value = serde_json::from_str(&told("json")).unwrap();
    assert_eq!(json["summary"]["known"], known);
    assert_eq!(json["next"], serde_json::json!([]));
    // One more is new, and nothing but it fails.
    let file = temp.path().join("one/one.partnership");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(
        &file,
        text.replace("  partners", "  patners: ford\n  partners"),
    )
    .unwrap();
    let told_now = told("markdown");
    assert!(
        told_now.contains(&format!("3 files: {known} known, 1 new: 1 must fix.")),
        "{told_now}"
    );
    assert_eq!(told("junit").matches("<failure").count(), 1);
}

#[test]
fn a_report_tells_what_could_not_be_read() {
    let temp = tempfile::tempdir().unwrap();
    let mut bytes = b"partnership e \"Caf".to_vec();
    bytes.push(0xe9);
    bytes.extend(b"\" { aim: \"x\" }\n");
    fs::write(temp.path().join("win.partnership"), bytes).unwrap();
    for form in [
        "markdown",
        "html",
        "junit",
        "sarif",
        "github",
        "gitlab",
        "checkstyle",
        "json",
    ] {
        let told = report(temp.path(), form, &["win.partnership"]);
        assert!(
            told.contains("it is not UTF-8 text") && !told.contains("nothing to fix"),
            "{form}: {told}"
        );
    }
    let junit = report(temp.path(), "junit", &["win.partnership"]);
    assert!(junit.contains("tests=\"1\" failures=\"1\""), "{junit}");
    let sarif = report(temp.path(), "sarif", &["win.partnership"]);
    assert!(sarif.contains("\"executionSuccessful\": false"), "{sarif}");
    let github = report(temp.path(), "github", &["win.partnership"]);
    assert!(
        github.starts_with("::error file=win.partnership,"),
        "{github}"
    );
}

#[test]
fn outputs_take_no_file_that_is_read_and_not_each_other() {
    let temp = repository(SLIP);
    fs::write(temp.path().join("partnership.toml"), "").unwrap();
    fs::write(temp.path().join("page.md"), "# A page\n").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("care.partnership", temp.path().join("link")).unwrap();
    let refused: &[&[&str]] = &[
        &["check", "--report", "sarif=care.partnership"],
        &["check", "--report", "sarif=new.partnership"],
        &["check", "--report", "sarif=partnership.toml"],
        &["check", "page.md", "--report", "sarif=./page.md"],
        &["check", "--baseline", "z.partnership", "--write-baseline"],
        &[
            "check",
            "--report",
            "sarif=same",
            "--report",
            "junit=./same",
        ],
        &[
            "check",
            "--baseline",
            "same",
            "--write-baseline",
            "--report",
            "junit=same",
        ],
        &["test", "care.partnership", "--junit", "care.partnership"],
        &[
            "test",
            "care.partnership",
            "--junit",
            "same",
            "--report",
            "json=same",
        ],
        &[
            "diff",
            "care.partnership",
            "care.partnership",
            "--report",
            "html=care.partnership",
        ],
        &[
            "brief",
            "care.partnership",
            "--check",
            ".",
            "--report",
            "html=care.partnership",
        ],
        &["matrix", "care.partnership", "--out", "care.partnership"],
        #[cfg(unix)]
        &["check", "--report", "sarif=link"],
    ];
    for words in refused {
        let shown = program(temp.path(), words);
        assert_eq!(shown.status.code(), Some(2), "{words:?}: {}", out(&shown));
        assert!(
            out(&shown).contains("Nothing was written"),
            "{}",
            out(&shown)
        );
        assert_eq!(
            fs::read_to_string(temp.path().join("care.partnership")).unwrap(),
            SLIP
        );
        for new in ["same", "z.partnership", "new.partnership"] {
            assert!(!temp.path().join(new).exists(), "{words:?}");
        }
    }
    let two = program(
        temp.path(),
        &["check", "--report", "sarif=a", "--report", "junit=b"],
    );
    assert_eq!(two.status.code(), Some(1), "{}", out(&two));
}

#[test]
fn since_sees_lists_that_are_gone_and_settings_that_differ() {
    let temp = two_with_a_list();
    git(temp.path(), &["add", "."]);
    git(temp.path(), &["commit", "-qm", "all"]);
    let since = |path: &str| program(temp.path(), &["check", "--since", "HEAD", path]);
    let nothing = since(".");
    assert_eq!(nothing.status.code(), Some(0));
    assert_eq!(
        String::from_utf8_lossy(&nothing.stdout).trim_end(),
        "Nothing that was named changed since then, so nothing was looked at."
    );
    let list = temp.path().join("lib/orgs.partnership");
    for new in [None, Some("lib/renamed.partnership")] {
        match new {
            None => fs::remove_file(&list).unwrap(),
            Some(new) => fs::rename(&list, temp.path().join(new)).unwrap(),
        }
        for path in [".", "one/one.partnership"] {
            let gone = since(path);
            assert_eq!(gone.status.code(), Some(1), "{}", out(&gone));
            assert!(out(&gone).contains("missing-import"), "{}", out(&gone));
        }
        git(temp.path(), &["checkout", "-q", "--", "."]);
    }
    fs::remove_file(temp.path().join("lib/renamed.partnership")).unwrap();
    fs::write(
        temp.path().join("partnership.toml"),
        "[check]\nfail-on = \"advice\"\n",
    )
    .unwrap();
    let settings = since(".");
    assert_eq!(settings.status.code(), Some(1), "{}", out(&settings));
    assert!(
        out(&settings).contains("in 2 partnerships"),
        "{}",
        out(&settings)
    );
}

#[test]
fn what_is_no_baseline_is_not_written_over() {
    let temp = repository(SLIP);
    let known = temp.path().join("known.json");
    let check = |more: &[&str]| {
        let words = [&["check", "--baseline", "known.json"][..], more].concat();
        program(temp.path(), &words)
    };
    for text in ["[]", "{\"name\": \"app\"}", "not JSON"] {
        fs::write(&known, text).unwrap();
        for more in [&[][..], &["--write-baseline"], &["--shrink"]] {
            let shown = check(more);
            assert_eq!(shown.status.code(), Some(2), "{}", out(&shown));
            assert!(
                out(&shown).contains("`known.json` is no baseline")
                    && !out(&shown).contains("struct"),
                "{}",
                out(&shown)
            );
            assert_eq!(fs::read_to_string(&known).unwrap(), text);
        }
    }
    // One of another version is told as such, and can be written anew.
    fs::write(&known, "{\"version\": 1, \"findings\": []}").unwrap();
    assert!(out(&check(&[])).contains("another version of this program"));
    assert_eq!(check(&["--write-baseline"]).status.code(), Some(0));
    assert_eq!(check(&[]).status.code(), Some(0));
}

#[test]
fn init_goes_by_where_the_repository_is_sent() {
    let set_up = |remote: Option<&str>| {
        let temp = tempfile::tempdir().unwrap();
        if let Some(remote) = remote {
            git(temp.path(), &["init", "-q"]);
            if !remote.is_empty() {
                git(temp.path(), &["remote", "add", "origin", remote]);
            }
        }
        let shown = program(temp.path(), &["init", "--no-questions"]);
        assert_eq!(shown.status.code(), Some(0), "{}", out(&shown));
        let there = |path: &str| temp.path().join(path).exists();
        (
            there(".github/workflows/partnership.yml"),
            there(".gitlab-ci.yml"),
        )
    };
    assert_eq!(set_up(Some("https://gitlab.com/x/y.git")), (false, true));
    assert_eq!(
        set_up(Some("git@gitlab.example.org:x/y.git")),
        (false, true)
    );
    assert_eq!(set_up(Some("git@github.com:x/y.git")), (true, false));
    assert_eq!(set_up(Some("https://git.example.org/x")), (false, false));
    assert_eq!(set_up(Some("")), (false, false));
    assert_eq!(set_up(None), (false, false), "no repository at all");
}
