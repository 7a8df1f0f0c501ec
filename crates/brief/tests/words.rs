//! How things are said: acts and states, permissions and duties as sentences, in every language.

#![allow(clippy::expect_used, clippy::panic)]

mod support;

use partnership_brief::{deck, to_markdown_slides};
use support::{Loaded, behind, told};

const STATES: &str = r#"
partnership care "Care" {
  aim: "Nobody waits."
  status: active on 2024-02-01, paused on 2025-12-31
}
partner hospital "Hospital" { kind: hospital  roles: controller, lead }
partner clinic "Clinic" { kind: clinic  roles: controller, processor }
audience patients "Patients" { subjects: patients }
risk seen "Somebody is seen" {
  affects: patients
  owner: hospital
  mitigation lock "A lock" { status: tested on 2026-03-01 }
}
agreement sharing "Sharing" {
  status: signed on 2024-01-22, amended on 2025-01-10, amended on 2026-08-25, terminated on 2027-01
}
"#;

#[test]
fn acts_have_a_day_and_states_last() {
    for (language, stands, acts, is, state, measure) in [
        (
            "en",
            "Where it stands:",
            "Signed on 22 January 2024; changed on 10 January 2025 and on 25 August 2026; to be ended early in January \
             2027",
            "The partnership is:",
            "Active, from 1 February 2024; paused, since 31 December 2025",
            "(In place, tested on 1 March 2026)",
        ),
        (
            "de",
            "Stand:",
            "Unterschrieben am 22. Januar 2024; geändert am 10. Januar 2025 und am 25. August 2026; wird im Januar \
             2027 gekündigt",
            "Die Partnerschaft ist:",
            "Aktiv, ab 1. Februar 2024; unterbrochen, seit 31. Dezember 2025",
            "(Eingerichtet, erprobt am 1. März 2026)",
        ),
        (
            "fr",
            "Où il en est\u{202f}:",
            "Signé le 22 janvier 2024\u{202f}; modifié le 10 janvier 2025 et le 25 août 2026\u{202f}; sera résilié en \
             janvier 2027",
            "État du partenariat\u{202f}:",
            "En activité, à partir du 1er février 2024\u{202f}; suspendu, depuis le 31 décembre 2025",
            "(En place, testé le 1er mars 2026)",
        ),
        (
            "nl",
            "Hoe het ervoor staat:",
            "Ondertekend op 22 januari 2024; gewijzigd op 10 januari 2025 en op 25 augustus 2026; wordt in januari 2027 \
             opgezegd",
            "De samenwerking is:",
            "Actief, vanaf 1 februari 2024; gepauzeerd, sinds 31 december 2025",
            "(In werking, getest op 1 maart 2026)",
        ),
    ] {
        let text = told(STATES, language);
        assert_eq!(behind(&text, stands), acts);
        assert_eq!(behind(&text, is), state);
        assert!(text.contains(measure), "{measure}: {text}");
    }
}

/// A word of law is explained where it comes first.
#[test]
fn roles_are_explained_once() {
    let text = told(STATES, "en");
    let parts: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("- **Its part:** "))
        .collect();
    assert_eq!(
        parts,
        [
            "Controller (decides why and how the data is used) and lead",
            "Controller and processor (handles the data only as instructed)"
        ]
    );
}

/// A partnership in which an agreement stands so, with this permit in it.
fn permitted(status: &str, permit: &str, language: &str) -> String {
    let text = told(
        &format!(
            r#"
partnership debt "Debt" {{ aim: "Nobody loses a home." }}
partner bank "Bank" {{ kind: bank }}
partner line "Debt line" {{ kind: charity }}
dataset missed "Missed payments" {{ holder: bank  subjects: customers }}
purpose advice "Advice" {{ aim: "Advice in time." }}
agreement pact "Pact" {{
  parties: bank, line
  covers: advice, missed
  status: {status}
  permit line to {permit}
}}
"#
        ),
        language,
    );
    let (_, card) = text.split_once("#### Debt line").expect("a card");
    let line = card.lines().find(|line| line.contains("*Missed payments*"));
    let line = line.unwrap_or_else(|| panic!("{text}"));
    line.rsplit_once("** ")
        .map_or(line, |(_, said)| said)
        .to_owned()
}

