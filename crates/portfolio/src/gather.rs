//! From models to rows.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil;
use partnership_model::scale::Scale;
use partnership_model::{Entry, Model};
use partnership_rules::report::Report;
use partnership_rules::risk_level;
use partnership_vocabulary::words;

use crate::clashes::Key;
use crate::rows::{
    Agreement, Clash, DueItem, Level, PlaybookRow, Portfolio, PromiseRow, RiskRow, Row, Share,
    StepRow,
};
use crate::{agreements, circle, clashes, due, sharing};

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

/// What is shown of one partnership. It needs the model no longer.
#[derive(Debug)]
pub struct Rows {
    file: String,
    row: Row,
    playbooks: Vec<PlaybookRow>,
    agreements: Vec<Agreement>,
    due: Vec<DueItem>,
    risks: Vec<RiskRow>,
    promises: Vec<PromiseRow>,
    sharing: Vec<Share>,
    datasets: Vec<Key>,
}

/// What is shown of a partnership on the day `on`.
pub fn rows(one: &Partnership<'_>, on: civil::Date) -> Rows {
    Rows {
        file: one.file.to_owned(),
        row: row(one),
        playbooks: playbooks(one),
        agreements: agreements::of(one, on),
        due: due::of(one, on),
        risks: risks(one),
        promises: promises(one),
        sharing: sharing::of(one),
        datasets: clashes::keys(one.model),
    }
}

/// Which of many partnerships may contradict each other, as places in `all`: those that share a dataset, directly or
/// through others. Only they have to be looked at together, with [`clashes_among`].
pub fn together(all: &[Rows]) -> Vec<Vec<usize>> {
    let mut group: Vec<usize> = (0..all.len()).collect();
    fn root(group: &mut [usize], mut own: usize) -> usize {
        while group[own] != own {
            group[own] = group[group[own]];
            own = group[own];
        }
        own
    }
    let mut first: BTreeMap<&Key, usize> = BTreeMap::new();
    for (place, rows) in all.iter().enumerate() {
        for key in &rows.datasets {
            let other = *first.entry(key).or_insert(place);
            let (one, other) = (root(&mut group, place), root(&mut group, other));
            group[one.max(other)] = one.min(other);
        }
    }
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for place in 0..all.len() {
        let root = root(&mut group, place);
        groups.entry(root).or_default().push(place);
    }
    groups.into_values().filter(|own| own.len() > 1).collect()
}

/// Where partnerships contradict each other.
pub fn clashes_among(all: &[Partnership<'_>], on: civil::Date) -> Vec<Clash> {
    let mut all: Vec<&Partnership<'_>> = all.iter().collect();
    all.sort_by_key(|one| one.file);
    clashes::among(&all, on)
}

/// What is shown of many partnerships on the day `on`.
pub fn gather(mut all: Vec<Rows>, clashes: Vec<Clash>, on: civil::Date) -> Portfolio {
    all.sort_by(|a, b| a.file.cmp(&b.file));
    let clashes: BTreeSet<Clash> = clashes.into_iter().collect();
    let mut portfolio = Portfolio {
        version: VERSION,
        on,
        partnerships: Vec::with_capacity(all.len()),
        playbooks: Vec::new(),
        agreements: Vec::new(),
        due: Vec::new(),
        risks: Vec::new(),
        promises: Vec::new(),
        sharing: Vec::new(),
        clashes: clashes.into_iter().collect(),
        not_read: Vec::new(),
        read_in_part: Vec::new(),
    };
    for one in all {
        portfolio.partnerships.push(one.row);
        portfolio.playbooks.extend(one.playbooks);
        portfolio.agreements.extend(one.agreements);
        portfolio.due.extend(one.due);
        portfolio.risks.extend(one.risks);
        portfolio.promises.extend(one.promises);
        portfolio.sharing.extend(one.sharing);
    }
    // Sorting keeps the order of files among equals.
    portfolio
        .agreements
        .sort_by_key(|one| one.ends.unwrap_or(civil::Date::MAX));
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
    let scale = |risk: &Entry| match Scale::of(one.model, risk)? {
        Scale::BuiltIn(word) => Some(word.label.to_owned()),
        Scale::Declared(entry) => Some(display(entry)),
    };
    let named_scale = |risk: &Entry| {
        let header = one.model.header();
        risk.field("scale").is_some()
            || header.is_some_and(|header| header.field("risk-scale").is_some())
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
            scale: scale(risk),
            scale_inferred: !named_scale(risk) && scale(risk).is_some(),
            visibility: circle::of(one.model, risk),
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
            visibility: circle::of(one.model, promise),
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
