//! Changes as JSON, version 1 of the format; a program should refuse a version it does not know.

use serde::Serialize;

use crate::changes::{Changes, Version};
use crate::compare::EntryChange;
use crate::effect::{Effect, For};
use crate::stand::Stand;
use crate::tell::words;

/// The version of the format.
pub const VERSION: u32 = 1;

/// What two versions of partnerships come to.
#[derive(Debug, Serialize)]
pub struct DocumentJson {
    /// The version of this format: 1.
    pub version: u32,
    /// The partnerships that both versions have.
    pub partnerships: Vec<ChangesJson>,
    /// The names of those that only the newer has.
    pub added: Vec<String>,
    /// The names of those that only the older has.
    pub removed: Vec<String>,
}

/// What changed between two versions, and what that does.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChangesJson {
    /// The older version.
    pub old: VersionJson,
    /// The newer version.
    pub new: VersionJson,
    /// The first day that was looked at.
    pub from: String,
    /// What changed in what is said.
    pub changed: Vec<EntryJson>,
    /// What it does.
    pub does: DoesJson,
}

/// A version.
#[derive(Debug, Serialize)]
pub struct VersionJson {
    /// Its file, perhaps at a revision.
    pub called: String,
    /// The title of the partnership.
    pub title: Option<String>,
    /// The fingerprint of its meaning.
    pub digest: String,
}

/// An entry or a clause that differs.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EntryJson {
    /// `added`, `removed`, `changed` or `renamed`.
    pub how: &'static str,
    /// The word of its kind; `permit` or `forbid` for a clause.
    pub kind: String,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The name it had.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was_named: Option<String>,
    /// What it stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inside: Option<String>,
    /// For a clause: its words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clause: Option<String>,
    /// What is different about it.
    pub lines: Vec<LineJson>,
}

/// A line that differs.
#[derive(Debug, Serialize)]
pub struct LineJson {
    /// Its word.
    pub line: String,
    /// What it said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// What it says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is: Option<String>,
    /// In a sentence.
    pub told: String,
}

/// What a change does.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DoesJson {
    /// Who gains and who loses what.
    pub permissions: Vec<EffectJson>,
    /// The audiences affected.
    pub audiences: Vec<AudienceJson>,
    /// The benefits, and evidence for them, that differ: `how kind name`.
    pub benefits: Vec<RefJson>,
    /// The risks, and mitigations, that differ.
    pub risks: Vec<RefJson>,
    /// The promises and choices that differ.
    pub promises: Vec<RefJson>,
    /// What must be agreed to again.
    pub agree_again: Vec<AgainJson>,
}

/// Requests that share what becomes of them: all combinations of who, action, data and purpose.
#[derive(Debug, Serialize)]
pub struct EffectJson {
    /// What becomes of them: `gained`, `lost` …
    pub change: &'static str,
    /// Who; null is whoever is not declared.
    pub who: Vec<Option<String>>,
    /// Does what.
    pub actions: Vec<&'static str>,
    /// With which data; null is data that is not declared.
    pub data: Vec<Option<String>>,
    /// What for.
    pub purposes: Vec<PurposeJson>,
    /// From this day on.
    pub from: String,
    /// Up to and including this day; null is for good.
    pub until: Option<String>,
    /// Where the older version stands.
    pub old: StandJson,
    /// Where the newer version stands.
    pub new: StandJson,
    /// In a sentence.
    pub told: String,
}

/// A purpose.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PurposeJson {
    /// A purpose of either version, by its name.
    Name(String),
    /// A purpose that is not declared, of this category.
    Category(&'static str),
    /// One that is not declared and of which nothing is known.
    Unknown(bool),
}

/// Where a request stands.
#[derive(Debug, Serialize)]
pub struct StandJson {
    /// `permitted`, `forbidden`, `not-covered`, `in-part` or `cannot-be-judged`.
    pub answer: &'static str,
    /// The conditions, all of which must hold: each a list of ways, each way a list of needs such as `within safe-room`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<Vec<Vec<String>>>,
    /// What is owed in return.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<String>,
    /// The clauses that made it so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<String>,
}

