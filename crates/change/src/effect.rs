//! Who gains and who loses what: every request that can be made of either version, asked of both, on every day from one
//! day on.
//!
//! Exact, not by sampling: requests that no clause of either version tells apart are one class, one of each class is
//! asked, and its answers are those of all (see [`MemberClasses`]). Days are followed from one change of an answer to the
//! next.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use jiff::civil;
use partnership_model::{EntryId, Model};
use partnership_policy::{MemberClasses, Purpose, Request, Space};
use partnership_vocabulary::{Word, words};

use crate::merge::{Boxed, merge};
use crate::stand::{Side, Stand};

/// What becomes of a request.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// It was not permitted and is.
    Gained,
    /// It was permitted and is not.
    Lost,
    /// It stays permitted, under fewer conditions.
    Eased,
    /// It stays permitted, under more conditions.
    Tightened,
    /// It stays permitted, or forbidden with exceptions, under other conditions.
    OtherConditions,
    /// It stays permitted, and less is owed in return.
    FewerDuties,
    /// It stays permitted, and more or something else is owed in return.
    OtherDuties,
    /// No clause spoke of it; now it is forbidden.
    RuledOut,
    /// It was forbidden; now no clause speaks of it.
    NoLongerRuledOut,
    /// It was clear and now cannot be judged.
    Doubtful,
    /// It could not be judged and is now clear, and not permitted.
    Settled,
}

impl Kind {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 11] = [
        Self::Gained,
        Self::Lost,
        Self::Eased,
        Self::Tightened,
        Self::OtherConditions,
        Self::FewerDuties,
        Self::OtherDuties,
        Self::RuledOut,
        Self::NoLongerRuledOut,
        Self::Doubtful,
        Self::Settled,
    ];

    /// As it is told to programs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Gained => "gained",
            Self::Lost => "lost",
            Self::Eased => "eased",
            Self::Tightened => "tightened",
            Self::OtherConditions => "other-conditions",
            Self::FewerDuties => "fewer-duties",
            Self::OtherDuties => "other-duties",
            Self::RuledOut => "ruled-out",
            Self::NoLongerRuledOut => "no-longer-ruled-out",
            Self::Doubtful => "doubtful",
            Self::Settled => "settled",
        }
    }

    /// Whether somebody may do more than before, or it cannot be told that nobody may. What is ruled out no longer is
    /// still not permitted, so nobody gains by that alone.
    pub fn is_gain(self) -> bool {
        matches!(
            self,
            Self::Gained | Self::Eased | Self::OtherConditions | Self::FewerDuties | Self::Doubtful
        )
    }

    /// Whether somebody may do less than before, or owes more for it.
    pub fn is_loss(self) -> bool {
        matches!(
            self,
            Self::Lost
                | Self::Tightened
                | Self::OtherConditions
                | Self::OtherDuties
                | Self::RuledOut
                | Self::Doubtful
        )
    }

    fn of(old: &Stand, new: &Stand) -> Option<Self> {
        if old.same(new) {
            return None;
        }
        Some(match (old.permitted(), new.permitted()) {
            _ if !new.judged() => Self::Doubtful,
            (false, true) => Self::Gained,
            (true, false) => Self::Lost,
            (true, true) if old.conditions != new.conditions => {
                let within = |few: &Stand, many: &Stand| {
                    few.conditions
                        .iter()
                        .all(|one| many.conditions.contains(one))
                };
                if within(new, old) {
                    Self::Eased
                } else if within(old, new) {
                    Self::Tightened
                } else {
                    Self::OtherConditions
                }
            }
            (true, true) if new.duties.iter().all(|duty| old.duties.contains(duty)) => {
                Self::FewerDuties
            }
            (true, true) => Self::OtherDuties,
            _ if !old.judged() => Self::Settled,
            _ if old.answer == new.answer => Self::OtherConditions,
            _ if new.answer == "forbidden" => Self::RuledOut,
            _ => Self::NoLongerRuledOut,
        })
    }
}

/// Who or what is asked about; `None` is whoever or whatever is not declared.
pub type Member = Option<String>;

