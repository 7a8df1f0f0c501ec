//! What a slide shows of much is little, large, and counted.

#![allow(clippy::expect_used, clippy::panic)]

mod support;

use std::fmt::Write as _;

use partnership_brief::deck::SlideRole;
use partnership_brief::picture::{Picture, Scene, Shape};
use partnership_brief::{Deck, Language, deck, to_html_slides};
use support::Loaded;

/// So many partners, who give each other data; with as many risks and meetings.
fn crowd(many: usize) -> String {
    let mut text = String::from(
        "partnership crowd \"A crowd\" { aim: \"See it whole.\"  starts: 2026-01-01  risk-scale: nhs-5x5 }\n\
         purpose learn \"Learn what helps\" { aim: \"Care that works.\" }\n\
         audience patients \"Patients\" { subjects: patients }\n",
    );
    for at in 0..many {
        let to = (at * 7 + 3) % many;
        let _ = writeln!(
            text,
            "partner n{at} \"General hospital number {at}\" {{ kind: hospital }}\n\
             dataset d{at} \"Attendances of hospital {at}\" {{ holder: n{at}  subjects: patients }}\n\
             flow f{at} {{ from: n{at}  to: n{to}, n0  carries: d{at}  for: learn }}\n\
             activity a{at} \"Meeting of hospital {at}\" {{ repeats: every 1 month  held: 2026-10-01 }}\n\
             principle q{at} \"Open in all that number {at} does, and early enough for everybody to object\" {{ statement: \"We say it.\" }}\n\
             risk r{at} \"Risk {at}\" {{ affects: patients  likelihood: possible  impact: {}  residual-likelihood: rare }}",
            if at == many - 1 { "major" } else { "moderate" }
        );
    }
    text
}

fn slides(many: usize, language: &str) -> Deck {
    let language = Language::find(language);
    deck(&Loaded::text(&crowd(many)).with(|options| options.language = language))
}

fn pictures(deck: &Deck, role: SlideRole) -> &[Picture] {
    let slide = deck.slides.iter().find(|slide| slide.role == role);
    &slide.expect("the slide").pictures
}

fn words(scene: &Scene) -> Vec<(String, f64)> {
    let all = scene.items.iter().flat_map(|item| match &item.shape {
        Shape::Box { words, .. } | Shape::Circle { words, .. } | Shape::Words { words } => {
            words.lines.clone()
        }
        Shape::Line { .. } => Vec::new(),
    });
    all.map(|line| (line.text, line.size)).collect()
}

#[test]
fn pictures_of_slides_are_drawn_for_the_room_they_have() {
    for many in [3, 40] {
        let deck = slides(many, "en");
        for (role, count, wide, high) in [
            (SlideRole::Overall, 1, 530.0, 330.0),
            (SlideRole::Grounds, 2, 422.0, 222.0),
        ] {
            let pictures = pictures(&deck, role);
            assert_eq!(pictures.len(), count, "{role:?} with {many}");
            for picture in pictures {
                let Scene { width, height, .. } = picture.scene;
                assert!(
                    width <= wide && height <= high,
                    "{}: {width} x {height} with {many}",
                    picture.id
                );
                let small = words(&picture.scene).into_iter().find(|word| word.1 < 9.2);
                assert_eq!(small, None, "{} with {many}", picture.id);
            }
        }
    }
}

#[test]
fn what_a_slide_leaves_out_is_counted_in_every_language() {
    for (language, wanted) in [
        ("en", "more, in the briefing"),
        ("de", "weitere Punkte im vollständigen Text"),
        ("fr", "autres points, dans le document"),
        ("nl", ", in de toelichting"),
    ] {
        let deck = slides(40, language);
        for role in [SlideRole::Overall, SlideRole::Grounds] {
            for picture in pictures(&deck, role) {
                let said = words(&picture.scene);
                let told = said.iter().any(|(text, _)| text.contains(wanted));
                assert!(told, "{} in {language}: {said:?}", picture.id);
            }
        }
        let few = slides(3, language);
        let map = &pictures(&few, SlideRole::Overall)[0];
        let none = words(&map.scene)
            .iter()
            .all(|(text, _)| !text.contains(wanted));
        assert!(none, "all of it is shown in {language}");
    }
}

#[test]
fn the_gravest_risk_is_on_the_slide_first() {
    let deck = slides(40, "en");
    let risks = &pictures(&deck, SlideRole::Grounds)[1];
    let said = words(&risks.scene);
    let first = said.iter().find(|(text, _)| text.starts_with("Risk"));
    assert_eq!(first.map(|(text, _)| text.as_str()), Some("Risk 39"));
    assert!(risks.summary.contains("of 40 risks"), "{}", risks.summary);
}

#[test]
fn pictures_over_points_are_read_first_as_they_are_seen() {
    let html = to_html_slides(&slides(3, "en"));
    let grounds = &html[html.find("id=\"grounds\"").expect("the last slide")..];
    let at = |what: &str| grounds.find(what).unwrap_or_else(|| panic!("{what}"));
    assert!(at("<figure") < at("class=\"groups"));
    let overall = &html[html.find("id=\"overall\"").expect("the whole")..];
    let at = |what: &str| overall.find(what).unwrap_or_else(|| panic!("{what}"));
    assert!(at("class=\"groups") < at("<figure"));
}

#[test]
fn a_version_that_is_not_said_is_no_version() {
    let text =
        |version: &str| format!("partnership p \"P\" {{ aim: \"A.\"  version: {version} }}\n");
    let deck = |version: &str| deck(&Loaded::text(&text(version)).briefing(true));
    assert_eq!(deck("\"2.0\"").version.as_deref(), Some("2.0"));
    assert_eq!(deck("not-published").version, None);
    let page = to_html_slides(&deck("not-published"));
    let foot = page.split("class=\"foot\"").nth(1).unwrap_or_default();
    assert!(!foot.contains("published"), "{foot:.200}");
}

/// What is cut is marked, a day is not taken for the end of a sentence, and what a measure comes to stands first.
#[test]
fn nothing_that_a_slide_cuts_goes_unmarked() {
    let text = r#"
partnership way "Schulweg" { aim: "Sicher."  language: de }
audience kids "Kinder" { subjects: children }
benefit less "Weniger" {
  for: kids
  claim: emerging
  measure:
    "Unfälle im Jahr" { baseline: 12 Unfälle on 2025-12-31  target: 6 Unfälle  by: 2026-09-30  result: 8 Unfälle on 2026-10-01 },
    "Kinder zu Fuß" { baseline: 40 % }
}
"#;
    let slides = deck(&Loaded::text(text).briefing(false));
    let tables = slides.slides.iter().flat_map(|slide| &slide.groups);
    let rows = tables.filter_map(|group| group.table.as_ref()?.rows.first());
    let cells: Vec<_> = rows.filter_map(|row| row.last()).flatten().collect();
    let said: Vec<_> = cells.iter().map(|say| say.plain()).collect();
    assert_eq!(
        said,
        [
            "Unfälle im Jahr: Ziel nicht erreicht; 12 Unfälle am Anfang (31. Dezember 2025); Ziel: 6 Unfälle bis 30. September 2026; \
             gemessen: 8 Unfälle…",
            "und ein weiterer Punkt im vollständigen Text"
        ]
    );
}
