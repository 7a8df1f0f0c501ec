//! Programs that no one here wrote, with which tests open what the program made.
//!
//! `tests/tools/install.sh` installs them. Where one is missing, a test says so and passes, so that the README's test
//! command needs Rust alone; with `PARTNERSHIP_TOOLS=required`, as CI sets it, a missing one is a failure.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder with the Python and npm packages of the tests.
pub fn folder() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"),
        PathBuf::from,
    );
    target.join("tools")
}

/// The Python that has the packages of `tests/tools/python.txt`.
pub fn python() -> Option<Command> {
    let path = folder().join("python/bin/python");
    found(path.exists(), "the Python packages").then(|| Command::new(path))
}

/// Node, which finds the packages of `tests/tools/package.json`.
pub fn node() -> Option<Command> {
    let modules = folder().join("npm/node_modules");
    found(modules.exists() && on_path("node"), "Node and its packages").then(|| {
        let mut command = Command::new("node");
        command.env("NODE_PATH", modules);
        command
    })
}

/// A program of a Debian package, by its name: `chromium`, `soffice`, `nvim`, `emacs`.
pub fn program(name: &str) -> Option<Command> {
    found(on_path(name), name).then(|| Command::new(name))
}

/// A program of a newer Debian, by its name: `hx`, `tree-sitter`.
pub fn newer(name: &str) -> Option<Command> {
    let path = folder().join("newer/bin").join(name);
    found(path.exists(), name).then(|| Command::new(path))
}

fn on_path(name: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|paths| {
        std::env::split_paths(&paths).any(|folder| folder.join(name).is_file())
    })
}

#[allow(
    clippy::panic,
    clippy::print_stderr,
    reason = "a missing tool fails the test where tools are required, and is told of elsewhere"
)]
fn found(there: bool, what: &str) -> bool {
    if !there {
        let how = "`tests/tools/install.sh` installs it";
        if std::env::var("PARTNERSHIP_TOOLS").is_ok_and(|value| value == "required") {
            panic!("{what} is missing; {how}");
        }
        eprintln!("not tried: {what} is missing; {how}");
    }
    there
}
