//! What a keystroke costs, step by step, in one process: `cargo bench -p partnership-tests --bench lsp -- --steps`.

use std::time::{Duration, Instant};

use partnership_project::{Load, Texts, load, resolved};
use partnership_syntax::parse;
use partnership_tests::corpus;

/// How often each step is taken.
const ROUNDS: usize = 31;

/// Take the steps on texts of several sizes.
pub fn run() {
    println!(
        "| text | cutting and parsing | files | the model | playbooks |\n|---|---|---|---|---|"
    );
    for (name, bytes, seed) in [
        ("62 KB", 62_000, 1),
        ("200 KB", 200_000, 2),
        ("560 KB", 560_000, 3),
    ] {
        let text = corpus::partnership(bytes, seed);
        let mut times: [Vec<Duration>; 4] = Default::default();
        let folder = tempfile::tempdir().unwrap();
        let path = resolved(&folder.path().join("one.partnership"));
        let mut texts = Texts::default();
        let mut before = parse(text.as_str());
        texts.open(path.clone(), before.clone());
        let how = Load {
            texts: Some(&texts),
            ..Load::default()
        };
        let mut workspace = load(&[folder.path().to_owned(), path.clone()], &how);
        let file = workspace.at_path(&path).unwrap();
        let mut living = workspace.look_to_edit(file);
        let at = text.len() / 2 + text[text.len() / 2..].find(" \"").unwrap() + 2;
        for round in 0..ROUNDS {
            let mut now = text.clone();
            if round % 2 == 0 {
                now.insert(at, 'x');
            }
            let mut step = |place: usize, started: Instant| times[place].push(started.elapsed());
            let started = Instant::now();
            let parsed = before.again(now.as_str());
            step(0, started);
            let started = Instant::now();
            let next = workspace.with_text(file, parsed.clone()).unwrap();
            step(1, started);
            let started = Instant::now();
            living = next.look_after(file, living, &workspace);
            step(2, started);
            let started = Instant::now();
            let model = &living.built.model;
            let judged = next.judge(file, model, jiff::civil::date(2026, 11, 21));
            step(3, started);
            drop(judged);
            (before, workspace) = (parsed, next);
        }
        let median = |times: &mut Vec<Duration>| {
            times.sort_unstable();
            times[times.len() / 2].as_secs_f64() * 1e3
        };
        let [parsed, files, model, rules] = times.each_mut().map(median);
        println!("| {name} | {parsed:.2} ms | {files:.3} ms | {model:.2} ms | {rules:.2} ms |");
    }
}
