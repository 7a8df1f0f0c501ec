//! Fixes, and checks of what changed alone.

use super::support::*;

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
