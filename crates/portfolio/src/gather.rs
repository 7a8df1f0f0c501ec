//! From models to rows.

use jiff::civil;
use partnership_model::{Entry, Model};
use partnership_rules::report::Report;
use partnership_rules::risk_level;
use partnership_vocabulary::words;

use crate::rows::{Level, PlaybookRow, Portfolio, PromiseRow, RiskRow, Row, StepRow};
use crate::{agreements, clashes, due, sharing};

/// The version of the shape.
const VERSION: u32 = 1;

/// A partnership to look at.
pub struct Partnership<'a> {
    /// The name of its file.
    pub file: &'a str,
    /// What it says.
    pub model: &'a Model,
    /// How far it is; `None` where it follows no playbook.
    pub report: Option<Report<'a>>,
    /// How much must, should and could be changed.
    pub counts: [usize; 3],
}

impl Partnership<'_> {
    /// What to call it.
    pub(crate) fn title(&self) -> String {
        self.model
            .header()
            .map_or(self.file, |header| header.display())
            .to_owned()
    }
}

/// Look at many partnerships on the day `on`.
pub fn gather(partnerships: &[Partnership<'_>], on: civil::Date) -> Portfolio {
    let mut all: Vec<&Partnership<'_>> = partnerships.iter().collect();
    all.sort_by_key(|one| one.file);
    let mut portfolio = Portfolio {
        version: VERSION,
        on,
        partnerships: all.iter().map(|one| row(one)).collect(),
        playbooks: all.iter().flat_map(|one| playbooks(one)).collect(),
        agreements: all.iter().flat_map(|one| agreements::of(one, on)).collect(),
        due: all.iter().flat_map(|one| due::of(one, on)).collect(),
        risks: all.iter().flat_map(|one| risks(one)).collect(),
        promises: all.iter().flat_map(|one| promises(one)).collect(),
        sharing: all.iter().flat_map(|one| sharing::of(one)).collect(),
        clashes: clashes::among(&all, on),
    };
    // Sorting keeps the order of files among equals.
    portfolio
        .agreements
        .sort_by_key(|one| one.expires.unwrap_or(civil::Date::MAX));
    portfolio.due.sort_by_key(|one| one.day);
    portfolio.risks.sort_by(|a, b| {
        let height = |risk: &RiskRow| risk.residual.clone().or_else(|| risk.level.clone());
        height(b).cmp(&height(a))
    });
    portfolio.sharing.sort();
    portfolio
}

fn row(one: &Partnership<'_>) -> Row {
    let model = one.model;
    let header = model.header();
    let count = |kind| model.of_kind(kind).count();
    let [must_fix, should_fix, could_improve] = one.counts;
    Row {
        file: one.file.to_owned(),
        name: header
            .and_then(|header| header.name.clone())
            .unwrap_or_default(),
        title: one.title(),
        status: header
            .and_then(|header| header.words("status").last())
            .map(|word| word.word.to_owned()),
        partners: model.of_kind("partner").map(display).collect(),
        datasets: count("dataset"),
        purposes: count("purpose"),
        audiences: count("audience"),
        must_fix,
        should_fix,
        could_improve,
    }
}

fn playbooks(one: &Partnership<'_>) -> Vec<PlaybookRow> {
    let Some(report) = &one.report else {
        return Vec::new();
    };
    let of = |own: &partnership_rules::report::PlaybookReport<'_>| {
        let (met, of) = own.tally.score();
        PlaybookRow {
            file: one.file.to_owned(),
            partnership: one.title(),
            playbook: own.playbook.name.clone(),
            title: own.playbook.title.clone(),
            met,
            of,
            open: own.tally.must_fix + own.tally.should_fix + own.tally.could_improve,
            waived: own.tally.waived,
            to_attest: own.tally.to_attest,
            cannot_be_judged: own.tally.unknown,
            steps: own
                .steps
                .iter()
                .map(|step| StepRow {
                    title: step.title().to_owned(),
                    state: step.state.word.to_owned(),
                })
                .collect(),
        }
    };
    report.playbooks.iter().map(of).collect()
}

fn risks(one: &Partnership<'_>) -> Vec<RiskRow> {
    let level = |risk: &Entry, residual| {
        let word = risk_level(one.model, risk, residual)?;
        let rank = words::RISK_LEVEL
            .words
            .iter()
            .position(|own| own.word == word.word)?;
        Some(Level {
            rank,
            word: word.label.to_owned(),
        })
    };
    one.model
        .of_kind("risk")
        .map(|risk| RiskRow {
            file: one.file.to_owned(),
            partnership: one.title(),
            name: name(risk),
            title: display(risk),
            level: level(risk, false),
            residual: level(risk, true),
            owner: named(one.model, risk, "owner"),
            affects: named(one.model, risk, "affects"),
        })
        .collect()
}

fn promises(one: &Partnership<'_>) -> Vec<PromiseRow> {
    let says = |promise: &Entry| {
        let never = promise
            .values("never")
            .filter_map(|value| match &value.data {
                partnership_model::Data::Deed(clause) => {
                    Some(format!("never: {}", deed(one.model, *clause)))
                }
                _ => None,
            });
        let always = promise
            .texts("always")
            .map(|text| format!("always: {}", text.value));
        never.chain(always).collect()
    };
    one.model
        .of_kind("promise")
        .map(|promise| PromiseRow {
            file: one.file.to_owned(),
            partnership: one.title(),
            title: display(promise),
            to: named(one.model, promise, "to"),
            says: says(promise),
        })
        .collect()
}

/// What a promise rules out, in the words of a clause.
fn deed(model: &Model, clause: partnership_model::ClauseId) -> String {
    let clause = model.clause(clause);
    let actions: Vec<&str> = clause
        .actions
        .iter()
        .map(|(action, _)| action.label)
        .collect();
    let members = |of: &[partnership_model::Member]| {
        let words: Vec<String> = of
            .iter()
            .map(|member| sharing::words(model, member))
            .collect();
        words.join(", ")
    };
    let mut said = format!("{} {}", actions.join(", "), members(&clause.what));
    if !clause.purposes.is_empty() {
        said.push_str(&format!(" for {}", members(&clause.purposes)));
    }
    said
}

/// What an entry is called when speaking to people.
pub(crate) fn display(entry: &Entry) -> String {
    entry.display().to_owned()
}

/// Its name in the file.
pub(crate) fn name(entry: &Entry) -> String {
    entry.name.clone().unwrap_or_default()
}

/// What the entries that a line names are called.
pub(crate) fn named(model: &Model, entry: &Entry, line: &str) -> Vec<String> {
    model.named(entry, line).map(display).collect()
}
