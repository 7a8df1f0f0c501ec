//! Running text: a small tree of our own, read from the CommonMark that people write.
//!
//! **Why nothing is cleaned afterwards.** The usual way, CommonMark to HTML and then a sanitiser, lets every tag in and
//! relies on a list to throw the bad ones out again. Here a text becomes a tree that has no node for HTML at all: raw
//! HTML is kept as the characters it is written with, an image as its alternative text, and a link only where its
//! address starts with `http`, `https` or `mailto`. Each format then escapes text by type, so a script is shown, never
//! run. A heading inside a text becomes a bold paragraph, so that it cannot break the order of the page's headings.

mod read;

use serde::Serialize;

pub use read::read;

/// A piece of running text.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Prose {
    /// A paragraph.
    Paragraph {
        /// Its text.
        of: Vec<Inline>,
    },
    /// A list.
    Items {
        /// Whether it is numbered.
        ordered: bool,
        /// Its items.
        items: Vec<Vec<Prose>>,
    },
    /// A quotation.
    Quote {
        /// What is quoted.
        of: Vec<Prose>,
    },
    /// Text whose line breaks matter.
    Verbatim {
        /// It.
        text: String,
    },
}

/// A piece of a line.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Inline {
    /// Characters.
    Text {
        /// They.
        text: String,
    },
    /// Stressed.
    Emph {
        /// What is.
        of: Vec<Inline>,
    },
    /// Strongly stressed.
    Strong {
        /// What is.
        of: Vec<Inline>,
    },
    /// Characters as a machine writes them.
    Code {
        /// They.
        text: String,
    },
    /// A link.
    Link {
        /// Where to.
        to: Address,
        /// Its text.
        of: Vec<Inline>,
    },
    /// A line break that the writer asked for.
    Break,
}

/// An address that may be followed: its scheme is `http`, `https` or `mailto`, and it holds no blank or control
/// character.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(transparent)]
pub struct Address(String);

impl Address {
    /// The address, if it is one that may be followed.
    pub fn checked(text: &str) -> Option<Self> {
        let text = text.trim();
        let rest = |scheme: &str| {
            text.get(..scheme.len())
                .filter(|start| start.eq_ignore_ascii_case(scheme))
                .map(|_| &text[scheme.len()..])
        };
        let rest = rest("https://")
            .or_else(|| rest("http://"))
            .or_else(|| rest("mailto:"))?;
        let odd = |char: char| char.is_whitespace() || char.is_control() || turns_direction(char);
        (!rest.is_empty() && text.len() <= 2048 && !text.contains(odd))
            .then(|| Self(text.to_owned()))
    }

    /// It as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Inline {
    /// These characters, made safe to show.
    pub fn text(text: impl AsRef<str>) -> Self {
        Self::Text {
            text: shown(text.as_ref()),
        }
    }

    /// These characters, strongly stressed.
    pub fn strong(text: impl AsRef<str>) -> Self {
        Self::Strong {
            of: vec![Self::text(text)],
        }
    }

    /// A link where the address may be followed, else the address as text.
    pub fn link(address: &str) -> Self {
        match Address::checked(address) {
            Some(to) => Self::Link {
                of: vec![Self::text(to.as_str())],
                to,
            },
            None => Self::text(address),
        }
    }
}

/// Read CommonMark where only one line fits: its paragraphs one after the other.
pub fn read_line(text: &str) -> Vec<Inline> {
    let mut line = Vec::new();
    flatten(&read(text), &mut line);
    line
}

/// The characters of a text, without its form.
pub fn plain(prose: &[Prose]) -> String {
    let mut line = Vec::new();
    flatten(prose, &mut line);
    let mut out = String::new();
    plain_line(&line, &mut out);
    out
}

/// The characters of a line, without its form.
pub fn plain_line(line: &[Inline], out: &mut String) {
    for inline in line {
        match inline {
            Inline::Text { text } | Inline::Code { text } => out.push_str(text),
            Inline::Emph { of } | Inline::Strong { of } | Inline::Link { of, .. } => {
                plain_line(of, out);
            }
            Inline::Break => out.push(' '),
        }
    }
}

