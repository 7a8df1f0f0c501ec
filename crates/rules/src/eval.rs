//! Asking a condition of a model, in three values.
//!
//! A condition that touches a fact the file does not tell (`not-published`, `not-known` …) is unknown, carried through
//! `and`, `or`, `not` and quantifiers as Kleene's logic has it. Quantifiers do not walk through all entries where a
//! part of their filter says which ones can count: `some benefit where benefit.for includes audience` looks the
//! benefits of the audience up in an index that is built once. What does not depend on the bindings around it is
//! worked out once.

mod mention;
mod narrow;
mod range;
mod truth;

use crate::ast::*;
use crate::compare::{self, Order};
use crate::define::{Definitions, Known};
use crate::facts::{self, Bag, Item, Key, Outputs, Thing};
use crate::may::PolicyAnswers;
use crate::measure;
use crate::worked::Worked;
use jiff::civil;
use partnership_model::{Date, Model};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

/// What a condition comes to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Truth {
    /// It does not hold.
    No,
    /// It cannot be judged from the file.
    Unknown,
    /// It holds.
    Yes,
}

impl Truth {
    /// Yes or no.
    pub fn of(holds: bool) -> Self {
        if holds { Truth::Yes } else { Truth::No }
    }

    /// The opposite; unknown stays unknown.
    pub fn negate(self) -> Self {
        match self {
            Truth::No => Truth::Yes,
            Truth::Unknown => Truth::Unknown,
            Truth::Yes => Truth::No,
        }
    }
}

/// What answers `may(partner, action, dataset, purpose)`.
pub trait Policy {
    /// Whether the partnership permits it on the day of the check. `None` stands for whoever or whatever is not
    /// declared, and for a missing purpose.
    fn may(
        &self,
        model: &Model,
        who: Item<'_>,
        action: Item<'_>,
        what: Item<'_>,
        purpose: Option<Item<'_>>,
    ) -> Truth;
}

/// The bindings of an evaluation, by slot.
pub type Env<'m> = Vec<Option<Item<'m>>>;

/// How much work one rule may cost, in things looked at, for each entry of the model and as a base.
const WORK_PER_ENTRY: u64 = 4_000;

const WORK_BASE: u64 = 20_000_000;

/// A model, a day, and what was worked out for them on the way.
pub struct Engine<'m> {
    /// The model.
    pub model: &'m Model,
    /// The day of the check.
    pub today: civil::Date,
    /// What is worked out beforehand.
    worked: Worked<'m>,
    /// Who answers `may`; `None` for the partnership's own clauses.
    pub policy: Option<&'m dyn Policy>,
    /// The answers of the partnership's own clauses.
    pub(crate) answers: PolicyAnswers<'m>,
    /// Where each step stands of which `done` has been asked, by playbook and name.
    pub(crate) steps: RefCell<HashMap<(String, String), Truth>>,
    kinds: RefCell<HashMap<String, Rc<Vec<Item<'m>>>>>,
    indexes: RefCell<Indexes>,
    found: RefCell<Found<'m>>,
    mentions: RefCell<Mentions>,
    memo: RefCell<HashMap<(usize, usize), Truth>>,
    sums: RefCell<HashMap<(usize, usize), Bag<'m>>>,
    pub(crate) relations: RefCell<Known>,
    work: Cell<u64>,
}

/// The indexes that were built, by kind and path.
type Indexes = HashMap<(String, Vec<String>), Rc<Index>>;

/// What was looked up in them, by kind, path and what was sought.
type Found<'m> = HashMap<(String, Vec<String>, Vec<Key>), Rc<Vec<Item<'m>>>>;

/// The indexes of words that were built, by kind and path, and by whether they hold every word or only the first.
type Mentions = HashMap<(String, Vec<String>, bool), Rc<Index<String>>>;

/// Which things of a kind have a value at the end of a path.
struct Index<K = Key> {
    /// By value: the numbers of the things, in order.
    by: HashMap<K, Vec<u32>>,
    /// Those of which it is not known.
    unknown: Vec<u32>,
}

/// The rule whose conditions are asked: its settings, and the definitions it can call.
#[derive(Clone, Copy)]
pub struct Scope<'r> {
    /// Values of settings, by name.
    pub settings: &'r HashMap<String, Expression>,
    /// Definitions, by name.
    pub definitions: &'r Definitions,
    /// The rule's playbook.
    pub playbook: &'r str,
}

