//! What a playbook is told, what it settles, and what the partners answer to it.

use partnership_diagnostics::Severity;
use partnership_model::{InputFile, build};
use partnership_rules::run::{Options, Outcome, Tally, by_step, run};
use partnership_rules::{Output, Outputs};
use partnership_source::FileId;
use partnership_syntax::parse;

use crate::support::*;

#[test]
fn slips_in_a_playbook_are_pointed_out() {
    let rule = |sentences: &str| wrong(&format!("rule r \"R\" {{\n{sentences}\n}}"));
    let cases = [
        (
            "for each audience\nrequire audience.wants is given and audience.choice is given or audience.size is given",
            "rule-mixed-and-or",
        ),
        (
            "for each audience\nrequire no audience where audience.wants is given",
            "rule-shadowed-binding",
        ),
        (
            "for each audience\nrequire audience.wishes is given",
            "rule-unknown-field",
        ),
        (
            "for each audiences-of-ours as one\nrequire one.wants is given",
            "rule-unknown-kind",
        ),
        (
            "for each dataset\nrequire dataset.identifiability is pseudonimised",
            "rule-unknown-word",
        ),
        (
            "for each dataset\nrequire dataset.holder < 3",
            "rule-type-clash",
        ),
        (
            "for each dataset\nrequire reaches(dataset)",
            "rule-unknown-definition",
        ),
        ("require done(nowhere)", "rule-unknown-step"),
        ("for each audience", "rule-unused-binding"),
        (
            "severity: grave\nrequire some audience",
            "rule-unknown-word",
        ),
    ];
    for (sentences, name) in cases {
        let found = rule(sentences);
        assert!(
            found.iter().any(|own| own == name),
            "{sentences}: {found:?}"
        );
    }
    assert_eq!(
        rule(
            "for each audience\nrequire (audience.wants is given and audience.choice is given) or audience.size is given"
        ),
        [""; 0]
    );
    assert_eq!(
        wrong(
            "rule r \"R\" {\n  for each audience\n  require audience.wants is given\n}\nrule r \"R\" {\n  require some audience\n}"
        ),
        ["duplicate-name"]
    );
    assert_eq!(
        wrong("rule r \"R\" {\n  message: \"Nothing.\"\n}"),
        ["rule-without-requirement"]
    );
    assert_eq!(wrong("off: some-rule"), ["rule-off-without-reason"]);
}

#[test]
fn settings_are_values_and_a_house_playbook_may_change_them() {
    let base = "playbook base \"Base\" {\n  setting most: 2\n  rule r \"R\" {\n    setting age: 5 years\n    for each evidence\n    require evidence.date > today - age and count of evidence.finding <= most\n  }\n}\n";
    let house = "playbook house \"House\" {\n  extends: base\n  setting age: 1 years\n}\n";
    let file = "evidence e \"E\" {\n  date: 2024-01-01\n  finding: \"One.\", \"Two.\"\n}\nevidence f \"F\" {\n  date: 2026-01-01\n  finding: \"One.\", \"Two.\", \"Three.\"\n}\n";
    let (all, findings) = playbooks(&format!("{base}{house}"));
    assert!(findings.is_empty(), "{findings:#?}");
    let model = partnership(file);
    assert_eq!(
        letters(&run(&model, &all, &["base"], &Options::on(TODAY))),
        "mo"
    );
    assert_eq!(
        letters(&run(&model, &all, &["house"], &Options::on(TODAY))),
        "oo"
    );
}

#[test]
fn the_first_severity_whose_condition_holds_counts() {
    let rule = "rule r \"R\" {\n  severity: error when benefit.claim is proven, advice when benefit.claim is hoped, otherwise warning\n  for each benefit\n  require benefit.evidence is given\n}";
    let file = "audience a \"A\" {\n}\nbenefit one \"One\" {\n  for: a\n  claim: proven\n}\nbenefit two \"Two\" {\n  for: a\n}\nbenefit three \"Three\" {\n  for: a\n  claim: hoped\n}\nbenefit four \"Four\" {\n  for: a\n  claim: not-published\n}\n";
    let found: Vec<Severity> = outcomes(rule, file)
        .open()
        .iter()
        .map(|finding| finding.severity)
        .collect();
    assert_eq!(
        found,
        [
            Severity::Error,
            Severity::Warning,
            Severity::Advice,
            Severity::Warning
        ]
    );
}

#[test]
fn a_message_names_what_it_speaks_of() {
    let rule = "rule r \"R\" {\n  for each audience\n  for each benefit in audience.benefits\n  require benefit.from is given\n  \
                message: \"{benefit} for {audience} ({audience.name}, {audience.channel}) { x } {nobody}\"\n  help: \"See {benefit.evidence}.\"\n  because: \"Why.\"\n}";
    let file = "audience a \"Patients\" {\n  channel: email, website\n}\nbenefit one \"You are seen sooner\" {\n  for: a\n}\n";
    let found = outcomes(rule, file).open();
    assert_eq!(
        found[0].what,
        "“You are seen sooner” for “Patients” (a, email and website) { x } {nobody}"
    );
    assert_eq!(found[0].how, "See nothing.");
    assert_eq!(found[0].why, "Why.");
    assert_eq!(
        found[0].others.len(),
        1,
        "the audience is shown beside the benefit"
    );
}

