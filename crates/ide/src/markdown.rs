//! Text of a file inside Markdown that an editor shows: as text, never as markup.

use std::fmt::Write as _;

/// `text` so that Markdown shows it as it is, on one line.
pub(crate) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut blank = false;
    for c in text.chars() {
        if c.is_whitespace() {
            blank = !out.is_empty();
            continue;
        }
        if std::mem::take(&mut blank) {
            out.push(' ');
        }
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            c if c.is_control() => {}
            c if c.is_ascii_punctuation()
                && !matches!(c, ',' | ';' | ':' | '\'' | '"' | '?' | '/' | '%') =>
            {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    // An address would become a link by itself; a zero-width space in it keeps it text.
    out.replace("://", ":\u{200b}//")
}

/// `text` as code inside a line.
pub(crate) fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let text: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let pad = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// `text` as a block of the language.
pub(crate) fn block(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}partnership\n{}\n{fence}", text.trim_end())
}

/// Add a paragraph.
pub(crate) fn paragraph(out: &mut String, text: &str) {
    if text.is_empty() {
        return;
    }
    if !out.is_empty() {
        out.push_str("\n\n");
    }
    out.push_str(text);
}

/// Add a published identity.
pub(crate) fn identity(out: &mut String, iri: Option<&str>) {
    if let Some(iri) = iri {
        out.push_str("\n\n");
        let _ = write!(out, "<{iri}>");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        assert_eq!(
            plain("*a*  [b](c)\n<script>&"),
            "\\*a\\* \\[b\\]\\(c\\) &lt;script&gt;&amp;"
        );
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(block("a\n```\nb"), "````partnership\na\n```\nb\n````");
    }
}
