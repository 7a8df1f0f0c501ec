//! Definitions: relations that rules can ask about by name, recursive where that is wanted.
//!
//! A definition that does not call itself is its condition, asked in three values. One that does is worked out from
//! below, semi-naively: from the cases that call nothing, then from each new tuple only what follows from it, until
//! nothing new follows. A parameter that every call passes on unchanged (`reaches(giver, middle)` inside
//! `reaches(giver, taker)`) splits the work: who can be reached from one giver is worked out for that giver alone.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use partnership_model::EntryId;
use partnership_source::{Span, TextRange};

use crate::ast::*;
use crate::eval::{Engine, Env, Scope, Truth};
use crate::facts::{Item, Key, Thing};

/// How many tuples one relation may have before the rule is stopped.
const MOST_TUPLES: usize = 2_000_000;

/// A definition.
#[derive(Debug, Clone)]
pub struct Definition {
    /// Its name.
    pub name: String,
    /// Its parameters: name, kind and slot.
    pub parameters: Vec<(String, String, Slot)>,
    /// When it holds.
    pub body: Condition,
    /// Where it stands.
    pub span: Span,
}

/// All definitions that a rule can call.
#[derive(Debug, Default)]
pub struct Definitions {
    /// The number of this set, under which an engine keeps what it has worked out of it.
    number: u64,
    all: HashMap<String, Arc<Definition>>,
    /// The compiled definitions that call themselves, directly or through others, by name.
    recursive: HashMap<String, Arc<Recursive>>,
}

/// What an engine has worked out: by set of definitions, group and the arguments that every call passes on.
pub type Known = HashMap<(u64, String, Vec<Option<EntryId>>), Rc<Relation>>;

/// A group of definitions that call each other.
#[derive(Debug)]
struct Recursive {
    /// The group's name: that of its first member.
    group: String,
    members: Vec<Arc<Definition>>,
    /// The ways in which each member can hold.
    ways: Vec<Way>,
    /// Which parameters every call passes on unchanged.
    invariant: Vec<bool>,
}

/// One way in which a definition can hold: all of these.
#[derive(Debug, Clone)]
struct Way {
    member: usize,
    parts: Vec<Part>,
}

#[derive(Debug, Clone)]
enum Part {
    /// The slot holds one of these things.
    Range(Range),
    /// Following the steps from a slot leads to another.
    Reach(Path, Slot),
    /// A member of the group holds of these slots.
    Call(usize, Vec<Slot>),
    /// Anything else: asked once all it reads is bound.
    Test(Condition),
}

/// The tuples of one member of a group.
#[derive(Debug, Default)]
struct Table {
    tuples: Vec<Vec<EntryId>>,
    seen: HashSet<Vec<EntryId>>,
    /// By which places are bound (a bit each): from what stands there to the tuples.
    by: HashMap<u32, HashMap<Vec<EntryId>, Vec<usize>>>,
}

/// The tuples of which the members of a group hold.
#[derive(Debug, Default)]
pub struct Relation {
    tables: Vec<HashSet<Vec<EntryId>>>,
    unknown: bool,
}

