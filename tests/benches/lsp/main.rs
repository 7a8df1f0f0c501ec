//! What the language server makes an editor wait for (G12), as a ratio to a server that does nothing.
//!
//! The echo is a server on the same library that answers each edit with empty findings and each request with nothing.
//! Both are separate processes behind pipes; edits go to one and the other in turn, so that a busy machine slows both.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark prints its figures, and fails where it cannot measure"
)]

mod echo;
mod steps;

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use partnership_tests::corpus;
use partnership_tests::editor::{self, Editor};
use serde_json::{Value, json};

/// How many pairs of edits are measured.
const ROUNDS: usize = 60;

fn server() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_partnership-under-test"));
    command.args(["lsp", "--today", "2026-11-21"]);
    command
}

fn echo() -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.arg("--echo");
    command
}

fn main() {
    if std::env::args().any(|word| word == "--echo") {
        echo::serve();
        return;
    }
    if std::env::args().any(|word| word == "--steps") {
        steps::run();
        return;
    }
    println!(
        "| text | what | server, median (90th, 99th of a hundred) | echo, median | ratio |\n|---|---|---|---|---|"
    );
    let follows = |text: &str| {
        text.replacen(
            "  status: draft\n",
            "  status: draft\n  follows: odi-data-sharing\n",
            1,
        )
    };
    let small = corpus::partnership(62_000, 1);
    one("300 entries", &small);
    one("300 entries, a playbook followed", &follows(&small));
    one("200 KB", &corpus::partnership(200_000, 2));
    let large = corpus::partnership(560_000, 3);
    one(&format!("{} lines", large.lines().count()), &large);
    one(
        &format!("{} lines, a playbook followed", large.lines().count()),
        &follows(&large),
    );
    folder();
}

/// Times in order.
struct Times(Vec<Duration>);

impl Times {
    fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self(times)
    }

    fn at(&self, share: f64) -> f64 {
        let last = self.0.len() - 1;
        self.0[(last as f64 * share).round() as usize].as_secs_f64() * 1e3
    }
}

/// Median of the ratios of pairs.
fn ratio(a: &[Duration], b: &[Duration]) -> f64 {
    let mut ratios: Vec<f64> = a
        .iter()
        .zip(b)
        .map(|(a, b)| a.as_secs_f64() / b.as_secs_f64())
        .collect();
    ratios.sort_by(f64::total_cmp);
    ratios[ratios.len() / 2]
}

fn show(text: &str, what: &str, ours: &[Duration], theirs: &[Duration]) {
    let (own, echo) = (Times::of(ours.to_vec()), Times::of(theirs.to_vec()));
    println!(
        "| {text} | {what} | {:.2} ms ({:.2}, {:.2}) | {:.3} ms | {:.1} |",
        own.at(0.5),
        own.at(0.9),
        own.at(0.99),
        echo.at(0.5),
        ratio(ours, theirs)
    );
}

/// A file by itself.
fn one(name: &str, text: &str) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("one.partnership");
    fs::write(&path, text).unwrap();
    measure(name, folder.path(), &path, text);
}

/// A workspace of a thousand files, of which one is open.
fn folder() {
    let folder = tempfile::tempdir().unwrap();
    for index in 0..1_000u64 {
        let path = folder.path().join(format!("file-{index}.partnership"));
        fs::write(path, corpus::partnership(10_000, index)).unwrap();
    }
    let path = folder.path().join("file-500.partnership");
    let text = fs::read_to_string(&path).unwrap();
    measure("1,000 files of 10 KB", folder.path(), &path, &text);
}

fn measure(name: &str, folder: &Path, path: &Path, text: &str) {
    let mut ours = Editor::begin(server(), &[folder]);
    let mut theirs = Editor::begin(echo(), &[folder]);
    let uri = editor::uri(path);
    let started = Instant::now();
    for editor in [&mut ours, &mut theirs] {
        editor.open(&uri, text);
        editor.findings_at(&uri, 1);
    }
    let first = started.elapsed();
    // All findings of all files are told before anything is measured.
    std::thread::sleep(Duration::from_secs(4));
    ours.forget();
    // A letter more and a letter less in a title in the middle of the file.
    let line = text.lines().count() / 2;
    let lines = text.lines().enumerate().skip(line);
    let (line, column) = lines
        .filter_map(|(number, line)| Some((number, line.find(" \"")? + 2)))
        .next()
        .unwrap();
    let place = |column: usize| json!({ "line": line, "character": column });
    let mut times: [[Vec<Duration>; 2]; 3] = Default::default();
    let mut version = 1;
    let at = json!({ "textDocument": { "uri": uri }, "position": place(column) });
    let value = text
        .lines()
        .position(|line| line.trim_start().starts_with("owner: "))
        .unwrap();
    let in_value =
        json!({ "textDocument": { "uri": uri }, "position": { "line": value, "character": 9 } });
    for round in 0..ROUNDS {
        version += 1;
        let (range, insert) = if round % 2 == 0 {
            (json!({ "start": place(column), "end": place(column) }), "x")
        } else {
            (
                json!({ "start": place(column), "end": place(column + 1) }),
                "",
            )
        };
        for (side, editor) in [&mut ours, &mut theirs].into_iter().enumerate() {
            let started = Instant::now();
            editor.edit(&uri, version, range.clone(), insert);
            editor.findings_at(&uri, version);
            times[0][side].push(started.elapsed());
        }
        // As a person does: the next key comes a moment later.
        std::thread::sleep(Duration::from_millis(5));
        for (kind, method, params) in [
            (1, "textDocument/completion", &in_value),
            (2, "textDocument/hover", &at),
        ] {
            for (side, editor) in [&mut ours, &mut theirs].into_iter().enumerate() {
                let started = Instant::now();
                editor.request(method, params.clone());
                times[kind][side].push(started.elapsed());
            }
        }
    }
    show(name, "keystroke to findings", &times[0][0], &times[0][1]);
    show(name, "completion", &times[1][0], &times[1][1]);
    show(name, "hover", &times[2][0], &times[2][1]);
    let mut renames: [Vec<Duration>; 2] = Default::default();
    let mut params = in_value;
    params["newName"] = Value::from("somebody-else");
    for _ in 0..11 {
        for (side, editor) in [&mut ours, &mut theirs].into_iter().enumerate() {
            let started = Instant::now();
            editor.request("textDocument/rename", params.clone());
            renames[side].push(started.elapsed());
        }
    }
    show(name, "rename", &renames[0], &renames[1]);
    println!(
        "| {name} | memory; opened | {} MiB; {:.0} ms | {} MiB | |",
        memory(ours.process()),
        first.as_secs_f64() * 1e3,
        memory(theirs.process())
    );
}

/// The memory a process holds, in MiB, where the system tells.
fn memory(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().nth(1));
    number
        .and_then(|number| number.parse::<u64>().ok())
        .unwrap_or(0)
        / 1024
}
