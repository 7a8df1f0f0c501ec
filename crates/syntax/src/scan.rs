//! Cutting a text into pieces, and finding where its texts and comments end.
//!
//! One linear pass that knows quotes, comments and braces. A piece starts at a word in column 0 outside all braces, or
//! at an entry's head in column 0 even inside them: that is where a missing brace ends. Because a piece is parsed on
//! its own, a slip in one can never change what another says.

use std::ops::Range;

use head::{is_head, is_whole_head};
use word::{others_end, word_end};

mod below;
mod head;
mod word;

/// A piece of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cut {
    /// Where it stands; pieces tile the text.
    pub range: Range<usize>,
    /// Braces nest deeper than the limit somewhere in it.
    pub too_deep: bool,
}

/// A run of bytes that the grammar is to see as `first`, `rest`, `rest` …
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Patch {
    pub range: Range<usize>,
    pub first: u8,
    pub rest: u8,
}

/// What the pass found.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    pub cuts: Vec<Cut>,
    pub patches: Vec<Patch>,
}

/// Cut the (plain) bytes of a text; blocks deeper than `max_depth` mark their piece.
pub(crate) fn scan(bytes: &[u8], max_depth: u32) -> Scan {
    let mut scanner = Scanner {
        bytes,
        out: Scan::default(),
        piece: 0,
        deepest: 0,
        balance: None,
    };
    scanner.run(max_depth);
    scanner.out
}

struct Scanner<'a> {
    bytes: &'a [u8],
    out: Scan,
    /// Start of the piece being read.
    piece: usize,
    /// Deepest nesting in it so far.
    deepest: u32,
    /// Built only where a block is written without indentation.
    balance: Option<Balance>,
}

impl Scanner<'_> {
    fn run(&mut self, max_depth: u32) {
        let bytes = self.bytes;
        let mut at = 0;
        let mut line = 0;
        let mut depth = 0u32;
        // Whether the open block has a line of its own in column 0: then its nested entries may stand there too.
        let mut unindented = false;
        // Whether indented lines stand outside all braces: what follows them, indented too, hangs together with them.
        let mut loose = false;
        while at < bytes.len() {
            if at == line {
                let first = skip_blanks(bytes, at);
                if first == at && starts_word(bytes, at) {
                    let head = depth > 0 && is_head(bytes, at);
                    if depth == 0 || (head && !(unindented && self.closes_later(at, depth))) {
                        self.cut(at, max_depth);
                        (depth, unindented, loose) = (0, false, false);
                    } else if !head {
                        unindented = true;
                    }
                } else if depth == 0 && starts_word(bytes, first) {
                    if !is_whole_head(bytes, first) {
                        loose = true;
                    } else if !loose {
                        self.cut(at, max_depth);
                    }
                }
            }
            let token = stretch(bytes, at, line);
            match token.kind {
                Kind::NewLine => line = token.end,
                Kind::Open => {
                    if let Some(gap) = below::gap(bytes, self.piece, line, at) {
                        self.patch(gap, b' ', b' ');
                    }
                    depth += 1;
                    self.deepest = self.deepest.max(depth);
                }
                Kind::Close => depth = depth.saturating_sub(1),
                Kind::OpenText => self.patch(at..token.end, 0x01, 0x02),
                Kind::CurlyText => self.patch(at..token.end, 0x01, 0x04),
                Kind::Text | Kind::Other => {}
            }
            if matches!(token.kind, Kind::OpenText | Kind::CurlyText | Kind::Text)
                && let Some(breaks) = memchr::memrchr(b'\n', &bytes[at..token.end])
            {
                line = at + breaks + 1;
            }
            at = token.end;
        }
        self.cut(bytes.len(), max_depth);
    }

    /// End the piece being read before `at`.
    fn cut(&mut self, at: usize, max_depth: u32) {
        if at > self.piece {
            self.out.cuts.push(Cut {
                range: self.piece..at,
                too_deep: self.deepest > max_depth,
            });
            self.piece = at;
        }
        self.deepest = 0;
    }

    fn patch(&mut self, range: Range<usize>, first: u8, rest: u8) {
        self.out.patches.push(Patch { range, first, rest });
    }

    /// Whether, counting on from `at`, the braces come to close a block that is `depth` deep.
    fn closes_later(&mut self, at: usize, depth: u32) -> bool {
        let bytes = self.bytes;
        self.balance
            .get_or_insert_with(|| Balance::of(bytes))
            .lowest_after(at)
            <= -i64::from(depth)
    }
}

