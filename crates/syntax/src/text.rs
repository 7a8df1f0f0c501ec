//! What a text says: its value from how it is written.

use std::borrow::Cow;

/// The value of a text as it is written, quotes included: escapes undone, common indentation of a long text removed,
/// line breaks as `\n`. A text that lacks its closing quote counts up to its end.
pub fn text_value(written: &str) -> Cow<'_, str> {
    let (inner, long) = strip_quotes(written);
    let value = if long { dedent(inner) } else { unescape(inner) };
    if value.contains('\r') {
        Cow::Owned(value.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        value
    }
}

/// Whether it is written as a long text, in three quotes.
pub fn is_long(written: &str) -> bool {
    strip_quotes(written).1
}

/// What stands between the quotes, and whether there were three.
fn strip_quotes(written: &str) -> (&str, bool) {
    // A straight quote before a curly one opens a text whose first character is the curly one.
    let long = written.starts_with("\"\"\"") || !written.starts_with('"');
    if let Some(inner) = strip_start(written, 3).filter(|_| long) {
        return (strip_end(inner, 3).unwrap_or(inner), true);
    }
    let inner = strip_start(written, 1).unwrap_or(written);
    (strip_end(inner, 1).unwrap_or(inner), false)
}

fn is_quote(character: char) -> bool {
    matches!(character, '"' | '“' | '”' | '„' | '‟')
}

fn strip_start(text: &str, count: usize) -> Option<&str> {
    (0..count).try_fold(text, |rest, _| rest.strip_prefix(is_quote))
}

fn strip_end(text: &str, count: usize) -> Option<&str> {
    (0..count).try_fold(text, |rest, _| rest.strip_suffix(is_quote))
}

/// `\"` and `\\` are the only escapes.
fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        match (character, rest.peek()) {
            ('\\', Some(next @ ('"' | '\\'))) => {
                out.push(*next);
                rest.next();
            }
            _ => out.push(character),
        }
    }
    Cow::Owned(out)
}

/// Lines without their common indentation; the line breaks next to the quotes do not count.
fn dedent(text: &str) -> Cow<'_, str> {
    let mut lines: Vec<&str> = text
        .split('\n')
        .map(|line| line.strip_suffix('\r').unwrap_or(line))
        .collect();
    if lines.len() == 1 {
        return Cow::Borrowed(lines[0].trim());
    }
    if lines.last().is_some_and(|line| line.trim().is_empty()) {
        lines.pop();
    }
    let first = if lines.first().is_some_and(|line| line.trim().is_empty()) {
        lines.remove(0);
        0
    } else {
        // Text right behind the quotes has no indentation of its own to share.
        1
    };
    let blank = |line: &str| line.len() - line.trim_start().len();
    let common = lines
        .iter()
        .skip(first)
        .filter(|line| !line.trim().is_empty())
        .map(|line| blank(line))
        .min()
        .unwrap_or(0);
    let mut out = String::with_capacity(text.len());
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let cut = if index < first {
            blank(line)
        } else {
            common.min(blank(line))
        };
        // `cut` may fall inside a wide blank where indentation is mixed; then the whole indentation goes.
        out.push_str(line.get(cut..).unwrap_or(line.trim_start()).trim_end());
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::text_value;

    #[test]
    fn quotes_and_escapes() {
        assert_eq!(text_value(r#""a \"b\" \\ \n""#), r#"a "b" \ \n"#);
        assert_eq!(text_value("“say \"no\"”"), "say \"no\"");
        assert_eq!(text_value("\"left open"), "left open");
        assert_eq!(text_value("\"“” is a quote\""), "“” is a quote");
    }

    #[test]
    fn common_indentation_goes() {
        assert_eq!(
            text_value("\"\"\"\n    One.\n      Two.\n\n    Three.\n  \"\"\""),
            "One.\n  Two.\n\nThree."
        );
        assert_eq!(text_value("\"\"\"One.\n  Two.\"\"\""), "One.\nTwo.");
        assert_eq!(text_value("\"\"\" one line \"\"\""), "one line");
    }
}
