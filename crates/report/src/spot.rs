//! Where a finding stands, as other programs count.

use partnership_diagnostics::{Columns, Place, Sources};
use partnership_source::{Span, TextRange};

/// A place in a file: its name, the first character, and the one after the last.
pub(crate) struct Spot<'a> {
    pub(crate) file: &'a str,
    pub(crate) start: Place,
    pub(crate) end: Place,
}

/// Answers places.
pub(crate) struct Spots<'a> {
    sources: &'a dyn Sources,
    columns: Columns<'a>,
}

impl<'a> Spots<'a> {
    pub(crate) fn new(sources: &'a dyn Sources) -> Self {
        Self {
            sources,
            columns: Columns::new(sources),
        }
    }

    pub(crate) fn of(&mut self, span: Span) -> Spot<'a> {
        let TextRange { start, end } = span.range;
        Spot {
            file: self.sources.name(span.file),
            start: self.columns.place(span.file, start),
            end: self.columns.place(span.file, end.max(start)),
        }
    }
}

/// The name of a file as a relative address: parts joined by `/`, and what an address may not hold percent-encoded.
pub(crate) fn address(name: &str) -> String {
    let name = name.strip_prefix("./").unwrap_or(name);
    let mut out = String::with_capacity(name.len());
    for byte in name.bytes() {
        match byte {
            b'\\' => out.push('/'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte));
            }
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_addresses() {
        assert_eq!(address("./a b/é.partnership"), "a%20b/%C3%A9.partnership");
        assert_eq!(address("a:b?c#d"), "a%3Ab%3Fc%23d");
    }
}
