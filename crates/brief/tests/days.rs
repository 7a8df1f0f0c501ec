//! Days are told by where they lie from the day of the briefing.

#![allow(clippy::expect_used, clippy::panic)]

mod support;

use partnership_brief::{Document, deck, to_markdown, to_markdown_slides};
use support::Loaded;

/// A partnership with days before and after 11 October 2026, the day of the briefing.
const DAYS: &str = r#"
partnership care "Care" { aim: "Nobody waits."  starts: 2026-01-01  ends: 2028-12-31  review: every 6 months }
partner hospital "Hospital" { kind: hospital }
dataset visits "Visits" { holder: hospital  subjects: patients }
purpose plan "Plan" { aim: "Enough beds."  uses: visits }
audience patients "Patients" { subjects: patients }
opt-out old "Say no" { applies-to: visits  for: patients  how-to: "Write."  deadline: 2026-03-01 }
opt-out open "Say no later" { applies-to: visits  for: patients  how-to: "Write."  deadline: 2026-12-01 }
activity evening "Evening" { repeats: every 3 months  held: 2026-01-01  next: 2026-05-01  with: patients }
activity morning "Morning" { repeats: every 3 months  held: 2026-09-01  next: 2026-12-09  with: patients }
assessment look "A look at risks" { date: 2027-06-30 }
involvement group "A group" { who: patients  held: 2027-03-01 }
promise sold "Never sold" { to: patients  never: sell visits  made: 2027-01-01 }
promise lent "Never lent" { to: patients  never: share visits  made: 2026-01-01 }
benefit beds "A bed" { for: patients  from: plan  measure: "Waits" { target: 5 days  by: 2026-02-01 } }
agreement study "Study agreement" {
  status: signed on 2026-01-01
  effective: 2026-01-01
  expires: EXPIRES
  review: every 3 months
}
"#;

fn on(file: &str, day: jiff::civil::Date) -> Document {
    Loaded::text(file).with(|options| options.today = day)
}

#[test]
fn days_that_have_passed_are_neither_next_nor_open() {
    let day = jiff::civil::date(2026, 10, 11);
    let document = on(&DAYS.replace("EXPIRES", "2027-01-31"), day);
    let text = to_markdown(&document).replace('\\', "");
    for said in [
        "**Next:** 1 May 2026 (this day has passed)",
        "**Next:** 9 December 2026\n",
        "Held on 1 January 2026; Was due on 1 May 2026, not recorded; Every 3 months",
        "**Last day:** 1 March 2026 (this day has passed)",
        "**Last day:** 1 December 2026\n",
        "goal: 5 days by 1 February 2026 (this day has passed)",
    ] {
        assert!(text.contains(said), "{said}\n{text}");
    }
    let choices: Vec<_> = text.matches("No longer open").collect();
    assert_eq!(choices.len(), 1, "{text}");
    let slides = to_markdown_slides(&deck(&document)).replace('\\', "");
    assert!(slides.contains("No longer open"), "{slides}");
}

#[test]
fn days_that_are_still_to_come_are_not_told_as_done() {
    let day = jiff::civil::date(2026, 10, 11);
    let text = to_markdown(&on(&DAYS.replace("EXPIRES", "2027-01-31"), day)).replace('\\', "");
    for said in [
        "| A look at risks | Planned for: 30 June 2027 |",
        "**Planned for:** 1 March 2027",
        "**From:** 1 January 2027",
        "**Since:** 1 January 2026",
    ] {
        assert!(text.contains(said), "{said}\n{text}");
    }
    assert!(!text.contains("So far: 30 June 2027"), "{text}");
}

/// What has come to its end is not looked at again: no mark stands behind the end of an agreement.
#[test]
fn nothing_is_expected_of_what_is_over() {
    use partnership_brief::content::Block;
    use partnership_brief::picture::{Ink, Shape};
    let day = jiff::civil::date(2026, 10, 11);
    let expected = |expires: &str| {
        let document = on(&DAYS.replace("EXPIRES", expires), day);
        let sections = document.parts.iter().flat_map(|part| &part.sections);
        let blocks = sections.flat_map(|section| &section.blocks);
        let pictures = blocks.filter_map(|block| match block {
            Block::Picture { picture } if picture.id == "dates" => Some(picture),
            _ => None,
        });
        let head = document.parts.iter().flat_map(|part| &part.sections);
        let study = head
            .flat_map(|section| partnership_brief::content::statements_of(&section.blocks))
            .map(partnership_brief::Statement::plain)
            .filter(|said| said == "Every 3 months")
            .count();
        let items = pictures.flat_map(|picture| &picture.scene.items);
        let marks = items
            .filter(|item| {
                let big = matches!(&item.shape, Shape::Circle { radius, .. } if *radius > 5.0);
                big && item.ink == Ink::Event
            })
            .count();
        (marks, study)
    };
    // Its reviews from April on; those of the others are there in each case.
    let (long, _) = expected("2028-12-31");
    let (short, _) = expected("2027-01-31");
    let (over, said) = expected("2026-09-30");
    let (_, running) = expected("2027-01-31");
    assert!(long > short && short > over, "{long} {short} {over}");
    assert_eq!(said + 1, running);

    let ended = DAYS
        .replace("EXPIRES", "2028-12-31")
        .replace("aim:", "status: ended on 2026-10-01  aim:");
    let text = to_markdown(&on(&ended, day)).replace('\\', "");
    assert!(!text.contains("Next review"), "{text}");
}