impl Definitions {
    /// Compile `definitions`. Whether they can be is checked by `types`, where a loop through `not` is an error.
    pub fn new(definitions: Vec<Definition>) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let all: HashMap<String, Arc<Definition>> =
            definitions.into_iter().map(|definition| (definition.name.clone(), Arc::new(definition))).collect();
        let mut recursive = HashMap::new();
        for name in all.keys() {
            if recursive.contains_key(name) {
                continue;
            }
            let group = group_of(&all, name);
            if group.is_empty() {
                continue;
            }
            let compiled = Arc::new(compile(&all, &group));
            for member in &group {
                recursive.insert(member.clone(), Arc::clone(&compiled));
            }
        }
        Self { number: NEXT.fetch_add(1, Ordering::Relaxed), all, recursive }
    }

    /// The definition of that name.
    pub fn get(&self, name: &str) -> Option<&Definition> {
        self.all.get(name).map(Arc::as_ref)
    }

    /// Whether `name` holds of the arguments; an argument that is missing makes it a no.
    pub fn ask<'m>(&self, engine: &Engine<'m>, scope: Scope<'_>, name: &str, arguments: &[Option<Item<'m>>]) -> Truth {
        let Some(definition) = self.all.get(name) else { return Truth::Unknown };
        if arguments.len() != definition.parameters.len() || arguments.iter().any(Option::is_none) {
            return Truth::No;
        }
        let Some(recursive) = self.recursive.get(name) else {
            let mut env: Env<'m> = vec![partnership(engine)];
            for ((_, _, slot), argument) in definition.parameters.iter().zip(arguments) {
                if env.len() <= *slot {
                    env.resize(slot + 1, None);
                }
                env[*slot] = *argument;
            }
            return engine.truth(scope, &mut env, &definition.body);
        };
        let tuple: Vec<EntryId> = arguments
            .iter()
            .filter_map(|argument| match argument.map(|item| item.thing) {
                Some(Thing::Entry(id)) => Some(id),
                _ => None,
            })
            .collect();
        let Some(member) = recursive.members.iter().position(|member| member.name == *name) else { return Truth::No };
        if tuple.len() != arguments.len() {
            return Truth::No;
        }
        let split: Vec<Option<EntryId>> =
            tuple.iter().enumerate().map(|(at, id)| recursive.invariant.get(at).copied().unwrap_or(false).then_some(*id)).collect();
        let key = (self.number, recursive.group.clone(), split.clone());
        let known = engine.relations.borrow().get(&key).cloned();
        let relation = known.unwrap_or_else(|| {
            let relation = Rc::new(recursive.work_out(engine, scope, &split));
            // What was cut short says nothing to the rules that come after.
            if !engine.exhausted() {
                engine.relations.borrow_mut().insert(key, Rc::clone(&relation));
            }
            relation
        });
        if relation.tables[member].contains(&tuple) {
            Truth::Yes
        } else if relation.unknown {
            Truth::Unknown
        } else {
            Truth::No
        }
    }
}

fn partnership<'m>(engine: &Engine<'m>) -> Option<Item<'m>> {
    engine.model.partnership.map(|id| Item::of(Thing::Entry(id)))
}

/// The names that a condition calls, and whether each call stands where a no could make it hold.
pub fn calls(condition: &Condition) -> Vec<(String, bool, TextRange)> {
    fn inside(condition: &Condition, negative: bool, found: &mut Vec<(String, bool, TextRange)>) {
        match &condition.ask {
            Ask::All(parts) | Ask::Any(parts) => parts.iter().for_each(|part| inside(part, negative, found)),
            // A negation of a negation still asks for the whole relation to be known first.
            Ask::Not(part) => inside(part, true, found),
            Ask::Implies(left, right) => {
                inside(left, true, found);
                inside(right, negative, found);
            }
            Ask::Count(quantifier) => {
                let monotone = matches!(quantifier.how, How::Some | How::AtLeast(_));
                if let Some(filter) = &quantifier.range.filter {
                    inside(filter, negative || !monotone, found);
                }
            }
            Ask::Compare(left, _, right) => {
                of_value(left, true, found);
                right.iter().for_each(|part| of_value(part, true, found));
            }
            Ask::State(value, _) => of_value(value, true, found),
            Ask::Holds(value) => of_value(value, negative, found),
        }
    }
    fn of_value(value: &Expression, negative: bool, found: &mut Vec<(String, bool, TextRange)>) {
        match &value.value {
            Worth::Call(call) => {
                found.push((call.name.clone(), negative, value.range));
                call.arguments.iter().for_each(|part| of_value(part, true, found));
            }
            Worth::Group(condition) => inside(condition, negative, found),
            Worth::Sum(first, rest) => {
                of_value(first, true, found);
                rest.iter().for_each(|(_, part)| of_value(part, true, found));
            }
            Worth::Aggregate(_, collection) => match &**collection {
                Collection::Values(value) => of_value(value, true, found),
                Collection::Range(range) => {
                    if let Some(filter) = &range.filter {
                        inside(filter, true, found);
                    }
                }
            },
            _ => {}
        }
    }
    let mut found = Vec::new();
    inside(condition, false, &mut found);
    found
}

