//! Prints the dearest built-in rules over a generated partnership: `cargo run --release -p partnership-tests --example
//! rule_costs -- BYTES`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a tool for people who measure"
)]

use std::time::Instant;

use partnership_model::{InputFile, build};
use partnership_rules::builtin;
use partnership_rules::run::{Options, run};
use partnership_source::FileId;

fn main() {
    let bytes = std::env::args().nth(1).unwrap().parse().unwrap();
    let parse = partnership_syntax::parse(partnership_tests::corpus::partnership(bytes, 5));
    let model = build(&[InputFile {
        id: FileId(0),
        parse: &parse,
        imports: Vec::new(),
    }])
    .model;
    let all = &builtin().playbooks;
    let mut costs = Vec::new();
    for playbook in all {
        for rule in &playbook.rules {
            let only = [rule.name.as_str()];
            let options = Options {
                only: Some(&only),
                ..Options::on(jiff::civil::date(2026, 6, 1))
            };
            let start = Instant::now();
            let found = run(&model, all, &[&playbook.name], &options);
            costs.push((start.elapsed(), rule.name.clone(), found.open().len()));
        }
    }
    costs.sort();
    println!("{} entries", model.entries.len());
    for (spent, rule, found) in costs.iter().rev().take(30) {
        println!(
            "{:8.2} ms  {rule}  ({found} findings)",
            spent.as_secs_f64() * 1e3
        );
    }
}
