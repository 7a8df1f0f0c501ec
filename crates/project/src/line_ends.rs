//! How the lines of a file end. Windows ends them in two characters, everybody else in one; a file that is changed keeps
//! its own, or all of its lines would differ for whoever compares it.

use std::borrow::Cow;

/// How lines end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LineEnds {
    /// In a line feed.
    Unix,
    /// In a carriage return and a line feed.
    Windows,
}

impl LineEnds {
    /// Those that most lines of a text have, and whether others have the other ones.
    pub fn of(text: &str) -> (Self, bool) {
        let windows = text.matches("\r\n").count();
        let unix = text.matches('\n').count() - windows;
        let most = if windows > unix {
            Self::Windows
        } else {
            Self::Unix
        };
        (most, windows > 0 && unix > 0)
    }

    /// A text with these.
    pub fn applied(self, text: &str) -> Cow<'_, str> {
        let plain = if text.contains("\r\n") {
            Cow::Owned(text.replace("\r\n", "\n"))
        } else {
            Cow::Borrowed(text)
        };
        match self {
            Self::Unix => plain,
            Self::Windows => Cow::Owned(plain.replace('\n', "\r\n")),
        }
    }

    /// As people say it, behind "those of".
    pub fn said(self) -> &'static str {
        match self {
            Self::Unix => "Linux and macOS (LF)",
            Self::Windows => "Windows (CRLF)",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_keeps_the_ends_that_most_of_its_lines_have() {
        assert_eq!(LineEnds::of(""), (LineEnds::Unix, false));
        assert_eq!(LineEnds::of("a\nb\n"), (LineEnds::Unix, false));
        assert_eq!(LineEnds::of("a\r\nb\r\n"), (LineEnds::Windows, false));
        assert_eq!(LineEnds::of("a\r\nb\nc\r\n"), (LineEnds::Windows, true));
        assert_eq!(LineEnds::of("a\r\nb\n"), (LineEnds::Unix, true));
        assert_eq!(LineEnds::Windows.applied("a\r\nb\n"), "a\r\nb\r\n");
        assert_eq!(LineEnds::Unix.applied("a\r\nb\n"), "a\nb\n");
    }
}