fn flatten(prose: &[Prose], line: &mut Vec<Inline>) {
    for piece in prose {
        if !line.is_empty() {
            line.push(Inline::Text { text: " ".into() });
        }
        match piece {
            Prose::Paragraph { of } => line.extend(of.iter().map(|inline| match inline {
                Inline::Break => Inline::Text { text: " ".into() },
                other => other.clone(),
            })),
            Prose::Items { items, .. } => {
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        line.push(Inline::Text { text: " ".into() });
                    }
                    let mut inner = Vec::new();
                    flatten(item, &mut inner);
                    line.append(&mut inner);
                }
            }
            Prose::Quote { of } => {
                let mut inner = Vec::new();
                flatten(of, &mut inner);
                line.append(&mut inner);
            }
            Prose::Verbatim { text } => {
                line.push(Inline::Text {
                    text: text.split_whitespace().collect::<Vec<_>>().join(" "),
                });
            }
        }
    }
}

/// Characters made safe to show: those that turn the direction of all that follows, and control characters, are made
/// visible; line breaks become blanks.
pub fn shown(text: &str) -> String {
    text.chars()
        .map(|char| match char {
            '\n' | '\r' | '\t' => ' ',
            char if char.is_control() || turns_direction(char) => char::REPLACEMENT_CHARACTER,
            char => char,
        })
        .collect()
}

/// Whether it embeds, overrides or isolates a direction. Marks that only say what the characters beside them are
/// (U+200E, U+200F) stay: people who write from right to left need them.
fn turns_direction(char: char) -> bool {
    matches!(char, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Vec<Inline> {
        read_line(text)
    }

    fn words(text: &str) -> String {
        plain(&read(text))
    }

    #[test]
    fn stress_code_and_links() {
        assert_eq!(
            line("a *b* **c** `d` [e](https://e.org)"),
            vec![
                Inline::text("a "),
                Inline::Emph {
                    of: vec![Inline::text("b")]
                },
                Inline::text(" "),
                Inline::strong("c"),
                Inline::text(" "),
                Inline::Code { text: "d".into() },
                Inline::text(" "),
                Inline::Link {
                    to: Address("https://e.org".into()),
                    of: vec![Inline::text("e")]
                },
            ]
        );
    }

    #[test]
    fn raw_html_and_images_are_text() {
        assert_eq!(
            line("a <b onclick=x>c</b>"),
            vec![Inline::text("a <b onclick=x>c</b>")]
        );
        assert_eq!(
            words("<script>alert(1)</script>"),
            "<script>alert(1)</script>"
        );
        assert_eq!(
            line("![a cat](https://e.org/x.png)"),
            vec![Inline::text("a cat")]
        );
    }

    #[test]
    fn only_addresses_that_may_be_followed_are_links() {
        for odd in [
            "javascript:alert(1)",
            "JAVASCRIPT:x",
            "data:text/html,x",
            "//e.org",
            "https://",
            "https://a b",
        ] {
            assert_eq!(Address::checked(odd), None, "{odd}");
        }
        assert!(Address::checked("HTTPS://e.org/ü").is_some());
        assert!(Address::checked("mailto:a@e.org").is_some());
        assert_eq!(
            words("[click](javascript:alert(1))"),
            "click (javascript:alert(1))"
        );
    }

    #[test]
    fn headings_become_bold_paragraphs_and_lists_stay_lists() {
        assert_eq!(
            read("# A"),
            vec![Prose::Paragraph {
                of: vec![Inline::strong("A")]
            }]
        );
        let Prose::Items {
            ordered: false,
            items,
        } = &read("- a\n- b\n  - c")[0]
        else {
            panic!("a list")
        };
        assert_eq!(items.len(), 2);
    }

    #[test]
    fn depth_is_bounded_and_nothing_is_lost() {
        let deep = format!("{}x", "> ".repeat(20_000));
        assert_eq!(words(&deep), "x");
        let stars = format!("{}x{}", "*a ".repeat(300), "*".repeat(300));
        assert!(words(&stars).contains('x'));
        assert_eq!(words("---"), "---");
    }

    #[test]
    fn characters_that_turn_direction_are_made_visible() {
        assert_eq!(words("a\u{202E}b\u{0}c"), "a\u{FFFD}b\u{FFFD}c");
        assert_eq!(words("\u{200F}שלום"), "\u{200F}שלום");
    }
}