#[test]
fn a_permission_is_a_sentence_in_every_language() {
    let permit = "read, contact-people missed for advice { until: 2028-01-31 identifiability: pseudonymised }";
    for (language, said) in [
        (
            "en",
            "May read *Missed payments* and contact the people in *Missed payments* for *Advice*, only until 31 January 2028, \
             only with data that is pseudonymised or less recognisable (under *Pact*).",
        ),
        (
            "de",
            "Darf *Missed payments* für *Advice* lesen und zur Kontaktaufnahme mit den Menschen darin nutzen, nur bis 31. \
             Januar 2028, nur mit pseudonymisierten oder weniger erkennbaren Daten (laut *Pact*).",
        ),
        (
            "fr",
            "A le droit de lire *Missed payments* et de contacter les personnes qui figurent dans *Missed payments* pour *Advice*, \
             uniquement jusqu’au 31 janvier 2028, uniquement avec des données pseudonymisées ou moins reconnaissables \
             (accord\u{202f}: *Pact*).",
        ),
        (
            "nl",
            "Mag *Missed payments* voor *Advice* lezen en gebruiken om de mensen erin te benaderen, alleen tot en met 31 \
             januari 2028, alleen met gegevens die gepseudonimiseerd of minder herkenbaar zijn (volgens *Pact*).",
        ),
    ] {
        assert_eq!(permitted("signed on 2026-01-01", permit, language), said);
    }
}

/// An agreement that nobody has signed allows nothing, and is not said to be about to.
#[test]
fn what_takes_a_signature_would_be_allowed() {
    for (language, said) in [
        (
            "en",
            "Would be allowed, once *Pact* is signed, to analyse *Missed payments* for *Advice*.",
        ),
        (
            "de",
            "Soll dies dürfen, sobald *Pact* unterschrieben ist: *Missed payments* für *Advice* auswerten.",
        ),
        (
            "fr",
            "Aurait le droit, après la signature de l’accord *Pact*, d’analyser *Missed payments* pour *Advice*.",
        ),
        (
            "nl",
            "Zou dit mogen zodra *Pact* is ondertekend: *Missed payments* voor *Advice* analyseren.",
        ),
    ] {
        assert_eq!(permitted("drafted", "analyse missed", language), said);
    }
    let suspended = "signed on 2026-01-01, suspended on 2026-05-01";
    assert_eq!(
        permitted(suspended, "analyse missed", "en"),
        "Is to be allowed, once *Pact* is in force, to analyse *Missed payments* for *Advice*."
    );
}

#[test]
fn a_duty_says_by_when_it_is_due_and_when_it_was_done() {
    for (language, lines, said) in [
        (
            "en",
            "due: 2026-06-30",
            "Due by 30 June 2026 (this day has passed)",
        ),
        (
            "en",
            "due: 2026-06-30  done: 2026-06-01",
            "Due by 30 June 2026; done on 1 June 2026",
        ),
        ("en", "due: 2027-06", "Due by the end of June 2027"),
        ("en", "due: 30 days", "Within 30 days"),
        (
            "en",
            "due: every 12 months  done: 2025-09-01, 2026-09",
            "Every 12 months; done on 1 September 2025 and in September 2026",
        ),
        ("de", "due: 30 days", "Frist: 30 Tage"),
        (
            "fr",
            "due: 2026-11-30",
            "À faire au plus tard le 30 novembre 2026",
        ),
        ("nl", "due: 2026-11-30", "Uiterlijk 30 november 2026"),
    ] {
        let text = told(
            &format!(
                "partnership care \"Care\" {{ aim: \"Nobody waits.\" }}\n\
                 partner lab \"Lab\" {{ kind: university }}\n\
                 duty report \"Report\" {{ falls-on: lab  requires: \"Tell it\"  {lines} }}\n"
            ),
            language,
        );
        assert!(
            text.contains(&format!(" Report: Tell it. {said}\n"))
                || text.contains(&format!("Report\u{202f}: Tell it. {said}\n")),
            "{said}: {text}"
        );
    }
}

/// What is to be done is told in words, what has a title by its title; one list of both reads badly.
#[test]
fn duties_in_words_and_by_title_are_told_apart() {
    let permit = |duties: &str| {
        let permit = format!(
            "read missed for advice {{ duties: {duties} }} }}\n\
             duty yearly \"Yearly audit\" {{ falls-on: line }}\n\
             duty telling \"Report\" {{ falls-on: line"
        );
        move |language| permitted("signed on 2026-01-01", &permit, language)
    };
    let both = permit("keep-confidential, yearly");
    for (language, said) in [
        (
            "en",
            "In return: keep confidential; and the duty *Yearly audit*.",
        ),
        (
            "de",
            "Im Gegenzug: die Daten vertraulich behandeln; dazu die Pflicht *Yearly audit*.",
        ),
        (
            "fr",
            "En contrepartie\u{202f}: garder les données confidentielles\u{202f}; et l’obligation *Yearly audit*.",
        ),
        (
            "nl",
            "In ruil daarvoor: de gegevens vertrouwelijk houden; en de plicht *Yearly audit*.",
        ),
    ] {
        let line = both(language);
        assert!(line.ends_with(said), "{line}");
    }
    let titles = permit("yearly, telling")("en");
    assert!(
        titles.ends_with("In return: the duties *Yearly audit* and *Report*."),
        "{titles}"
    );
}

