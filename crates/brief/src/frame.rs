//! The fixed words around a briefing that each format shows in its own place.

use serde::Serialize;

use crate::language::Language;

/// The words, in the language of the briefing.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Frame {
    /// Marks a draft.
    pub draft: String,
    /// What a draft is, for its readers.
    pub draft_note: String,
    /// Above the title.
    pub kicker: String,
    /// Above the list of parts.
    pub contents: String,
    /// The link to the text, for those who do not see the page.
    pub skip: String,
    /// Above what is done about a risk.
    pub controls: String,
    /// Behind a label that has no sign of its own.
    pub label_end: String,
    /// In an empty cell of a table.
    pub not_said: String,
    /// Before what is missing, in a draft.
    pub missing: String,
    /// Before what is missing and must not be when it is published.
    pub missing_first: String,
    /// Before a place in the file.
    pub from: String,
    /// Above what is said about the briefing itself.
    pub about: String,
    /// When it was made, and from what.
    pub made: String,
    /// Says whom it must not leave; `None` for the public.
    pub circle: Option<String>,
    /// Above the notes of a slide.
    pub notes: String,
    /// What keys do in the slides.
    pub keys: String,
    /// To the slide before.
    pub back: String,
    /// To the next slide.
    pub next: String,
    /// Before the number of a page or slide.
    pub page: String,
    /// Above a picture's twin in words.
    pub in_words: String,
    /// Under a picture that is wider than a small screen.
    pub push: String,
}

impl Frame {
    /// The words around a briefing that is made on the day `made`, for this circle of readers.
    pub fn new(language: &Language, made: &str, circle: crate::Circle) -> Self {
        let say = |name: &str| language.say(&format!("frame-{name}"));
        Self {
            draft: say("draft"),
            draft_note: say("draft-note"),
            kicker: say("kicker"),
            contents: say("contents"),
            skip: say("skip"),
            controls: say("controls"),
            label_end: language.say("label-end"),
            not_said: say("not-said"),
            missing: say("missing"),
            missing_first: say("missing-first"),
            from: say("from"),
            about: say("about"),
            made: language.fill("frame-made", &[("day", made)]),
            circle: match circle {
                crate::Circle::Public => None,
                crate::Circle::Partners => Some(say("circle-partners")),
                crate::Circle::Internal => Some(say("circle-internal")),
            },
            notes: say("notes"),
            keys: say("keys"),
            back: say("back"),
            next: say("next"),
            page: say("page"),
            in_words: say("in-words"),
            push: say("push"),
        }
    }
}
