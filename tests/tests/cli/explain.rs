//! `partnership explain`

use std::sync::atomic::{AtomicUsize, Ordering};

use partnership_vocabulary::{CLAUSES, KINDS, LISTS, SILENCES, all_words};

use crate::support::Folder;

#[test]
fn everything_that_has_a_name_is_explained() {
    let findings = partnership_model::findings::DEFINITIONS
        .iter()
        .chain(partnership_project::findings::DEFINITIONS);
    let mut names: Vec<String> = findings
        .map(|definition| definition.name.to_owned())
        .collect();
    names.extend(KINDS.iter().chain(CLAUSES).map(|kind| kind.word.to_owned()));
    names.extend(KINDS.iter().flat_map(|kind| {
        kind.fields
            .iter()
            .take(2)
            .map(|field| format!("{}.{}", kind.word, field.word))
    }));
    names.extend(LISTS.iter().map(|list| list.name.to_owned()));
    names.extend(SILENCES.iter().map(|silence| silence.word.to_owned()));
    names.extend(
        all_words()
            .step_by(40)
            .map(|(_, word)| word.word.to_owned()),
    );
    names.extend(
        all_words()
            .step_by(41)
            .map(|(_, word)| word.label.to_owned()),
    );
    names.sort();
    names.dedup();
    let folder = Folder::new(&[]);
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(name) = names.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let ran = folder.run(&["explain", name]).ends(0).silent();
                    assert!(ran.out.lines().count() >= 2, "{name}: {}", ran.out);
                    assert!(!ran.out.contains("declaration"), "{name}: {}", ran.out);
                }
            });
        }
    });
}

#[test]
fn a_name_is_taken_as_people_write_it() {
    let folder = Folder::new(&[]);
    let first = |name: &str| {
        folder
            .run(&["explain", name])
            .ends(0)
            .silent()
            .out
            .lines()
            .next()
            .unwrap()
            .to_owned()
    };
    assert_eq!(first("audience"), "audience — a kind of entry");
    assert_eq!(first("audiences"), "audience — a kind of entry");
    assert_eq!(
        first("audience.wants"),
        "audience.wants — a line of an audience"
    );
    assert_eq!(first("wants:"), "audience.wants — a line of an audience");
    assert_eq!(
        first("dataset.retention.trigger"),
        "dataset.retention.trigger — a line in the braces after `retention` of a dataset"
    );
    assert_eq!(first("note"), "note — a line of every entry");
    assert_eq!(
        first("duo:HMB"),
        "duo:HMB — a word of the list purpose-category: health or medical research"
    );
    assert_eq!(first("HMB"), first("duo:HMB"));
    assert_eq!(
        first("Trusted research environment"),
        "trusted-research-environment — a word of the list access"
    );
    assert_eq!(
        first("not-published"),
        "not-published — a way of not giving a value, in any line"
    );
    assert_eq!(first("permit"), "permit — a kind of clause");
    assert!(first("empty-file").starts_with("empty-file — a message (must fix): "));
    assert_eq!(
        first("agreement-status").split(" — ").next(),
        Some("agreement-status")
    );
}

#[test]
fn an_unknown_name_is_told_with_what_was_meant() {
    let folder = Folder::new(&[]);
    let err = folder.run(&["explain", "audeince"]).ends(2).err;
    assert_eq!(
        err,
        "Nothing here is called `audeince`.\n  What to do: Did you mean `audience`?\n"
    );
    folder.run(&["explain", "wibble"]).ends(2);
    let all = folder.run(&["explain"]).ends(0).silent().out;
    assert!(
        all.contains("audience") && all.contains("empty-file") && all.contains("purpose-category")
    );
    assert!(all.lines().all(|line| line.chars().count() <= 100));
}

#[test]
fn a_kind_tells_once_where_it_may_be_named() {
    let folder = Folder::new(&[]);
    let told = folder.run(&["explain", "partner"]).ends(0).silent().out;
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    let named = told.split("It may be named in: ").nth(1).unwrap();
    let named = named.split(". ").next().unwrap();
    assert_eq!(named.matches("`dataset.holder`").count(), 1, "{named}");
    // A line in braces is told with the line that it stands behind.
    assert!(named.contains("`dataset.use-limits.partners`"), "{named}");
    assert!(!named.contains("`dataset.partners`"), "{named}");
}

#[test]
fn help_is_a_word_as_well() {
    let folder = Folder::new(&[]);
    let asked = folder.run(&["help"]).ends(0).silent().out;
    assert_eq!(asked, folder.run(&["--help"]).ends(0).silent().out);
    let one = folder.run(&["help", "ask"]).ends(0).silent().out;
    assert_eq!(one, folder.run(&["ask", "--help"]).ends(0).silent().out);
}
