//! `cargo xtask CHORE`

#![allow(
    clippy::print_stderr,
    reason = "chores tell people at a terminal what they do"
)]

use std::process::ExitCode;

use partnership_xtask::{bom, ci, codegen_command};

const HELP: &str = "\
cargo xtask codegen           write the reference, the schemas and the keyword lists from the vocabulary
cargo xtask codegen --check   say which of them are stale, and change nothing
cargo xtask ci                formatting, lints and all tests, as they must hold before a change is taken
cargo xtask ci documents      pages and slides in every format, read back by other programs (they take minutes to build)
cargo xtask ci engines        what is exported, replayed in the engines of others (they take minutes to build)
cargo xtask ci packages       what a release is made of, made and tried as its users would (a release build)
cargo xtask bom FEATURES TARGET
                              the bill of materials of the program, in CycloneDX";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["codegen"] => codegen_command::write(),
        ["codegen", "--check"] => codegen_command::check(),
        ["ci"] => ci::run(),
        ["ci", "documents"] => ci::documents(),
        ["ci", "engines"] => ci::engines(),
        ["ci", "packages"] => ci::packages(),
        ["bom", features, target] => bom::run(features, target),
        _ => {
            eprintln!("{HELP}");
            ExitCode::from(2)
        }
    }
}
