//! Documents are drafts that people complete: what they wrote is not lost.

use std::fs;

use super::{BARE, DAY};
use crate::support::Folder;

fn made(folder: &Folder, words: &[&str], code: i32) -> String {
    let mut all = vec!["document"];
    all.extend(words);
    all.extend(DAY);
    let ran = folder.run(&all).ends(code);
    format!("{}{}", ran.out, ran.err)
}

#[test]
fn what_people_wrote_into_a_document_is_not_written_over() {
    let folder = Folder::new(&[("falls.partnership", BARE)]);
    let words = ["dpia", "falls.partnership", "--to", "md"];
    made(&folder, &words, 0);
    // What the program wrote it may write again, also when the file has changed meanwhile.
    let more = BARE.replace("Older people", "Older people in Hill");
    fs::write(folder.at("falls.partnership"), more).unwrap();
    made(&folder, &words, 0);
    let path = folder.at("falls.dpia.md");
    let draft = fs::read_to_string(&path).unwrap();
    assert!(draft.contains("Older people in Hill"));

    let completed = format!("{draft}\nThe officer advised to wait.\n");
    fs::write(&path, &completed).unwrap();
    let told = made(&folder, &words, 2);
    assert!(told.contains("changed by hand"), "{told}");
    assert_eq!(fs::read_to_string(&path).unwrap(), completed);
    // Not in part either: the page that nobody touched stays as it was.
    made(
        &folder,
        &["dpia", "falls.partnership", "--to", "html,md"],
        2,
    );
    assert!(!folder.at("falls.dpia.html").exists());

    made(
        &folder,
        &["dpia", "falls.partnership", "--to", "md", "--force"],
        0,
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), draft);
}

#[test]
fn a_file_that_is_not_known_is_not_written_over() {
    let folder = Folder::new(&[
        ("falls.partnership", BARE),
        ("falls.register.csv", "my,own\n"),
    ]);
    let told = made(&folder, &["register", "falls.partnership"], 2);
    assert!(told.contains("is there already"), "{told}");
    let own = fs::read_to_string(folder.at("falls.register.csv")).unwrap();
    assert_eq!(own, "my,own\n");
    assert!(!folder.at("falls.register.xlsx").exists());
    made(&folder, &["register", "falls.partnership", "--force"], 0);
    made(&folder, &["register", "falls.partnership"], 0);
}

#[test]
fn the_document_of_another_partnership_of_the_same_name_is_not_written_over() {
    let other = BARE.replace("Fewer falls at home", "Fewer falls in town");
    let folder = Folder::new(&[("one.partnership", BARE), ("two.partnership", &other)]);
    made(&folder, &["privacy-notice", "one.partnership"], 0);
    let told = made(&folder, &["privacy-notice", "two.partnership"], 2);
    assert!(told.contains("one.partnership"), "{told}");
    // A file that was renamed is no other one.
    fs::remove_file(folder.at("one.partnership")).unwrap();
    made(&folder, &["privacy-notice", "two.partnership"], 0);
}

#[test]
fn slips_in_the_file_are_told() {
    let slips = BARE.replace("uses: fall-calls", "uses: fall-callz\n  starts: 2026-13-01");
    let folder = Folder::new(&[("falls.partnership", &slips)]);
    let mut words = vec!["document", "register", "falls.partnership", "--stdout"];
    words.extend(DAY);
    let ran = folder.run(&words).ends(0);
    assert!(
        ran.err.contains("2 things in the file must be fixed"),
        "{}",
        ran.err
    );
    assert!(ran.out.contains("Said, but it could not be read (line "));
    let folder = Folder::new(&[("falls.partnership", BARE)]);
    let ran = folder.run(&words).ends(0);
    assert!(!ran.err.contains("must be fixed"), "{}", ran.err);
}
