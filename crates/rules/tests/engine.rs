//! What conditions, definitions, severities, waivers and house playbooks come to.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::fmt::Write as _;
use std::sync::Arc;

use jiff::civil::{Date, date};
use partnership_diagnostics::{Finding, Severity};
use partnership_model::{InputFile, Model, build};
use partnership_rules::run::{Options, Outcome, Outcomes, run};
use partnership_rules::{Output, Outputs, Playbook, compile_all};
use partnership_source::FileId;
use partnership_syntax::parse;

const TODAY: Date = date(2026, 6, 1);

/// Compile the playbooks of a text.
fn playbooks(text: &str) -> (Vec<Arc<Playbook>>, Vec<Finding>) {
    let parsed = parse(text);
    let built = build(&[InputFile { id: FileId(9), parse: &parsed, imports: Vec::new() }]);
    let text: Arc<str> = Arc::from(text);
    let mut findings = built.findings;
    let mut found = Vec::new();
    for compiled in compile_all(&built.model, &|_| Arc::clone(&text)) {
        findings.extend(compiled.findings);
        found.push(Arc::new(compiled.playbook));
    }
    (found, findings)
}

/// The playbook `p` around some rules and definitions. A line at the margin would start an entry of its own.
fn around(body: &str) -> String {
    format!("playbook p \"P\" {{\n  {}\n}}\n", body.replace('\n', "\n  "))
}

/// A playbook around some rules and definitions, which must be clean.
fn playbook(body: &str) -> Vec<Arc<Playbook>> {
    let (found, findings) = playbooks(&around(body));
    let told: Vec<String> = findings.iter().map(|finding| format!("{}: {}", finding.name, finding.what)).collect();
    assert!(told.is_empty(), "{told:#?}\n{body}");
    found
}

/// What is wrong with the rules of a playbook, by name.
fn wrong(body: &str) -> Vec<String> {
    let (_, findings) = playbooks(&around(body));
    findings.iter().map(|finding| finding.name.to_string()).collect()
}

/// The partnership of a text, which must be clean of errors.
fn partnership(text: &str) -> Model {
    let text = if text.contains("partnership ") { text.to_owned() } else { format!("partnership us \"Us\" {{\n}}\n{text}") };
    let parsed = parse(text);
    let built = build(&[InputFile { id: FileId(0), parse: &parsed, imports: Vec::new() }]);
    let errors: Vec<&str> =
        built.findings.iter().filter(|finding| finding.severity == Severity::Error).map(|finding| finding.what.as_str()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    built.model
}

fn outcomes(rules: &str, file: &str) -> Outcomes {
    run(&partnership(file), &playbook(rules), &["p"], &Options::on(TODAY))
}

/// What became of each judgement of the rule `r`: `m`et, `o`pen, `w`aived, `a`ttested, `t`o attest, `?`.
fn letters(outcomes: &Outcomes) -> String {
    outcomes
        .rules
        .iter()
        .find(|result| result.rule.name == "r")
        .map(|result| {
            result
                .judgements
                .iter()
                .map(|judgement| match judgement.outcome {
                    Outcome::Met => 'm',
                    Outcome::Open(_) => 'o',
                    Outcome::Waived(..) => 'w',
                    Outcome::Attested(_) => 'a',
                    Outcome::ToAttest => 't',
                    Outcome::Unknown => '?',
                })
                .collect()
        })
        .unwrap_or_default()
}

/// What becomes of `require CONDITION`, said of the partnership itself.
fn asked(condition: &str, file: &str) -> String {
    letters(&outcomes(&format!("rule r \"R\" {{\n  require {condition}\n}}"), file))
}

/// What becomes of `for each …` with its `require`, for each binding.
fn each(sentences: &str, file: &str) -> String {
    letters(&outcomes(&format!("rule r \"R\" {{\n{sentences}\n}}"), file))
}

fn names(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|finding| &*finding.name).collect()
}

// ---------------------------------------------------------------- three values

const HEADER: &str = "partnership us \"Us\" {\n  aim: \"An aim.\"\n  need: not-published\n  vision: none because \"Too early.\"\n}\n";

#[test]
fn what_the_file_does_not_tell_is_unknown() {
    let cases = [
        ("partnership.aim is given", "m"),
        ("partnership.need is given", "?"),
        ("partnership.vision is given", "o"),
        ("partnership.society is given", "o"),
        ("not partnership.need is given", "?"),
        ("partnership.need is not given", "?"),
        ("partnership.need is answered", "?"),
        ("partnership.vision is answered", "m"),
        ("partnership.vision is ruled out", "m"),
        ("partnership.need is ruled out", "o"),
        ("partnership.need is not published", "m"),
        ("partnership.aim is not published", "o"),
        ("partnership.society is silent", "m"),
        ("partnership.need is silent", "o"),
        ("partnership.vision is silent", "o"),
    ];
    for (condition, letter) in cases {
        assert_eq!(asked(condition, HEADER), letter, "{condition}");
    }
}

