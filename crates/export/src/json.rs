//! JSON as people like to read it: in the order in which it was said, and on one line what fits on one.

use std::fmt::Write as _;

/// A JSON value that keeps the order of its keys.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Json {
    YesNo(bool),
    Number(u64),
    Text(String),
    /// What is JSON already, on one line.
    Raw(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// How wide a line may be.
const WIDTH: usize = 100;

impl Json {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A list of texts.
    pub(crate) fn texts<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::List(texts.into_iter().map(Self::text).collect())
    }

    /// An object with these keys.
    pub(crate) fn object<const N: usize>(pairs: [(&str, Json); N]) -> Self {
        Self::Object(pairs.map(|(key, value)| (key.to_owned(), value)).into())
    }

    /// An object made as it goes.
    pub(crate) fn map<K: Into<String>>(pairs: impl IntoIterator<Item = (K, Json)>) -> Self {
        Self::Object(
            pairs
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        )
    }

    /// With one more key.
    pub(crate) fn with(mut self, key: &str, value: Json) -> Self {
        if let Self::Object(pairs) = &mut self {
            pairs.push((key.to_owned(), value));
        }
        self
    }

    /// With one more key, where there is something to say.
    pub(crate) fn with_some(self, key: &str, value: Option<Json>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// The file: laid out, with a line break at its end.
    pub(crate) fn file(&self) -> String {
        let mut out = String::new();
        self.put(&mut out, 0, 0);
        out.push('\n');
        out
    }

    /// On one line.
    pub(crate) fn line(&self) -> String {
        let mut out = String::new();
        self.flat(&mut out, usize::MAX);
        out
    }

    /// On one line; whether it took no more than `room`.
    fn flat(&self, out: &mut String, room: usize) -> bool {
        let start = out.len();
        match self {
            Self::YesNo(yes) => out.push_str(if *yes { "true" } else { "false" }),
            Self::Number(number) => {
                let _ = write!(out, "{number}");
            }
            Self::Text(text) => quote(out, text),
            Self::Raw(json) => out.push_str(json),
            Self::List(values) => {
                out.push('[');
                for (number, value) in values.iter().enumerate() {
                    if number > 0 {
                        out.push_str(", ");
                    }
                    if out.len() - start > room || !value.flat(out, room) {
                        return false;
                    }
                }
                out.push(']');
            }
            Self::Object(pairs) if pairs.is_empty() => out.push_str("{}"),
            Self::Object(pairs) => {
                out.push_str("{ ");
                for (number, (key, value)) in pairs.iter().enumerate() {
                    if number > 0 {
                        out.push_str(", ");
                    }
                    quote(out, key);
                    out.push_str(": ");
                    if out.len() - start > room || !value.flat(out, room) {
                        return false;
                    }
                }
                out.push_str(" }");
            }
        }
        out.len() - start <= room
    }

    fn is_plain(&self) -> bool {
        matches!(self, Self::YesNo(_) | Self::Number(_) | Self::Text(_))
    }

    /// Laid out from column `at`, in a block that is indented by `indent`.
    fn put(&self, out: &mut String, indent: usize, at: usize) {
        let start = out.len();
        if self.flat(out, WIDTH.saturating_sub(at)) {
            return;
        }
        match self {
            Self::List(values) if values.iter().all(Self::is_plain) => {
                out.truncate(start);
                fill(out, values, indent);
            }
            Self::List(values) => {
                out.truncate(start);
                out.push('[');
                for (number, value) in values.iter().enumerate() {
                    begin(out, number, indent + 2);
                    value.put(out, indent + 2, indent + 3);
                }
                end(out, indent, ']');
            }
            Self::Object(pairs) => {
                out.truncate(start);
                out.push('{');
                for (number, (key, value)) in pairs.iter().enumerate() {
                    begin(out, number, indent + 2);
                    let head = out.len();
                    quote(out, key);
                    out.push_str(": ");
                    let taken = out.len() - head;
                    value.put(out, indent + 2, indent + 3 + taken);
                }
                end(out, indent, '}');
            }
            _ => {}
        }
    }
}

/// A list of words over several lines, as many on each as fit.
fn fill(out: &mut String, values: &[Json], indent: usize) {
    out.push('[');
    let mut width = WIDTH;
    for (number, value) in values.iter().enumerate() {
        let word = value.line();
        let taken = word.chars().count() + 2;
        if width + taken > WIDTH {
            begin(out, number, indent + 2);
            width = indent + 2;
        } else {
            out.push_str(", ");
        }
        out.push_str(&word);
        width += taken;
    }
    end(out, indent, ']');
}

fn begin(out: &mut String, number: usize, indent: usize) {
    out.push_str(if number > 0 { ",\n" } else { "\n" });
    out.extend(std::iter::repeat_n(' ', indent));
}

fn end(out: &mut String, indent: usize, bracket: char) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
    out.push(bracket);
}

/// A text in quotes. What does not show, or turns the direction of what does, is written by its number.
pub(crate) fn quote(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if hides(c) => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

/// Whether a character does not show where it stands, or changes how others are shown.
pub(crate) fn hides(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || matches!(c, '\u{e0000}'..='\u{e007f}' | '\u{fff9}'..='\u{fffb}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_stands_on_one_line() {
        let short = Json::object([
            ("a", Json::texts(["b", "c"])),
            ("d", Json::Object(Vec::new())),
        ]);
        assert_eq!(short.file(), "{ \"a\": [\"b\", \"c\"], \"d\": {} }\n");
        let long = Json::object([("a", Json::texts([&*"b".repeat(60), &*"c".repeat(60)]))]);
        assert_eq!(long.file().lines().count(), 6);
        let many = Json::texts(vec!["word"; 30]);
        assert_eq!(many.file().lines().count(), 5);
        assert_eq!(
            Json::text("\u{1}\"\u{202e}\n").line(),
            "\"\\u0001\\\"\\u202e\\n\""
        );
    }

    #[test]
    fn any_text_is_read_back() {
        for code in (0..0x2100).chain([0xfeff, 0xfffd, 0x1f600, 0xe0001]) {
            let Some(c) = char::from_u32(code) else {
                continue;
            };
            let text = format!("a{c}b");
            let read: serde_json::Value = serde_json::from_str(&Json::text(&*text).file()).unwrap();
            assert_eq!(read, serde_json::Value::String(text));
        }
    }
}
