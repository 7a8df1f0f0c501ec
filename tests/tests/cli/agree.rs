//! `partnership agree`

use insta::assert_snapshot;

use crate::support::Folder;

const CARE: &str = r#"partnership care "Shorter waits" {
  vision: "Everyone is seen in time."
}

partner st-marys "St Mary's" {
  kind: hospital // of the city
  agrees: vision on 2026-02-11 because "Asked at the meeting."
}

partner university "City University" {
}

agreement dsa "Data sharing agreement" {
  parties: st-marys, university
  status: signed on 2026-03-20
  signed-by: university on 2026-03-18
}
"#;

fn folder() -> Folder {
    Folder::new(&[("care.partnership", CARE)])
}

fn agree(folder: &Folder, words: &[&str], code: i32) -> String {
    let words = [
        &["agree", "care.partnership", "--today", "2026-06-01"],
        words,
    ]
    .concat();
    let ran = folder.run(&words).ends(code);
    ran.out + &ran.err
}

#[test]
fn a_sign_off_is_bound_falls_and_is_renewed() {
    let folder = folder();
    assert_snapshot!(agree(&folder, &[], 0), @"
    2 sign-offs: 2 are not bound to what was agreed to.

    Not bound to what was agreed to
      `st-marys` agreed to the vision on 2026-02-11.
      `university` agreed to the agreement `dsa` on 2026-03-18.

    `partnership agree` with `--as` and the partner's name binds those that the partner confirms.
    ");
    assert_snapshot!(agree(&folder, &["--as", "st-marys"], 0), @"
    Recorded that `st-marys` agreed to `vision` on 2026-06-01.
      It takes the place of the sign-off to `vision` on 2026-02-11.
    ");
    assert_snapshot!(agree(&folder, &["--as", "university"], 0), @"
    Recorded that `university` agreed to `dsa` on 2026-06-01.
      It takes the place of the sign-off to `dsa` on 2026-03-18.
    ");
    assert_snapshot!(agree(&folder, &["--as", "university", "--to", "vision", "--on", "2026-05-30"], 0), @"Recorded that `university` agreed to `vision` on 2026-05-30.");
    assert_snapshot!(folder.read("care.partnership"), @r#"
    partnership care "Shorter waits" {
      vision: "Everyone is seen in time."
    }

    partner st-marys "St Mary's" {
      kind: hospital // of the city
      agrees: vision on 2026-06-01 because "Asked at the meeting." { digest: "sha256:ecadb9fb0ae220bdc7574c4478bd7b1571363815" }
    }

    partner university "City University" {
      agrees: vision on 2026-05-30 { digest: "sha256:ecadb9fb0ae220bdc7574c4478bd7b1571363815" }
    }

    agreement dsa "Data sharing agreement" {
      parties: st-marys, university
      status: signed on 2026-03-20
      signed-by: university on 2026-06-01 { digest: "sha256:0dcc5cd3e63d4b1f94f28c98c0608c1da9f114c4" }
    }
    "#);
    folder
        .run(&["check", "care.partnership", "--fail-on", "warning"])
        .ends(0);
    assert_snapshot!(agree(&folder, &["--as", "st-marys"], 0), @"Nothing to record: every sign-off of this partner stands.");

    let changed = folder
        .read("care.partnership")
        .replace("in time", "within an hour");
    folder.write("care.partnership", changed.as_bytes());
    let ran = folder
        .run(&["check", "care.partnership", "--fail-on", "warning"])
        .ends(1);
    assert_eq!(ran.findings(), ["sign-off-fallen", "sign-off-fallen"]);
    let told = agree(&folder, &[], 1);
    assert!(
        told.contains("3 sign-offs: 1 stands and 2 have fallen."),
        "{told}"
    );
    agree(&folder, &["--as", "st-marys"], 0);
    agree(&folder, &["--as", "university"], 0);
    agree(&folder, &[], 0);
}

#[test]
fn what_changed_since_is_found_in_the_history() {
    let folder = folder();
    agree(&folder, &["--as", "st-marys"], 0);
    let git = |words: &[&str]| {
        let mut git = partnership_tests::tools::program("git")?;
        let name = ["-c", "user.name=A", "-c", "user.email=a@example.org"];
        let run = git
            .current_dir(folder.at(""))
            .args(name)
            .args(words)
            .env("HOME", folder.at(""))
            .output();
        assert!(run.unwrap().status.success());
        Some(())
    };
    if git(&["init", "--quiet"]).is_none() {
        return;
    }
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "one"]);
    let changed = folder
        .read("care.partnership")
        .replace("in time", "within an hour");
    folder.write("care.partnership", changed.as_bytes());
    git(&["commit", "--quiet", "--all", "--message", "two"]);
    let told = agree(&folder, &[], 1);
    assert!(told.contains("It said so until revision "), "{told}");
    assert!(
        told.contains(
            "`vision` said \"Everyone is seen in time.\" and says now \"Everyone is seen within an"
        ),
        "{told}"
    );
}

#[test]
fn nothing_is_written_that_was_not_meant() {
    let folder = folder();
    assert_snapshot!(agree(&folder, &["--as", "st-mary"], 2), @"
    The partnership has no partner `st-mary`.
      What to do: Did you mean `st-marys`?
    ");
    assert_snapshot!(agree(&folder, &["--as", "st-marys", "--to", "visoin"], 2), @"
    There is nothing called `visoin` to agree to.
      What to do: Did you mean `vision`?
    ");
    assert_snapshot!(agree(&folder, &["--as", "st-marys", "--to", "risks"], 2), @"
    The file says nothing of `risks` that could be agreed to.
      What to do: Write it first.
    ");
    assert_snapshot!(agree(&folder, &["--as", "st-marys", "--to", "dsa", "--print"], 0), @r#"dsa on 2026-06-01 { digest: "sha256:0dcc5cd3e63d4b1f94f28c98c0608c1da9f114c4" }"#);
    assert_eq!(folder.read("care.partnership"), CARE);
    folder.write(
        "care.partnership",
        CARE.replace("vision:", "visio:").as_bytes(),
    );
    let told = agree(&folder, &["--as", "st-marys"], 2);
    assert!(
        told.starts_with("Nothing was recorded: the file has 1 thing to fix first"),
        "{told}"
    );
}

#[test]
fn a_slip_in_the_day_is_refused_or_told() {
    let text = CARE.replace(
        "partnership care \"Shorter waits\" {",
        "partnership care \"Shorter waits\" {\n  starts: 2026-01-01",
    );
    let folder = Folder::new(&[("care.partnership", &text)]);
    let to = ["--as", "st-marys", "--to", "vision", "--on"];
    let on = |day: &str, code: i32| agree(&folder, &[&to[..], &[day]].concat(), code);
    assert_snapshot!(on("2099-01-01", 2), @"
    Nothing was recorded: 2099-01-01 is still to come, and nobody can have agreed on that day. Today is 2026-06-01.
      What to do: Look at the year and the month behind `--on`.
    ");
    assert_eq!(folder.read("care.partnership"), text);
    assert_snapshot!(on("2026-03-01", 0), @"
    Recorded that `st-marys` agreed to `vision` on 2026-03-01.
      It takes the place of the sign-off to `vision` on 2026-02-11.
    ");
    assert_snapshot!(on("1900-01-01", 0), @"
    Recorded that `st-marys` agreed to `vision` on 1900-01-01.
      It takes the place of the sign-off to `vision` on 2026-03-01. That one still stood: if its day was
      the right one, put it back with `--on`.
      That is before the partnership starts, on 2026-01-01. This may be right; look at the year if it is
      not.
    ");
}

#[test]
fn nobody_agrees_to_what_is_between_others() {
    let folder = Folder::new(&[(
        "care.partnership",
        &CARE.replace("parties: st-marys, university", "parties: university"),
    )]);
    let before = folder.read("care.partnership");
    assert_snapshot!(agree(&folder, &["--as", "st-marys", "--to", "dsa"], 2), @"
    Nothing was recorded: `st-marys` is no party to `dsa`, so it cannot agree to it.
      What to do: Its parties are `university`. If `st-marys` is one too, add it to `parties:` first.
    ");
    assert_eq!(folder.read("care.partnership"), before);
    agree(&folder, &["--as", "university", "--to", "dsa"], 0);
}

#[test]
fn a_file_of_windows_keeps_its_line_ends() {
    for text in [
        CARE.replace('\n', "\r\n"),
        CARE.replace("  kind", " kind").replace('\n', "\r\n"),
    ] {
        let folder = Folder::new(&[("care.partnership", &text)]);
        agree(&folder, &["--as", "university", "--to", "vision"], 0);
        let after = folder.read("care.partnership");
        assert!(after.contains("agrees: vision on 2026-06-01"), "{after}");
        assert_eq!(after.matches('\n').count(), after.matches("\r\n").count());
    }
}