/// What for.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum For {
    /// A purpose of either version.
    Declared(String),
    /// A purpose that is not declared, of this category.
    Category(&'static str),
    /// A purpose of which nothing is known.
    Unknown,
}

/// A time in which a request stands elsewhere than before.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Shift {
    /// What becomes of it.
    pub kind: Kind,
    /// From this day on.
    pub from: civil::Date,
    /// Up to and including this day; `None` for good.
    pub until: Option<civil::Date>,
    /// Where it stood.
    pub old: Stand,
    /// Where it stands.
    pub new: Stand,
}

/// Requests that share what becomes of them: all combinations of these.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Effect {
    /// Who.
    pub who: Vec<Member>,
    /// Does what.
    pub actions: Vec<&'static str>,
    /// With which data.
    pub what: Vec<Member>,
    /// What for.
    pub purposes: Vec<For>,
    /// What becomes of it.
    pub shift: Shift,
}

/// What both versions may be asked about.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Everyone, with whoever is not declared.
    pub partners: Vec<Member>,
    /// All data, with that which is not declared.
    pub datasets: Vec<Member>,
    /// All purposes.
    pub purposes: Vec<For>,
}

/// Entries of both versions, by the names they have in the newer.
struct Pairs {
    names: Vec<Member>,
    old: Vec<Option<EntryId>>,
    new: Vec<Option<EntryId>>,
}

impl Pairs {
    fn of(kind: &str, old: &Model, new: &Model, renames: &BTreeMap<String, String>) -> Self {
        let mut found: Vec<(Member, Option<EntryId>, Option<EntryId>)> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        let name = |entry: &partnership_model::Entry| {
            entry
                .name
                .clone()
                .unwrap_or_else(|| entry.display().to_owned())
        };
        for entry in new.of_kind(kind) {
            places.insert(name(entry), found.len());
            found.push((Some(name(entry)), None, Some(entry.id)));
        }
        for entry in old.of_kind(kind) {
            let name = name(entry);
            let name = renames.get(&name).cloned().unwrap_or(name);
            match places.get(&name) {
                Some(place) => found[*place].1 = Some(entry.id),
                None => found.push((Some(name), Some(entry.id), None)),
            }
        }
        found.push((None, None, None));
        let mut pairs = Self {
            names: Vec::new(),
            old: Vec::new(),
            new: Vec::new(),
        };
        for (name, old, new) in found {
            pairs.names.push(name);
            pairs.old.push(old);
            pairs.new.push(new);
        }
        pairs
    }
}

/// Purposes of both versions: those that are declared, every category, and one of which nothing is known. A purpose that
/// only one version declares is asked of the other by its category.
fn purposes(
    old: &Model,
    new: &Model,
    renames: &BTreeMap<String, String>,
) -> (Vec<For>, Vec<Option<Purpose>>, Vec<Option<Purpose>>) {
    let pairs = Pairs::of("purpose", old, new, renames);
    let mut all = (Vec::new(), Vec::new(), Vec::new());
    let category = |model: &Model, id: EntryId| {
        let first = model.entry(id).words("category").next();
        first.map(Purpose::Category)
    };
    for ((name, was), is) in pairs.names.into_iter().zip(pairs.old).zip(pairs.new) {
        let Some(name) = name else { continue };
        all.0.push(For::Declared(name));
        all.1
            .push(was.map(Purpose::Declared).or_else(|| category(new, is?)));
        all.2
            .push(is.map(Purpose::Declared).or_else(|| category(old, was?)));
    }
    for word in words::PURPOSE_CATEGORY.words {
        all.0.push(For::Category(word.word));
        all.1.push(Some(Purpose::Category(word)));
        all.2.push(Some(Purpose::Category(word)));
    }
    all.0.push(For::Unknown);
    all.1.push(None);
    all.2.push(None);
    all
}

