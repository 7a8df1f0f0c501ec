//! Deciding slowly and obviously: try every way in which what is not told may be, and every setting and state of the
//! data of which nothing is said; in each of them everything is known, and the clauses can simply be read.

use std::collections::HashMap;
use std::sync::LazyLock;

use jiff::civil::{Date, date};
use partnership_vocabulary::{LISTS, Word, WordList, words};

use crate::world::{
    Agreement, Clause, DATASETS, Dataset, For, IDENTIFIABILITIES, In, KINDS, Only, PARTNERS,
    SENSITIVITIES, Told, What, When, Who, World,
};

/// A purpose asked about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Aim {
    Purpose(usize),
    Category(&'static str),
    Undeclared,
}

/// A request; `None` for what is not declared or not said.
#[derive(Clone, Copy, Debug)]
pub struct Ask {
    pub who: Option<usize>,
    pub action: &'static str,
    pub what: Option<usize>,
    pub aim: Aim,
    pub on: Date,
    pub setting: Option<In>,
    pub identifiability: Option<&'static str>,
}

/// How many worlds are looked at.
const MOST: usize = 60;

/// What is expected: `P`ermitted, `F`orbidden, `N`ot covered, `C`annot be judged, `I`n part, `p`ermitted
/// with conditions that themselves are not all known; and whether a condition
/// comes with it.
pub type Expected = (char, bool);

/// Whether `word` is `wide` or under it.
pub fn under(list: &WordList, word: &str, wide: &str) -> bool {
    static WIDER: LazyLock<HashMap<(&str, &str), Vec<&str>>> = LazyLock::new(|| {
        let words = LISTS
            .iter()
            .flat_map(|list| list.words.iter().map(move |word| (list, word)));
        words
            .map(|(list, word)| ((list.name, word.word), walk(list, word)))
            .collect()
    });
    WIDER[&(list.name, word)].contains(&wide)
}

/// The word and all above it, by walking up.
fn walk(list: &'static WordList, word: &'static Word) -> Vec<&'static str> {
    let broader = word
        .broader
        .iter()
        .flat_map(|broader| walk(list, list.find(broader).unwrap()));
    [word.word].into_iter().chain(broader).collect()
}

/// The answer to a request, its action and purpose possibly broad; `worlds` are all that fit what is told.
pub fn decide(world: &World, worlds: &[World], ask: &Ask) -> Expected {
    // A purpose whose category is not told may be meant or not.
    let (with, without) = (parts(world, ask, true), parts(world, ask, false));
    let (with, without) = (join(worlds, &with), join(worlds, &without));
    match without {
        ('I', _) => without,
        _ if with == without => with,
        _ => ('C', false),
    }
}

fn join(worlds: &[World], parts: &[Ask]) -> Expected {
    let parts: Vec<Expected> = parts.iter().map(|part| single(worlds, part)).collect();
    let known: Vec<&Expected> = parts.iter().filter(|part| part.0 != 'C').collect();
    match known.first() {
        None => ('C', false),
        Some(first) if known.iter().any(|part| part != first) => ('I', false),
        Some(_) if known.len() < parts.len() => ('C', false),
        Some(first) => **first,
    }
}

fn parts(world: &World, ask: &Ask, perhaps: bool) -> Vec<Ask> {
    let actions = words::ACTION.words.iter().map(|word| word.word);
    let mut out = Vec::new();
    for action in actions.filter(|word| under(&words::ACTION, word, ask.action)) {
        let mut aims = vec![ask.aim];
        if let Aim::Category(category) = ask.aim {
            let list = &words::PURPOSE_CATEGORY;
            let narrower = list
                .words
                .iter()
                .filter(|word| under(list, word.word, category));
            aims = narrower.map(|word| Aim::Category(word.word)).collect();
            for (number, own) in world.purposes.iter().enumerate() {
                let meant = match own {
                    Told::Is(own) => under(list, own, category),
                    Told::NotPublished => perhaps,
                };
                if meant {
                    aims.push(Aim::Purpose(number));
                }
            }
        }
        out.extend(aims.into_iter().map(|aim| Ask {
            action,
            aim,
            ..*ask
        }));
    }
    out
}