#[test]
fn and_or_not_and_implies_follow_kleene() {
    let (yes, no, unknown) = ("partnership.aim is given", "partnership.society is given", "partnership.need is given");
    let value = |letter: char| match letter {
        'm' => 2,
        '?' => 1,
        _ => 0,
    };
    let letter = |value: i32| ["o", "?", "m"][value as usize];
    for (left, one) in [(yes, 'm'), (no, 'o'), (unknown, '?')] {
        for (right, other) in [(yes, 'm'), (no, 'o'), (unknown, '?')] {
            let (a, b) = (value(one), value(other));
            assert_eq!(asked(&format!("{left} and {right}"), HEADER), letter(a.min(b)), "{left} and {right}");
            assert_eq!(asked(&format!("{left} or {right}"), HEADER), letter(a.max(b)), "{left} or {right}");
            assert_eq!(asked(&format!("{left} implies {right}"), HEADER), letter((2 - a).max(b)), "{left} implies {right}");
        }
        assert_eq!(asked(&format!("not {left}"), HEADER), letter(2 - value(one)), "not {left}");
    }
}

#[test]
fn quantifiers_count_what_may_be_there() {
    let file = "partner a \"A\" {\n  kind: hospital\n}\npartner b \"B\" {\n  kind: not-published\n}\npartner c \"C\" {\n  kind: university\n}\n";
    let cases = [
        ("some partner where partner.kind is hospital", "m"),
        ("some partner where partner.kind is charity", "?"),
        ("no partner where partner.kind is hospital", "o"),
        ("no partner where partner.kind is charity", "?"),
        ("every partner where partner.kind is hospital", "o"),
        ("every partner where partner.kind is one of hospital, university", "?"),
        ("at least 2 partner where partner.kind is hospital", "?"),
        ("at least 3 partner where partner.kind is hospital", "o"),
        ("at most 1 partner where partner.kind is hospital", "?"),
        ("at most 2 partner where partner.kind is hospital", "m"),
        ("exactly 1 partner where partner.kind is hospital", "?"),
        ("exactly 3 partner", "m"),
        ("count of (partner where partner.kind is hospital) >= 1", "m"),
        ("share of (partner where partner.kind is one of hospital, university) > 1 / 2", "m"),
    ];
    for (condition, letter) in cases {
        assert_eq!(asked(condition, file), letter, "{condition}");
    }
}

#[test]
fn a_list_that_goes_on_in_the_dark_may_hold_what_is_asked_for() {
    let file = "partner a \"A\" {\n}\npartner b \"B\" {\n}\nagreement x \"X\" {\n  parties: a, not-published\n}\nagreement y \"Y\" {\n  parties: a\n}\n";
    assert_eq!(each("for each partner\nrequire every agreement where agreement.parties includes partner", file), "mo");
    assert_eq!(each("for each agreement\nrequire some partner in agreement.parties where partner.name is \"b\"", file), "?o");
}

#[test]
fn whether_a_rule_speaks_of_an_entry_can_be_unknown_too() {
    let file = "dataset d \"D\" {\n  sensitivity: not-published\n}\ndataset e \"E\" {\n  sensitivity: special-category\n}\ndataset f \"F\" {\n  sensitivity: not-sensitive\n}\n";
    assert_eq!(each("for each dataset where dataset.sensitivity is special\nrequire dataset.holder is given", file), "?o");
}

// ---------------------------------------------------------------- paths

#[test]
fn a_reasoned_none_answers_for_the_other_side_of_a_reference() {
    let file = "audience a \"A\" {\n  benefits: none because \"They are told, not served.\"\n}\naudience b \"B\" {\n}\naudience c \"C\" {\n}\nbenefit g \"G\" {\n  for: c\n}\n";
    assert_eq!(each("for each audience\nrequire audience.benefits is answered", file), "mom");
    assert_eq!(each("for each audience\nrequire audience.benefits.evidence is answered", file), "moo");
}

#[test]
fn the_word_before_in_names_what_is_meant() {
    let file = "partner p \"P\" {\n}\naudience a \"A\" {\n}\nbenefit one \"One\" {\n  for: p\n}\nbenefit two \"Two\" {\n  for: a, p\n}\n";
    assert_eq!(each("for each benefit where some audience in benefit.for\nrequire benefit.from is given", file), "o");
    assert_eq!(each("for each benefit\nrequire exactly 1 partner in benefit.for", file), "mm");
}

#[test]
fn what_stands_behind_a_value_is_read_through_it() {
    let file = "partner p \"P\" {\n  agrees: vision on 2026-02-11 by q, principles\n}\npartner q \"Q\" {\n}\n";
    let asked = |condition: &str| each(&format!("for each partner where partner.agrees is given\nrequire {condition}"), file);
    assert_eq!(asked("some matter in partner.agrees where (matter is vision and matter.on is given)"), "m");
    assert_eq!(asked("some matter in partner.agrees where (matter is principles and matter.on is given)"), "o");
    assert_eq!(asked("partner.agrees.by.title is \"Q\""), "m");
    assert_eq!(asked("partner.agrees.on is 2026-02-11"), "m");
}

