//! What a text that was made and sent out says of itself: which file's meaning it was made from, and what is in it.
//!
//! A briefing carries this where readers do not see it: in HTML as `<meta name="partnership:digest" content="…">`, in
//! Markdown as `<!-- partnership:digest … -->`. Whoever reads files from the disk hands their text in here, and the
//! rules about `asset.output` look at what comes out.

use crate::facts::Output;

/// What was read of a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Emitted {
    /// The name of the `asset` entry that it was made for, where it says so.
    pub asset: Option<String>,
    /// What was measured in it.
    pub output: Output,
}

/// The most of a text in which these lines are looked for: they stand at its head.
const HEAD: usize = 64 * 1024;

/// Read what a made text says of itself; nothing where it does not say what it was made from.
pub fn read_emitted(text: &str) -> Option<Emitted> {
    let mut end = text.len().min(HEAD);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let mut found = Emitted::default();
    let said = in_html(&text[..end]).chain(in_markdown(&text[..end]));
    for (key, value) in said {
        let number = || {
            value
                .parse::<f64>()
                .ok()
                .filter(|number| number.is_finite())
        };
        match key {
            "digest" => found.output.digest = Some(value.to_owned()),
            "asset" => found.asset = Some(value.to_owned()),
            "slides" => found.output.slides = number(),
            "pages" => found.output.pages = number(),
            "parts" => {
                let parts = value.split([',', ' ']).filter(|part| !part.is_empty());
                found.output.parts = parts.map(str::to_owned).collect();
            }
            _ => {}
        }
    }
    found.output.digest.is_some().then_some(found)
}

/// `<meta name="partnership:KEY" content="VALUE">`, the attributes in this order.
fn in_html(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split("<meta name=\"partnership:")
        .skip(1)
        .filter_map(|rest| {
            let (key, rest) = rest.split_once('"')?;
            let value = rest.trim_start().strip_prefix("content=\"")?;
            Some((key, value.split_once('"')?.0.trim()))
        })
}

/// `<!-- partnership:KEY VALUE -->`
fn in_markdown(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split("<!-- partnership:").skip(1).filter_map(|rest| {
        let (inside, _) = rest.split_once("-->")?;
        let (key, value) = inside.trim().split_once(' ')?;
        Some((key, value.trim()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_says_of_itself_is_read() {
        let page = "<html><head><meta name=\"partnership:digest\" content=\"sha256:ab\">\n\
                    <meta name=\"partnership:parts\" content=\"overall patients summary\">\
                    <meta name=\"partnership:asset\" content=\"leaflet\"></head>";
        let found = read_emitted(page).unwrap();
        assert_eq!(found.asset.as_deref(), Some("leaflet"));
        assert_eq!(found.output.digest.as_deref(), Some("sha256:ab"));
        assert_eq!(found.output.parts, ["overall", "patients", "summary"]);
        let text = "<!-- partnership:digest sha256:cd -->\n<!-- partnership:pages 3 -->\n# Title";
        let found = read_emitted(text).unwrap();
        assert_eq!(found.output.pages, Some(3.0));
    }

    #[test]
    fn what_says_nothing_of_itself_is_left_alone() {
        for text in [
            "",
            "# A title",
            "<meta name=\"partnership:digest",
            "<meta name=\"partnership:digest\" content=\"",
            "<!-- partnership:digest",
            "<!-- partnership:-->",
            "<meta name=\"partnership:pages\" content=\"3\">",
        ] {
            assert_eq!(read_emitted(text), None, "{text}");
        }
    }
}
