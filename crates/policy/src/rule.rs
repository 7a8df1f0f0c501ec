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
    /// Nothing but its words has a say in whether it holds: no agreement, day or condition, and no error.
    bare: bool,
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
        let from = Bound::of_clause(clause, clause.from, "from");
        let until = Bound::of_clause(clause, clause.until, "until");
        let bare = agreement.is_none()
            && !(astray || clause.damaged || clause.suspect || clause.unless)
            && matches!((from, until), (Bound::Open, Bound::Open))
            && clause.within.is_empty()
            && clause.conditions.is_empty();
        Self {
            clause,
            agreement,
            astray,
            quick: Quick::of(clause),
            from,
            until,
            bare,
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
                && (self.quick.means(request)
                    || words_mean(asking.facts, self.clause, request, civil::Date::MAX)
                        != Known::No))
    }

    /// Whether its words mean the request.
    fn words_mean(&self, asking: &Asking<'_>, request: &Request) -> Known {
        if self.quick.may_mean(request) && self.quick.means(request) {
            Known::Yes
        } else {
            words_mean(asking.facts, self.clause, request, request.on)
        }
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

    /// Whether it holds on a day, as far as its agreement and its own days say.
    pub(crate) fn in_force(&self, agreements: &[Agreement], on: civil::Date) -> Known {
        if self.astray {
            return Known::Unknown(Vec::new());
        }
        let survives = self.clause.effect == Effect::Forbid && self.clause.survives;
        self.agreement
            .map_or(Known::Yes, |number| agreements[number].holds(on, survives))
            .and(|| self.from.reached(on))
            .and(|| self.until.not_passed(on))
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
        let words = self.words_mean(asking, request);
        if self.bare && words == Known::Yes {
            return Stands::Speaks(Vec::new());
        }
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

    /// What limits it beside its words: its agreement and its days, each looked at when the one before it is met.
    fn limits<'l>(
        &'l self,
        asking: &'l Asking<'_>,
        request: &'l Request,
    ) -> impl Iterator<Item = (Known, Option<Lack>)> + 'l {
        let permits = self.clause.effect == Effect::Permit;
        let agreement = self.agreement.map(|number| &asking.agreements[number]);
        let reach = agreement.filter(|_| permits).into_iter();
        let reach = reach.flat_map(move |agreement| {
            (0..3).map(move |limit| match limit {
                0 => (
                    agreement.reaches_party(request.who),
                    Some(Lack::Party(agreement.id)),
                ),
                1 => (agreement.covers(request), Some(Lack::Covered(agreement.id))),
                _ => (
                    agreement.reaches_holder(asking.facts, request.what),
                    Some(Lack::Holder(agreement.id)),
                ),
            })
        });
        let survives = !permits && self.clause.survives;
        let in_force = agreement.into_iter().map(move |agreement| {
            (
                agreement.holds(request.on, survives),
                Some(Lack::InForce(agreement.id)),
            )
        });
        let days = (0..2).map(|limit| match limit {
            0 => (self.from.reached(request.on), Some(Lack::Day)),
            _ => (self.until.not_passed(request.on), Some(Lack::Day)),
        });
        reach.chain(in_force).chain(days)
    }

    fn met(&self, model: &Model, request: &Request) -> Met {
        match self.clause.effect {
            Effect::Permit => needs::of_permit(model, self.clause, request),
            Effect::Forbid if self.clause.unless => needs::lifting(model, self.clause, request),
            Effect::Forbid => Met::If(Vec::new()),
        }
    }
}
