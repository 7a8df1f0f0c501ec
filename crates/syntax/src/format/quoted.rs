//! Texts in quotes: straight quotes, and long texts under their field, without a change to what they say.

use std::borrow::Cow;

use crate::text::{is_long, text_value};

/// `written` in straight quotes; the lines of a long text go two blanks deeper than `indent`.
pub(super) fn straight(written: &str, indent: usize) -> Cow<'_, str> {
    if is_long(written) {
        return long(written, indent);
    }
    // In straight quotes on both sides, it is as it should be.
    if written.len() >= 2 && written.starts_with('"') && written.ends_with('"') {
        return Cow::Borrowed(written);
    }
    Cow::Owned(quote(&text_value(written)))
}

/// `value` in straight quotes.
pub(super) fn quote(value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 2);
    out.push('"');
    let mut rest = value.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '"' => out.push_str("\\\""),
            // A lone backslash says itself; before a quote, a backslash or the end it would not.
            '\\' if matches!(rest.peek(), Some('"' | '\\') | None) => out.push_str("\\\\"),
            _ => out.push(character),
        }
    }
    out.push('"');
    out
}

fn long(written: &str, indent: usize) -> Cow<'_, str> {
    let value = text_value(written);
    if !written.contains(['\n', '\r']) {
        return if written.starts_with("\"\"\"") && written.ends_with("\"\"\"") {
            Cow::Borrowed(written)
        } else {
            kept(written, &value, format!("\"\"\"{}\"\"\"", value.trim()))
        };
    }
    let mut out = String::with_capacity(written.len() + 16);
    out.push_str("\"\"\"\n");
    // An empty text has no line of its own.
    for line in value.split('\n').filter(|_| !value.is_empty()) {
        if !line.trim().is_empty() {
            out.extend(std::iter::repeat_n(' ', indent + 2));
            out.push_str(line);
        }
        out.push('\n');
    }
    out.extend(std::iter::repeat_n(' ', indent));
    out.push_str("\"\"\"");
    kept(written, &value, out)
}

/// `better`, if it says `value`; else `written`, with plain line breaks if that is possible.
fn kept<'a>(written: &'a str, value: &str, better: String) -> Cow<'a, str> {
    if text_value(&better) == value {
        return Cow::Owned(better);
    }
    if written.contains('\r') {
        let plain = written.replace("\r\n", "\n");
        if text_value(&plain) == value {
            return Cow::Owned(plain);
        }
    }
    Cow::Borrowed(written)
}

#[cfg(test)]
mod tests {
    use super::{quote, straight};
    use crate::text::text_value;

    #[test]
    fn quotes_are_straightened_and_what_is_inside_is_escaped() {
        assert_eq!(straight("“a”", 0), "\"a\"");
        assert_eq!(straight("“say \"no\"”", 0), r#""say \"no\"""#);
        assert_eq!(straight("\"a”", 0), "\"a\"");
        assert_eq!(straight(r#""a \" \x""#, 0), r#""a \" \x""#);
        for value in ["", "\\", "\\\"", "a\\", "\\n", "““x", "\"\"\"", "\\\\"] {
            assert_eq!(text_value(&quote(value)), value);
        }
    }

    #[test]
    fn a_long_text_goes_under_its_field() {
        let written = "\"\"\"\r\n      One.\r\n        Two.\r\n\r\n      Three.\r\n\"\"\"";
        assert_eq!(
            straight(written, 2),
            "\"\"\"\n    One.\n      Two.\n\n    Three.\n  \"\"\""
        );
        assert_eq!(
            straight("\"\"\"One.\n Two.\n\"\"\"", 0),
            "\"\"\"\n  One.\n  Two.\n\"\"\""
        );
        assert_eq!(straight("“““One.”””", 0), "\"\"\"One.\"\"\"");
        assert_eq!(straight("\"\"\"\n\"\"\"", 2), "\"\"\"\n  \"\"\"");
    }
}
