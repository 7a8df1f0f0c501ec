//! `partnership status`

use insta::assert_snapshot;

use crate::house::{HOUSE, TENANTS, follows, waiver};
use crate::support::Folder;
use crate::{TODAY, document};

fn folder() -> Folder {
    let text = follows("", &format!("{TENANTS}\n{}", waiver("2026-12-31")));
    Folder::new(&[("house.partnership", HOUSE), ("care.partnership", &text)])
}

#[test]
fn a_picture_of_how_far_it_is() {
    let ran = folder().run(&["status", "care.partnership", "--today", TODAY]);
    assert_snapshot!(ran.ends(0).silent().out, @r"
    Warm homes (care.partnership), on 2026-11-20

    House rules (`house`)
    1 of 4 rules met

                                        done  open  waived  ask
      1  Know the people  ██████▒▒▒▒▒▒     1     ·       1    ·  done with waivers
      2  Write it down    ▒▒▒▒▒▒░░░░░░     ·     1       ·    1  not started
      waived: open, and accepted for now · ask: a person has to say

    The seven areas of the checklist for trustworthy data sharing

                                                    done  open  waived
      1  define the data                               ·     ·       ·  not looked at
      2  map the ecosystem                             ·     ·       ·  not looked at
      3  law, regulation and values                    ·     ·       ·  not looked at
      4  managing personal data risk                   ·     ·       ·  not looked at
      5  partnerships                 ██████▒▒▒▒▒▒     1     ·       1  done with waivers
      6  interoperability                              ·     ·       ·  not looked at
      7  choosing methods                              ·     ·       ·  not looked at
      waived: open, and accepted for now

    Accepted for now

      [wants-said] Nobody wrote down what “Tenants” hopes for.
        We meet them in May. Until 2026-12-31, answered for by `city`. (care.partnership:13)

    `partnership check care.partnership` shows what to do first, of 1 finding.
    ");
}

#[test]
fn colour_is_used_only_where_it_is_wanted() {
    let folder = folder();
    let plain = folder.run(&["status"]).ends(0).out;
    assert!(!plain.contains('\u{1b}'));
    let coloured = folder.run(&["status", "--color", "always"]).ends(0).out;
    assert!(coloured.contains('\u{1b}'));
    let refused = folder.run_with(
        &["status"],
        &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")],
        "",
    );
    assert_eq!(refused.out, plain);
}

#[test]
fn programs_are_told_what_check_tells_them() {
    let folder = folder();
    let words = ["--today", TODAY, "--format", "json", "care.partnership"];
    let status = folder.run(&[&["status"], &words[..]].concat()).ends(0);
    let check = folder.run(&[&["check"], &words[..]].concat()).ends(1);
    assert_eq!(document(&status.out), document(&check.out));
}

#[test]
fn lines_fit_the_width_and_titles_are_whole() {
    let folder = folder();
    folder.write(
        "long.partnership",
        b"partnership p \"P\" {\n  follows: odi-data-sharing, six-activities, cultivating-relationships\n}\n",
    );
    let out = folder.run(&["status", "long.partnership"]).ends(0).out;
    assert!(out.lines().all(|line| line.chars().count() <= 100), "{out}");
    let flat = out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("Embrace conflict as creative fuel"), "{flat}");
}

#[test]
fn where_there_is_nothing_to_show_that_is_said() {
    let folder = Folder::new(&[
        ("list.partnership", "partner a \"A\" {\n}\n"),
        (
            "care.partnership",
            "partnership p \"P\" {\n  aim: \"A.\"\n}\n",
        ),
    ]);
    let out = folder.run(&["status", "list.partnership"]).ends(0).out;
    assert_eq!(
        out,
        "There is no partnership here, so there is nothing to show.\n"
    );
    let out = folder.run(&["status", "care.partnership"]).ends(0).out;
    assert_eq!(
        out,
        "care.partnership follows no playbook, so nobody has looked how far it is.\n"
    );
    folder.run(&["status", "nowhere.partnership"]).ends(2);
}
