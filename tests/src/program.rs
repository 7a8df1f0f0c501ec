//! The program `partnership`, built for the tests.

use std::process::ExitCode;

fn main() -> ExitCode {
    partnership_cli::main()
}