impl<'m> Engine<'m> {
    /// An engine over `model` on the day `today`.
    pub fn new(
        model: &'m Model,
        today: civil::Date,
        policy: Option<&'m dyn Policy>,
        outputs: Option<&'m Outputs>,
    ) -> Self {
        Self {
            model,
            today,
            worked: Worked::of_model(model, outputs, today),
            policy,
            answers: PolicyAnswers::new(model, today),
            steps: RefCell::default(),
            kinds: RefCell::default(),
            indexes: RefCell::default(),
            found: RefCell::default(),
            sums: RefCell::default(),
            mentions: RefCell::default(),
            memo: RefCell::default(),
            relations: RefCell::default(),
            work: Cell::new(0),
        }
    }

    /// Start counting the work of a rule anew; what was remembered of other rules' conditions is let go.
    pub fn start_rule(&self) {
        self.work.set(0);
        self.memo.borrow_mut().clear();
        self.sums.borrow_mut().clear();
    }

    /// Whether the rule has cost more than any sensible rule does.
    pub fn exhausted(&self) -> bool {
        self.work.get() > WORK_BASE + WORK_PER_ENTRY * self.model.entries.len() as u64
    }

    /// How much the rule has cost so far, in things looked at.
    pub(crate) fn work(&self) -> u64 {
        self.work.get()
    }

    /// Count work.
    pub(crate) fn spend(&self, amount: usize) {
        self.work.set(self.work.get() + amount as u64);
    }

