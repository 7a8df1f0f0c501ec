//! The decisions on meaning that the model carries out, each by the example that shows it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod common;

use common::{build_all, clause, entry, found, found_all, line, sound, sound_all};
use partnership_model::{Data, Effect, Member};
use partnership_vocabulary::KINDS;

const BASE: &str = r#"
partner uni "University" {
  kind: university
}
dataset scans "Eye scans" {
  holder: uni
}
purpose research "Research" {
  uses: scans
}
"#;

fn with_base(text: &str) -> String {
    format!("{BASE}{text}")
}

#[test]
fn examples_of_the_vocabulary_are_sound_but_for_names() {
    let mut wrong = Vec::new();
    for kind in KINDS {
        // A nested kind's example stands in the first kind that may hold it.
        let homes = match kind.place {
            partnership_vocabulary::Place::Inside(kinds) => kinds,
            _ => &[],
        };
        let example = kind.example.replace('\n', "\n    ");
        let home = homes
            .iter()
            .find(|home| **home == "scenario")
            .or(homes.first());
        let text = match home {
            None => kind.example.to_owned(),
            Some(&"step") => {
                format!("playbook p \"P\" {{\n step s \"S\" {{\n    {example}\n}}\n}}\n")
            }
            Some(&"forbid") => format!("forbid anyone to sell d {}\n", kind.example),
            Some(home) => format!("{home} outer \"Outer\" {{\n    {example}\n}}\n"),
        };
        for finding in build_all(&[&text]).findings {
            if finding.name != "unresolved-name" && finding.name != "missing-any" {
                wrong.push(format!("{}: {} {}", kind.word, finding.name, finding.what));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn lines_are_typed() {
    let model = sound(
        r#"
partner uni "University" {
  kind: university
  identifiers: ods "X9901"
  number: 1,600 members
  joined: 2015-09
  win-over-first: yes
  website: "https://example.org"
  contact-rhythm: every 3 months
}
cost fee "Fee" {
  amount: GBP 1.5 million
}
"#,
    );
    let value = |word| &line(&model, "uni", word).values[0].data;
    assert!(matches!(value("kind"), Data::Word(word, _) if word.word == "university"));
    assert!(
        matches!(value("identifiers"), Data::Labelled(label, text) if label.word == "ods" && text.value == "X9901")
    );
    assert!(
        matches!(value("number"), Data::Quantity(q) if q.value == 1600.0 && q.unit.as_deref() == Some("members") && q.written == "1,600")
    );
    assert!(matches!(value("joined"), Data::Date(date) if date.to_string() == "2015-09"));
    assert!(matches!(value("win-over-first"), Data::YesNo(true)));
    assert!(matches!(value("website"), Data::Link(link) if link == "https://example.org"));
    assert!(matches!(value("contact-rhythm"), Data::Recurrence(every) if every.count == 3));
    let fee = &line(&model, "fee", "amount").values[0].data;
    assert!(
        matches!(fee, Data::Money(currency, q) if currency == "GBP" && q.value == 1.5e6 && q.written == "1.5 million")
    );
}

#[test]
fn decision_1_a_slip_makes_clauses_near_it_suspect() {
    let text = with_base(
        "permit uni to read scans\npartner x \"X\" {\n  mission: \"open\npermit uni to analyse scans\npermit uni to link scans\n",
    );
    let built = build_all(&[&text]);
    let suspect: Vec<bool> = built
        .model
        .clauses
        .iter()
        .map(|clause| clause.suspect)
        .collect();
    assert_eq!(suspect.first(), Some(&false));
    assert!(suspect[1..].iter().any(|suspect| *suspect), "{suspect:?}");
    assert!(entry(&built.model, "x").broken);
    assert!(!entry(&built.model, "uni").broken);
}

#[test]
fn decision_1_an_exception_that_means_nothing_makes_its_clause_suspect() {
    let built = build_all(&[&with_base("permit anyone except unni to read scans\n")]);
    assert!(built.model.clauses[0].suspect);
}

#[test]
fn decision_5_a_purpose_is_an_entry_or_a_category() {
    let model = sound(&with_base(
        "permit uni to read scans for research, dpv:Marketing, insurance\n",
    ));
    let purposes = &clause(&model, 0).purposes;
    assert!(
        matches!(&purposes[0], Member::Entry(name) if name.target == Some(entry(&model, "research").id))
    );
    assert!(matches!(&purposes[1], Member::Word(word, ..) if word.word == "dpv:Marketing"));
    assert!(matches!(&purposes[2], Member::Word(..)));
}

#[test]
fn decision_6_roles_are_written_with_any() {
    let model = sound(&with_base(
        "forbid any processor to sell any special-category\n",
    ));
    assert!(
        matches!(&clause(&model, 0).who[0], Member::Word(word, list, _) if word.word == "processor" && list.name == "role")
    );
    assert!(
        matches!(&clause(&model, 0).what[0], Member::Word(word, ..) if word.word == "special-category")
    );
    // One slip, however often.
    let twice = with_base("forbid processor to sell scans\nforbid processor to publish scans\n");
    assert_eq!(found(&twice), ["missing-any 11"]);
    let as_name =
        with_base("forbid processor to sell scans\nactivity a \"A\" {\n  leads: processor\n}\n");
    assert_eq!(found(&as_name), ["unresolved-name 11"]);
}

#[test]
fn decision_6_a_value_may_hold_for_somebody() {
    let model = sound(&with_base(
        "dataset more \"More\" {\n  identifiability: anonymous for uni, pseudonymised\n}\n",
    ));
    let values = &line(&model, "more", "identifiability").values;
    assert_eq!(
        values[0].qualifiers.for_.as_ref().unwrap().target,
        Some(entry(&model, "uni").id)
    );
    assert!(values[1].qualifiers.for_.is_none());
}

#[test]
fn decision_8_exceptions_and_what_a_forbid_takes() {
    let model = sound(&with_base(
        "forbid anyone except uni to sell anything except scans until 2027 called never {\n  unless {\n    within: secure-room\n  }\n  survives: expiry\n}\n",
    ));
    let never = clause(&model, 0);
    assert_eq!(
        (never.effect, never.name.as_deref()),
        (Effect::Forbid, Some("never"))
    );
    assert!(matches!(never.who[0], Member::Everything(_)));
    assert_eq!(never.who_except.len() + never.what_except.len(), 2);
    assert!(never.unless && never.survives && !never.suspect);
    assert_eq!(never.until.unwrap().to_string(), "2027");
    assert_eq!(
        never
            .conditions
            .iter()
            .map(|line| &*line.word)
            .collect::<Vec<_>>(),
        ["within", "survives"]
    );
    assert_eq!(
        found(&with_base("permit uni to read scans unless {\n}\n")),
        ["condition-not-allowed 11"]
    );
}

#[test]
fn decision_8_conditions_may_stand_in_the_words_or_in_the_block() {
    let model = sound(&with_base(
        "permit uni to read scans from 2026-04-01 within secure-room\n",
    ));
    let block = sound(&with_base(
        "permit uni to read scans {\n  from: 2026-04-01\n  within: secure-room\n}\n",
    ));
    for model in [model, block] {
        assert_eq!(clause(&model, 0).from.unwrap().to_string(), "2026-04-01");
        assert_eq!(clause(&model, 0).within.len(), 1);
    }
}

const LIBRARY: &str = "partner uni \"University\" {\n  members: college\n}\npartner college \"College\" {\n}\npartner other \"Other\" {\n}\n";

#[test]
fn decision_9_importing_makes_names_available_and_nothing_more() {
    let main = "use \"1\"\npartnership p \"P\" {\n}\ndataset d \"D\" {\n  holder: uni\n}\n";
    let model = sound_all(&[main, LIBRARY]);
    assert!(
        entry(&model, "uni").belongs && entry(&model, "college").belongs,
        "reached by reference"
    );
    assert!(!entry(&model, "other").belongs);
    assert_eq!(model.of_kind("partner").count(), 2);
    assert_eq!(model.find("other").unwrap().name.as_deref(), Some("other"));
}

#[test]
fn decision_9_use_is_not_transitive() {
    let main = "use \"1\"\ndataset d \"D\" {\n  holder: far\n}\n";
    let middle = "use \"2\"\npartner near \"Near\" {\n}\n";
    let end = "partner far \"Far\" {\n}\n";
    let built = build_all(&[main, middle, end]);
    assert_eq!(built.findings.len(), 1);
    assert_eq!(built.findings[0].name, "unresolved-name");
    assert_eq!(
        built.findings[0].others.len(),
        1,
        "the entry in the other file is shown"
    );
}

#[test]
fn decision_9_a_name_for_a_file() {
    let main = "use \"1\" as nhs\ndataset d \"D\" {\n  holder: nhs/uni\n}\n";
    let model = sound_all(&[main, LIBRARY]);
    assert_eq!(
        model
            .named(entry(&model, "d"), "holder")
            .next()
            .unwrap()
            .name
            .as_deref(),
        Some("uni")
    );
    assert!(model.find("nhs/uni").is_some() && model.find("uni").is_none());
    assert_eq!(
        found_all(&[
            "use \"1\" as nhs\ndataset d \"D\" {\n  holder: uni\n}\n",
            LIBRARY
        ]),
        ["unresolved-name 3"]
    );
}

#[test]
fn decision_9_a_part_and_its_includer_see_each_other() {
    let main = "use \"1\" as part\npartnership p \"P\" {\n  contact: dpo\n}\npartner uni \"University\" {\n}\n";
    let part = "person dpo \"The officer\" {\n}\ndataset d \"D\" {\n  holder: uni\n}\nforbid anyone to sell d\n";
    let model = sound_all(&[main, part]);
    assert!(entry(&model, "d").belongs && model.clauses[0].belongs);
    let clash = "partner uni \"Another\" {\n}\n";
    assert_eq!(
        found_all(&[main.replace("contact: dpo", "").as_str(), clash]),
        ["duplicate-name 1:1"]
    );
}

#[test]
fn decision_9_a_partnership_brings_names_never_clauses() {
    let main =
        "use \"1\"\npartnership p \"P\" {\n}\nagreement mine \"Mine\" {\n  from: theirs\n}\n";
    let other = "partnership q \"Q\" {\n}\ndataset d \"D\" {\n}\npartner x \"X\" {\n}\nforbid anyone to sell d\nagreement theirs \"Theirs\" {\n  permit x to read d\n}\n";
    let model = sound_all(&[main, other]);
    assert!(entry(&model, "theirs").belongs);
    assert_eq!(
        model.clauses.iter().filter(|clause| clause.belongs).count(),
        0
    );
    assert_eq!(model.header().unwrap().name.as_deref(), Some("p"));
}

#[test]
fn decision_9_cycles_and_long_chains() {
    let one = "use \"1\"\npartner a \"A\" {\n  members: b\n}\n";
    let two = "use \"0\"\npartner b \"B\" {\n  members: a\n}\n";
    sound_all(&[one, two]);
    let texts: Vec<String> = (0..1000)
        .map(|number| {
            let next = number + 1;
            let (import, members) = if next < 1000 {
                (format!("use \"{next}\""), format!("members: p{next}x"))
            } else {
                (String::new(), String::new())
            };
            format!("{import}\npartner p{number}x \"P\" {{\n  {members}\n}}\n")
        })
        .collect();
    let model = sound_all(&texts.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(model.entries.iter().all(|entry| entry.belongs));
}

#[test]
fn decision_10_what_is_none_of_ours_is_told() {
    assert_eq!(
        found("# A readme\n\nWith prose: and more.\n"),
        ["unsupported-file 1"]
    );
    assert_eq!(found("partnr a \"A\" {\n}\n"), ["unknown-kind 1"]);
    assert_eq!(found("// nothing yet\n"), [""; 0]);
}

#[test]
fn decision_12_ways_of_not_giving_a_value() {
    let model = sound(
        "partner a \"A\" {\n  mission: not-published\n  roles: controller, not-published\n  concern: confidential because \"Legal advice.\"\n  joined: not-known\n}\n",
    );
    let roles = &line(&model, "a", "roles").values;
    assert!(matches!(roles[1].data, Data::Silence(silence) if silence.word == "not-published"));
    let concern = &line(&model, "a", "concern").values[0];
    assert_eq!(
        concern.qualifiers.because.as_ref().unwrap().value,
        "Legal advice."
    );
    assert_eq!(
        found("partner a \"A\" {\n  roles: not-published, controller\n}\n"),
        ["silence-stands-alone 2"]
    );
}

#[test]
fn decision_13_the_other_side_of_a_reference() {
    let text = "audience pats \"Patients\" {\n}\nbenefit b \"B\" {\n  for: pats\n}\nbenefit c \"C\" {\n  for: pats, pats\n}\n";
    let model = sound(text);
    let seen: Vec<_> = model
        .inverse(entry(&model, "pats").id, "benefits")
        .map(|entry| entry.name.clone().unwrap())
        .collect();
    assert_eq!(seen, ["b", "c"]);
    let none = sound(
        "audience pats \"Patients\" {\n  benefits: none because \"Asked; there are none.\"\n}\n",
    );
    assert!(matches!(
        line(&none, "pats", "benefits").values[0].data,
        Data::Silence(_)
    ));
}

#[test]
fn decision_13_clauses_refer_too() {
    let model = sound(&with_base(
        "environment room \"Room\" {\n}\npermit uni to read scans {\n  within: room\n}\n",
    ));
    assert_eq!(
        model
            .inverse_clauses(entry(&model, "room").id, "permits")
            .count(),
        1
    );
    let named = sound(&with_base(
        "forbid anyone to sell scans called never\npromise p \"P\" {\n  kept-by: never\n}\n",
    ));
    let reference = entry(&named, "p")
        .references("kept-by")
        .next()
        .unwrap()
        .clone();
    assert_eq!((reference.target, reference.clause.is_some()), (None, true));
}

#[test]
fn decision_17_qualifiers_and_lists() {
    let model = sound(
        "partner a \"A\" {\n  agrees: vision on 2026-02-11, principles on 2026-02-12 by a and risks on 2026-03\n}\n",
    );
    let values = &line(&model, "a", "agrees").values;
    assert_eq!(values.len(), 3);
    assert_eq!(values[1].qualifiers.on.unwrap().to_string(), "2026-02-12");
    assert!(values[0].qualifiers.by.is_none() && values[1].qualifiers.by.is_some());
}

#[test]
fn decision_18_names() {
    sound(
        "partner partner \"A partner called so\" {\n}\npartner 5-safes \"Digits first\" {\n}\npartner école \"Accents\" {\n  members: ecole-2\n}\npartner ecole-2 \"Two\" {\n}\n",
    );
    // One letter with its accent, or letter and accent apart: the same name.
    sound("partner \u{e9}cole \"E\" {\n}\ndataset d \"D\" {\n  holder: e\u{301}cole\n}\n");
    assert_eq!(
        found("partner st–marys \"Dash\" {\n}\n"),
        ["invalid-name 1"]
    );
    assert_eq!(
        found("partner St-Marys \"S\" {\n}\ndataset d \"D\" {\n  holder: St-Marys\n}\n"),
        ["invalid-name 1"]
    );
    let fix =
        &build_all(&["partner a-b \"S\" {\n}\ndataset d \"D\" {\n  holder: A_B\n}\n"]).findings[0];
    assert!(fix.fix.as_ref().unwrap().safe, "only the spelling differs");
    // Items need only be told apart within their dataset.
    sound(
        "dataset a \"A\" {\n  item age \"Age\" {\n  }\n}\ndataset b \"B\" {\n  item age \"Age\" {\n  }\n}\n",
    );
    assert_eq!(
        found("dataset a \"A\" {\n  item age \"Age\" {\n  }\n  item age \"Age\" {\n  }\n}\n"),
        ["duplicate-name 4"]
    );
}

#[test]
fn decision_18_playbooks_have_a_namespace_of_their_own() {
    let model = sound(
        "playbook house \"House\" {\n  step uni \"A step\" {\n    rule told \"A rule\" {\n      severity: error\n    }\n  }\n}\nplaybook more \"More\" {\n  step uni \"A step\" {\n  }\n}\npartner uni \"University\" {\n}\npartnership p \"P\" {\n  follows: house, odi-data-sharing\n}\n",
    );
    assert_eq!(model.find("uni").unwrap().keyword, "partner");
    assert!(model.find("house/told").is_some());
    assert_eq!(model.named(model.header().unwrap(), "follows").count(), 1);
}

#[test]
fn decision_20_dates() {
    for (written, expected) in [
        ("2015-09", "2015-09"),
        ("2015", "2015"),
        ("1 October 2019", "2019-10-01"),
    ] {
        let model = sound(&format!("partner a \"A\" {{\n  joined: {written}\n}}\n"));
        assert_eq!(
            entry(&model, "a").date("joined").unwrap().to_string(),
            expected
        );
    }
    let built = build_all(&["partner a \"A\" {\n  joined: 25/12/2019\n}\n"]);
    assert!(
        built.findings[0]
            .fix
            .as_ref()
            .is_some_and(|fix| fix.safe && fix.edits[0].1.insert == "2019-12-25")
    );
    let built = build_all(&["partner a \"A\" {\n  joined: 01/10/2019\n}\n"]);
    assert!(
        built.findings[0].fix.is_none()
            && built.findings[0].how.contains("2019-10-01")
            && built.findings[0].how.contains("2019-01-10")
    );
}

#[test]
fn decision_21_labels_stand_for_words() {
    let model = sound(
        "dataset d \"D\" {\n  access: \"Trusted research environment\"\n  standard: \"FHIR R4 Encounter\"\n}\npartner a \"A\" {\n  jurisdictions: England\n}\n",
    );
    assert_eq!(
        entry(&model, "d").words("access").next().unwrap().word,
        "trusted-research-environment"
    );
    assert_eq!(
        entry(&model, "a")
            .words("jurisdictions")
            .next()
            .unwrap()
            .word,
        "gb-eng"
    );
    let built = build_all(&["dataset d \"D\" {\n  access: trusted research environment\n}\n"]);
    assert_eq!(
        built.findings[0].fix.as_ref().unwrap().edits[0].1.insert,
        "trusted-research-environment"
    );
}

#[test]
fn promises_have_deeds() {
    let model = sound(&with_base(
        "promise p \"P\" {\n  never: sell, share scans, use scans for insurance\n}\n",
    ));
    assert_eq!(model.clauses.len(), 2);
    assert_eq!(clause(&model, 0).actions.len(), 2);
    assert_eq!(
        (clause(&model, 1).deed, clause(&model, 1).purposes.len()),
        (true, 1)
    );
    assert!(
        model
            .clauses
            .iter()
            .all(|clause| !clause.suspect && clause.belongs)
    );
    assert_eq!(
        found(&with_base("promise p \"P\" {\n  never: sell, scans\n}\n")),
        ["entry-among-actions 12"]
    );
    sound(&with_base(
        "promise p \"P\" {\n  never: not-yet-agreed\n}\n",
    ));
}

#[test]
fn scenarios_have_entries_of_their_own() {
    let model = sound(&with_base(
        "scenario \"What if\" {\n  given {\n    partner stranger \"Somebody\" {\n    }\n    permit stranger to read scans\n  }\n  expect no permit stranger to read scans for insurance on 2026-06-01\n  expect forbid anyone to sell scans\n}\n",
    ));
    assert!(!entry(&model, "stranger").belongs && !model.clauses[0].belongs);
    assert!(model.find("stranger").is_none());
    let first = &model.expectations[0];
    assert!(first.no && !first.suspect && first.on.is_some());
    assert!(
        matches!(&first.who[0], Member::Entry(name) if name.target == Some(entry(&model, "stranger").id))
    );
    let outside = with_base("scenario \"What if\" {\n  expect permit stranger to read scans\n}\n");
    assert_eq!(found(&outside), ["unresolved-name 12"]);
}

#[test]
fn lines_of_ones_own_and_settings_are_kept() {
    let model = sound(
        "playbook p \"P\" {\n  step s \"S\" {\n    rule r \"R\" {\n      setting years: 5\n      x-code: A-1, b\n    }\n  }\n}\n",
    );
    let rule = entry(&model, "r");
    assert_eq!(rule.settings[0].word, "years");
    assert!(
        matches!(&rule.field("x-code").unwrap().values[0].data, Data::Own(own) if own == "A-1")
    );
}

/// A shared list names organisations that many partnerships know. One that is named only to keep it out has no part.
#[test]
fn a_partner_that_only_prohibitions_name_takes_no_part() {
    const SHARED: &str = r#"
partner council "Council" { kind: local-authority }
partner insurer "Insurer" { kind: insurer }
partner broker "Broker" { kind: company }
partner bank "Bank" { kind: bank }
partner lab "Lab" { kind: laboratory }
partner clinic "Clinic" { kind: clinic }
dataset meals "Meals" { holder: council }
dataset scores "Scores" { holder: bank }
environment room "Room" { run-by: lab }
"#;
    const OWN: &str = r#"
use "1"
partnership schools "Schools" { aim: "Safe meals." }
partner rival "Rival" { kind: company }
purpose study "Study" { uses: meals }
promise kept "Kept" { never: sell scores  kept-by: no-insurer }
forbid insurer to use meals called no-insurer
forbid rival to use meals
forbid anyone except broker to use scores
permit any local-authority except broker to read meals for study {
  within: room
}
permit clinic to read meals for study
"#;
    let model = sound_all(&[OWN, SHARED]);
    let names: Vec<_> = model
        .taking_part()
        .into_iter()
        .filter_map(|partner| partner.name.as_deref())
        .collect();
    // What stands in the partnership's own file is its own, and the council holds what is used.
    assert_eq!(names, ["rival", "council", "lab", "clinic"]);
    let belonging = model.of_kind("partner").count();
    assert_eq!(belonging, 7, "all of them are known, by a clause at least");
}
