//! Prints the dearest built-in rules over one partnership many times over, and those that grow with more than its size:
//! `cargo run --release -p partnership-tests --example rule_costs -- TIMES`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a tool for people who measure"
)]

use std::time::{Duration, Instant};

use partnership_model::{InputFile, Model, build};
use partnership_rules::builtin;
use partnership_rules::run::{Options, run};
use partnership_source::FileId;
use partnership_tests::corpus;

fn main() {
    let times: usize = std::env::args().nth(1).unwrap().parse().unwrap();
    let text = corpus::emergency_care();
    let (few, many) = (
        model(&corpus::repeated(&text, times)),
        model(&corpus::repeated(&text, times * 4)),
    );
    let size = many.entries.len() as f64 / few.entries.len() as f64;
    println!("{} and {} entries", few.entries.len(), many.entries.len());
    let mut costs = Vec::new();
    for playbook in &builtin().playbooks {
        for rule in &playbook.rules {
            let (one, _) = cost(&few, &playbook.name, &rule.name);
            let (four, found) = cost(&many, &playbook.name, &rule.name);
            let growth = four.as_secs_f64() / one.as_secs_f64() / size;
            costs.push((four, growth, rule.name.clone(), found));
        }
    }
    costs.sort_by_key(|cost| std::cmp::Reverse(cost.0));
    for (spent, growth, rule, found) in costs.iter().take(30) {
        println!(
            "{:8.2} ms  {growth:5.2} times as much an entry  {rule}  ({found} findings)",
            spent.as_secs_f64() * 1e3
        );
    }
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

fn cost(model: &Model, playbook: &str, rule: &str) -> (Duration, usize) {
    let only = [rule];
    let options = Options {
        only: Some(&only),
        ..Options::on(jiff::civil::date(2026, 6, 1))
    };
    let start = Instant::now();
    let found = run(model, &builtin().playbooks, &[playbook], &options);
    (start.elapsed(), found.open().len())
}