/// The definitions that `name` calls and that lead back to it, itself included; empty where it does not.
fn group_of(all: &HashMap<String, Arc<Definition>>, name: &str) -> BTreeSet<String> {
    let reach = |from: &str| {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let mut open = vec![from.to_owned()];
        while let Some(next) = open.pop() {
            let Some(definition) = all.get(&next) else { continue };
            for (called, _, _) in calls(&definition.body) {
                if all.contains_key(&called) && seen.insert(called.clone()) {
                    open.push(called);
                }
            }
        }
        seen
    };
    let forward = reach(name);
    if !forward.contains(name) {
        return BTreeSet::new();
    }
    forward.into_iter().filter(|other| reach(other).contains(name)).collect()
}

fn compile(all: &HashMap<String, Arc<Definition>>, group: &BTreeSet<String>) -> Recursive {
    let members: Vec<Arc<Definition>> = group.iter().filter_map(|name| all.get(name)).cloned().collect();
    let place: HashMap<&str, usize> = members.iter().enumerate().map(|(at, member)| (member.name.as_str(), at)).collect();
    let mut ways = Vec::new();
    for (at, member) in members.iter().enumerate() {
        for parts in alternatives(&member.body, &place) {
            ways.push(Way { member: at, parts });
        }
    }
    // Only a definition that calls itself alone passes its own parameters on.
    let invariant = if members.len() == 1 {
        let slots: Vec<Slot> = members[0].parameters.iter().map(|(_, _, slot)| *slot).collect();
        (0..slots.len())
            .map(|at| {
                ways.iter().flat_map(|way| &way.parts).all(|part| match part {
                    Part::Call(_, arguments) => arguments.get(at) == Some(&slots[at]),
                    _ => true,
                })
            })
            .collect()
    } else {
        Vec::new()
    };
    Recursive { group: members[0].name.clone(), members, ways, invariant }
}

/// A condition as alternatives of parts that must all hold.
fn alternatives(condition: &Condition, place: &HashMap<&str, usize>) -> Vec<Vec<Part>> {
    match &condition.ask {
        Ask::Any(parts) => parts.iter().flat_map(|part| alternatives(part, place)).collect(),
        Ask::All(parts) => parts.iter().fold(vec![Vec::new()], |so_far, part| {
            let own = alternatives(part, place);
            so_far
                .iter()
                .flat_map(|before| own.iter().map(move |after| before.iter().chain(after).cloned().collect::<Vec<Part>>()))
                .take(1_024)
                .collect()
        }),
        Ask::Count(Quantifier { how: How::Some, range }) => {
            let bound = Part::Range(Range { filter: None, ..range.clone() });
            match &range.filter {
                None => vec![vec![bound]],
                Some(filter) => alternatives(filter, place)
                    .into_iter()
                    .map(|parts| std::iter::once(bound.clone()).chain(parts).collect())
                    .collect(),
            }
        }
        Ask::Holds(Expression { value: Worth::Group(inner), .. }) => alternatives(inner, place),
        Ask::Holds(Expression { value: Worth::Call(call), .. }) if place.contains_key(call.name.as_str()) => {
            let slots: Option<Vec<Slot>> = call
                .arguments
                .iter()
                .map(|argument| match &argument.value {
                    Worth::Path(path) if path.steps.is_empty() => Some(path.slot),
                    _ => None,
                })
                .collect();
            match slots {
                Some(slots) => vec![vec![Part::Call(place[call.name.as_str()], slots)]],
                None => vec![vec![Part::Test(condition.clone())]],
            }
        }
        Ask::Compare(left, Operator::Is | Operator::Includes, right) => {
            let bare = |side: &Expression| match &side.value {
                Worth::Path(path) if path.steps.is_empty() => Some(path.slot),
                _ => None,
            };
            let long = |side: &Expression| match &side.value {
                Worth::Path(path) if !path.steps.is_empty() => Some(path.clone()),
                _ => None,
            };
            if let [one] = right.as_slice() {
                if let (Some(path), Some(slot)) = (long(left), bare(one)) {
                    return vec![vec![Part::Reach(path, slot)]];
                }
                if let (Some(slot), Some(path)) = (bare(left), long(one)) {
                    return vec![vec![Part::Reach(path, slot)]];
                }
            }
            vec![vec![Part::Test(condition.clone())]]
        }
        _ => vec![vec![Part::Test(condition.clone())]],
    }
}

