//! What is another file after an edit, and what is not.

#![allow(clippy::expect_used, reason = "a test stops where it fails")]

use jiff::civil::date;
use partnership_brief::{Options, deck, document};
use partnership_model::{InputFile, build};
use partnership_source::{FileId, LineIndex, Span};
use partnership_syntax::parse;

use super::*;
use crate::Studio;

const TEXT: &str = r#"
partnership care "Shorter waits" {
  starts: 2026-04-01
  need: "Neither hospital sees a surge coming alone."
  aim: "Cut the time people wait."
  society: "Fewer deaths from delay."
}
partner st-marys "St Mary's Hospital" { kind: hospital }
dataset visits "Visits" { holder: st-marys  subjects: patients }
audience patients "Patients and carers" { subjects: patients  wants: "To be seen sooner." }
purpose forecast "Forecast demand" { aim: "See surges."  uses: visits  serves: patients }
benefit sooner "You are seen sooner" { for: patients  from: forecast }
"#;

fn tree(text: &str, draft: bool, digest: &str) -> Document {
    let parsed = parse(text.to_owned());
    let built = build(&[InputFile {
        id: FileId(0),
        parse: &parsed,
        imports: Vec::new(),
    }]);
    let lines = LineIndex::new(parsed.text());
    let origin = |span: Span| {
        let line = lines.line_column(span.range.start).line;
        format!("care.partnership:{}", line + 1)
    };
    let mut options = Options::new(date(2026, 10, 11), &origin);
    options.draft = draft;
    options.digest = Some(digest.to_owned());
    document(&built.model, &options)
}

/// The names of the files that are not the same in both.
fn changed(before: &Files, after: &Files) -> Vec<String> {
    assert_eq!(before.len(), after.len());
    before
        .iter()
        .zip(after)
        .filter(|(before, after)| before != after)
        .map(|(_, (name, _))| name.clone())
        .collect()
}

#[test]
fn an_edit_of_a_paragraph_is_one_of_its_section() {
    let edited = TEXT.replace("coming alone.", "coming alone, in winter least of all.");
    let before = tree(TEXT, false, "sha256:1");
    let after = tree(&edited, false, "sha256:2");
    assert_eq!(
        changed(
            &briefing(&before).expect("files"),
            &briefing(&after).expect("files")
        ),
        ["section-0.json", "about.json"]
    );
    assert_eq!(
        changed(
            &slides(&deck(&before)).expect("files"),
            &slides(&deck(&after)).expect("files")
        ),
        ["slide-1.json", "about.json"]
    );
}

#[test]
fn the_language_of_the_file_is_told_beside_that_of_the_fixed_words() {
    let mut document = tree(TEXT, false, "sha256:1");
    document.language = "de";
    let files = briefing(&document).expect("files");
    let (_, constant) = files
        .iter()
        .find(|(name, _)| name == "constant.json")
        .expect("what rarely changes");
    assert!(constant.contains(r#""language":"de","spoken":"en""#));
}

#[test]
fn a_line_more_changes_what_shows_lines_only() {
    let longer = format!("\n{TEXT}");
    let files = |text: &str, draft| briefing(&tree(text, draft, "sha256:1")).expect("files");
    assert_eq!(
        changed(&files(TEXT, false), &files(&longer, false)),
        Vec::<String>::new()
    );
    let drafts = changed(&files(TEXT, true), &files(&longer, true));
    assert!(
        drafts.contains(&"section-0.json".to_owned()),
        "a draft says from which line: {drafts:?}"
    );
}

/// What was laid out before an edit is taken as it was where the edit does not reach; that must not be seen.
#[test]
fn a_preview_after_an_edit_is_what_is_made_from_nothing() {
    let edited = TEXT.replace("coming alone.", "coming alone, in winter least of all.");
    for draft in [false, true] {
        let before = tree(TEXT, draft, "sha256:1");
        let after = tree(&format!("\n{edited}"), draft, "sha256:2");
        let mut studio = Studio::new();
        studio.briefing(&before).expect("a PDF");
        studio.slides(&deck(&before)).expect("slides");
        let pages = studio.briefing(&after).expect("a PDF").bytes;
        let shown = studio.slides(&deck(&after)).expect("slides").bytes;
        Studio::forget();
        assert!(pages == crate::briefing(&after).expect("a PDF").bytes);
        assert!(shown == crate::slides(&deck(&after)).expect("slides").bytes);
    }
}

#[test]
fn places_are_left_out_and_words_that_look_like_them_are_not() {
    let json = r#"[{"of":"he wrote \"source\":[1]","source":[{"place":"a]\"[:4"},{"place":"b:5"}],"own":true},{"ink":"rule","source":{"place":"}"}},{"source":null}]"#;
    assert_eq!(
        without_places(json),
        r#"[{"of":"he wrote \"source\":[1]","source":[],"own":true},{"ink":"rule","source":null},{"source":null}]"#
    );
}

#[test]
fn each_section_has_a_file_until_there_are_too_many() {
    let (files, addresses) = shared_out("section", &["a", "b"]).expect("files");
    assert_eq!(
        files,
        [
            ("section-0.json".to_owned(), r#"["a"]"#.to_owned()),
            ("section-1.json".to_owned(), r#"["b"]"#.to_owned())
        ]
    );
    assert_eq!(
        (&*addresses[1].file, addresses[1].at),
        ("section-1.json", 0)
    );

    let many: Vec<usize> = (0..2 * MOST + 1).collect();
    let (files, addresses) = shared_out("section", &many).expect("files");
    assert!(files.len() <= MOST, "{} files", files.len());
    for (number, address) in addresses.iter().enumerate() {
        let (_, json) = files
            .iter()
            .find(|(name, _)| *name == address.file)
            .expect("its file");
        let held: Vec<usize> = serde_json::from_str(json).expect("a list");
        assert_eq!(held[address.at], number);
    }
}
