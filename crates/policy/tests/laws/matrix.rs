//! The matrix decides one request of each class: every cell must be what that request itself is answered.

use jiff::civil::Date;
use partnership_policy::{Decision, Engine, Matrix, Purpose, Setting, Space};
use partnership_vocabulary::words;

use crate::random::Random;
use crate::world::World;
use crate::{DAYS, clean, slips, word};

const ACTIONS: &[&str] = &["use", "read", "query", "analyse", "share", "sell", "delete"];

fn space(model: &partnership_model::Model, random: &mut Random) -> Space {
    let mut space = Space::of(model).with_categories(model);
    space.actions = ACTIONS
        .iter()
        .map(|action| word(&words::ACTION, action))
        .collect();
    space.setting = random.one(&[
        None,
        Some(Setting::Access(word(&words::ACCESS, "secure-transfer"))),
        (model.find("room")).map(|room| Setting::Environment(room.id)),
    ]);
    space.identifiability =
        random.one(&[None, Some(word(&words::IDENTIFIABILITY, "pseudonymised"))]);
    space
}

fn holds(text: &str, model: &partnership_model::Model, on: Date, random: &mut Random) {
    let engine = Engine::new(model);
    let days = engine.days();
    let space = space(model, random);
    let exact = Matrix::exact(&engine, space.clone(), on);
    let whole = Matrix::whole(&engine, space, on);
    for (cell, wide) in exact.cells().zip(whole.cells()) {
        let itself = engine.decide_exactly(&cell.request);
        assert_eq!(*cell.decision, itself, "{text}\n{:?}", cell.request);
        let with_parts = Decision {
            parts: Vec::new(),
            ..engine.decide(&wide.request)
        };
        assert_eq!(*wide.decision, with_parts, "{text}\n{:?}", wide.request);
        let changes = [itself.changes_on, with_parts.changes_on];
        assert!(
            (changes.iter().flatten()).all(|day| days.contains(day)),
            "{text}\n{changes:?} {days:?}"
        );
    }
    let groups: std::collections::HashSet<usize> = exact.cells().map(|cell| cell.group).collect();
    assert_eq!(groups.len(), exact.decisions().len());
}

#[test]
fn every_cell_is_what_its_request_is_answered() {
    for seed in 0..150 {
        let random = &mut Random::new(seed);
        let world = World::random(random, seed % 2 == 0);
        let text = world.text();
        let on = random.one(DAYS);
        holds(&text, &clean(&text), on, random);
    }
}

#[test]
fn every_cell_is_what_its_request_is_answered_in_broken_files() {
    for seed in 0..60 {
        let random = &mut Random::new(seed);
        let whole = World::random(random, seed % 2 == 0).text();
        let text = slips::slip(random, &whole);
        let on = random.one(DAYS);
        holds(&text, &crate::built(&text).model, on, random);
    }
}

#[test]
fn what_changes_between_two_days_is_told_and_nothing_else() {
    for seed in 0..150 {
        let random = &mut Random::new(seed);
        let world = World::random(random, seed % 2 == 0);
        let model = clean(&world.text());
        let engine = Engine::new(&model);
        let space = space(&model, random);
        let [one, other] = [DAYS[0], DAYS[2]].map(|on| Matrix::exact(&engine, space.clone(), on));
        let told: Vec<_> = (one.changes_to(&other).into_iter())
            .map(|(before, after)| (before.request, before.group, after.group))
            .collect();
        let differ = one.cells().zip(other.cells()).filter(|(before, after)| {
            (before.decision.answer, &before.decision.conditions)
                != (after.decision.answer, &after.decision.conditions)
        });
        let expected: Vec<_> = differ
            .map(|(before, after)| (before.request, before.group, after.group))
            .collect();
        assert_eq!(told, expected, "{}", world.text());
    }
}

#[test]
fn what_clauses_name_is_in_the_space() {
    let model = clean(
        "partnership us \"Us\" {\n}\npartner one \"One\" {\n}\ndataset visits \"Visits\" {\n}\n\
         forbid anyone to use visits for insurance\n",
    );
    let space = Space::of(&model).with_categories(&model);
    let insurance = Purpose::Category(word(&words::PURPOSE_CATEGORY, "insurance"));
    assert_eq!(space.purposes, [Some(insurance), None]);
    assert_eq!(space.partners.len() * space.datasets.len(), 4);
    assert_eq!(space.len(), 4 * 2 * words::ACTION.words.len());
}