/// An audience that is affected.
#[derive(Debug, Serialize)]
pub struct AudienceJson {
    /// Its name.
    pub name: String,
    /// Why, in sentences.
    pub because: Vec<String>,
}

/// A change that is told in full under `changed`.
#[derive(Debug, Serialize)]
pub struct RefJson {
    /// `added`, `removed`, `changed` or `renamed`.
    pub how: &'static str,
    /// The word of its kind.
    pub kind: String,
    /// Its name.
    pub name: Option<String>,
}

/// Something that must be agreed to again.
#[derive(Debug, Serialize)]
pub struct AgainJson {
    /// What: a word such as `vision`, or the name of an entry.
    pub matter: String,
    /// Who had agreed to it.
    pub who: Vec<String>,
    /// What is different about it.
    pub because: Vec<EntryJson>,
}

/// The whole document: comparisons, and partnerships that stand alone, each with whether it is new.
pub fn document(changes: &[Changes], alone: &[(String, bool)]) -> DocumentJson {
    let named = |is_new: bool| {
        let some = alone.iter().filter(|(_, new)| *new == is_new);
        some.map(|(name, _)| name.clone()).collect()
    };
    DocumentJson {
        version: VERSION,
        partnerships: changes.iter().map(to_json).collect(),
        added: named(true),
        removed: named(false),
    }
}

/// The changes in the shape of their JSON.
pub fn to_json(changes: &Changes) -> ChangesJson {
    ChangesJson {
        old: version(&changes.old),
        new: version(&changes.new),
        from: changes.from.to_string(),
        changed: changes.said.changes.iter().map(entry).collect(),
        does: DoesJson {
            permissions: (changes.effects.iter())
                .map(|one| effect(one, words::effect(one, &changes.asked, changes.from).text()))
                .collect(),
            audiences: (changes.audiences.iter())
                .map(|affected| AudienceJson {
                    name: affected.name.clone(),
                    because: affected.because.iter().map(crate::Say::text).collect(),
                })
                .collect(),
            benefits: changes.benefits().map(reference).collect(),
            risks: changes.risks().map(reference).collect(),
            promises: changes.promises().map(reference).collect(),
            agree_again: (changes.again.iter())
                .map(|again| AgainJson {
                    matter: again.matter.clone(),
                    who: again.who.clone(),
                    because: again.because.iter().map(entry).collect(),
                })
                .collect(),
        },
    }
}

fn version(version: &Version) -> VersionJson {
    VersionJson {
        called: version.called.clone(),
        title: version.title.clone(),
        digest: version.digest.to_string(),
    }
}

fn entry(change: &EntryChange) -> EntryJson {
    EntryJson {
        how: change.how.word(),
        kind: change.kind.clone(),
        name: change.name.clone(),
        title: change.title.clone(),
        was_named: change.was_named.clone(),
        inside: change.inside.clone(),
        clause: change.clause.clone(),
        lines: (change.lines.iter())
            .map(|line| LineJson {
                line: line.line.clone(),
                was: line.was.clone(),
                is: line.is.clone(),
                told: line.told.text(),
            })
            .collect(),
    }
}

fn reference(change: &EntryChange) -> RefJson {
    RefJson {
        how: change.how.word(),
        kind: change.kind.clone(),
        name: change.name.clone(),
    }
}

fn effect(effect: &Effect, told: String) -> EffectJson {
    let shift = &effect.shift;
    EffectJson {
        change: shift.kind.word(),
        who: effect.who.clone(),
        actions: effect.actions.clone(),
        data: effect.what.clone(),
        purposes: (effect.purposes.iter())
            .map(|purpose| match purpose {
                For::Declared(name) => PurposeJson::Name(name.clone()),
                For::Category(word) => PurposeJson::Category(word),
                For::Unknown => PurposeJson::Unknown(true),
            })
            .collect(),
        from: shift.from.to_string(),
        until: shift.until.map(|day| day.to_string()),
        old: stand(&shift.old),
        new: stand(&shift.new),
        told,
    }
}

fn stand(stand: &Stand) -> StandJson {
    StandJson {
        answer: stand.answer,
        conditions: stand.conditions.clone(),
        duties: stand.duties.clone(),
        because: stand.because.clone(),
    }
}
