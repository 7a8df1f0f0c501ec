//! The terminal, or whatever stands in its place.

use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

use partnership_diagnostics::safe;
use partnership_diagnostics::text::Options;

use crate::Exit;
use crate::args::Color;
use crate::guard::Guard;
use crate::misuse::Misuse;

/// The widest that text is set: longer lines are hard to read.
const WIDEST: usize = 100;

/// Where the program writes. What was found goes to standard output, everything about the run to standard error.
pub(crate) struct Shell {
    out: BufWriter<Stdout>,
    /// Why no more can be written.
    failed: Option<io::Error>,
    guard: Guard,
    pub(crate) color: bool,
    pub(crate) quiet: bool,
    errors_in_color: bool,
}

impl Shell {
    pub(crate) fn new(color: Color, quiet: bool) -> Self {
        let choose = |auto: anstream::ColorChoice| match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => auto != anstream::ColorChoice::Never,
        };
        Self {
            color: choose(anstream::AutoStream::choice(&io::stdout())),
            errors_in_color: choose(anstream::AutoStream::choice(&io::stderr())),
            out: BufWriter::new(io::stdout()),
            failed: None,
            guard: Guard::new(),
            quiet,
        }
    }

    /// How findings are laid out here.
    pub(crate) fn options(&self) -> Options {
        Options {
            color: self.color,
            ascii: wants_ascii(),
            width: self.width(),
            limit: None,
        }
    }

    /// How many columns text may fill.
    pub(crate) fn width(&self) -> usize {
        match terminal_size::terminal_size() {
            Some((width, _)) if io::stdout().is_terminal() => usize::from(width.0).min(WIDEST),
            _ => WIDEST,
        }
    }

    /// A line on standard output.
    pub(crate) fn line(&mut self, text: &str) {
        self.text(text);
        self.text("\n");
    }

    /// Text on standard output.
    pub(crate) fn text(&mut self, text: &str) {
        // A failure is kept and told at the end.
        let _ = self.write_all(text.as_bytes());
    }

    /// From here on standard output is for people (or no longer is): a build server that takes commands from what is
    /// printed must find none in it.
    pub(crate) fn for_people(&mut self, for_people: bool) {
        if let Some(rest) = self.guard.switch(for_people) {
            self.put(&rest);
        }
    }

    fn put(&mut self, bytes: &[u8]) {
        if self.failed.is_none() {
            self.failed = self.out.write_all(bytes).err();
        }
    }

    /// Make the screen empty, where there is one.
    pub(crate) fn clear(&mut self) {
        if io::stdout().is_terminal() {
            self.text("\u{1b}[2J\u{1b}[3J\u{1b}[H");
        } else {
            self.text("\n");
        }
    }

    /// Text with colour codes of our own on standard output, without them where no colour is wanted.
    pub(crate) fn styled(&mut self, text: &str) {
        if self.color {
            self.text(text);
        } else {
            let plain = anstream::adapter::strip_str(text).to_string();
            self.text(&plain);
        }
    }

    /// `text` set off by an ANSI style (`1` is bold), where colour is wanted. What is unsafe in it becomes visible.
    pub(crate) fn paint(&self, style: &str, text: &str) -> String {
        let text = safe(text);
        if self.color {
            format!("\u{1b}[{style}m{text}\u{1b}[0m")
        } else {
            text.into_owned()
        }
    }

    /// A remark about the run on standard error.
    pub(crate) fn remark(&mut self, text: &str) {
        self.flush_quietly();
        let told = self.guard.told(&format!("{}\n", safe(text)));
        let _ = io::stderr().write_all(told.as_bytes());
    }

    /// An error of use on standard error.
    pub(crate) fn misuse(&mut self, misuse: &Misuse) {
        self.flush_quietly();
        let drawn = io::stderr().is_terminal() && self.errors_in_color;
        let width = terminal_size::terminal_size_of(io::stderr())
            .map_or(WIDEST, |(width, _)| usize::from(width.0));
        let told = misuse.told(drawn, width.min(WIDEST));
        let _ = io::stderr().write_all(self.guard.told(&told).as_bytes());
    }

    /// Whether somebody sits at the terminal who can answer questions.
    pub(crate) fn can_ask(&self) -> bool {
        io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// End the run: tell what is left to tell, and answer its exit.
    pub(crate) fn end(mut self, outcome: Result<Exit, Box<Misuse>>) -> Exit {
        self.flush_quietly();
        let exit = outcome.unwrap_or_else(|misuse| {
            self.misuse(&misuse);
            Exit::Misuse
        });
        match self.failed.take() {
            // Whoever reads has seen enough, as `head` does.
            Some(error) if error.kind() == io::ErrorKind::BrokenPipe => exit,
            Some(error) => {
                self.misuse(&Misuse::new(format!(
                    "The output could not be written: {error}."
                )));
                Exit::Misuse
            }
            None => exit,
        }
    }

    fn flush_quietly(&mut self) {
        if let Some(rest) = self.guard.rest() {
            self.put(&rest);
        }
        if self.failed.is_none() {
            self.failed = self.out.flush().err();
        }
    }
}

impl Write for Shell {
    /// Never fails: after the first failure, what is written goes nowhere.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.guard.lines(bytes) {
            None => self.put(bytes),
            Some(lines) => self.put(&lines),
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.flush_quietly();
        Ok(())
    }
}

/// Whether the terminal says that it knows no more than ASCII.
fn wants_ascii() -> bool {
    if !io::stdout().is_terminal() {
        return false;
    }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    let plain = |locale: String| {
        let locale = locale.to_lowercase();
        !locale.contains("utf") && locale != "c" && locale != "posix"
    };
    std::env::var("TERM").is_ok_and(|term| term == "linux" || term == "dumb")
        || locale.is_some_and(plain)
}
