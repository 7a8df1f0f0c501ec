//! What changed in what is said, entry by entry. Layout and order do not count: they are not part of a meaning.

use std::collections::{BTreeMap, HashMap};

use partnership_model::meaning::{Meaning, SaidClause, SaidEntry};

use crate::flat::{Flat, FlatClause, FlatEntry, key, renames};
use crate::line;
use crate::say::Say;
use crate::value;

/// How an entry or a clause differs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum How {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It says something else.
    Changed,
    /// It has another name.
    Renamed,
}

impl How {
    /// As it is told to programs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Renamed => "renamed",
        }
    }
}

/// An entry or a clause that differs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EntryChange {
    /// How.
    pub how: How,
    /// The word of its kind; `permit` or `forbid` for a clause.
    pub kind: String,
    /// Its name now, or the one it had.
    pub name: Option<String>,
    /// Its title now, or the one it had.
    pub title: Option<String>,
    /// The name it had, where it has another now.
    pub was_named: Option<String>,
    /// What it stands in.
    pub inside: Option<String>,
    /// For a clause: its words.
    pub clause: Option<String>,
    /// What is different about it.
    pub lines: Vec<LineChange>,
}

/// A line, or another part of an entry, that differs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LineChange {
    /// The word of the line; `title`, `name` and the like for other parts.
    pub line: String,
    /// What it said, as one would write it; `None` where it was not there.
    pub was: Option<String>,
    /// What it says.
    pub is: Option<String>,
    /// In a sentence, without the entry.
    pub told: Say,
}

/// What changed between two meanings.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Said {
    /// Each entry and clause that differs: entries in the order of the newer version's kinds and names, then clauses.
    pub changes: Vec<EntryChange>,
    /// Names that entries had and the ones they have now.
    pub renames: BTreeMap<String, String>,
}

impl Said {
    /// Whether an entry is new, or gone, only because what it stands in is.
    pub fn goes_with_parent(&self, change: &EntryChange) -> bool {
        matches!(change.how, How::Added | How::Removed)
            && change.inside.as_ref().is_some_and(|inside| {
                let mut changes = self.changes.iter();
                changes.any(|above| above.how == change.how && above.name.as_ref() == Some(inside))
            })
    }
}

impl EntryChange {
    /// The entry by its kind and name, as the start of a sentence: "the purpose `forecast`".
    pub fn subject(&self) -> Say {
        let label = match self.kind.as_str() {
            "permit" => "permission",
            "forbid" => "prohibition",
            kind => partnership_vocabulary::any_kind(kind).map_or(kind, |kind| kind.label),
        };
        let own = if self.kind == "partnership"
            || partnership_vocabulary::any_kind(&self.kind).is_some()
        {
            Say::own(format!("the {label}"))
        } else {
            Say::own("the entry ").and_name(label)
        };
        match (&self.name, &self.title, &self.clause) {
            (Some(name), ..) => own.and(" ").and_name(name.as_str()),
            (None, Some(title), _) => own.and(" ").and_text(title.as_str()),
            (None, None, Some(clause)) => own.and(" ").and_name(clause.as_str()),
            (None, None, None) => own,
        }
    }
}

/// Compare two meanings.
pub fn compare(old: &Meaning, new: &Meaning) -> Said {
    let (old, new) = (Flat::of(old), Flat::of(new));
    let renames = renames(&old, &new);
    differences(&old, &new, renames)
}

/// Compare parts of two meanings, of which it is known what has another name.
pub(crate) fn compare_parts(
    old: &Meaning,
    new: &Meaning,
    renames: &BTreeMap<String, String>,
) -> Said {
    differences(&Flat::of(old), &Flat::of(new), renames.clone())
}

fn differences(old: &Flat, new: &Flat, renames: BTreeMap<String, String>) -> Said {
    let before: HashMap<&String, &String> = renames.iter().map(|(was, is)| (is, was)).collect();
    let old = old.renamed(&renames);
    let mut changes = Vec::new();
    for (one, other) in pairs(&old.entries, &new.entries) {
        let renamed = other
            .and_then(|entry| entry.entry.name.as_ref())
            .and_then(|name| before.get(name));
        changes.extend(entry(one, other, renamed.map(|was| was.as_str())));
    }
    changes.sort_by_key(order);
    let mut clauses: Vec<EntryChange> = clause_pairs(&old.clauses, &new.clauses)
        .into_iter()
        .filter_map(|(one, other)| clause(one, other))
        .collect();
    clauses.sort_by(|one, other| {
        let place = |change: &EntryChange| (change.inside.clone(), change.clause.clone());
        place(one).cmp(&place(other))
    });
    changes.extend(clauses);
    Said { changes, renames }
}

