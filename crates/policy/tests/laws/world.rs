//! A small partnership, said in plain data: made up at random, and written out as a file of the language.

use std::fmt::Write as _;

use jiff::civil::{Date, date};

use crate::random::Random;

pub const PARTNERS: usize = 3;
pub const DATASETS: usize = 3;
pub const PURPOSES: usize = 2;
pub const KINDS: &[&str] = &["hospital", "university", "company"];
/// For each kind, what an exact word for it might be under: `healthcare-provider` is asked for too.
pub const KINDS_ASKED: &[&str] = &["healthcare-provider", "university", "company"];
pub const ROLES: &[&str] = &["processor", "sub-processor", "controller"];
pub const SENSITIVITIES: &[&str] = &[
    "health-data",
    "special-category",
    "commercially-confidential",
];
pub const CATEGORIES: &[&str] = &[
    "duo:HMB",
    "duo:DS",
    "dpv:ResearchAndDevelopment",
    "insurance",
];
pub const ACTIONS: &[&str] = &["use", "read", "query", "analyse", "share", "sell"];
pub const SETTINGS: &[&str] = &[
    "trusted-research-environment",
    "secure-room",
    "secure-transfer",
];
pub const IDENTIFIABILITIES: &[&str] = &["identifiable", "pseudonymised", "anonymous", "synthetic"];

/// What may not be told.
#[derive(Clone, Debug, PartialEq)]
pub enum Told<T> {
    Is(T),
    NotPublished,
}

/// A day or a whole month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    pub first: Date,
    pub last: Date,
}

