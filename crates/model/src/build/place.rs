//! What may stand where.

use partnership_syntax::NodeKind;
use partnership_vocabulary::{Kind, Place};

use super::Builder;
use crate::{EntryId, findings};

/// Whether an entry of `kind` may stand in one of `around`.
pub(crate) fn may_stand_in(kind: &Kind, around: &Kind) -> bool {
    match kind.place {
        // Any entry may stand in what a test is given.
        Place::Top => around.word == "given",
        Place::Inside(kinds) => kinds.contains(&around.word) || around.word == "given",
        Place::TopOrInside(kinds) => kinds.contains(&around.word) || around.word == "given",
    }
}

/// Whether `setting name: value` may stand in an entry of that kind.
pub(crate) fn takes_settings(kind: &Kind) -> bool {
    matches!(kind.word, "rule" | "step" | "playbook")
}

/// Whether a sentence may stand in an entry of that kind; `None` is the top level.
pub(crate) fn takes_sentence(kind: NodeKind, around: Option<&Kind>) -> bool {
    let word = around.map(|kind| kind.word);
    match kind {
        NodeKind::clause => around.is_none_or(|around| around.clauses || around.word == "given"),
        NodeKind::use_sentence => word.is_none(),
        NodeKind::expectation => matches!(word, Some("scenario" | "test")),
        NodeKind::definition => matches!(word, Some("playbook" | "step")),
        // The condition of a definition stands on a line of its own behind it.
        NodeKind::when_sentence => matches!(word, Some("playbook" | "step" | "rule")),
        _ => matches!(word, Some("rule")),
    }
}

/// Whether an entry of that kind may stand in `parent`.
pub(crate) fn fits(builder: &Builder<'_>, kind: &Kind, parent: Option<EntryId>) -> bool {
    match parent.map(|parent| builder.model.entry(parent)) {
        None => !matches!(kind.place, Place::Inside(_)),
        // What stands in an unknown kind cannot be judged.
        Some(entry) => entry.kind.is_none_or(|around| may_stand_in(kind, around)),
    }
}

/// Tell an entry that stands where its kind has no meaning.
pub(crate) fn check(
    builder: &mut Builder<'_>,
    id: EntryId,
    kind: &'static Kind,
    parent: Option<EntryId>,
) {
    let around = parent.map(|parent| builder.model.entry(parent));
    if !fits(builder, kind, parent) {
        let around = around.and_then(|entry| entry.kind);
        let at = builder.model.entry(id).head;
        builder
            .sink
            .push(findings::entries::misplaced_entry(at, kind, around));
    }
}
