//! What is worked out beforehand, or once: the levels of risks, the reading ages of texts, what was measured when
//! assets were made.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;

use jiff::civil;
use partnership_model::{Data, Entry, EntryId, Model};
use partnership_vocabulary::Word;

use crate::effects::Effects;
use crate::facts::{Bag, Item, Outputs, Thing};
use crate::measure;
use crate::told::Told;

/// What is worked out beforehand: the levels of risks, and what was measured when assets were made.
#[derive(Debug)]
pub struct Worked<'m> {
    levels: HashMap<(EntryId, bool), &'static Word>,
    pub(crate) outputs: Option<&'m Outputs>,
    /// The language the file is written in, which its texts are measured by.
    pub(crate) language: &'static str,
    /// Reading ages by where the text lies: a rule asks for that of one text once for each audience.
    ages: RefCell<HashMap<(usize, usize), Option<f64>>>,
    /// Who reads what, worked out when it is first asked.
    told: OnceCell<Told>,
    today: civil::Date,
    /// What clauses come to, worked out when it is first asked.
    effects: OnceCell<Effects<'m>>,
}

impl<'m> Worked<'m> {
    pub(crate) fn reading_age(&self, text: &'m str) -> Option<f64> {
        let place = (text.as_ptr() as usize, text.len());
        let known = self.ages.borrow().get(&place).copied();
        known.unwrap_or_else(|| {
            let age = measure::reading_age(text, self.language);
            self.ages.borrow_mut().insert(place, age);
            age
        })
    }

    /// Work out what can be read of `model` beyond its lines.
    pub fn of_model(model: &Model, outputs: Option<&'m Outputs>, today: civil::Date) -> Self {
        let mut levels = HashMap::new();
        for risk in model.of_kind("risk") {
            for residual in [false, true] {
                if let Some(level) = crate::risk_level(model, risk, residual) {
                    levels.insert((risk.id, residual), level);
                }
            }
        }
        Self {
            levels,
            outputs,
            language: model.language().word,
            ages: RefCell::default(),
            told: OnceCell::new(),
            today,
            effects: OnceCell::new(),
        }
    }

    /// What clauses come to, and whether promises are kept.
    pub(crate) fn effects(&self, model: &'m Model) -> &Effects<'m> {
        self.effects.get_or_init(|| Effects::new(model, self.today))
    }

    /// Who reads what.
    pub(crate) fn told(&self, model: &Model) -> &Told {
        self.told.get_or_init(|| Told::of_model(model))
    }

    pub(crate) fn level(&self, risk: &Entry, residual: bool) -> Bag<'m> {
        if let Some(word) = self.levels.get(&(risk.id, residual)) {
            return Bag::one(Item::of(Thing::Word(word)));
        }
        // Where a rating is kept from the record, so is the level that would follow from it.
        let ratings: &[&str] = if residual {
            &["residual-likelihood", "residual-impact"]
        } else {
            &["likelihood", "impact"]
        };
        let unknown = risk.broken
            || ratings
                .iter()
                .flat_map(|rating| risk.values(rating))
                .any(|value| match value.data {
                    Data::Silence(silence) => silence.unknown,
                    Data::Broken => true,
                    _ => false,
                });
        Bag {
            unknown,
            ..Bag::default()
        }
    }
}
