//! What the hosts of repositories take: the summary of a step, logs without commands, the action and the template, run
//! as their hosts run them.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use partnership_tests::tools;
use serde_json::Value;

const SLIP: &str = "partnership care \"Care\" {\n  aim: \"Shorter waits.\"\n}\n\naudience patients \"Patients\" {\n  wnats: \"To be seen.\"\n}\n";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_partnership-under-test"));
    command
        .current_dir(folder)
        .env_remove("GITHUB_STEP_SUMMARY")
        .env("GITHUB_ACTIONS", "true");
    command
}

/// What GitHub's runner takes for a command: a line that starts with `::`, blanks aside, or that has `##[` in it.
fn commands(log: &str) -> Vec<&str> {
    log.lines()
        .filter(|line| line.trim().starts_with("::") || line.contains("##["))
        .collect()
}

#[test]
fn a_step_has_its_summary_and_no_other_command_has_one() {
    let temp = tempfile::tempdir().unwrap();
    let hostile = SLIP.replace("\"Patients\"", "\"<b>@team</b> | ::error::x\"");
    fs::write(
        temp.path().join("care.partnership"),
        hostile.replace("wnats", "w<b>nats"),
    )
    .unwrap();
    let summary = temp.path().join("summary.md");
    fs::write(&summary, "## What another step wrote\n").unwrap();
    let check = |words: &[&str]| {
        let mut command = program(temp.path());
        command
            .arg("check")
            .args(words)
            .env("GITHUB_STEP_SUMMARY", &summary);
        command.output().unwrap()
    };
    check(&[]);
    assert_eq!(
        fs::read_to_string(&summary).unwrap(),
        "## What another step wrote\n"
    );
    let ran = check(&["--report", "github"]);
    assert_eq!(ran.status.code(), Some(1), "{}", said(&ran));
    let written = fs::read_to_string(&summary).unwrap();
    assert!(
        written.starts_with("## What another step wrote\n### partnership check\n"),
        "{written}"
    );
    assert!(
        written.contains("must fix") && !written.contains("<b>"),
        "{written}"
    );
    check(&["--report", "github"]);
    let twice = fs::read_to_string(&summary).unwrap();
    assert_eq!(
        twice.matches("### partnership check").count(),
        2,
        "it is added to what is there"
    );
    let nowhere = program(temp.path())
        .args(["check", "--report", "github"])
        .env("GITHUB_STEP_SUMMARY", temp.path().join("no/such/folder"))
        .output()
        .unwrap();
    assert_eq!(nowhere.status.code(), Some(2));
    assert!(
        said(&nowhere).contains("was not written"),
        "{}",
        said(&nowhere)
    );
}

#[test]
fn no_text_of_a_file_is_a_command_in_a_log() {
    let temp = tempfile::tempdir().unwrap();
    // Wherever a message is wrapped, one of these starts a line; one stands in a difference.
    let words = "::error::owned ".repeat(40);
    let file = "::add-mask::x.partnership";
    let broken = format!(
        "partnership care \"{words}\" {{\n  aim: \"\"\"\n::set-output name=a::b\n  ##[error]x\n\"\"\"\n  vision: \"{words}\" \"y\"\n}}\n\naudience {words} {{\n}}\n"
    );
    fs::write(temp.path().join(file), &broken).unwrap();
    let crooked = "partner a \"A\" {\n  note: \"\"\"\n::set-output name=a::b\n  ##[error]x\n\"\"\"\nkind: clinic\n}\n";
    fs::write(temp.path().join("crooked.partnership"), crooked).unwrap();
    let fixable = "audience a \"A\" {\n  note: \"\"\"\n::set-output name=a::b\n  ##[error]x\n\"\"\"\n  wants: \"One.\" \"Two.\"\n}\n";
    fs::write(temp.path().join("fixable.partnership"), fixable).unwrap();
    fs::write(temp.path().join("partnership.toml"), "\"::error::x\" = 1\n").unwrap();
    for words in [
        &["check", "--all"][..],
        &["check", "--fix", "--diff", "fixable.partnership"],
        &["fmt", "--diff", "crooked.partnership"],
        &["check", "::error::nothing"],
    ] {
        let mut command = program(temp.path());
        let ran = command.args(words).output().unwrap();
        let log = said(&ran);
        assert!(log.contains("::"), "{words:?} shows the text:\n{log}");
        assert_eq!(commands(&log), [""; 0], "{words:?}");
    }
    let mut command = program(temp.path());
    let ran = command
        .args(["check", "--report", "github"])
        .output()
        .unwrap();
    let files: Vec<String> = commands(&said(&ran))
        .into_iter()
        .map(|line| line.split("line=").next().unwrap().to_owned())
        .collect();
    let hostile = "file=%3A%3Aadd-mask%3A%3Ax.partnership,";
    assert!(
        files.iter().any(|file| file.ends_with(hostile)),
        "{files:?}"
    );
    for file in files {
        let (weight, rest) = file.trim_start_matches("::").split_once(' ').unwrap();
        assert!(["error", "warning", "notice"].contains(&weight), "{file}");
        assert!(rest.starts_with("file=") && !rest.contains("::"), "{rest}");
    }
}

