//! Bad input: what is no file, no text, or too much. Each is told for what it is, and never keeps good files from
//! being looked at.

use std::fs::{self, File};

use insta::assert_snapshot;

use crate::support::{Folder, Ran, SMALL, WITH_SLIP};

/// Check a folder in which a good file (with a slip that must be found) stands beside something bad.
#[track_caller]
fn beside_good(folder: &Folder, words: &[&str]) -> Ran {
    folder.write("good.partnership", WITH_SLIP.as_bytes());
    let ran = folder.run(&[&["check"], words].concat()).ends(2);
    assert_eq!(
        ran.findings(),
        ["unknown-field"],
        "the good file is reported"
    );
    ran
}

#[test]
fn bytes_that_are_no_text() {
    let folder = Folder::new(&[]);
    folder.write("bad.partnership", b"partner x \"caf\xe9\" {}\n");
    assert_snapshot!(beside_good(&folder, &[]).err, @r"
    `bad.partnership` was not read: it is not UTF-8 text (first seen at byte offset 14); it looks like text saved in an older encoding, such as Windows-1252.
      What to do: Open it in your editor and save it again with the encoding UTF-8.
      More: partnership explain not-text
    ");
    folder.write("bad.partnership", b"PK\x03\x04\xff\xff");
    assert_snapshot!(beside_good(&folder, &[]).err, @r"
    `bad.partnership` was not read: it is not UTF-8 text (first seen at byte offset 4); it looks like a Word document or another packed file.
      What to do: Copy the words into a plain text file, and save that.
      More: partnership explain not-text
    ");
}

#[test]
fn a_file_too_long_to_read() {
    let folder = Folder::new(&[]);
    File::create(folder.at("long.partnership"))
        .unwrap()
        .set_len((64 << 20) + 1)
        .unwrap();
    assert_snapshot!(beside_good(&folder, &[]).err, @r"
    `long.partnership` was not read: it has 67108865 bytes; the most that is read is 67108864 (64 MiB).
      What to do: Spread it over several files, and bring them together with `use`.
      More: partnership explain file-too-large
    ");
    for words in [
        &["fmt", "long.partnership"][..],
        &["brief", "long.partnership"],
        &["model", "long.partnership"],
    ] {
        assert!(
            folder.run(words).ends(2).err.contains("file-too-large"),
            "{words:?}"
        );
    }
}

#[test]
fn marks_line_ends_and_controls() {
    let crlf = SMALL.replace('\n', "\r\n");
    let folder = Folder::new(&[
        ("bom.partnership", &format!("\u{feff}{SMALL}")),
        ("crlf.partnership", &crlf),
        ("both.partnership", &format!("\u{feff}{crlf}")),
        ("noend.partnership", SMALL.trim_end()),
        ("nul.partnership", &SMALL.replace("Nobody", "No\0body")),
    ]);
    for name in ["bom", "crlf", "both", "noend"] {
        let ran = folder
            .run(&["check", &format!("{name}.partnership")])
            .ends(0)
            .silent();
        assert!(ran.findings().is_empty(), "{name}: {}", ran.out);
    }
    let ran = folder.run(&["check", "nul.partnership"]).ends(1).silent();
    assert_eq!(ran.findings(), ["control-character"]);
}

#[test]
fn an_empty_file_is_a_finding() {
    let folder = Folder::new(&[
        ("empty.partnership", ""),
        ("remark.partnership", "// later\n"),
    ]);
    let ran = folder.run(&["check"]).ends(1).silent();
    assert_eq!(ran.findings(), ["empty-file", "empty-file"]);
    assert_eq!(folder.run(&["fmt", "--check"]).ends(0).silent().err, "");
}

#[test]
fn a_name_that_leads_nowhere() {
    let folder = Folder::new(&[]);
    assert_snapshot!(beside_good(&folder, &["god.partnership", "good.partnership"]).err, @r"
    There is no file or folder `god.partnership`.
      What to do: Did you mean `good.partnership`?
      More: partnership explain file-not-found
    ");
}

#[test]
fn a_folder_with_nothing_in_it() {
    let folder = Folder::new(&[("empty/notes.md", "")]);
    assert_snapshot!(folder.run(&["check", "empty"]).ends(2).err, @r"
    There is no file ending in `.partnership` in `empty`.
      What to do: Name another folder, or start a file with `partnership new`. Files that `.gitignore` leaves out, and hidden ones, are not looked at unless you name them.
      More: partnership explain nothing-to-read
    ");
    assert_eq!(
        folder.run(&["check", "empty"]).out,
        "",
        "no word that could pass for a check"
    );
    beside_good(&folder, &["empty", "good.partnership"]);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::process::Command;

    use super::*;

    #[test]
    fn pipes_and_devices_are_refused_and_never_waited_for() {
        let folder = Folder::new(&[]);
        if !Command::new("mkfifo")
            .arg(folder.at("pipe.partnership"))
            .status()
            .is_ok_and(|status| status.success())
        {
            return;
        }
        assert_snapshot!(beside_good(&folder, &[]).err, @r"
        `pipe.partnership` was not read: it is a pipe or a device, not a file.
          What to do: Name a file or a folder. To hand over text from another program, use `-`.
          More: partnership explain not-a-file
        ");
        for words in [
            &["check", "/dev/zero"][..],
            &["check", "/dev/null"],
            &["fmt", "pipe.partnership"],
            &["model", "pipe.partnership"],
        ] {
            assert!(
                folder
                    .run(words)
                    .ends(2)
                    .err
                    .contains("it is a pipe or a device"),
                "{words:?}"
            );
        }
        folder.write(
            "user.partnership",
            format!("use \"pipe.partnership\"\n{SMALL}").as_bytes(),
        );
        let ran = folder.run(&["check", "user.partnership"]).ends(1);
        assert_eq!(ran.findings(), ["unreadable-import"]);
    }

    #[test]
    fn links_that_lead_to_themselves_or_nowhere() {
        let folder = Folder::new(&[]);
        symlink("loop.partnership", folder.at("loop.partnership")).unwrap();
        symlink("gone", folder.at("dangling.partnership")).unwrap();
        fs::create_dir(folder.at("deep")).unwrap();
        symlink("..", folder.at("deep/up")).unwrap();
        let err = beside_good(&folder, &[]).err;
        assert!(
            err.contains(
                "`loop.partnership` was not read: it is a link that leads back to itself."
            ),
            "{err}"
        );
        assert!(
            err.contains("There is no file or folder `dangling.partnership`."),
            "{err}"
        );
    }

    #[test]
    fn what_may_not_be_read() {
        let folder = Folder::new(&[
            ("locked/a.partnership", SMALL),
            ("secret.partnership", SMALL),
        ]);
        for name in ["locked", "secret.partnership"] {
            fs::set_permissions(folder.at(name), PermissionsExt::from_mode(0o000)).unwrap();
        }
        // Whoever may read everything cannot be refused.
        if fs::read(folder.at("secret.partnership")).is_err() {
            let err = beside_good(&folder, &[]).err;
            assert!(
                err.contains("`locked` was not read: you do not have permission to read it."),
                "{err}"
            );
            assert!(
                err.contains(
                    "`secret.partnership` was not read: you do not have permission to read it."
                ),
                "{err}"
            );
        }
        fs::set_permissions(folder.at("locked"), PermissionsExt::from_mode(0o700)).unwrap();
    }

    #[test]
    fn a_name_that_is_no_text_is_still_a_file() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;
        let folder = Folder::new(&[]);
        let name = OsStr::from_bytes(b"caf\xe9.partnership");
        // Some disks take only names that are text.
        if fs::write(
            folder.at("").join(name),
            "partnership p \"P\" {aim: \"A.\"}\n",
        )
        .is_ok()
        {
            assert!(
                folder
                    .run(&["check"])
                    .ends(0)
                    .silent()
                    .out
                    .contains("1 file")
            );
            folder.run(&["fmt"]).ends(0).silent();
            assert_eq!(
                fs::read_to_string(folder.at("").join(name)).unwrap(),
                "partnership p \"P\" {aim: \"A.\"}\n"
                    .replace("{aim", "{ aim")
                    .replace("}", " }")
            );
        }
    }
}

#[test]
fn standard_input_is_a_file_too() {
    let folder = Folder::new(&[(
        "list.partnership",
        "partner age-well \"Age Well\" {\n  kind: charity\n}\n",
    )]);
    let ran = folder
        .run_with(&["check", "-"], &[], WITH_SLIP)
        .ends(1)
        .silent();
    assert!(ran.out.contains("standard input:2:3"), "{}", ran.out);
    let user = format!("use \"list.partnership\"\n{SMALL}dataset d \"D\" {{ holder: age-well }}\n");
    folder
        .run_with(&["check", "-"], &[], &user)
        .ends(0)
        .silent();
    folder
        .run_with(&["check", "-", "list.partnership"], &[], SMALL)
        .ends(0)
        .silent();
}

#[test]
fn a_configuration_that_cannot_be_used() {
    let folder = Folder::new(&[("partnership.toml", "[check]\nfailon = \"never\"\n")]);
    assert_snapshot!(beside_good(&folder, &[]).err, @r#"
    `partnership.toml` has a setting that does not exist: `failon`.
      Where: partnership.toml, line 2: failon = "never"
      What to do: Did you mean `fail-on`? Until then, files are checked as if there were no settings, and nothing is made from them.
      More: partnership explain bad-configuration
    "#);
}
