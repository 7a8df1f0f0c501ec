//! `partnership fmt`

use std::fs;

use insta::assert_snapshot;

use crate::support::{Folder, SMALL};

const CROOKED: &str = "partnership   warm-homes \"Warm homes\" {\naim:\"Nobody is cold.\"\n}";

#[test]
fn files_are_laid_out_and_what_changed_is_said() {
    let folder = Folder::new(&[
        ("a.partnership", CROOKED),
        ("b.partnership", SMALL),
        ("deep/c.partnership", CROOKED),
    ]);
    assert_snapshot!(folder.run(&["fmt"]).ends(0).silent().out, @r"
    Changed a.partnership
    Changed deep/c.partnership
    2 files changed, 1 already laid out as usual.
    ");
    assert_eq!(folder.read("a.partnership"), SMALL);
    assert_eq!(folder.read("deep/c.partnership"), SMALL);
    assert_eq!(
        folder.run(&["fmt"]).ends(0).silent().out,
        "3 files already laid out as usual.\n"
    );
    assert_eq!(
        folder.names(),
        ["a.partnership", "b.partnership", "deep"],
        "nothing is left behind"
    );
    assert_eq!(folder.run(&["fmt", "-q"]).ends(0).silent().out, "");
}

#[test]
fn check_and_diff_change_nothing() {
    let folder = Folder::new(&[("a.partnership", CROOKED), ("b.partnership", SMALL)]);
    assert_snapshot!(folder.run(&["fmt", "--check"]).ends(1).silent().out, @r"
    Would change a.partnership
    1 file would change, 1 already laid out as usual.
    ");
    assert_snapshot!(folder.run(&["fmt", "--diff", "a.partnership"]).ends(1).silent().out, @r#"
    --- a.partnership
    +++ a.partnership (laid out)
    @@ -1,3 +1,3 @@
    -partnership   warm-homes "Warm homes" {
    -aim:"Nobody is cold."
    -}
    \ No newline at end of file
    +partnership warm-homes "Warm homes" {
    +  aim: "Nobody is cold."
    +}
    1 file would change.
    "#);
    assert_eq!(folder.read("a.partnership"), CROOKED);
    folder
        .run(&["fmt", "--check", "b.partnership"])
        .ends(0)
        .silent();
    assert_eq!(
        folder
            .run(&["fmt", "--diff", "b.partnership", "-q"])
            .ends(0)
            .silent()
            .out,
        ""
    );
}

#[test]
fn a_file_that_cannot_be_read_everywhere_is_left() {
    let broken = "partnership p \"P\" {\naim: \"no end\n}\n";
    let folder = Folder::new(&[
        ("broken.partnership", broken),
        ("good.partnership", CROOKED),
    ]);
    let ran = folder.run(&["fmt"]).ends(1);
    assert!(
        ran.err.starts_with("broken.partnership was left as it is: 1 place in it cannot be read, the first on line 2."),
        "{}",
        ran.err
    );
    assert_eq!(folder.read("broken.partnership"), broken);
    assert_eq!(
        folder.read("good.partnership"),
        SMALL,
        "the others are laid out"
    );
    folder
        .run(&["fmt", "--check", "broken.partnership"])
        .ends(1);
}

#[test]
fn standard_input_goes_to_standard_output() {
    let folder = Folder::new(&[]);
    assert_eq!(
        folder
            .run_with(&["fmt", "-"], &[], CROOKED)
            .ends(0)
            .silent()
            .out,
        SMALL
    );
    assert_eq!(
        folder
            .run_with(&["fmt", "-"], &[], SMALL)
            .ends(0)
            .silent()
            .out,
        SMALL
    );
    assert_eq!(
        folder.run_with(&["fmt", "-"], &[], "").ends(0).silent().out,
        ""
    );
    let ran = folder
        .run_with(
            &["fmt", "-"],
            &[],
            "partnership p \"P\" {\naim: \"no end\n}\n",
        )
        .ends(1);
    assert_eq!(
        ran.out, "",
        "an editor must not take half a text for the whole"
    );
    assert_eq!(
        folder
            .run_with(&["fmt", "--check", "-"], &[], CROOKED)
            .ends(1)
            .out,
        "Would change standard input\n"
    );
    folder
        .run_with(&["fmt", "-", "a.partnership"], &[], "")
        .ends(2);
}

#[test]
fn marks_become_plain_and_labels_become_words() {
    let folder = Folder::new(&[(
        "a.partnership",
        "\u{feff}dataset d \"D\" {\r\n  access: \"Trusted research environment\"\r\n}\r\n",
    )]);
    folder.run(&["fmt"]).ends(0).silent();
    assert_eq!(
        folder.read("a.partnership"),
        "dataset d \"D\" {\r\n  access: trusted-research-environment\r\n}\r\n"
    );
}

#[cfg(unix)]
#[test]
fn permissions_stay_and_links_stay_links() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = Folder::new(&[
        ("in/a.partnership", CROOKED),
        ("outside.partnership", CROOKED),
    ]);
    fs::set_permissions(
        folder.at("in/a.partnership"),
        PermissionsExt::from_mode(0o640),
    )
    .unwrap();
    symlink("a.partnership", folder.at("in/link.partnership")).unwrap();
    symlink("../outside.partnership", folder.at("in/out.partnership")).unwrap();
    folder.run(&["fmt", "in/link.partnership"]).ends(0).silent();
    assert_eq!(folder.read("in/a.partnership"), SMALL);
    assert!(
        fs::symlink_metadata(folder.at("in/link.partnership"))
            .unwrap()
            .is_symlink()
    );
    assert_eq!(
        fs::metadata(folder.at("in/a.partnership"))
            .unwrap()
            .permissions()
            .mode()
            & 0o777,
        0o640
    );

    let ran = folder.run(&["fmt", "in/out.partnership"]).ends(2);
    assert!(ran.err.starts_with(
        "`in/out.partnership` was not changed: it is a link that leads out of its folder."
    ));
    assert_eq!(folder.read("outside.partnership"), CROOKED);

    folder.write("locked.partnership", CROOKED.as_bytes());
    fs::set_permissions(
        folder.at("locked.partnership"),
        PermissionsExt::from_mode(0o444),
    )
    .unwrap();
    assert!(
        folder
            .run(&["fmt", "locked.partnership"])
            .ends(2)
            .err
            .contains("it is marked as read-only")
    );
    assert_eq!(folder.read("locked.partnership"), CROOKED);
}

#[test]
fn a_file_keeps_its_line_ends_and_mixed_ones_become_the_most_frequent() {
    let tidy =
        "partner a \"A\" {\n  kind: clinic\n  note: \"\"\"\n    One.\n\n    Two.\n  \"\"\"\n}\n";
    let windows = tidy.replace('\n', "\r\n");
    let crooked = windows.replace("  kind", "     kind");
    let folder = Folder::new(&[("w.partnership", &windows), ("c.partnership", &crooked)]);
    folder.run(&["fmt", "--check", "w.partnership"]).ends(0);
    let ran = folder.run(&["fmt", "c.partnership"]).ends(0);
    assert!(!ran.out.contains("line ends"), "{}", ran.out);
    assert_eq!(folder.read("c.partnership"), windows);

    let open = "partner a \"A\"\r\n\r\npartner b \"B\" {\r\n  kind: clinic\r\n}\r\n";
    let fixed = Folder::new(&[("f.partnership", open)]);
    fixed.run(&["check", "--fix", "--unsafe-fixes"]);
    let after = fixed.read("f.partnership");
    assert_ne!(after, open);
    assert_eq!(after.matches('\n').count(), after.matches("\r\n").count());

    let mostly_windows = windows.replacen("\r\n", "\n", 2);
    let mostly_unix = tidy.replacen('\n', "\r\n", 2);
    folder.write("w.partnership", mostly_windows.as_bytes());
    folder.write("c.partnership", mostly_unix.as_bytes());
    let ran = folder.run(&["fmt", "--check"]).ends(1);
    insta::assert_snapshot!(ran.out, @"
    Would change c.partnership: its line ends were mixed, and would all be those of Linux and macOS (LF)
    Would change w.partnership: its line ends were mixed, and would all be those of Windows (CRLF)
    2 files would change.
    ");
    let ran = folder.run(&["fmt"]).ends(0);
    insta::assert_snapshot!(ran.out, @"
    Changed c.partnership: its line ends were mixed, and are now all those of Linux and macOS (LF)
    Changed w.partnership: its line ends were mixed, and are now all those of Windows (CRLF)
    2 files changed.
    ");
    assert_eq!(folder.read("w.partnership"), windows);
    assert_eq!(folder.read("c.partnership"), tidy);
}
