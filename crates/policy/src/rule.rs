//! One clause, asked about one request on one day.

use jiff::civil;
use partnership_model::{Clause, Effect, Model};

use crate::agreement::Agreement;
use crate::facts::Facts;
use crate::known::{Known, joined};
use crate::lines::Bound;
use crate::needs::{self, Met};
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
            from: Bound::of_clause(clause, clause.from, "from"),
            until: Bound::of_clause(clause, clause.until, "until"),
        }
    }

    /// Whether it can ever speak of this, as far as its words go.
    pub(crate) fn may_mean(&self, asking: &Asking<'_>, request: &Request) -> bool {
        // Roles are taken up and never put down, so the last day sees most.
        words_mean(asking.facts, self.clause, request, civil::Date::MAX) != Known::No
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
        let words = words_mean(asking.facts, self.clause, request, request.on);
        if words == Known::No {
            return Stands::Apart(None);
        }
        let agreement = self.agreement.map(|number| &asking.agreements[number]);
        let permits = self.clause.effect == Effect::Permit;
        let mut missing: Vec<Missing> = Vec::new();
        let mut doubt = false;
        let mut hold = |known: Known, lack: Option<Lack>| match known {
            Known::No => Some(Stands::Apart(lack)),
            Known::Unknown(more) => {
                missing = joined(std::mem::take(&mut missing), more);
                doubt = true;
                None
            }
            Known::Yes => None,
        };
        let mut apart = hold(words, None);
        if let Some(agreement) = agreement {
            if permits {
                let lack = Lack::Party(agreement.id);
                apart = apart.or(hold(agreement.reaches_party(request.who), Some(lack)));
                let lack = Lack::Covered(agreement.id);
                apart = apart.or(hold(agreement.covers(request), Some(lack)));
                let lack = Lack::Holder(agreement.id);
                let reaches = agreement.reaches_holder(asking.facts, request.what);
                apart = apart.or(hold(reaches, Some(lack)));
            }
            let survives = !permits && self.clause.survives;
            let holds = agreement.holds(request.on, survives);
            // Among what a damaged forbid has lost may be that it survives.
            let holds = match holds {
                Known::No if !permits && self.clause.damaged => Known::Unknown(Vec::new()),
                other => other,
            };
            apart = apart.or(hold(holds, Some(Lack::InForce(agreement.id))));
        }
        apart = apart.or(hold(self.from.reached(request.on), Some(Lack::Day)));
        apart = apart.or(hold(self.until.not_passed(request.on), Some(Lack::Day)));
        if let Some(apart) = apart {
            return apart;
        }
        let unread = self.astray || (permits && self.clause.suspect);
        match self.met(asking.model, request) {
            Met::No(lack) if permits => Stands::Apart(Some(lack)),
            // What would lift it is there.
            Met::If(needs) if !permits && self.clause.unless && needs.is_empty() => {
                Stands::Apart(None)
            }
            _ if unread || (doubt && self.clause.damaged) => Stands::Unread(missing),
            Met::Unknown(more) => Stands::Perhaps(joined(missing, more)),
            _ if doubt => Stands::Perhaps(missing),
            Met::If(needs) => Stands::Speaks(needs),
            Met::No(_) => Stands::Speaks(Vec::new()),
        }
    }

    fn met(&self, model: &Model, request: &Request) -> Met {
        match self.clause.effect {
            Effect::Permit => needs::of_permit(model, self.clause, request),
            Effect::Forbid if self.clause.unless => needs::lifting(model, self.clause, request),
            Effect::Forbid => Met::If(Vec::new()),
        }
    }
}
