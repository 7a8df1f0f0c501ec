//! The questions about a partnership that engines are asked, with our answers.
//!
//! Every day around every change, every setting and every level are asked about in every run. Of the questions of one
//! day, setting and level that have the same answer for the same reasons, an ordinary run asks the first, and besides
//! one question in 19 of all; they are the same ones each time. `PARTNERSHIP_REPLAY=all` asks every question.

use std::collections::{BTreeSet, HashSet};

use jiff::civil;
use partnership_model::{EntryId, Model};
use partnership_policy::{Answer, Decision, Engine, Matrix, Purpose, Request, Setting, Space};
use partnership_vocabulary::{Word, words};

/// A question in names, with our answer.
#[derive(Clone, Debug)]
pub struct Ask {
    /// A partner, or `*`.
    pub who: String,
    /// A word.
    pub action: &'static str,
    /// A dataset, or `*`.
    pub what: String,
    /// A purpose, or `*`.
    pub purpose: String,
    /// The day.
    pub on: civil::Date,
    /// The setting, where one is given.
    pub setting: Option<String>,
    /// How identifying the data is, where that is given.
    pub identifiability: Option<&'static str>,
    /// Our answer.
    pub decision: Decision,
}

impl Ask {
    /// Whether we permit it under no condition.
    pub fn is_plainly_permitted(&self) -> bool {
        self.decision.answer == Answer::Permitted && self.decision.conditions.is_empty()
    }

    /// Whether we permit it, under a condition.
    pub fn is_conditional(&self) -> bool {
        self.decision.answer == Answer::Permitted && !self.decision.conditions.is_empty()
    }
}

/// What an entry is called; what is not declared is called `*`.
pub fn name(model: &Model, id: Option<EntryId>) -> String {
    let name = id.map(|id| model.entry(id).name.clone().unwrap_or_default());
    name.unwrap_or_else(|| "*".to_owned())
}

/// The days around every change of every answer, and the first and last of the calendar that engines know.
pub fn days(engine: &Engine<'_>, model: &Model) -> Vec<civil::Date> {
    let mut days = BTreeSet::from([civil::date(1900, 1, 1), civil::date(9000, 1, 1)]);
    let mut open = vec![civil::Date::MIN];
    let mut seen = BTreeSet::new();
    while let Some(day) = open.pop() {
        if !seen.insert(day) {
            continue;
        }
        let matrix = Matrix::whole(engine, Space::of(model), day);
        for change in matrix.decisions().iter().filter_map(|one| one.changes_on) {
            days.extend([change, change.yesterday().unwrap()]);
            open.push(change);
        }
    }
    days.into_iter().collect()
}

type Given = (Option<Setting>, Option<&'static Word>);

/// What may be said of setting and identifiability: nothing, then each alone, then both.
fn given(model: &Model) -> Vec<Given> {
    let environments = model.of_kind("environment").map(|entry| entry.id);
    let settings: Vec<Setting> = (words::ACCESS.words.iter().map(Setting::Access))
        .chain(environments.map(Setting::Environment))
        .collect();
    let levels: Vec<&'static Word> = words::IDENTIFIABILITY.words.iter().collect();
    let mut all: Vec<Given> = vec![(None, None)];
    all.extend(settings.iter().map(|one| (Some(*one), None)));
    all.extend(levels.iter().map(|one| (None, Some(*one))));
    for (number, setting) in settings.iter().enumerate() {
        // Every pair would be many; each setting with some levels, and each level with some settings, are enough.
        for step in 0..3 {
            let level = levels[(number + step * 3) % levels.len()];
            all.push((Some(*setting), Some(level)));
        }
    }
    all
}

/// Of the questions answered alike, an ordinary run asks one in this many: a prime, so that it does not fall into step
/// with the lists of words.
const STEP: usize = 19;

/// Whether every question is to be asked.
fn is_whole() -> bool {
    std::env::var("PARTNERSHIP_REPLAY").is_ok_and(|value| value == "all")
}

/// The questions on each of these days. With a setting or a level, those whose answer depends on it.
pub fn asks(model: &Model, engine: &Engine<'_>, days: &[civil::Date]) -> Vec<Ask> {
    let is_whole = is_whole();
    let mut all = Vec::new();
    let mut number = 0_usize;
    for day in days {
        let plain = Matrix::whole(engine, Space::of(model), *day);
        for given in given(model) {
            let mut space = Space::of(model);
            (space.setting, space.identifiability) = given;
            let is_plain = given.0.is_none() && given.1.is_none();
            let matrix = Matrix::whole(engine, space, *day);
            let mut seen = HashSet::new();
            for (cell, without) in matrix.cells().zip(plain.cells()) {
                let differs = cell.decision.answer != without.decision.answer
                    || cell.decision.conditions != without.decision.conditions;
                if !is_plain && !differs {
                    continue;
                }
                number += 1;
                if is_whole || number.is_multiple_of(STEP) || seen.insert(cell.group) {
                    all.push(ask(model, &cell.request, cell.decision.clone()));
                }
            }
        }
    }
    all
}

/// A question in names.
fn ask(model: &Model, request: &Request, decision: Decision) -> Ask {
    Ask {
        who: name(model, request.who),
        action: request.action.word,
        what: name(model, request.what),
        purpose: match request.purpose {
            Some(Purpose::Declared(id)) => name(model, Some(id)),
            Some(Purpose::Category(word)) => word.word.to_owned(),
            None => "*".to_owned(),
        },
        on: request.on,
        setting: request.setting.map(|setting| match setting {
            Setting::Access(word) => word.word.to_owned(),
            Setting::Environment(id) => name(model, Some(id)),
        }),
        identifiability: request.identifiability.map(|word| word.word),
        decision,
    }
}