/// A day that is called the next one makes a text untrue once it has passed.
#[test]
fn a_text_is_out_of_date_once_its_next_day_has_passed() {
    let file = DAYS.replace("EXPIRES", "2028-12-31");
    let loaded = Loaded::text(&file);
    let made = jiff::civil::date(2026, 10, 11);
    let document = loaded.with(|options| options.today = made);
    let manifest = partnership_brief::manifest::Manifest::of(&loaded.built.model, &document);
    let turned = |month, day| {
        let today = jiff::civil::date(2026, month, day);
        partnership_brief::fresh::turned(&loaded.built.model, &manifest, today)
    };
    let passed = |month, day, said: &str| {
        let now = format!("{said} (this day has passed)");
        turned(month, day)
            .iter()
            .any(|turned| turned.now.as_deref() == Some(now.as_str()))
    };
    assert!(!passed(12, 1, "1 December 2026") && passed(12, 2, "1 December 2026"));
    assert!(!passed(12, 9, "9 December 2026") && passed(12, 15, "9 December 2026"));
}

/// A legal ground that has run out is not told as one that still holds.
#[test]
fn a_legal_ground_is_told_with_its_end() {
    const FILE: &str = r#"
partnership care "Care" { aim: "Nobody waits." }
partner hospital "Hospital" { kind: hospital }
dataset visits "Visits" { holder: hospital  subjects: patients }
purpose plan "Plan" { aim: "Enough beds."  uses: visits  confidentiality-basis: section-251 { until: UNTIL } }
audience patients "Patients" { subjects: patients }
"#;
    let told = |until: &str| to_markdown(&Loaded::text(&FILE.replace("UNTIL", until)).with(|_| {}));
    let ground = "**Duty of confidence:** Section 251 support, until";
    let past = told("2026-03-31");
    assert!(
        past.contains(&format!("{ground} 31 March 2026 (this day has passed)")),
        "{past}"
    );
    let ahead = told("2027-03-31");
    assert!(
        ahead.contains(&format!("{ground} 31 March 2027\n")),
        "{ahead}"
    );
}

/// What is said in another place, or under another label, is not what a statement has become.
#[test]
fn only_statements_of_the_same_place_are_told_as_one_that_changed() {
    const FILE: &str = r#"
partnership care "Care" { aim: "Nobody waits." }
partner hospital "Hospital" { kind: hospital }
partner clinic "Clinic" { kind: clinic }
dataset visits "Visits" { holder: hospital }
agreement pact "Pact" { parties: hospital, clinic  status: signed on 2026-01-01  expires: 2026-12-31 }
flow out "Out" { from: hospital  to: clinic  carries: visits  under: pact }
"#;
    let loaded = Loaded::text(FILE);
    let document = loaded.with(|options| options.today = jiff::civil::date(2026, 10, 11));
    let model = &loaded.built.model;
    let manifest = partnership_brief::manifest::Manifest::of(model, &document);
    let today = jiff::civil::date(2027, 1, 1);
    let turned = partnership_brief::fresh::turned(model, &manifest, today);
    let of_flow = turned
        .iter()
        .filter(|one| one.about.as_deref() == Some("Out"));
    let told: Vec<_> = of_flow
        .map(|one| {
            let said = |text: &Option<String>| text.clone().unwrap_or_else(|| "nothing".into());
            format!("{} -> {}", said(&one.was), said(&one.now))
        })
        .collect();
    assert_eq!(
        told,
        [
            "Gives Visits to Clinic. -> Gave Visits to Clinic.",
            "Receives Visits from Hospital. -> Received Visits from Hospital.",
            "Visits -> nothing",
            "Hospital -> nothing",
            "Clinic -> nothing",
        ]
    );
}
