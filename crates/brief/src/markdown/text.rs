//! Running text as CommonMark: what could be read as markup is escaped.

use crate::prose::{Address, Inline, Prose, plain_line};

/// Running text as lines, each behind `indent`.
pub fn prose(of: &[Prose], indent: &str, out: &mut Vec<String>) {
    for (at, piece) in of.iter().enumerate() {
        if at > 0 {
            out.push(String::new());
        }
        match piece {
            Prose::Paragraph { of } => {
                let text = written(of, "\\\n");
                out.extend(
                    text.split('\n')
                        .map(|line| format!("{indent}{}", started(line.trim().to_owned()))),
                );
            }
            Prose::Items { ordered, items } => {
                for (number, item) in items.iter().enumerate() {
                    let mark = if *ordered {
                        format!("{}. ", number + 1)
                    } else {
                        "- ".to_owned()
                    };
                    let inner = format!("{indent}{}", " ".repeat(mark.len()));
                    let start = out.len();
                    prose(item, &inner, out);
                    if out.len() == start {
                        out.push(inner.clone());
                    }
                    if let Some(first) = out.get_mut(start) {
                        *first = format!(
                            "{indent}{mark}{}",
                            first.get(inner.len()..).unwrap_or_default()
                        );
                    }
                }
            }
            Prose::Quote { of } => {
                let mut inner = Vec::new();
                prose(of, "", &mut inner);
                out.extend(
                    inner
                        .iter()
                        .map(|line| format!("{indent}> {line}").trim_end().to_owned()),
                );
            }
            Prose::Verbatim { text } => {
                let longest = text
                    .split(|char| char != '`')
                    .map(str::len)
                    .max()
                    .unwrap_or(0);
                let fence = "`".repeat(longest.max(2) + 1);
                out.push(format!("{indent}{fence}"));
                out.extend(text.split('\n').map(|line| format!("{indent}{line}")));
                out.push(format!("{indent}{fence}"));
            }
        }
    }
}

/// A line as CommonMark; a break becomes `hard`.
pub fn written(line: &[Inline], hard: &str) -> String {
    let mut out = String::new();
    write(line, hard, None, &mut out);
    out
}

fn write(line: &[Inline], hard: &str, after: Option<char>, out: &mut String) {
    for (at, inline) in line.iter().enumerate() {
        let next = line.get(at + 1).map_or(after, first);
        match inline {
            Inline::Text { text } => out.push_str(&escaped(text, false)),
            Inline::Break => out.push_str(hard),
            Inline::Code { text } => code(text, out),
            Inline::Emph { of } => stressed("*", of, hard, next, out),
            Inline::Strong { of } => stressed("**", of, hard, next, out),
            Inline::Link { to, of } => {
                out.push('[');
                write(of, hard, Some(']'), out);
                out.push_str("](");
                out.push_str(&destination(to));
                out.push(')');
            }
        }
    }
}

/// The first character that `inline` will write; a mark of its own counts as one.
fn first(inline: &Inline) -> Option<char> {
    match inline {
        Inline::Text { text } => text.chars().next(),
        Inline::Break => Some(' '),
        Inline::Code { .. } => Some('`'),
        Inline::Emph { .. } | Inline::Strong { .. } => Some('*'),
        Inline::Link { .. } => Some('['),
    }
}

/// Stress, where the characters around it let CommonMark read it back.
fn stressed(mark: &str, of: &[Inline], hard: &str, next: Option<char>, out: &mut String) {
    let mut inner = String::new();
    write(of, hard, Some('*'), &mut inner);
    let mut words = String::new();
    plain_line(of, &mut words);
    let blank = |char: Option<char>| char.is_none_or(char::is_whitespace);
    let odd = |char: Option<char>| {
        char.is_some_and(|char| !char.is_alphanumeric() && !char.is_whitespace())
    };
    let (start, end) = (inner.chars().next(), inner.chars().next_back());
    let before = out.chars().next_back();
    let opens = !blank(start) && (!odd(start) || blank(before) || odd(before));
    let closes = !blank(end) && (!odd(end) || blank(next) || odd(next));
    let clash = before == Some('*') || next == Some('*') || start == Some('*') || end == Some('*');
    // A run of stars that could be cut in two ways is left out as well, save for the one that starts and ends clean.
    if opens && closes && !clash && !words.trim().is_empty() {
        out.push_str(mark);
        out.push_str(&inner);
        out.push_str(mark);
    } else {
        out.push_str(&inner);
    }
}

