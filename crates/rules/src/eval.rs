//! Asking a condition of a model, in three values.
//!
//! A condition that touches a fact the file does not tell (`not-published`, `not-known` …) is unknown, carried through
//! `and`, `or`, `not` and quantifiers as Kleene's logic has it. Quantifiers do not walk through all entries where a
//! part of their filter says which ones can count: `some benefit where benefit.for includes audience` looks the
//! benefits of the audience up in an index that is built once. What does not depend on the bindings around it is
//! worked out once.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use jiff::civil;
use partnership_model::{Date, Model};
use partnership_vocabulary as vocabulary;

use crate::ast::*;
use crate::compare::{self, Order};
use crate::define::{Definitions, Known};
use crate::facts::{self, Bag, Item, Key, Outputs, Thing, Worked};
use crate::measure;

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
    fn may(&self, model: &Model, who: Item<'_>, action: Item<'_>, what: Item<'_>, purpose: Option<Item<'_>>) -> Truth;
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
    /// Who answers `may`.
    pub policy: Option<&'m dyn Policy>,
    /// Where each step stands of which `done` has been asked, by playbook and name.
    pub(crate) steps: RefCell<HashMap<(String, String), Truth>>,
    kinds: RefCell<HashMap<String, Rc<Vec<Item<'m>>>>>,
    indexes: RefCell<HashMap<(String, Vec<String>), Rc<Index>>>,
    memo: RefCell<HashMap<(usize, usize), Truth>>,
    pub(crate) relations: RefCell<Known>,
    work: Cell<u64>,
}

/// Which things of a kind have a value at the end of a path.
struct Index {
    /// By value: the numbers of the things, in order.
    by: HashMap<Key, Vec<u32>>,
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
    pub fn new(model: &'m Model, today: civil::Date, policy: Option<&'m dyn Policy>, outputs: Option<&'m Outputs>) -> Self {
        Self {
            model,
            today,
            worked: Worked::of_model(model, outputs),
            policy,
            steps: RefCell::default(),
            kinds: RefCell::default(),
            indexes: RefCell::default(),
            memo: RefCell::default(),
            relations: RefCell::default(),
            work: Cell::new(0),
        }
    }

    /// Start counting the work of a rule anew; what was remembered of other rules' conditions is let go.
    pub fn start_rule(&self) {
        self.work.set(0);
        self.memo.borrow_mut().clear();
    }

    /// Whether the rule has cost more than any sensible rule does.
    pub fn exhausted(&self) -> bool {
        self.work.get() > WORK_BASE + WORK_PER_ENTRY * self.model.entries.len() as u64
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
        self.kinds.borrow_mut().insert(kind.to_owned(), Rc::clone(&things));
        things
    }

