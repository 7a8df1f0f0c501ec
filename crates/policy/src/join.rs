//! Broad questions: asking each part, and putting the answers together.

use partnership_model::EntryId;
use partnership_vocabulary::words;

use crate::hierarchy::included;
use crate::known::{Known, joined};
use crate::{Answer, Decision, Duty, Engine, Part, Purpose, Reason, Request};

impl Engine<'_> {
    /// Decide a request. A broad action or category of purpose is decided on its parts.
    pub fn decide(&self, request: &Request) -> Decision {
        self.decide_all(std::slice::from_ref(request))
    }

    /// Decide several requests as one question: *permitted* or *forbidden* only if all of them are.
    pub fn decide_all(&self, requests: &[Request]) -> Decision {
        let mut parts: Vec<Request> = Vec::new();
        for request in requests {
            for part in self.parts(request) {
                if !parts.contains(&part) {
                    parts.push(part);
                }
            }
        }
        match parts.as_slice() {
            [] => return Decision::bare(Answer::NotCovered),
            [one] => return self.decide_single(one),
            _ => {}
        }
        let decided = parts.into_iter().map(|request| Part {
            decision: self.decide_single(&request),
            request,
        });
        join(decided.collect())
    }

    /// The partners that are asked about one by one, then whoever is not declared.
    pub fn everyone(&self) -> Vec<Option<EntryId>> {
        self.each("partner")
    }

    /// The datasets that are asked about one by one, then data that is not declared.
    pub fn everything(&self) -> Vec<Option<EntryId>> {
        self.each("dataset")
    }

    /// The purposes that are asked about one by one, then one that is not declared.
    pub fn every_purpose(&self) -> Vec<Option<Purpose>> {
        let each = self.each("purpose").into_iter();
        each.map(|id| id.map(Purpose::Declared)).collect()
    }

    fn each(&self, kind: &str) -> Vec<Option<EntryId>> {
        let declared = self.model.of_kind(kind).map(|entry| Some(entry.id));
        declared.chain([None]).collect()
    }

    /// The requests that a request means, one by one. One with a word that has narrower ones stands for what none of
    /// them names.
    pub fn parts(&self, request: &Request) -> Vec<Request> {
        let actions = included(&words::ACTION, request.action);
        let purposes = self.single_purposes(request.purpose);
        let with = |action| {
            purposes.iter().map(move |purpose| Request {
                action,
                purpose: *purpose,
                ..*request
            })
        };
        actions.into_iter().flat_map(with).collect()
    }

    fn single_purposes(&self, purpose: Option<Purpose>) -> Vec<Option<Purpose>> {
        let Some(Purpose::Category(category)) = purpose else {
            return vec![purpose];
        };
        let has_it = |id: &EntryId| {
            let categories = self.facts.purposes.get(id);
            categories.is_some_and(|categories| {
                categories.include(&words::PURPOSE_CATEGORY, category) == Known::Yes
            })
        };
        let declared = self.model.of_kind("purpose").map(|entry| entry.id);
        let declared = declared.filter(has_it).map(Purpose::Declared);
        let others = included(&words::PURPOSE_CATEGORY, category);
        let others = others.into_iter().map(Purpose::Category);
        declared.chain(others).map(Some).collect()
    }
}

/// What several answers come to. Where they differ, in conditions too, the whole is *in part*; where one cannot be
/// judged and the others agree, neither can the whole.
fn join(parts: Vec<Part>) -> Decision {
    let judged = |part: &&Part| part.decision.answer != Answer::CannotBeJudged;
    let mut known = parts.iter().filter(judged);
    let first = known.next();
    let same = |part: &Part| {
        first.is_none_or(|first| {
            let (one, other) = (&first.decision, &part.decision);
            one.answer == other.answer && one.conditions == other.conditions
        })
    };
    let answer = match first {
        _ if !known.all(same) => Answer::InPart,
        Some(first) if parts.iter().all(|part| judged(&part)) => first.decision.answer,
        _ => Answer::CannotBeJudged,
    };
    let mut whole = Decision::bare(answer);
    if matches!(answer, Answer::Permitted | Answer::Forbidden)
        && let Some(first) = first
    {
        whole.conditions = first.decision.conditions.clone();
    }
    whole.own_handling = parts.iter().all(|part| part.decision.own_handling);
    let days = parts.iter().filter_map(|part| part.decision.changes_on);
    whole.changes_on = days.min();
    for part in &parts {
        add_reasons(&mut whole.because, &part.decision.because);
        add_duties(&mut whole.duties, &part.decision.duties);
        whole.missing = joined(whole.missing, part.decision.missing.clone());
        if whole.unread.is_empty() {
            whole.unread.clone_from(&part.decision.unread);
        }
        for near in &part.decision.nearly {
            if !whole.nearly.contains(near) {
                whole.nearly.push(*near);
            }
        }
    }
    whole
        .because
        .sort_by_key(|reason| (permits(reason), reason.clause, reason.why));
    whole.parts = parts;
    whole
}

fn permits(reason: &Reason) -> bool {
    use crate::Why;
    !matches!(
        reason.why,
        Why::Forbids | Why::ForbidsUnless | Why::MayForbid | Why::ForbidNotRead
    )
}

fn add_reasons(all: &mut Vec<Reason>, more: &[Reason]) {
    for reason in more {
        if !all.contains(reason) {
            all.push(*reason);
        }
    }
}

fn add_duties(all: &mut Vec<Duty>, more: &[Duty]) {
    for duty in more {
        if all.iter().all(|one| one.task != duty.task) {
            all.push(*duty);
        }
    }
}
