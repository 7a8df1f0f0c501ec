//! What holds for every command: help, words that make no sense, colours, pipes, faults.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

use insta::assert_snapshot;

use crate::support::{Folder, SMALL, WITH_SLIP, wait};

#[test]
fn without_words_it_says_what_it_can_do() {
    let folder = Folder::new(&[]);
    let help = folder.run(&[]).ends(0).silent().out;
    assert_eq!(help, folder.run(&["--help"]).ends(0).silent().out);
    assert!(help.starts_with(
        "Write down a data-sharing partnership, check it, and brief the people it concerns.\n"
    ));
    for word in [
        "new",
        "check",
        "status",
        "why",
        "brief",
        "fmt",
        "explain",
        "rules",
        "test",
        "model",
        "Examples:",
        "partnership brief care.partnership --draft",
    ] {
        assert!(help.contains(word), "{word}");
    }
    assert!(!help.contains('\u{1b}'), "no colour where nobody watches");
    for command in [
        "new", "check", "status", "why", "brief", "fmt", "explain", "rules", "test", "model",
    ] {
        let help = folder.run(&[command, "--help"]).ends(0).silent().out;
        assert!(help.contains("Usage: partnership"), "{help}");
        assert!(
            help.lines().all(|line| line.chars().count() <= 100),
            "{help}"
        );
    }
    assert!(
        folder
            .run(&["--version"])
            .ends(0)
            .out
            .starts_with("partnership 0.")
    );
}

#[test]
fn words_that_make_no_sense_are_told_with_what_was_meant() {
    let folder = Folder::new(&[("care.partnership", SMALL)]);
    let told = |words: &[&str]| {
        let ran = folder.run(words).ends(2);
        assert_eq!(ran.out, "");
        ran.err
    };
    assert_snapshot!(told(&["chek"]), @r"
    There is no command `chek`.
      What to do: Did you mean `partnership check`?
    ");
    assert_snapshot!(told(&["care.partnership"]), @r"
    There is no command `care.partnership`.
      What to do: Did you mean `partnership check care.partnership`?
    ");
    assert_snapshot!(told(&["check", "--fail-on", "always"]), @r"
    `always` does not fit `--fail-on <weight>`: `always` is not one of error, warning, advice, never.
      What to do: `partnership check --help` shows what can be said.
    ");
    assert_snapshot!(told(&["check", "--today", "01/10/2026"]), @r"
    `01/10/2026` does not fit `--today <date>`: a day is written like 2026-04-01.
      What to do: `partnership check --help` shows what can be said.
    ");
    assert_snapshot!(told(&["check", "--format", "yaml"]), @r"
    `yaml` does not fit `--format <format>`.
      What to do: It may be text or json.
    ");
    assert_snapshot!(told(&["fmt", "--chek"]), @r"
    `--chek` is not something this command knows.
      What to do: Did you mean `--check`?
    ");
    assert_snapshot!(told(&["brief"]), @r"
    This command needs <file>.
      What to do: `partnership brief --help` shows what can be said.
    ");
    assert_snapshot!(told(&["check", "--today"]), @r"
    After `--today <date>` a value is missing.
      What to do: `partnership check --help` shows what can be said.
    ");
}

#[test]
fn colour_is_used_only_where_it_is_wanted() {
    let folder = Folder::new(&[("care.partnership", WITH_SLIP)]);
    let colour = |words: &[&str], variables: &[(&str, &str)]| {
        folder.run_with(words, variables, "").out.contains('\u{1b}')
    };
    assert!(!colour(&["check"], &[]));
    assert!(colour(&["check", "--color", "always"], &[]));
    assert!(colour(&["--color=always"], &[]), "help too");
    assert!(colour(&["check"], &[("CLICOLOR_FORCE", "1")]));
    assert!(!colour(
        &["check"],
        &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]
    ));
    assert!(!colour(
        &["check", "--color", "never"],
        &[("CLICOLOR_FORCE", "1")]
    ));
    assert!(
        !folder
            .run(&["check", "nothing", "--color", "never"])
            .err
            .contains('\u{1b}')
    );
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let text = format!(
        "{SMALL}{}",
        (0..2_000)
            .map(|n| format!("partner p{n} \"P\" {{ kinnd: x }}\n"))
            .collect::<String>()
    );
    let folder = Folder::new(&[("care.partnership", &text)]);
    let words = ["check"];
    let mut child = folder
        .command(&words)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut reader = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    reader.read_line(&mut first).unwrap();
    drop(reader);
    assert!(first.starts_with("No playbook was run"));
    assert_eq!(wait(&mut child, &words), 1);
    let mut told = String::new();
    std::io::Read::read_to_string(&mut child.stderr.take().unwrap(), &mut told).unwrap();
    assert_eq!(told, "");
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_told() {
    let folder = Folder::new(&[("care.partnership", SMALL)]);
    let full = File::options().write(true).open("/dev/full").unwrap();
    let out = folder.command(&["check"]).stdout(full).output().unwrap();
    assert_eq!(out.status.code(), Some(2));
    assert!(
        String::from_utf8(out.stderr)
            .unwrap()
            .starts_with("The output could not be written: ")
    );
}

#[test]
fn a_fault_of_the_program_is_told_kindly() {
    let folder = Folder::new(&[]);
    let ran = folder.run_with(&["check"], &[("PARTNERSHIP_TEST_FAULT", "1")], "");
    // Only a build for development makes a fault on demand.
    if cfg!(debug_assertions) {
        let ran = ran.ends(3);
        assert!(
            ran.err.starts_with(
                "This program has made a mistake and has to stop. It is not your doing"
            ),
            "{}",
            ran.err
        );
        assert!(ran.err.contains("a fault that was asked for"));
    }
}
