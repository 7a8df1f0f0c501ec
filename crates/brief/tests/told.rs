//! What a card says is all that the file says there: nothing that would mislead whoever reads that card alone is left out.

#![allow(clippy::expect_used, clippy::panic)]

mod support;

use partnership_brief::{Document, to_html, to_markdown};
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

const BEDS: &str = r#"
partnership night "A safe night" { aim: "Nobody sleeps outside."  starts: 2026-01-01 }
partner ferry "Ferry" { kind: company }
partner shelter "Shelter" { kind: charity }
partner city "City" { kind: local-authority }
dataset boat "Last boat" { holder: ferry  subjects: passengers }
dataset counts "Counts" { holder: ferry  subjects: passengers  derived-from: boat }
purpose beds "Make beds" { aim: "Enough beds." }
audience passengers "Passengers" { subjects: passengers }
agreement nights "Agreement on nights" {
  parties: ferry, shelter, city
  covers: beds, boat, counts
  status: STATUS
  effective: 2026-01-01
  expires: 2028-12-31
  permit shelter to read boat for beds
  permit city to read boat for beds
}
forbid city to use boat
"#;

/// The briefing of [`BEDS`] with this status of its agreement, and some more lines.
fn beds(status: &str, more: &str) -> String {
    let file = BEDS.replace("STATUS", status) + more;
    to_markdown(&Loaded::text(&file).with(|_| {})).replace('\\', "")
}

/// A text says "may" only where the policy engine says yes: not under a draft, not where a prohibition stands above it.
#[test]
fn nobody_is_said_to_be_allowed_what_is_not() {
    let draft = beds("draft", "");
    assert!(!draft.contains("May read"), "{draft}");
    assert!(!draft.contains("may use it:"), "{draft}");
    assert!(
        draft.contains("Would be allowed, once *Agreement on nights* is signed, to read *Last boat* for *Make beds*."),
        "{draft}"
    );
    assert!(
        draft.contains("**Who is meant to use it:** Shelter\n"),
        "{draft}"
    );
    let signed = beds("signed on 2026-01-01", "");
    assert!(
        signed.contains("May read *Last boat* for *Make beds*"),
        "{signed}"
    );
    let who = "**Who else receives or may use it:** Shelter\n";
    assert!(signed.contains(who), "{signed}");
    let city = &signed[signed.find("#### City").unwrap_or_default()..];
    let city = &city[..city.find("###").map_or(city.len(), |at| at + 4)];
    assert!(!city.contains("May read"), "{city}");
}

/// What takes a part away, and every condition, stands with the permission.
#[test]
fn a_permission_is_told_with_its_limits() {
    let binding = "signed on 2026-01-01";
    for (more, said) in [
        (
            "permit shelter to read counts\nforbid anyone to use boat for insurance",
            "May read *Counts*. But: Nobody may use *Last boat* for insurance.",
        ),
        (
            "partner ethics \"Ethics\" {}\npermit shelter to link boat\n\
             forbid anyone to link boat { unless { approved-by: ethics } }",
            "May link *Last boat*. But: Nobody may link *Last boat*, unless with the approval of Ethics.",
        ),
        (
            "permit shelter to link boat { from: 2027-01-01 until: 2027-05-31 in: gb-eng identifiability: anonymous }",
            "May link *Last boat*, only from 1 January 2027 until 31 May 2027, only in this territory: England, only with \
             anonymous data.",
        ),
        (
            "environment room \"The room\" {}\napproval yes \"The yes\" { by: \"Ethics\"  date: 2026-01-01 }\n\
             permit shelter to link boat { within: room identifiability: pseudonymised needs: yes }",
            "May link *Last boat*, only in *The room*, only with data that is pseudonymised or less recognisable, only with \
             the approval *The yes*.",
        ),
        (
            "permit shelter to link boat { within: remote-desktop }",
            "May link *Last boat*, only by remote desktop.",
        ),
        (
            "permit shelter to read, contact-people boat for beds",
            "May read *Last boat* and contact the people in *Last boat* for *Make beds*.",
        ),
        (
            "permit shelter to pass-on boat for beds",
            "May pass *Last boat* on to others for *Make beds*.",
        ),
    ] {
        let text = beds(binding, more);
        assert!(text.contains(said), "{said}\n{text}");
    }
}

