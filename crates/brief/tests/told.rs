//! What a card says is all that the file says there: nothing that would mislead whoever reads that card alone is left out.

#![allow(clippy::expect_used, clippy::panic)]

mod support;

use partnership_brief::{Document, deck, to_html, to_markdown, to_markdown_slides};
use support::Loaded;

const FILE: &str = r#"
partnership meals "Meals after hospital" { aim: "Nobody goes hungry."  starts: 2026-01-01  ends: 2028-08-31 }
partner bank "Food bank" { kind: charity }
partner university "City University" { kind: university }
partner secret "SECRET-reader" { visibility: internal }
dataset log "Delivery log" { holder: bank  subjects: patients }
dataset list "Discharge list" { holder: university  subjects: patients }
purpose study "Study falls" { aim: "Fewer falls." }
purpose advertise "Advertise" { aim: "None." }
audience patients "Patients" { subjects: patients }
flow out "Out" { from: university  to: bank, secret  carries: list  for: study }
permit university to analyse log for study
permit university to link list for study until 2026-03-01
permit bank to read list for study
forbid anyone to sell list called never-sold
permit secret to read list for study called secret-permit
principle open "Open" {
  statement: "We do as we say."
  practised-by: never-sold, secret-permit, plain-vans
}
activity plain-vans "Vans carry no name" { repeats: every 1 month }
"#;

fn markdown(change: impl FnOnce(&mut partnership_brief::Options<'_>)) -> String {
    to_markdown(&Loaded::text(FILE).with(change)).replace('\\', "")
}

/// What stands from one text up to the next empty line but so many.
fn card<'t>(text: &'t str, title: &str) -> &'t str {
    let from = text
        .find(title)
        .unwrap_or_else(|| panic!("{title}: {text}"));
    let rest = &text[from..];
    &rest[..rest[title.len()..]
        .find("\n### ")
        .map_or(rest.len(), |end| end + title.len())]
}

/// A text says "may" only where the policy engine says yes: not under a draft, not where a prohibition stands above it.
#[test]
fn nobody_is_said_to_be_allowed_what_is_not() {
    const DRAFT: &str = r#"
partnership night "A safe night" { aim: "Nobody sleeps outside."  starts: 2026-01-01 }
partner ferry "Ferry" { kind: company }
partner shelter "Shelter" { kind: charity }
partner city "City" { kind: local-authority }
dataset boat "Last boat" { holder: ferry  subjects: passengers }
purpose beds "Make beds" { aim: "Enough beds." }
audience passengers "Passengers" { subjects: passengers }
agreement nights "Agreement on nights" {
  parties: ferry, shelter, city
  covers: beds, boat
  status: STATUS
  effective: 2026-01-01
  expires: 2028-12-31
  permit shelter to read boat for beds
  permit city to read boat for beds
}
forbid city to use boat
"#;
    let text = |status: &str| {
        let file = DRAFT.replace("STATUS", status);
        to_markdown(&Loaded::text(&file).with(|_| {})).replace('\\', "")
    };
    let draft = text("draft");
    assert!(!draft.contains("May read"), "{draft}");
    assert!(!draft.contains("may use it"), "{draft}");
    assert!(
        draft.contains("Is to be allowed to read *Last boat* for *Make beds*, once this is in force: *Agreement on nights*."),
        "{draft}"
    );
    assert!(
        draft.contains("**Who is to be allowed to use it:** Shelter\n"),
        "{draft}"
    );
    let signed = text("signed on 2026-01-01");
    assert!(
        signed.contains("May read *Last boat* for *Make beds*"),
        "{signed}"
    );
    assert!(
        signed.contains("**Who else receives or may use it:** Shelter"),
        "{signed}"
    );
    let city = card(
        &signed[signed.find("Who takes part").unwrap_or_default()..],
        "City",
    );
    assert!(!city.contains("May read"), "{city}");
}