#[test]
fn nested_entries_clauses_and_parents_are_reached() {
    let file = "partner p \"P\" {\n}\ndataset d \"D\" {\n  holder: p\n}\nrisk r1 \"R\" {\n  mitigation m1 \"M\" {\n  }\n}\nrisk r2 \"R2\" {\n}\n\
                agreement x \"X\" {\n  parties: p\n  permit p to analyse d\n}\nforbid anyone to sell d called never\n\
                principle pr \"Pr\" {\n  practised-by: never\n}\n";
    assert_eq!(each("for each risk\nrequire risk.mitigations is given", file), "mo");
    assert_eq!(each("for each mitigation\nrequire mitigation.risk.name is \"r1\"", file), "m");
    assert_eq!(each("for each agreement\nrequire agreement.permits.what is d", file), "m");
    assert_eq!(each("for each permit\nrequire permit.agreement.name is \"x\" and permit.who is p", file), "m");
    assert_eq!(each("for each principle\nrequire some forbid in principle.practised-by where forbid.name is \"never\"", file), "m");
}

#[test]
fn words_have_marks_and_wider_words() {
    let file = "dataset d \"D\" {\n  sensitivity: health-data\n  identifiability: pseudonymised\n}\n";
    let asked = |condition: &str| each(&format!("for each dataset\nrequire {condition}"), file);
    assert_eq!(asked("dataset.sensitivity is special"), "m", "a mark");
    assert_eq!(asked("dataset.sensitivity is special-category"), "o", "the word itself");
    assert_eq!(asked("dataset.sensitivity includes special-category"), "m", "a wider word");
    assert_eq!(asked("dataset.sensitivity includes criminal-offence"), "o");
    assert_eq!(asked("dataset.identifiability is one of identifiable, pseudonymised"), "m");
    assert_eq!(asked("dataset.identifiability is not one of identifiable, pseudonymised"), "o");
}

#[test]
fn the_words_of_a_list_can_be_gone_through() {
    let file = "risk x \"X\" {\n  harms: individuals, communities\n}\n";
    let found = outcomes(
        "rule r \"R\" {\n  for each risk\n  for each group in words of risk.harms\n  require risk.harms includes group\n  message: \"{group}\"\n}",
        file,
    );
    assert_eq!(letters(&found), "mom");
    assert_eq!(found.open()[0].what, "organisations");
    // The word has no place in the file; the entry it was asked of has.
    let judgement = found.rules[0].judgements.iter().find(|judgement| matches!(judgement.outcome, Outcome::Open(_))).unwrap();
    assert_eq!(partnership(file).entry(judgement.entry.unwrap()).name.as_deref(), Some("x"));
}

#[test]
fn texts_numbers_and_counts_compare() {
    let file = "audience a \"A\" {\n  wants: \"To be seen sooner. And to know who looks at the records of the people here.\"\n  reading-age: 11\n  jargon: \"Records\", \"cohort\"\n}\n";
    let asked = |condition: &str| each(&format!("for each audience\nrequire {condition}"), file);
    assert_eq!(asked("audience.wants mentions \"SOONER\""), "m");
    assert_eq!(asked("audience.wants mentions one of \"later\", \"sooner\""), "m");
    assert_eq!(asked("audience.wants mentions audience.jargon"), "m");
    assert_eq!(asked("audience.reading-age <= 11 and audience.reading-age > 10"), "m");
    assert_eq!(asked("words of audience.wants is 16"), "m");
    assert_eq!(asked("longest-sentence of audience.wants is 12"), "m");
    assert_eq!(asked("count of audience.jargon + 2 is 4"), "m");
    assert_eq!(asked("count of audience.jargon * 2 - 1 > 3"), "o");
}

// ---------------------------------------------------------------- dates

#[test]
fn dates_that_are_spans_compare_only_when_every_day_does() {
    let file = |day: &str| format!("evidence e \"E\" {{\n  date: {day}\n}}\n");
    let cases = [
        ("2020-05-31", "evidence.date before 2020-06-01", "m"),
        ("2020-05", "evidence.date before 2020-06-01", "m"),
        ("2020-06", "evidence.date before 2020-06-15", "?"),
        ("2020", "evidence.date before 2021-01-01", "m"),
        ("2020", "evidence.date after 2020-03-01", "?"),
        ("2021-06-01", "evidence.date >= today - 5 years", "m"),
        ("2021-05-31", "evidence.date >= today - 5 years", "o"),
        ("2021", "evidence.date >= today - 5 years", "?"),
        ("2026-07-01", "evidence.date > today", "m"),
        ("2026-05-02", "evidence.date + 30 days is today", "m"),
    ];
    for (day, condition, letter) in cases {
        assert_eq!(each(&format!("for each evidence\nrequire {condition}"), &file(day)), letter, "{day}: {condition}");
    }
}

