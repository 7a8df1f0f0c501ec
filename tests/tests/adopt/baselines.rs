//! What a repository has is known, and stays known, while new things are told.

use super::support::*;

#[test]
fn a_baseline_holds_where_lines_move_and_shrinks() {
    let temp = repository(SLIP);
    let check = |more: &[&str]| {
        let words: Vec<&str> = ["check", "--baseline", "known.json"]
            .iter()
            .chain(more)
            .copied()
            .collect();
        program(temp.path(), &words)
    };
    let absent = check(&[]);
    assert_eq!(absent.status.code(), Some(2));
    assert!(
        out(&absent).contains("--write-baseline"),
        "{}",
        out(&absent)
    );
    assert_eq!(check(&["--write-baseline"]).status.code(), Some(0));

    fs::write(
        temp.path().join("care.partnership"),
        format!("// A remark.\n\n{SLIP}"),
    )
    .unwrap();
    let moved = check(&[]);
    assert_eq!(moved.status.code(), Some(0), "{}", out(&moved));
    assert!(
        out(&moved).contains("1 finding is in the baseline and not shown.")
            && out(&moved).contains("Nothing new to fix in how 1 file is written."),
        "{}",
        out(&moved)
    );

    fs::write(
        temp.path().join("care.partnership"),
        format!("{SLIP}\nrisk harm \"Harm\" {{\n  likelyhood: rare\n}}\n"),
    )
    .unwrap();
    let new = check(&[]);
    assert_eq!(new.status.code(), Some(1));
    assert!(
        out(&new).contains("likelyhood") && !out(&new).contains("wnats:"),
        "{}",
        out(&new)
    );

    fs::write(
        temp.path().join("care.partnership"),
        SLIP.replace("wnats", "wants"),
    )
    .unwrap();
    assert!(
        out(&check(&[])).contains("`--shrink` takes"),
        "{}",
        out(&check(&[]))
    );
    check(&["--shrink"]);
    let left: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(temp.path().join("known.json")).unwrap()).unwrap();
    assert_eq!(left["findings"].as_array().unwrap().len(), 0);
}

#[test]
fn a_baseline_keeps_what_was_not_looked_at() {
    let temp = two_with_a_list();
    let check = |more: &[&str]| {
        let words = [&["check", "--baseline", "known.json"][..], more].concat();
        out(&program(temp.path(), &words))
    };
    check(&["--write-baseline"]);
    let all = baseline_of(temp.path());
    let only = check(&["--shrink", "one"]);
    assert!(!only.contains("settled"), "{only}");
    assert_eq!(baseline_of(temp.path()), all, "nothing is settled");
    let again = check(&["--write-baseline", "one"]);
    assert!(again.contains("this check did not look there"), "{again}");
    assert_eq!(baseline_of(temp.path()), all, "and nothing is lost");
    // A file that is gone from a folder that was looked at takes its findings along, those in the list included.
    fs::remove_file(temp.path().join("two/two.partnership")).unwrap();
    check(&["--shrink", "one"]);
    assert_eq!(baseline_of(temp.path()), all);
    let gone = check(&["--shrink"]);
    assert!(gone.contains("settled and left it"), "{gone}");
    let left = baseline_of(temp.path());
    let about_two = |own: &serde_json::Value| own.to_string().contains("two/two.partnership");
    let (before, after) = (&all["findings"], &left["findings"]);
    assert!(before.as_array().unwrap().iter().any(about_two));
    assert!(!after.as_array().unwrap().iter().any(about_two));
    assert_eq!(
        after.as_array().unwrap().len() * 2,
        before.as_array().unwrap().len(),
        "the other partnership's are all there"
    );
}

#[test]
fn a_baseline_is_the_same_from_every_folder_and_hides_nothing_of_another_partnership() {
    let temp = two_with_a_list();
    program(
        temp.path(),
        &[
            "check",
            "--baseline",
            "known.json",
            "--write-baseline",
            "one",
        ],
    );
    let inside = program(
        &temp.path().join("one"),
        &["check", "--baseline", "../known.json"],
    );
    assert_eq!(inside.status.code(), Some(0), "{}", out(&inside));
    assert!(
        out(&inside).contains("Nothing is open that is not in the baseline"),
        "{}",
        out(&inside)
    );
    let prints = |folder: &Path, path: &str| -> Vec<String> {
        let sarif: serde_json::Value =
            serde_json::from_str(&report(folder, "sarif", &[path])).unwrap();
        let results = sarif["runs"][0]["results"].as_array().unwrap();
        let mut prints: Vec<String> = results
            .iter()
            .map(|result| result["partialFingerprints"].to_string())
            .collect();
        prints.sort();
        prints
    };
    assert!(!prints(temp.path(), "one").is_empty());
    assert_eq!(
        prints(temp.path(), "one"),
        prints(&temp.path().join("one"), "."),
        "one folder down"
    );
    // What the list lacks for the other partnership is new, though the same words are known of the first.
    let both = report(temp.path(), "github", &["--baseline", "known.json"]);
    assert!(
        both.contains("file=lib/orgs.partnership")
            && both.contains("For the partnership in `two/two.partnership`:")
            && !both.contains("one/one.partnership"),
        "{both}"
    );
}

#[test]
fn what_is_no_baseline_is_not_written_over() {
    let temp = repository(SLIP);
    let known = temp.path().join("known.json");
    let check = |more: &[&str]| {
        let words = [&["check", "--baseline", "known.json"][..], more].concat();
        program(temp.path(), &words)
    };
    for text in ["[]", "{\"name\": \"app\"}", "not JSON"] {
        fs::write(&known, text).unwrap();
        for more in [&[][..], &["--write-baseline"], &["--shrink"]] {
            let shown = check(more);
            assert_eq!(shown.status.code(), Some(2), "{}", out(&shown));
            assert!(
                out(&shown).contains("`known.json` is no baseline")
                    && !out(&shown).contains("struct"),
                "{}",
                out(&shown)
            );
            assert_eq!(fs::read_to_string(&known).unwrap(), text);
        }
    }
    // One of another version is told as such, and can be written anew.
    fs::write(&known, "{\"version\": 1, \"findings\": []}").unwrap();
    assert!(out(&check(&[])).contains("another version of this program"));
    assert_eq!(check(&["--write-baseline"]).status.code(), Some(0));
    assert_eq!(check(&[]).status.code(), Some(0));
}