impl Recursive {
    fn work_out<'m>(&self, engine: &Engine<'m>, scope: Scope<'_>, split: &[Option<EntryId>]) -> Relation {
        let mut work = Work {
            engine,
            scope,
            recursive: self,
            tables: self.members.iter().map(|_| Table::default()).collect(),
            queue: Vec::new(),
            unknown: false,
        };
        let slots = self.slots();
        let mut env: Env<'m> = vec![None; slots];
        env[0] = partnership(engine);
        // Which slots the split binds beforehand: the parameters that every call passes on.
        let fixed: Vec<(Slot, EntryId)> = split
            .iter()
            .enumerate()
            .filter_map(|(at, id)| Some((self.members.first()?.parameters.get(at)?.2, (*id)?)))
            .collect();
        for (slot, id) in &fixed {
            env[*slot] = Some(Item::of(Thing::Entry(*id)));
        }
        for way in &self.ways {
            if !way.parts.iter().any(|part| matches!(part, Part::Call(..))) {
                work.run(way, &mut env.clone(), &mut vec![false; way.parts.len()]);
            }
        }
        while let Some((member, tuple)) = work.queue.pop() {
            if engine.exhausted() || work.tables.iter().any(|table| table.tuples.len() > MOST_TUPLES) {
                work.unknown = true;
                break;
            }
            for way in &self.ways {
                for (at, part) in way.parts.iter().enumerate() {
                    let Part::Call(called, arguments) = part else { continue };
                    if *called != member {
                        continue;
                    }
                    let mut own = env.clone();
                    if bind(&mut own, arguments, &tuple) {
                        let mut done = vec![false; way.parts.len()];
                        done[at] = true;
                        work.run(way, &mut own, &mut done);
                    }
                }
            }
        }
        Relation { tables: work.tables.into_iter().map(|table| table.seen).collect(), unknown: work.unknown }
    }

    fn slots(&self) -> usize {
        let mut most = 0;
        for member in &self.members {
            most = member.parameters.iter().map(|(_, _, slot)| *slot).max().unwrap_or(0).max(most);
            member.body.walk(&mut |condition| {
                if let Ask::Count(quantifier) = &condition.ask {
                    most = most.max(quantifier.range.slot);
                }
            });
        }
        most + 1
    }
}

/// Put a tuple into the slots of a call; `false` where a slot already holds something else.
fn bind(env: &mut Env<'_>, slots: &[Slot], tuple: &[EntryId]) -> bool {
    for (slot, id) in slots.iter().zip(tuple) {
        match env[*slot].map(|item| item.thing) {
            Some(Thing::Entry(own)) if own == *id => {}
            Some(_) => return false,
            None => env[*slot] = Some(Item::of(Thing::Entry(*id))),
        }
    }
    true
}

