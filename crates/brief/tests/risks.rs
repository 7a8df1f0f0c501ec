//! What is told of risks and of what is done about them.

#![allow(clippy::expect_used, clippy::panic)]

mod support;

use partnership_brief::picture::Shape;
use partnership_brief::{Language, deck, to_markdown, to_markdown_slides};
use support::Loaded;

/// A measure that is only planned makes nothing rarer yet, and one that was given up does nothing.
#[test]
fn what_remains_of_a_risk_is_told_with_how_far_its_measures_are() {
    const FILE: &str = r#"
partnership care "Care" { aim: "Nobody waits." }
partner hospital "Hospital" { kind: hospital }
dataset visits "Visits" { holder: hospital  subjects: patients }
purpose plan "Plan" { aim: "Enough beds." }
audience patients "Patients" { subjects: patients }
risk named "Somebody is named" {
  affects: patients
  likelihood: possible
  impact: major
  residual-likelihood: rare
  residual-impact: major
  owner: hospital
  response: reduce
  mitigation first "First measure" { owner: hospital  status: FIRST }
  mitigation second "Second measure" { owner: hospital  status: SECOND }
}
"#;
    let told = |first: &str, second: &str| {
        let file = FILE.replace("FIRST", first).replace("SECOND", second);
        let document = Loaded::text(&file).with(|_| {});
        let slides = to_markdown_slides(&deck(&document)).replace('\\', "");
        (to_markdown(&document).replace('\\', ""), slides)
    };
    let (text, _) = told("in-place", "tested on 2026-05-01");
    assert!(
        text.contains("Possible. With the measures: rare."),
        "{text}"
    );
    assert!(text.contains("Major, with the measures too."), "{text}");
    assert!(
        text.contains("| Before anything is done | With the measures |"),
        "{text}"
    );
    for later in ["planned", "in-place on 2026-12-01"] {
        let (text, _) = told("in-place", later);
        let said = "Possible. Once all measures are in place: rare.";
        assert!(text.contains(said), "{text}");
        let head = "| Before anything is done | Once all measures are in place |";
        assert!(text.contains(head), "{text}");
    }
    let (text, slides) = told("failed", "dropped on 2026-05-01");
    assert!(
        text.contains("Possible. With measures that are not in place: rare."),
        "{text}"
    );
    assert!(!text.contains("What is done about it"), "{text}");
    assert!(
        text.contains("**No longer relied on:**") && text.contains("First measure: Failed."),
        "{text}"
    );
    assert!(
        text.contains("Second measure: Dropped on 1 May 2026."),
        "{text}"
    );
    let shown = slides.split("Notes").next().unwrap_or_default();
    assert!(!shown.contains("First measure"), "{slides}");
    let (text, _) = told("in-place", "retired");
    assert!(
        text.contains("Possible. With the measures: rare."),
        "{text}"
    );
}

/// An accepted risk is one about which something was decided: the reason stands on its slide too.
#[test]
fn an_accepted_risk_says_why_on_its_slide() {
    const FILE: &str = r#"
partnership care "Care" { aim: "Nobody waits." }
partner hospital "Hospital" { kind: hospital }
audience patients "Patients" { subjects: patients }
risk map "A street gets a bad name" {
  affects: patients
  owner: hospital
  response: accept by hospital because "The map has to be public to be of use."
}
"#;
    let document = Loaded::text(FILE).with(|_| {});
    let said = "Accepted by Hospital. The reason: The map has to be public to be of use.";
    let text = to_markdown(&document).replace('\\', "");
    assert!(text.contains(said), "{text}");
    let deck = deck(&document);
    let points = deck.slides.iter().flat_map(|slide| &slide.groups);
    let beside: Vec<String> = points
        .flat_map(|group| &group.points)
        .filter_map(|point| {
            point
                .beside
                .as_ref()
                .map(partnership_brief::Statement::plain)
        })
        .collect();
    assert!(beside.iter().any(|beside| beside == said), "{beside:?}");
}

/// The heading that says so has room on a slide in every language.
#[test]
fn headings_over_risks_on_slides_are_whole() {
    const FILE: &str = r#"
partnership care "Care" { aim: "Nobody waits." }
partner hospital "Hospital" { kind: hospital }
risk named "Named" {
  likelihood: possible
  impact: major
  residual-likelihood: rare
  residual-impact: major
  mitigation lab "Lab" { status: planned }
}
"#;
    let loaded = Loaded::text(FILE);
    for language in Language::all() {
        let deck = deck(&loaded.with(|options| options.language = Some(language)));
        let pictures = deck.slides.iter().flat_map(|slide| &slide.pictures);
        let risks: Vec<_> = pictures.filter(|picture| picture.id == "matrix").collect();
        assert_eq!(risks.len(), 1);
        for item in &risks[0].scene.items {
            if let Shape::Words { words } = &item.shape {
                for line in &words.lines {
                    let text = &line.text;
                    assert!(!text.contains('…'), "{}: {text}", language.tag());
                }
            }
        }
    }
}
