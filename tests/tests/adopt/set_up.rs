//! A repository is set up, and a hook refuses what is broken.

use super::support::*;

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
