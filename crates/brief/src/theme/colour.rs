//! Colours, and how well letters stand out from their ground.
//!
//! The formula is that of the Web Content Accessibility Guidelines 2.2 ("relative luminance" and "contrast ratio");
//! text needs a contrast of 4.5 (success criterion 1.4.3).

use super::{Colours, Trouble};
use crate::picture::Tint;

/// What text needs.
pub const ENOUGH: f64 = 4.5;

/// What a house says of its colours; what it does not say is as ours, or follows from what it says.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Wanted {
    /// Behind the text.
    pub paper: Option<String>,
    /// The text.
    pub ink: Option<String>,
    /// Text of less weight.
    pub soft: Option<String>,
    /// Rules and frames.
    pub line: Option<String>,
    /// Links and marks.
    pub accent: Option<String>,
    /// On `accent`.
    pub accent_ink: Option<String>,
    /// Behind what is set apart.
    pub tint: Option<String>,
    /// The cover.
    pub deep: Option<String>,
    /// On `deep`.
    pub deep_ink: Option<String>,
}

/// A colour of three numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Rgb([u8; 3]);

impl Rgb {
    /// `#rrggbb` or `#rgb`.
    fn read(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#')?;
        let hex = |at: usize, len: usize| u8::from_str_radix(digits.get(at..at + len)?, 16).ok();
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        match digits.len() {
            6 => Some(Self([hex(0, 2)?, hex(2, 2)?, hex(4, 2)?])),
            3 => Some(Self([hex(0, 1)? * 17, hex(1, 1)? * 17, hex(2, 1)? * 17])),
            _ => None,
        }
    }

