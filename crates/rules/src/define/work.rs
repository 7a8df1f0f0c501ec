//! Working a recursive definition out from below, semi-naively.

use std::collections::{HashMap, HashSet};

use partnership_model::EntryId;

use super::{MOST_TUPLES, Part, Recursive, Relation, Way, partnership};
use crate::ast::*;
use crate::eval::{Engine, Env, Scope, Truth};
use crate::facts::{Item, Key, Thing};

impl Recursive {
    pub(super) fn work_out<'m>(
        &self,
        engine: &Engine<'m>,
        scope: Scope<'_>,
        split: &[Option<EntryId>],
    ) -> Relation {
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
            if engine.exhausted()
                || work
                    .tables
                    .iter()
                    .any(|table| table.tuples.len() > MOST_TUPLES)
            {
                work.unknown = true;
                break;
            }
            for way in &self.ways {
                for (at, part) in way.parts.iter().enumerate() {
                    let Part::Call(called, arguments) = part else {
                        continue;
                    };
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
        Relation {
            tables: work.tables.into_iter().map(|table| table.seen).collect(),
            unknown: work.unknown,
        }
    }

    fn slots(&self) -> usize {
        let mut most = 0;
        for member in &self.members {
            most = member
                .parameters
                .iter()
                .map(|(_, _, slot)| *slot)
                .max()
                .unwrap_or(0)
                .max(most);
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
pub(super) fn bind(env: &mut Env<'_>, slots: &[Slot], tuple: &[EntryId]) -> bool {
    for (slot, id) in slots.iter().zip(tuple) {
        match env[*slot].map(|item| item.thing) {
            Some(Thing::Entry(own)) if own == *id => {}
            Some(_) => return false,
            None => env[*slot] = Some(Item::of(Thing::Entry(*id))),
        }
    }
    true
}

/// The tuples of one member of a group.
#[derive(Debug, Default)]
pub(super) struct Table {
    tuples: Vec<Vec<EntryId>>,
    seen: HashSet<Vec<EntryId>>,
    /// By which places are bound (a bit each): from what stands there to the tuples.
    by: HashMap<u32, HashMap<Vec<EntryId>, Vec<usize>>>,
}

pub(super) struct Work<'e, 'm, 'r> {
    engine: &'e Engine<'m>,
    scope: Scope<'r>,
    recursive: &'r Recursive,
    tables: Vec<Table>,
    queue: Vec<(usize, Vec<EntryId>)>,
    unknown: bool,
}

impl<'m> Work<'_, 'm, '_> {
    /// Bind what is left of a way, cheapest part first, and keep the tuple it makes.
    pub(super) fn run(&mut self, way: &Way, env: &mut Env<'m>, done: &mut Vec<bool>) {
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
                    self.each(way, env, done, range.slot, &items);
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

    fn each(
        &mut self,
        way: &Way,
        env: &mut Env<'m>,
        done: &mut Vec<bool>,
        slot: Slot,
        items: &[Item<'m>],
    ) {
        for item in items {
            env[slot] = Some(*item);
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
                    None => self.each(way, env, done, to, &bag.items),
                }
            }
            (None, Some(target)) => {
                // From the far end: who leads to it. The kind is that of the range that binds the slot.
                let kind = way.parts.iter().find_map(|part| match part {
                    Part::Range(range)
                        if range.slot == path.slot && matches!(range.source, Source::Kind) =>
                    {
                        Some(range.kind.clone())
                    }
                    _ => None,
                });
                match kind {
                    Some(kind) => {
                        let keys: [Key; 1] = [target.key()];
                        let items = self.engine.look_up(&kind, &path.steps, &keys);
                        self.each(way, env, done, path.slot, &items);
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
                member
                    .parameters
                    .iter()
                    .find(|(_, _, own)| *own == slot)
                    .map(|(_, kind, _)| kind.as_str())
            });
        kind.map(|kind| self.engine.things(kind).to_vec())
            .unwrap_or_default()
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
        by.get(&bound)
            .map(|found| found.iter().map(|at| table.tuples[*at].clone()).collect())
            .unwrap_or_default()
    }

    fn emit(&mut self, way: &Way, env: &mut Env<'m>) {
        let member = &self.recursive.members[way.member];
        // A parameter that the way does not mention may be anything of its kind.
        if let Some((_, _, slot)) = member
            .parameters
            .iter()
            .find(|(_, _, slot)| env[*slot].is_none())
        {
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

pub(super) fn masked(tuple: &[EntryId], mask: u32) -> Vec<EntryId> {
    tuple
        .iter()
        .enumerate()
        .filter(|(at, _)| mask & (1 << at) != 0)
        .map(|(_, id)| *id)
        .collect()
}

/// How dear it is to do a part next: tests of what is bound first, then what an index gives, then whole kinds.
pub(super) fn cost(part: &Part, env: &Env<'_>) -> u8 {
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
            if condition
                .paths()
                .iter()
                .all(|path| bound(path.slot) || inner.contains(&path.slot))
            {
                0
            } else {
                9
            }
        }
        Part::Range(range) if bound(range.slot) => 0,
        Part::Reach(path, to) => match (bound(path.slot), bound(*to)) {
            (true, true) => 1,
            (true, false) | (false, true) => 3,
            (false, false) => 8,
        },
        Part::Call(_, slots) => {
            if slots.iter().any(|slot| bound(*slot)) {
                4
            } else {
                7
            }
        }
        Part::Range(range) => match &range.source {
            Source::Path(path) if bound(path.slot) => 2,
            Source::Kind => 6,
            _ => 8,
        },
    }
}