/// Ask both versions everything, from `from` on.
pub fn effects(
    old: &Model,
    new: &Model,
    renames: &BTreeMap<String, String>,
    from: civil::Date,
) -> (Vec<Effect>, Asked) {
    let partners = Pairs::of("partner", old, new, renames);
    let datasets = Pairs::of("dataset", old, new, renames);
    let (names, were, are) = purposes(old, new, renames);
    let renamed = |name: &str| renames.get(name).cloned();
    let (was, is) = (Side::new(old, &renamed), Side::new(new, &|_| None));
    let space = |partners: &[Option<EntryId>],
                 datasets: &[Option<EntryId>],
                 purposes: Vec<Option<Purpose>>| Space {
        partners: partners.to_vec(),
        datasets: datasets.to_vec(),
        purposes,
        actions: words::ACTION.words.iter().collect(),
        setting: None,
        identifiability: None,
    };
    let before = space(&partners.old, &datasets.old, were);
    let after = space(&partners.new, &datasets.new, are);
    let mut boxes: Vec<Boxed> = Vec::new();
    for what in 0..datasets.names.len() {
        let one = MemberClasses::of(&was.engine, &before, what);
        let other = MemberClasses::of(&is.engine, &after, what);
        let who = joint(&one.partners, &other.partners);
        let purposes = joint(&one.purposes, &other.purposes);
        let actions = joint(&one.actions, &other.actions);
        for who in &who {
            for purposes in &purposes {
                for actions in &actions {
                    let request = |space: &Space, on| Request {
                        who: space.partners[who[0]],
                        action: space.actions[actions[0]],
                        what: space.datasets[what],
                        purpose: space.purposes[purposes[0]],
                        on,
                        setting: None,
                        identifiability: None,
                    };
                    for shift in over_time(from, |on| {
                        let (old, next) = was.ask(&request(&before, on));
                        let (new, then) = is.ask(&request(&after, on));
                        (old, new, next.into_iter().chain(then).min())
                    }) {
                        boxes.push(Boxed {
                            sides: [who.clone(), actions.clone(), vec![what], purposes.clone()],
                            shift,
                        });
                    }
                }
            }
        }
    }
    let actions: Vec<&'static Word> = words::ACTION.words.iter().collect();
    let effect = |boxed: Boxed| {
        let [who, act, what, purpose] = boxed.sides;
        Effect {
            who: who.iter().map(|at| partners.names[*at].clone()).collect(),
            actions: act.iter().map(|at| actions[*at].word).collect(),
            what: what.iter().map(|at| datasets.names[*at].clone()).collect(),
            purposes: purpose.iter().map(|at| names[*at].clone()).collect(),
            shift: boxed.shift,
        }
    };
    let effects = merge(boxes).into_iter().map(effect).collect();
    let asked = Asked {
        partners: partners.names,
        datasets: datasets.names,
        purposes: names,
    };
    (effects, asked)
}

/// Members that neither version tells apart.
fn joint(old: &[usize], new: &[usize]) -> Vec<Vec<usize>> {
    group(old.iter().zip(new))
}

fn group<T: Eq + Hash>(keys: impl Iterator<Item = T>) -> Vec<Vec<usize>> {
    let mut places: HashMap<T, usize> = HashMap::new();
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (member, key) in keys.enumerate() {
        let next = groups.len();
        let place = *places.entry(key).or_insert(next);
        if place == next {
            groups.push(Vec::new());
        }
        groups[place].push(member);
    }
    groups
}

/// The times in which the two stand apart. `ask` answers for a day, with the next day on which either changes.
fn over_time(
    from: civil::Date,
    ask: impl Fn(civil::Date) -> (Stand, Stand, Option<civil::Date>),
) -> Vec<Shift> {
    let mut shifts: Vec<Shift> = Vec::new();
    let mut day = Some(from);
    while let Some(on) = day {
        let (old, new, next) = ask(on);
        let next = next.filter(|next| *next > on);
        let until = next.and_then(|next| next.yesterday().ok());
        if let Some(kind) = Kind::of(&old, &new) {
            match shifts.last_mut() {
                Some(last)
                    if last.kind == kind
                        && last.until.and_then(|day| day.tomorrow().ok()) == Some(on)
                        && last.old.same(&old)
                        && last.new.same(&new) =>
                {
                    last.until = until;
                }
                _ => shifts.push(Shift {
                    kind,
                    from: on,
                    until,
                    old,
                    new,
                }),
            }
        }
        day = next;
    }
    shifts
}
