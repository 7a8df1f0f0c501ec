//! A `{` on a line of its own, below what it belongs to: many people write braces so.

use std::ops::Range;

/// The line breaks and blanks between the `{` at `at` and the line that it belongs to, where it is the first on its
/// own `line`. They are read as blanks, so that the brace stands behind that line. A brace below a comment or below
/// another brace belongs to nothing.
pub(super) fn gap(bytes: &[u8], piece: usize, line: usize, at: usize) -> Option<Range<usize>> {
    let blank = |byte: &u8| matches!(byte, b' ' | b'\n');
    if line <= piece || !bytes[line..at].iter().all(blank) {
        return None;
    }
    let before = &bytes[piece..line];
    let end = before.iter().rposition(|byte| !blank(byte))? + 1;
    if matches!(before[end - 1], b'{' | b'}' | b',' | b':') {
        return None;
    }
    let start = memchr::memrchr(b'\n', &before[..end]).map_or(0, |found| found + 1);
    let written = &before[start..end];
    let is_comment = |found: usize| found == 0 || written[found - 1] == b' ';
    if memchr::memmem::find_iter(written, b"//").any(is_comment) {
        return None;
    }
    Some(piece + end..at)
}

#[cfg(test)]
mod tests {
    use super::gap;

    fn of(text: &str) -> Option<&str> {
        let at = text.rfind('{')?;
        let line = text[..at].rfind('\n').map_or(0, |found| found + 1);
        gap(text.as_bytes(), 0, line, at).map(|range| &text[range])
    }

    #[test]
    fn a_brace_belongs_to_the_line_above_it() {
        assert_eq!(of("partner a \"A\"\n{"), Some("\n"));
        assert_eq!(of("partner a \"A\"  \n\n  {"), Some("  \n\n  "));
        assert_eq!(of("partner a \"A\" {"), None);
        assert_eq!(of("partner a \"A\" // so\n{"), None);
        assert_eq!(of("partner a \"A\" {}\n{"), None);
        assert_eq!(of("{"), None);
        assert_eq!(of("\n\n{"), None);
    }
}
