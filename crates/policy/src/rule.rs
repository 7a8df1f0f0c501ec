//! One clause, asked about one request on one day.

use jiff::civil;
use partnership_model::{Clause, Effect, EntryId, Model};

use crate::agreement::Agreement;
use crate::facts::Facts;
use crate::known::{Known, joined};
use crate::lines::Bound;
use crate::needs::{self, Met};
use crate::quick::Quick;
use crate::reach::words_mean;
use crate::{Lack, Missing, Need, Request};

/// A clause, in the agreement in which it is to hold.
#[derive(Debug)]
pub(crate) struct Rule<'m> {
    pub(crate) clause: &'m Clause,
    /// The number of its agreement.
    pub(crate) agreement: Option<usize>,
    /// It stands in an entry that is no agreement, as behind a missing brace: whether it holds is not known.
    pub(crate) astray: bool,
    quick: Quick,
    from: Bound,
    until: Bound,
}

/// How a clause stands to a request.
#[derive(Clone, Debug)]
pub(crate) enum Stands {
    /// It says nothing of it; the lack, where only that keeps it from doing so.
    Apart(Option<Lack>),
    /// It may speak of it: that depends on what is missing.
    Perhaps(Vec<Missing>),
    /// A forbid that may speak of it, and that these needs would lift.
    PerhapsUnless(Vec<Missing>, Vec<Need>),
    /// It seems to speak of it, but has an error in it or before it.
    Unread(Vec<Missing>),
    /// It speaks of it. A permit: if these needs are met. A forbid: unless these are met, where there are any.
    Speaks(Vec<Need>),
}

/// What clauses are asked with.
pub(crate) struct Asking<'a> {
    pub(crate) model: &'a Model,
    pub(crate) facts: &'a Facts,
    pub(crate) agreements: &'a [Agreement],
}

impl<'m> Rule<'m> {
    pub(crate) fn new(clause: &'m Clause, agreement: Option<usize>, astray: bool) -> Self {
        Self {
            clause,
            agreement,
            astray,
            quick: Quick::of(clause),
            from: Bound::of_clause(clause, clause.from, "from"),
            until: Bound::of_clause(clause, clause.until, "until"),
        }
    }

    /// The partners it speaks of, where it names nobody else.
    pub(crate) fn names(&self) -> Option<&[EntryId]> {
        self.quick.who()
    }

    /// Whether it can ever speak of this, as far as its words go.
    pub(crate) fn may_mean(&self, asking: &Asking<'_>, request: &Request) -> bool {
        // Roles are taken up and never put down, so the last day sees most.
        self.may_have_lost()
            || (self.quick.may_mean(request)
                && words_mean(asking.facts, self.clause, request, civil::Date::MAX) != Known::No)
    }

    /// What a damaged forbid has lost may be about anything.
    fn may_have_lost(&self) -> bool {
        self.clause.damaged && self.clause.effect == Effect::Forbid
    }

    /// The days on which the way it stands may change.
    pub(crate) fn days(&self, asking: &Asking<'_>, days: &mut Vec<civil::Date>) {
        self.from.starts(days);
        self.until.ends(days);
        if let Some(agreement) = self.agreement {
            asking.agreements[agreement].days(days);
        }
        needs::days(asking.model, self.clause, days);
    }

    /// How it stands to a request.
    pub(crate) fn stands(&self, asking: &Asking<'_>, request: &Request) -> Stands {
        let stands = self.as_read(asking, request);
        match stands {
            Stands::Speaks(_) if self.astray => Stands::Unread(Vec::new()),
            Stands::Apart(_) | Stands::Perhaps(_) | Stands::PerhapsUnless(..)
                if self.may_have_lost() =>
            {
                Stands::Unread(Vec::new())
            }
            other => other,
        }
    }

    /// How what could be read of it stands to a request.
    fn as_read(&self, asking: &Asking<'_>, request: &Request) -> Stands {
        let permits = self.clause.effect == Effect::Permit;
        let words = words_mean(asking.facts, self.clause, request, request.on);
        let mut doubts: Vec<Missing> = Vec::new();
        let mut doubtful = false;
        // In this order, so that the first thing that is lacking is the one that is told.
        for (known, lack) in [(words, None)]
            .into_iter()
            .chain(self.limits(asking, request))
        {
            match known {
                Known::Yes => {}
                Known::No => return Stands::Apart(lack),
                Known::Unknown(missing) => {
                    doubtful = true;
                    doubts = joined(doubts, missing);
                }
            }
        }
        match self.met(asking.model, request) {
            Met::No(lack) if permits => Stands::Apart(Some(lack)),
            // What would lift it is there.
            Met::If(needs) if !permits && self.clause.unless && needs.is_empty() => {
                Stands::Apart(None)
            }
            _ if permits && self.clause.suspect => Stands::Unread(doubts),
            Met::Unknown(missing) => Stands::Perhaps(joined(doubts, missing)),
            Met::If(needs) if doubtful && !permits && !needs.is_empty() => {
                Stands::PerhapsUnless(doubts, needs)
            }
            _ if doubtful => Stands::Perhaps(doubts),
            Met::If(needs) => Stands::Speaks(needs),
            Met::No(_) => Stands::Speaks(Vec::new()),
        }
    }

    /// What limits it beside its words: its agreement and its days.
    fn limits(&self, asking: &Asking<'_>, request: &Request) -> Vec<(Known, Option<Lack>)> {
        let permits = self.clause.effect == Effect::Permit;
        let mut limits = Vec::new();
        if let Some(agreement) = self.agreement.map(|number| &asking.agreements[number]) {
            let id = agreement.id;
            if permits {
                let holder = agreement.reaches_holder(asking.facts, request.what);
                limits.extend([
                    (agreement.reaches_party(request.who), Some(Lack::Party(id))),
                    (agreement.covers(request), Some(Lack::Covered(id))),
                    (holder, Some(Lack::Holder(id))),
                ]);
            }
            let survives = !permits && self.clause.survives;
            let holds = agreement.holds(request.on, survives);
            limits.push((holds, Some(Lack::InForce(id))));
        }
        limits.push((self.from.reached(request.on), Some(Lack::Day)));
        limits.push((self.until.not_passed(request.on), Some(Lack::Day)));
        limits
    }

    fn met(&self, model: &Model, request: &Request) -> Met {
        match self.clause.effect {
            Effect::Permit => needs::of_permit(model, self.clause, request),
            Effect::Forbid if self.clause.unless => needs::lifting(model, self.clause, request),
            Effect::Forbid => Met::If(Vec::new()),
        }
    }
}
