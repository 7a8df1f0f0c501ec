//! Broad questions: asking each part, and putting the answers together.

use jiff::civil;
use partnership_model::EntryId;
use partnership_vocabulary::quick::QuickSet;
use partnership_vocabulary::words;

use crate::hierarchy::{included, is_broad_action};
use crate::known::{Known, joined};
use crate::{Answer, Decision, Duty, Engine, Missing, Part, Purpose, Reason, Request, Space};

impl Engine<'_> {
    /// Decide a request. A broad action or category of purpose is decided on its parts.
    pub fn decide(&self, request: &Request) -> Decision {
        if is_single(request) {
            return self.decide_single(request);
        }
        self.decide_all(std::slice::from_ref(request))
    }

    /// The same without the day on which the whole changes next, which takes most of the work.
    pub(crate) fn decide_now(&self, request: &Request) -> Decision {
        if is_single(request) {
            return self.decide_single(request);
        }
        self.whole(std::slice::from_ref(request))
    }

    /// Decide several requests as one question: *permitted* or *forbidden* only if all of them are.
    pub fn decide_all(&self, requests: &[Request]) -> Decision {
        self.over_time(requests, |requests| self.whole(requests))
    }

    /// The decision, with the day on which it changes next.
    fn over_time(&self, requests: &[Request], decide: impl Fn(&[Request]) -> Decision) -> Decision {
        let mut whole = decide(requests);
        if whole.parts.is_empty() {
            return whole;
        }
        // For *in part*, the parts are the answer. Else a part may change and the whole stay what it is.
        whole.changes_on = first_change(&whole);
        while let Some(day) = whole.changes_on
            && whole.answer != Answer::InPart
        {
            let then: Vec<Request> = requests
                .iter()
                .map(|one| Request { on: day, ..*one })
                .collect();
            let then = decide(&then);
            if (then.answer, &then.conditions) != (whole.answer, &whole.conditions) {
                break;
            }
            whole.changes_on = first_change(&then);
        }
        whole
    }

    /// Decide several single requests as one question.
    pub(crate) fn decide_singles(&self, requests: &[Request]) -> Decision {
        self.over_time(requests, |requests| {
            if let [one] = requests {
                return self.decide_single(one);
            }
            let part = |request: &Request| Part {
                decision: self.decide_single(request),
                request: *request,
            };
            join(requests.iter().map(part).collect())
        })
    }

    fn whole(&self, requests: &[Request]) -> Decision {
        let (mut certain, mut possible) = (Vec::new(), Vec::new());
        let mut seen: QuickSet<Request> = QuickSet::default();
        let mut lacking: Vec<Missing> = Vec::new();
        for request in requests {
            let (purposes, perhaps) = self.single_purposes(request.purpose);
            for part in with_each(request, &purposes) {
                if seen.insert(part) {
                    certain.push(part);
                }
            }
            lacking.extend(
                perhaps
                    .iter()
                    .filter_map(|id| self.facts.purposes.get(id)?.line()),
            );
            let perhaps: Vec<_> = perhaps
                .into_iter()
                .map(Purpose::Declared)
                .map(Some)
                .collect();
            possible.extend(with_each(request, &perhaps));
        }
        if possible.is_empty()
            && let [one] = certain.as_slice()
        {
            return self.decide_single(one);
        }
        let decided = |request: Request| Part {
            decision: self.decide_single(&request),
            request,
        };
        let whole = join(certain.into_iter().map(decided).collect());
        if possible.is_empty() || matches!(whole.answer, Answer::InPart) {
            return whole;
        }
        // Whether these are parts depends on what is not told: it must make no difference.
        possible.retain(|part| seen.insert(*part));
        let parts = whole.parts.iter().cloned();
        let mut with = join(parts.chain(possible.into_iter().map(decided)).collect());
        if (with.answer, &with.conditions) == (whole.answer, &whole.conditions) {
            return with;
        }
        with.answer = Answer::CannotBeJudged;
        with.conditions = Vec::new();
        with.missing = joined(with.missing, lacking);
        with
    }

    /// The partners that are asked about one by one, then whoever is not declared.
    pub fn everyone(&self) -> Vec<Option<EntryId>> {
        self.each("partner")
    }

    /// The datasets that are asked about one by one, then data that is not declared.
    pub fn everything(&self) -> Vec<Option<EntryId>> {
        self.each("dataset")
    }

    /// The purposes that are asked about one by one: those that are declared, each category that a clause names, then one
    /// of which nothing is known. What is permitted for all of these is permitted for whatever purpose there may be.
    pub fn every_purpose(&self) -> Vec<Option<Purpose>> {
        Space::of(self.model).with_categories(self.model).purposes
    }

    fn each(&self, kind: &str) -> Vec<Option<EntryId>> {
        let declared = self.model.of_kind(kind).map(|entry| Some(entry.id));
        declared.chain([None]).collect()
    }

    /// The requests that a request means, one by one. One with a word that has narrower ones stands for what none of
    /// them names.
    pub fn parts(&self, request: &Request) -> Vec<Request> {
        with_each(request, &self.single_purposes(request.purpose).0)
    }

    /// The single purposes that are meant, and those of which it is not known whether they are.
    fn single_purposes(&self, purpose: Option<Purpose>) -> (Vec<Option<Purpose>>, Vec<EntryId>) {
        let Some(Purpose::Category(category)) = purpose else {
            return (vec![purpose], Vec::new());
        };
        let (mut certain, mut perhaps) = (Vec::new(), Vec::new());
        for entry in self.model.of_kind("purpose") {
            let Some(categories) = self.facts.purposes.get(&entry.id) else {
                continue;
            };
            match categories.include(&words::PURPOSE_CATEGORY, category) {
                Known::Yes => certain.push(Some(Purpose::Declared(entry.id))),
                Known::Unknown(_) => perhaps.push(entry.id),
                Known::No => {}
            }
        }
        let others = included(&words::PURPOSE_CATEGORY, category);
        certain.extend(others.into_iter().map(Purpose::Category).map(Some));
        (certain, perhaps)
    }
}

/// Whether a request has no parts to put together.
fn is_single(request: &Request) -> bool {
    !matches!(request.purpose, Some(Purpose::Category(_))) && !is_broad_action(request.action)
}

fn with_each(request: &Request, purposes: &[Option<Purpose>]) -> Vec<Request> {
    let with = |action| {
        purposes.iter().map(move |purpose| Request {
            action,
            purpose: *purpose,
            ..*request
        })
    };
    let actions = included(&words::ACTION, request.action);
    actions.into_iter().flat_map(with).collect()
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
        None if parts.is_empty() => Answer::NotCovered,
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
    whole.own_handling = !parts.is_empty() && parts.iter().all(|part| part.decision.own_handling);
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

/// The first day on which a part changes.
fn first_change(whole: &Decision) -> Option<civil::Date> {
    let days = whole.parts.iter().map(|part| part.decision.changes_on);
    days.flatten().min()
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