#[test]
fn the_earliest_and_the_latest_of_a_list() {
    let file = "activity a \"A\" {\n  held: 2026-01-20, 2025-10-14\n  repeats: every 6 months\n}\n";
    let asked = |condition: &str| each(&format!("for each activity\nrequire {condition}"), file);
    assert_eq!(asked("earliest of activity.held is 2025-10-14"), "m");
    assert_eq!(asked("latest of activity.held + 6 months after today"), "m");
    assert_eq!(asked("latest of activity.held + activity.repeats after today"), "m");
    assert_eq!(asked("activity.repeats <= 183 days"), "?", "six months are 181 to 184 days");
    assert_eq!(asked("activity.repeats < 1 years"), "m");
}

#[test]
fn a_rule_holds_from_and_until_its_days() {
    let rule = "rule r \"R\" {\n  applies: when partnership.jurisdictions includes gb from 2026-02-05 until 2026-12-31\n  require partnership.aim is given\n}";
    let on = |today: Date, place: &str| {
        let file = format!("partnership us \"Us\" {{\n  jurisdictions: {place}\n}}\n");
        let found = run(&partnership(&file), &playbook(rule), &["p"], &Options::on(today));
        (letters(&found), found.not_applicable.len())
    };
    assert_eq!(on(date(2026, 2, 4), "gb-eng"), (String::new(), 1));
    assert_eq!(on(date(2026, 2, 5), "gb-eng"), ("o".into(), 0));
    assert_eq!(on(date(2026, 12, 31), "gb"), ("o".into(), 0));
    assert_eq!(on(date(2027, 1, 1), "gb"), (String::new(), 1));
    assert_eq!(on(date(2026, 6, 1), "fr"), (String::new(), 1));
    // Where it cannot be told it is run.
    assert_eq!(on(date(2026, 6, 1), "not-published"), ("o".into(), 0));
}

// ---------------------------------------------------------------- joins

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

/// A partnership in which audiences, benefits, purposes and datasets refer to each other at random.
fn random(seed: u64) -> String {
    let mut dice = Dice(seed);
    let mut out = String::from("partnership us \"Us\" {\n}\n");
    let kinds = ["special-category", "health-data", "not-sensitive", "criminal-offence"];
    for at in 0..6 {
        let silence = ["", "  benefits: none because \"No.\"\n", "  benefits: not-published\n", ""][dice.roll(4)];
        let _ = writeln!(out, "audience a{at} \"A{at}\" {{\n{silence}}}\ndataset d{at} \"D{at}\" {{\n  sensitivity: {}\n  large-scale: {}\n}}", kinds[dice.roll(4)], ["yes", "no"][dice.roll(2)]);
    }
    for at in 0..6 {
        let uses = match dice.roll(4) {
            0 => "not-published".to_owned(),
            1 => format!("d{}, not-published", dice.roll(6)),
            _ => format!("d{}, d{}", dice.roll(3), 3 + dice.roll(3)),
        };
        let _ = writeln!(out, "purpose u{at} \"U{at}\" {{\n  uses: {uses}\n}}");
    }
    for at in 0..10 {
        let to = match dice.roll(6) {
            0 => "not-published".to_owned(),
            1 => format!("a{}, not-published", dice.roll(6)),
            _ => format!("a{}", dice.roll(6)),
        };
        let _ = writeln!(out, "benefit b{at} \"B{at}\" {{\n  for: {to}\n  from: u{}\n}}", dice.roll(6));
    }
    out
}

