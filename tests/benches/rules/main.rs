//! Goals G10 and G11 of docs/performance.md, and what the built-in playbooks cost.
//!
//! `cargo bench -p partnership-tests --bench rules`

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    reason = "a benchmark prints its figures"
)]

use std::collections::{HashMap, VecDeque};
use std::fmt::Write;
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use partnership_model::{InputFile, Model, build};
use partnership_rules::run::{Options, run};
use partnership_rules::{Playbook, builtin, compile_all};
use partnership_source::FileId;
use partnership_tests::corpus;

const PAIRS: usize = 11;

fn time<T>(run: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let made = run();
    let spent = start.elapsed();
    drop(black_box(made));
    spent
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// The median ratio of alternating runs, and the median time of the first.
fn ratio(
    mut one: impl FnMut() -> Duration,
    mut other: impl FnMut() -> Duration,
) -> (f64, Duration) {
    let (mut ratios, mut times) = (Vec::new(), Vec::new());
    one();
    other();
    for _ in 0..PAIRS {
        let (first, second) = (one(), other());
        ratios.push(first.as_secs_f64() / second.as_secs_f64());
        times.push(first);
    }
    ratios.sort_by(f64::total_cmp);
    (ratios[PAIRS / 2], median(times))
}

fn model(text: &str) -> Model {
    let parse = partnership_syntax::parse(text);
    build(&[InputFile {
        id: FileId(0),
        parse: &parse,
        imports: Vec::new(),
    }])
    .model
}

fn playbooks(text: &str) -> Vec<Arc<Playbook>> {
    let parse = partnership_syntax::parse(text);
    let built = build(&[InputFile {
        id: FileId(9),
        parse: &parse,
        imports: Vec::new(),
    }]);
    let text: Arc<str> = text.into();
    let compiled = compile_all(&built.model, &|_| Arc::clone(&text));
    compiled
        .into_iter()
        .map(|one| {
            assert!(one.findings.is_empty(), "{:?}", one.findings);
            Arc::new(one.playbook)
        })
        .collect()
}

fn ms(spent: Duration) -> f64 {
    spent.as_secs_f64() * 1e3
}

const HOUSE: &str = r#"playbook house "House" {
  rule audience-has-benefit "Every audience is told what it gains" {
    severity: error
    because: "Trust is earned with a particular audience."
    for each audience
    require some benefit where benefit.for includes audience
    message: "{audience} is promised no benefit."
    help: "Add a benefit."
  }
}
"#;

const REACH: &str = r#"playbook house "House" {
  define reaches(giver: partner, taker: partner)
    when (some flow where flow.from includes giver and flow.to includes taker) or (some partner as middle where reaches(giver, middle) and (some flow as last where last.from includes middle and last.to includes taker))

  rule reached "Everybody is reached from the first" {
    severity: advice
    because: "A benchmark."
    for each partner as taker where taker.name is "p0"
    require every partner as other where other is taker or reaches(taker, other)
    message: "Somebody is not reached."
    help: "None."
  }
}
"#;

fn main() {
    let today = jiff::civil::date(2026, 6, 1);
    println!("medians of {PAIRS} alternating pairs, in one process");
    reading_built_in();
    quantified(today);
    ordinary(today);
    builtin_packs(today);
    onward(today);
}

/// "Every audience has a benefit", as a user writes it, against a hash index over strings coded by hand.
fn quantified(today: jiff::civil::Date) {
    let house = playbooks(HOUSE);
    let mut per = Vec::new();
    for entries in [10_000usize, 100_000] {
        let mut text = String::from("partnership big \"Big\" {\n}\n");
        for at in 0..entries / 2 {
            let _ = write!(
                text,
                "audience a{at} \"A\" {{\n}}\nbenefit b{at} \"B\" {{\n  for: a{at}\n}}\n"
            );
        }
        let model = model(&text);
        let (against, spent) = ratio(
            || time(|| run(&model, &house, &["house"], &Options::on(today))),
            || time(|| by_hand(&model)),
        );
        per.push(spent);
        println!(
            "a rule of a user, {entries} entries: {against:.1} x a hand-coded hash index, {:.1} ms   G10: at most 15",
            ms(spent)
        );
    }
    println!(
        "ten times the entries cost {:.1} times as much   G10: at most 16",
        per[1].as_secs_f64() / per[0].as_secs_f64()
    );
}

fn by_hand(model: &Model) -> usize {
    let mut index: HashMap<&str, usize> = HashMap::new();
    for benefit in model.of_kind("benefit") {
        for audience in benefit.references("for") {
            *index.entry(audience.written.as_str()).or_default() += 1;
        }
    }
    let missing = |audience: &&partnership_model::Entry| {
        audience
            .name
            .as_deref()
            .is_none_or(|name| !index.contains_key(name))
    };
    model.of_kind("audience").filter(missing).count()
}

