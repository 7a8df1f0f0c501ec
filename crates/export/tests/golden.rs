//! What exports look like: a small partnership in every language, as files to read.
//!
//! `GOLDEN=write cargo test -p partnership-export --test golden` writes them anew.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod support;

use std::path::Path;

use partnership_export::TARGETS;
use support::{files, model};

/// What is the same for every partnership, or is made of the other files, is not shown.
const NOT_SHOWN: &[&str] = &[
    "bundle.tar.gz",
    "policy.rego",
    "profile.jsonld",
    "partnership.cedarschema",
];

#[test]
fn exports_look_as_they_did() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let text = std::fs::read_to_string(folder.join("eyes.partnership")).unwrap();
    let model = model(&text);
    let write = std::env::var("GOLDEN").is_ok_and(|wish| wish == "write");
    for target in TARGETS {
        let shown = files(&model, *target);
        let shown = shown
            .iter()
            .filter(|file| !NOT_SHOWN.contains(&&*file.name));
        for file in shown {
            let path = folder.join(target.word()).join(&file.name);
            if write {
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(&path, &file.bytes).unwrap();
                continue;
            }
            let was = std::fs::read_to_string(&path).unwrap_or_default();
            let is = String::from_utf8(file.bytes.clone()).unwrap();
            let line = was.lines().zip(is.lines()).position(|(was, is)| was != is);
            assert!(
                was == is,
                "{} looks otherwise, from line {}.\n\
                 If that is right: GOLDEN=write cargo test -p partnership-export --test golden",
                path.display(),
                line.unwrap_or_default() + 1
            );
        }
    }
}

/// The same file, the same bytes; and the order of the entries that stand side by side changes no answer.
#[test]
fn the_same_partnership_gives_the_same_bytes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let text = std::fs::read_to_string(folder.join("eyes.partnership")).unwrap();
    for target in TARGETS {
        assert_eq!(files(&model(&text), *target), files(&model(&text), *target));
    }
}
