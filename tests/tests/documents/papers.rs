//! The privacy notice, the schedule to an agreement and the extract for an assessment, as files for offices and for print.

use partnership_brief::{Circle, Document, Options};
use partnership_model::Model;
use partnership_register::{agreement_schedule, agreements, impact_assessment, privacy_notice};

use super::read::{Files, strings};
use super::{body, example, in_order, told};

const FORMATS: &[&str] = &["--to", "md,html,docx,pdf"];

/// The documents that are texts: what they are called, and how each is made of a model.
type Paper = (&'static str, fn(&Model, &Options<'_>) -> Document);

fn papers() -> [Paper; 3] {
    [
        ("privacy-notice", privacy_notice),
        ("agreement", |model, options| {
            let only = agreements(model, options).first().map(|entry| entry.id);
            agreement_schedule(model, options, only)
        }),
        ("dpia", impact_assessment),
    ]
}

/// The schedule and the extract are for the partners, the notice is for everybody.
fn tree((sort, make): Paper, name: &str) -> Document {
    told(&example(name), false, |model, options| {
        let circle = match sort {
            "privacy-notice" => Circle::Public,
            _ => Circle::Partners,
        };
        let options = Options {
            circle,
            ..options.clone()
        };
        make(model, &options)
    })
}

#[test]
fn documents_say_the_same_in_every_format() {
    for paper in papers() {
        let sort = paper.0;
        let files = Files::document(sort, &example("emergency-care"), FORMATS);
        let Some(read) = files.read() else { return };
        let document = tree(paper, "emergency-care");
        assert!(document.statements().len() > 60, "{sort}");
        for ending in [".md", ".html", ".docx", ".pdf"] {
            let what = format!("{sort}{ending}");
            in_order(&what, &read.text(ending), body(&document));
        }
        let docx = read.of(".docx");
        assert_eq!(docx["title"], document.title.plain());
        assert_eq!(docx["unknown_styles"], serde_json::json!([]));
        let pdf = read.of(".pdf");
        assert_eq!(pdf["failures"], serde_json::json!([]), "{sort}.pdf");
        assert!(pdf["rules"].as_u64() > Some(80), "{sort}.pdf");
        assert_eq!(pdf["title"], document.title.plain());
    }
}

#[test]
fn what_is_open_stands_open_in_every_format() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("falls.partnership");
    let bare = "partnership falls \"Fewer falls at home\" {\n  aim: \"Fewer falls.\"\n}\n\n\
        partner council \"Hill Council\" {\n  kind: local-authority\n  roles: controller\n}\n";
    std::fs::write(&path, bare).expect("a file");
    for (sort, wanted) in [
        ("privacy-notice", "Write `complaints: \"…\"`"),
        ("agreement", "Write an `agreement` with"),
        ("dpia", "Write `need: \"…\"`"),
    ] {
        let files = Files::document(sort, &path, FORMATS);
        let Some(read) = files.read() else { return };
        let wanted = super::squeezed(wanted);
        for ending in [".md", ".html", ".docx", ".pdf"] {
            assert!(read.text(ending).contains(&wanted), "{sort}{ending}");
        }
    }
}

#[test]
fn what_is_inside_stays_inside_in_every_format() {
    let inside = ["Mei Lindqvist", "Ruth Adeyemi", "dpo@example.org"];
    for (sort, circle, shown) in [
        ("agreement", "partners", false),
        ("dpia", "partners", false),
        ("dpia", "internal", true),
    ] {
        let files = Files::document(
            sort,
            &example("emergency-care"),
            &["--to", "docx,pdf", "--for", circle],
        );
        let Some(read) = files.read() else { return };
        for ending in [".docx", ".pdf"] {
            let file = read.of(ending);
            let all: String = file["all"]
                .as_str()
                .unwrap_or_default()
                .split_whitespace()
                .collect();
            let found = inside
                .iter()
                .filter(|word| all.contains(&word.replace(' ', "")));
            assert_eq!(found.count() > 0, shown, "{sort}{ending} for the {circle}");
            assert!(!strings(&file["text"]).is_empty());
        }
    }
}
