//! What stays of a partnership once it was judged, where thousands are.
//!
//! Telling what was found asks a model for little: its head, the names of what was judged, and what is accepted for now.
//! The rest goes, and so do the entries of which nothing is asked: a small partnership that uses a shared list of two
//! hundred organisations would else keep all of them, once for each partnership.

use std::collections::{HashMap, HashSet};

use partnership_model::{Entry, EntryId, Model};
use partnership_rules::run::{Outcome, Outcomes};

/// Leave of a model what telling the outcomes needs. The entries that stay get new numbers, in the outcomes too.
pub(crate) fn thin(model: &mut Model, outcomes: &mut Outcomes) {
    let mut judged = HashSet::new();
    let mut whole: HashSet<EntryId> = model.partnership.into_iter().collect();
    for judgement in outcomes.rules.iter().flat_map(|rule| &rule.judgements) {
        judged.extend(judgement.entry);
        if let Outcome::Waived(_, waiver) = &judgement.outcome {
            whole.insert(*waiver);
        }
    }
    let Model {
        root,
        files,
        entries,
        partnership,
        ..
    } = std::mem::take(model);
    let mut numbers: HashMap<EntryId, EntryId> = HashMap::new();
    let mut kept: Vec<Entry> = Vec::with_capacity(judged.len() + whole.len());
    for mut entry in entries {
        let is_whole = whole.contains(&entry.id);
        if !is_whole && !judged.contains(&entry.id) {
            continue;
        }
        let number = EntryId(kept.len() as u32);
        numbers.insert(entry.id, number);
        entry.id = number;
        // What stands around and in it may be gone.
        entry.parent = None;
        entry.children = Vec::new();
        entry.clauses = Vec::new();
        if !is_whole {
            entry.title = None;
            entry.fields = Vec::new();
            entry.settings = Vec::new();
            entry.sentences = Vec::new();
        }
        kept.push(entry);
    }
    kept.shrink_to_fit();
    let renumbered = |id: EntryId| numbers.get(&id).copied();
    for judgement in outcomes
        .rules
        .iter_mut()
        .flat_map(|rule| &mut rule.judgements)
    {
        judgement.entry = judgement.entry.and_then(renumbered);
        if let Outcome::Waived(_, waiver) = &mut judgement.outcome
            && let Some(number) = renumbered(*waiver)
        {
            *waiver = number;
        }
    }
    for rule in &mut outcomes.rules {
        rule.judgements.shrink_to_fit();
    }
    model.root = root;
    model.files = files;
    model.entries = kept;
    model.partnership = partnership.and_then(renumbered);
}
