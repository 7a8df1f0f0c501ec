//! `cargo xtask codegen [--check]`, told to a person.

use std::process::ExitCode;

use crate::codegen;

/// The command that mends stale files.
pub const MEND: &str = "cargo xtask codegen";

/// Write what is stale and remove what is left over.
pub fn write() -> ExitCode {
    match codegen::write(&crate::root()) {
        Ok(changed) if changed.is_empty() => {
            println!("Everything was up to date.");
            ExitCode::SUCCESS
        }
        Ok(changed) => {
            for path in changed {
                println!("{path}");
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("The generated files could not be written: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Say what is stale.
pub fn check() -> ExitCode {
    let stale = codegen::stale(&crate::root());
    if stale.is_empty() {
        return ExitCode::SUCCESS;
    }
    eprintln!("{}", told(&stale));
    ExitCode::FAILURE
}

/// What is told about stale files, and how to mend them.
pub fn told(stale: &[String]) -> String {
    let list: String = stale.iter().map(|path| format!("  {path}\n")).collect();
    format!(
        "These generated files no longer say what the vocabulary says:\n{list}Run `{MEND}` and commit what it changes."
    )
}
