//! The difference of two large partnerships, next to reading both.

use std::time::Duration;

use jiff::civil::date;
use partnership_change::{Changes, compare};
use partnership_model::meaning::Meaning;
use partnership_tests::corpus;

use crate::{model, time};

const PAIRS: usize = 7;

/// As somebody would change it here and there: one permission in twenty is wider, one text in ten is another.
fn changed(text: &str) -> String {
    let mut number = 0;
    let lines = text.lines().map(|line| {
        number += 1;
        match line.trim_start() {
            own if own.starts_with("permit ") && number % 20 == 0 => {
                line.replace("to analyse, link", "to analyse, link, monitor")
            }
            own if own.starts_with("mission:") && number % 10 == 0 => {
                line.replace('.', ", and more.")
            }
            _ => line.to_owned(),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Print the figures.
pub(crate) fn run() {
    for kilobytes in [100, 1_000] {
        let old = corpus::partnership(kilobytes * 1_000, 7);
        let new = changed(&old);
        let mut ratios: Vec<[f64; 3]> = Vec::new();
        let mut told = (0, 0);
        for _ in 0..PAIRS {
            let (reading, (one, other)) = time(|| (model(&old), model(&new)));
            let (saying, (was, is)) = time(|| (Meaning::of(&one), Meaning::of(&other)));
            let (comparing, said) = time(|| compare(&was, &is));
            let (all, changes) =
                time(|| Changes::between((&one, "old"), (&other, "new"), date(2026, 6, 1)));
            told = (said.changes.len(), changes.effects.len());
            let ratio = |spent: Duration| spent.as_secs_f64() / reading.as_secs_f64();
            ratios.push([ratio(saying), ratio(saying + comparing), ratio(all)]);
        }
        let median = |which: usize| {
            let mut all: Vec<f64> = ratios.iter().map(|ratio| ratio[which]).collect();
            all.sort_by(f64::total_cmp);
            all[all.len() / 2]
        };
        println!(
            "two partnerships of {kilobytes} KB, {} entries and {} effects differ; next to reading both: \
             both meanings {:.2} x, what changed {:.2} x, everything with who gains and loses {:.2} x",
            told.0,
            told.1,
            median(0),
            median(1),
            median(2),
        );
    }
}
