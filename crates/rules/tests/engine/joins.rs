//! Joins against a plain walk, and definitions against a plain search.

use std::fmt::Write as _;
use std::sync::Arc;

use partnership_rules::Playbook;
use partnership_rules::run::{Options, run};

use crate::support::*;

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

/// A partnership in which audiences, benefits, purposes and datasets refer to each other at random.
fn random(seed: u64) -> String {
    let mut dice = Dice(seed);
    let mut out = String::from("partnership us \"Us\" {\n}\n");
    let kinds = [
        "special-category",
        "health-data",
        "not-sensitive",
        "criminal-offence",
    ];
    for at in 0..6 {
        let silence = [
            "",
            "  benefits: none because \"No.\"\n",
            "  benefits: not-published\n",
            "",
        ][dice.roll(4)];
        let _ = writeln!(
            out,
            "audience a{at} \"A{at}\" {{\n{silence}}}\ndataset d{at} \"D{at}\" {{\n  sensitivity: {}\n  large-scale: {}\n}}",
            kinds[dice.roll(4)],
            ["yes", "no"][dice.roll(2)]
        );
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
        let _ = writeln!(
            out,
            "benefit b{at} \"B{at}\" {{\n  for: {to}\n  from: u{}\n}}",
            dice.roll(6)
        );
    }
    out
}

#[test]
fn a_join_by_index_gives_what_a_plain_walk_gives() {
    // Each pair says the same. The second says it in a way that no index helps with.
    let of_benefits = [
        (
            "benefit.for includes audience",
            "not not benefit.for includes audience",
        ),
        (
            "audience is benefit.for",
            "(audience is benefit.for or audience is benefit.for)",
        ),
        (
            "benefit.for is audience and benefit.from is given",
            "not (not benefit.for is audience or not benefit.from is given)",
        ),
        (
            "benefit.from.uses.sensitivity includes special-category",
            "not not benefit.from.uses.sensitivity includes special-category",
        ),
        (
            "benefit.from.uses.sensitivity is \"Health data\"",
            "not not benefit.from.uses.sensitivity is \"Health data\"",
        ),
        (
            "benefit.from.uses.sensitivity is health-data",
            "not not benefit.from.uses.sensitivity is health-data",
        ),
        (
            "benefit.from.uses is audience.benefits.from.uses",
            "not benefit.from.uses is not audience.benefits.from.uses",
        ),
    ];
    let of_purposes = [
        (
            "purpose.uses.sensitivity includes dataset.sensitivity",
            "not not purpose.uses.sensitivity includes dataset.sensitivity",
        ),
        (
            "dataset.sensitivity includes purpose.uses.sensitivity",
            "not not dataset.sensitivity includes purpose.uses.sensitivity",
        ),
        (
            "purpose.uses.sensitivity is dataset.sensitivity",
            "not not purpose.uses.sensitivity is dataset.sensitivity",
        ),
        (
            "purpose.uses.title is dataset.title",
            "not not purpose.uses.title is dataset.title",
        ),
        (
            "purpose.uses.large-scale is yes",
            "not not purpose.uses.large-scale is yes",
        ),
    ];
    let all = of_benefits
        .map(|pair| ("audience", "benefit", pair))
        .into_iter()
        .chain(of_purposes.map(|pair| ("dataset", "purpose", pair)));
    for (bound, kind, (indexed, plain)) in all {
        for how in ["some", "no", "at least 2", "at most 1", "exactly 1"] {
            // What is asked must read the binding, or it is asked once for all of them.
            let rule = |condition: &str| {
                playbook(&format!(
                    "rule r \"R\" {{\n  for each {bound}\n  require ({how} {kind} where {condition}) or {bound}.title is \"?\"\n}}"
                ))
            };
            let (one, other) = (rule(indexed), rule(plain));
            for seed in 0..40 {
                let model = partnership(&random(seed));
                let ran = |playbook: &[Arc<Playbook>]| {
                    letters(&run(&model, playbook, &["p"], &Options::on(TODAY)))
                };
                assert_eq!(
                    ran(&one),
                    ran(&other),
                    "{how} {kind} where {indexed}, seed {seed}"
                );
            }
        }
    }
}

