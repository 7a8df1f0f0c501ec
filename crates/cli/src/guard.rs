//! What a person reads can be no command for a build server.
//!
//! GitHub takes a line that starts with `::` (blanks before it aside), or that has `##[` in it, for a command, wherever it
//! comes from. A text of a file may stand at the start of a line where a message is wrapped, or in a difference that is
//! shown. So where GitHub runs the program, such a line gets a `\` that ends the command.

/// What is put in to end a command.
const END: char = '\\';

/// Holds lines back until they are whole, and takes the commands out of them.
pub(crate) struct Guard {
    /// Whether somebody takes commands from what is printed.
    needed: bool,
    /// Whether it is at work.
    on: bool,
    /// The start of a line.
    open: Vec<u8>,
}

impl Guard {
    pub(crate) fn new() -> Self {
        Self {
            needed: std::env::var_os("GITHUB_ACTIONS").is_some_and(|value| value == "true"),
            on: false,
            open: Vec::new(),
        }
    }

    /// Switch it on or off; answers what was held back.
    pub(crate) fn switch(&mut self, on: bool) -> Option<Vec<u8>> {
        self.on = on && self.needed;
        self.rest()
    }

    /// What was held back, where a line is not whole yet.
    pub(crate) fn rest(&mut self) -> Option<Vec<u8>> {
        let rest = std::mem::take(&mut self.open);
        (!rest.is_empty()).then(|| without_commands(&String::from_utf8_lossy(&rest)).into_bytes())
    }

    /// The whole lines that `bytes` complete; `None` where they may go as they are.
    pub(crate) fn lines(&mut self, bytes: &[u8]) -> Option<Vec<u8>> {
        if !self.on {
            return None;
        }
        self.open.extend_from_slice(bytes);
        let whole = self
            .open
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |at| at + 1);
        let lines: Vec<u8> = self.open.drain(..whole).collect();
        Some(without_commands(&String::from_utf8_lossy(&lines)).into_bytes())
    }

    /// `text` as it may be told, whether the guard is on or not.
    pub(crate) fn told(&self, text: &str) -> String {
        if self.needed {
            without_commands(text)
        } else {
            text.to_owned()
        }
    }
}

fn without_commands(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let line = line.replace("##[", &format!("#{END}#["));
        let words = line.trim_start();
        if words.starts_with("::") {
            out.push_str(&line[..line.len() - words.len()]);
            out.push(END);
            out.push_str(words);
        } else {
            out.push_str(&line);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_can_be_no_command() {
        assert_eq!(
            without_commands("a\n  ::error::x\n##[group]y ##[z\n b :: c\n"),
            "a\n  \\::error::x\n#\\#[group]y #\\#[z\n b :: c\n"
        );
    }

    #[test]
    fn lines_are_looked_at_whole() {
        let mut guard = Guard {
            needed: true,
            on: true,
            open: Vec::new(),
        };
        assert_eq!(guard.lines(b"a\n :").as_deref(), Some(&b"a\n"[..]));
        assert_eq!(guard.lines(b":b\n::").as_deref(), Some(&b" \\::b\n"[..]));
        assert_eq!(guard.switch(false).as_deref(), Some(&b"\\::"[..]));
        assert_eq!(guard.lines(b"::c\n"), None);
    }
}
