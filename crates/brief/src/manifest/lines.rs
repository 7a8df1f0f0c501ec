//! JSON in lines: an entry stands on one of its own, so that a changed entry is a changed line, and the whole is less than
//! half as long as with a line for each value.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter, Serializer};

/// So many lists and objects stand one in another before what is in them goes on one line.
const DEEP: usize = 3;

/// A value in lines.
pub fn written(value: &impl Serialize) -> String {
    let mut out = Vec::new();
    // Only a map with keys that are no text, or a number that is none, could fail; neither occurs.
    let _ = value.serialize(&mut Serializer::with_formatter(&mut out, Lines::default()));
    String::from_utf8(out).unwrap_or_default()
}

/// Pretty where it is shallow, on one line where it is deep.
#[derive(Default)]
struct Lines {
    pretty: PrettyFormatter<'static>,
    deep: usize,
}

impl Lines {
    fn shallow(&self) -> bool {
        self.deep <= DEEP
    }
}

impl Formatter for Lines {
    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.deep += 1;
        if self.shallow() {
            self.pretty.begin_array(out)
        } else {
            CompactFormatter.begin_array(out)
        }
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        let shallow = self.shallow();
        self.deep -= 1;
        if shallow {
            self.pretty.end_array(out)
        } else {
            CompactFormatter.end_array(out)
        }
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        if self.shallow() {
            self.pretty.begin_array_value(out, first)
        } else {
            CompactFormatter.begin_array_value(out, first)
        }
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        if self.shallow() {
            self.pretty.end_array_value(out)
        } else {
            CompactFormatter.end_array_value(out)
        }
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.deep += 1;
        if self.shallow() {
            self.pretty.begin_object(out)
        } else {
            CompactFormatter.begin_object(out)
        }
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        let shallow = self.shallow();
        self.deep -= 1;
        if shallow {
            self.pretty.end_object(out)
        } else {
            CompactFormatter.end_object(out)
        }
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        if self.shallow() {
            self.pretty.begin_object_key(out, first)
        } else {
            CompactFormatter.begin_object_key(out, first)
        }
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        if self.shallow() {
            self.pretty.begin_object_value(out)
        } else {
            CompactFormatter.begin_object_value(out)
        }
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        if self.shallow() {
            self.pretty.end_object_value(out)
        } else {
            CompactFormatter.end_object_value(out)
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    #[test]
    fn an_entry_is_a_line_and_comes_back_as_it_was() {
        let value = json!({
            "files": [{ "name": "a", "bytes": 1 }],
            "meaning": { "entries": [{ "name": "x", "lines": [{ "word": "aim", "values": [] }] }, { "name": "y" }], "clauses": [] }
        });
        let text = super::written(&value);
        let back: Value = serde_json::from_str(&text).unwrap_or_default();
        assert_eq!(back, value);
        let one = |line: &str| line.contains(r#""name":"x""#) && line.contains(r#""word":"aim""#);
        assert!(text.lines().any(one), "{text}");
    }
}
