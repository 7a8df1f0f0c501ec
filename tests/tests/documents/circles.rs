//! What is kept within a circle reaches no wider one in files that other programs open: not their texts, alternative
//! texts, notes, links, bookmarks, nor what they say about themselves.

use super::read::Files;

/// Its texts say for whom they are: `PARTNERS-note` is for nobody but the partners, `INTERNAL-risk` for its writers.
const FILE: &str = include_str!("../../../crates/brief/tests/support/circles.partnership");

/// The texts in it for those.
fn kept(whom: &str) -> Vec<&'static str> {
    let all: Vec<&str> = FILE
        .split(['"', ' ', '/'])
        .filter(|word| word.starts_with(whom) && word.len() > whom.len())
        .collect();
    assert!(all.len() >= 8, "{all:?}");
    all
}

const ENDINGS: &[&str] = &["briefing.docx", "slides.pptx", "briefing.pdf", "slides.pdf"];

/// Everything in the files for a circle, by their ending: each part of a package, each object of a PDF.
fn everything(circle: &str) -> Option<Vec<(&'static str, String)>> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("circles.partnership");
    std::fs::write(&path, FILE).expect("a file");
    let files = Files::of(
        &path,
        &[
            "--draft",
            "--to",
            "docx,pptx,pdf",
            "--as",
            "briefing,slides",
            "--for",
            circle,
        ],
    );
    let read = files.read()?;
    let all = |ending: &&'static str| {
        // A line may end within a word.
        let text = read.of(ending)["all"]
            .as_str()
            .unwrap_or_default()
            .split_whitespace()
            .collect();
        (*ending, text)
    };
    Some(ENDINGS.iter().map(all).collect())
}

#[test]
fn nothing_reaches_a_wider_circle() {
    for (circle, hidden, shown) in [
        ("public", &["PARTNERS", "INTERNAL"][..], &[][..]),
        ("partners", &["INTERNAL"][..], &["PARTNERS"][..]),
        ("internal", &[][..], &["PARTNERS", "INTERNAL"][..]),
    ] {
        let Some(all) = everything(circle) else {
            return;
        };
        for (ending, text) in all {
            assert!(text.contains("Shorterwaits"), "{ending} was read whole");
            for word in hidden.iter().flat_map(|whom| kept(whom)) {
                assert!(!text.contains(word), "{word} is in {ending} for {circle}");
            }
            // The search finds what is there.
            for whom in shown {
                assert!(
                    kept(whom).iter().any(|word| text.contains(word)),
                    "nothing of {whom} is in {ending} for {circle}"
                );
            }
        }
    }
}