/// The braces of a text, and how far down counting them leads from each place.
struct Balance {
    /// For each brace: where it stands, and the lowest level reached from there on, relative to the level before it.
    braces: Vec<(usize, i64)>,
}

impl Balance {
    fn of(bytes: &[u8]) -> Self {
        let mut braces = Vec::new();
        let (mut at, mut line) = (0, 0);
        while at < bytes.len() {
            let token = stretch(bytes, at, line);
            match token.kind {
                Kind::Open => braces.push((at, 1)),
                Kind::Close => braces.push((at, -1)),
                Kind::NewLine => line = token.end,
                _ => {}
            }
            at = token.end;
        }
        let mut lowest = 0i64;
        for (_, step) in braces.iter_mut().rev() {
            lowest = *step + lowest.min(0);
            *step = lowest;
        }
        Self { braces }
    }

    fn lowest_after(&self, at: usize) -> i64 {
        let index = self.braces.partition_point(|(place, _)| *place < at);
        self.braces.get(index).map_or(0, |(_, lowest)| *lowest)
    }
}

/// What a token is.
pub(crate) enum Kind {
    NewLine,
    Open,
    Close,
    /// A text that is closed.
    Text,
    /// A text that is not.
    OpenText,
    /// A text in curly quotes.
    CurlyText,
    Other,
}

/// A token of the scanner: a word, a sign, a text, a comment or a run of blanks.
pub(crate) struct Token {
    pub end: usize,
    pub kind: Kind,
}

/// The token at `at`, on the line that starts at `line`.
pub(crate) fn token(bytes: &[u8], at: usize, line: usize) -> Token {
    let one = |kind| Token { end: at + 1, kind };
    match bytes[at] {
        b'\n' => one(Kind::NewLine),
        b'{' => one(Kind::Open),
        b'}' => one(Kind::Close),
        b' ' | b'\t' => Token {
            end: skip_blanks(bytes, at),
            kind: Kind::Other,
        },
        b',' | b'(' | b')' => one(Kind::Other),
        b'/' if bytes.get(at + 1) == Some(&b'/') => Token {
            end: line_end(bytes, at),
            kind: Kind::Other,
        },
        b'"' => plain_text(bytes, at, line),
        0xE2 if curly_quote(bytes, at) => curly_text(bytes, at, line),
        _ => Token {
            end: word_end(bytes, at),
            kind: Kind::Other,
        },
    }
}

/// The token at `at`, tokens of no consequence to the scanner taken together.
fn stretch(bytes: &[u8], at: usize, line: usize) -> Token {
    match others_end(bytes, at) {
        end if end > at => Token {
            end,
            kind: Kind::Other,
        },
        _ => token(bytes, at, line),
    }
}

/// A text that starts with a straight quote.
fn plain_text(bytes: &[u8], at: usize, line: usize) -> Token {
    if bytes[at..].starts_with(b"\"\"\"") {
        return long_text(bytes, at);
    }
    // No look ahead to the end of the line: a line may hold many texts.
    let mut from = at + 1;
    let end = loop {
        let Some(found) = memchr::memchr3(b'"', b'\\', b'\n', &bytes[from..]) else {
            looked(bytes.len() - from);
            break bytes.len();
        };
        looked(found + 1);
        from += found;
        match bytes[from] {
            b'"' => {
                return Token {
                    end: from + 1,
                    kind: Kind::Text,
                };
            }
            b'\\' if bytes.get(from + 1).is_some_and(|next| *next != b'\n') => from += 2,
            b'\\' => from += 1,
            _ => break from,
        }
    };
    if let Some(end) = curly_close(bytes, at + 1, end) {
        return Token {
            end,
            kind: Kind::CurlyText,
        };
    }
    Token {
        end: open_end(bytes, at, line, end),
        kind: Kind::OpenText,
    }
}

/// A word processor turns a closing quote curly now and then: the place behind the first curly quote on the line behind
/// which a value may end. A quotation inside a text that was never closed is no such place.
fn curly_close(bytes: &[u8], from: usize, end: usize) -> Option<usize> {
    looked(end.saturating_sub(from));
    memchr::memchr_iter(0xE2, bytes.get(from..end)?)
        .map(|found| from + found + 3)
        .find(|behind| {
            curly_quote(bytes, behind - 3)
                && matches!(
                    bytes.get(skip_blanks(bytes, *behind)),
                    None | Some(b'\n' | b'{' | b'}' | b',' | b')')
                )
        })
}

