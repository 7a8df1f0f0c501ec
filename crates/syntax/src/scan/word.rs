//! Where a word ends, and where the words of a line end.

use super::{curly_quote, line_end, looked};

/// The end of the words, blanks, comments and signs from `at` on: at a brace, a quote or the end of the line.
pub(super) fn others_end(bytes: &[u8], at: usize) -> usize {
    let mut to = at;
    while let Some(byte) = bytes.get(to) {
        match byte {
            b'\n' | b'{' | b'}' | b'"' => break,
            b' ' | b'\t' | b',' | b'(' | b')' => to += 1,
            b'/' if bytes.get(to + 1) == Some(&b'/') => return line_end(bytes, to),
            0xE2 if curly_quote(bytes, to) => break,
            _ => to = word_end(bytes, to),
        }
    }
    to
}

/// The bytes with which a word goes on whatever stands around them.
const GOES_ON: [bool; 256] = {
    let mut table = [true; 256];
    let ends = b" \t\n,{}\"():\xE2";
    let mut at = 0;
    while at < ends.len() {
        table[ends[at] as usize] = false;
        at += 1;
    }
    table
};

/// The end of the word at `at`: the next delimiter, or for an address (`scheme://…`) the next blank.
pub(super) fn word_end(bytes: &[u8], at: usize) -> usize {
    let mut to = at + 1;
    // A scheme holds no colon, so it is looked for only behind the last one (`source:https://…`): looking back to the
    // start of the word from each would cost the square of its length.
    let mut scheme = at;
    while let Some(byte) = bytes.get(to) {
        if GOES_ON[usize::from(*byte)] {
            to += 1;
            continue;
        }
        match byte {
            b' ' | b'\t' | b'\n' | b',' | b'{' | b'}' | b'"' | b'(' | b')' => break,
            0xE2 if curly_quote(bytes, to) => break,
            b':' if bytes[to..].starts_with(b"://") && is_scheme(&bytes[scheme..to]) => {
                while to < bytes.len() && !matches!(bytes[to], b' ' | b'\t' | b'\n') {
                    to += 1;
                }
                return if bytes[to - 1] == b',' { to - 1 } else { to };
            }
            b':' => {
                to += 1;
                scheme = to;
            }
            _ => to += 1,
        }
    }
    looked(to - at);
    to
}

fn is_scheme(bytes: &[u8]) -> bool {
    looked(bytes.len());
    bytes.first().is_some_and(u8::is_ascii_alphabetic)
        && bytes
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'.' | b'-'))
}