fn single(worlds: &[World], ask: &Ask) -> Expected {
    let mut answers = Vec::new();
    for world in worlds {
        let mut all: Vec<char> = Vec::new();
        // Where no clause asks where, one place is as good as another.
        let asked = world.clauses.iter().any(|clause| !clause.within.is_empty());
        let settings = if asked {
            settings(ask.setting)
        } else {
            vec![In::Environment]
        };
        for setting in settings {
            for identifiability in ask
                .identifiability
                .map_or(IDENTIFIABILITIES.to_vec(), |word| vec![word])
            {
                all.push(exact(world, ask, setting, identifiability));
            }
        }
        let strongest = ['P', 'F', 'N']
            .into_iter()
            .find(|answer| all.contains(answer))
            .unwrap();
        let here = (strongest, all.iter().any(|answer| *answer != strongest));
        if !answers.contains(&here) {
            answers.push(here);
        }
    }
    match answers.as_slice() {
        [one] => *one,
        [] => panic!("nothing fits what is told"),
        several if several.iter().all(|answer| answer.0 == 'P') => ('p', true),
        _ => ('C', false),
    }
}

/// Everything is known: read the clauses.
fn exact(world: &World, ask: &Ask, setting: In, identifiability: &str) -> char {
    let holds = |clause: &&Clause| {
        means(world, clause, ask)
            && in_time(world, clause, ask.on)
            && reaches(world, clause, ask)
            && (!clause.permits
                || clause.within.is_empty()
                || clause.within.iter().any(|wanted| is_in(setting, *wanted)))
            && (clause.permits || !clause.within.iter().any(|wanted| is_in(setting, *wanted)))
            && clause
                .at_most
                .is_none_or(|most| under(&words::IDENTIFIABILITY, identifiability, most))
    };
    let speaking: Vec<&Clause> = world.clauses.iter().filter(holds).collect();
    match speaking.iter().all(|clause| clause.permits) {
        false => 'F',
        true if speaking.is_empty() => 'N',
        true => 'P',
    }
}

fn means(world: &World, clause: &Clause, ask: &Ask) -> bool {
    let excepted = |what: usize| clause.what_except.contains(&what);
    let action = clause
        .actions
        .iter()
        .any(|action| under(&words::ACTION, ask.action, action));
    let category = |own: &str, wide: &str| under(&words::PURPOSE_CATEGORY, own, wide);
    let purpose = clause.purposes.is_empty()
        || clause
            .purposes
            .iter()
            .any(|purpose| match (purpose, ask.aim) {
                (For::Purpose(one), Aim::Purpose(other)) => *one == other,
                (For::Category(wide), Aim::Purpose(own)) => {
                    category(is::<&str>(&world.purposes[own]), wide)
                }
                (For::Category(wide), Aim::Category(own)) => category(own, wide),
                _ => false,
            });
    if !action || !purpose || ask.what.is_some_and(excepted) {
        return false;
    }
    // A forbid also means what was made from the data it means.
    let mut all = vec![ask.what];
    let mut at = 0;
    while !clause.permits && at < all.len() {
        let made_from = all[at].map(|what: usize| is(&world.datasets[what].sources));
        for source in made_from.into_iter().flatten() {
            if !all.contains(&Some(*source)) {
                all.push(Some(*source));
            }
        }
        at += 1;
    }
    all.retain(|what| !what.is_some_and(excepted));
    all.into_iter()
        .any(|what| means_data(world, clause, what) && means_partner(world, clause, ask, what))
}

fn means_data(world: &World, clause: &Clause, what: Option<usize>) -> bool {
    clause.what.iter().any(|member| match (member, what) {
        (What::Anything, _) => true,
        (What::Dataset(one), Some(other)) => *one == other,
        (What::Sensitivity(wide), Some(what)) => {
            under(&words::SENSITIVITY, world.datasets[what].sensitivity, wide)
        }
        _ => false,
    })
}

fn means_partner(world: &World, clause: &Clause, ask: &Ask, what: Option<usize>) -> bool {
    if ask.who.is_some_and(|who| clause.who_except.contains(&who)) {
        return false;
    }
    clause.who.iter().any(|member| match (member, ask.who) {
        (Who::Anyone, _) => true,
        (Who::Partner(one), Some(other)) => *one == other,
        (Who::Kind(wide), Some(who)) => under(
            &words::PARTNER_KIND,
            is::<&str>(&world.partners[who].kind),
            wide,
        ),
        (Who::Role(wide), Some(who)) => world.partners[who].roles.iter().any(|(role, only)| {
            under(&words::ROLE, role, wide)
                && match only {
                    None => true,
                    Some(Only::Dataset(one)) => Some(*one) == what,
                    Some(Only::Purpose(one)) => Aim::Purpose(*one) == ask.aim,
                }
        }),
        _ => false,
    })
}

