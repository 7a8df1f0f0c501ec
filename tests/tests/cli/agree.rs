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
    assert_snapshot!(agree(&folder, &["--as", "st-marys"], 0), @"Recorded that `st-marys` agreed to `vision` on 2026-06-01.");
    assert_snapshot!(agree(&folder, &["--as", "university"], 0), @"Recorded that `university` agreed to `dsa` on 2026-06-01.");
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
