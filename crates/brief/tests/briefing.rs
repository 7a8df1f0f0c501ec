//! What a briefing says of a file, and what it keeps to itself.

#![allow(clippy::expect_used)]

mod support;

use partnership_brief::content::Role;
use partnership_brief::{Document, publishable, to_html, to_markdown};
use support::Loaded;

/// A small partnership with nothing missing that would stop a briefing.
const WHOLE: &str = r#"
partnership care "Shorter waits" {
  status: active on 2026-04-01
  starts: 2026-04-01
  review: every 6 months
  need: "Neither hospital sees a surge coming alone."
  aim: "Cut the time people wait."
  vision: "Everyone is seen in time."
  society: "Fewer deaths from delay."
  contact: st-marys
  version: "1.1"
}
partner st-marys "St Mary's Hospital" {
  kind: hospital
  roles: data-holder, controller
  motivation: "Staff the department before the surge."
  concern: "SECRET-CONCERN"
}
partner university "City University" { kind: university }
dataset visits "Visits" {
  description: "One row for each visit."
  holder: st-marys
  subjects: patients
  identifiability: pseudonymised
  sensitivity: health-data
  access: trusted-research-environment
  retention: 24 months
  onward-sharing: no
}
audience patients "Patients and carers" {
  subjects: patients
  wants: "To be seen sooner."
  choice: "You can say no at any time."
}
purpose forecast "Forecast demand" {
  aim: "See surges a week before they come."
  intended-use: "Predict arrivals."
  uses: visits
  serves: patients
  carried-out-by: university
  basis: public-task
  commercial: no
}
benefit sooner "You are seen sooner" {
  for: patients
  from: forecast
  claim: proven
  measure: "Median wait" { baseline: 214 minutes  target: 150 minutes  by: 2027-03-31 }
}
principle openness "No surprises" { statement: "We tell people first." }
risk leak "Someone is recognised" {
  affects: patients
  consequence: "Somebody learns of your illness."
  likelihood: possible
  impact: major
  residual-likelihood: rare
  owner: st-marys

  mitigation room "A locked room" {
    owner: university
    status: in-place on 2026-03-01
  }
}
agreement dsa "Data sharing agreement" {
  type: data-sharing-agreement
  parties: st-marys, university
  covers: forecast
  status: signed on 2026-03-20
  effective: 2026-04-01
  expires: 2028-03-31

  permit university to analyse visits for forecast
}
promise insurance "Never for insurance" {
  to: patients
  never: use visits for insurance
}
person dpo "SECRET-PERSON" { organisation: st-marys  email: "secret@example.org" }
decision meeting "SECRET-ENTRY" { visibility: internal }
"#;

fn briefing(text: &str) -> Document {
    Loaded::text(text).briefing(false)
}

fn all(document: &Document) -> String {
    document
        .statements()
        .iter()
        .map(|statement| statement.plain())
        .collect::<Vec<_>>()
        .join("\n")
}

fn gaps(text: &str) -> Vec<&'static str> {
    publishable(&briefing(text))
        .err()
        .unwrap_or_default()
        .iter()
        .map(|gap| gap.name)
        .collect()
}

#[test]
fn a_whole_file_may_be_published() {
    let document = briefing(WHOLE);
    assert_eq!(publishable(&document), Ok(()));
    let roles: Vec<_> = document.parts.iter().map(|part| part.role).collect();
    assert_eq!(
        roles,
        [Role::Overall, Role::Audience, Role::Summary, Role::Grounds]
    );
    let text = all(&document);
    for said in [
        "Cut the time people wait.",
        "Neither hospital sees a surge coming alone.",
        "Holds Visits.",
        "Carries out Forecast demand.",
        "Median wait: 214 minutes at the start; goal: 150 minutes by 31 March 2027",
        "Expected, not proven",
        "Possible. With the measures: rare.",
        "In place, since 1 March 2026",
        "Nobody may use Visits for insurance.",
        "You can say no at any time.",
        "Fewer deaths from delay.",
        "In force",
        "1 October 2026 (this day has passed), then every 6 months",
    ] {
        assert!(text.contains(said), "{said} is missing in:\n{text}");
    }
}