#[test]
fn a_person_attests_what_only_a_person_can_judge() {
    let rule =
        "rule r \"R\" {\n  for each evidence\n  require attested\n  question: \"Does it?\"\n}";
    let file = "partner p \"P\" {\n}\nevidence e \"E\" {\n  attests: r by p on 2026-02-11\n}\nevidence f \"F\" {\n}\n";
    let found = outcomes(rule, file);
    assert_eq!(letters(&found), "at");
    let Outcome::Attested(attestation) = &found.rules[0].judgements[0].outcome else {
        panic!("attested")
    };
    assert_eq!(
        (attestation.by.as_deref(), attestation.on.as_deref()),
        (Some("p"), Some("2026-02-11"))
    );
    let whole = "partnership us \"Us\" {\n  attests: p/r\n}\nevidence e \"E\" {\n}\n";
    assert_eq!(letters(&outcomes(rule, whole)), "a");
    assert!(outcomes(rule, whole).open().is_empty());
}

const WANTS: &str = "rule r \"R\" {\n  for each audience\n  require audience.wants is given\n}\nrule other \"Other\" {\n  require partnership.aim is given\n}";

fn waived(waiver: &str) -> (String, Vec<String>) {
    let file =
        format!("audience a \"A\" {{\n}}\naudience b \"B\" {{\n  wants: \"This.\"\n}}\n{waiver}");
    let found = outcomes(WANTS, &file);
    (
        letters(&found),
        names(&found.findings)
            .into_iter()
            .map(str::to_owned)
            .collect(),
    )
}

#[test]
fn a_waiver_silences_one_rule_on_one_entry_until_its_day() {
    let nothing: Vec<String> = Vec::new();
    assert_eq!(
        waived("waiver {\n  rule: r\n  on: a\n  until: 2026-06-01\n}\n"),
        ("wm".into(), nothing.clone()),
        "the last day counts"
    );
    assert_eq!(
        waived("waiver {\n  rule: p/r\n  on: a\n}\n"),
        ("wm".into(), nothing),
        "with the playbook's name"
    );
    assert_eq!(
        waived("waiver {\n  rule: r\n  on: a\n  until: 2026-05-31\n}\n"),
        ("om".into(), vec!["waiver-expired".into()])
    );
    assert_eq!(
        waived("waiver {\n  rule: r\n  on: b\n}\n"),
        ("om".into(), vec!["waiver-not-needed".into()])
    );
    assert_eq!(
        waived("waiver {\n  rule: rr\n  on: a\n}\n"),
        ("om".into(), vec!["waiver-of-unknown-rule".into()])
    );
    assert_eq!(
        waived("waiver {\n  rule: r\n}\n").0,
        "om",
        "without `on` it is the partnership that is meant"
    );
}

#[test]
fn a_waiver_of_the_partnership_itself_needs_no_on() {
    let found = outcomes(WANTS, "waiver {\n  rule: other\n}\n");
    assert!(found.open().is_empty(), "{:?}", found.open());
}

const BASE: &str = "playbook base \"Base\" {\n  rule r \"R\" {\n    severity: warning\n    require partnership.aim is given\n  }\n  rule s \"S\" {\n    severity: error\n    require partnership.need is given\n  }\n}\n";

#[test]
fn a_house_playbook_changes_weights_and_switches_off() {
    let house = "playbook house \"House\" {\n  extends: base\n  must-fix: r because \"Our board reads it.\"\n  off: base/s because \"Said elsewhere.\"\n  rule own \"Own\" {\n    require partnership.society is given\n  }\n}\n";
    let (all, findings) = playbooks(&format!("{BASE}{house}"));
    assert!(findings.is_empty(), "{findings:#?}");
    let model = partnership("audience a \"A\" {\n}\n");
    let found = run(&model, &all, &["house"], &Options::on(TODAY));
    let ran: Vec<(&str, &str)> = found
        .rules
        .iter()
        .map(|result| (result.rule.name.as_str(), result.playbook.as_str()))
        .collect();
    assert_eq!(ran, [("r", "house"), ("own", "house")]);
    assert_eq!(found.open()[0].severity, Severity::Error);
    assert_eq!(
        found.off,
        [("s".to_owned(), Some("Said elsewhere.".to_owned()))]
    );
    // Alone, the base is as it was.
    let found = run(&model, &all, &["base"], &Options::on(TODAY));
    let weights: Vec<Severity> = found
        .open()
        .iter()
        .map(|finding| finding.severity)
        .collect();
    assert_eq!(
        (
            found.rules.len(),
            weights.contains(&Severity::Warning),
            found.off.len()
        ),
        (2, true, 0)
    );
}

