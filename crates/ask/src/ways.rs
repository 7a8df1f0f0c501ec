//! The smallest changes after which something would be permitted.
//!
//! Each is tried before it is told: the changed file is read again and the question asked again. Of several changes
//! together, only those are told of which none can be left out, for one change is tried before two.

use std::collections::HashMap;

use partnership_model::{Built, ClauseId, EntryId, Model};
use partnership_policy::{Answer, Decision, Engine};
use partnership_source::{FileId, apply_edits};

use crate::change::{Candidate, Change, Kind, Look, Means};
use crate::{Question, standing};

/// Files that can be read again with changes.
pub trait Rebuild {
    /// The text of a file.
    fn text(&self, file: FileId) -> &str;
    /// The model as it would be with these texts in place of their files'.
    fn rebuild(&self, texts: &HashMap<FileId, String>) -> Built;
}

/// Changes after which it would be permitted.
#[derive(Clone, Debug)]
pub struct Way {
    /// The changes, all of which are needed.
    pub changes: Vec<Change>,
    /// The texts of the files that change, as they then are.
    pub texts: HashMap<FileId, String>,
    /// What is asked then.
    pub question: Question,
    /// The answer then.
    pub decision: Decision,
    /// The promises that what is then permitted goes against, each with what it says is never done.
    pub breaks: Vec<(EntryId, ClauseId)>,
}

/// How many changes are told together.
const TOGETHER: usize = 3;
/// How often the file is read again.
const TRIES: usize = 60;
/// How many ways are told.
const MOST: usize = 6;

/// The smallest ways to a permission; none where it is permitted already, or where nothing was found.
pub fn ways(model: &Model, question: &Question, files: &dyn Rebuild) -> Vec<Way> {
    if question.open_count() > 0 {
        return Vec::new();
    }
    let errors = errors(&files.rebuild(&HashMap::new()));
    let mut search = Search {
        files,
        errors,
        left: TRIES,
        found: Vec::new(),
    };
    let start = State {
        texts: HashMap::new(),
        question: question.clone(),
        changes: Vec::new(),
    };
    let mut open = search.expand(model, &start);
    for _ in 0..TOGETHER {
        let mut next = Vec::new();
        for state in open {
            next.extend(search.try_out(&state));
        }
        // That it is permitted on another day does not say what would permit it on this one.
        let lasting = |way: &Way| way.changes.iter().all(|change| change.kind != Kind::Day);
        if search.found.iter().any(lasting) {
            break;
        }
        open = next;
    }
    let mut found = search.found;
    found.sort_by_key(weight);
    found.truncate(MOST);
    found
}

/// What leaves the file as it is comes first; taking a clause away is the last resort.
fn weight(way: &Way) -> (usize, Vec<Kind>) {
    let kinds = way.changes.iter().map(|change| change.kind);
    (way.breaks.len(), kinds.collect())
}

#[derive(Clone)]
struct State {
    texts: HashMap<FileId, String>,
    question: Question,
    changes: Vec<Change>,
}

struct Search<'a> {
    files: &'a dyn Rebuild,
    errors: usize,
    left: usize,
    found: Vec<Way>,
}

impl Search<'_> {
    /// The states one change further on.
    fn expand(&self, model: &Model, state: &State) -> Vec<State> {
        let engine = Engine::new(model);
        let decision = engine.decide_all(&state.question.requests());
        if decision.answer == Answer::Permitted {
            return Vec::new();
        }
        let text = |file: FileId| self.text(state, file);
        let look = Look {
            engine: &engine,
            question: &state.question,
            decision: &decision,
            texts: &text,
        };
        let made = |candidate: Candidate| self.make(state, candidate);
        look.candidates().into_iter().filter_map(made).collect()
    }

    fn text(&self, state: &State, file: FileId) -> String {
        let own = state.texts.get(&file);
        own.cloned()
            .unwrap_or_else(|| self.files.text(file).to_owned())
    }

    fn make(&self, state: &State, (change, means): Candidate) -> Option<State> {
        // Another day answers another question, and is told alone.
        let alone = |kind: Kind| kind == Kind::Day;
        if state.changes.contains(&change) || (alone(change.kind) && !state.changes.is_empty()) {
            return None;
        }
        let mut next = state.clone();
        match means {
            Means::Ask(question) => next.question = *question,
            Means::File((file, edit)) => {
                let text = apply_edits(&self.text(state, file), &[edit]).ok()?;
                next.texts.insert(file, text);
            }
        }
        next.changes.push(change);
        Some(next)
    }

    /// Ask again after the changes: a way is kept, and what is no way yet is taken further.
    fn try_out(&mut self, state: &State) -> Vec<State> {
        if self.left == 0 {
            return Vec::new();
        }
        self.left -= 1;
        let built = self.files.rebuild(&state.texts);
        // A change after which the file has an error is none.
        if errors(&built) > self.errors {
            return Vec::new();
        }
        let engine = Engine::new(&built.model);
        let requests = state.question.requests();
        let decision = engine.decide_all(&requests);
        if decision.answer == Answer::Permitted {
            let against = standing(&engine, &requests, &decision);
            self.found.push(Way {
                changes: state.changes.clone(),
                texts: state.texts.clone(),
                question: state.question.clone(),
                breaks: against.promises,
                decision,
            });
            return Vec::new();
        }
        if state.changes.iter().any(|change| change.kind == Kind::Day) {
            return Vec::new();
        }
        self.expand(&built.model, state)
    }
}

fn errors(built: &Built) -> usize {
    use partnership_diagnostics::Severity;
    let findings = built.findings.iter();
    let error = findings.filter(|finding| finding.severity == Severity::Error);
    error.count() + built.model.unread.len()
}
