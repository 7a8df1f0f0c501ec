//! Text made safe to show in a terminal, and in a spreadsheet.
//!
//! A file may hold bytes that move the cursor, colour the screen or turn the reading direction, so that what is
//! shown is not what is written. Each such character is replaced by a visible one **of the same length in bytes**:
//! offsets into the text stay right.

use std::borrow::Cow;

/// `text` with everything a terminal would obey, or hide, replaced; line breaks and tabs are kept.
pub fn safe(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| stand_in(c).is_none()) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match stand_in(c) {
            Some(shown) => out.push_str(shown),
            None => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// As [`safe`], and on one line: line breaks and tabs become spaces.
pub fn safe_line(text: &str) -> Cow<'_, str> {
    let shown = safe(text);
    if shown.contains(['\n', '\t']) {
        Cow::Owned(shown.replace(['\n', '\t'], " "))
    } else {
        shown
    }
}

/// `text` as a cell of a table without types, such as CSV. Spreadsheets run what begins like a formula, in half or full
/// width and behind blanks, so an apostrophe is put before it; a number is left as it is.
pub fn safe_cell(text: &str) -> Cow<'_, str> {
    let runs = |text: &str| {
        text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'])
    };
    let number = text.parse::<f64>().is_ok_and(f64::is_finite);
    if !number && (runs(text) || runs(text.trim_start())) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// What to show in place of a character that would act on the terminal or not be seen; as long as it, in bytes.
fn stand_in(c: char) -> Option<&'static str> {
    match c {
        '\n' | '\t' => None,
        // Controls: ESC starts a command to the terminal, CR goes back over the line, BEL rings.
        '\0'..='\u{1f}' | '\u{7f}' => Some("?"),
        // The same commands in one character, the soft hyphen, the Arabic letter mark.
        '\u{80}'..='\u{9f}' | '\u{ad}' | '\u{61c}' => Some("¿"),
        // Characters without width, line and paragraph separators, and those that turn the reading direction. U+200C and
        // U+200D are left: Persian is misspelt without the one, and what is one sign falls apart without the other.
        '\u{180e}'
        | '\u{200b}'
        | '\u{200e}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' => Some("\u{fffd}"),
        // Tags: a hidden copy of ASCII.
        '\u{e0000}'..='\u{e007f}' => Some("\u{fffd}?"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_cell_is_text_and_never_a_formula() {
        assert_eq!(safe_cell("a, \"b\""), "a, \"b\"");
        assert_eq!(safe_cell("-4.5"), "-4.5");
        for text in ["=1+1", "+1+1", "@a", " \t=1", "＝1+1", "-inf+1", "\r\n=1"] {
            assert_eq!(safe_cell(text), format!("'{text}"));
        }
    }

    #[test]
    fn commands_to_the_terminal_become_visible() {
        assert_eq!(safe("a\u{1b}[31mred\r\0\u{7}"), "a?[31mred???");
        assert_eq!(
            safe("\u{9b}31m user\u{202e}nimda"),
            "¿31m user\u{fffd}nimda"
        );
        assert_eq!(
            safe("kept: é, 日本, 🏥,\ttab\n"),
            "kept: é, 日本, 🏥,\ttab\n"
        );
        assert_eq!(safe_line("one\n\ttwo"), "one  two");
        let joined = "می\u{200c}خواهم 👩\u{200d}👧";
        assert_eq!(safe(joined), joined);
    }

    proptest! {
        #[test]
        fn lengths_are_kept_and_nothing_unsafe_is_left(text in any::<String>()) {
            let shown = safe(&text);
            prop_assert_eq!(shown.len(), text.len());
            prop_assert!(shown.chars().all(|c| c == '\n' || c == '\t' || !c.is_control()));
            prop_assert_eq!(safe(&shown), shown.clone());
            let starts = |text: &str| text.split('\n').map(str::len).collect::<Vec<_>>();
            prop_assert_eq!(starts(&text), starts(&shown));
        }

        #[test]
        fn every_character_alone_keeps_its_length(c in any::<char>()) {
            prop_assert_eq!(safe(&c.to_string()).len(), c.len_utf8());
        }
    }
}
