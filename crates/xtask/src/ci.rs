//! `cargo xtask ci`: everything that must hold before a change is taken.

use std::process::{Command, ExitCode};

use crate::root;

/// A check: what it asks, and the command that asks it.
struct Check {
    asks: &'static str,
    fails: &'static str,
    arguments: &'static [&'static str],
}

const CHECKS: &[Check] = &[
    Check {
        asks: "Formatting",
        fails: "Some files are not laid out as `cargo fmt` lays them out. Run `cargo fmt --all`.",
        arguments: &["fmt", "--all", "--check"],
    },
    Check {
        asks: "Lints",
        fails: "Clippy has something to say, above.",
        arguments: &[
            "clippy",
            "--workspace",
            "--exclude",
            "partnership-pdf",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ],
    },
    Check {
        asks: "Tests",
        fails: "A test failed, above.",
        arguments: &["test", "--workspace", "--exclude", "partnership-pdf"],
    },
];

/// The program with all its formats, read back by other programs. What lays out PDF takes minutes to compile, so it is
/// compiled once: Clippy stands in for the compiler of our own crates, as `cargo clippy` has it do, and lints them while
/// they are built for the tests.
const DOCUMENTS: &[Check] = &[Check {
    asks: "Documents, and the lints of what makes them",
    fails: "Clippy or a test has something to say, above.",
    arguments: &[
        "test",
        "-p",
        "partnership-tests",
        "--features",
        "documents",
        "--test",
        "documents",
    ],
}];

/// Clippy in the place of the compiler, warnings refused.
const LINTED: &[(&str, &str)] = &[
    ("RUSTC_WORKSPACE_WRAPPER", "clippy-driver"),
    ("CLIPPY_ARGS", "-Dwarnings"),
];

/// What is exported, in the engines of others. They are heavy to build, so nobody pays for them unasked.
const ENGINES: &[Check] = &[
    Check {
        asks: "Lints of the tests with engines",
        fails: "Clippy has something to say, above.",
        arguments: &[
            "clippy",
            "--package",
            "partnership-engines-tests",
            "--features",
            "engines",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ],
    },
    Check {
        asks: "Exports, replayed in the engines they are for",
        fails: "An engine answers otherwise than we do, above.",
        arguments: &[
            "test",
            "--package",
            "partnership-engines-tests",
            "--features",
            "engines",
        ],
    },
];

/// Everything that takes no minutes to build.
pub fn run() -> ExitCode {
    all(CHECKS, &[])
}

/// Pages and slides in every format, read back by other programs.
pub fn documents() -> ExitCode {
    all(DOCUMENTS, LINTED)
}

/// What is exported, replayed in the engines it is for.
pub fn engines() -> ExitCode {
    all(ENGINES, &[])
}

/// What a release is made of, made and tried as its users would.
pub fn packages() -> ExitCode {
    let script = root().join("tests/tools/packages.sh");
    match Command::new("bash").arg(script).status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => {
            eprintln!("A package is not as it should be, above.");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("bash could not be started: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Run the checks one after the other, showing what they print, and stop at the first that fails.
fn all(checks: &[Check], set: &[(&str, &str)]) -> ExitCode {
    for check in checks {
        eprintln!("== {}: cargo {}", check.asks, check.arguments.join(" "));
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        match Command::new(cargo)
            .args(check.arguments)
            .envs(set.iter().copied())
            .current_dir(root())
            .status()
        {
            Ok(status) if status.success() => {}
            Ok(_) => {
                eprintln!("{}", check.fails);
                return ExitCode::FAILURE;
            }
            Err(error) => {
                eprintln!("cargo could not be started: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}