/// Months and years take other words than days, lists others than one, and a beginning is no "only".
#[test]
fn words_before_days_and_lists_fit_what_follows() {
    for (language, limits, said) in [
        ("fr", "from: 2027-09", "uniquement dès septembre 2027"),
        ("fr", "until: 2027", "uniquement jusqu’en 2027"),
        (
            "fr",
            "from: 2027-09  until: 2028-08-31",
            "uniquement dès septembre 2027 et jusqu’au 31 août 2028",
        ),
        (
            "fr",
            "from: 2027-09-01",
            "uniquement à partir du 1er septembre 2027",
        ),
        ("de", "from: 2027-01-01", "erst ab 1. Januar 2027"),
        (
            "de",
            "from: 2027-01-01  until: 2027-12-31",
            "nur vom 1. Januar 2027 bis zum 31. Dezember 2027",
        ),
        (
            "de",
            "from: 2027-09  until: 2027-12",
            "nur von September 2027 bis Dezember 2027",
        ),
        ("nl", "from: 2027-01-01", "pas vanaf 1 januari 2027"),
        ("en", "from: 2027-01-01", "only from 1 January 2027"),
    ] {
        let permit = format!("read missed for advice {{ {limits} }}");
        let told = permitted("signed on 2026-01-01", &permit, language);
        assert!(told.contains(&format!(", {said}")), "{said}: {told}");
    }
}

#[test]
fn several_are_told_as_several() {
    let text = |language: &str| {
        told(
            r#"
partnership debt "Debt" { aim: "Nobody loses a home." }
partner bank "Bank" { kind: bank }
partner line "Debt line" { kind: charity }
partner town "Town" { kind: local-authority }
dataset missed "Missed payments" { holder: bank  subjects: customers }
agreement pact "Pact" { parties: bank, line  status: drafted }
agreement deal "Deal" { parties: bank, town  status: drafted }
approval ethics "Ethics" { by: "A board" }
approval health "Health" { by: "A board" }
flow out "Out" { from: bank  to: line, town  carries: missed  under: pact, deal }
permit town to read missed { needs: ethics, health }
"#,
            language,
        )
    };
    for (language, flow, permit) in [
        (
            "en",
            "Is to give *Missed payments* to Debt line and Town, once one of *Pact* and *Deal* is in force",
            "once the approvals *Ethics* and *Health* are given",
        ),
        (
            "de",
            "Soll *Missed payments* an Debt line und Town geben, sobald eine dieser Vereinbarungen in Kraft ist: *Pact* und *Deal*",
            "sobald die Genehmigungen *Ethics* und *Health* erteilt sind",
        ),
        (
            "fr",
            "Doit transmettre *Missed payments* (destinataires\u{202f}: Debt line et Town), dès que l’un de ces accords sera en \
             vigueur\u{202f}: *Pact* et *Deal*",
            "une fois ces autorisations données (*Ethics* et *Health*)",
        ),
        (
            "nl",
            "Gaat *Missed payments* geven aan Debt line en Town, zodra een van deze overeenkomsten van kracht is: *Pact* en *Deal*",
            "zodra de goedkeuringen *Ethics* en *Health* er zijn",
        ),
    ] {
        let text = text(language);
        assert!(text.contains(flow), "{flow}: {text}");
        assert!(text.contains(permit), "{permit}: {text}");
    }
}

/// What came out of an assessment is told once, with its day; below it stands only why.
#[test]
fn an_outcome_is_told_once() {
    let text = told(
        r#"
partnership care "Care" { aim: "Nobody waits." }
purpose plan "Plan" { aim: "Enough beds." }
assessment look "Impact assessment" { type: dpia  covers: plan  outcome: approved-with-conditions on 2026-10-01 because "It is small." }
"#,
        "en",
    );
    assert!(
        text.contains("*Approved with conditions on 1 October 2026*"),
        "{text}"
    );
    assert!(text.contains("**Why:** It is small."), "{text}");
    assert_eq!(text.matches("pproved with conditions").count(), 1, "{text}");
}