#[test]
fn a_join_by_index_gives_what_a_plain_walk_gives() {
    // Each pair says the same. The second says it in a way that no index helps with.
    let of_benefits = [
        ("benefit.for includes audience", "not not benefit.for includes audience"),
        ("audience is benefit.for", "(audience is benefit.for or audience is benefit.for)"),
        ("benefit.for is audience and benefit.from is given", "not (not benefit.for is audience or not benefit.from is given)"),
        ("benefit.from.uses.sensitivity includes special-category", "not not benefit.from.uses.sensitivity includes special-category"),
        ("benefit.from.uses.sensitivity is \"Health data\"", "not not benefit.from.uses.sensitivity is \"Health data\""),
        ("benefit.from.uses.sensitivity is health-data", "not not benefit.from.uses.sensitivity is health-data"),
        ("benefit.from.uses is audience.benefits.from.uses", "not benefit.from.uses is not audience.benefits.from.uses"),
    ];
    let of_purposes = [
        ("purpose.uses.sensitivity includes dataset.sensitivity", "not not purpose.uses.sensitivity includes dataset.sensitivity"),
        ("dataset.sensitivity includes purpose.uses.sensitivity", "not not dataset.sensitivity includes purpose.uses.sensitivity"),
        ("purpose.uses.sensitivity is dataset.sensitivity", "not not purpose.uses.sensitivity is dataset.sensitivity"),
        ("purpose.uses.title is dataset.title", "not not purpose.uses.title is dataset.title"),
        ("purpose.uses.large-scale is yes", "not not purpose.uses.large-scale is yes"),
    ];
    let all = of_benefits.map(|pair| ("audience", "benefit", pair)).into_iter().chain(of_purposes.map(|pair| ("dataset", "purpose", pair)));
    for (bound, kind, (indexed, plain)) in all {
        for how in ["some", "no", "at least 2", "at most 1", "exactly 1"] {
            // What is asked must read the binding, or it is asked once for all of them.
            let rule = |condition: &str| {
                playbook(&format!("rule r \"R\" {{\n  for each {bound}\n  require ({how} {kind} where {condition}) or {bound}.title is \"?\"\n}}"))
            };
            let (one, other) = (rule(indexed), rule(plain));
            for seed in 0..40 {
                let model = partnership(&random(seed));
                let ran = |playbook: &[Arc<Playbook>]| letters(&run(&model, playbook, &["p"], &Options::on(TODAY)));
                assert_eq!(ran(&one), ran(&other), "{how} {kind} where {indexed}, seed {seed}");
            }
        }
    }
}

// ---------------------------------------------------------------- definitions

const REACHES: &str = "define reaches(giver: partner, taker: partner)\n\
    when (some flow where flow.from includes giver and flow.to includes taker)\n\
    or (some partner as middle where reaches(giver, middle) and (some flow where flow.from includes middle and flow.to includes taker))\n";

fn flows(steps: &[(usize, usize)], partners: usize) -> String {
    let mut out = String::new();
    for at in 0..partners {
        let _ = writeln!(out, "partner p{at} \"P{at}\" {{\n}}");
    }
    for (from, to) in steps {
        let _ = writeln!(out, "flow f{from}-{to} {{\n  from: p{from}\n  to: p{to}\n}}");
    }
    out
}

#[test]
fn a_definition_that_calls_itself_goes_along_a_chain() {
    let rule = format!("{REACHES}rule r \"R\" {{\n  for each partner\n  require some partner as first where first.name is \"p0\" and reaches(first, partner)\n}}");
    assert_eq!(letters(&outcomes(&rule, &flows(&[(0, 1), (1, 2), (3, 4)], 5))), "ommoo");
}

#[test]
fn a_definition_that_calls_itself_ends_on_a_cycle() {
    let rule = format!("{REACHES}rule r \"R\" {{\n  for each partner\n  require reaches(partner, partner)\n}}");
    assert_eq!(letters(&outcomes(&rule, &flows(&[(0, 1), (1, 2), (2, 0), (2, 3)], 4))), "mmmo");
}

#[test]
fn reach_agrees_with_a_plain_search() {
    let rule = format!("{REACHES}rule r \"R\" {{\n  for each partner\n  for each partner as other\n  require reaches(partner, other)\n}}");
    let playbook = playbook(&rule);
    for seed in 0..20 {
        let mut dice = Dice(seed);
        let partners = 6;
        let mut steps: Vec<(usize, usize)> = (0..7).map(|_| (dice.roll(partners), dice.roll(partners))).collect();
        steps.sort_unstable();
        steps.dedup();
        let mut reach = vec![vec![false; partners]; partners];
        for (from, to) in &steps {
            reach[*from][*to] = true;
        }
        for middle in 0..partners {
            for from in 0..partners {
                for to in 0..partners {
                    reach[from][to] |= reach[from][middle] && reach[middle][to];
                }
            }
        }
        let expected: String = reach.iter().flatten().map(|holds| if *holds { 'm' } else { 'o' }).collect();
        let found = run(&partnership(&flows(&steps, partners)), &playbook, &["p"], &Options::on(TODAY));
        assert_eq!(letters(&found), expected, "seed {seed}");
    }
}

#[test]
fn definitions_that_call_each_other() {
    let rule = "define even(giver: partner, taker: partner)\n\
        when some partner as middle where odd(giver, middle) and (some flow where flow.from includes middle and flow.to includes taker)\n\
        define odd(giver: partner, taker: partner)\n\
        when (some flow where flow.from includes giver and flow.to includes taker)\n\
        or (some partner as middle where even(giver, middle) and (some flow where flow.from includes middle and flow.to includes taker))\n\
        rule r \"R\" {\n  for each partner\n  require some partner as first where first.name is \"p0\" and even(first, partner)\n}";
    assert_eq!(letters(&outcomes(rule, &flows(&[(0, 1), (1, 2), (2, 3), (3, 4)], 5))), "oomom");
}