/// The order in which kinds are told: that of the vocabulary, the partnership first.
fn order(change: &EntryChange) -> (usize, String, String) {
    let kinds = partnership_vocabulary::KINDS;
    let place = kinds.iter().position(|kind| kind.word == change.kind);
    (
        place.unwrap_or(kinds.len()),
        change.inside.clone().unwrap_or_default(),
        change
            .name
            .clone()
            .or(change.title.clone())
            .unwrap_or_default(),
    )
}

type Pair<'f, T> = (Option<&'f T>, Option<&'f T>);
type Sides<'f> = (Vec<&'f FlatEntry>, Vec<&'f FlatEntry>);
type Test<'t, T> = &'t dyn Fn(&T, &T) -> bool;

/// Entries that are the same one: of one name; without names, of one title; else the equal ones, then in their order.
fn pairs<'f>(old: &'f [FlatEntry], new: &'f [FlatEntry]) -> Vec<Pair<'f, FlatEntry>> {
    let mut groups: BTreeMap<(String, Option<String>), Sides<'_>> = BTreeMap::new();
    // A name means one thing in a partnership, wherever it stands; a title only where it stands.
    let place = |entry: &FlatEntry| {
        let named = entry.entry.name.is_some();
        (key(&entry.entry), entry.inside.clone().filter(|_| !named))
    };
    for entry in old {
        groups.entry(place(entry)).or_default().0.push(entry);
    }
    for entry in new {
        groups.entry(place(entry)).or_default().1.push(entry);
    }
    groups
        .into_values()
        .flat_map(|(old, new)| matched(old, new, &[&|one, other| one == other, &|_, _| true]))
        .collect()
}

fn clause_pairs<'f>(old: &'f [FlatClause], new: &'f [FlatClause]) -> Vec<Pair<'f, FlatClause>> {
    let named = |one: &FlatClause, other: &FlatClause| {
        one.clause.name.is_some() && one.clause.name == other.clause.name
    };
    let alike = |one: &FlatClause, other: &FlatClause| {
        let of = |word| value::words(&one.clause, word) == value::words(&other.clause, word);
        let names = one.clause.name.is_none() || other.clause.name.is_none();
        names && one.clause.effect == other.clause.effect && of("what") && (of("who") || of("to"))
    };
    let near =
        |one: &FlatClause, other: &FlatClause| one.inside == other.inside && alike(one, other);
    matched(
        old.iter().collect(),
        new.iter().collect(),
        &[
            &|one, other| one == other,
            &named,
            &|one, other| one.clause == other.clause,
            &near,
        ],
    )
}

/// One of each, by the first test that holds; the others by themselves.
fn matched<'f, T>(
    mut old: Vec<&'f T>,
    mut new: Vec<&'f T>,
    tests: &[Test<'_, T>],
) -> Vec<Pair<'f, T>> {
    let mut found = Vec::new();
    for test in tests {
        old.retain(|one| {
            let other = new.iter().position(|other| test(one, other));
            if let Some(place) = other {
                found.push((Some(*one), Some(new.remove(place))));
            }
            other.is_none()
        });
    }
    found.extend(old.into_iter().map(|one| (Some(one), None)));
    found.extend(new.into_iter().map(|other| (None, Some(other))));
    found
}

fn entry(
    old: Option<&FlatEntry>,
    new: Option<&FlatEntry>,
    was_named: Option<&str>,
) -> Option<EntryChange> {
    let shown = new.or(old)?;
    let mut change = EntryChange {
        how: How::Changed,
        kind: shown.entry.kind.clone(),
        name: shown.entry.name.clone(),
        title: shown.entry.title.clone(),
        was_named: was_named.map(str::to_owned),
        inside: shown.inside.clone(),
        clause: None,
        lines: Vec::new(),
    };
    match (old, new) {
        (Some(old), Some(new)) => {
            if old == new && was_named.is_none() {
                return None;
            }
            if was_named.is_some() {
                change.how = How::Renamed;
            }
            change.lines = parts(old, new);
        }
        (old, _) => {
            change.how = if old.is_some() {
                How::Removed
            } else {
                How::Added
            };
            change.lines = line::all(&shown.entry, old.is_some());
        }
    }
    Some(change)
}

