//! The answers to all that can be asked on a day.
//!
//! Not every request is decided: for each dataset, the partners that no clause about it tells apart are one class, and so
//! are the purposes and the actions. One request of each class is decided, and its answer is that of all.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::civil;
use partnership_model::{EntryId, Member};
use partnership_vocabulary::{Word, words};

use crate::hierarchy::included;
use crate::known::Known;
use crate::reach;
use crate::{Decision, Engine, Missing, Purpose, Request, Space};

/// The answers to all requests of a [`Space`] on a day.
#[derive(Debug)]
pub struct Matrix {
    space: Space,
    on: civil::Date,
    slices: Vec<Slice>,
    decisions: Vec<Decision>,
}

/// A request with its decision.
#[derive(Clone, Copy, Debug)]
pub struct Cell<'a> {
    /// What is asked.
    pub request: Request,
    /// What is decided. The parts of a broad request are left out.
    pub decision: &'a Decision,
    /// The number of the decision: cells with the same number have equal decisions, and others have not.
    pub group: usize,
}

/// The classes of one dataset: for each partner, purpose and action the number of its class, and for each combination of
/// classes the number of its decision.
#[derive(Debug)]
struct Slice {
    partners: Vec<usize>,
    purposes: Vec<usize>,
    actions: Vec<usize>,
    counts: [usize; 3],
    groups: Vec<usize>,
}

/// For each partner, purpose and action of a [`Space`] the number of its class: members of one class get the same answers
/// about one dataset, on every day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MemberClasses {
    /// Of the partners.
    pub partners: Vec<usize>,
    /// Of the purposes.
    pub purposes: Vec<usize>,
    /// Of the actions.
    pub actions: Vec<usize>,
}

impl MemberClasses {
    /// What no clause about the dataset with this number in `space` tells apart, where each request is decided exactly
    /// ([`Engine::decide_exactly`]).
    ///
    /// # Panics
    /// If `space` has fewer datasets.
    pub fn of(engine: &Engine<'_>, space: &Space, what: usize) -> Self {
        let tell = Telling::new(engine, space.datasets[what]);
        Self {
            partners: classes(space.partners.iter().map(|who| tell.partner(*who))).0,
            purposes: classes(space.purposes.iter().map(|purpose| tell.purpose(*purpose))).0,
            actions: classes(space.actions.iter().map(|word| tell.action(word))).0,
        }
    }
}

impl Matrix {
    /// Each action and each category decided by itself, in the ways that no narrower word names.
    pub fn exact(engine: &Engine<'_>, space: Space, on: civil::Date) -> Self {
        Self::new(engine, space, on, false)
    }

    /// Each action and each category decided with all that it means, as [`Engine::decide`] does.
    pub fn whole(engine: &Engine<'_>, space: Space, on: civil::Date) -> Self {
        Self::new(engine, space, on, true)
    }

    fn new(engine: &Engine<'_>, space: Space, on: civil::Date, whole: bool) -> Self {
        let mut pool = Pool::default();
        let slice = |what: usize| Slice::of(engine, &space, what, on, whole, &mut pool);
        let slices = (0..space.datasets.len()).map(slice).collect();
        Self {
            slices,
            on,
            decisions: pool.decisions,
            space,
        }
    }

    /// All that is asked.
    pub fn space(&self) -> &Space {
        &self.space
    }

    /// The day.
    pub fn on(&self) -> civil::Date {
        self.on
    }

    /// The different decisions there are; a cell names its own by `group`.
    pub fn decisions(&self) -> &[Decision] {
        &self.decisions
    }