#[test]
fn a_flow_in_the_dark_makes_reach_unknown_where_it_could_matter() {
    let rule = format!("{REACHES}rule r \"R\" {{\n  for each partner\n  require some partner as first where first.name is \"p0\" and reaches(first, partner)\n}}");
    let file = format!("{}flow dark {{\n  from: p1\n  to: not-published\n}}\n", flows(&[(0, 1)], 3));
    assert_eq!(letters(&outcomes(&rule, &file)), "?m?");
}

#[test]
fn a_definition_may_be_asked_inside_not_from_outside() {
    let rule = format!("{REACHES}rule r \"R\" {{\n  for each partner\n  require not reaches(partner, partner)\n}}");
    assert_eq!(letters(&outcomes(&rule, &flows(&[(0, 1), (1, 0)], 3))), "oom");
}

#[test]
fn a_definition_through_its_own_opposite_is_pointed_out() {
    assert_eq!(
        wrong("define lonely(one: partner)\nwhen no partner as other where lonely(other) and other.members includes one"),
        ["rule-loop-through-not"]
    );
    assert_eq!(
        wrong("define a(one: partner)\nwhen one.mission is given or not b(one)\ndefine b(one: partner)\nwhen a(one)"),
        ["rule-loop-through-not", "rule-loop-through-not"]
    );
}

#[test]
fn a_definition_that_starts_nowhere_is_pointed_out() {
    assert_eq!(
        wrong("define reaches(giver: partner, taker: partner)\nwhen some partner as middle where reaches(giver, middle) and reaches(middle, taker)"),
        ["rule-no-base-case"]
    );
}

// ---------------------------------------------------------------- what a playbook is told

#[test]
fn slips_in_a_playbook_are_pointed_out() {
    let rule = |sentences: &str| wrong(&format!("rule r \"R\" {{\n{sentences}\n}}"));
    let cases = [
        ("for each audience\nrequire audience.wants is given and audience.choice is given or audience.size is given", "rule-mixed-and-or"),
        ("for each audience\nrequire no audience where audience.wants is given", "rule-shadowed-binding"),
        ("for each audience\nrequire audience.wishes is given", "rule-unknown-field"),
        ("for each audiences-of-ours as one\nrequire one.wants is given", "rule-unknown-kind"),
        ("for each dataset\nrequire dataset.identifiability is pseudonimised", "rule-unknown-word"),
        ("for each dataset\nrequire dataset.holder < 3", "rule-type-clash"),
        ("for each dataset\nrequire reaches(dataset)", "rule-unknown-definition"),
        ("require done(nowhere)", "rule-unknown-step"),
        ("for each audience", "rule-unused-binding"),
        ("severity: grave\nrequire some audience", "rule-unknown-word"),
    ];
    for (sentences, name) in cases {
        let found = rule(sentences);
        assert!(found.iter().any(|own| own == name), "{sentences}: {found:?}");
    }
    assert_eq!(rule("for each audience\nrequire (audience.wants is given and audience.choice is given) or audience.size is given"), [""; 0]);
    assert_eq!(wrong("rule r \"R\" {\n  for each audience\n  require audience.wants is given\n}\nrule r \"R\" {\n  require some audience\n}"), ["duplicate-name"]);
    assert_eq!(wrong("rule r \"R\" {\n  message: \"Nothing.\"\n}"), ["rule-without-requirement"]);
    assert_eq!(wrong("off: some-rule"), ["rule-off-without-reason"]);
}

// ---------------------------------------------------------------- settings, severity, messages

#[test]
fn settings_are_values_and_a_house_playbook_may_change_them() {
    let base = "playbook base \"Base\" {\n  setting most: 2\n  rule r \"R\" {\n    setting age: 5 years\n    for each evidence\n    require evidence.date > today - age and count of evidence.finding <= most\n  }\n}\n";
    let house = "playbook house \"House\" {\n  extends: base\n  setting age: 1 years\n}\n";
    let file = "evidence e \"E\" {\n  date: 2024-01-01\n  finding: \"One.\", \"Two.\"\n}\nevidence f \"F\" {\n  date: 2026-01-01\n  finding: \"One.\", \"Two.\", \"Three.\"\n}\n";
    let (all, findings) = playbooks(&format!("{base}{house}"));
    assert!(findings.is_empty(), "{findings:#?}");
    let model = partnership(file);
    assert_eq!(letters(&run(&model, &all, &["base"], &Options::on(TODAY))), "mo");
    assert_eq!(letters(&run(&model, &all, &["house"], &Options::on(TODAY))), "oo");
}

#[test]
fn the_first_severity_whose_condition_holds_counts() {
    let rule = "rule r \"R\" {\n  severity: error when benefit.claim is proven, advice when benefit.claim is hoped, otherwise warning\n  for each benefit\n  require benefit.evidence is given\n}";
    let file = "audience a \"A\" {\n}\nbenefit one \"One\" {\n  for: a\n  claim: proven\n}\nbenefit two \"Two\" {\n  for: a\n}\nbenefit three \"Three\" {\n  for: a\n  claim: hoped\n}\nbenefit four \"Four\" {\n  for: a\n  claim: not-published\n}\n";
    let found: Vec<Severity> = outcomes(rule, file).open().iter().map(|finding| finding.severity).collect();
    assert_eq!(found, [Severity::Error, Severity::Warning, Severity::Advice, Severity::Warning]);
}

