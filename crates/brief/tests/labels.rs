//! What stands beside what the file says: labels, empty cells, and where each belongs.

#![allow(clippy::expect_used, clippy::panic)]

mod support;

use partnership_brief::{deck, to_html, to_markdown, to_markdown_slides};
use support::Loaded;

/// Whoever speaks reads the notes alone: a name without its label says nothing.
#[test]
fn notes_carry_the_labels_of_what_they_tell() {
    const FILE: &str = r#"
partnership homes "Homes" { aim: "Dry homes."  version: "2.0" }
partner elm "Elm Homes" { kind: not-for-profit-body }
partner university "City University" { kind: university }
dataset repairs "Repairs" { holder: elm  subjects: tenants  retention: 6 years }
purpose study "Study damp" { aim: "Know more."  uses: repairs  serves: tenants }
audience tenants "Tenants" {
  subjects: tenants
  wants: "A dry home", "To hear what happens next"
  worries: "That the rent goes up"
}
risk named "Somebody is named" {
  affects: tenants
  owner: elm
  mitigation lab "A safe lab" { owner: university  status: planned }
}
permit university to analyse repairs for study
"#;
    let deck = deck(&Loaded::text(FILE).with(|_| {}));
    let notes = deck.slides.iter().flat_map(|slide| &slide.notes);
    let said: Vec<String> = notes
        .flat_map(|note| &note.say)
        .map(partnership_brief::Statement::plain)
        .collect();
    for wanted in [
        "What you hope for: A dry home",
        "What you hope for: To hear what happens next",
        "What worries you: That the rent goes up",
        "Who holds it: Elm Homes",
        "Who else receives or may use it: City University",
        "How long it is kept: 6 years",
        "About whom: Tenants",
        "What is done about it: A safe lab (Planned)",
        "Version: 2.0",
    ] {
        assert!(said.iter().any(|said| said == wanted), "{wanted}: {said:?}");
    }
    let text = to_markdown_slides(&deck).replace('\\', "");
    assert!(
        text.contains("- **What worries you**: That the rent goes up\n"),
        "{text}"
    );
    assert!(!said.iter().any(|said| said == "A dry home"), "{said:?}");
}

/// What is not said looks the same in every format, and a column in which nothing is said is left out.
#[test]
fn an_empty_cell_says_that_nothing_is_said() {
    const FILE: &str = r#"
partnership care "Care" { aim: "Nobody waits." }
partner hospital "Hospital" { kind: hospital }
dataset visits "Visits" { holder: hospital  subjects: patients  identifiability: identifiable }
dataset beds "Beds" { holder: hospital  retention: 2 years }
audience patients "Patients" { subjects: patients }
"#;
    let document = Loaded::text(FILE).with(|_| {});
    let text = to_markdown(&document).replace('\\', "");
    let head = "| Data | About whom | How far people can be recognised | How long it is kept |\n";
    assert!(text.contains(head), "{text}");
    assert!(
        text.contains("| Visits | Patients | Identifiable | not said |"),
        "{text}"
    );
    assert!(
        text.contains("| Beds | not said | not said | 2 years |"),
        "{text}"
    );
    let page = to_html(&document);
    assert!(page.contains(">not said</span>") && !page.contains(">–</span>"));
}

/// Whom no data is about has no rights over any, and the label stands in front of the author's own words.
#[test]
fn rights_are_told_to_those_whom_data_is_about() {
    const FILE: &str = r#"
partnership care "Care" {
  aim: "Nobody waits."
  rights: "You can ask the hospital."
  complaints: "Write to us."
}
partner hospital "Hospital" { kind: hospital }
dataset visits "Visits" { holder: hospital  subjects: patients }
audience patients "Patients" { subjects: patients }
audience councillors "Councillors" { reading-age: 11 }
"#;
    let text = to_markdown(&Loaded::text(FILE).with(|_| {}));
    let rights = "**Your rights over what is held about you:** You can ask the hospital.";
    assert_eq!(text.matches(rights).count(), 1, "{text}");
    assert_eq!(
        text.matches("**Complain:** Write to us.").count(),
        2,
        "{text}"
    );
    let councillors = &text[text.find("For: Councillors").expect("a page")..];
    assert!(!councillors.contains("Your rights"), "{councillors}");
}
