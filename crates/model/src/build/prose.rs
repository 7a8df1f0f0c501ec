//! Raw HTML in texts.
//!
//! Text is CommonMark without raw HTML: it goes into slides, web pages and documents alike. The scan is small on
//! purpose. It takes for HTML what looks like a tag or a comment, and leaves alone `a < b`, `<https://…>`, `<a@b.org>`
//! and what stands between backticks.

use partnership_source::TextRange;
use partnership_syntax::ast;

use super::{Builder, Here};
use crate::findings;

impl<'a> Builder<'a> {
    /// Tell the first raw HTML of a text.
    pub(crate) fn check_prose(&mut self, here: Here, text: ast::Text<'a>) {
        let written = text.range().of(self.text(here));
        let found = tags(written);
        if let Some(first) = found.first() {
            let start = text.range().start;
            let at = self.span(here, first.shift(start));
            let all = found.iter().map(|tag| tag.shift(start));
            self.sink
                .push(findings::values::raw_html(at, first.of(written), all));
        }
    }
}

/// Where tags and comments stand.
fn tags(text: &str) -> Vec<TextRange> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(next) = memchr::memchr2(b'<', b'`', &bytes[at..]) {
        at += next;
        if bytes[at] == b'`' {
            at = after_code(text, at);
            continue;
        }
        if let Some(end) = tag_end(text, at) {
            found.push(TextRange::new(at as u32, end as u32));
            at = end;
            continue;
        }
        at += 1;
    }
    found
}

/// The end of the code span that starts at `at`; behind its backticks where it is none.
fn after_code(text: &str, at: usize) -> usize {
    let run = text[at..].bytes().take_while(|byte| *byte == b'`').count();
    let fence = &text[at..at + run];
    match text[at + run..].find(fence) {
        Some(end) => at + run + end + run,
        None => at + run,
    }
}

/// The end of the tag or comment that starts at `at`.
fn tag_end(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at + 1..];
    if rest.starts_with("!--") {
        return Some(rest.find("-->").map_or(text.len(), |end| at + 1 + end + 3));
    }
    let name = rest.strip_prefix('/').unwrap_or(rest);
    let length = name
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
        .count();
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let after = &name[length..];
    // A tag's name is followed by its end or by a blank; an address by something else. A tag is never long: without
    // that limit many opening signs would be searched for again and again.
    if !after.starts_with(['>', '/', ' ', '\t', '\n', '\r']) {
        return None;
    }
    let near = after
        .char_indices()
        .nth(500)
        .map_or(after.len(), |(end, _)| end);
    let end = after[..near].find(['>', '<'])?;
    let inside = &after[..end];
    let attributes = inside.trim().trim_end_matches('/').trim_end();
    let plausible = attributes.is_empty()
        || attributes.contains('=')
        || !attributes.contains(char::is_whitespace);
    (after.as_bytes()[end] == b'>' && plausible).then(|| text.len() - after.len() + end + 1)
}

#[cfg(test)]
mod tests {
    use super::tags;

    fn tag(text: &str) -> Option<&str> {
        tags(text).first().map(|range| range.of(text))
    }

    #[test]
    fn tags_and_comments_are_found() {
        assert_eq!(tag("a <b>bold</b> word"), Some("<b>"));
        assert_eq!(tag("x </p>"), Some("</p>"));
        assert_eq!(
            tag("<img src=x onerror=alert(1)>"),
            Some("<img src=x onerror=alert(1)>")
        );
        assert_eq!(tag("<br/> and"), Some("<br/>"));
        assert_eq!(tag("x <!-- y --> z"), Some("<!-- y -->"));
        assert_eq!(tags("a <b>bold</b> word <br/>").len(), 3);
    }

    #[test]
    fn prose_and_addresses_are_not() {
        for text in [
            "a < b and c > d",
            "fewer than <5 people",
            "<https://example.org/a>",
            "<dpo@example.org>",
            "write `<b>` for bold",
            "a <b and c",
            "if x <y holds and z> w",
        ] {
            assert_eq!(tag(text), None, "{text}");
        }
    }
}