#[test]
fn playbooks_that_extend_each_other_come_to_an_end() {
    let (all, _) = playbooks(
        "playbook a \"A\" {\n  extends: b\n  rule r \"R\" {\n    require some audience\n  }\n}\nplaybook b \"B\" {\n  extends: a\n}\n",
    );
    let found = run(
        &partnership("audience a \"A\" {\n}\n"),
        &all,
        &["a", "b"],
        &Options::on(TODAY),
    );
    assert_eq!(
        found.rules.len(),
        1,
        "a rule is run once, whoever brings it in"
    );
}

#[test]
fn names_that_mean_nothing_are_told() {
    let (all, _) = playbooks(&format!(
        "{BASE}playbook house \"House\" {{\n  extends: base\n  must-fix: rr because \"Yes.\"\n}}\n"
    ));
    let model = partnership("partnership us \"Us\" {\n  follows: house, bass\n}\n");
    let found = run(&model, &all, &["house", "bass"], &Options::on(TODAY));
    assert_eq!(
        names(&found.findings),
        ["change-of-unknown-rule", "unknown-playbook"]
    );
    assert!(found.findings[1].how.contains("`base`"));
}

#[test]
fn a_rule_may_ask_whether_a_step_is_done() {
    let rules = "step first \"First\" {\n  rule r \"R\" {\n    require done(second)\n  }\n}\nstep second \"Second\" {\n  rule aim \"Aim\" {\n    severity: error\n    require partnership.aim is given\n  }\n  rule need \"Need\" {\n    severity: warning\n    require partnership.need is given\n  }\n}";
    let with = |aim: &str| {
        letters(&outcomes(
            rules,
            &format!("partnership us \"Us\" {{\n{aim}}}\n"),
        ))
    };
    assert_eq!(with(""), "o");
    assert_eq!(
        with("  aim: \"An aim.\"\n"),
        "m",
        "a warning keeps no step open"
    );
    assert_eq!(with("  aim: not-published\n"), "?");
    let waived = "partnership us \"Us\" {\n}\nwaiver {\n  rule: aim\n}\n";
    assert_eq!(letters(&outcomes(rules, waived)), "m");
    // A run of one rule alone looks at the step it asks of, and reports that rule alone.
    let only = ["r"];
    let options = Options {
        only: Some(&only),
        ..Options::on(TODAY)
    };
    let found = run(
        &partnership("audience a \"A\" {\n}\n"),
        &playbook(rules),
        &["p"],
        &options,
    );
    assert_eq!((letters(&found).as_str(), found.rules.len()), ("o", 1));
}

#[test]
fn what_was_measured_of_an_asset_can_be_read() {
    let rules = "rule r \"R\" {\n  for each asset where asset.output is given\n  require asset.output.slides <= 4 and asset.output.parts includes \"summary\" and asset.output.digest is asset.digest\n}";
    let model = partnership("asset a \"A\" {\n  digest: \"x1\"\n}\nasset b \"B\" {\n}\n");
    let id = model.find("a").unwrap().id;
    let measured = |slides: f64| {
        let output = Output {
            digest: Some("x1".into()),
            slides: Some(slides),
            pages: None,
            parts: vec!["overall".into(), "summary".into()],
            ..Output::default()
        };
        let outputs = Outputs::from([(id, output)]);
        letters(&run(
            &model,
            &playbook(rules),
            &["p"],
            &Options {
                outputs: Some(&outputs),
                ..Options::on(TODAY)
            },
        ))
    };
    assert_eq!(measured(4.0), "m");
    assert_eq!(measured(5.0), "o");
    assert_eq!(
        letters(&run(&model, &playbook(rules), &["p"], &Options::on(TODAY))),
        ""
    );
}

#[test]
fn an_entry_with_a_slip_is_not_judged_for_what_it_lacks() {
    let text =
        "partnership us \"Us\" {\n}\naudience a \"A\" {\n  wants \"This.\"\n  channel: email\n}\n";
    let parsed = parse(text);
    let built = build(&[InputFile {
        id: FileId(0),
        parse: &parsed,
        imports: Vec::new(),
    }]);
    assert!(!built.findings.is_empty());
    let rule =
        playbook("rule r \"R\" {\n  for each audience\n  require audience.wants is given\n}");
    assert_eq!(
        letters(&run(&built.model, &rule, &["p"], &Options::on(TODAY))),
        "?"
    );
}

#[test]
fn a_rule_that_looks_at_nothing_does_not_count_as_met() {
    let rules = "step one \"One\" {\n  rule r \"R\" {\n    for each audience\n    require audience.wants is given\n  }\n  rule s \"S\" {\n    severity: error\n    require partnership.aim is given\n  }\n}\nrule t \"T\" {\n  require no audience\n}";
    let found = outcomes(rules, "partnership us \"Us\" {\n}\n");
    let counted = by_step(&found, "p");
    assert_eq!(
        counted[1],
        (
            "one".to_owned(),
            Tally {
                must_fix: 1,
                nothing: 1,
                ..Tally::default()
            }
        )
    );
    assert_eq!(
        counted[0],
        (
            String::new(),
            Tally {
                met: 1,
                ..Tally::default()
            }
        )
    );
    assert_eq!((counted[1].1.all(), counted[1].1.open()), (2, 1));
}
