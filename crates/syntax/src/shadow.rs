//! The shadow of a text: the same length, the same lines, unusual characters made plain.
//!
//! People paste from word processors, and files come from strangers. Rather than teach the grammar every blank of
//! Unicode, the text that the scanner and the grammar see has plain blanks in their place. All offsets stay true, and
//! whoever shows or keeps the text takes it from the original.

use std::borrow::Cow;

/// Stands for a control character.
pub(crate) const CONTROL: u8 = 0x05;

/// `text` with every tab and Unicode blank as spaces, `\r\n` as ` \n`, a lone `\r` as `\n`, and every other control
/// character as [`CONTROL`].
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let Some(first) = next_suspect(bytes, 0) else {
        return Cow::Borrowed(text);
    };
    let mut out = bytes.to_vec();
    let mut next = Some(first);
    while let Some(at) = next {
        let length = match bytes[at] {
            b'\r' => {
                out[at] = if bytes.get(at + 1) == Some(&b'\n') {
                    b' '
                } else {
                    b'\n'
                };
                1
            }
            b'\t' => {
                out[at] = b' ';
                1
            }
            byte if is_control(byte) => {
                out[at] = CONTROL;
                1
            }
            _ => match blank_length(&bytes[at..]) {
                0 => 1,
                length => {
                    out[at..at + length].fill(b' ');
                    length
                }
            },
        };
        next = next_suspect(bytes, at + length);
    }
    // Whole characters were replaced by plain ones, so this holds; if it did not, the text would be read as it is.
    String::from_utf8(out).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// The first byte from `from` on that may start something that is not plain. Most stretches have none, and a stretch of
/// fixed length is looked at as a whole.
fn next_suspect(bytes: &[u8], from: usize) -> Option<usize> {
    const STRETCH: usize = 32;
    let mut at = from;
    while let Some(stretch) = bytes.get(at..).and_then(<[u8]>::first_chunk::<STRETCH>) {
        if stretch
            .iter()
            .fold(false, |found, byte| found | is_suspect(*byte))
        {
            break;
        }
        at += STRETCH;
    }
    let found = bytes.get(at..)?.iter().position(|byte| is_suspect(*byte))?;
    Some(at + found)
}

fn is_control(byte: u8) -> bool {
    (byte < 0x20 && byte != b'\t' && byte != b'\n') || byte == 0x7f
}

/// Whether a byte may start something that is not plain. Written without a branch, so that a stretch is looked at in a
/// few steps.
fn is_suspect(byte: u8) -> bool {
    ((byte < 0x20) & (byte != b'\n'))
        | (byte == 0x7f)
        | (byte == 0xC2)
        | (byte == 0xE1)
        | (byte == 0xE2)
        | (byte == 0xE3)
        | (byte == 0xEF)
}

/// The length in bytes of the non-ASCII blank that `bytes` starts with; 0 where it starts with none.
fn blank_length(bytes: &[u8]) -> usize {
    match bytes {
        // U+0085 next line, U+00A0 no-break space
        [0xC2, 0x85 | 0xA0, ..] => 2,
        // U+1680; U+2000..U+200B, U+2028, U+2029, U+202F; U+205F, U+2060; U+3000; U+FEFF
        [0xE1, 0x9A, 0x80, ..]
        | [0xE2, 0x80, 0x80..=0x8B | 0xA8 | 0xA9 | 0xAF, ..]
        | [0xE2, 0x81, 0x9F | 0xA0, ..]
        | [0xE3, 0x80, 0x80, ..]
        | [0xEF, 0xBB, 0xBF, ..] => 3,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn plain_text_is_not_copied() {
        let text = "partner a \"Ä\" {\n  mission: \"Better care, sooner, for everyone.\"\n}\n";
        assert!(matches!(plain(text), std::borrow::Cow::Borrowed(_)));
    }

    #[test]
    fn nothing_is_missed_wherever_it_stands() {
        for before in 0..70 {
            let text = format!("{}\t{}\u{a0}b", "a".repeat(before), "é".repeat(before));
            let shadow = format!("{} {}  b", "a".repeat(before), "é".repeat(before));
            assert_eq!(plain(&text), shadow);
        }
    }

    #[test]
    fn unusual_blanks_become_spaces_of_the_same_length() {
        let text = "\u{feff}a\u{a0}b\u{2003}c\r\nd\re\0f“g”";
        let shadow = plain(text);
        assert_eq!(shadow.len(), text.len());
        assert_eq!(shadow, "   a  b   c \nd\ne\u{5}f“g”");
    }
}
