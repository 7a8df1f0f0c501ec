//! The briefing in every format, read back by programs that no one here wrote.
//!
//! Run by `cargo xtask ci documents`, since what makes PDF takes minutes to build. `read.py` reads a file with
//! python-docx, python-pptx, pypdf and poppler; what it finds is held against the content tree.

#![allow(
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "a test stops where it fails"
)]

mod circles;
mod hostile;
mod letters;
mod lines;
mod papers;
mod read;

use std::path::Path;
use std::process::Command;

use partnership_brief::{Deck, Document, Options, Statement, deck, document};
use partnership_diagnostics::Sources;
use partnership_model::Model;
use partnership_project::{Load, load};
use partnership_tests::tools;

use read::{Files, emergency_care, emergency_care_draft, squeezed};

const TODAY: &str = "2026-10-11";

/// The content tree of a file, as the program makes it, and its slides.
fn tree(path: &Path, draft: bool) -> (Document, Deck) {
    let document = told(path, draft, document);
    let deck = deck(&document);
    (document, deck)
}

/// What is made of the model of a file.
fn told<T>(path: &Path, draft: bool, make: impl FnOnce(&Model, &Options<'_>) -> T) -> T {
    let workspace = load(&[path.to_path_buf()], &Load::default());
    let root = workspace
        .given()
        .find(|id| {
            workspace
                .file(*id)
                .is_some_and(|file| file.is_partnership())
        })
        .expect("a partnership");
    let built = workspace.build(root);
    let origin = |span: partnership_source::Span| {
        let line = workspace
            .lines(span.file)
            .line_column(span.range.start)
            .line;
        format!("{}:{}", workspace.name(span.file), line + 1)
    };
    let options = Options {
        draft,
        ..Options::new(TODAY.parse().expect("a day"), &origin)
    };
    make(&built.model, &options)
}

fn example(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../examples")
        .join(name)
        .join(format!("{name}.partnership"))
}

/// The examples that are partnerships of their own.
fn examples() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .expect("the examples")
        .filter_map(|entry| entry.expect("a folder").file_name().into_string().ok())
        .filter(|name| example(name).exists())
        .collect();
    names.sort();
    names
}

/// Every statement stands in the text, each after the one before it.
#[track_caller]
fn in_order<'s>(what: &str, text: &str, statements: impl IntoIterator<Item = &'s Statement>) {
    let mut rest = text;
    for statement in statements {
        let wanted = squeezed(&statement.plain());
        match rest.find(&wanted) {
            Some(at) => rest = &rest[at + wanted.len()..],
            None => panic!(
                "{what} does not say, or not in its place: {}\nit goes on: {}",
                statement.plain(),
                rest.chars().take(300).collect::<String>()
            ),
        }
    }
}

/// What is said about the briefing stands at its end; all else in the order of the tree.
fn body(document: &Document) -> Vec<&Statement> {
    let meta = document.meta.iter().flat_map(|pair| &pair.say).count();
    let before = 1 + document.lead.len();
    let all = document.statements();
    let (head, rest) = all.split_at(before);
    let (meta, parts) = rest.split_at(meta);
    [head, parts, meta].concat()
}

#[test]
fn all_formats_say_the_same_in_the_same_order() {
    let made = Files::of(
        &example("opensafely"),
        &[
            "--to",
            "md,html,docx,pdf,pptx",
            "--as",
            "briefing,slides",
            "--draft",
        ],
    );
    for (name, files, draft) in [
        ("emergency-care", emergency_care(), false),
        ("opensafely", &made, true),
    ] {
        let (document, deck) = tree(&example(name), draft);
        let Some(read) = files.read() else { return };
        for ending in [
            "briefing.md",
            "briefing.html",
            "briefing.docx",
            "briefing.pdf",
        ] {
            in_order(
                &format!("{name}.{ending}"),
                &read.text(ending),
                body(&document),
            );
        }
        slides(read, &deck);
    }
}

