//! Colours, and the way codespan-reporting's drawing reaches the output.

use std::io;

use codespan_reporting::diagnostic::{LabelStyle, Severity as Drawn};
use codespan_reporting::term::WriteStyle;

use crate::Severity;

/// What a piece of text is; its colour follows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Style {
    /// The severity's words.
    Heading(Severity),
    /// What a severity marks: the rule's name, the marked place.
    Mark(Severity),
    /// The sentence that says what is wrong.
    Sentence,
    /// `why:`, `do:`, `fix:`.
    Key,
    /// Another place that helps to understand.
    Other,
    /// Line numbers, borders and other scaffolding.
    Quiet,
    /// A line a fix takes away.
    Removed,
    /// A line a fix adds.
    Added,
}

impl Style {
    /// The parameters of the terminal's "select graphic rendition" command. Only the sixteen basic colours are
    /// used: people have set those to what they can read.
    fn code(self) -> &'static str {
        match self {
            Style::Heading(Severity::Error) => "1;31",
            Style::Heading(Severity::Warning) => "1;33",
            Style::Heading(Severity::Advice) => "1;94",
            Style::Mark(Severity::Error) | Style::Removed => "31",
            Style::Mark(Severity::Warning) => "33",
            Style::Mark(Severity::Advice) => "94",
            Style::Sentence | Style::Key => "1",
            Style::Other => "36",
            Style::Quiet => "2",
            Style::Added => "32",
        }
    }
}

/// Collects output. Spaces at the end of a line are left out, colours are written only where wanted.
pub(super) struct Painter {
    out: Vec<u8>,
    color: bool,
    /// Whether a colour is switched on.
    painted: bool,
    /// Spaces not written yet: they are dropped where the line ends.
    spaces: usize,
    /// Whether everything up to the next line break is dropped (see [`Painter::without_heading`]).
    dropping: bool,
    severity: Severity,
}

impl Painter {
    pub(super) fn new(color: bool) -> Self {
        Self {
            out: Vec::new(),
            color,
            painted: false,
            spaces: 0,
            dropping: false,
            severity: Severity::Error,
        }
    }

    /// What was collected.
    pub(super) fn finish(self) -> Vec<u8> {
        self.out
    }

    /// Add `text` as it is; the caller has made it safe.
    pub(super) fn text(&mut self, text: &str) {
        for byte in text.bytes() {
            self.byte(byte);
        }
    }

    /// Add `text` in a style.
    pub(super) fn painted(&mut self, style: Style, text: &str) {
        self.start(style);
        self.text(text);
        self.stop();
    }

    /// From here on drop everything up to the first line break: codespan-reporting begins with a heading in its own
    /// words, and ours stands there already.
    pub(super) fn without_heading(&mut self, severity: Severity) {
        self.dropping = true;
        self.severity = severity;
    }

    fn byte(&mut self, byte: u8) {
        match byte {
            _ if self.dropping => self.dropping = byte != b'\n',
            b' ' => self.spaces += 1,
            b'\n' => {
                self.spaces = 0;
                self.out.push(byte);
            }
            _ => {
                self.out.extend(std::iter::repeat_n(b' ', self.spaces));
                self.spaces = 0;
                self.out.push(byte);
            }
        }
    }

    fn start(&mut self, style: Style) {
        if self.color && !self.dropping {
            self.stop();
            // Waiting spaces are written first, so that a colour never covers the gap before a word.
            if self.spaces > 0 {
                self.out.extend(std::iter::repeat_n(b' ', self.spaces));
                self.spaces = 0;
            }
            self.out.extend(format!("\u{1b}[{}m", style.code()).bytes());
            self.painted = true;
        }
    }

    fn stop(&mut self) {
        if self.painted {
            self.out.extend(b"\x1b[0m");
            self.painted = false;
        }
    }
}

impl io::Write for Painter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for byte in bytes {
            self.byte(*byte);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl WriteStyle for Painter {
    fn set_header(&mut self, _: Drawn) -> io::Result<()> {
        Ok(())
    }

    fn set_header_message(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn set_line_number(&mut self) -> io::Result<()> {
        self.start(Style::Quiet);
        Ok(())
    }

    fn set_note_bullet(&mut self) -> io::Result<()> {
        self.start(Style::Quiet);
        Ok(())
    }

    fn set_source_border(&mut self) -> io::Result<()> {
        self.start(Style::Quiet);
        Ok(())
    }

    fn set_label(&mut self, _: Drawn, label: LabelStyle) -> io::Result<()> {
        let style = match label {
            LabelStyle::Primary => Style::Mark(self.severity),
            LabelStyle::Secondary => Style::Other,
        };
        self.start(style);
        Ok(())
    }

    fn reset(&mut self) -> io::Result<()> {
        self.stop();
        Ok(())
    }
}
