//! Sentences, laid out to a width.

use std::borrow::Cow;

use crate::safe_line;

/// A message longer than this, in characters, is cut: it quotes something nobody will read in a terminal.
const LONGEST: usize = 2_000;

/// `text` on one line, safe to show, cut where it is very long.
pub(super) fn sentence<'t>(text: &'t str, ellipsis: &str) -> Cow<'t, str> {
    match text.char_indices().nth(LONGEST) {
        None => safe_line(text.trim_end()),
        Some((end, _)) => Cow::Owned(format!("{}{ellipsis}", safe_line(&text[..end]))),
    }
}

/// `text` broken at spaces into lines of at most `width` characters, `taken` of which are not free on the first line;
/// a longer word stands on a line of its own.
pub(super) fn wrap(text: &str, width: usize, taken: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        let free = if lines.is_empty() {
            width.saturating_sub(taken)
        } else {
            width
        };
        if used > 0 && used + 1 + length > free {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        if used > 0 {
            line.push(' ');
            used += 1;
        }
        line.push_str(word);
        used += length;
    }
    if used > 0 {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_spaces() {
        assert_eq!(
            wrap("a bc  def\nghijklmn o", 5, 0),
            ["a bc", "def", "ghijklmn", "o"]
        );
        assert_eq!(wrap("a bc def", 5, 3), ["a", "bc", "def"]);
        assert!(wrap(" ", 5, 0).is_empty());
    }

    #[test]
    fn a_very_long_message_is_cut() {
        let told = sentence(&"é".repeat(1_000_000), "…").into_owned();
        assert_eq!(told.chars().count(), LONGEST + 1);
    }
}