    /// The things of a kind.
    pub(crate) fn things(&self, kind: &str) -> Rc<Vec<Item<'m>>> {
        if let Some(things) = self.kinds.borrow().get(kind) {
            return Rc::clone(things);
        }
        let things = Rc::new(facts::of_kind(self.model, kind));
        self.kinds
            .borrow_mut()
            .insert(kind.to_owned(), Rc::clone(&things));
        things
    }

    /// The things of `kind` whose `steps` lead to one of `keys`, and those of which it is not known.
    pub(crate) fn look_up(&self, kind: &str, steps: &[String], keys: &[Key]) -> Vec<Item<'m>> {
        let things = self.things(kind);
        let index = self.index(kind, steps, &things);
        let mut numbers: Vec<u32> = keys
            .iter()
            .filter_map(|key| index.by.get(key))
            .flatten()
            .copied()
            .collect();
        numbers.extend(&index.unknown);
        numbers.sort_unstable();
        numbers.dedup();
        self.spend(numbers.len());
        numbers
            .into_iter()
            .map(|number| things[number as usize])
            .collect()
    }

    /// The same, remembered: for what is sought again for every binding, such as `activity.practises includes WORD`.
    fn look_up_again(&self, kind: &str, steps: &[String], keys: Vec<Key>) -> Rc<Vec<Item<'m>>> {
        let name = (kind.to_owned(), steps.to_vec(), keys);
        if let Some(known) = self.found.borrow().get(&name) {
            return Rc::clone(known);
        }
        let found = Rc::new(self.look_up(kind, steps, &name.2));
        self.found.borrow_mut().insert(name, Rc::clone(&found));
        found
    }

    fn index(&self, kind: &str, steps: &[String], things: &[Item<'m>]) -> Rc<Index> {
        let name = (kind.to_owned(), steps.to_vec());
        if let Some(index) = self.indexes.borrow().get(&name) {
            return Rc::clone(index);
        }
        let mut index = Index {
            by: HashMap::with_capacity(things.len()),
            unknown: Vec::new(),
        };
        for (number, thing) in things.iter().enumerate() {
            let bag = facts::follow(self.model, &self.worked, *thing, steps);
            for item in &bag.items {
                for key in compare::keys(item) {
                    let numbers: &mut Vec<u32> = index.by.entry(key).or_default();
                    if numbers.last() != Some(&(number as u32)) {
                        numbers.push(number as u32);
                    }
                }
            }
            if bag.unknown {
                index.unknown.push(number as u32);
            }
        }
        let index = Rc::new(index);
        self.indexes.borrow_mut().insert(name, Rc::clone(&index));
        index
    }

    /// The values of a path.
    pub fn path(&self, env: &Env<'m>, path: &Path) -> Bag<'m> {
        let bag = match env.get(path.slot).copied().flatten() {
            Some(start) => facts::follow(self.model, &self.worked, start, &path.steps),
            None => Bag::default(),
        };
        self.spend(1 + bag.items.len());
        bag
    }

    /// The values of an expression.
    pub fn value(&self, scope: Scope<'_>, env: &mut Env<'m>, expression: &Expression) -> Bag<'m> {
        match &expression.value {
            Worth::Path(path) => self.path(env, path),
            Worth::Word(word) => {
                let word: &str = word;
                match self.model.find(word) {
                    Some(entry) => Bag::one(Item::of(Thing::Entry(entry.id))),
                    None => compare::literal(word)
                        .map(|thing| Bag::one(Item::of(thing)))
                        .unwrap_or_default(),
                }
            }
            Worth::Text(_) => Bag::default(),
            Worth::Number(number) => Bag::one(Item::of(Thing::Number(*number))),
            Worth::Duration(duration) => Bag::one(Item::of(Thing::Duration(*duration))),
            Worth::Date(date) => Bag::one(Item::of(Thing::Date(*date))),
            Worth::Today => Bag::one(Item::of(Thing::Date(Date::day(self.today)))),
            Worth::Setting(name) => match scope.settings.get(name) {
                Some(value) => self.value(scope, env, value),
                None => Bag::default(),
            },
            Worth::Call(_) | Worth::Group(_) => {
                let truth = self.holds(scope, env, expression);
                match truth {
                    Truth::Unknown => Bag {
                        unknown: true,
                        ..Bag::default()
                    },
                    other => Bag::one(Item::of(Thing::YesNo(other == Truth::Yes))),
                }
            }
            Worth::Aggregate(which, collection) => {
                let inner = match &**collection {
                    Collection::Range(range) => range.slot,
                    Collection::Values(_) => Slot::MAX,
                };
                // What reads nothing around it comes to the same for every binding.
                let paths = expression.paths();
                if !paths
                    .iter()
                    .all(|path| path.slot == 0 || path.slot >= inner)
                {
                    return self.aggregate(scope, env, *which, collection);
                }
                let place = (
                    std::ptr::from_ref(expression) as usize,
                    std::ptr::from_ref(scope.settings) as usize,
                );
                if let Some(known) = self.sums.borrow().get(&place) {
                    return known.clone();
                }
                let bag = self.aggregate(scope, env, *which, collection);
                self.sums.borrow_mut().insert(place, bag.clone());
                bag
            }
            Worth::Sum(first, rest) => {
                let mut sum = self.value(scope, env, first);
                for (sign, part) in rest {
                    let part = self.value(scope, env, part);
                    sum = compare::arithmetic(&sum, *sign, &part);
                }
                sum
            }
        }
    }

    fn aggregate(
        &self,
        scope: Scope<'_>,
        env: &mut Env<'m>,
        which: Aggregate,
        collection: &Collection,
    ) -> Bag<'m> {
        let (bag, all) = match collection {
            Collection::Values(value) => {
                let bag = self.value(scope, env, value);
                let count = bag.items.len();
                (bag, count)
            }
            Collection::Range(range) => {
                let (candidates, unknown) = self.candidates(scope, env, range);
                let mut bag = Bag {
                    unknown,
                    ..Bag::default()
                };
                let all = match range.source {
                    Source::Kind => self.things(&range.kind).len(),
                    _ => candidates.len(),
                };
                for item in candidates.iter().copied() {
                    self.spend(1);
                    match self.passes(scope, env, range, item) {
                        Truth::Yes => bag.items.push(item),
                        Truth::Unknown => bag.unknown = true,
                        Truth::No => {}
                    }
                }
                (bag, all)
            }
        };
        let number = |value: f64| Bag {
            items: vec![Item::of(Thing::Number(value))],
            unknown: bag.unknown,
            ruled_out: false,
        };
        match which {
            Aggregate::Count => number(bag.items.len() as f64),
            Aggregate::Share => number(if all == 0 {
                0.0
            } else {
                bag.items.len() as f64 / all as f64
            }),
            Aggregate::Sum => number(bag.items.iter().filter_map(compare::number).sum()),
            Aggregate::Words => {
                number(compare::texts(&bag).map(measure::words).sum::<usize>() as f64)
            }
            Aggregate::LongestSentence => number(
                compare::texts(&bag)
                    .map(measure::longest_sentence)
                    .max()
                    .unwrap_or(0) as f64,
            ),
            Aggregate::ReadingAge => {
                let all: Vec<&str> = compare::texts(&bag).collect();
                measure::reading_age(&all.join(" "), self.worked.language)
                    .map(number)
                    .unwrap_or_default()
            }
            Aggregate::Earliest | Aggregate::Latest => {
                let last = which == Aggregate::Latest;
                let best = bag.items.iter().copied().reduce(|best, item| {
                    match compare::order(&item, &best) {
                        Some(Order::Less) if !last => item,
                        Some(Order::Greater) if last => item,
                        _ => best,
                    }
                });
                Bag {
                    items: best.into_iter().collect(),
                    unknown: bag.unknown,
                    ruled_out: false,
                }
            }
        }
    }
}
