//! The answer to every question on every day, found out by asking all of them.
//!
//! Exports are made from this table, not from the words of the clauses: what another engine is told is what our engine
//! answers, with agreements, kinds, roles, derived data and all. A question is a cell; what its answer is over time is
//! its line. Most cells share their line with many others.

use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;
use std::rc::Rc;

use jiff::civil;
use partnership_model::{Data, Date, Entry, Model};
use partnership_policy::{Engine, Matrix, Purpose, Space};

use crate::given::{Given, alike, given};
use crate::names::{Names, UNDECLARED};
use crate::outcome::Outcome;

/// The numbers of partner, dataset, purpose and action in the lists of the space.
pub(crate) type Cell = [usize; 4];

/// Days on which an answer is the same.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Span {
    /// The first day; `None` for the beginning of the calendar.
    pub(crate) from: Option<civil::Date>,
    /// The last day; `None` for its end.
    pub(crate) until: Option<civil::Date>,
    /// What is answered on them.
    pub(crate) state: State,
}

/// What is answered on a day.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub(crate) struct State {
    /// The number of the outcome where nothing is said of setting and identifiability.
    pub(crate) plain: usize,
    /// The outcomes that differ from that: the number of what is said, with the number of the outcome.
    pub(crate) given: Vec<(usize, usize)>,
}

impl State {
    fn of(answers: &[Rc<Vec<usize>>], cell: usize) -> Self {
        let plain = answers[0][cell];
        let differs = |(given, all): (usize, &Rc<Vec<usize>>)| {
            (all[cell] != plain).then_some((given, all[cell]))
        };
        let given = answers.iter().enumerate().skip(1).filter_map(differs);
        Self {
            plain,
            given: given.collect(),
        }
    }
}

/// The answer since a day, and what was before.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Past {
    before: Option<usize>,
    day: civil::Date,
    state: usize,
}

/// The line that a chain of answers makes.
fn line(pasts: &[Past], states: &[State], last: usize) -> Vec<Span> {
    let mut line = Vec::new();
    let mut until = None;
    let mut at = Some(last);
    while let Some(past) = at.map(|number| &pasts[number]) {
        line.push(Span {
            from: past.before.map(|_| past.day),
            until,
            state: states[past.state].clone(),
        });
        until = past.day.yesterday().ok();
        at = past.before;
    }
    line.reverse();
    line
}

/// All answers.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) space: Space,
    /// What may be said of setting and identifiability; the first says nothing.
    pub(crate) given: Vec<Given>,
    /// Every outcome there is; the first is *not covered* with nothing beside it.
    pub(crate) outcomes: Vec<Outcome>,
    /// Every line there is; the first is *not covered* for ever.
    pub(crate) lines: Vec<Vec<Span>>,
    /// For each cell the number of its line.
    cells: Vec<usize>,
}

impl Table {
    pub(crate) fn of(model: &Model, engine: &Engine<'_>, names: &Names) -> Self {
        let space = Space::of(model);
        let given = given(model);
        let alike = alike(model, &given);
        let mut outcomes = Each::default();
        outcomes.number(Outcome::not_covered());
        let mut states = Each::default();
        // What has been answered up to a day, as a chain from the last change back to the first. Of each question only
        // the number of its chain is kept.
        let mut pasts: Each<Past> = Each::default();
        let mut cells: Vec<Option<usize>> = vec![None; space.len()];
        for day in days(model) {
            let mut answers: Vec<Rc<Vec<usize>>> = Vec::with_capacity(given.len());
            for (given, first) in given.iter().zip(&alike) {
                let answer = match answers.get(*first) {
                    Some(same) => Rc::clone(same),
                    None => Rc::new(ask(engine, &space, *given, day, names, &mut outcomes)),
                };
                answers.push(answer);
            }
            for (number, past) in cells.iter_mut().enumerate() {
                let state = states.number(State::of(&answers, number));
                if past.is_none_or(|past| pasts.things[past].state != state) {
                    let before = *past;
                    *past = Some(pasts.number(Past { before, day, state }));
                }
            }
        }
        let mut lines = Each::default();
        lines.number(vec![Span {
            from: None,
            until: None,
            state: State::default(),
        }]);
        let mut of_past: HashMap<usize, usize> = HashMap::new();
        let line_of = |past: Option<usize>| {
            past.map_or(0, |past| {
                let draw = || lines.number(line(&pasts.things, &states.things, past));
                *of_past.entry(past).or_insert_with(draw)
            })
        };
        Self {
            cells: cells.into_iter().map(line_of).collect(),
            lines: lines.things,
            outcomes: outcomes.things,
            given,
            space,
        }
    }

