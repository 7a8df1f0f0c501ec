//! Definitions: relations that rules can ask about by name, recursive where that is wanted.
//!
//! A definition that does not call itself is its condition, asked in three values. One that does is worked out from
//! below, semi-naively: from the cases that call nothing, then from each new tuple only what follows from it, until
//! nothing new follows. A parameter that every call passes on unchanged (`reaches(giver, middle)` inside
//! `reaches(giver, taker)`) splits the work: who can be reached from one giver is worked out for that giver alone.

mod group;
mod work;

use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use partnership_model::EntryId;
use partnership_source::{Span, TextRange};

use crate::ast::*;
use crate::eval::{Engine, Env, Scope, Truth};
use crate::facts::{Item, Thing};
use group::{compile, group_of};

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
        let all: HashMap<String, Arc<Definition>> = definitions
            .into_iter()
            .map(|definition| (definition.name.clone(), Arc::new(definition)))
            .collect();
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
        Self {
            number: NEXT.fetch_add(1, Ordering::Relaxed),
            all,
            recursive,
        }
    }

    /// The definition of that name.
    pub fn get(&self, name: &str) -> Option<&Definition> {
        self.all.get(name).map(Arc::as_ref)
    }

    /// The definition of that name, where it does not call itself.
    pub(crate) fn plain(&self, name: &str) -> Option<&Definition> {
        self.get(name)
            .filter(|_| !self.recursive.contains_key(name))
    }

    /// Whether `name` holds of the arguments; an argument that is missing makes it a no.
    pub fn ask<'m>(
        &self,
        engine: &Engine<'m>,
        scope: Scope<'_>,
        name: &str,
        arguments: &[Option<Item<'m>>],
    ) -> Truth {
        let Some(definition) = self.all.get(name) else {
            return Truth::Unknown;
        };
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
        let Some(member) = recursive
            .members
            .iter()
            .position(|member| member.name == *name)
        else {
            return Truth::No;
        };
        if tuple.len() != arguments.len() {
            return Truth::No;
        }
        let split: Vec<Option<EntryId>> = tuple
            .iter()
            .enumerate()
            .map(|(at, id)| {
                recursive
                    .invariant
                    .get(at)
                    .copied()
                    .unwrap_or(false)
                    .then_some(*id)
            })
            .collect();
        let key = (self.number, recursive.group.clone(), split.clone());
        let known = engine.relations.borrow().get(&key).cloned();
        let relation = known.unwrap_or_else(|| {
            let relation = Rc::new(recursive.work_out(engine, scope, &split));
            // What was cut short says nothing to the rules that come after.
            if !engine.exhausted() {
                engine
                    .relations
                    .borrow_mut()
                    .insert(key, Rc::clone(&relation));
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
    engine
        .model
        .partnership
        .map(|id| Item::of(Thing::Entry(id)))
}

/// The names that a condition calls, and whether each call stands where a no could make it hold.
pub fn calls(condition: &Condition) -> Vec<(String, bool, TextRange)> {
    fn inside(condition: &Condition, negative: bool, found: &mut Vec<(String, bool, TextRange)>) {
        match &condition.ask {
            Ask::All(parts) | Ask::Any(parts) => {
                parts.iter().for_each(|part| inside(part, negative, found));
            }
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
                call.arguments
                    .iter()
                    .for_each(|part| of_value(part, true, found));
            }
            Worth::Group(condition) => inside(condition, negative, found),
            Worth::Sum(first, rest) => {
                of_value(first, true, found);
                rest.iter()
                    .for_each(|(_, part)| of_value(part, true, found));
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
