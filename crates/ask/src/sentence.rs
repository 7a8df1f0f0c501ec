//! Rows of a matrix as sentences.

use partnership_model::{EntryId, Model};
use partnership_policy::{Answer, Decision, Purpose, Space, Why};
use partnership_vocabulary::Word;

use crate::rows::Row;
use crate::{action_names, phrase, tell};

/// Who, what, what for and to do what, as the space of a matrix has them.
pub(crate) struct Said<'a> {
    pub(crate) model: &'a Model,
    pub(crate) space: &'a Space,
}

impl Said<'_> {
    /// `City University and St Mary's`, `anyone`, `every partner`.
    pub(crate) fn who(&self, who: &[Option<EntryId>], last: &str) -> String {
        if who.len() == self.space.partners.len() && who.len() > 1 {
            return "anyone".to_owned();
        }
        if all_declared(who, &self.space.partners) {
            return "every partner".to_owned();
        }
        let names: Vec<String> = who.iter().map(|id| phrase::who(self.model, *id)).collect();
        phrase::joined(&names, last)
    }

    pub(crate) fn what(&self, what: &[Option<EntryId>], last: &str) -> String {
        if what.len() == self.space.datasets.len() && what.len() > 1 {
            return "anything".to_owned();
        }
        if all_declared(what, &self.space.datasets) {
            return "all data that is declared".to_owned();
        }
        let names: Vec<String> = what
            .iter()
            .map(|id| phrase::what(self.model, *id))
            .collect();
        phrase::joined(&names, last)
    }

    /// `for “Forecast”`, `for any purpose`, `for any purpose but insurance`.
    pub(crate) fn purposes(&self, purposes: &[Option<Purpose>], last: &str) -> String {
        let all = &self.space.purposes;
        if purposes.len() == all.len() {
            return "for any purpose".to_owned();
        }
        let name = |one: &Option<Purpose>| phrase::purpose(self.model, *one);
        let lacking: Vec<String> = (all.iter().filter(|one| !purposes.contains(one)))
            .map(name)
            .collect();
        if lacking.len() < 3 && lacking.len() * 3 < all.len() {
            return format!("for any purpose but {}", phrase::joined(&lacking, "and"));
        }
        let names: Vec<String> = purposes.iter().map(name).collect();
        format!("for {}", phrase::joined(&names, last))
    }

    pub(crate) fn actions(&self, actions: &[&'static Word]) -> String {
        if actions.len() == self.space.actions.len() && actions.len() > 1 {
            return "do anything with".to_owned();
        }
        phrase::joined(&action_names::said(actions), "or")
    }

    /// `City University may analyse “Visits” for “Forecast”`.
    pub(crate) fn deed(&self, row: &Row<'_>) -> String {
        let everyone = row.who.len() == self.space.partners.len() && row.who.len() > 1;
        let deed = |last: &str| {
            let mut actions = self.actions(&row.actions);
            if row.actions.len() != self.space.actions.len() {
                actions.push_str(phrase::before_data(&actions));
            } else {
                actions.push(' ');
            }
            format!(
                "{actions}{} {}",
                self.what(&row.what, last),
                self.purposes(&row.purposes, last)
            )
        };
        match row.decision.answer {
            Answer::Forbidden | Answer::NotCovered if everyone => {
                format!("Nobody may {}", deed("or"))
            }
            Answer::Forbidden | Answer::NotCovered => {
                let who = self.who(&row.who, "and");
                format!("{} {}", phrase::may_not(&who), deed("or"))
            }
            Answer::CannotBeJudged => {
                format!(
                    "Whether {} may {} cannot be judged",
                    self.who(&row.who, "and"),
                    deed("or")
                )
            }
            Answer::Permitted | Answer::InPart => {
                format!("{} may {}", self.who(&row.who, "and"), deed("and"))
            }
        }
    }

    /// The whole sentence, with conditions, duties, and until when.
    pub(crate) fn sentence(&self, row: &Row<'_>) -> String {
        let mut out = phrase::capital(&self.deed(row));
        out.push_str(&self.under(row.decision));
        out.push('.');
        for more in [self.duties(row.decision), self.until(row.decision)] {
            if !more.is_empty() {
                out.push(' ');
                out.push_str(&more);
            }
        }
        out
    }

    /// `, if it is done within …`; why it cannot be judged; what it lacks.
    pub(crate) fn under(&self, decision: &Decision) -> String {
        let model = self.model;
        let conditions = phrase::joined(&phrase::conditions(model, &decision.conditions), "and");
        match decision.answer {
            Answer::Permitted if !conditions.is_empty() => format!(", if {conditions}"),
            Answer::Forbidden if !conditions.is_empty() => {
                format!(", unless {conditions} and a clause permits it")
            }
            Answer::CannotBeJudged => {
                let lines: Vec<String> = (decision.missing.iter())
                    .map(|missing| phrase::missing(model, *missing))
                    .collect();
                if lines.is_empty() {
                    ": something in the file could not be read".to_owned()
                } else {
                    format!(": it depends on {}", phrase::joined(&lines, "and"))
                }
            }
            Answer::NotCovered => {
                let lack = decision
                    .nearly
                    .first()
                    .map(|near| tell::lack(model, near.lacks));
                lack.map(|lack| format!(", although a clause says so: {lack}"))
                    .unwrap_or_default()
            }
            _ => String::new(),
        }
    }

    pub(crate) fn duties(&self, decision: &Decision) -> String {
        let tasks: Vec<String> = (decision.duties.iter())
            .map(|duty| phrase::task(self.model, duty.task))
            .collect();
        if tasks.is_empty() {
            return String::new();
        }
        format!("In return: {}.", phrase::joined(&tasks, "and"))
    }

    pub(crate) fn until(&self, decision: &Decision) -> String {
        let last = decision.changes_on.and_then(|day| day.yesterday().ok());
        last.map(|day| format!("So until {}.", phrase::day(day)))
            .unwrap_or_default()
    }

    /// The names of the clauses behind it. A permit that is overridden is no reason for a no.
    pub(crate) fn clauses(&self, decision: &Decision) -> Vec<String> {
        let near = decision.nearly.iter().map(|near| near.clause);
        let because = decision.because.iter();
        let all = because
            .filter(|reason| reason.why != Why::Overridden)
            .map(|reason| reason.clause)
            .chain(near);
        let mut names: Vec<String> = Vec::new();
        for id in all {
            let name = phrase::clause(self.model, id);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

fn all_declared(members: &[Option<EntryId>], all: &[Option<EntryId>]) -> bool {
    let declared = all.iter().filter(|one| one.is_some()).count();
    declared > 2 && members.len() == declared && members.iter().all(Option::is_some)
}