#[test]
fn every_statement_of_the_file_knows_its_place() {
    let document = briefing(WHOLE);
    let mine = ["What this is about", "The good it does", "What it rests on"];
    for statement in document.statements() {
        assert!(
            !statement.source.is_empty() || mine.contains(&&*statement.plain()),
            "{statement:?}"
        );
        assert!(
            statement
                .source
                .iter()
                .all(|source| source.place.starts_with("test.partnership:"))
        );
    }
}

#[test]
fn what_is_not_public_stays_inside() {
    for draft in [false, true] {
        let document = Loaded::text(WHOLE).briefing(draft);
        for page in [to_html(&document), to_markdown(&document)] {
            assert!(
                !page.contains("SECRET") && !page.contains("secret"),
                "{page}"
            );
        }
    }
    let hidden = WHOLE.replace(
        r#"risk leak "Someone is recognised" {"#,
        "risk leak \"SECRET-RISK\" {\n  visibility: partners",
    );
    let document = briefing(&hidden);
    assert!(!to_html(&document).contains("SECRET"));
    assert!(
        !to_html(&document).contains("A locked room"),
        "what stands in it is hidden with it"
    );
    assert_eq!(gaps(&hidden), ["risk-missing"]);
}

#[test]
fn what_is_missing_stops_it() {
    let without = |line: &str| {
        assert!(WHOLE.contains(line), "{line}");
        gaps(&WHOLE.replace(line, ""))
    };
    assert_eq!(
        without(r#"aim: "Cut the time people wait.""#),
        ["aim-missing"]
    );
    assert_eq!(
        without(r#"need: "Neither hospital sees a surge coming alone.""#),
        ["need-missing"]
    );
    assert_eq!(
        without(r#"society: "Fewer deaths from delay.""#),
        ["society-missing"]
    );
    assert_eq!(
        without(r#"principle openness "No surprises" { statement: "We tell people first." }"#),
        ["principle-missing"]
    );
    assert_eq!(without("affects: patients"), ["risk-missing"]);
    let measure = WHOLE.find("  mitigation").expect("a measure");
    let end = measure + WHOLE[measure..].find("\n  }\n").expect("its end") + 5;
    assert_eq!(
        gaps(&format!("{}{}", &WHOLE[..measure], &WHOLE[end..])),
        ["control-missing"]
    );
    assert_eq!(
        without(r#"choice: "You can say no at any time.""#),
        [] as [&str; 0]
    );
    assert_eq!(
        gaps("partner a \"A\" { kind: hospital }"),
        ["partnership-missing"]
    );
    assert_eq!(
        gaps("partnership p \"P\" {\n}\n"),
        [
            "aim-missing",
            "need-missing",
            "audience-missing",
            "society-missing",
            "principle-missing"
        ]
    );
}

#[test]
fn none_because_is_an_answer_and_is_told() {
    let ruled = WHOLE
        .replace("affects: patients", "affects: st-marys")
        .replace(r#"choice: "You can say no at any time.""#, "choice: none because \"The law asks for it.\"\n  risks: none because \"No record leaves.\"");
    let document = briefing(&ruled);
    assert_eq!(publishable(&document), Ok(()));
    let text = all(&document);
    assert!(
        text.contains("None. The reason: The law asks for it."),
        "{text}"
    );
    assert!(
        text.contains("None. The reason: No record leaves."),
        "{text}"
    );
    let silent = briefing(&WHOLE.replace("24 months", "not-yet-agreed"));
    assert!(all(&silent).contains("The partners have not agreed on this yet."));
}

#[test]
fn gaps_are_shown_in_drafts_only_and_every_part_of_a_draft_says_so() {
    let text = WHOLE.replace(r#"choice: "You can say no at any time.""#, "");
    let draft = Loaded::text(&text).briefing(true);
    let page = to_html(&draft);
    assert!(page.contains("does not say what choice Patients and carers have"));
    assert_eq!(
        page.matches(r#"<span class="draft-mark">"#).count(),
        draft.parts.len() + 1
    );
    assert!(page.contains(r#"data-from="test.partnership:"#));
    assert_eq!(
        to_markdown(&draft).matches("*Draft*").count(),
        draft.parts.len()
    );
    let public = Loaded::text(&text).briefing(false);
    for page in [to_html(&public), to_markdown(&public)] {
        assert!(
            !page.contains("does not say")
                && !page.contains("test.partnership")
                && !page.contains(r#"class="at""#)
        );
    }
}

#[test]
fn a_claim_is_never_stronger_than_its_evidence() {
    let with = |evidence: &str| {
        let text = WHOLE.replace("claim: proven", "claim: proven\n  evidence: study");
        all(&briefing(&format!(
            "{text}\nevidence study \"A study\" {{ {evidence} }}\n"
        )))
    };
    let study =
        r#"source: "https://example.org/a"  date: 2024-11-05  finding: "It fell by 22 minutes.""#;
    assert!(with(&format!("strength: pilot  {study}")).contains("\nProven\n"));
    assert!(with(&format!("strength: announcement  {study}")).contains("\nExpected, not proven\n"));
    assert!(
        with(&format!("visibility: internal  strength: pilot  {study}"))
            .contains("\nExpected, not proven\n")
    );
    assert!(with(study).contains("It fell by 22 minutes. (A study, 5 November 2024)"));
}

#[test]
fn an_agreement_is_in_force_only_where_that_is_sure() {
    let with = |from: &str, to: &str| all(&briefing(&WHOLE.replace(from, to)));
    assert!(with("expires: 2028-03-31", "expires: 2026-09-30").contains("\nNo longer in force\n"));
    assert!(
        with("expires: 2028-03-31", "expires: not-published")
            .contains("Whether it is in force cannot be said")
    );
    assert!(with("effective: 2026-04-01", "effective: 2027").contains("\nNot in force yet\n"));
    assert!(with("signed on 2026-03-20", "drafted").contains("\nNot in force\n"));
}

#[test]
fn the_same_file_gives_the_same_bytes() {
    let (one, two) = (briefing(WHOLE), briefing(WHOLE));
    assert_eq!(to_html(&one), to_html(&two));
    assert_eq!(to_markdown(&one), to_markdown(&two));
}

#[test]
fn those_who_are_not_named_are_not_left_out() {
    let flow = "\nflow out { from: st-marys  to: university, not-published  carries: visits }\n";
    let text = all(&briefing(&format!("{WHOLE}{flow}")));
    assert!(
        text.contains("Gives Visits to City University and others that have not been published."),
        "{text}"
    );
    assert!(
        text.contains("\nCity University and others that have not been published\n"),
        "{text}"
    );
}

#[test]
fn slides_stay_few_and_say_what_the_briefing_says() {
    let document = briefing(WHOLE);
    let deck = partnership_brief::deck(&document);
    assert_eq!(deck.slides.len(), 5, "one audience and four");
    let briefed: Vec<_> = document.statements().into_iter().cloned().collect();
    let noted: Vec<_> = deck.statements().into_iter().cloned().collect();
    for statement in &briefed {
        assert!(
            noted
                .iter()
                .any(|other| other.plain().contains(&statement.plain())),
            "not among the slides and their notes: {}",
            statement.plain()
        );
    }
    for slide in &deck.slides {
        assert!(slide.groups.iter().all(|group| group.points.len() <= 4));
    }
    let patients = &deck.slides[2];
    let risk = &patients.groups[1].points[0];
    assert_eq!(risk.say.plain(), "Someone is recognised");
    assert_eq!(
        risk.beside.as_ref().map(|beside| beside.plain()).as_deref(),
        Some("A locked room")
    );
}