/// A prohibition is told while it holds, and with what it leaves open.
#[test]
fn a_prohibition_is_told_as_far_as_it_goes() {
    let told = |clause: &str| {
        let principle =
            "\nprinciple care \"Care\" { statement: \"We take care.\"  practised-by: rule }";
        let text = beds("signed on 2026-01-01", &(clause.to_owned() + principle));
        let line = text
            .lines()
            .find(|line| line.contains("Put into practice by"));
        line.map_or_else(String::new, |line| {
            line["- **Put into practice by:** ".len()..].to_owned()
        })
    };
    assert_eq!(
        told("forbid anyone to link boat called rule"),
        "Nobody may link *Last boat*."
    );
    assert_eq!(
        told("forbid anyone to link boat until 2026-02-01 called rule"),
        ""
    );
    assert_eq!(
        told("forbid anyone to link boat from 2027-01-01 called rule"),
        "Nobody may link *Last boat* (this prohibition begins on 1 January 2027)."
    );
    assert_eq!(
        told("forbid anyone except city to link boat called rule"),
        "Nobody may link *Last boat*; this does not apply to: City."
    );
    assert_eq!(
        told(
            "environment room \"The room\" {}\nforbid anyone to link boat called rule { unless { within: room } }"
        ),
        "Nobody may link *Last boat*, unless in *The room*."
    );
}

/// Whoever a clause is about is named as people say it.
#[test]
fn those_whom_a_clause_is_about_are_named() {
    let told = |clause: &str| {
        let principle =
            "\nprinciple care \"Care\" { statement: \"We take care.\"  practised-by: rule }";
        let text = beds("draft", &(clause.to_owned() + principle));
        let line = text
            .lines()
            .find(|line| line.contains("Put into practice by"));
        line.map_or_else(String::new, |line| {
            line["- **Put into practice by:** ".len()..].to_owned()
        })
    };
    for (clause, said) in [
        (
            "permit anyone to read counts called rule",
            "Anyone may read *Counts*.",
        ),
        (
            "permit any company to read counts called rule",
            "Any company may read *Counts*.",
        ),
        (
            "forbid any charity except shelter to link boat called rule",
            "Any charity except Shelter must not link *Last boat*.",
        ),
        (
            "forbid city to link counts until 2028-12-31 called rule",
            "City must not link *Counts* (this prohibition ends on 31 December 2028).",
        ),
    ] {
        assert_eq!(told(clause), said);
    }
}

/// Where a clause says too much to be looked at whole, the text claims no more than was looked at.
#[test]
fn a_clause_of_which_a_part_was_looked_at_says_so() {
    let many: String = (0..30)
        .map(|at| {
            format!(
                "partner p{at} \"Partner {at}\" {{}}\ndataset d{at} \"Data {at}\" {{ holder: p{at} }}\n\
                 purpose u{at} \"Use {at}\" {{ aim: \"To know.\" }}\n"
            )
        })
        .collect();
    let hedge = "it holds as far as no prohibition says otherwise";
    let text = beds("draft", &(many.clone() + "permit anyone to read anything"));
    assert!(text.contains(hedge));
    assert!(!beds("draft", &(many + "permit anyone to read d1")).contains(hedge));
}

/// A promise that a clause breaks is not published, whichever playbook is followed.
#[test]
fn a_promise_that_is_broken_is_not_published() {
    let gaps = |clause: &str| {
        let promise = "\npromise unsold \"Never sold\" { to: passengers  never: sell boat }\n";
        let file = BEDS.replace("STATUS", "signed on 2026-01-01") + promise + clause;
        let document = Loaded::text(&file).with(|_| {});
        let gaps = partnership_brief::publishable(&document)
            .err()
            .unwrap_or_default();
        gaps.iter().any(|gap| {
            gap.what
                .contains("A clause permits what “Never sold” rules out.")
        })
    };
    assert!(gaps("permit shelter to sell boat"));
    assert!(gaps("permit shelter to sell boat from 2030-01-01"));
    assert!(!gaps("permit shelter to read boat"));
    assert!(!gaps(
        "permit shelter to sell boat\nforbid anyone to sell boat"
    ));
}

/// What is only meant to be used, or has not begun, is not said to be allowed.
#[test]
fn what_is_meant_is_told_apart_from_what_may_be() {
    let text = beds(
        "draft",
        "purpose study \"Study\" { aim: \"To know.\" uses: boat carried-out-by: city }\n\
         purpose old \"Old study\" { aim: \"To know.\" uses: boat carried-out-by: shelter ends: 2025-12-31 }\n\
         flow later \"Later\" { from: ferry to: shelter carries: counts for: beds first: 2027-03-01 }",
    );
    assert!(
        text.contains("| Last boat | Ferry | City | Study |"),
        "{text}"
    );
    assert!(
        text.contains("Who is meant to use what, and what for"),
        "{text}"
    );
    assert!(!text.contains("Who may use what"), "{text}");
    assert!(!text.contains("Carries out *Old study*"), "{text}");
    assert!(
        text.contains("Is to give *Counts* to Shelter for *Make beds*, from 1 March 2027."),
        "{text}"
    );
    assert!(
        text.contains("**Who is meant to use it:** Shelter\n"),
        "{text}"
    );
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
