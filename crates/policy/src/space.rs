//! All that can be asked of a partnership: who, what, what for, to do what.

use jiff::civil;
use partnership_model::{EntryId, Member, Model};
use partnership_vocabulary::{Word, words};

use crate::{Purpose, Request, Setting};

/// The requests that can be made about a partnership on a day: each combination of these. There are finitely many, so
/// what holds of all of them can be found out by asking.
#[derive(Clone, Debug)]
pub struct Space {
    /// The partners, in the order of the file, then `None`: whoever is not declared.
    pub partners: Vec<Option<EntryId>>,
    /// The actions, in the order of their list.
    pub actions: Vec<&'static Word>,
    /// The datasets, likewise.
    pub datasets: Vec<Option<EntryId>>,
    /// The purposes, likewise; categories that clauses name may stand before the last.
    pub purposes: Vec<Option<Purpose>>,
    /// Where all of it is asked about; left out, the answers state the setting as a condition.
    pub setting: Option<Setting>,
    /// How identifying the data is; left out, the answers state it as a condition.
    pub identifiability: Option<&'static Word>,
}

impl Space {
    /// All partners, datasets and purposes that belong to the partnership, one that is not declared of each, and all
    /// actions.
    pub fn of(model: &Model) -> Self {
        let each = |kind: &str| -> Vec<Option<EntryId>> {
            let declared = model.of_kind(kind).map(|entry| Some(entry.id));
            declared.chain([None]).collect()
        };
        let purposes = each("purpose").into_iter();
        Self {
            partners: each("partner"),
            actions: words::ACTION.words.iter().collect(),
            datasets: each("dataset"),
            purposes: purposes.map(|id| id.map(Purpose::Declared)).collect(),
            setting: None,
            identifiability: None,
        }
    }

    /// And each category of purpose that a clause names, for purposes that are not declared.
    pub fn with_categories(mut self, model: &Model) -> Self {
        let counts = model.clauses.iter().filter(|clause| clause.belongs);
        for member in counts.flat_map(|clause| &clause.purposes) {
            if let Member::Word(word, _, _) = member {
                let purpose = Some(Purpose::Category(word));
                if !self.purposes.contains(&purpose) {
                    let last = self.purposes.len().saturating_sub(1);
                    self.purposes.insert(last, purpose);
                }
            }
        }
        self
    }

    /// Asked of use in this setting.
    pub fn within(mut self, setting: Setting) -> Self {
        self.setting = Some(setting);
        self
    }

    /// Asked of data that is this identifying.
    pub fn identifiability(mut self, word: &'static Word) -> Self {
        self.identifiability = Some(word);
        self
    }

    /// How many requests there are on a day.
    pub fn len(&self) -> usize {
        self.partners.len() * self.actions.len() * self.datasets.len() * self.purposes.len()
    }

    /// Whether nothing can be asked.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All requests: by dataset, then partner, then purpose, then action.
    pub fn requests(&self, on: civil::Date) -> impl Iterator<Item = Request> + '_ {
        self.places().map(move |place| self.request(place, on))
    }

    /// All places, in the same order: the numbers of dataset, partner, purpose and action.
    pub(crate) fn places(&self) -> impl Iterator<Item = [usize; 4]> + '_ {
        let within = move |what| {
            (0..self.partners.len()).flat_map(move |who| {
                (0..self.purposes.len()).flat_map(move |purpose| {
                    (0..self.actions.len()).map(move |action| [what, who, purpose, action])
                })
            })
        };
        (0..self.datasets.len()).flat_map(within)
    }

    pub(crate) fn request(&self, place: [usize; 4], on: civil::Date) -> Request {
        let [what, who, purpose, action] = place;
        Request {
            who: self.partners[who],
            action: self.actions[action],
            what: self.datasets[what],
            purpose: self.purposes[purpose],
            on,
            setting: self.setting,
            identifiability: self.identifiability,
        }
    }
}
