//! Lists the files of `languages/`, so that adding a language is adding one file.

use std::{env, fs, io, path::Path};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=languages");
    let missing = |name: &str| io::Error::other(format!("cargo sets {name}"));
    let root = env::var("CARGO_MANIFEST_DIR").map_err(|_| missing("CARGO_MANIFEST_DIR"))?;
    let out = env::var("OUT_DIR").map_err(|_| missing("OUT_DIR"))?;
    let mut paths = Vec::new();
    for entry in fs::read_dir(Path::new(&root).join("languages"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            paths.push(path);
        }
    }
    paths.sort();
    let mut list = String::from("&[\n");
    for path in paths {
        let tag = path.file_stem().unwrap_or_default().to_string_lossy();
        list.push_str(&format!("    ({tag:?}, include_str!({path:?})),\n"));
    }
    list.push_str("]\n");
    fs::write(Path::new(&out).join("languages.rs"), list)
}