fn slides(read: &read::Read, deck: &Deck) {
    let pptx = &read.of("slides.pptx");
    let slides = pptx["slides"].as_array().expect("slides");
    assert_eq!(slides.len(), deck.slides.len());
    let mut pdf = read.text("slides.pdf");
    for (slide, shown) in deck.slides.iter().zip(slides) {
        let visible: Vec<&Statement> = slide
            .groups
            .iter()
            .flat_map(deck::Group::statements)
            .collect();
        let head: Vec<&Statement> = std::iter::once(&slide.title).chain(&slide.lead).collect();
        let text = squeezed(&read::strings(&shown["text"]).join(" "));
        in_order(
            "the slide in PPTX",
            &text,
            head.iter().chain(&visible).copied(),
        );
        assert_eq!(
            shown["title"],
            slide.title.plain(),
            "the title is in the placeholder for titles"
        );
        let notes = squeezed(shown["notes"].as_str().expect("notes"));
        in_order(
            "the notes",
            &notes,
            slide.notes.iter().flat_map(|note| &note.say),
        );
        let pictures: Vec<String> = slide
            .pictures
            .iter()
            .map(|picture| picture.summary.clone())
            .collect();
        assert_eq!(
            read::strings(&shown["alternatives"]),
            pictures,
            "alternative text"
        );
        let tables: Vec<serde_json::Value> = slide
            .groups
            .iter()
            .filter_map(|group| group.table.as_ref())
            .map(|table| serde_json::json!({ "rows": table.rows.len() + 1, "columns": table.head.len(), "headed": true }))
            .collect();
        assert_eq!(shown["tables"], serde_json::json!(tables), "native tables");
        assert_eq!(
            shown["outside"],
            serde_json::json!([]),
            "nothing leaves the slide"
        );
        for say in head.iter().chain(&visible) {
            let wanted = squeezed(&say.plain());
            let at = pdf
                .find(&wanted)
                .unwrap_or_else(|| panic!("the slides as PDF do not say {}", say.plain()));
            pdf = pdf.split_off(at + wanted.len());
        }
    }
}

#[test]
fn documents_have_what_an_office_program_edits_by() {
    let files = emergency_care();
    let Some(read) = files.read() else { return };
    let docx = read.of("briefing.docx");
    assert_eq!(docx["title"], "Shorter waits in emergency care");
    assert_eq!(docx["language"], "en");
    assert_eq!(docx["unknown_styles"], serde_json::json!([]));
    let styles = read::strings(&docx["styles"]);
    for wanted in [
        "Title",
        "Heading1",
        "Heading2",
        "Heading3",
        "ListBullet",
        "Caption",
    ] {
        assert!(styles.iter().any(|style| style == wanted), "{wanted}");
    }
    // Headings go down one level at a time, so that a reader can jump from one to the next.
    let levels: Vec<u32> = styles
        .iter()
        .filter_map(|style| style.strip_prefix("Heading")?.parse().ok())
        .collect();
    assert!(
        levels.windows(2).all(|two| two[1] <= two[0] + 1),
        "{levels:?}"
    );
    assert!(
        docx["header_rows"]
            .as_array()
            .is_some_and(|rows| !rows.is_empty() && rows.iter().all(|row| row == true))
    );
    assert!(
        docx["alternatives"]
            .as_array()
            .is_some_and(|all| !all.is_empty())
    );
    assert!(
        read::strings(&docx["links"])
            .iter()
            .all(|link| link.starts_with("https://") || link.starts_with("mailto:"))
    );
    assert!(
        docx["footer"]
            .as_str()
            .is_some_and(|footer| footer.contains("Shorter waits"))
    );
    let pptx = read.of("slides.pptx");
    assert_eq!(
        (&pptx["title"], &pptx["language"]),
        (&docx["title"], &docx["language"])
    );
    let wide = pptx["wide"].as_f64().expect("a number");
    assert!((wide - 16.0 / 9.0).abs() < 0.001);
    assert!(read::strings(&pptx["layouts"]).len() >= 5);
}

