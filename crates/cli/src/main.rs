//! The program `partnership`.

use std::process::ExitCode;

fn main() -> ExitCode {
    partnership_cli::main()
}