#[test]
fn a_message_names_what_it_speaks_of() {
    let rule = "rule r \"R\" {\n  for each audience\n  for each benefit in audience.benefits\n  require benefit.from is given\n  \
                message: \"{benefit} for {audience} ({audience.name}, {audience.channel}) { x } {nobody}\"\n  help: \"See {benefit.evidence}.\"\n  because: \"Why.\"\n}";
    let file = "audience a \"Patients\" {\n  channel: email, website\n}\nbenefit one \"You are seen sooner\" {\n  for: a\n}\n";
    let found = outcomes(rule, file).open();
    assert_eq!(found[0].what, "“You are seen sooner” for “Patients” (a, email and website) { x } {nobody}");
    assert_eq!(found[0].how, "See nothing.");
    assert_eq!(found[0].why, "Why.");
    assert_eq!(found[0].others.len(), 1, "the audience is shown beside the benefit");
}

// ---------------------------------------------------------------- attestations and waivers

#[test]
fn a_person_attests_what_only_a_person_can_judge() {
    let rule = "rule r \"R\" {\n  for each evidence\n  require attested\n  question: \"Does it?\"\n}";
    let file = "partner p \"P\" {\n}\nevidence e \"E\" {\n  attests: r by p on 2026-02-11\n}\nevidence f \"F\" {\n}\n";
    let found = outcomes(rule, file);
    assert_eq!(letters(&found), "at");
    let Outcome::Attested(attestation) = &found.rules[0].judgements[0].outcome else { panic!("attested") };
    assert_eq!((attestation.by.as_deref(), attestation.on.as_deref()), (Some("p"), Some("2026-02-11")));
    let whole = "partnership us \"Us\" {\n  attests: p/r\n}\nevidence e \"E\" {\n}\n";
    assert_eq!(letters(&outcomes(rule, whole)), "a");
    assert!(outcomes(rule, whole).open().is_empty());
}

const WANTS: &str = "rule r \"R\" {\n  for each audience\n  require audience.wants is given\n}\nrule other \"Other\" {\n  require partnership.aim is given\n}";

fn waived(waiver: &str) -> (String, Vec<String>) {
    let file = format!("audience a \"A\" {{\n}}\naudience b \"B\" {{\n  wants: \"This.\"\n}}\n{waiver}");
    let found = outcomes(WANTS, &file);
    (letters(&found), names(&found.findings).into_iter().map(str::to_owned).collect())
}

#[test]
fn a_waiver_silences_one_rule_on_one_entry_until_its_day() {
    let nothing: Vec<String> = Vec::new();
    assert_eq!(waived("waiver {\n  rule: r\n  on: a\n  until: 2026-06-01\n}\n"), ("wm".into(), nothing.clone()), "the last day counts");
    assert_eq!(waived("waiver {\n  rule: p/r\n  on: a\n}\n"), ("wm".into(), nothing), "with the playbook's name");
    assert_eq!(waived("waiver {\n  rule: r\n  on: a\n  until: 2026-05-31\n}\n"), ("om".into(), vec!["waiver-expired".into()]));
    assert_eq!(waived("waiver {\n  rule: r\n  on: b\n}\n"), ("om".into(), vec!["waiver-not-needed".into()]));
    assert_eq!(waived("waiver {\n  rule: rr\n  on: a\n}\n"), ("om".into(), vec!["waiver-of-unknown-rule".into()]));
    assert_eq!(waived("waiver {\n  rule: r\n}\n").0, "om", "without `on` it is the partnership that is meant");
}

#[test]
fn a_waiver_of_the_partnership_itself_needs_no_on() {
    let found = outcomes(WANTS, "waiver {\n  rule: other\n}\n");
    assert!(found.open().is_empty(), "{:?}", found.open());
}

// ---------------------------------------------------------------- house playbooks

const BASE: &str = "playbook base \"Base\" {\n  rule r \"R\" {\n    severity: warning\n    require partnership.aim is given\n  }\n  rule s \"S\" {\n    severity: error\n    require partnership.need is given\n  }\n}\n";