    fn written(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    fn luminance(self) -> f64 {
        let part = |byte: u8| {
            let share = f64::from(byte) / 255.0;
            if share <= 0.04045 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = self.0;
        0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
    }

    /// Between itself and white.
    fn paler(self, share: f64) -> Self {
        Self(
            self.0
                .map(|byte| (255.0 - (255.0 - f64::from(byte)) * share).round() as u8),
        )
    }
}

/// The contrast of two colours, from 1 to 21; `None` where one of them cannot be read.
pub fn contrast(one: &str, other: &str) -> Option<f64> {
    let (one, other) = (Rgb::read(one)?.luminance(), Rgb::read(other)?.luminance());
    Some((one.max(other) + 0.05) / (one.min(other) + 0.05))
}

/// The colours of a house.
///
/// # Errors
/// Colours that cannot be read, and pairs on which letters would not stand out.
pub fn colours(wanted: &Wanted) -> Result<Colours, Vec<Trouble>> {
    let mut troubles = Vec::new();
    let mut read = |name: &str, text: &Option<String>| {
        let text = text.as_deref()?;
        let colour = Rgb::read(text);
        if colour.is_none() {
            troubles.push(Trouble::new(
                format!("The colour `{name}` is written `{text}`, which is not a colour."),
                "Write it as `#` and six digits from 0 to f, such as `#0a5c55`.",
            ));
        }
        colour
    };
    let own = Colours::default();
    let paper = read("paper", &wanted.paper);
    let ink = read("ink", &wanted.ink);
    let soft = read("soft", &wanted.soft);
    let line = read("line", &wanted.line);
    let accent = read("accent", &wanted.accent);
    let accent_ink = read("accent-ink", &wanted.accent_ink);
    let tint = read("tint", &wanted.tint);
    let deep = read("deep", &wanted.deep);
    let deep_ink = read("deep-ink", &wanted.deep_ink);
    if !troubles.is_empty() {
        return Err(troubles);
    }
    let or = |colour: Option<Rgb>, own: String| colour.map_or(own, Rgb::written);
    let on = |ground: &str, own: String| {
        [own, "#ffffff".to_owned(), "#000000".to_owned()]
            .into_iter()
            .find(|ink| contrast(ink, ground).is_some_and(|found| found >= ENOUGH))
            .unwrap_or_else(|| "#000000".to_owned())
    };
    let paper_is = or(paper, own.paper);
    if dark(&paper_is) {
        return Err(vec![dark_paper(&paper_is)]);
    }
    let accent_is = or(accent, own.accent);
    let deep_is = or(deep.or(accent), own.deep);
    let mut colours = Colours {
        paper: paper_is,
        card: own.card,
        ink: or(ink, own.ink),
        soft: or(soft, own.soft),
        line: or(line, own.line),
        accent_ink: accent_ink.map_or_else(|| on(&accent_is, own.accent_ink), Rgb::written),
        tint: or(
            tint.or_else(|| accent.map(|accent| accent.paler(0.09))),
            own.tint,
        ),
        deep_ink: deep_ink.map_or_else(|| on(&deep_is, own.deep_ink), Rgb::written),
        heading: deep_is.clone(),
        accent: accent_is,
        deep: deep_is,
    };
    // A cover may be as bright as a house likes; titles on paper are then in the colour of its links.
    let grounds = [&colours.paper, &colours.tint, &colours.card];
    if grounds
        .iter()
        .any(|ground| !stands_out(&colours.heading, ground))
    {
        colours.heading = colours.accent.clone();
    }
    let troubles = faint(&colours);
    if troubles.is_empty() {
        Ok(colours)
    } else {
        Err(troubles)
    }
}

/// Whether letters of one colour can be read on the other.
fn stands_out(letters: &str, ground: &str) -> bool {
    contrast(letters, ground).is_some_and(|found| found >= ENOUGH)
}

/// Whether a paper is too dark for the letters that have the same colours in every house: those that say what holds, what
/// is open, what does not hold and what a risk is.
fn dark(paper: &str) -> bool {
    let fixed = [Tint::Firm, Tint::Open, Tint::Off, Tint::Risk];
    fixed
        .into_iter()
        .any(|tint| !stands_out(&plain(tint), paper))
}

fn dark_paper(paper: &str) -> Trouble {
    Trouble::new(
        format!(
            "The colour `paper` ({paper}) is too dark: briefings are on light paper. Their cards are white, and the words \
             for what holds, what is open and how great a risk is are dark in every house."
        ),
        "Take a light `paper`, such as `#ffffff`, or leave it out. For a dark cover, write `deep`.",
    )
}

fn plain(tint: Tint) -> String {
    format!("#{}", tint.plain())
}

/// The pairs in which letters are set somewhere, and cannot be read.
fn faint(colours: &Colours) -> Vec<Trouble> {
    let mut pairs = Vec::new();
    let letters = [
        ("ink", &colours.ink),
        ("soft", &colours.soft),
        ("accent", &colours.accent),
    ];
    let grounds = [
        ("`paper`", colours.paper.clone()),
        ("`tint`", colours.tint.clone()),
        ("cards", colours.card.clone()),
    ];
    for (name, of) in letters {
        for (ground, on) in &grounds {
            pairs.push((name, of, *ground, on.clone()));
        }
    }
    let marks = [Tint::FirmBg, Tint::OpenBg, Tint::OffBg];
    pairs.extend(marks.map(|tint| ("ink", &colours.ink, "marked fields", plain(tint))));
    let accent = colours.accent.clone();
    pairs.push(("accent-ink", &colours.accent_ink, "`accent`", accent));
    let deep = colours.deep.clone();
    pairs.push(("deep-ink", &colours.deep_ink, "`deep`", deep));
    let mut troubles = Vec::new();
    for (name, of, ground, on) in pairs {
        let found = contrast(of, &on).unwrap_or(1.0);
        if found >= ENOUGH {
            continue;
        }
        let how = if ground.starts_with('`') {
            format!("Make `{name}` darker or {ground} lighter, or the other way round.")
        } else {
            format!("Make `{name}` darker.")
        };
        troubles.push(Trouble::new(
            format!(
                "Letters in the colour `{name}` ({of}) on {ground} ({on}) have a contrast of {found:.1}; people need at \
                 least 4.5 to read them."
            ),
            how,
        ));
    }
    troubles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        let near = |one: &str, other: &str, wanted: f64| {
            let found = contrast(one, other).expect("two colours");
            assert!((found - wanted).abs() < 0.005, "{one} {other}: {found}");
        };
        near("#000000", "#ffffff", 21.0);
        near("#fff", "#fff", 1.0);
        // Figures that tools for designers give.
        near("#767676", "#ffffff", 4.54);
        near("#ff0000", "#ffffff", 4.0);
    }

    #[test]
    fn our_own_colours_stand_out() {
        assert_eq!(colours(&Wanted::default()), Ok(Colours::default()));
    }

    #[test]
    fn one_colour_is_enough_and_the_rest_follows() {
        let made = colours(&Wanted {
            accent: Some("#7a1f5c".into()),
            ..Wanted::default()
        })
        .expect("colours");
        assert_eq!((&*made.deep, &*made.deep_ink), ("#7a1f5c", "#f4f7f5"));
        assert!(contrast(&made.accent, &made.tint).is_some_and(|found| found >= ENOUGH));
    }

    #[test]
    fn what_cannot_be_read_is_refused_with_the_pair() {
        let wanted = Wanted {
            accent: Some("#ffcc00".into()),
            ..Wanted::default()
        };
        let troubles = colours(&wanted).expect_err("yellow on white");
        assert!(
            troubles[0]
                .what
                .contains("`accent` (#ffcc00) on `paper` (#fcfbf8)")
        );
        let wanted = Wanted {
            ink: Some("red; } body { display: none".into()),
            ..Wanted::default()
        };
        assert!(
            colours(&wanted).expect_err("not a colour")[0]
                .what
                .contains("not a colour")
        );
    }

    #[test]
    fn a_dark_paper_is_refused_once_and_the_message_says_why() {
        let wanted = Wanted {
            paper: Some("#14181f".into()),
            ink: Some("#f4f4f2".into()),
            accent: Some("#f2b705".into()),
            ..Wanted::default()
        };
        let troubles = colours(&wanted).expect_err("dark paper");
        assert_eq!(troubles.len(), 1, "{troubles:?}");
        assert!(
            troubles[0]
                .what
                .starts_with("The colour `paper` (#14181f) is too dark")
        );
        assert!(troubles[0].how.contains("`deep`"));
    }

    #[test]
    fn a_bright_cover_is_taken_and_titles_are_in_a_colour_that_is_read() {
        let made = colours(&Wanted {
            accent: Some("#7a4b00".into()),
            deep: Some("#f2b705".into()),
            ..Wanted::default()
        })
        .expect("colours");
        assert_eq!((&*made.deep, &*made.deep_ink), ("#f2b705", "#000000"));
        assert_eq!(made.heading, "#7a4b00");
    }

    #[test]
    fn letters_are_held_against_cards_and_marked_fields_too() {
        let wanted = Wanted {
            ink: Some("#707070".into()),
            ..Wanted::default()
        };
        let troubles = colours(&wanted).expect_err("pale ink");
        assert!(
            troubles
                .iter()
                .any(|trouble| trouble.what.contains("`ink` (#707070) on marked fields")),
            "{troubles:?}"
        );
    }
}