fn in_time(world: &World, clause: &Clause, on: Date) -> bool {
    let in_force = |agreement: &Agreement, on: Date| {
        let now = agreement
            .history
            .iter()
            .rfind(|(_, since)| since.is_none_or(|since| since.first <= on));
        now.is_some_and(|(binds, _)| *binds)
            && agreement
                .effective
                .as_ref()
                .is_none_or(|effective| is(effective).first <= on)
            && agreement
                .expires
                .as_ref()
                .is_none_or(|expires| on <= is(expires).first)
    };
    let agreement = clause.agreement.map(|number| &world.agreements[number]);
    clause.from.is_none_or(|from| from.first <= on)
        && clause.until.is_none_or(|until| on <= until.first)
        && agreement.is_none_or(|agreement| match clause.survives {
            false => in_force(agreement, on),
            true => calendar().any(|day| day <= on && in_force(agreement, day)),
        })
}

/// Every day on which anything happens in these worlds, and a day long before.
fn calendar() -> impl Iterator<Item = Date> {
    let start = date(2025, 12, 1);
    (0..330)
        .filter_map(move |days| start.checked_add(jiff::Span::new().days(days)).ok())
        .chain([date(2000, 1, 1)])
}

/// A permit in an agreement reaches its parties, what it covers, and data that a party holds.
fn reaches(world: &World, clause: &Clause, ask: &Ask) -> bool {
    let (true, Some(number)) = (clause.permits, clause.agreement) else {
        return true;
    };
    let agreement = &world.agreements[number];
    let parties = is(&agreement.parties);
    let (purposes, datasets) = (&agreement.purposes, &agreement.datasets);
    let (Some(who), Some(what)) = (ask.who, ask.what) else {
        return false;
    };
    let purpose = match ask.aim {
        Aim::Purpose(purpose) if !purposes.is_empty() => purposes.contains(&purpose),
        _ => purposes.is_empty() && !datasets.is_empty(),
    };
    parties.contains(&who)
        && purpose
        && (datasets.is_empty() || datasets.contains(&what))
        && is(&world.datasets[what].holders)
            .iter()
            .any(|holder| parties.contains(holder))
}

fn is<T>(told: &Told<T>) -> &T {
    match told {
        Told::Is(value) => value,
        Told::NotPublished => panic!("everything is known here"),
    }
}

fn is_in(setting: In, wanted: In) -> bool {
    match (setting, wanted) {
        (In::Environment, In::Environment) => true,
        (In::Environment, In::Word(wanted)) => wanted == "trusted-research-environment",
        (In::Word(setting), In::Word(wanted)) => under(&words::ACCESS, setting, wanted),
        (In::Word(_), In::Environment) => false,
    }
}

/// The settings that may be meant.
fn settings(given: Option<In>) -> Vec<In> {
    let all = || {
        let words = words::ACCESS.words.iter().map(|word| In::Word(word.word));
        words.chain([In::Environment])
    };
    match given {
        None => all().collect(),
        Some(given) => all().filter(|setting| is_in(*setting, given)).collect(),
    }
}