    /// The things of `kind` whose `steps` lead to `key`, then those of which it is not known.
    pub(crate) fn look_up(&self, kind: &str, steps: &[String], keys: &[Key]) -> Vec<Item<'m>> {
        let things = self.things(kind);
        let index = self.index(kind, steps, &things);
        let mut numbers: Vec<u32> = keys.iter().filter_map(|key| index.by.get(key)).flatten().copied().collect();
        numbers.extend(&index.unknown);
        numbers.sort_unstable();
        numbers.dedup();
        numbers.into_iter().map(|number| things[number as usize]).collect()
    }

    fn index(&self, kind: &str, steps: &[String], things: &[Item<'m>]) -> Rc<Index> {
        let name = (kind.to_owned(), steps.to_vec());
        if let Some(index) = self.indexes.borrow().get(&name) {
            return Rc::clone(index);
        }
        let mut index = Index { by: HashMap::with_capacity(things.len()), unknown: Vec::new() };
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
        self.spend(1);
        match env.get(path.slot).copied().flatten() {
            Some(start) => facts::follow(self.model, &self.worked, start, &path.steps),
            None => Bag::default(),
        }
    }

    /// The values of an expression.
    pub fn value(&self, scope: Scope<'_>, env: &mut Env<'m>, expression: &Expression) -> Bag<'m> {
        match &expression.value {
            Worth::Path(path) => self.path(env, path),
            Worth::Word(word) => {
                let word: &str = word;
                match self.model.find(word) {
                    Some(entry) => Bag::one(Item::of(Thing::Entry(entry.id))),
                    None => compare::literal(word).map(|thing| Bag::one(Item::of(thing))).unwrap_or_default(),
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
                    Truth::Unknown => Bag { unknown: true, ..Bag::default() },
                    other => Bag::one(Item::of(Thing::YesNo(other == Truth::Yes))),
                }
            }
            Worth::Aggregate(which, collection) => self.aggregate(scope, env, *which, collection),
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

    fn aggregate(&self, scope: Scope<'_>, env: &mut Env<'m>, which: Aggregate, collection: &Collection) -> Bag<'m> {
        let (bag, all) = match collection {
            Collection::Values(value) => {
                let bag = self.value(scope, env, value);
                let count = bag.items.len();
                (bag, count)
            }
            Collection::Range(range) => {
                let (candidates, unknown) = self.candidates(scope, env, range);
                let mut bag = Bag { unknown, ..Bag::default() };
                let all = match range.source {
                    Source::Kind => self.things(&range.kind).len(),
                    _ => candidates.len(),
                };
                for item in candidates {
                    match self.passes(scope, env, range, item) {
                        Truth::Yes => bag.items.push(item),
                        Truth::Unknown => bag.unknown = true,
                        Truth::No => {}
                    }
                }
                (bag, all)
            }
        };
        let number = |value: f64| Bag { items: vec![Item::of(Thing::Number(value))], unknown: bag.unknown, ruled_out: false };
        match which {
            Aggregate::Count => number(bag.items.len() as f64),
            Aggregate::Share => number(if all == 0 { 0.0 } else { bag.items.len() as f64 / all as f64 }),
            Aggregate::Sum => number(bag.items.iter().filter_map(compare::number).sum()),
            Aggregate::Words => number(compare::texts(&bag).map(measure::words).sum::<usize>() as f64),
            Aggregate::LongestSentence => number(compare::texts(&bag).map(measure::longest_sentence).max().unwrap_or(0) as f64),
            Aggregate::ReadingAge => {
                let all: Vec<&str> = compare::texts(&bag).collect();
                measure::reading_age(&all.join(" ")).map(number).unwrap_or_default()
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
                Bag { items: best.into_iter().collect(), unknown: bag.unknown, ruled_out: false }
            }
        }
    }

    /// The things a range may range over, as few as an index can tell, and whether there may be more.
    pub fn candidates(&self, scope: Scope<'_>, env: &mut Env<'m>, range: &Range) -> (Vec<Item<'m>>, bool) {
        let (items, unknown) = match &range.source {
            Source::Path(path) => {
                let mut bag = self.path(env, path);
                // `some audience in benefit.for` passes over the partners who gain: the word names what is meant.
                if let Some(kind) = vocabulary::any_kind(&range.kind) {
                    bag.items.retain(|item| self.is_of(item, kind.word));
                }
                (bag.items, bag.unknown)
            }
            Source::Words(path) => {
                let words = crate::types::words_of(self.model, env.get(path.slot).copied().flatten(), path);
                (words.into_iter().map(|word| Item::of(Thing::Word(word))).collect(), false)
            }
            Source::Kind => match self.narrowed(scope, env, range) {
                Some(items) => (items, false),
                None => (self.things(&range.kind).to_vec(), false),
            },
        };
        self.spend(items.len() + 1);
        (items, unknown)
    }

    /// Whether an entry or clause is of a kind; a value that is neither may be called anything.
    fn is_of(&self, item: &Item<'m>, kind: &str) -> bool {
        match item.thing {
            Thing::Entry(id) => self.model.entry(id).is(kind),
            Thing::Clause(id) => self.model.clause(id).effect.word() == kind,
            _ => true,
        }
    }

    /// The candidates that a part of the filter leaves, where one says which: `x.path includes OTHER` or `OTHER is
    /// x.path`, with OTHER free of `x`.
    fn narrowed(&self, scope: Scope<'_>, env: &mut Env<'m>, range: &Range) -> Option<Vec<Item<'m>>> {
        let filter = range.filter.as_deref()?;
        let parts = match &filter.ask {
            Ask::All(parts) => parts.as_slice(),
            _ => std::slice::from_ref(filter),
        };
        for part in parts {
            let Ask::Compare(left, operator, right) = &part.ask else { continue };
            if !matches!(operator, Operator::Is | Operator::Includes) {
                continue;
            }
            let free = |side: &Expression| side.paths().iter().all(|path| path.slot != range.slot && env.get(path.slot).is_some_and(Option::is_some));
            let own = |side: &Expression| match &side.value {
                Worth::Path(path) if path.slot == range.slot && !path.steps.is_empty() => Some(path.clone()),
                _ => None,
            };
            let (path, others, turned): (Path, Vec<&Expression>, bool) = if let Some(path) = own(left) {
                if !right.iter().all(free) {
                    continue;
                }
                (path, right.iter().collect(), false)
            } else if let [one] = right.as_slice()
                && let Some(path) = own(one)
                && free(left)
            {
                (path, vec![left], true)
            } else {
                continue;
            };
            let mut keys = Vec::new();
            let mut whole = false;
            for other in others {
                match &other.value {
                    Worth::Text(text) => keys.extend(compare::keys_of_text(text)),
                    Worth::Word(word) if !turned => {
                        keys.push(Key::Text(word.clone()));
                        keys.extend(self.model.find(word).map(|entry| Key::Entry(entry.id)));
                        // `yes` and `no` are no words of a list.
                        keys.extend(matches!(word.as_str(), "yes" | "no").then_some(Key::YesNo(word == "yes")));
                    }
                    // In `gb-eng includes x.place` it is the left that stands under, or carries, what `x` has.
                    _ if turned => {
                        let bag = self.value(scope, env, other);
                        whole |= bag.unknown;
                        keys.extend(bag.items.iter().flat_map(compare::keys));
                    }
                    _ => {
                        let bag = self.value(scope, env, other);
                        whole |= bag.unknown;
                        for item in &bag.items {
                            match item.thing {
                                Thing::Text(text) => keys.extend(compare::keys_of_text(text)),
                                _ => keys.push(item.key()),
                            }
                        }
                    }
                }
            }
            // Against something unknown every thing may count.
            if whole {
                continue;
            }
            return Some(self.look_up(&range.kind, &path.steps, &keys));
        }
        None
    }

    /// Whether an item passes the filter of its range.
    pub fn passes(&self, scope: Scope<'_>, env: &mut Env<'m>, range: &Range, item: Item<'m>) -> Truth {
        let Some(filter) = &range.filter else { return Truth::Yes };
        if env.len() <= range.slot {
            env.resize(range.slot + 1, None);
        }
        env[range.slot] = Some(item);
        let truth = self.truth(scope, env, filter);
        env[range.slot] = None;
        truth
    }

    fn count(&self, scope: Scope<'_>, env: &mut Env<'m>, quantifier: &Quantifier) -> Truth {
        let range = &quantifier.range;
        // `every KIND where …` claims its filter of all of them, so there the filter leaves nobody out.
        let (candidates, more) = if quantifier.how == How::Every && matches!(range.source, Source::Kind) {
            let all = self.things(&range.kind).to_vec();
            self.spend(all.len());
            (all, false)
        } else {
            self.candidates(scope, env, range)
        };
        let (mut yes, mut unknown, mut no) = (0u64, u64::from(more), 0u64);
        for item in candidates {
            match self.passes(scope, env, range, item) {
                Truth::Yes => yes += 1,
                Truth::Unknown => unknown += 1,
                Truth::No => no += 1,
            }
            let settled = match quantifier.how {
                How::Some | How::No => yes > 0,
                How::Every => no > 0,
                How::AtLeast(wanted) => yes >= wanted,
                How::AtMost(wanted) | How::Exactly(wanted) => yes > wanted,
            };
            if settled || self.exhausted() {
                break;
            }
        }
        let at_least = |wanted: u64| {
            if yes >= wanted {
                Truth::Yes
            } else if yes + unknown >= wanted {
                Truth::Unknown
            } else {
                Truth::No
            }
        };
        let at_most = |wanted: u64| at_least(wanted + 1).negate();
        match quantifier.how {
            How::Some => at_least(1),
            How::No => at_most(0),
            How::Every if no > 0 => Truth::No,
            How::Every if unknown > 0 => Truth::Unknown,
            How::Every => Truth::Yes,
            How::AtLeast(wanted) => at_least(wanted),
            How::AtMost(wanted) => at_most(wanted),
            How::Exactly(wanted) => at_least(wanted).min(at_most(wanted)),
        }
    }

    /// What a condition comes to.
    pub fn truth(&self, scope: Scope<'_>, env: &mut Env<'m>, condition: &Condition) -> Truth {
        self.spend(1);
        match &condition.ask {
            Ask::All(parts) => {
                let mut all = Truth::Yes;
                for part in parts {
                    all = all.min(self.truth(scope, env, part));
                    if all == Truth::No {
                        break;
                    }
                }
                all
            }
            Ask::Any(parts) => {
                let mut any = Truth::No;
                for part in parts {
                    any = any.max(self.truth(scope, env, part));
                    if any == Truth::Yes {
                        break;
                    }
                }
                any
            }
            Ask::Not(part) => self.truth(scope, env, part).negate(),
            Ask::Implies(left, right) => {
                let left = self.truth(scope, env, left).negate();
                if left == Truth::Yes { left } else { left.max(self.truth(scope, env, right)) }
            }
            Ask::Count(quantifier) => {
                // A quantifier that reads nothing around it comes to the same for every binding.
                let alone = condition.paths().iter().all(|path| path.slot == 0 || path.slot >= quantifier.range.slot);
                if !alone {
                    return self.count(scope, env, quantifier);
                }
                let place = (std::ptr::from_ref(condition) as usize, std::ptr::from_ref(scope.settings) as usize);
                if let Some(known) = self.memo.borrow().get(&place) {
                    return *known;
                }
                let truth = self.count(scope, env, quantifier);
                self.memo.borrow_mut().insert(place, truth);
                truth
            }
            Ask::Compare(left, operator, right) => self.compare(scope, env, left, *operator, right),
            Ask::State(value, state) => self.state(scope, env, value, *state),
            Ask::Holds(value) => self.holds(scope, env, value),
        }
    }

    fn compare(&self, scope: Scope<'_>, env: &mut Env<'m>, left: &Expression, operator: Operator, right: &[Expression]) -> Truth {
        let bag = self.value(scope, env, left);
        // A text on the left is compared as text.
        if let Worth::Text(text) = &left.value {
            let mut any = Truth::No;
            for part in right {
                let other = self.value(scope, env, part);
                let same = other.items.iter().any(|item| compare::spells(item, text));
                any = any.max(if same { Truth::Yes } else if other.unknown { Truth::Unknown } else { Truth::No });
            }
            return if operator == Operator::IsNot { any.negate() } else { any };
        }
        let mut any = Truth::No;
        for part in right {
            let one = match &part.value {
                Worth::Text(text) => compare::with_text(&bag, operator, text),
                Worth::Word(word) => {
                    let entry = self.model.find(word).map(|entry| entry.id);
                    compare::with_word(&bag, operator, word, entry)
                }
                _ => {
                    let other = self.value(scope, env, part);
                    compare::with_bag(&bag, operator, &other)
                }
            };
            any = any.max(one);
            if any == Truth::Yes {
                break;
            }
        }
        if operator == Operator::IsNot { any.negate() } else { any }
    }

    fn state(&self, scope: Scope<'_>, env: &mut Env<'m>, value: &Expression, state: State) -> Truth {
        let bag = self.value(scope, env, value);
        let given = !bag.items.is_empty();
        let or_unknown = |known: bool| match (known, bag.unknown) {
            (true, _) => Truth::Yes,
            (false, true) => Truth::Unknown,
            (false, false) => Truth::No,
        };
        match state {
            State::Given => or_unknown(given),
            State::Answered => or_unknown(given || bag.ruled_out),
            State::RuledOut => Truth::of(bag.ruled_out),
            State::Unknown => Truth::of(bag.unknown),
            State::Silent => Truth::of(!given && !bag.unknown && !bag.ruled_out),
        }
    }

    fn holds(&self, scope: Scope<'_>, env: &mut Env<'m>, value: &Expression) -> Truth {
        match &value.value {
            Worth::Group(condition) => self.truth(scope, env, condition),
            Worth::Call(call) if call.name == "may" => self.may(scope, env, call),
            Worth::Call(call) if call.name == "done" => self.done(scope, call),
            Worth::Call(call) => {
                let arguments: Vec<Option<Item<'m>>> =
                    call.arguments.iter().map(|argument| self.value(scope, env, argument).items.first().copied()).collect();
                scope.definitions.ask(self, scope, &call.name, &arguments)
            }
            _ => {
                let bag = self.value(scope, env, value);
                let yes = bag.items.iter().any(|item| item.thing == Thing::YesNo(true));
                match (yes, bag.unknown) {
                    (true, _) => Truth::Yes,
                    (false, true) => Truth::Unknown,
                    _ => Truth::No,
                }
            }
        }
    }

    /// Whether no rule of a step is open that must be met. Whoever runs the rules works it out before it is asked.
    fn done(&self, scope: Scope<'_>, call: &Call) -> Truth {
        let Some(Expression { value: Worth::Word(step), .. }) = call.arguments.first() else { return Truth::Unknown };
        let place = (scope.playbook.to_owned(), step.clone());
        self.steps.borrow().get(&place).copied().unwrap_or(Truth::Unknown)
    }

    fn may(&self, scope: Scope<'_>, env: &mut Env<'m>, call: &Call) -> Truth {
        let Some(policy) = self.policy else { return Truth::Unknown };
        let bags: Vec<Bag<'m>> = call.arguments.iter().map(|argument| self.value(scope, env, argument)).collect();
        let [who, action, what, rest @ ..] = bags.as_slice() else { return Truth::Unknown };
        let (Some(who), Some(action), Some(what)) = (who.items.first(), action.items.first(), what.items.first()) else {
            return Truth::Unknown;
        };
        let purpose = rest.first().and_then(|bag| bag.items.first().copied());
        policy.may(self.model, *who, *action, *what, purpose)
    }
}
