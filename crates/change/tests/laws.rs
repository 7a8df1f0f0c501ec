//! What is told is all there is: every request of either version, asked one by one on every day that matters.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod common;

use common::model;
use jiff::civil::{Date, date};
use partnership_change::effect::{For, Kind};
use partnership_change::{Changes, compare};
use partnership_model::Model;
use partnership_model::meaning::Meaning;
use partnership_policy::{Answer, Engine, Purpose, Request};
use partnership_vocabulary::words;
use proptest::prelude::*;

const FROM: Date = date(2026, 1, 1);

const PEOPLE: &str = r#"partnership p "P" {
}
partner a "A" {
  kind: hospital
}
partner b "B" {
  kind: university
  roles: processor
}
dataset d "D" {
  holder: a
  sensitivity: special-category
}
dataset e "E" {
  holder: a
  derived-from: d
}
purpose x "X" {
  category: service-planning
}
purpose y "Y" {
}
"#;

const CLAUSES: &[&str] = &[
    "permit b to use d for x",
    "permit b to analyse d, e",
    "permit any university to read anything for x, y until 2026-06-30",
    "permit any processor to link d for service-planning from 2026-03-01",
    "permit a, b to use e for y {\n  within: trusted-research-environment\n  duties: delete-at-end\n}",
    "permit a, b to use e for y {\n  duties: delete-at-end, publish-findings\n}",
    "permit anyone except a to analyse e",
    "forbid anyone to analyse d for y from 2026-05-01",
    "forbid b to use any special-category",
    "forbid anyone to link anything unless {\n  within: trusted-research-environment\n}",
    "forbid a to sell d until 2026-02",
    "agreement g \"G\" {\n  parties: a, b\n  covers: x, d\n  status: signed on 2026-02-01, terminated on 2026-08-01\n  permit b to share d for x\n}",
    "agreement h \"H\" {\n  parties: a, b\n  covers: y\n  status: not-published\n  permit b to use d for y\n}",
];

fn text(chosen: &[bool]) -> String {
    let clauses = CLAUSES.iter().zip(chosen).filter(|(_, chosen)| **chosen);
    let clauses: Vec<&str> = clauses.map(|(clause, _)| *clause).collect();
    format!("{PEOPLE}{}\n", clauses.join("\n"))
}

fn days() -> Vec<Date> {
    let changes = [
        date(2026, 1, 1),
        date(2026, 2, 1),
        date(2026, 2, 28),
        date(2026, 3, 1),
        date(2026, 5, 1),
        date(2026, 6, 30),
        date(2026, 7, 1),
        date(2026, 8, 1),
        date(2027, 1, 1),
    ];
    changes.to_vec()
}

fn id(model: &Model, name: &Option<String>) -> Option<partnership_model::EntryId> {
    name.as_deref().map(|name| model.find(name).unwrap().id)
}

fn check(old: &str, new: &str) -> Result<(), TestCaseError> {
    let (old, new) = (model(old), model(new));
    let changes = Changes::between((&old, "old"), (&new, "new"), FROM);
    let (was, is) = (Engine::new(&old), Engine::new(&new));
    let purpose = |model: &Model, purpose: &For| match purpose {
        For::Declared(name) => Some(Purpose::Declared(model.find(name).unwrap().id)),
        For::Category(word) => words::PURPOSE_CATEGORY.find(word).map(Purpose::Category),
        For::Unknown => None,
    };
    let asked = &changes.asked;
    // Two of the many categories: one that clauses name, and one that they do not.
    let few = |one: &&For| !matches!(one, For::Category(word) if !["service-planning", "insurance"].contains(word));
    for who in &asked.partners {
        for what in &asked.datasets {
            for what_for in asked.purposes.iter().filter(few) {
                for action in ["use", "read", "query", "analyse", "link", "share", "sell"] {
                    for on in days() {
                        let action = words::ACTION.find(action).unwrap();
                        let ask = |model: &Model| {
                            Request::new(
                                id(model, who),
                                action,
                                id(model, what),
                                purpose(model, what_for),
                                on,
                            )
                        };
                        let one = was.decide_exactly(&ask(&old));
                        let other = is.decide_exactly(&ask(&new));
                        let told: Vec<Kind> = (changes.effects.iter())
                            .filter(|effect| {
                                effect.who.contains(who)
                                    && effect.what.contains(what)
                                    && effect.purposes.contains(what_for)
                                    && effect.actions.contains(&action.word)
                                    && effect.shift.from <= on
                                    && effect.shift.until.is_none_or(|until| on <= until)
                            })
                            .map(|effect| effect.shift.kind)
                            .collect();
                        let place = format!(
                            "{who:?} {} {what:?} {what_for:?} {on}: {one:?} {other:?}",
                            action.word
                        );
                        prop_assert!(told.len() < 2, "told twice: {place}");
                        let kind = told.first().copied();
                        let same = one.answer == other.answer;
                        let terms = |decision: &partnership_policy::Decision| {
                            (format!("{:?}", decision.conditions), decision.duties.len())
                        };
                        if same && terms(&one) == terms(&other) {
                            prop_assert_eq!(kind, None, "{}", place);
                            continue;
                        }
                        let expected = match (one.answer, other.answer) {
                            (_, Answer::CannotBeJudged) => kind == Some(Kind::Doubtful),
                            (Answer::Permitted, Answer::Permitted) => matches!(
                                kind,
                                Some(
                                    Kind::Eased
                                        | Kind::Tightened
                                        | Kind::OtherConditions
                                        | Kind::FewerDuties
                                        | Kind::OtherDuties
                                )
                            ),
                            (_, Answer::Permitted) => kind == Some(Kind::Gained),
                            (Answer::Permitted, _) => kind == Some(Kind::Lost),
                            (Answer::CannotBeJudged, _) => kind == Some(Kind::Settled),
                            (Answer::NotCovered, Answer::Forbidden) => kind == Some(Kind::RuledOut),
                            (Answer::Forbidden, Answer::NotCovered) => {
                                kind == Some(Kind::NoLongerRuledOut)
                            }
                            _ => kind == Some(Kind::OtherConditions),
                        };
                        prop_assert!(expected, "{kind:?} {place}");
                    }
                }
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_request_of_every_day_is_told_as_it_is(
        old in prop::collection::vec(any::<bool>(), CLAUSES.len()),
        new in prop::collection::vec(any::<bool>(), CLAUSES.len()),
    ) {
        check(&text(&old), &text(&new))?;
    }

    #[test]
    fn what_has_the_same_digest_has_no_difference(
        old in prop::collection::vec(any::<bool>(), CLAUSES.len()),
        new in prop::collection::vec(any::<bool>(), CLAUSES.len()),
    ) {
        let (one, other) = (Meaning::of(&model(&text(&old))), Meaning::of(&model(&text(&new))));
        prop_assert_eq!(one.digest() == other.digest(), compare(&one, &other).changes.is_empty());
        prop_assert_eq!(old == new, one == other);
    }
}