    /// All cells: by dataset, then partner, then purpose, then action.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'_>> + '_ {
        self.space.places().map(move |place| self.at(place))
    }

    /// The cell at these numbers in the lists of its [`Space`].
    ///
    /// # Panics
    /// If a list is shorter than that.
    pub fn cell(&self, who: usize, action: usize, what: usize, purpose: usize) -> Cell<'_> {
        self.at([what, who, purpose, action])
    }

    /// The cells of which the answer or its conditions are others in `later`, with both. Both must be made of the same
    /// space and by the same engine, so that only the day differs.
    pub fn changes_to<'a>(&'a self, later: &'a Self) -> Vec<(Cell<'a>, Cell<'a>)> {
        let mut known: HashMap<(usize, usize), bool> = HashMap::new();
        let mut differs = |before: usize, after: usize| {
            *known.entry((before, after)).or_insert_with(|| {
                let (one, other) = (&self.decisions[before], &later.decisions[after]);
                (one.answer, &one.conditions) != (other.answer, &other.conditions)
            })
        };
        let mut out = Vec::new();
        for (what, (one, other)) in self.slices.iter().zip(&later.slices).enumerate() {
            // Which members clauses tell apart does not depend on the day.
            let pairs = one.groups.iter().zip(&other.groups);
            if !pairs
                .into_iter()
                .any(|(before, after)| differs(*before, *after))
            {
                continue;
            }
            let within = self
                .space
                .places()
                .skip(what * self.space.len() / self.slices.len());
            for place in within.take_while(|place| place[0] == what) {
                let (before, after) = (self.at(place), later.at(place));
                if differs(before.group, after.group) {
                    out.push((before, after));
                }
            }
        }
        out
    }

    /// The numbers of a request in the lists of the space: dataset, partner, purpose, action.
    pub fn places(&self) -> impl Iterator<Item = ([usize; 4], Cell<'_>)> + '_ {
        self.space
            .places()
            .map(move |place| (place, self.at(place)))
    }

    fn at(&self, place: [usize; 4]) -> Cell<'_> {
        let [what, who, purpose, action] = place;
        let group = self.slices[what].group(who, purpose, action);
        Cell {
            request: self.space.request(place, self.on),
            decision: &self.decisions[group],
            group,
        }
    }
}

impl Slice {
    fn of(
        engine: &Engine<'_>,
        space: &Space,
        what: usize,
        on: civil::Date,
        whole: bool,
        pool: &mut Pool,
    ) -> Self {
        let tell = Telling::new(engine, space.datasets[what]);
        let partners = classes(space.partners.iter().map(|who| tell.partner(*who)));
        let single = |purpose: &Option<Purpose>| match purpose {
            // A whole category has the declared purposes among its parts, and so is like no other.
            Some(Purpose::Category(word)) if whole => Of::Itself(word.word),
            purpose => Of::Clauses(tell.purpose(*purpose)),
        };
        let purposes = classes(space.purposes.iter().map(single));
        let mut parts: HashMap<&str, Vec<&'static Word>> = HashMap::new();
        let (actions, firsts) = if whole {
            let mut of_word = Classes::default();
            let own: HashMap<&str, usize> = (words::ACTION.words.iter())
                .map(|word| (word.word, of_word.class(tell.action(word))))
                .collect();
            let meant = |word: &&'static Word| {
                let mut found: Vec<usize> = Vec::new();
                let parts = parts.entry(word.word).or_default();
                for part in included(&words::ACTION, word) {
                    let class = own[part.word];
                    if !found.contains(&class) {
                        found.push(class);
                        parts.push(part);
                    }
                }
                found.sort_unstable();
                found
            };
            classes(space.actions.iter().map(meant))
        } else {
            classes(space.actions.iter().map(|word| tell.action(word)))
        };
        let mut slice = Self {
            counts: [partners.1.len(), purposes.1.len(), firsts.len()],
            partners: partners.0,
            purposes: purposes.0,
            actions,
            groups: Vec::new(),
        };
        for who in &partners.1 {
            for purpose in &purposes.1 {
                for action in &firsts {
                    let request = space.request([what, *who, *purpose, *action], on);
                    let is_category = matches!(request.purpose, Some(Purpose::Category(_)));
                    let mut decision = if !whole {
                        engine.decide_exactly(&request)
                    } else if is_category {
                        engine.decide(&request)
                    } else {
                        let parts = parts.get(request.action.word).into_iter().flatten();
                        let one = |action: &&'static Word| Request { action, ..request };
                        engine.decide_singles(&parts.map(one).collect::<Vec<_>>())
                    };
                    decision.parts.clear();
                    slice.groups.push(pool.put(decision));
                }
            }
        }
        slice
    }

    fn group(&self, who: usize, purpose: usize, action: usize) -> usize {
        let [_, purposes, actions] = self.counts;
        let place = (self.partners[who] * purposes + self.purposes[purpose]) * actions;
        self.groups[place + self.actions[action]]
    }
}

/// What tells partners, purposes and actions apart where one dataset is asked about.
struct Telling<'e, 'm> {
    engine: &'e Engine<'m>,
    what: Option<EntryId>,
    rules: Vec<usize>,
    by_role: bool,
}

/// A class of purposes.
#[derive(PartialEq, Eq, Hash)]
enum Of<T> {
    Itself(&'static str),
    Clauses(T),
}

type OfPartner = (
    Vec<(Known, Option<Known>)>,
    bool,
    Option<Result<Vec<&'static str>, EntryId>>,
);

impl<'e, 'm> Telling<'e, 'm> {
    fn new(engine: &'e Engine<'m>, what: Option<EntryId>) -> Self {
        let rules = engine.about(what);
        let role = |member: &Member| matches!(member, Member::Word(_, list, _) if list.name == words::ROLE.name);
        let by_role = |number: &usize| engine.rules[*number].clause.who.iter().any(role);
        Self {
            engine,
            what,
            by_role: rules.iter().any(by_role),
            rules,
        }
    }

