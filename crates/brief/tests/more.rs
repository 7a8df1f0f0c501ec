//! What readers need beside who may do what: to whom data may go on, what is owed in return, who looked at it, and what
//! keeps it safe.

mod support;

use partnership_brief::{Circle, Document, Language, to_markdown};
use support::Loaded;

const FILE: &str = r#"
partnership buses "Buses at night" { aim: "Everybody gets home."  languages: en, easy-read }
partner town "Town" { kind: local-authority }
partner planners "Planners" { kind: public-body }
partner lab "Lab" { kind: university }
partner hidden "SECRET-partner" { visibility: internal }
environment room "The room" { run-by: lab  safeguards: "Named people only", "No telephones" }
purpose stops "Place the stops" { aim: "Stops where people wait." }
audience riders "Riders" { subjects: travellers }
"#;

fn document(more: &str, circle: Circle) -> Document {
    Loaded::text(&format!("{FILE}{more}")).with(|options| options.circle = circle)
}

fn briefing(more: &str) -> String {
    to_markdown(&document(more, Circle::Public)).replace('\\', "")
}

/// What stands behind a label, in the order of the text.
fn behind(text: &str, label: &str) -> Vec<String> {
    let start = format!("- **{label}");
    let mut lines = text.lines();
    let mut found = Vec::new();
    while let Some(line) = lines.next() {
        if let Some(said) = line.strip_prefix(&start) {
            match said.trim_start_matches([':', '*']).trim() {
                "" => {
                    let list = lines.by_ref().map_while(|line| line.strip_prefix("  - "));
                    found.extend(list.map(str::to_owned));
                }
                said => found.push(said.to_owned()),
            }
        }
    }
    found
}

fn dataset(lines: &str) -> String {
    format!("dataset rides \"Rides\" {{ holder: town  subjects: travellers  {lines} }}\n")
}

#[test]
fn onward_sharing_is_told_with_whom_it_reaches_and_whose_consent_it_takes() {
    let told = |line: &str| {
        let text = briefing(&dataset(&format!("onward-sharing: {line}")));
        behind(&text, "May it be passed on?").join(" | ")
    };
    assert_eq!(told("no"), "No.");
    assert_eq!(told("yes"), "Yes.");
    assert_eq!(
        told("yes { consent-of: town, lab  written: yes  to: planners }"),
        "Yes, but only to Planners, and only with the written consent of Town and Lab."
    );
    assert_eq!(
        told("yes { consent-of: town }"),
        "Yes, but only with the consent of Town."
    );
    assert_eq!(
        told("yes because \"It builds shelters.\" { to: planners, charity }"),
        "Yes, but only to Planners and partners of the kind “charity”. It builds shelters."
    );
    assert_eq!(
        told("yes { written: yes }"),
        "Yes, but only with consent in writing."
    );
    assert_eq!(
        told("yes { to: hidden }"),
        "Yes, but only to somebody who is not named here."
    );
    assert_eq!(
        told("yes { to: planners, hidden }"),
        "Yes, but only to Planners and others that are not named here."
    );
    assert_eq!(told("yes for lab"), "Yes. This holds for Lab.");
    assert_eq!(told("yes for hidden"), "");
}

#[test]
fn what_must_be_done_in_return_stands_with_the_permission() {
    let text = briefing(
        &(dataset("")
            + "duty yearly-look \"A yearly audit\" { falls-on: lab  requires: \"Open the log.\"  due: every 12 months }\n\
               duty quiet \"SECRET-duty\" { falls-on: lab  visibility: internal }\n\
               permit lab to analyse rides for stops { duties: delete-at-end, yearly-look, quiet }\n\
               permit planners to read rides for stops { duties: none because \"Only totals.\" }"),
    );
    let deeds = behind(&text, "What it does with the data");
    assert!(
        deeds.contains(
            &"May analyse *Rides* for *Place the stops*. In return: delete at end; and the duty *A yearly audit* and \
              something that is not named here."
                .to_owned()
        ),
        "{deeds:?}"
    );
    assert!(
        deeds.contains(&"May read *Rides* for *Place the stops*.".to_owned()),
        "{deeds:?}"
    );
    assert_eq!(
        behind(&text, "What it must do"),
        ["A yearly audit: Open the log. Every 12 months"]
    );
    assert!(!text.contains("SECRET"), "{text}");
}

#[test]
fn a_dataset_tells_the_limits_of_its_use_and_how_it_is_handled() {
    let text = briefing(&dataset(
        "environment: room
         identifiability: pseudonymised { method: \"Codes.\"  tester: \"A stranger\"  tested: 2026-07-20 }
         use-limits: no-linkage, duo:GS { place: fr  until: 2027-12-31 }
         milder-forms: aggregate because \"Totals hide a missed bus.\"
         quality: \"One in ten has no ticket.\"",
    ));
    let told = |label: &str| behind(&text, label);
    assert_eq!(
        told("Limits on its use"),
        [
            "The data may not be joined with other data.",
            "The data may be used only in the named places. Only in: France. Until 31 December 2027."
        ]
    );
    assert_eq!(
        told("Who tested that, and when"),
        ["A stranger, 20 July 2026"]
    );
    let recognised = told("Can people be recognised in it?").join(" ");
    assert!(!recognised.contains("stranger"), "{recognised}");
    assert_eq!(
        told("Milder forms that were considered"),
        ["Aggregate: Totals hide a missed bus."]
    );
    assert_eq!(
        told("What keeps it safe there"),
        ["Named people only", "No telephones"]
    );
    assert_eq!(
        told("What is known of gaps and errors"),
        ["One in ten has no ticket."]
    );
}

/// The card with this title and its mark.
fn card<'t>(text: &'t str, title: &str) -> &'t str {
    let start = format!("#### {title}\n");
    let found = text
        .split("\n#")
        .find(|card| format!("#{card}").starts_with(&start));
    found.unwrap_or_default()
}

