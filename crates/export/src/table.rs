//! The answer to every question on every day, found out by asking all of them.
//!
//! Exports are made from this table, not from the words of the clauses: what another engine is told is what our engine
//! answers, with agreements, kinds, roles, derived data and all. A question is a cell; what its answer is over time is
//! its line. Most cells share their line with many others.

use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;

use jiff::civil;
use partnership_model::{Data, Date, Entry, Model};
use partnership_policy::{Engine, Matrix, Purpose, Setting, Space};
use partnership_vocabulary::{Word, words};

use crate::names::{Names, UNDECLARED};
use crate::outcome::Outcome;

/// The numbers of partner, dataset, purpose and action in the lists of the space.
pub(crate) type Cell = [usize; 4];

/// What is said of one request beside who, what, what for and when.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub(crate) struct Given {
    pub(crate) setting: Option<Setting>,
    pub(crate) identifiability: Option<usize>,
}

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
        let days = days(model);
        let mut pool = Each::default();
        pool.number(Outcome::not_covered());
        let mut table = Self {
            given: given(model),
            outcomes: Vec::new(),
            lines: Vec::new(),
            cells: Vec::with_capacity(space.len()),
            space,
        };
        let mut states = Each::default();
        let on_day = |day: &civil::Date| {
            let answers: Vec<Vec<usize>> = (table.given.iter())
                .map(|given| ask(engine, &table.space, *given, *day, names, &mut pool))
                .collect();
            let state = |cell: usize| {
                let plain = answers[0][cell];
                let differs = |(given, all): (usize, &Vec<usize>)| {
                    (all[cell] != plain).then_some((given, all[cell]))
                };
                let given = answers.iter().enumerate().skip(1).filter_map(differs);
                State {
                    plain,
                    given: given.collect(),
                }
            };
            (0..table.space.len())
                .map(|cell| states.number(state(cell)))
                .collect()
        };
        let by_day: Vec<Vec<usize>> = days.iter().map(on_day).collect();
        table.outcomes = pool.things;
        table.draw_lines(&days, &by_day, &states.things);
        table
    }

    fn draw_lines(&mut self, days: &[civil::Date], by_day: &[Vec<usize>], states: &[State]) {
        let mut lines = Each::default();
        lines.number(vec![Span {
            from: None,
            until: None,
            state: State::default(),
        }]);
        for cell in 0..self.space.len() {
            let mut line: Vec<Span> = Vec::new();
            let mut before: Option<usize> = None;
            for (day, numbers) in days.iter().zip(by_day) {
                let now = numbers[cell];
                if before == Some(now) {
                    continue;
                }
                if let Some(last) = line.last_mut() {
                    last.until = day.yesterday().ok();
                }
                line.push(Span {
                    from: before.is_some().then_some(*day),
                    until: None,
                    state: states[now].clone(),
                });
                before = Some(now);
            }
            self.cells.push(lines.number(line));
        }
        self.lines = lines.things;
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

impl Given {
    /// The word for how identifying the data is.
    pub(crate) fn identifiability(self) -> Option<&'static Word> {
        self.identifiability
            .map(|number| &words::IDENTIFIABILITY.words[number])
    }

    /// What the setting is called.
    pub(crate) fn setting_name(self, names: &Names) -> Option<String> {
        self.setting.map(|setting| setting_name(setting, names))
    }
}

/// What a setting is called: the word, or the name of an environment.
pub(crate) fn setting_name(setting: Setting, names: &Names) -> String {
    match setting {
        Setting::Access(word) => word.word.to_owned(),
        Setting::Environment(id) => environment_name(names.entry(id)),
    }
}

/// What an environment is called as a setting; one that is called like a sort of access is told apart.
pub(crate) fn environment_name(name: &str) -> String {
    match words::ACCESS.find(name) {
        Some(_) => format!("environment/{name}"),
        None => name.to_owned(),
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

/// What may be said of setting and identifiability and makes a difference. Nothing, where no clause asks for either.
fn given(model: &Model) -> Vec<Given> {
    let counts = || (model.clauses.iter()).filter(|clause| clause.belongs && !clause.deed);
    let has =
        |word: &str| counts().any(|clause| clause.conditions.iter().any(|line| line.word == word));
    let in_settings = has("within") || counts().any(|clause| !clause.within.is_empty());
    let environments = model.of_kind("environment").map(|entry| entry.id);
    let settings: Vec<Option<Setting>> = std::iter::once(None)
        .chain(words::ACCESS.words.iter().map(Setting::Access).map(Some))
        .chain(environments.map(Setting::Environment).map(Some))
        .take(if in_settings { usize::MAX } else { 1 })
        .collect();
    let levels: Vec<Option<usize>> = std::iter::once(None)
        .chain((0..words::IDENTIFIABILITY.words.len()).map(Some))
        .take(if has("identifiability") {
            usize::MAX
        } else {
            1
        })
        .collect();
    let mut all = Vec::new();
    for setting in settings {
        for level in &levels {
            all.push(Given {
                setting,
                identifiability: *level,
            });
        }
    }
    all
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
    let lines = (entry.fields.iter()).filter(|line| DATED.contains(&line.word.as_str()));
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