/// Characters as a machine writes them.
pub fn code(text: &str, out: &mut String) {
    let text = text.replace('\n', " ");
    if text.trim().is_empty() || text.contains('|') {
        // A bar would end a cell of a table.
        out.push_str(&escaped(&text, false));
        return;
    }
    let longest = text
        .split(|char| char != '`')
        .map(str::len)
        .max()
        .unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') || text.starts_with(' ') {
        " "
    } else {
        ""
    };
    if out.ends_with('`') {
        out.push(' ');
    }
    out.push_str(&format!("{fence}{pad}{text}{pad}{fence}"));
}

fn destination(to: &Address) -> String {
    let mut out = String::new();
    for char in to.as_str().chars() {
        match char {
            '(' | ')' | '<' | '>' | '"' | '\\' | '|' | '`' | '*' | '[' | ']' => {
                out.push_str(&format!("%{:02X}", char as u32));
            }
            '&' => out.push_str("&amp;"),
            other => out.push(other),
        }
    }
    out
}

/// Characters that CommonMark, or its common extensions, could take for markup, with a backslash before them.
pub fn escaped(text: &str, whole: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text.chars().peekable();
    while let Some(char) = rest.next() {
        let next = rest.peek().copied();
        let marks = match char {
            '\\' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '|' | '~' | '$' | '@' | '^' => true,
            '&' => next.is_some_and(|next| next.is_alphanumeric() || next == '#'),
            ':' => next == Some('/'),
            '.' => out.to_ascii_lowercase().ends_with("www"),
            _ => false,
        };
        if marks {
            out.push('\\');
        }
        out.push(if char == '\n' { ' ' } else { char });
    }
    if whole { started(out) } else { out }
}

/// A line that could start a heading, a list or a rule, kept from it.
pub fn started(line: String) -> String {
    let line = line.trim_start().to_owned();
    let digits = line.len()
        - line
            .trim_start_matches(|char: char| char.is_ascii_digit())
            .len();
    let after = line[digits..].chars().next();
    if digits > 0 && digits < 10 && matches!(after, Some('.' | ')')) {
        return format!("{}\\{}", &line[..digits], &line[digits..]);
    }
    match line.chars().next() {
        Some('#' | '+' | '-' | '=') => format!("\\{line}"),
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prose::{plain, read};
    use pulldown_cmark::{Event, Options, Parser, Tag};

    /// Write, read again, and compare what it says.
    fn round(text: &str) {
        let tree = read(text);
        let mut lines = Vec::new();
        prose(&tree, "", &mut lines);
        let again = lines.join("\n");
        let squeeze = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(
            squeeze(plain(&read(&again))),
            squeeze(plain(&tree)),
            "{text:?} became {again:?}"
        );
        for event in Parser::new_ext(
            &again,
            Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH,
        ) {
            assert!(
                !matches!(
                    event,
                    Event::Html(_)
                        | Event::InlineHtml(_)
                        | Event::Start(
                            Tag::Heading { .. }
                                | Tag::Image { .. }
                                | Tag::Table(_)
                                | Tag::Strikethrough
                        )
                ),
                "{event:?} in {again:?} from {text:?}"
            );
        }
    }

    #[test]
    fn what_comes_out_is_what_went_in() {
        for text in [
            "plain",
            "*a* **b** `c` ***d*** *e **f** g*",
            "1\\. not a list",
            "1986\\. A year",
            "\\# no",
            "\\- no",
            "a \\* b \\_c\\_",
            "<script>alert(1)</script>",
            "a <b>**c**</b>d",
            "| a | b |\n|---|---|\n| c | d |",
            "[x](https://e.org/a_(b)?c=1&copy=2)",
            "`` a`b ``",
            "`|`",
            "a\\\nb",
            "- a\n- b\n\n1. c\n2. d",
            "> q\n> r",
            "```\n# code\n```",
            "&lt;b&gt; &amp;copy;",
            "~~no~~",
            "a@b.org www.e.org https://e.org",
            "**a**b",
            "*a*_b_",
            "x**“a”**y",
            "===",
            "a\n===",
            "***",
            "![i](https://e.org/i.png)",
            "\\<b>",
            "<a@e.org>",
            "<https://e.org>",
            "+ a",
            "# H *e*",
            "**<b>**x",
            "_a_*b*",
            "- ",
            "1)",
            "`a``b`",
        ] {
            round(text);
        }
    }

    proptest::proptest! {
        #[test]
        fn anything_comes_out_as_it_went_in(text in r#"([a-c1 .#*_`\[\]()<>!|~=&;:/@\\+\n"-]|https://e|&lt;|“|\t){0,40}"#) {
            round(&text);
        }
    }
}
