//! The built-in scales of risk.

use super::{Word, WordList};

/// A built-in scale of risk; a partnership may describe its own instead.
pub static SCALE: WordList = WordList {
    name: "scale",
    doc: "A built-in scale of risk; a partnership may describe its own instead. `add` marks a scale \
     that adds the two positions, `multiply` one that multiplies them, and `table` one that \
     gives a level for each pair. Levels on different scales are never compared.",
    source: "Open Data Institute, data sharing risk assessment tool (MIT); UK Information Commissioner, \
     impact assessment template; NHS National Patient Safety Agency, risk matrix; the second \
     and third from general knowledge, wording ours",
    words: &[
    Word::new(
        "odi-3x3",
        "ODI three by three",
        "Low, medium, high for both; the two positions are added: 2 is low, 3 and 4 are medium, \
         5 and more are high.",
    )
    .also(&["odi"])
    .marks(&["add"]),
    Word::new(
        "ico",
        "ICO template",
        "Remote, possible, probable against minimal, significant, severe. Minimal is low \
         throughout; significant is low, medium, high; severe is low, high, high.",
    )
    .also(&["ico-dpia", "ico-3x3"])
    .marks(&["table"]),
    Word::new(
        "nhs-5x5",
        "NHS five by five",
        "Five steps for each; the two positions are multiplied: 1 to 3 is low, 4 to 6 moderate, \
         8 to 12 high, 15 and more extreme.",
    )
    .also(&["npsa", "nhs", "npsa-5x5"])
    .marks(&["multiply"]),
    ],
    open: true,
};