    /// All cells with the number of their line, in the order of partners, datasets, purposes and actions.
    pub(crate) fn cells(&self) -> Vec<(Cell, usize)> {
        let mut cells: Vec<(Cell, usize)> = Vec::with_capacity(self.cells.len());
        let mut numbers = self.cells.iter();
        // The order of `Space::requests`.
        for what in 0..self.space.datasets.len() {
            for who in 0..self.space.partners.len() {
                for purpose in 0..self.space.purposes.len() {
                    for action in 0..self.space.actions.len() {
                        let line = numbers.next().copied().unwrap_or_default();
                        cells.push(([who, what, purpose, action], line));
                    }
                }
            }
        }
        cells.sort_unstable();
        cells
    }

    /// What the partner with this number in the space is called.
    pub(crate) fn partner<'n>(&self, names: &'n Names, number: usize) -> &'n str {
        names.or_undeclared(self.space.partners[number])
    }

    /// What the dataset with this number is called.
    pub(crate) fn dataset<'n>(&self, names: &'n Names, number: usize) -> &'n str {
        names.or_undeclared(self.space.datasets[number])
    }

    /// What the purpose with this number is called.
    pub(crate) fn purpose<'n>(&self, names: &'n Names, number: usize) -> &'n str {
        match self.space.purposes[number] {
            Some(Purpose::Declared(id)) => names.entry(id),
            Some(Purpose::Category(word)) => word.word,
            None => UNDECLARED,
        }
    }

    /// The action with this number.
    pub(crate) fn action(&self, number: usize) -> &'static str {
        self.space.actions[number].word
    }
}

/// The outcome of each cell.
fn ask(
    engine: &Engine<'_>,
    space: &Space,
    given: Given,
    day: civil::Date,
    names: &Names,
    pool: &mut Each<Outcome>,
) -> Vec<usize> {
    let mut space = space.clone();
    space.setting = given.setting;
    space.identifiability = given.identifiability();
    let matrix = Matrix::whole(engine, space, day);
    let outcomes: Vec<usize> = (matrix.decisions().iter())
        .map(|decision| pool.number(Outcome::of(names, decision)))
        .collect();
    matrix.cells().map(|cell| outcomes[cell.group]).collect()
}

/// Every day on which some answer may change, from the first of the calendar.
pub(crate) fn days(model: &Model) -> Vec<civil::Date> {
    let mut days = BTreeSet::from([civil::Date::MIN]);
    let mut add = |date: Date| {
        for day in [date.first(), date.last()] {
            days.insert(day);
            days.extend(day.tomorrow().ok());
        }
    };
    for entry in &model.entries {
        for date in dates(entry) {
            add(date);
        }
    }
    for clause in &model.clauses {
        for date in clause.from.into_iter().chain(clause.until) {
            add(date);
        }
    }
    days.into_iter().collect()
}

/// The lines by which agreements, approvals and roles begin and end.
const DATED: &[&str] = &["status", "effective", "expires", "date", "roles"];

fn dates(entry: &Entry) -> impl Iterator<Item = Date> + '_ {
    let lines = (entry.fields.iter()).filter(|line| DATED.contains(&&*line.word));
    lines.flat_map(|line| &line.values).flat_map(|value| {
        let own = match value.data {
            Data::Date(date) => Some(date),
            _ => None,
        };
        own.into_iter().chain(value.qualifiers.on)
    })
}

/// Things, each once, numbered as they are met.
pub(crate) struct Each<T> {
    pub(crate) things: Vec<T>,
    known: HashMap<T, usize>,
}

impl<T> Default for Each<T> {
    fn default() -> Self {
        Self {
            things: Vec::new(),
            known: HashMap::new(),
        }
    }
}

impl<T: Clone + Eq + Hash> Each<T> {
    pub(crate) fn number(&mut self, thing: T) -> usize {
        if let Some(number) = self.known.get(&thing) {
            return *number;
        }
        let number = self.things.len();
        self.things.push(thing.clone());
        self.known.insert(thing, number);
        number
    }
}