struct Work<'e, 'm, 'r> {
    engine: &'e Engine<'m>,
    scope: Scope<'r>,
    recursive: &'r Recursive,
    tables: Vec<Table>,
    queue: Vec<(usize, Vec<EntryId>)>,
    unknown: bool,
}

impl<'m> Work<'_, 'm, '_> {
    /// Bind what is left of a way, cheapest part first, and keep the tuple it makes.
    fn run(&mut self, way: &Way, env: &mut Env<'m>, done: &mut Vec<bool>) {
        self.engine.spend(1);
        if self.engine.exhausted() {
            return;
        }
        let Some((next, _)) = (0..way.parts.len())
            .filter(|at| !done[*at])
            .map(|at| (at, cost(&way.parts[at], env)))
            .min_by_key(|(_, cost)| *cost)
        else {
            return self.emit(way, env);
        };
        done[next] = true;
        match &way.parts[next] {
            Part::Test(condition) => match self.engine.truth(self.scope, env, condition) {
                Truth::Yes => self.run(way, env, done),
                Truth::Unknown => self.unknown = true,
                Truth::No => {}
            },
            Part::Reach(path, to) => self.reach(way, env, done, path, *to),
            Part::Range(range) => {
                if env[range.slot].is_some() {
                    self.run(way, env, done);
                } else {
                    let (items, unknown) = self.engine.candidates(self.scope, env, range);
                    self.unknown |= unknown;
                    self.each(way, env, done, range.slot, items);
                }
            }
            Part::Call(member, slots) => {
                for tuple in self.matching(*member, slots, env) {
                    let before = env.clone();
                    if bind(env, slots, &tuple) {
                        self.run(way, env, done);
                    }
                    *env = before;
                }
            }
        }
        done[next] = false;
    }

    fn each(&mut self, way: &Way, env: &mut Env<'m>, done: &mut Vec<bool>, slot: Slot, items: Vec<Item<'m>>) {
        for item in items {
            env[slot] = Some(item);
            self.run(way, env, done);
        }
        env[slot] = None;
    }

    fn reach(&mut self, way: &Way, env: &mut Env<'m>, done: &mut Vec<bool>, path: &Path, to: Slot) {
        match (env[path.slot], env[to]) {
            (Some(_), target) => {
                let bag = self.engine.path(env, path);
                self.unknown |= bag.unknown;
                match target {
                    Some(target) => {
                        let key = target.key();
                        if bag.items.iter().any(|item| item.key() == key) {
                            self.run(way, env, done);
                        }
                    }
                    None => self.each(way, env, done, to, bag.items),
                }
            }
            (None, Some(target)) => {
                // From the far end: who leads to it. The kind is that of the range that binds the slot.
                let kind = way.parts.iter().find_map(|part| match part {
                    Part::Range(range) if range.slot == path.slot && matches!(range.source, Source::Kind) => Some(range.kind.clone()),
                    _ => None,
                });
                match kind {
                    Some(kind) => {
                        let keys: [Key; 1] = [target.key()];
                        let items = self.engine.look_up(&kind, &path.steps, &keys);
                        self.each(way, env, done, path.slot, items);
                    }
                    None => {
                        let items = self.any_of(way, path.slot);
                        for item in items {
                            env[path.slot] = Some(item);
                            self.reach(way, env, done, path, to);
                        }
                        env[path.slot] = None;
                    }
                }
            }
            (None, None) => {
                let items = self.any_of(way, path.slot);
                for item in items {
                    env[path.slot] = Some(item);
                    self.reach(way, env, done, path, to);
                }
                env[path.slot] = None;
            }
        }
    }