/// What is different about an entry that is in both.
fn parts(old: &FlatEntry, new: &FlatEntry) -> Vec<LineChange> {
    let (one, other) = (&old.entry, &new.entry);
    let mut found = Vec::new();
    let mut part = |line: &str, was: Option<&str>, is: Option<&str>, told: fn(&str) -> Say| {
        if was != is {
            let told = match (was, is) {
                (Some(was), Some(is)) => told(line)
                    .and(" was ")
                    .and_text(was)
                    .and(" and is now ")
                    .and_text(is),
                (None, Some(is)) => told(line).and(" is now ").and_text(is),
                (Some(was), None) => told(line).and(" was ").and_text(was).and(" and is gone"),
                (None, None) => return,
            };
            found.push(LineChange {
                line: line.to_owned(),
                was: was.map(str::to_owned),
                is: is.map(str::to_owned),
                told,
            });
        }
    };
    part("kind", Some(&one.kind), Some(&other.kind), |_| {
        Say::own("its kind")
    });
    part(
        "title",
        one.title.as_deref(),
        other.title.as_deref(),
        |_| Say::own("its title"),
    );
    part("on", one.on.as_deref(), other.on.as_deref(), |_| {
        Say::own("its day")
    });
    part(
        "inside",
        old.inside.as_deref(),
        new.inside.as_deref(),
        |_| Say::own("what it stands in"),
    );
    found.extend(line::lines(&one.kind, &one.lines, &other.lines));
    found.extend(line::lines("", &one.settings, &other.settings));
    found.extend(sentences(one, other));
    found
}

fn sentences(old: &SaidEntry, new: &SaidEntry) -> Vec<LineChange> {
    let (gone, came) = (
        without(&old.sentences, &new.sentences),
        without(&new.sentences, &old.sentences),
    );
    let mut found: Vec<LineChange> = Vec::new();
    for (words, there) in gone
        .iter()
        .map(|words| (words, false))
        .chain(came.iter().map(|words| (words, true)))
    {
        let told = if there {
            "it now says "
        } else {
            "it no longer says "
        };
        found.push(LineChange {
            line: "sentence".to_owned(),
            was: (!there).then(|| (*words).clone()),
            is: there.then(|| (*words).clone()),
            told: Say::own(told).and_name(words.as_str()),
        });
    }
    if found.is_empty() && old.sentences != new.sentences {
        found.push(LineChange {
            line: "sentence".to_owned(),
            was: Some(old.sentences.join("\n")),
            is: Some(new.sentences.join("\n")),
            told: Say::own("its sentences stand in another order"),
        });
    }
    found
}

fn without<'s>(these: &'s [String], others: &[String]) -> Vec<&'s String> {
    these.iter().filter(|one| !others.contains(one)).collect()
}

fn clause(old: Option<&FlatClause>, new: Option<&FlatClause>) -> Option<EntryChange> {
    let shown = new.or(old)?;
    let mut change = EntryChange {
        how: How::Changed,
        kind: shown.clause.effect.clone(),
        name: shown.clause.name.clone(),
        title: None,
        was_named: None,
        inside: shown.inside.clone(),
        clause: Some(value::clause(&shown.clause)),
        lines: Vec::new(),
    };
    match (old, new) {
        (Some(old), Some(new)) if old == new => return None,
        (Some(old), Some(new)) => change.lines = clause_parts(old, new),
        (old, _) => {
            change.how = if old.is_some() {
                How::Removed
            } else {
                How::Added
            };
            change.lines = line::block(&shown.clause, old.is_some());
        }
    }
    Some(change)
}

fn clause_parts(old: &FlatClause, new: &FlatClause) -> Vec<LineChange> {
    let (one, other) = (&old.clause, &new.clause);
    let mut found = Vec::new();
    let mut part = |line: &str, was: Option<String>, is: Option<String>, what: &'static str| {
        if was != is {
            let none = || Say::own("nothing");
            let say = |name: &Option<String>| name.as_deref().map_or_else(none, Say::name);
            found.push(LineChange {
                line: line.to_owned(),
                told: Say::own(what)
                    .and(" was ")
                    .and_say(say(&was))
                    .and(" and is now ")
                    .and_say(say(&is)),
                was,
                is,
            });
        }
    };
    part(
        "effect",
        Some(one.effect.clone()),
        Some(other.effect.clone()),
        "what it does",
    );
    part("called", one.name.clone(), other.name.clone(), "its name");
    part(
        "inside",
        old.inside.clone(),
        new.inside.clone(),
        "what it stands in",
    );
    let yes = |clause: &SaidClause, flag: fn(&SaidClause) -> bool| {
        Some(if flag(clause) { "yes" } else { "no" }.to_owned())
    };
    part(
        "survives",
        yes(one, |c| c.survives),
        yes(other, |c| c.survives),
        "whether it outlives its agreement",
    );
    part(
        "unless",
        yes(one, |c| c.unless),
        yes(other, |c| c.unless),
        "whether something lifts it",
    );
    found.extend(line::lines(&one.effect, &one.words, &other.words));
    found.extend(line::lines(&one.effect, &one.block, &other.block));
    found
}
