//! The rules of the house that a program can keep.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use toml::Table;

/// The longest a file of our own may be, in lines. A file has one idea.
const LONGEST: usize = 600;

/// The files in `crates` that may be longer, each with its reason. There is none.
const MAY_BE_LONGER: &[&str] = &[];

/// The folders at the top: a path in a document that starts with one of them is a path in this tree.
const TOP: &[&str] = &[
    "crates", "docs", "editors", "examples", "fuzz", "grammar", "tests", ".cargo", ".ci",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .unwrap()
}

fn manifest(path: &Path) -> Table {
    fs::read_to_string(path).unwrap().parse().unwrap()
}

/// All files below `folder` that a person wrote or that are kept with what people wrote.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let made = [
                "target",
                ".git",
                "node_modules",
                "corpus",
                "artifacts",
                "__pycache__",
            ]
            .contains(&name.as_str());
            if path.is_dir() && !made && !path.is_symlink() {
                open.push(path);
            } else if path.is_file() {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}

#[test]
fn arrows_between_crates_point_down() {
    let workspace = manifest(&root().join("Cargo.toml"));
    let layers: BTreeMap<String, i64> = workspace["workspace"]["metadata"]["layers"]
        .as_table()
        .unwrap()
        .iter()
        .map(|(name, layer)| (name.clone(), layer.as_integer().unwrap()))
        .collect();
    let mut manifests: Vec<PathBuf> = fs::read_dir(root().join("crates"))
        .unwrap()
        .map(|entry| entry.unwrap().path().join("Cargo.toml"))
        .collect();
    manifests.push(root().join("tests/Cargo.toml"));
    manifests.push(root().join("tests/engines/Cargo.toml"));

    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for path in manifests.iter().filter(|path| path.exists()) {
        let manifest = manifest(path);
        let name = manifest["package"]["name"].as_str().unwrap().to_owned();
        let Some(layer) = layers.get(&name) else {
            faults.push(format!(
                "`{name}` has no layer in [workspace.metadata.layers]"
            ));
            continue;
        };
        // What a crate is tested with does not ship, so it makes no arrow.
        for kind in ["dependencies", "build-dependencies"] {
            let Some(dependencies) = manifest.get(kind).and_then(toml::Value::as_table) else {
                continue;
            };
            for used in dependencies
                .keys()
                .filter(|used| layers.contains_key(*used))
            {
                if layers[used] >= *layer {
                    faults.push(format!(
                        "`{name}` (layer {layer}) uses `{used}` (layer {})",
                        layers[used]
                    ));
                }
            }
        }
        seen.insert(name);
    }
    faults.extend(
        layers
            .keys()
            .filter(|name| !seen.contains(*name))
            .map(|name| format!("there is no crate `{name}`")),
    );
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What a crate declares, it names somewhere: in its code, or in that of its tests. (Whoever reads a manifest learns from it
/// what a crate knows.)
#[test]
fn every_dependency_is_used() {
    let mut idle = Vec::new();
    for entry in fs::read_dir(root().join("crates")).unwrap() {
        let folder = entry.unwrap().path();
        let path = folder.join("Cargo.toml");
        if !path.exists() {
            continue;
        }
        let code = |within: &[&str]| -> String {
            let all = within.iter().map(|name| folder.join(name));
            let all = all.filter(|path| path.exists()).flat_map(|path| {
                if path.is_dir() {
                    files(&path)
                } else {
                    vec![path]
                }
            });
            let all = all.filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
            all.map(|path| fs::read_to_string(path).unwrap()).collect()
        };
        let manifest = manifest(&path);
        for (section, within) in [
            ("dependencies", &["src"][..]),
            ("dev-dependencies", &["src", "tests", "benches", "examples"]),
            ("build-dependencies", &["build.rs", "build"]),
        ] {
            let Some(declared) = manifest.get(section).and_then(|table| table.as_table()) else {
                continue;
            };
            let code = code(within);
            for name in declared.keys() {
                if !code.contains(&name.replace('-', "_")) {
                    idle.push(format!("{}: {name} in [{section}]", shown(&path)));
                }
            }
        }
    }
    assert!(idle.is_empty(), "nothing uses:\n{}", idle.join("\n"));
}

#[test]
fn paths_that_documents_name_exist() {
    let mut faults = Vec::new();
    let documents = files(&root())
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"));
    for document in documents.filter(|path| ours(path)) {
        let text = fs::read_to_string(&document).unwrap();
        for (line, text) in text.lines().enumerate() {
            let folder = document.parent().unwrap();
            let named = quoted(text)
                .filter(|path| is_path(path))
                .map(|path| root().join(path));
            let linked = links(text).map(|path| folder.join(path));
            for path in named.chain(linked).filter(|path| !path.exists()) {
                faults.push(format!(
                    "{}:{}: {}",
                    shown(&document),
                    line + 1,
                    shown(&path)
                ));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "these documents name what is not there:\n{}",
        faults.join("\n")
    );
}

/// Whether a document speaks of this tree: those at the top and in `docs`. (Pages elsewhere hold snippets of other
/// people's files.)
fn ours(document: &Path) -> bool {
    let path = shown(document);
    !path.contains('/') || path.starts_with("docs/") || path.ends_with("README.md")
}

/// What stands in backticks.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

/// Whether it is a path in this tree, and not a pattern for one.
fn is_path(quoted: &str) -> bool {
    let first = quoted.split('/').next().unwrap_or_default();
    let plain = quoted
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c));
    quoted.contains('/') && TOP.contains(&first) && plain
}

/// Where the links of a line lead, if it is to a file.
fn links(line: &str) -> impl Iterator<Item = &str> {
    let targets = line
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split([')', '#', ' ']).next());
    targets.filter(|target| {
        !target.is_empty() && !target.contains(':') && !target.contains(['<', '`', '"'])
    })
}

#[test]
fn a_file_has_one_idea() {
    let mut long = Vec::new();
    for path in files(&root().join("crates")) {
        if path.extension().is_some_and(|ending| ending == "rs") {
            let lines = fs::read_to_string(&path).unwrap().lines().count();
            if lines > LONGEST && !MAY_BE_LONGER.contains(&shown(&path).as_str()) {
                long.push(format!("{} has {lines} lines", shown(&path)));
            }
        }
    }
    assert!(
        long.is_empty(),
        "no file is longer than {LONGEST} lines; split these by their ideas:\n{}",
        long.join("\n")
    );
}

#[test]
fn every_crate_keeps_the_rules_of_the_workspace() {
    for entry in fs::read_dir(root().join("crates")).unwrap() {
        let path = entry.unwrap().path().join("Cargo.toml");
        if path.exists() {
            let manifest = manifest(&path);
            assert_eq!(
                manifest["lints"]["workspace"].as_bool(),
                Some(true),
                "{}",
                shown(&path)
            );
        }
    }
}

#[test]
fn nothing_names_a_folder_of_one_machine() {
    // Put together here, so that this file does not find itself.
    let homes = ["home", "root", "Users"].map(|name| format!("/{name}/"));
    let mut faults = Vec::new();
    for path in files(&root())
        .iter()
        .filter(|path| !path.ends_with("Cargo.lock"))
    {
        // What is no text (a picture, a font) is passed over.
        let Ok(text) = fs::read_to_string(path) else {
            continue;
        };
        for (line, text) in text.lines().enumerate() {
            if homes.iter().any(|home| names(text, home)) {
                faults.push(format!("{}:{}", shown(path), line + 1));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "a path that only one machine has:\n{}",
        faults.join("\n")
    );
}

/// Whether `text` holds a path that starts with `home`, and not an address that goes on so.
fn names(text: &str, home: &str) -> bool {
    text.match_indices(home).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '.' | '-' | '_' | '/' | '}'))
    })
}
