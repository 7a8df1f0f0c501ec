//! What XML needs of a text.

/// A text as XML can hold it: a few characters have no place in it at all.
pub fn clean(text: &str) -> String {
    text.chars()
        .map(|char| match char {
            '\t' | '\n' | '\u{20}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'.. => char,
            _ => char::REPLACEMENT_CHARACTER,
        })
        .collect()
}

/// A text between tags or in an attribute.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in clean(text).chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            char => out.push(char),
        }
    }
    out
}

/// The beginning of a text, with three points where it is not the whole.
pub fn beginning(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let part: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", part.trim_end())
}

/// Whether a text reads from right to left: its first letter does.
pub fn right_to_left(text: &str) -> bool {
    text.chars()
        .find(|char| char.is_alphabetic())
        .is_some_and(|char| {
            matches!(char, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_is_replaced_and_what_it_reads_is_escaped() {
        assert_eq!(
            clean("a\u{1}b\u{FFFE}c\u{1F600}"),
            "a\u{FFFD}b\u{FFFD}c\u{1F600}"
        );
        assert_eq!(
            escaped("<a b=\"c\">&'"),
            "&lt;a b=&quot;c&quot;&gt;&amp;&#39;"
        );
    }

    #[test]
    fn a_text_that_is_cut_says_so() {
        assert_eq!(beginning("one two", 7), "one two");
        assert_eq!(beginning("one two three", 5), "one…");
    }

    #[test]
    fn the_first_letter_gives_the_direction() {
        assert!(right_to_left("1. \"مرحبا\" a"));
        assert!(!right_to_left("a مرحبا"));
        assert!(!right_to_left("12 — ?"));
    }
}