    /// All things a slot may hold: those of its range's or its parameter's kind.
    fn any_of(&self, way: &Way, slot: Slot) -> Vec<Item<'m>> {
        let kind = way
            .parts
            .iter()
            .find_map(|part| match part {
                Part::Range(range) if range.slot == slot => Some(range.kind.as_str()),
                _ => None,
            })
            .or_else(|| {
                let member = &self.recursive.members[way.member];
                member.parameters.iter().find(|(_, _, own)| *own == slot).map(|(_, kind, _)| kind.as_str())
            });
        kind.map(|kind| self.engine.things(kind).to_vec()).unwrap_or_default()
    }

    /// The tuples of a member that fit what is bound.
    fn matching(&mut self, member: usize, slots: &[Slot], env: &Env<'m>) -> Vec<Vec<EntryId>> {
        let mut mask = 0u32;
        let mut bound = Vec::new();
        for (at, slot) in slots.iter().enumerate() {
            if let Some(Thing::Entry(id)) = env[*slot].map(|item| item.thing) {
                mask |= 1 << at;
                bound.push(id);
            }
        }
        let table = &mut self.tables[member];
        if mask == 0 {
            return table.tuples.clone();
        }
        let by = table.by.entry(mask).or_insert_with(|| {
            let mut by: HashMap<Vec<EntryId>, Vec<usize>> = HashMap::new();
            for (at, tuple) in table.tuples.iter().enumerate() {
                by.entry(masked(tuple, mask)).or_default().push(at);
            }
            by
        });
        by.get(&bound).map(|found| found.iter().map(|at| table.tuples[*at].clone()).collect()).unwrap_or_default()
    }

    fn emit(&mut self, way: &Way, env: &mut Env<'m>) {
        let member = &self.recursive.members[way.member];
        // A parameter that the way does not mention may be anything of its kind.
        if let Some((_, _, slot)) = member.parameters.iter().find(|(_, _, slot)| env[*slot].is_none()) {
            let slot = *slot;
            for item in self.any_of(way, slot) {
                env[slot] = Some(item);
                self.emit(way, env);
            }
            env[slot] = None;
            return;
        }
        let tuple: Option<Vec<EntryId>> = member
            .parameters
            .iter()
            .map(|(_, kind, slot)| match env[*slot].map(|item| item.thing) {
                Some(Thing::Entry(id)) if self.engine.model.entry(id).is(kind) => Some(id),
                _ => None,
            })
            .collect();
        let Some(tuple) = tuple else { return };
        let table = &mut self.tables[way.member];
        if table.seen.insert(tuple.clone()) {
            let number = table.tuples.len();
            for (mask, by) in &mut table.by {
                by.entry(masked(&tuple, *mask)).or_default().push(number);
            }
            table.tuples.push(tuple.clone());
            self.queue.push((way.member, tuple));
        }
    }
}

fn masked(tuple: &[EntryId], mask: u32) -> Vec<EntryId> {
    tuple.iter().enumerate().filter(|(at, _)| mask & (1 << at) != 0).map(|(_, id)| *id).collect()
}

/// How dear it is to do a part next: tests of what is bound first, then what an index gives, then whole kinds.
fn cost(part: &Part, env: &Env<'_>) -> u8 {
    let bound = |slot: Slot| env.get(slot).is_some_and(Option::is_some);
    match part {
        Part::Test(condition) => {
            // Slots bound inside the condition itself count as bound.
            let mut inner = Vec::new();
            condition.walk(&mut |condition| {
                if let Ask::Count(quantifier) = &condition.ask {
                    inner.push(quantifier.range.slot);
                }
            });
            if condition.paths().iter().all(|path| bound(path.slot) || inner.contains(&path.slot)) { 0 } else { 9 }
        }
        Part::Range(range) if bound(range.slot) => 0,
        Part::Reach(path, to) => match (bound(path.slot), bound(*to)) {
            (true, true) => 1,
            (true, false) | (false, true) => 3,
            (false, false) => 8,
        },
        Part::Call(_, slots) => if slots.iter().any(|slot| bound(*slot)) { 4 } else { 7 },
        Part::Range(range) => match &range.source {
            Source::Path(path) if bound(path.slot) => 2,
            Source::Kind => 6,
            _ => 8,
        },
    }
}