const REACHES: &str = "define reaches(giver: partner, taker: partner)\n\
    when (some flow where flow.from includes giver and flow.to includes taker)\n\
    or (some partner as middle where reaches(giver, middle) and (some flow where flow.from includes middle and flow.to includes taker))\n";

fn flows(steps: &[(usize, usize)], partners: usize) -> String {
    let mut out = String::new();
    for at in 0..partners {
        let _ = writeln!(out, "partner p{at} \"P{at}\" {{\n}}");
    }
    for (from, to) in steps {
        let _ = writeln!(
            out,
            "flow f{from}-{to} {{\n  from: p{from}\n  to: p{to}\n}}"
        );
    }
    out
}

#[test]
fn a_definition_that_calls_itself_goes_along_a_chain() {
    let rule = format!(
        "{REACHES}rule r \"R\" {{\n  for each partner\n  require some partner as first where first.name is \"p0\" and reaches(first, partner)\n}}"
    );
    assert_eq!(
        letters(&outcomes(&rule, &flows(&[(0, 1), (1, 2), (3, 4)], 5))),
        "ommoo"
    );
}

#[test]
fn a_definition_that_calls_itself_ends_on_a_cycle() {
    let rule = format!(
        "{REACHES}rule r \"R\" {{\n  for each partner\n  require reaches(partner, partner)\n}}"
    );
    assert_eq!(
        letters(&outcomes(
            &rule,
            &flows(&[(0, 1), (1, 2), (2, 0), (2, 3)], 4)
        )),
        "mmmo"
    );
}

#[test]
fn reach_agrees_with_a_plain_search() {
    let rule = format!(
        "{REACHES}rule r \"R\" {{\n  for each partner\n  for each partner as other\n  require reaches(partner, other)\n}}"
    );
    let playbook = playbook(&rule);
    for seed in 0..20 {
        let mut dice = Dice(seed);
        let partners = 6;
        let mut steps: Vec<(usize, usize)> = (0..7)
            .map(|_| (dice.roll(partners), dice.roll(partners)))
            .collect();
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
        let expected: String = reach
            .iter()
            .flatten()
            .map(|holds| if *holds { 'm' } else { 'o' })
            .collect();
        let found = run(
            &partnership(&flows(&steps, partners)),
            &playbook,
            &["p"],
            &Options::on(TODAY),
        );
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
    assert_eq!(
        letters(&outcomes(
            rule,
            &flows(&[(0, 1), (1, 2), (2, 3), (3, 4)], 5)
        )),
        "oomom"
    );
}

#[test]
fn a_flow_in_the_dark_makes_reach_unknown_where_it_could_matter() {
    let rule = format!(
        "{REACHES}rule r \"R\" {{\n  for each partner\n  require some partner as first where first.name is \"p0\" and reaches(first, partner)\n}}"
    );
    let file = format!(
        "{}flow dark {{\n  from: p1\n  to: not-published\n}}\n",
        flows(&[(0, 1)], 3)
    );
    assert_eq!(letters(&outcomes(&rule, &file)), "?m?");
}

#[test]
fn a_definition_may_be_asked_inside_not_from_outside() {
    let rule = format!(
        "{REACHES}rule r \"R\" {{\n  for each partner\n  require not reaches(partner, partner)\n}}"
    );
    assert_eq!(
        letters(&outcomes(&rule, &flows(&[(0, 1), (1, 0)], 3))),
        "oom"
    );
}

#[test]
fn a_definition_through_its_own_opposite_is_pointed_out() {
    assert_eq!(
        wrong(
            "define lonely(one: partner)\nwhen no partner as other where lonely(other) and other.members includes one"
        ),
        ["rule-loop-through-not"]
    );
    assert_eq!(
        wrong(
            "define a(one: partner)\nwhen one.mission is given or not b(one)\ndefine b(one: partner)\nwhen a(one)"
        ),
        ["rule-loop-through-not", "rule-loop-through-not"]
    );
}

#[test]
fn a_definition_that_starts_nowhere_is_pointed_out() {
    assert_eq!(
        wrong(
            "define reaches(giver: partner, taker: partner)\nwhen some partner as middle where reaches(giver, middle) and reaches(middle, taker)"
        ),
        ["rule-no-base-case"]
    );
}
