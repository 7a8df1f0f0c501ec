//! What is derived from the vocabulary and the built-in playbooks, as texts.
//!
//! [`files`] makes every generated file in memory; writing them and asking whether they are stale both start from it,
//! so what is checked is what is written. The same vocabulary gives the same bytes.

mod editors;
mod fields;
mod findings;
mod index;
mod json;
mod keywords;
mod kinds;
mod lists;
mod markdown;
mod model_schema;
mod rules;
mod schema;
mod silences;
mod types;

use std::fs;
use std::io;
use std::path::Path;

/// A generated file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Generated {
    /// Where it stands, from the folder of the workspace, with `/`.
    pub path: String,
    /// What it says.
    pub text: String,
}

impl Generated {
    fn new(path: impl Into<String>, text: String) -> Self {
        Self {
            path: path.into(),
            text,
        }
    }
}

/// The folders in which everything is generated: a file there that nothing generates is left over.
const FOLDERS: &[&str] = &["docs/reference", "grammar/generated"];

/// Every generated file, by path.
pub fn files() -> Vec<Generated> {
    let mut files = vec![
        index::page(),
        silences::page(),
        fields::every_page(),
        findings::page(),
    ];
    files.extend(kinds::pages());
    files.extend(lists::pages());
    files.extend(rules::pages());
    files.extend(schema::files());
    files.push(keywords::file());
    files.extend(editors::files());
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The paths of the files under `root` that differ from what would be written, are missing, or are left over.
pub fn stale(root: &Path) -> Vec<String> {
    let files = files();
    let mut stale: Vec<String> = files
        .iter()
        .filter(|file| fs::read_to_string(root.join(&file.path)).ok().as_ref() != Some(&file.text))
        .map(|file| file.path.clone())
        .collect();
    stale.extend(left_over(root, &files));
    stale.sort();
    stale
}

/// Write the stale files under `root`, remove those left over, and give the paths of both.
pub fn write(root: &Path) -> io::Result<Vec<String>> {
    let stale = stale(root);
    let files = files();
    for path in &stale {
        let place = root.join(path);
        match files.iter().find(|file| file.path == *path) {
            Some(file) => {
                if let Some(folder) = place.parent() {
                    fs::create_dir_all(folder)?;
                }
                fs::write(place, &file.text)?;
            }
            None => fs::remove_file(place)?,
        }
    }
    Ok(stale)
}

fn left_over(root: &Path, files: &[Generated]) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders: Vec<String> = FOLDERS.iter().map(|folder| (*folder).to_owned()).collect();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(root.join(&folder)) else {
            continue;
        };
        for entry in entries.flatten() {
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                folders.push(path);
            } else if !files.iter().any(|file| file.path == path) {
                found.push(path);
            }
        }
    }
    found
}