/// A text that starts with a curly quote: it ends at a curly quote, else at a straight one.
fn curly_text(bytes: &[u8], at: usize, line: usize) -> Token {
    if let Some(after) = triple_quote(bytes, at) {
        let mut from = after;
        while from < bytes.len() {
            looked(1);
            if let Some(end) = triple_quote(bytes, from) {
                return Token {
                    end,
                    kind: Kind::CurlyText,
                };
            }
            from += 1;
            if bytes[from - 1] == b'\n' && limits_long(bytes, from) {
                break;
            }
        }
        return Token {
            end: from,
            kind: Kind::OpenText,
        };
    }
    let mut straight = None;
    let mut from = at + 3;
    while from < bytes.len() && bytes[from] != b'\n' {
        looked(1);
        if bytes[from] == 0xE2 && curly_quote(bytes, from) {
            return Token {
                end: from + 3,
                kind: Kind::CurlyText,
            };
        }
        if bytes[from] == b'"' && straight.is_none() {
            straight = Some(from + 1);
        }
        from += 1;
    }
    match straight {
        Some(end) => Token {
            end,
            kind: Kind::CurlyText,
        },
        None => Token {
            end: open_end(bytes, at, line, from),
            kind: Kind::OpenText,
        },
    }
}

/// A text in `"""`: it ends at the next `"""`, unless an entry starts before that.
fn long_text(bytes: &[u8], at: usize) -> Token {
    let inside = at + 3;
    let close = memchr::memmem::find(&bytes[inside..], b"\"\"\"").map(|found| inside + found);
    let region = close.unwrap_or(bytes.len());
    looked(2 * (region - inside));
    let mut from = inside;
    let mut head = false;
    while let Some(found) = memchr::memchr(b'\n', &bytes[from..region]) {
        from += found + 1;
        if from < region && starts_word(bytes, from) && is_head(bytes, from) {
            head = true;
            break;
        }
    }
    match close {
        Some(close) if !head => Token {
            end: close + 3,
            kind: Kind::Text,
        },
        _ => Token {
            end: long_limit(bytes, inside),
            kind: Kind::OpenText,
        },
    }
}

/// Where a long text that is not closed is taken to end: before the first line that closes a block or starts an entry
/// in column 0, else at the end.
fn long_limit(bytes: &[u8], from: usize) -> usize {
    let mut from = from;
    while let Some(found) = memchr::memchr(b'\n', &bytes[from..]) {
        looked(found + 1);
        from += found + 1;
        if limits_long(bytes, from) {
            return from;
        }
    }
    bytes.len()
}

/// Whether a long text that is not closed ends before the line at `line`.
fn limits_long(bytes: &[u8], line: usize) -> bool {
    bytes.get(line) == Some(&b'}') || (starts_word(bytes, line) && is_head(bytes, line))
}

/// Where a one-line text that is not closed is taken to end: before a brace that ends the line, if that is plainly the
/// brace of an entry; else at the end of the line.
fn open_end(bytes: &[u8], at: usize, line: usize, end: usize) -> usize {
    let trimmed = trimmed_end(bytes, at, end);
    let last = trimmed.saturating_sub(1);
    looked(at - line);
    let brace = match bytes.get(last) {
        Some(b'{') => true,
        Some(b'}') => memchr::memchr(b'{', &bytes[line..at]).is_some(),
        _ => false,
    };
    if brace && last > at {
        trimmed_end(bytes, at, last).max(at + 1)
    } else {
        trimmed.max(at + 1)
    }
}

/// Whether a word starts at `at`: a letter, a digit or anything beyond ASCII.
fn starts_word(bytes: &[u8], at: usize) -> bool {
    bytes
        .get(at)
        .is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80)
        && !curly_quote(bytes, at)
}

/// `“ ” „ ‟`
fn curly_quote(bytes: &[u8], at: usize) -> bool {
    matches!(bytes.get(at..at + 3), Some([0xE2, 0x80, 0x9C..=0x9F]))
}

/// Three quotes in a row, of which the first is curly or the row is not wholly straight; gives the place behind them.
fn triple_quote(bytes: &[u8], at: usize) -> Option<usize> {
    let mut to = at;
    for _ in 0..3 {
        to += match bytes.get(to) {
            Some(b'"') => 1,
            _ if curly_quote(bytes, to) => 3,
            _ => return None,
        };
    }
    Some(to)
}

fn skip_blanks(bytes: &[u8], at: usize) -> usize {
    let mut to = at;
    while matches!(bytes.get(to), Some(b' ' | b'\t')) {
        to += 1;
    }
    to
}

