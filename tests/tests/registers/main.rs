//! Registers and documents, as their readers meet them: what they say, what they leave open, what stays inside; the tables
//! opened by programs that no one here wrote.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod documents;
mod import;
mod kept;
#[path = "../cli/support.rs"]
#[allow(dead_code, reason = "shared with the tests of the program")]
mod support;
mod tables;

use std::path::Path;

use support::Folder;

/// The day of these tests.
const DAY: [&str; 2] = ["--today", "2026-11-27"];

/// A folder with the examples in it.
fn examples() -> Folder {
    let folder = Folder::new(&[]);
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    copy(&from, &folder.at(""));
    folder
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let place = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &place);
        } else {
            std::fs::copy(&path, &place).unwrap();
        }
    }
}

/// What `partnership document …` prints.
fn printed(folder: &Folder, words: &[&str]) -> String {
    let mut all = vec!["document"];
    all.extend(words);
    all.extend(["--stdout"]);
    all.extend(DAY);
    folder.run(&all).ends(0).out
}

/// A partnership that says little.
const BARE: &str = r#"
partnership falls "Fewer falls at home" {
  aim: "Older people fall less often at home."
}

partner council "Hill Council" {
  kind: local-authority
  roles: controller
}

partner clinic "Lakeside Clinic" {
  kind: hospital
}

dataset fall-calls "Calls after a fall" {
  holder: council
  identifiability: not-yet-agreed
}

purpose plan-visits "Plan visits" {
  aim: "Visit people before they fall again."
  uses: fall-calls
  carried-out-by: clinic
  basis: not-yet-agreed
}
"#;
