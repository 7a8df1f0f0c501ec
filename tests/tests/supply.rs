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

/// The program opens no socket, whatever it is asked to do: the system itself is asked to tell.
#[cfg(target_os = "linux")]
#[test]
fn nothing_reaches_for_a_network() {
    if tools::program("strace").is_none() {
        return;
    }
    let temp = tempfile::tempdir().unwrap();
    let example = root().join("examples/emergency-care/emergency-care.partnership");
    let example = example.to_str().unwrap();
    let out = temp.path().join("out");
    let commands: [&[&str]; 4] = [
        &["check", example, "--report", "html=report.html"],
        &["brief", example, "--draft", "--out", out.to_str().unwrap()],
        &["test", example],
        &["explain", "audience"],
    ];
    for words in commands {
        let trace = temp.path().join("trace");
        let ran = Command::new("strace")
            .args(["-f", "-qq", "-e", "trace=%network", "-o"])
            .arg(&trace)
            .arg(env!("CARGO_BIN_EXE_partnership-under-test"))
            .args(words)
            .current_dir(temp.path())
            .output()
            .unwrap();
        assert_ne!(ran.status.code(), Some(3), "{words:?}");
        let calls = fs::read_to_string(&trace).unwrap();
        // Threads and children may talk to each other through the kernel; an address of a network is another matter.
        let reached: Vec<&str> = calls
            .lines()
            .filter(|line| line.contains("AF_INET"))
            .collect();
        assert!(
            reached.is_empty(),
            "{words:?} reached for a network:\n{}",
            reached.join("\n")
        );
    }
}