#[test]
fn pdfs_are_tagged_and_pass_an_independent_check_of_pdf_ua_1() {
    let names = examples();
    assert!(names.len() >= 8, "{names:?}");
    for name in names {
        let made;
        let files = if name == "emergency-care" {
            emergency_care_draft()
        } else {
            made = Files::of(
                &example(&name),
                &["--to", "pdf", "--as", "briefing,slides", "--draft"],
            );
            &made
        };
        let Some(read) = files.read() else { return };
        let (document, _) = tree(&example(&name), true);
        for ending in ["briefing.pdf", "slides.pdf"] {
            let pdf = read.of(ending);
            assert_eq!(pdf["failures"], serde_json::json!([]), "{name}.{ending}");
            assert!(pdf["rules"].as_u64() > Some(80), "{name}.{ending}");
            assert_eq!(pdf["marked"], true);
            assert_eq!(pdf["language"], document.language);
            assert_eq!(pdf["title"], document.title.plain());
            let tags = pdf["tags"].as_object().expect("tags");
            for tag in ["H1", "H2", "P"] {
                assert!(
                    tags.contains_key(tag),
                    "{name}.{ending} has no {tag}: {tags:?}"
                );
            }
            assert!(!read::strings(&pdf["fonts"]).is_empty());
        }
        if name == "emergency-care" {
            for ending in ["briefing.pdf", "slides.pdf"] {
                let tags = &read.of(ending)["tags"];
                for (tag, least) in [("L", 5), ("LI", 10), ("TH", 4), ("Figure", 3)] {
                    assert!(tags[tag].as_u64() >= Some(least), "{ending}: {tags}");
                }
            }
        }
    }
}

#[test]
fn a_draft_is_marked_on_every_page() {
    let files = emergency_care_draft();
    let Some(read) = files.read() else { return };
    assert!(
        read.of("briefing.docx")["header"]
            .as_str()
            .is_some_and(|header| header.contains("Draft"))
    );
    for slide in read.of("slides.pptx")["slides"].as_array().expect("slides") {
        assert!(
            read::strings(&slide["text"])
                .iter()
                .any(|text| text.starts_with("Draft")),
            "{slide}"
        );
    }
    let Some(mut pdftotext) = tools::program("pdftotext") else {
        return;
    };
    for ending in ["briefing.pdf", "slides.pdf"] {
        let out = pdftotext
            .arg(files.path(ending))
            .arg("-")
            .output()
            .expect("pdftotext");
        let text = String::from_utf8_lossy(&out.stdout).into_owned();
        for (at, page) in text.trim_end_matches('\u{c}').split('\u{c}').enumerate() {
            assert!(page.contains("Draft"), "page {} of {ending}", at + 1);
        }
        pdftotext = Command::new("pdftotext");
    }
}

#[test]
fn the_same_file_gives_the_same_bytes() {
    let words = ["--to", "docx,pptx,pdf", "--as", "briefing,slides"];
    let (one, two) = (
        emergency_care(),
        Files::of(&example("emergency-care"), &words),
    );
    for ending in ["briefing.docx", "slides.pptx", "briefing.pdf", "slides.pdf"] {
        let (one, two) = (
            std::fs::read(one.path(ending)).expect("a file"),
            std::fs::read(two.path(ending)).expect("a file"),
        );
        assert!(one == two, "{ending} differs");
    }
}

#[test]
fn an_office_suite_converts_them() {
    let files = emergency_care();
    for (ending, pages) in [("briefing.docx", 8..40), ("slides.pptx", 7..8)] {
        let Some(pdf) = files.converted(ending) else {
            return;
        };
        let Some(mut pdfinfo) = tools::program("pdfinfo") else {
            return;
        };
        let out = pdfinfo.arg(&pdf).output().expect("pdfinfo");
        let text = String::from_utf8_lossy(&out.stdout).into_owned();
        let count: usize = text
            .lines()
            .find_map(|line| line.strip_prefix("Pages:")?.trim().parse().ok())
            .expect("a number of pages");
        assert!(pages.contains(&count), "{ending}: {count} pages");
    }
}