#[derive(Clone, Debug)]
pub struct Partner {
    pub kind: Told<&'static str>,
    /// A role, and the dataset or purpose for which alone it is played.
    pub roles: Vec<(&'static str, Option<Only>)>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Only {
    Dataset(usize),
    Purpose(usize),
}

#[derive(Clone, Debug)]
pub struct Dataset {
    pub holders: Told<Vec<usize>>,
    pub sensitivity: &'static str,
    pub sources: Told<Vec<usize>>,
}

#[derive(Clone, Debug)]
pub struct Agreement {
    pub parties: Told<Vec<usize>>,
    pub purposes: Vec<usize>,
    pub datasets: Vec<usize>,
    /// Whether each state binds, and since when.
    pub history: Vec<(bool, Option<When>)>,
    pub effective: Option<Told<When>>,
    pub expires: Option<Told<When>>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Who {
    Anyone,
    Partner(usize),
    Kind(&'static str),
    Role(&'static str),
}

#[derive(Clone, Debug, PartialEq)]
pub enum What {
    Anything,
    Dataset(usize),
    Sensitivity(&'static str),
}

#[derive(Clone, Debug, PartialEq)]
pub enum For {
    Purpose(usize),
    Category(&'static str),
}

/// A setting: a word, or the one environment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum In {
    Word(&'static str),
    Environment,
}

#[derive(Clone, Debug)]
pub struct Clause {
    pub permits: bool,
    pub agreement: Option<usize>,
    pub who: Vec<Who>,
    pub who_except: Vec<usize>,
    pub actions: Vec<&'static str>,
    pub what: Vec<What>,
    pub what_except: Vec<usize>,
    pub purposes: Vec<For>,
    pub from: Option<When>,
    pub until: Option<When>,
    /// For a permit: only there. For a forbid: not there.
    pub within: Vec<In>,
    pub at_most: Option<&'static str>,
    pub survives: bool,
}

#[derive(Clone, Debug)]
pub struct World {
    pub partners: Vec<Partner>,
    pub datasets: Vec<Dataset>,
    pub purposes: Vec<Told<&'static str>>,
    pub agreements: Vec<Agreement>,
    pub clauses: Vec<Clause>,
}

fn day(random: &mut Random) -> Date {
    date(2026, 1 + random.below(7) as i8, random.one(&[1, 15, 28]))
}

fn when(random: &mut Random, from: Option<Date>) -> When {
    let day = day(random).max(from.unwrap_or(Date::MIN));
    if random.once_in(6) {
        When {
            first: day.first_of_month(),
            last: day.last_of_month(),
        }
    } else {
        When {
            first: day,
            last: day,
        }
    }
}

impl World {
    /// A world, with things that are not told if `secrets`.
    pub fn random(random: &mut Random, secrets: bool) -> Self {
        let secret = |random: &mut Random| secrets && random.once_in(8);
        let all_partners: Vec<usize> = (0..PARTNERS).collect();
        let all_datasets: Vec<usize> = (0..DATASETS).collect();
        let all_purposes: Vec<usize> = (0..PURPOSES).collect();
        let partners = (0..PARTNERS)
            .map(|_| Partner {
                kind: if secret(random) {
                    Told::NotPublished
                } else {
                    Told::Is(random.one(KINDS))
                },
                roles: (random.some(ROLES, 3, false).into_iter())
                    .map(|role| {
                        let only = match random.below(4) {
                            0 => Some(Only::Dataset(random.below(DATASETS))),
                            1 => Some(Only::Purpose(random.below(PURPOSES))),
                            _ => None,
                        };
                        (role, only)
                    })
                    .collect(),
            })
            .collect();
        let datasets = (0..DATASETS)
            .map(|number| Dataset {
                holders: if secret(random) {
                    Told::NotPublished
                } else {
                    Told::Is(random.some(&all_partners, 2, false))
                },
                sensitivity: random.one(SENSITIVITIES),
                sources: if secret(random) {
                    Told::NotPublished
                } else if random.once_in(2) {
                    Told::Is(random.some(&all_datasets[..number], 2, false))
                } else {
                    Told::Is(Vec::new())
                },
            })
            .collect();
        let purposes = (0..PURPOSES)
            .map(|_| {
                if secret(random) {
                    Told::NotPublished
                } else {
                    Told::Is(random.one(CATEGORIES))
                }
            })
            .collect();
        let agreements: Vec<Agreement> = (0..2)
            .map(|_| {
                let mut last = None;
                let mut history = Vec::new();
                for index in 0..random.below(4) {
                    let undated = (index == 0 && random.once_in(2)) || random.once_in(12);
                    let since = (!undated).then(|| when(random, last));
                    last = since.map(|since| since.first).max(last);
                    history.push((!random.once_in(4), since));
                }
                let bound = |random: &mut Random| match random.below(5) {
                    0..3 => None,
                    _ if secret(random) => Some(Told::NotPublished),
                    _ => Some(Told::Is(when(random, None))),
                };
                Agreement {
                    parties: if secret(random) {
                        Told::NotPublished
                    } else {
                        Told::Is(random.some(&all_partners, 2, true))
                    },
                    purposes: random.some(&all_purposes, 2, false),
                    datasets: if random.once_in(3) {
                        random.some(&all_datasets, 2, false)
                    } else {
                        Vec::new()
                    },
                    history,
                    effective: bound(random),
                    expires: bound(random),
                }
            })
            .collect();
        let clauses = (0..2 + random.below(8))
            .map(|_| Clause::random(random))
            .collect();
        Self {
            partners,
            datasets,
            purposes,
            agreements,
            clauses,
        }
    }

    /// As a file.
    pub fn text(&self) -> String {
        let mut out = String::from(
            "partnership us \"Us\" {\n}\n\nenvironment room \"Room\" { type: trusted-research-environment }\n\n",
        );
        for (number, partner) in self.partners.iter().enumerate() {
            let roles = partner.roles.iter().map(|(role, only)| match only {
                None => (*role).to_owned(),
                Some(Only::Dataset(dataset)) => format!("{role} for d{dataset}"),
                Some(Only::Purpose(purpose)) => format!("{role} for q{purpose}"),
            });
            let kind = told(&partner.kind, |kind| (*kind).to_owned());
            writeln!(
                out,
                "partner p{number} \"P{number}\" {{\n  kind: {kind}{}\n}}",
                line("roles", roles)
            )
            .unwrap();
        }
        for (number, dataset) in self.datasets.iter().enumerate() {
            let list = |of: &Told<Vec<usize>>, letter: char| match of {
                Told::NotPublished => vec!["not-published".to_owned()],
                Told::Is(numbers) => numbers
                    .iter()
                    .map(|number| format!("{letter}{number}"))
                    .collect(),
            };
            writeln!(
                out,
                "dataset d{number} \"D{number}\" {{\n  sensitivity: {}{}{}\n}}",
                dataset.sensitivity,
                line("holder", list(&dataset.holders, 'p')),
                line("derived-from", list(&dataset.sources, 'd')),
            )
            .unwrap();
        }
        for (number, category) in self.purposes.iter().enumerate() {
            let category = told(category, |category| (*category).to_owned());
            writeln!(
                out,
                "purpose q{number} \"Q{number}\" {{\n  category: {category}\n}}"
            )
            .unwrap();
        }
        for (number, agreement) in self.agreements.iter().enumerate() {
            let parties = match &agreement.parties {
                Told::NotPublished => vec!["not-published".to_owned()],
                Told::Is(parties) => parties.iter().map(|party| format!("p{party}")).collect(),
            };
            let covers = (agreement
                .purposes
                .iter()
                .map(|purpose| format!("q{purpose}")))
            .chain(
                agreement
                    .datasets
                    .iter()
                    .map(|dataset| format!("d{dataset}")),
            );
            let states = agreement.history.iter().map(|(binds, since)| {
                let word = if *binds { "signed" } else { "suspended" };
                since.map_or(word.to_owned(), |since| format!("{word} on {since}"))
            });
            let bound = |bound: &Option<Told<When>>| {
                bound.as_ref().map(|bound| told(bound, When::to_string))
            };
            writeln!(
                out,
                "agreement a{number} \"A{number}\" {{{}{}{}{}{}",
                line("parties", parties),
                line("covers", covers),
                line("status", states),
                line("effective", bound(&agreement.effective)),
                line("expires", bound(&agreement.expires)),
            )
            .unwrap();
            for clause in self
                .clauses
                .iter()
                .filter(|clause| clause.agreement == Some(number))
            {
                writeln!(out, "  {}", clause.text()).unwrap();
            }
            out.push_str("}\n");
        }
        for clause in self
            .clauses
            .iter()
            .filter(|clause| clause.agreement.is_none())
        {
            writeln!(out, "{}", clause.text()).unwrap();
        }
        out
    }
}

fn told<T>(told: &Told<T>, text: impl Fn(&T) -> String) -> String {
    match told {
        Told::Is(value) => text(value),
        Told::NotPublished => "not-published".to_owned(),
    }
}

fn line(word: &str, values: impl IntoIterator<Item = String>) -> String {
    let values: Vec<String> = values.into_iter().collect();
    if values.is_empty() {
        String::new()
    } else {
        format!("\n  {word}: {}", values.join(", "))
    }
}

impl std::fmt::Display for When {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.first == self.last {
            write!(f, "{}", self.first)
        } else {
            write!(f, "{:04}-{:02}", self.first.year(), self.first.month())
        }
    }
}

impl Clause {
    pub fn random(random: &mut Random) -> Self {
        let partners: Vec<usize> = (0..PARTNERS).collect();
        let datasets: Vec<usize> = (0..DATASETS).collect();
        let permits = !random.once_in(3);
        let who = match random.below(8) {
            0..4 => vec![Who::Anyone],
            4 => vec![Who::Kind(random.one(KINDS_ASKED))],
            5 => vec![Who::Role(random.one(&["processor", "controller"]))],
            _ => random
                .some(&partners, 2, true)
                .into_iter()
                .map(Who::Partner)
                .collect(),
        };
        let what = match random.below(7) {
            0..3 => vec![What::Anything],
            3 => vec![What::Sensitivity(
                random.one(&["special-category", "commercially-confidential"]),
            )],
            _ => random
                .some(&datasets, 2, true)
                .into_iter()
                .map(What::Dataset)
                .collect(),
        };
        let purposes = match random.below(6) {
            0..3 => Vec::new(),
            3 => vec![For::Category(random.one(CATEGORIES))],
            4 => vec![
                For::Purpose(random.below(PURPOSES)),
                For::Category(random.one(CATEGORIES)),
            ],
            _ => vec![For::Purpose(random.below(PURPOSES))],
        };
        let within = if random.once_in(3) {
            let all = [
                In::Word(SETTINGS[0]),
                In::Word(SETTINGS[1]),
                In::Word(SETTINGS[2]),
                In::Environment,
            ];
            random.some(&all, 3, true)
        } else {
            Vec::new()
        };
        let agreement = random.once_in(2).then(|| random.below(2));
        Self {
            permits,
            agreement,
            who_except: if random.once_in(5) {
                vec![random.below(PARTNERS)]
            } else {
                Vec::new()
            },
            who,
            actions: random.some(ACTIONS, 3, true),
            what_except: if random.once_in(5) {
                vec![random.below(DATASETS)]
            } else {
                Vec::new()
            },
            what,
            purposes,
            from: random.once_in(6).then(|| when(random, None)),
            until: random.once_in(6).then(|| when(random, None)),
            within,
            at_most: (permits && random.once_in(5)).then(|| random.one(&IDENTIFIABILITIES[..3])),
            survives: !permits && agreement.is_some() && random.once_in(3),
        }
    }

    pub fn text(&self) -> String {
        let who: Vec<String> = (self.who.iter())
            .map(|who| match who {
                Who::Anyone => "anyone".to_owned(),
                Who::Partner(number) => format!("p{number}"),
                Who::Kind(word) | Who::Role(word) => format!("any {word}"),
            })
            .collect();
        let what: Vec<String> = (self.what.iter())
            .map(|what| match what {
                What::Anything => "anything".to_owned(),
                What::Dataset(number) => format!("d{number}"),
                What::Sensitivity(word) => format!("any {word}"),
            })
            .collect();
        let purposes: Vec<String> = (self.purposes.iter())
            .map(|purpose| match purpose {
                For::Purpose(number) => format!("q{number}"),
                For::Category(word) => (*word).to_owned(),
            })
            .collect();
        let except = |numbers: &[usize], letter: char| match numbers {
            [] => String::new(),
            numbers => {
                let names: Vec<String> = numbers
                    .iter()
                    .map(|number| format!("{letter}{number}"))
                    .collect();
                format!(" except {}", names.join(", "))
            }
        };
        let mut out = format!(
            "{} {}{} to {} {}{}",
            if self.permits { "permit" } else { "forbid" },
            who.join(", "),
            except(&self.who_except, 'p'),
            self.actions.join(", "),
            what.join(", "),
            except(&self.what_except, 'd'),
        );
        if !purposes.is_empty() {
            write!(out, " for {}", purposes.join(", ")).unwrap();
        }
        if self.survives {
            out.push_str(" survives expiry");
        }
        for (word, when) in [("from", self.from), ("until", self.until)] {
            if let Some(when) = when {
                write!(out, " {word} {when}").unwrap();
            }
        }
        let within = (self.within.iter()).map(|setting| match setting {
            In::Word(word) => (*word).to_owned(),
            In::Environment => "room".to_owned(),
        });
        let within = line("within", within);
        if self.permits {
            let most = line("identifiability", self.at_most.map(str::to_owned));
            if !(within.is_empty() && most.is_empty()) {
                write!(out, " {{{within}{most}\n  }}").unwrap();
            }
        } else if !within.is_empty() {
            write!(out, " unless {{{within}\n  }}").unwrap();
        }
        out
    }
}