/// A permit for a sort of partner, or for everybody, is told of each of them but of whoever holds the data anyway.
#[test]
fn permits_that_name_nobody_are_told_too() {
    const FILE: &str = r#"
partnership pier "A safe pier" { aim: "Nobody falls in." }
partner city "City" { kind: local-authority }
partner ferry "Ferry" { kind: company }
dataset steps "Steps" { holder: city  subjects: passengers }
dataset lamps "Lamps" { holder: city  subjects: passengers }
purpose light "Light the way" { aim: "Lamps where they are needed." }
audience passengers "Passengers" { subjects: passengers }
permit anyone to read steps for light
permit any company to analyse lamps for light
"#;
    let text = to_markdown(&Loaded::text(FILE).with(|_| {})).replace('\\', "");
    let cards = |title: &str| -> String {
        let found = text.split("\n#### ").filter(|card| card.starts_with(title));
        found.collect()
    };
    let (city, ferry) = (cards("City"), cards("Ferry"));
    assert!(
        ferry.contains("May read *Steps* for *Light the way*"),
        "{text}"
    );
    assert!(
        ferry.contains("May analyse *Lamps* for *Light the way*"),
        "{text}"
    );
    assert!(city.contains("Holds") && !city.contains("May"), "{text}");
    let who = "**Who else receives or may use it:** Ferry";
    assert!(
        cards("Steps").contains(&format!("{who} and anyone else")),
        "{text}"
    );
    assert!(cards("Lamps").contains(&format!("{who}\n")), "{text}");
    assert!(
        text.contains("| Steps | City | Anyone | Light the way |"),
        "{text}"
    );
}

#[test]
fn what_a_partner_may_do_is_told_beside_what_it_holds() {
    let text = markdown(|_| {});
    let partners = &text[text.find("Who takes part").expect("the partners")..];
    let university = card(partners, "City University");
    assert!(
        university.contains("Holds *Discharge list*"),
        "{university}"
    );
    assert!(
        university.contains("May analyse *Delivery log* for *Study falls*"),
        "{university}"
    );
    // What was permitted once is not permitted.
    assert!(
        !university.contains("link *Discharge list*"),
        "{university}"
    );
}

#[test]
fn a_list_of_those_who_may_use_data_does_not_look_complete_when_it_is_not() {
    let text = markdown(|_| {});
    assert!(
        text.contains("Food bank and others that are not named here"),
        "{text}"
    );
    assert!(!text.contains("SECRET"), "{text}");
    let inside = markdown(|options| options.circle = partnership_brief::Circle::Internal);
    assert!(!inside.contains("not named here"), "{inside}");
}

#[test]
fn a_clause_that_puts_a_principle_into_practice_is_told_in_words() {
    let text = markdown(|_| {});
    let principle = card(&text, "We do as we say.");
    assert!(principle.contains("Vans carry no name"), "{principle}");
    assert!(principle.contains("Nobody may sell"), "{principle}");
    assert!(!principle.contains("SECRET"), "{principle}");
    let inside = markdown(|options| options.circle = partnership_brief::Circle::Internal);
    assert!(inside.contains("SECRET-reader may read"), "{inside}");
}

fn page(text: &str) -> (Document, String) {
    let document = Loaded::text(text).with(|_| {});
    let html = to_html(&document);
    (document, html)
}

#[test]
fn a_drawing_shows_a_name_as_the_text_beside_it_does() {
    let turned = FILE.replace("Food bank", "Food \u{202e}knab");
    let (_, html) = page(&turned);
    assert!(html.contains("Food \u{fffd}knab"));
    assert!(
        !html.contains('\u{202e}'),
        "what turns the direction reaches the page"
    );
}

#[test]
fn a_picture_that_is_wider_than_a_telephone_says_that_it_can_be_pushed() {
    let (document, html) = page(FILE);
    assert!(html.contains("class=\"push\""));
    assert!(html.contains(&document.frame.push));
}

#[test]
fn the_dates_end_where_something_does() {
    let (_, html) = page(
        &FILE
            .replace("activity plain-vans", "principle plain-vans")
            .replace("{ repeats: every 1 month }", "{ statement: \"So.\" }"),
    );
    assert!(
        html.contains("from 1 January 2026 to 31 August 2028"),
        "{html}"
    );
}

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
        text.contains("Second measure: Dropped, since 1 May 2026."),
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
    let said = "Accepted, because: The map has to be public to be of use. Settled: Hospital.";
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
        "Next: 1 May 2026 (this day has passed); Every 3 months",
        "**Last day:** 1 March 2026 (this day has passed)",
        "**Last day:** 1 December 2026\n",
        "to 5 days by 1 February 2026 (this day has passed)",
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
        "What is done about it: A safe lab",
        "A safe lab: Planned",
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
