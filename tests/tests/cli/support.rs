//! A folder to work in, and the program run in it.

use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a run may take before it counts as stuck.
const LONGEST: Duration = Duration::from_secs(60);

/// The smallest partnership.
pub const SMALL: &str = "partnership warm-homes \"Warm homes\" {\n  aim: \"Nobody is cold.\"\n}\n";

/// As [`SMALL`], with a line that does not exist.
pub const WITH_SLIP: &str =
    "partnership warm-homes \"Warm homes\" {\n  aimm: \"Nobody is cold.\"\n}\n";

/// A folder of its own.
pub struct Folder(tempfile::TempDir);

/// What a run left behind.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Folder {
    pub fn new(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for (name, text) in files {
            folder.write(name, text.as_bytes());
        }
        folder
    }

    pub fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, bytes: &[u8]) {
        let path = self.at(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.at(name)).unwrap()
    }

    /// The names of the files in it, sorted.
    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    /// Run the program here. Nobody sits at a terminal.
    pub fn run(&self, words: &[&str]) -> Ran {
        self.run_with(words, &[], "")
    }

    /// Run it with these variables and this standard input.
    pub fn run_with(&self, words: &[&str], variables: &[(&str, &str)], input: &str) -> Ran {
        let mut command = self.command(words);
        command.envs(variables.iter().copied());
        let (out, err) = (tempfile::tempfile().unwrap(), tempfile::tempfile().unwrap());
        command
            .stdout(out.try_clone().unwrap())
            .stderr(err.try_clone().unwrap())
            .stdin(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A program that reads nothing may be gone by now.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        let code = wait(&mut child, words);
        Ran {
            code,
            out: whole(out),
            err: whole(err),
        }
    }

    /// The program with these words, ready to run here, blind to the variables and settings of whoever runs the tests.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_partnership-under-test"));
        command.args(words).current_dir(self.0.path());
        for name in [
            "NO_COLOR",
            "CLICOLOR",
            "CLICOLOR_FORCE",
            "COLORTERM",
            "CI",
            "LANG",
            "LC_ALL",
        ] {
            command.env_remove(name);
        }
        command
            .env("HOME", self.0.path())
            .env("TERM", "xterm")
            .env("TZ", "UTC");
        command
    }
}

/// Wait for the end of a run, but not for ever.
pub fn wait(child: &mut Child, words: &[&str]) -> i32 {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code().unwrap_or(-1);
        }
        if start.elapsed() > LONGEST {
            let _ = child.kill();
            panic!("`partnership {}` did not come to an end", words.join(" "));
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn whole(mut file: File) -> String {
    use std::io::{Read, Seek};
    file.rewind().unwrap();
    let mut text = String::new();
    file.read_to_string(&mut text).unwrap();
    text
}

impl Ran {
    /// Assert how it ended; answers itself, for what else there is to say.
    #[track_caller]
    pub fn ends(self, code: i32) -> Self {
        assert_eq!(
            self.code, code,
            "it printed:\n{}\nand told:\n{}",
            self.out, self.err
        );
        self
    }

    /// Assert that nothing was told on standard error.
    #[track_caller]
    pub fn silent(self) -> Self {
        assert_eq!(self.err, "");
        self
    }

    /// The names of the findings it printed.
    pub fn findings(&self) -> Vec<&str> {
        let heads = ["must fix [", "should fix [", "could improve ["];
        let named = self
            .out
            .lines()
            .filter_map(|line| heads.iter().find_map(|head| line.strip_prefix(head)));
        named.filter_map(|rest| rest.split(']').next()).collect()
    }
}