/// All worlds that fit what is told: in each, everything is told, and every date is a day. `None` where they are more
/// than there is time for.
pub fn possible(world: &World) -> Option<Vec<World>> {
    let mut worlds = vec![world.clone()];
    let mut choose = |choices: &dyn Fn(&World) -> Option<Vec<World>>| {
        if worlds.len() > MOST {
            return;
        }
        worlds = worlds
            .iter()
            .flat_map(|world| choices(world).unwrap_or_else(|| vec![world.clone()]))
            .collect();
    };
    fn with<T>(
        world: &World,
        values: impl IntoIterator<Item = T>,
        set: impl Fn(&mut World, T),
    ) -> Option<Vec<World>> {
        let one = |value| {
            let mut world = world.clone();
            set(&mut world, value);
            world
        };
        Some(values.into_iter().map(one).collect())
    }
    let some_of = |bound: usize| (0..bound).map(|one| vec![one]).chain([Vec::new()]);
    for number in 0..PARTNERS {
        choose(&|world| match world.partners[number].kind {
            Told::NotPublished => with(world, KINDS.iter().copied(), |world, kind| {
                world.partners[number].kind = Told::Is(kind);
            }),
            Told::Is(_) => None,
        });
    }
    for number in 0..DATASETS {
        choose(&|world| match world.datasets[number].holders {
            Told::NotPublished => with(world, some_of(PARTNERS), |world, held| {
                world.datasets[number].holders = Told::Is(held);
            }),
            Told::Is(_) => None,
        });
        choose(&|world| match world.datasets[number].sources {
            Told::NotPublished => {
                // A dataset that is not declared may be of any sort.
                let hidden = SENSITIVITIES.iter().map(|sort| (Vec::new(), Some(*sort)));
                let declared = some_of(DATASETS).map(|from| (from, None));
                with(
                    world,
                    declared.chain(hidden),
                    |world, (mut from, hidden)| {
                        if let Some(sensitivity) = hidden {
                            from.push(world.datasets.len());
                            let (holders, sources) = (Told::Is(Vec::new()), Told::Is(Vec::new()));
                            world.datasets.push(Dataset {
                                holders,
                                sensitivity,
                                sources,
                            });
                        }
                        world.datasets[number].sources = Told::Is(from);
                    },
                )
            }
            Told::Is(_) => None,
        });
    }
    for number in 0..world.purposes.len() {
        let all = [
            "duo:HMB",
            "duo:DS",
            "dpv:ResearchAndDevelopment",
            "insurance",
            "dpv:Marketing",
        ];
        choose(&|world| match world.purposes[number] {
            Told::NotPublished => with(world, all, |world, category| {
                world.purposes[number] = Told::Is(category);
            }),
            Told::Is(_) => None,
        });
    }
    for number in 0..world.agreements.len() {
        choose(&|world| match world.agreements[number].parties {
            Told::NotPublished => {
                let all = (0..1 << PARTNERS)
                    .map(|bits| (0..PARTNERS).filter(|one| bits >> one & 1 == 1).collect());
                with(world, all, |world, parties| {
                    world.agreements[number].parties = Told::Is(parties);
                })
            }
            Told::Is(_) => None,
        });
        choose(&|world| {
            let days = days(world.agreements[number].effective.as_ref()?);
            with(world, days, |world, day| {
                world.agreements[number].effective = Some(Told::Is(day));
            })
        });
        choose(&|world| {
            let days = days(world.agreements[number].expires.as_ref()?);
            with(world, days, |world, day| {
                world.agreements[number].expires = Some(Told::Is(day));
            })
        });
        for state in 0..world.agreements[number].history.len() {
            choose(&|world| {
                let all = match world.agreements[number].history[state].1 {
                    Some(when) => days(&Told::Is(when)),
                    None if state == 0 => return None,
                    None => days(&Told::NotPublished),
                };
                let before = world.agreements[number].history[..state]
                    .iter()
                    .filter_map(|(_, since)| *since)
                    .next_back();
                let order = |day: &When| before.is_none_or(|before| before.first <= day.first);
                with(world, all.into_iter().filter(order), |world, day| {
                    world.agreements[number].history[state].1 = Some(day);
                })
            });
        }
    }
    for number in 0..world.clauses.len() {
        choose(&|world| {
            let days = days(&Told::Is(world.clauses[number].from?));
            with(world, days, |world, day| {
                world.clauses[number].from = Some(day);
            })
        });
        choose(&|world| {
            let days = days(&Told::Is(world.clauses[number].until?));
            with(world, days, |world, day| {
                world.clauses[number].until = Some(day);
            })
        });
    }
    (worlds.len() <= MOST).then_some(worlds)
}

/// The days that a date may mean, as far as it makes a difference.
fn days(told: &Told<When>) -> Vec<When> {
    let days = match told {
        Told::Is(when) if when.first == when.last => vec![when.first],
        Told::Is(when) => {
            let day = |day| when.first.with().day(day).build().unwrap();
            vec![when.first, day(15), day(28), when.last]
        }
        Told::NotPublished => {
            let months = (1..=9).flat_map(|month| [1, 15, 28].map(|day| date(2026, month, day)));
            [date(2000, 1, 1)]
                .into_iter()
                .chain(months)
                .chain([date(2100, 1, 1)])
                .collect()
        }
    };
    days.into_iter()
        .map(|day| When {
            first: day,
            last: day,
        })
        .collect()
}