/// A YAML file as JSON, read by the reader that is most used.
fn yaml(path: &Path) -> Option<Value> {
    let read = tools::python()?
        .args([
            "-c",
            "import json, sys, yaml; json.dump(yaml.safe_load(open(sys.argv[1])), sys.stdout)",
        ])
        .arg(path)
        .output()
        .unwrap();
    assert!(read.status.success(), "{}", said(&read));
    Some(serde_json::from_slice(&read.stdout).unwrap())
}

/// A folder whose `partnership` is the program that is tested, to be put before others.
fn path_with_program(folder: &Path) -> std::ffi::OsString {
    let bin = folder.join("bin");
    fs::create_dir_all(&bin).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(
        env!("CARGO_BIN_EXE_partnership-under-test"),
        bin.join("partnership"),
    )
    .unwrap();
    let others = std::env::var_os("PATH").unwrap();
    std::env::join_paths(std::iter::once(bin).chain(std::env::split_paths(&others))).unwrap()
}

fn bash(folder: &Path, script: &str, more: &[(&str, &str)]) -> Output {
    Command::new("bash")
        .args(["-e", "-o", "pipefail", "-c", script])
        .envs(more.iter().copied())
        .env("PATH", path_with_program(folder))
        .current_dir(folder.join("repository"))
        .output()
        .unwrap()
}

fn repository() -> tempfile::TempDir {
    let temp = tempfile::tempdir().unwrap();
    fs::create_dir(temp.path().join("repository")).unwrap();
    fs::write(temp.path().join("repository/care.partnership"), SLIP).unwrap();
    temp
}

#[cfg(unix)]
#[test]
fn the_action_does_what_it_says() {
    let Some(action) = yaml(&root().join("action.yml")) else {
        return;
    };
    let temp = repository();
    let summary = temp.path().join("summary.md");
    let run = |inputs: &[(&str, &str)]| {
        let mut last = None;
        for step in action["runs"]["steps"].as_array().unwrap() {
            let mut variables = vec![
                ("GITHUB_ACTIONS", "true"),
                ("GITHUB_STEP_SUMMARY", summary.to_str().unwrap()),
            ];
            for (name, from) in step["env"].as_object().unwrap() {
                let input = from
                    .as_str()
                    .unwrap()
                    .trim_start_matches("${{ inputs.")
                    .trim_end_matches(" }}");
                let default = action["inputs"][input]["default"].as_str().unwrap();
                let given = inputs.iter().find(|(name, _)| *name == input);
                variables.push((name, given.map_or(default, |(_, value)| value)));
            }
            let script = step["run"].as_str().unwrap();
            last = Some(bash(temp.path(), script, &variables));
            let _ = fs::remove_dir_all(temp.path().join("bin"));
        }
        last.unwrap()
    };
    let failed = run(&[]);
    assert_eq!(failed.status.code(), Some(1), "{}", said(&failed));
    assert!(
        said(&failed).starts_with("::error file=care.partnership,line=6"),
        "{}",
        said(&failed)
    );
    assert!(fs::read_to_string(&summary).unwrap().contains("1 must fix"));
    let sarif = action["outputs"]["sarif"]["value"].as_str().unwrap();
    assert!(temp.path().join("repository").join(sarif).is_file());
    let never = run(&[
        ("fail-on", "never"),
        ("paths", "care.partnership"),
        ("markdown", "true"),
    ]);
    assert_eq!(never.status.code(), Some(0), "{}", said(&never));
}

#[cfg(unix)]
#[test]
fn the_template_for_gitlab_does_what_it_says() {
    let Some(template) = yaml(&root().join("gitlab.yml")) else {
        return;
    };
    let job = &template["partnerships"];
    let lines: Vec<&str> = job["script"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line.as_str().unwrap())
        .collect();
    let run = |more: &[(&str, &str)]| {
        let temp = repository();
        let mut variables: Vec<(&str, &str)> = template["variables"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str().unwrap()))
            .collect();
        variables.extend(more);
        let ran = bash(temp.path(), &lines.join("\n"), &variables);
        (temp, ran)
    };
    let (temp, failed) = run(&[]);
    assert_eq!(failed.status.code(), Some(1), "{}", said(&failed));
    for report in job["artifacts"]["reports"].as_object().unwrap().values() {
        let file = temp
            .path()
            .join("repository")
            .join(report.as_str().unwrap());
        assert!(
            fs::read_to_string(file)
                .unwrap()
                .contains("care.partnership")
        );
    }
    let (_temp, never) = run(&[("PARTNERSHIP_FAIL_ON", "never")]);
    assert_eq!(never.status.code(), Some(0), "{}", said(&never));
}

/// Whoever takes a name on a package index would run in every build.
#[test]
fn nothing_is_installed_by_a_name_that_somebody_else_may_take() {
    for name in [
        "action.yml",
        "gitlab.yml",
        "crates/cli/templates/init/github.yml",
        "crates/cli/templates/init/gitlab-ci.yml",
        "editors/vscode/README.md",
        "editors/vscode/package.json",
        "editors/vscode/walkthrough/program.md",
        "docs/guide/adopting.md",
        "README.md",
    ] {
        let text = fs::read_to_string(root().join(name)).unwrap();
        let by_name = |line: &&str| line.contains("install") && line.contains("partnership-cli");
        let found: Vec<&str> = text.lines().filter(by_name).collect();
        assert!(found.is_empty(), "{name}: {found:?}");
    }
}