#[test]
fn an_approval_says_whether_it_holds_and_whether_its_conditions_are_met() {
    let approval = |lines: &str| {
        let entry =
            format!("approval yes \"Ethics\" {{ by: \"Committee\"  covers: stops  {lines} }}");
        card(&briefing(&entry), "Ethics").replace('\n', " ")
    };
    let given = approval(
        "date: 2026-01-10  expires: 2027-12-31  conditions: \"Tell riders.\"\n\
         conditions-met: no because \"The posters came late.\"",
    );
    for said in [
        "*Given*",
        "**By:** Committee",
        "**About:** Place the stops",
        "**From:** 10 January 2026",
        "**Until:** 31 December 2027",
        "**On what conditions:** Tell riders.",
        "**Are the conditions met?** No. The posters came late.",
    ] {
        assert!(given.contains(said), "{said}: {given}");
    }
    let over = approval("date: 2024-01-10  expires: 2025-12-31");
    assert!(over.contains("*No longer holds*"), "{over}");
    assert!(
        over.contains("31 December 2025 (this day has passed)"),
        "{over}"
    );
    assert!(approval("date: 2027-01-10").contains("*Not given yet*"));
    assert!(approval("").contains("*The file does not say that it was given*"));
}

#[test]
fn an_assessment_says_what_came_out_of_it_and_whether_advice_was_followed() {
    let text = briefing(
        "assessment look \"A look\" { type: dpia  covers: stops  by: town  date: 2025-08-01  outcome: no-high-risk\n\
         advice: \"Change the codes.\"  advice-followed: no because \"Too dear.\"  review: 2026-08-01 }",
    );
    let card = card(&text, "A look").replace('\n', " ");
    for said in [
        "*No high risk remains*",
        "**What it is:** Data protection impact assessment",
        "**By:** Town",
        "**When:** 1 August 2025",
        "**What was advised:** Change the codes.",
        "**Was the advice followed?** No. Too dear.",
        "**Next review:** 1 August 2026 (this day has passed)",
    ] {
        assert!(card.contains(said), "{said}: {card}");
    }
}

#[test]
fn an_outcome_that_is_not_told_is_no_mark() {
    let text = briefing(
        "assessment look \"A look\" { type: dpia  covers: stops  outcome: not-published }",
    );
    let card = card(&text, "A look");
    assert!(
        card.contains("**What came out of it:** This has not been published."),
        "{card}"
    );
    assert!(!card.contains("*This has"), "{card}");
}

#[test]
fn that_nobody_watches_is_said_and_languages_stand_where_the_text_tells_of_itself() {
    let watch = "### Who watches over it\n\nThe file names nobody who watches over it.";
    let text = briefing("");
    assert!(text.contains(watch), "{text}");
    let about = text.rsplit("\n---\n").next().unwrap_or_default();
    assert!(
        about.contains("**Languages and formats:** English and easy read"),
        "{about}"
    );
    // A partner whose part it is may be there, and a name that readers do not see is no gap.
    let overseen = "partner board \"Board\" { roles: overseer  visibility: internal }";
    assert!(!briefing(overseen).contains(watch));
    let gaps = |more: &str| {
        let document = document(more, Circle::Public);
        let named = |gap: &partnership_brief::Gap| gap.name == "oversight-missing";
        document.gaps.iter().any(named)
    };
    assert!(gaps("") && !gaps(overseen));
}

#[test]
fn a_benefit_says_when_it_came_true() {
    let text = briefing("benefit sooner \"Sooner home\" { for: riders  achieved: 2026-06-30 }");
    assert_eq!(behind(&text, "It came true"), ["30 June 2026"]);
}

#[test]
fn each_language_says_it_in_its_own_words() {
    let file = format!(
        "{FILE}{}permit lab to analyse rides for stops {{ duties: keep-confidential, report-breach }}",
        dataset(
            "use-limits: no-linkage  onward-sharing: yes { to: planners  consent-of: town  written: yes }"
        )
    );
    for (tag, passed_on, owed) in [
        (
            "de",
            "Ja, aber nur an Planners, und nur mit schriftlicher Zustimmung von: Town.",
            "Im Gegenzug: die Daten vertraulich behandeln und Vorfälle unverzüglich melden.",
        ),
        (
            "fr",
            "Oui, mais uniquement à ce destinataire\u{202f}: Planners, et uniquement avec l’accord écrit de\u{202f}: Town.",
            "En contrepartie\u{202f}: garder les données confidentielles et signaler sans délai tout incident.",
        ),
        (
            "nl",
            "Ja, maar alleen aan Planners, en alleen met schriftelijke toestemming van Town.",
            "In ruil daarvoor: de gegevens vertrouwelijk houden en incidenten meteen melden.",
        ),
    ] {
        let document = Loaded::text(&file).with(|options| options.language = Language::find(tag));
        let text = to_markdown(&document);
        assert!(text.contains(passed_on), "{text}");
        assert!(text.contains(owed), "{text}");
    }
}