/// The end of the line, its break excluded.
fn line_end(bytes: &[u8], at: usize) -> usize {
    let end = memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |found| at + found);
    looked(end - at);
    end
}

/// Tells the tests that so many bytes were looked at.
#[inline(always)]
fn looked(_bytes: usize) {
    #[cfg(test)]
    tests::LOOKED.with(|looked| looked.set(looked.get() + _bytes));
}

/// `end` moved left over blanks, not beyond `at`.
fn trimmed_end(bytes: &[u8], at: usize, end: usize) -> usize {
    let mut to = end;
    while to > at && matches!(bytes[to - 1], b' ' | b'\t') {
        to -= 1;
    }
    to
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::scan;

    thread_local! {
        /// How many bytes the searches of the scanner have looked at.
        pub(super) static LOOKED: Cell<usize> = const { Cell::new(0) };
    }

    #[test]
    fn no_byte_is_looked_at_often() {
        let unfriendly = [
            "\"b\" ",
            "“b” ",
            "“““b””” ",
            "“b “““ ",
            "\"",
            "“",
            "\"\"\"",
            "\"\"\"\n",
            "“““\n",
            "\"\"\"\na x {\n",
            "“““\na x {\n",
            "\"b {\n",
            "a x \"b {\n",
            "a x {\n",
            "a b c\n",
            "b “c\" {\n",
            "\"b” ",
            "\"b”, ",
            "“b\" ",
            "\\\"",
            "\"\\",
            "//",
            " //\n",
            "://",
            "a://_",
            "a x {\n\"\"\"\n",
            "{",
            "}",
            "a {\nb {\n",
        ];
        for repeated in unfriendly {
            for start in ["", "a x {\n", "f: a_", "a x {\nf: \"\"\"\n"] {
                let text = format!("{start}{}", repeated.repeat(50_000 / repeated.len()));
                LOOKED.set(0);
                scan(text.as_bytes(), 64);
                let each = LOOKED.get() / text.len();
                assert!(
                    each <= 16,
                    "{start:?} and {repeated:?} again and again: {each} looks at each byte"
                );
            }
        }
    }

    fn pieces(text: &str) -> Vec<&str> {
        scan(text.as_bytes(), 64)
            .cuts
            .into_iter()
            .map(|cut| &text[cut.range])
            .collect()
    }

    #[test]
    fn a_word_in_column_0_starts_a_piece() {
        assert_eq!(pieces("a x {\n}\nb y {\n}\n"), ["a x {\n}\n", "b y {\n}\n"]);
    }

    #[test]
    fn a_sentence_goes_on_over_indented_lines() {
        assert_eq!(pieces("permit a to b c\n    within d {\n}\n").len(), 1);
        assert_eq!(
            pieces("forbid\n  a, b to sell x because “y” {\n}\n").len(),
            1
        );
        assert_eq!(pieces("permit a to b c\n  d e \"T\" {\n}\n").len(), 2);
    }

    #[test]
    fn a_head_in_column_0_ends_a_block_that_lacks_its_brace() {
        assert_eq!(
            pieces("a x {\n  f: 1\nb y {\n}\n"),
            ["a x {\n  f: 1\n", "b y {\n}\n"]
        );
    }

    #[test]
    fn fields_and_clauses_in_column_0_stay_in_their_block() {
        assert_eq!(pieces("a x {\nf: 1\npermit b to c {\n}\n}\n").len(), 1);
    }

    #[test]
    fn a_block_without_indentation_keeps_its_nested_entries() {
        assert_eq!(
            pieces("a x {\nf: 1\nb y {\ng: 1\n}\n}\nc z {\n}\n").len(),
            2
        );
        assert_eq!(pieces("a x {\nf: 1\nb y {\ng: 1\n}\nc z {\n}\n").len(), 3);
    }

    #[test]
    fn a_text_left_open_ends_before_the_next_entry() {
        assert_eq!(
            pieces("a x {\n  f: \"\"\"\n  words\n}\nb y {\n  g: \"\"\"w\"\"\"\n}\n").len(),
            2
        );
        assert_eq!(pieces("a x \"T {\n}\nb y {\n}\n").len(), 2);
    }

    #[test]
    fn braces_in_texts_and_comments_do_not_count() {
        assert_eq!(
            pieces("a x {\n  f: \"{\" // {\n  g: \"\"\"\n{\n\"\"\"\n}\nb y {\n}\n").len(),
            2
        );
    }
}