/// All that a permit waits for stands in one sentence.
#[test]
fn what_takes_an_agreement_and_approvals_is_a_sentence_in_every_language() {
    let permit = "analyse missed for advice { needs: ethics, board }\n}\n\
                  approval ethics \"Ethics\" { by: \"A\" }\napproval board \"Board\" { by: \"B\" }\n\
                  term end {";
    for (language, drafted, signed) in [
        (
            "en",
            "Would be allowed, once *Pact* is signed and in force (from 1 January 2027) and the approvals *Ethics* and *Board* \
             are given, to analyse *Missed payments* for *Advice*.",
            "Is to be allowed, once *Pact* is in force (from 1 January 2027) and the approvals *Ethics* and *Board* are given, \
             to analyse *Missed payments* for *Advice*.",
        ),
        (
            "de",
            "Soll dies dürfen, sobald *Pact* unterschrieben und in Kraft ist (ab 1. Januar 2027) und die Genehmigungen *Ethics* \
             und *Board* erteilt sind: *Missed payments* für *Advice* auswerten.",
            "Soll dies dürfen, sobald *Pact* in Kraft ist (ab 1. Januar 2027) und die Genehmigungen *Ethics* und *Board* erteilt \
             sind: *Missed payments* für *Advice* auswerten.",
        ),
        (
            "fr",
            "Aurait le droit, après la signature et l’entrée en vigueur de l’accord *Pact* (à partir du 1er janvier 2027) et une \
             fois ces autorisations données (*Ethics* et *Board*), d’analyser *Missed payments* pour *Advice*.",
            "Aura le droit, dès l’entrée en vigueur de l’accord *Pact* (à partir du 1er janvier 2027) et une fois ces \
             autorisations données (*Ethics* et *Board*), d’analyser *Missed payments* pour *Advice*.",
        ),
        (
            "nl",
            "Zou dit mogen zodra *Pact* ondertekend en van kracht is (vanaf 1 januari 2027) en de goedkeuringen *Ethics* en \
             *Board* er zijn: *Missed payments* voor *Advice* analyseren.",
            "Mag dit zodra *Pact* van kracht is (vanaf 1 januari 2027) en de goedkeuringen *Ethics* en *Board* er zijn: *Missed \
             payments* voor *Advice* analyseren.",
        ),
    ] {
        let told = |status: &str| {
            let status = format!("{status}\n  effective: 2027-01-01");
            permitted(&status, permit, language)
        };
        assert_eq!(told("drafted"), drafted);
        assert_eq!(told("signed on 2026-01-01"), signed);
    }
}

/// How an audience is spoken to is a note for whoever writes; the page does so.
#[test]
fn a_page_speaks_to_its_audience_as_the_file_says() {
    let page = |addressed: &str, language: &str| {
        let text = format!(
            "partnership work \"Work\" {{ aim: \"Work for all.\" }}\n\
             audience young \"Young people\" {{ wants: \"A place\"  addressed-as: \"{addressed}\" }}\n\
             audience parents \"Parents\" {{ wants: \"A chance\" }}\n"
        );
        told(&text, language)
    };
    for (addressed, language, informal, formal) in [
        ("je", "nl", "Wat je hoopt", "Wat u hoopt"),
        (
            "du und deine Eltern",
            "de",
            "Was du dir erhoffst",
            "Was Sie sich erhoffen",
        ),
        ("tu", "fr", "Ce que tu espères", "Ce que vous espérez"),
    ] {
        let text = page(addressed, language);
        assert!(text.contains(informal) && text.contains(formal), "{text}");
        assert!(!text.contains(&format!(" {addressed}\n")), "{text}");
        assert!(!page("vous qui travaillez", language).contains(informal));
    }
    // What has no form of its own stays as it is.
    let text = page("je", "en");
    assert_eq!(text.matches("What you hope for").count(), 2, "{text}");
}

/// A text without pictures has the words that tell the same, and no words about pictures.
#[test]
fn a_text_does_not_describe_pictures_that_it_does_not_show() {
    let text = told(
        r#"
partnership care "Care" { aim: "Nobody waits." }
partner hospital "Hospital" { kind: hospital }
partner clinic "Clinic" { kind: clinic }
dataset visits "Visits" { holder: hospital }
flow out "Out" { from: hospital  to: clinic  carries: visits  method: secure-transfer }
"#,
        "en",
    );
    assert!(text.contains("| Visits | Hospital | Clinic |"), "{text}");
    assert!(!text.contains("A map to be read"), "{text}");
    assert_eq!(text.matches("Who gives what to whom").count(), 1, "{text}");
    assert!(
        text.contains("Gives *Visits* to Clinic, by secure transfer."),
        "{text}"
    );
}

/// Notes say a title once, with its mark.
#[test]
fn notes_say_a_title_once() {
    let document = Loaded::text(
        r#"
partnership care "Care" { aim: "Nobody waits." }
audience patients "Patients" { subjects: patients }
benefit bed "A bed" { for: patients  claim: hoped }
"#,
    )
    .briefing(false);
    let text = to_markdown_slides(&deck(&document)).replace('\\', "");
    let (_, page) = text.split_once("## Patients").expect("a slide");
    let (page, _) = page.split_once("---").expect("another");
    assert!(page.contains("- **A bed**: Hoped for\n"), "{page}");
    assert!(!page.contains("- A bed\n"), "{page}");
}
