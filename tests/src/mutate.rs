//! Spoiling a text in one place, as a person does who types, deletes or pastes.

use std::ops::Range;

use crate::random::Random;

/// One slip: what was replaced, and by what.
#[derive(Clone, Debug)]
pub struct Slip {
    /// What it is, for the report.
    pub name: &'static str,
    /// The bytes that were replaced.
    pub range: Range<usize>,
    /// What stands there now.
    pub insert: String,
}

impl Slip {
    /// The spoiled text.
    pub fn apply(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + self.insert.len());
        out.push_str(&text[..self.range.start]);
        out.push_str(&self.insert);
        out.push_str(&text[self.range.end..]);
        out
    }
}

/// The slips that are tried, by name.
pub const SLIPS: &[&str] = &[
    "delete a character",
    "insert a character",
    "delete a brace",
    "insert a brace",
    "delete a quote",
    "insert a quote",
    "delete a line",
    "leave a line half typed",
    "type half a line",
];

/// A slip of the kind `name`, somewhere in `text`; `None` where the text has no place for it.
pub fn slip(name: &'static str, text: &str, random: &mut Random) -> Option<Slip> {
    let place = |random: &mut Random| {
        let mut at = random.below(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let character = |at: usize| at..at + text[at..].chars().next().map_or(0, char::len_utf8);
    let find = |random: &mut Random, wanted: &[char]| {
        let places: Vec<usize> = text.match_indices(wanted).map(|(at, _)| at).collect();
        (!places.is_empty()).then(|| *random.one(&places))
    };
    let line = |random: &mut Random| {
        let at = place(random);
        let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
        let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
        start..end
    };
    let (range, insert) = match name {
        "delete a character" => (character(place(random)), String::new()),
        "insert a character" => {
            let at = place(random);
            (
                at..at,
                random
                    .one(&["x", ":", ",", " ", "\n", "-", ";", "(", "/", "“"])
                    .to_string(),
            )
        }
        "delete a brace" => (character(find(random, &['{', '}'])?), String::new()),
        "insert a brace" => {
            let at = place(random);
            (at..at, random.one(&["{", "}"]).to_string())
        }
        "delete a quote" => (character(find(random, &['"'])?), String::new()),
        "insert a quote" => {
            let at = place(random);
            (at..at, "\"".to_owned())
        }
        "delete a line" => {
            let line = line(random);
            (line.start..(line.end + 1).min(text.len()), String::new())
        }
        "leave a line half typed" => {
            let line = line(random);
            let mut keep = line.start + random.below(line.len() + 1);
            while !text.is_char_boundary(keep) {
                keep -= 1;
            }
            (keep..line.end, String::new())
        }
        _ => {
            let line = line(random);
            let typed = random.one(&[
                "benef",
                "risk new-risk",
                "  owner:",
                "  holder: st",
                "permit univ",
                "audience x \"Half",
                "mitigation m \"M\" {",
            ]);
            (line.start..line.start, format!("{typed}\n"))
        }
    };
    let slip = Slip {
        name,
        range,
        insert,
    };
    (slip.apply(text) != text).then_some(slip)
}
