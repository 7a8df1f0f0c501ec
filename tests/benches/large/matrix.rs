//! The whole matrix of a large partnership, next to deciding its requests one by one.

use std::fmt::Write;
use std::time::Duration;

use jiff::civil::date;
use partnership_policy::{Engine, Matrix, Space};

use crate::{model, time};

const PAIRS: usize = 7;

/// Every so manieth request is decided by itself, so that a round takes seconds and not minutes.
const SAMPLE: usize = 97;

const ACTIONS: [&str; 5] = ["analyse", "link", "query", "store", "publish"];

/// Partners, datasets, purposes and clauses spread evenly over them: nineteen permits to a forbid.
fn text(partners: usize, datasets: usize, purposes: usize, clauses: usize) -> String {
    let mut out = String::from("partnership us \"Us\" {\n}\n");
    for (kind, letter, count) in [
        ("partner", 'p', partners),
        ("dataset", 'd', datasets),
        ("purpose", 'q', purposes),
    ] {
        for number in 0..count {
            let _ = write!(out, "{kind} {letter}{number} \"{letter}{number}\" {{\n}}\n");
        }
    }
    for clause in 0..clauses {
        let effect = if clause % 20 == 19 {
            "forbid"
        } else {
            "permit"
        };
        let (who, what, purpose) = (
            clause * 7 % partners,
            clause * 13 % datasets,
            clause * 11 % purposes,
        );
        let action = ACTIONS[clause % ACTIONS.len()];
        let _ = writeln!(out, "{effect} p{who} to {action} d{what} for q{purpose}");
    }
    out
}

/// Print the figures.
pub(crate) fn run() {
    let day = date(2026, 6, 1);
    for [partners, datasets, purposes, clauses] in [[10, 15, 8, 100], [40, 50, 20, 1_000]] {
        let model = model(&text(partners, datasets, purposes, clauses));
        let engine = Engine::new(&model);
        let requests: Vec<_> = Space::of(&model).requests(day).step_by(SAMPLE).collect();
        let mut ratios = Vec::new();
        let mut whole = Vec::new();
        let mut cells = 0;
        for _ in 0..PAIRS {
            let (all, matrix) = time(|| Matrix::whole(&engine, Space::of(&model), day));
            let (single, decided) = time(|| {
                let decide = |request| engine.decide(request);
                requests.iter().map(decide).collect::<Vec<_>>()
            });
            cells = matrix.space().len();
            let same = matrix.cells().step_by(SAMPLE).zip(&decided);
            for (cell, decision) in same {
                assert_eq!(cell.decision.answer, decision.answer);
            }
            let each = single.as_secs_f64() / requests.len() as f64 * cells as f64;
            ratios.push(each / all.as_secs_f64());
            whole.push(all);
        }
        ratios.sort_by(f64::total_cmp);
        whole.sort();
        let median: Duration = whole[PAIRS / 2];
        println!(
            "whole matrix of {partners} partners, {datasets} datasets, {purposes} purposes and {clauses} clauses: \
             {cells} requests in {:.1} ms, {:.1} times as fast as one by one ({:.1}-{:.1})",
            median.as_secs_f64() * 1e3,
            ratios[PAIRS / 2],
            ratios[0],
            ratios[PAIRS - 1],
        );
    }
}
