//! What the program is made of, and what it does not do: dependencies from one registry, under licences that
//! `deny.toml` allows, and not one call to a network.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use partnership_tests::tools;
use toml::{Table, Value};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn table(name: &str) -> Table {
    fs::read_to_string(root().join(name))
        .unwrap()
        .parse()
        .unwrap()
}

fn texts(of: &Value) -> BTreeSet<String> {
    of.as_array()
        .unwrap()
        .iter()
        .map(|text| text.as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn every_dependency_comes_from_the_registry_with_a_checksum() {
    let lock = table("Cargo.lock");
    let deny = table("deny.toml");
    let banned: BTreeMap<&str, BTreeSet<String>> = deny["bans"]["deny"]
        .as_array()
        .unwrap()
        .iter()
        .map(|ban| {
            (
                ban["name"].as_str().unwrap(),
                ban.get("wrappers").map(texts).unwrap_or_default(),
            )
        })
        .collect();
    let mut registry = None;
    for package in lock["package"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        if let Some(source) = package.get("source") {
            let source = source.as_str().unwrap();
            assert!(
                source.starts_with("registry+"),
                "{name} comes from {source}"
            );
            assert_eq!(
                *registry.get_or_insert(source),
                source,
                "{name} comes from another registry"
            );
            assert!(package.get("checksum").is_some(), "{name} has no checksum");
        } else {
            assert!(name.starts_with("partnership"), "{name} comes from nowhere");
        }
        let uses = package.get("dependencies").map(texts).unwrap_or_default();
        for (other, wrappers) in &banned {
            // A version may stand behind the name.
            let uses = uses.iter().any(|one| one.split(' ').next() == Some(other));
            assert!(
                !uses || wrappers.contains(name),
                "{name} uses {other}: see deny.toml"
            );
        }
    }
}

/// What `cargo metadata` says, once: of the program alone, without tests.
fn packages() -> serde_json::Value {
    let told = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(
        told.status.success(),
        "{}",
        String::from_utf8_lossy(&told.stderr)
    );
    serde_json::from_slice(&told.stdout).unwrap()
}

#[test]
fn every_licence_is_one_that_is_allowed() {
    let allowed = texts(&table("deny.toml")["licenses"]["allow"]);
    let metadata = packages();
    for package in metadata["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        let licence = package["license"]
            .as_str()
            .unwrap_or_else(|| panic!("{name} names no licence"));
        // Old packages part alternatives with a slash.
        let licence = licence.replace('/', " OR ");
        let expression = spdx::Expression::parse_mode(&licence, spdx::ParseMode::LAX)
            .unwrap_or_else(|error| panic!("{name}: {licence}: {error}"));
        let fine = expression.evaluate(|one| allowed.contains(&one.to_string()));
        assert!(fine, "{name}: the licence {licence} is not in deny.toml");
    }
}

/// A way to run the program in which a network is cut off, watched, or both: as many as the system allows. `None`
/// where it allows neither.
#[cfg(target_os = "linux")]
fn apart(trace: &Path) -> Option<Command> {
    let cut = ["-r", "-n"];
    let may_cut = Command::new("unshare")
        .args(cut)
        .arg("true")
        .output()
        .is_ok_and(|ran| ran.status.success());
    let watched = || {
        let mut strace = tools::program("strace")?;
        strace
            .args(["-f", "-qq", "-e", "trace=%network", "-o"])
            .arg(trace);
        Some(strace)
    };
    let mut command = match (may_cut, watched()) {
        (true, watched) => {
            let mut command = Command::new("unshare");
            command.args(cut);
            if let Some(watched) = watched {
                command.arg(watched.get_program()).args(watched.get_args());
            }
            command
        }
        (false, watched) => watched?,
    };
    command.arg(env!("CARGO_BIN_EXE_partnership-under-test"));
    Some(command)
}

/// What an editor says in a short session: a file is opened and looked at, and the server is sent home.
#[cfg(target_os = "linux")]
fn session(folder: &Path) -> String {
    let uri = partnership_tests::editor::uri(&folder.join("care.partnership"));
    let root = partnership_tests::editor::uri(folder);
    let text = fs::read_to_string(folder.join("care.partnership")).unwrap();
    let messages = [
        serde_json::json!({ "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": { "rootUri": root, "capabilities": {} } }),
        serde_json::json!({ "jsonrpc": "2.0", "method": "initialized", "params": {} }),
        serde_json::json!({ "jsonrpc": "2.0", "method": "textDocument/didOpen", "params": { "textDocument": { "uri": uri, "languageId": "partnership", "version": 1, "text": text } } }),
        serde_json::json!({ "jsonrpc": "2.0", "id": 2, "method": "textDocument/documentSymbol", "params": { "textDocument": { "uri": uri } } }),
        serde_json::json!({ "jsonrpc": "2.0", "id": 3, "method": "shutdown" }),
        serde_json::json!({ "jsonrpc": "2.0", "method": "exit" }),
    ];
    messages
        .iter()
        .map(|message| {
            let text = message.to_string();
            format!("Content-Length: {}\r\n\r\n{text}", text.len())
        })
        .collect()
}

/// The program opens no connection, whatever it is asked to do: every command is run with real work, without a network
/// where the system can take it away, and under the eyes of the system where it can watch.
#[cfg(target_os = "linux")]
#[test]
fn nothing_reaches_for_a_network() {
    let temp = tempfile::tempdir().unwrap();
    let trace = temp.path().join("trace");
    if apart(&trace).is_none() {
        return;
    }
    let work = temp.path().join("work");
    fs::create_dir(&work).unwrap();
    let example = root().join("examples/emergency-care");
    for entry in fs::read_dir(&example).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            fs::copy(&path, work.join(path.file_name().unwrap())).unwrap();
        }
    }
    fs::rename(
        work.join("emergency-care.partnership"),
        work.join("care.partnership"),
    )
    .unwrap();
    fs::write(
        work.join("risks.csv"),
        "Risk,Likelihood\nData lost,Possible\n",
    )
    .unwrap();
    fs::write(
        work.join("README.md"),
        "```partnership\npartner a \"A\" {}\n```\n",
    )
    .unwrap();
    let git = |words: &[&str]| {
        let ran = Command::new("git")
            .args(["-c", "user.name=A", "-c", "user.email=a@example.org"])
            .args(words)
            .current_dir(&work)
            .output()
            .unwrap();
        assert!(ran.status.success(), "git {words:?}");
    };
    git(&["init", "-q"]);
    git(&["add", "."]);
    git(&["commit", "-qm", "one"]);
    let commands: &[&[&str]] = &[
        &["new", "new.partnership", "--title", "New", "--no-questions"],
        &["init", "--no-questions", "--ci", "github"],
        &["import", "risks.csv", "--into", "care.partnership"],
        &[
            "check",
            "--report",
            "html=report.html",
            "--report",
            "sarif=f.sarif",
            "--markdown",
        ],
        &["check", "--since", "HEAD"],
        &["check", "--fix", "--diff"],
        &["status"],
        &["why", "audience-has-benefit"],
        &["ask", "care.partnership", "who may analyse ed-attendances"],
        &[
            "matrix",
            "care.partnership",
            "--until",
            "2030-01-01",
            "--format",
            "html",
        ],
        &[
            "brief",
            "care.partnership",
            "--draft",
            "--as",
            "briefing,slides",
            "--out",
            "made",
        ],
        &[
            "brief",
            "care.partnership",
            "--check",
            "made",
            "--report",
            "json=stale.json",
        ],
        &["document", "register", "care.partnership"],
        &["document", "privacy-notice", "care.partnership"],
        &["document", "dpia", "care.partnership"],
        &["diff", "HEAD:care.partnership", "care.partnership"],
        &["trace", "care.partnership"],
        &["agree", "care.partnership"],
        &["fmt"],
        &["lsp"],
        &["explain", "audience"],
        &["explain", "use-limit"],
        &["rules"],
        &["test", "care.partnership", "--mutate"],
        &["export", "cedar", "care.partnership"],
        &["export", "rego", "care.partnership"],
        &["export", "odrl", "care.partnership"],
        &["export", "dpv", "care.partnership"],
        &["export", "authzen", "care.partnership"],
        &["model", "care.partnership"],
        &["report", "--to", "html,csv,json,ics", "--out", "portfolio"],
        &["completions", "bash"],
    ];
    let help = Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
        .arg("--help")
        .output()
        .unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let listed = listed.take_while(|line| !line.is_empty());
    let listed: BTreeSet<&str> = listed
        .filter_map(|line| line.strip_prefix("  "))
        .filter(|line| !line.starts_with(' '))
        .filter_map(|line| line.split(' ').next())
        .collect();
    let run: BTreeSet<&str> = commands.iter().map(|words| words[0]).collect();
    assert_eq!(listed, run, "every command is run");
    for words in commands {
        let mut command = apart(&trace).unwrap();
        let mut child = command
            .args(*words)
            .args(if words[0] == "completions" || words[0] == "lsp" {
                &[][..]
            } else {
                &["--today", "2026-11-27"]
            })
            .current_dir(&work)
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        let said = if words[0] == "lsp" {
            session(&work)
        } else {
            String::new()
        };
        // A program that reads nothing may be gone by now.
        let _ = std::io::Write::write_all(&mut child.stdin.take().unwrap(), said.as_bytes());
        let ran = child.wait_with_output().unwrap();
        let told = String::from_utf8_lossy(&ran.stderr);
        let code = ran.status.code();
        assert!(
            matches!(code, Some(0 | 1)),
            "{words:?} did its work, not {code:?}:\n{told}"
        );
        // Threads and children may talk to each other through the kernel; an address of a network is another matter.
        let calls = fs::read_to_string(&trace).unwrap_or_default();
        let reached: Vec<&str> = calls
            .lines()
            .filter(|line| line.contains("AF_INET"))
            .collect();
        assert!(
            reached.is_empty(),
            "{words:?} reached for a network:\n{}",
            reached.join("\n")
        );
        let _ = fs::remove_file(&trace);
    }
}