/// All built-in playbooks over a file of ordinary size, over many of them, and what checking one costs beside reading it.
fn ordinary(today: jiff::civil::Date) {
    let all = &builtin().playbooks;
    let names: Vec<&str> = all.iter().map(|playbook| playbook.name.as_str()).collect();
    let text = corpus::repeated(&corpus::emergency_care(), 2);
    let built = model(&text);
    let entries = built.entries.len();
    let (against, spent) = ratio(
        || time(|| run(&built, all, &names, &Options::on(today))),
        || time(|| model(&text)),
    );
    println!(
        "all built-in playbooks over an ordinary file of {entries} entries: {against:.1} x reading it, {:.1} ms",
        ms(spent)
    );
    let files: Vec<String> = (0..1_000)
        .map(|at| {
            text.replace(
                "partnership emergency-care",
                &format!("partnership care-{at}"),
            )
        })
        .collect();
    let many = time(|| {
        files
            .iter()
            .map(|text| {
                run(&model(text), all, &names, &Options::on(today))
                    .open()
                    .len()
            })
            .sum::<usize>()
    });
    let one = time(|| {
        run(&model(&text), all, &names, &Options::on(today))
            .open()
            .len()
    });
    println!(
        "reading 1,000 such files and running all playbooks over each, one after the other: {:.2} x one of them, 1,000 times; {:.1} s",
        many.as_secs_f64() / one.as_secs_f64() / 1e3,
        many.as_secs_f64()
    );
}

/// They are read once for a process, so this comes first.
fn reading_built_in() {
    let start = Instant::now();
    let all = &builtin().playbooks;
    println!(
        "reading and compiling all {} built-in playbooks, once: {:.1} ms",
        all.len(),
        ms(start.elapsed())
    );
}

fn builtin_packs(today: jiff::civil::Date) {
    let all = &builtin().playbooks;
    let names: Vec<&str> = all.iter().map(|playbook| playbook.name.as_str()).collect();
    let rules: usize = all.iter().map(|playbook| playbook.rules.len()).sum();
    let mut before: Option<(usize, Duration)> = None;
    for bytes in [85_000usize, 850_000, 8_500_000, 22_000_000] {
        let model = model(&corpus::partnership(bytes, 5));
        let rounds = if bytes > 1_000_000 { 3 } else { 7 };
        let spent = median(
            (0..rounds)
                .map(|_| time(|| run(&model, all, &names, &Options::on(today))))
                .collect(),
        );
        let entries = model.entries.len();
        let growth = before.map_or(String::new(), |(size, time)| {
            format!(
                ", {:.2} times as much an entry as before",
                spent.as_secs_f64() / time.as_secs_f64() * size as f64 / entries as f64
            )
        });
        println!(
            "all {rules} built-in rules over {entries} entries: {:.1} ms{growth}",
            ms(spent)
        );
        before = Some((entries, spent));
    }
}

/// Who is reached by onward sharing from one partner: the recursive definition against a search of the graph.
fn onward(today: jiff::civil::Date) {
    let house = playbooks(REACH);
    for (name, count, edges) in [
        ("a chain of 1,000", 1_000usize, chain(1_000)),
        ("a chain of 100,000", 100_000, chain(100_000)),
        ("a dense graph of 300", 300, dense(300)),
    ] {
        let mut text = String::from("partnership big \"Big\" {\n}\n");
        for at in 0..count {
            let _ = write!(text, "partner p{at} \"P\" {{\n}}\n");
        }
        for (at, (from, to)) in edges.iter().enumerate() {
            let _ = write!(
                text,
                "flow f{at} \"F\" {{\n  from: p{from}\n  to: p{to}\n}}\n"
            );
        }
        let model = model(&text);
        let outcomes = run(&model, &house, &["house"], &Options::on(today));
        assert!(outcomes.open().is_empty(), "everybody is reached");
        let (against, spent) = ratio(
            || time(|| run(&model, &house, &["house"], &Options::on(today))),
            || time(|| search(&model)),
        );
        println!(
            "onward sharing, one source, {name}: {against:.1} x a search of the graph by names, {:.1} ms   G11: at most 4",
            ms(spent)
        );
    }
}

fn chain(count: usize) -> Vec<(usize, usize)> {
    (1..count).map(|at| (at - 1, at)).collect()
}

fn dense(count: usize) -> Vec<(usize, usize)> {
    (0..count)
        .flat_map(|from| (1..=40).map(move |step| (from, (from + step * 7) % count)))
        .collect()
}

fn search(model: &Model) -> usize {
    let mut edges: HashMap<&str, Vec<&str>> = HashMap::new();
    for flow in model.of_kind("flow") {
        for from in flow.references("from") {
            let to = flow.references("to").map(|to| to.written.as_str());
            edges.entry(from.written.as_str()).or_default().extend(to);
        }
    }
    let mut seen: HashMap<&str, ()> = HashMap::new();
    let mut open = VecDeque::from(["p0"]);
    while let Some(at) = open.pop_front() {
        for next in edges.get(at).into_iter().flatten() {
            if seen.insert(next, ()).is_none() {
                open.push_back(next);
            }
        }
    }
    model
        .of_kind("partner")
        .filter(|partner| {
            partner
                .name
                .as_deref()
                .is_some_and(|name| seen.contains_key(name))
        })
        .count()
}
