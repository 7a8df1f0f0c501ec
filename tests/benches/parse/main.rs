//! Goals G1, G2, G3 and G5 of docs/performance.md: parsing against the yardstick, in one process, in turn. For memory
//! each has a process of its own.
//!
//! `cargo bench -p partnership-tests --bench parse`

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    reason = "a benchmark prints its figures"
)]

mod yardstick;

use std::hint::black_box;
use std::time::{Duration, Instant};

use partnership_syntax::ast::Statement;
use partnership_syntax::{NodeKind, Parse, Syntax};
use partnership_tests::corpus;
use yardstick::Hash;

/// Pairs of runs for each figure; the median of their ratios is told. The largest file makes do with fewer.
const PAIRS: usize = 21;
const FEW: usize = 5;

fn time<T>(run: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let made = run();
    let spent = start.elapsed();
    drop(black_box(made));
    spent
}

/// The median of the ratios `one / other` over alternating runs, with the smallest and the greatest, and the median
/// time of `one`.
fn ratio(
    pairs: usize,
    mut one: impl FnMut() -> Duration,
    mut other: impl FnMut() -> Duration,
) -> (f64, f64, f64, Duration) {
    one();
    other();
    let mut ratios = Vec::new();
    let mut times = Vec::new();
    for _ in 0..pairs {
        let first = one();
        let second = other();
        ratios.push(first.as_secs_f64() / second.as_secs_f64());
        times.push(first);
    }
    ratios.sort_by(f64::total_cmp);
    times.sort();
    (
        ratios[pairs / 2],
        ratios[0],
        ratios[pairs - 1],
        times[pairs / 2],
    )
}

/// Parse 50 MB in this process and tell the most memory it took.
fn tell_peak(of: &str) {
    let text = corpus::partnership(50_000_000, 4);
    if of == "yardstick" {
        black_box(yardstick::parse(&text));
    } else {
        black_box(partnership_syntax::parse(text));
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    println!("{}", peak.unwrap_or("").trim_end_matches("kB").trim());
}

/// What [`tell_peak`] tells in a process of its own, in MiB; only Linux tells it.
fn peak(of: &str) -> Option<f64> {
    let mut process = std::process::Command::new(std::env::current_exe().ok()?);
    let told = process.arg(format!("--peak-of={of}")).output().ok()?;
    let kib: f64 = String::from_utf8(told.stdout).ok()?.trim().parse().ok()?;
    Some(kib / 1024.0)
}

fn main() {
    let mut arguments = std::env::args();
    if let Some(of) = arguments.find_map(|word| word.strip_prefix("--peak-of=").map(str::to_owned))
    {
        return tell_peak(&of);
    }
    println!("corpus: generated files; medians of {PAIRS} alternating pairs (min-max)");
    let small = corpus::partnership(10_000, 1);
    let middle = corpus::partnership(200_000, 2);
    let large = corpus::partnership(5_000_000, 3);
    let huge = corpus::partnership(50_000_000, 4);
    for (name, text) in [("10 KB", &small), ("200 KB", &middle)] {
        assert_eq!(
            of_tree(&partnership_syntax::parse(text.as_str())),
            of_yardstick(text),
            "{name}: both trees say the same"
        );
        assert!(partnership_syntax::parse(text.as_str()).is_clean());
    }
    let mut per_byte = Vec::new();
    for (name, text, goal) in [
        ("10 KB", &small, None),
        ("200 KB", &middle, Some("G1: at most 7")),
        ("5 MB", &large, None),
        ("50 MB", &huge, None),
    ] {
        let text: std::sync::Arc<str> = text.as_str().into();
        let (middle, low, high, spent) = ratio(
            if text.len() > 2_000_000 { FEW } else { PAIRS },
            || time(|| partnership_syntax::parse(std::sync::Arc::clone(&text))),
            || time(|| yardstick::parse(&text)),
        );
        let ns = spent.as_secs_f64() * 1e9 / text.len() as f64;
        per_byte.push(ns);
        println!(
            "parse {name:>6}: {middle:.2} x yardstick ({low:.2}-{high:.2}), {ns:.1} ns a byte   {}",
            goal.unwrap_or("")
        );
    }
    println!(
        "linear: 5 MB costs {:.2} x, 50 MB {:.2} x as much a byte as 200 KB   G3: at most 1.4",
        per_byte[2] / per_byte[1],
        per_byte[3] / per_byte[1]
    );
    let text: std::sync::Arc<str> = large.as_str().into();
    let (middle, low, high, _) = ratio(
        FEW,
        || time(|| partnership_syntax::parse_parallel(std::sync::Arc::clone(&text), 2)),
        || time(|| yardstick::parse(&text)),
    );
    println!(
        "parse   5 MB on two threads: {middle:.2} x yardstick on one ({low:.2}-{high:.2})   G2: at most 5"
    );
    if let (Some(ours), Some(theirs)) = (peak("parser"), peak("yardstick")) {
        println!(
            "memory  50 MB: {ours:.0} MiB at most, {:.2} x yardstick   G5: at most 1.3",
            ours / theirs
        );
    }
}

fn of_yardstick(text: &str) -> u64 {
    let mut hash = Hash::new();
    hash.tree(&yardstick::parse(text));
    hash.0
}

fn of_tree(parse: &Parse) -> u64 {
    let mut hash = Hash::new();
    for statement in parse.statements() {
        add(&mut hash, statement);
    }
    hash.0
}

fn add(hash: &mut Hash, statement: Statement<'_>) {
    match statement {
        Statement::Field(field) => {
            hash.add(1, field.name().text());
            for part in field.items().flat_map(Syntax::children) {
                match part.kind() {
                    NodeKind::block => block(hash, part),
                    NodeKind::comment => {}
                    _ => hash.add(2, part.text()),
                }
            }
        }
        Statement::Declaration(entry) => {
            for part in entry.syntax.children() {
                match part.kind() {
                    NodeKind::block => block(hash, part),
                    _ => hash.add(3, part.text()),
                }
            }
        }
        Statement::Sentence(sentence) => {
            for word in sentence
                .words()
                .text()
                .split([' ', ',', '\n'])
                .filter(|word| !word.is_empty())
            {
                hash.add(4, word);
            }
            match sentence.block() {
                Some(inner) => block(hash, inner.syntax),
                None => {
                    hash.add(5, "");
                    hash.add(6, "");
                }
            }
        }
        _ => {}
    }
}

fn block(hash: &mut Hash, syntax: Syntax<'_>) {
    hash.add(5, "");
    for statement in (partnership_syntax::ast::Block { syntax }).statements() {
        add(hash, statement);
    }
    hash.add(6, "");
}