    /// Which clauses mean the partner and which agreements reach it; whether it holds the data; and its roles, where a
    /// clause asks for them.
    fn partner(&self, who: Option<EntryId>) -> OfPartner {
        let request = self.about(who, &words::ACTION.words[0], None);
        let facts = &self.engine.facts;
        let stands = |number: &usize| {
            let rule = &self.engine.rules[*number];
            let agreement = rule.agreement.map(|own| &self.engine.agreements[own]);
            (
                reach::who(facts, rule.clause, &request, None, civil::Date::MAX),
                agreement.map(|agreement| agreement.reaches_party(who)),
            )
        };
        let partner = who.and_then(|who| Some((who, facts.partners.get(&who)?)));
        let roles = partner.map(|(who, partner)| partner.plain_roles().ok_or(who));
        (
            self.rules.iter().map(stands).collect(),
            self.engine.holds(&request),
            roles.filter(|_| self.by_role),
        )
    }

    /// Which clauses mean the purpose, and which agreements name it; and itself, where a role is for it alone.
    fn purpose(&self, purpose: Option<Purpose>) -> (Vec<(Known, bool)>, Option<Purpose>) {
        let request = self.about(None, &words::ACTION.words[0], purpose);
        let facts = &self.engine.facts;
        let declared = match purpose {
            Some(Purpose::Declared(id)) => Some(id),
            _ => None,
        };
        let stands = |number: &usize| {
            let rule = &self.engine.rules[*number];
            let agreement = rule.agreement.map(|own| &self.engine.agreements[own]);
            (
                reach::purpose(facts, rule.clause, &request),
                declared.is_some_and(|id| agreement.is_some_and(|own| own.names_purpose(id))),
            )
        };
        let for_it = |id: EntryId| {
            let mut partners = facts.partners.values();
            partners.any(|partner| partner.roles_are_for().any(|target| target == id))
        };
        (
            self.rules.iter().map(stands).collect(),
            purpose.filter(|_| self.by_role && declared.is_some_and(for_it)),
        )
    }

    /// Which clauses mean the action.
    fn action(&self, action: &'static Word) -> Vec<Known> {
        let request = self.about(None, action, None);
        let means = |number: &usize| reach::actions(self.engine.rules[*number].clause, &request);
        self.rules.iter().map(means).collect()
    }

    fn about(
        &self,
        who: Option<EntryId>,
        action: &'static Word,
        purpose: Option<Purpose>,
    ) -> Request {
        Request::new(who, action, self.what, purpose, civil::Date::MAX)
    }
}

/// Classes, numbered as they are met.
struct Classes<T>(HashMap<T, usize>);

impl<T> Default for Classes<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T: Eq + Hash> Classes<T> {
    fn class(&mut self, of: T) -> usize {
        let next = self.0.len();
        *self.0.entry(of).or_insert(next)
    }
}

/// For each member the number of its class, and for each class its first member.
fn classes<T: Eq + Hash>(members: impl Iterator<Item = T>) -> (Vec<usize>, Vec<usize>) {
    let mut known = Classes::default();
    let mut firsts = Vec::new();
    let mut all = Vec::new();
    for (number, member) in members.enumerate() {
        let class = known.class(member);
        if class == firsts.len() {
            firsts.push(number);
        }
        all.push(class);
    }
    (all, firsts)
}

/// Decisions, each once.
#[derive(Default)]
struct Pool {
    decisions: Vec<Decision>,
    known: HashMap<u64, Vec<usize>>,
}

impl Pool {
    fn put(&mut self, decision: Decision) -> usize {
        let alike = self.known.entry(digest(&decision)).or_default();
        let same = |number: &&usize| self.decisions[**number] == decision;
        if let Some(number) = alike.iter().find(same) {
            return *number;
        }
        alike.push(self.decisions.len());
        self.decisions.push(decision);
        self.decisions.len() - 1
    }
}

/// Equal decisions have equal digests.
fn digest(decision: &Decision) -> u64 {
    let mut state = DefaultHasher::new();
    (decision.answer, decision.changes_on, decision.own_handling).hash(&mut state);
    for reason in &decision.because {
        (reason.clause, reason.why).hash(&mut state);
    }
    for near in &decision.nearly {
        (near.clause, near.lacks).hash(&mut state);
    }
    let missing: &[Missing] = &decision.missing;
    missing.hash(&mut state);
    state.finish()
}