/// What `init` writes for GitHub: the check comes first, and a slip of layout hides nothing; without a release it says what
/// to do.
#[cfg(unix)]
#[test]
fn the_workflow_of_init_shows_findings_and_layout() {
    let Some(workflow) = yaml(&root().join("crates/cli/templates/init/github.yml")) else {
        return;
    };
    let temp = repository();
    let crooked = SLIP.replace("  wnats", "      wnats");
    fs::write(temp.path().join("repository/care.partnership"), crooked).unwrap();
    let steps = workflow["jobs"]["check"]["steps"].as_array().unwrap();
    let scripts: Vec<&str> = steps
        .iter()
        .filter_map(|step| step["run"].as_str())
        .collect();
    let [install, check, layout] = scripts[..] else {
        unreachable!("{scripts:?}")
    };
    let always = steps.iter().find(|step| step["run"] == layout).unwrap();
    assert_eq!(always["if"], "${{ !cancelled() }}");
    let run = |script: &str| {
        let ran = bash(temp.path(), script, &[("GITHUB_ACTIONS", "true")]);
        let _ = fs::remove_dir_all(temp.path().join("bin"));
        ran
    };
    assert!(
        run(install).status.success(),
        "the program is there already"
    );
    let checked = run(check);
    assert!(said(&checked).contains("wnats"), "{}", said(&checked));
    let laid_out = run(layout);
    assert_eq!(laid_out.status.code(), Some(1));
    assert!(
        said(&laid_out).contains("Would change care.partnership"),
        "{}",
        said(&laid_out)
    );
    let without = Command::new("bash")
        .args(["-e", "-c", install])
        .env("PATH", "/usr/bin:/bin")
        .env("PARTNERSHIP_WHEEL", "")
        .current_dir(temp.path())
        .output()
        .unwrap();
    assert!(!without.status.success());
    assert!(
        said(&without).contains("the wheel of a release"),
        "{}",
        said(&without)
    );
}

/// The hooks that other repositories name by this one's address, run by pre-commit as they are written, but with the
/// program of these tests instead of one that is built for them.
#[cfg(unix)]
#[test]
fn the_hooks_of_this_repository_do_what_they_say() {
    let (Some(hooks), Some(python)) = (
        yaml(&root().join(".pre-commit-hooks.yaml")),
        tools::python(),
    ) else {
        return;
    };
    let temp = repository();
    let folder = temp.path().join("repository");
    let mut local = hooks.clone();
    for hook in local.as_array_mut().unwrap() {
        hook["language"] = "system".into();
    }
    let config = serde_json::json!({ "repos": [{ "repo": "local", "hooks": local }] });
    // What is JSON is YAML.
    fs::write(folder.join(".pre-commit-config.yaml"), config.to_string()).unwrap();
    let page = "# Page\n\n```partnership\naudience a \"A\" {\n  wnats: \"x\"\n}\n```\n";
    fs::write(folder.join("page.md"), page).unwrap();
    fs::write(
        folder.join("crooked.partnership"),
        "partner a \"A\" {\n      kind: clinic\n}\n",
    )
    .unwrap();
    let path = path_with_program(temp.path());
    let command = |program: &std::ffi::OsStr, words: &[&str]| {
        Command::new(program)
            .args(words)
            .env("PATH", &path)
            .env("PRE_COMMIT_HOME", temp.path().join("cache"))
            .current_dir(&folder)
            .output()
            .unwrap()
    };
    for words in [&["init", "-q"][..], &["add", "."]] {
        assert!(command("git".as_ref(), words).status.success());
    }
    let run = |id: &str| {
        let words = ["-m", "pre_commit", "run", "--all-files", "--verbose", id];
        command(python.get_program(), &words)
    };
    let ids: Vec<&str> = hooks
        .as_array()
        .unwrap()
        .iter()
        .map(|hook| hook["id"].as_str().unwrap())
        .collect();
    assert_eq!(
        ids,
        [
            "partnership-fmt",
            "partnership-check",
            "partnership-check-markdown"
        ]
    );
    let laid_out = run(ids[0]);
    assert!(
        !laid_out.status.success(),
        "what it changes is looked at before it is taken"
    );
    let crooked = fs::read_to_string(folder.join("crooked.partnership")).unwrap();
    assert_eq!(
        crooked,
        "partner a \"A\" {\n  kind: clinic\n}\n",
        "{}",
        said(&laid_out)
    );
    let checked = run(ids[1]);
    assert!(
        !checked.status.success() && said(&checked).contains("care.partnership:6"),
        "{}",
        said(&checked)
    );
    let pages = run(ids[2]);
    assert!(
        !pages.status.success() && said(&pages).contains("page.md:5"),
        "{}",
        said(&pages)
    );
}
