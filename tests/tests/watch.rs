//! `partnership check --watch`: it looks again whenever a file changes, through broken states and back, until it is
//! stopped.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]
#![cfg(unix)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// What is printed at the end of each look.
const WAITS: &str = "Watching for changes; Ctrl-C stops it.";

/// The program, watching.
struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn start(folder: &Path, words: &[&str]) -> Self {
        // Both outputs in one, so that what is said is read in its order.
        let mut child = Command::new("sh")
            .args(["-c", "exec \"$0\" \"$@\" 2>&1"])
            .arg(env!("CARGO_BIN_EXE_partnership-under-test"))
            .args(["check", "--watch", "--today", "2026-11-20"])
            .args(words)
            .current_dir(folder)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (say, lines) = channel();
        let out = child.stdout.take().unwrap();
        std::thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                let _ = say.send(line);
            }
        });
        Self { child, lines }
    }

    /// What is printed until a look is over that says `wanted`. One change may be seen as two.
    fn until(&mut self, wanted: &str) -> String {
        let end = Instant::now() + Duration::from_secs(60);
        let (mut all, mut look) = (String::new(), String::new());
        while Instant::now() < end {
            match self.lines.recv_timeout(Duration::from_millis(200)) {
                Ok(line) => {
                    look.push_str(&line);
                    look.push('\n');
                    if line == WAITS {
                        if look.contains(wanted) {
                            return look;
                        }
                        all.push_str(&look);
                        look.clear();
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        panic!("`{wanted}` was not said:\n{all}{look}");
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const CARE: &str = "partnership care \"Care\" {\n  aim: \"Shorter waits.\"\n}\n";

#[test]
fn it_follows_a_file_through_slips_and_repairs() {
    let temp = tempfile::tempdir().unwrap();
    let file = temp.path().join("care.partnership");
    fs::write(&file, CARE).unwrap();
    let mut watching = Watching::start(temp.path(), &[]);
    watching.until("Nothing to fix");
    fs::write(&file, CARE.replace("aim", "aims")).unwrap();
    watching.until("[unknown-field]");
    // Half a file, as an editor may leave it for a moment; then no text at all, and then no file.
    fs::write(&file, "partnership care \"Ca").unwrap();
    watching.until("must fix");
    fs::write(&file, b"\xff\xfe\x00").unwrap();
    watching.until("was not read");
    fs::remove_file(&file).unwrap();
    watching.until("There is no file ending in `.partnership`");
    // Editors write beside the file and rename.
    fs::write(temp.path().join("new"), CARE).unwrap();
    fs::rename(temp.path().join("new"), &file).unwrap();
    watching.until("Nothing to fix");
    // Settings count at once, and a new file does.
    fs::write(temp.path().join("partnership.toml"), "[chek]\n").unwrap();
    watching.until("Did you mean `check`?");
    fs::write(temp.path().join("partnership.toml"), "").unwrap();
    fs::create_dir(temp.path().join("more")).unwrap();
    fs::write(
        temp.path().join("more/other.partnership"),
        "audience a {\n}\n",
    )
    .unwrap();
    watching.until("more/other.partnership");
}

#[test]
fn it_watches_pages_too() {
    let temp = tempfile::tempdir().unwrap();
    let page = temp.path().join("page.md");
    fs::write(&page, format!("```partnership\n{CARE}```\n")).unwrap();
    let mut watching = Watching::start(temp.path(), &["page.md"]);
    watching.until("Nothing to fix");
    fs::write(
        &page,
        format!("```partnership\n{}```\n", CARE.replace("aim", "aims")),
    )
    .unwrap();
    watching.until("page.md:3");
}

/// A shell that runs the tests in the background lets them ignore INT, and the program inherits that.
fn is_ignored(signal: i32) -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    mask.is_some_and(|mask| mask >> (signal - 1) & 1 == 1)
}

#[test]
fn a_signal_ends_it() {
    for (name, number) in [("INT", 2), ("TERM", 15)] {
        if is_ignored(number) {
            continue;
        }
        let temp = tempfile::tempdir().unwrap();
        fs::write(temp.path().join("care.partnership"), CARE).unwrap();
        let mut watching = Watching::start(temp.path(), &[]);
        watching.until("Nothing to fix");
        let process = watching.child.id().to_string();
        let sent = Command::new("kill").args(["-s", name, &process]).status();
        assert!(sent.unwrap().success());
        let end = Instant::now() + Duration::from_secs(20);
        let status = loop {
            if let Some(status) = watching.child.try_wait().unwrap() {
                break status;
            }
            assert!(Instant::now() < end, "it goes on after {name}");
            std::thread::sleep(Duration::from_millis(20));
        };
        assert_eq!(status.signal(), Some(number), "{status}");
    }
}

#[test]
fn a_command_that_cannot_be_run_does_not_wait() {
    let temp = tempfile::tempdir().unwrap();
    fs::write(temp.path().join("care.partnership"), CARE).unwrap();
    let ran = Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
        .args(["check", "--watch", "--baseline", "missing.json"])
        .current_dir(temp.path())
        .output()
        .unwrap();
    assert_eq!(ran.status.code(), Some(2));
}