#[test]
fn a_house_playbook_changes_weights_and_switches_off() {
    let house = "playbook house \"House\" {\n  extends: base\n  must-fix: r because \"Our board reads it.\"\n  off: base/s because \"Said elsewhere.\"\n  rule own \"Own\" {\n    require partnership.society is given\n  }\n}\n";
    let (all, findings) = playbooks(&format!("{BASE}{house}"));
    assert!(findings.is_empty(), "{findings:#?}");
    let model = partnership("audience a \"A\" {\n}\n");
    let found = run(&model, &all, &["house"], &Options::on(TODAY));
    let ran: Vec<(&str, &str)> = found.rules.iter().map(|result| (result.rule.name.as_str(), result.playbook.as_str())).collect();
    assert_eq!(ran, [("r", "house"), ("own", "house")]);
    assert_eq!(found.open()[0].severity, Severity::Error);
    assert_eq!(found.off, [("s".to_owned(), Some("Said elsewhere.".to_owned()))]);
    // Alone, the base is as it was.
    let found = run(&model, &all, &["base"], &Options::on(TODAY));
    let weights: Vec<Severity> = found.open().iter().map(|finding| finding.severity).collect();
    assert_eq!((found.rules.len(), weights.contains(&Severity::Warning), found.off.len()), (2, true, 0));
}

#[test]
fn playbooks_that_extend_each_other_come_to_an_end() {
    let (all, _) = playbooks("playbook a \"A\" {\n  extends: b\n  rule r \"R\" {\n    require some audience\n  }\n}\nplaybook b \"B\" {\n  extends: a\n}\n");
    let found = run(&partnership("audience a \"A\" {\n}\n"), &all, &["a", "b"], &Options::on(TODAY));
    assert_eq!(found.rules.len(), 1, "a rule is run once, whoever brings it in");
}

#[test]
fn names_that_mean_nothing_are_told() {
    let (all, _) = playbooks(&format!("{BASE}playbook house \"House\" {{\n  extends: base\n  must-fix: rr because \"Yes.\"\n}}\n"));
    let model = partnership("partnership us \"Us\" {\n  follows: house, bass\n}\n");
    let found = run(&model, &all, &["house", "bass"], &Options::on(TODAY));
    assert_eq!(names(&found.findings), ["change-of-unknown-rule", "unknown-playbook"]);
    assert!(found.findings[1].how.contains("`base`"));
}

// ---------------------------------------------------------------- steps and outputs

#[test]
fn a_rule_may_ask_whether_a_step_is_done() {
    let rules = "step first \"First\" {\n  rule r \"R\" {\n    require done(second)\n  }\n}\nstep second \"Second\" {\n  rule aim \"Aim\" {\n    severity: error\n    require partnership.aim is given\n  }\n  rule need \"Need\" {\n    severity: warning\n    require partnership.need is given\n  }\n}";
    let with = |aim: &str| letters(&outcomes(rules, &format!("partnership us \"Us\" {{\n{aim}}}\n")));
    assert_eq!(with(""), "o");
    assert_eq!(with("  aim: \"An aim.\"\n"), "m", "a warning keeps no step open");
    assert_eq!(with("  aim: not-published\n"), "?");
    let waived = "partnership us \"Us\" {\n}\nwaiver {\n  rule: aim\n}\n";
    assert_eq!(letters(&outcomes(rules, waived)), "m");
    // A run of one rule alone looks at the step it asks of, and reports that rule alone.
    let only = ["r"];
    let options = Options { only: Some(&only), ..Options::on(TODAY) };
    let found = run(&partnership("audience a \"A\" {\n}\n"), &playbook(rules), &["p"], &options);
    assert_eq!((letters(&found).as_str(), found.rules.len()), ("o", 1));
}

#[test]
fn what_was_measured_of_an_asset_can_be_read() {
    let rules = "rule r \"R\" {\n  for each asset where asset.output is given\n  require asset.output.slides <= 4 and asset.output.parts includes \"summary\" and asset.output.digest is asset.digest\n}";
    let model = partnership("asset a \"A\" {\n  digest: \"x1\"\n}\nasset b \"B\" {\n}\n");
    let id = model.find("a").unwrap().id;
    let measured = |slides: f64| {
        let output = Output { digest: Some("x1".into()), slides: Some(slides), pages: None, parts: vec!["overall".into(), "summary".into()] };
        let outputs = Outputs::from([(id, output)]);
        letters(&run(&model, &playbook(rules), &["p"], &Options { outputs: Some(&outputs), ..Options::on(TODAY) }))
    };
    assert_eq!(measured(4.0), "m");
    assert_eq!(measured(5.0), "o");
    assert_eq!(letters(&run(&model, &playbook(rules), &["p"], &Options::on(TODAY))), "");
}

#[test]
fn an_entry_with_a_slip_is_not_judged_for_what_it_lacks() {
    let text = "partnership us \"Us\" {\n}\naudience a \"A\" {\n  wants \"This.\"\n  channel: email\n}\n";
    let parsed = parse(text);
    let built = build(&[InputFile { id: FileId(0), parse: &parsed, imports: Vec::new() }]);
    assert!(!built.findings.is_empty());
    let rule = playbook("rule r \"R\" {\n  for each audience\n  require audience.wants is given\n}");
    assert_eq!(letters(&run(&built.model, &rule, &["p"], &Options::on(TODAY))), "?");
}
