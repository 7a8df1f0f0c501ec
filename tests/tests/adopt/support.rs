//! What these tests share.

pub(crate) use std::fs;
pub(crate) use std::path::Path;
pub(crate) use std::process::{Command, Output};

pub(crate) use partnership_tests::tools;

pub(crate) const SLIP: &str = "partnership care \"Care\" {\n  aim: \"Shorter waits.\"\n}\n\naudience patients \"Patients\" {\n  wnats: \"To be seen.\"\n}\n";

pub(crate) fn program(folder: &Path, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
        .args(words)
        .args(["--today", "2026-11-20"])
        .current_dir(folder)
        .output()
        .unwrap()
}

pub(crate) fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

pub(crate) fn git(folder: &Path, words: &[&str]) -> Output {
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
pub(crate) fn repository(text: &str) -> tempfile::TempDir {
    let temp = tempfile::tempdir().unwrap();
    git(temp.path(), &["init", "-q"]);
    fs::write(temp.path().join("care.partnership"), text).unwrap();
    temp
}

/// Two partnerships that use one list: the list has an entry of which a rule says something to each, and not the same to
/// both.
pub(crate) fn two_with_a_list() -> tempfile::TempDir {
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

pub(crate) fn baseline_of(folder: &Path) -> serde_json::Value {
    serde_json::from_str(&fs::read_to_string(folder.join("known.json")).unwrap()).unwrap()
}

pub(crate) fn report(folder: &Path, form: &str, more: &[&str]) -> String {
    let words = [&["check", "--report", form][..], more].concat();
    String::from_utf8_lossy(&program(folder, &words).stdout).into_owned()
}
