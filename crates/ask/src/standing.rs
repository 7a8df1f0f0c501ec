//! What stands against something: the clauses that forbid it, and the promises that rule it out.

use partnership_model::{ClauseId, EntryId};
use partnership_policy::{Decision, Engine, Reason, Request, Why};

/// What stands against something.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Standing {
    /// Clauses that forbid it, or may.
    pub forbids: Vec<Reason>,
    /// Promises that rule it out, each with what it says is never done.
    pub promises: Vec<(EntryId, ClauseId)>,
}

impl Standing {
    /// Whether nothing does.
    pub fn is_empty(&self) -> bool {
        self.forbids.is_empty() && self.promises.is_empty()
    }
}

/// What stands against these requests, of which `decision` was decided.
pub fn standing(engine: &Engine<'_>, requests: &[Request], decision: &Decision) -> Standing {
    let against = |reason: &&Reason| {
        use Why::{ForbidNotRead, Forbids, ForbidsUnless, MayForbid};
        matches!(
            reason.why,
            Forbids | ForbidsUnless | MayForbid | ForbidNotRead
        )
    };
    let mut promises: Vec<(EntryId, ClauseId)> = Vec::new();
    for deed in requests
        .iter()
        .flat_map(|request| engine.ruled_out_by(request))
    {
        let Some(promise) = engine.model().clause(deed).entry else {
            continue;
        };
        if !promises.contains(&(promise, deed)) {
            promises.push((promise, deed));
        }
    }
    promises.sort_unstable();
    Standing {
        forbids: decision.because.iter().filter(against).copied().collect(),
        promises,
    }
}
