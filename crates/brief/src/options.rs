//! How to make a briefing: for whom, in which language, with which looks.

use jiff::civil;
use partnership_model::Circle;
use partnership_source::Span;

use crate::language::Language;
use crate::theme::Theme;

/// How to make a briefing.
#[derive(Clone)]
pub struct Options<'a> {
    /// The day it is made. Nothing else in it depends on the clock.
    pub today: civil::Date,
    /// Whether to show gaps, and where each statement comes from.
    pub draft: bool,
    /// How to say where something stands: `emergency-care.partnership:42`.
    pub origin: &'a dyn Fn(Span) -> String,
    /// The address at which a place is looked up from the page, for drafts; `None` where there is no such address.
    pub link: &'a dyn Fn(Span) -> Option<String>,
    /// The widest circle of people it may reach.
    pub circle: Circle,
    /// The name of the `asset` entry that it is made for; otherwise the only one there is.
    pub asset: Option<String>,
    /// The names of the audiences whose pages it has; otherwise those of the asset, else all.
    pub audiences: Vec<String>,
    /// The language of its fixed words; otherwise the file's, else English.
    pub language: Option<&'static Language>,
    /// Its looks.
    pub theme: Theme,
    /// The digest of what the file means to this circle, without who approved it: what somebody approves.
    pub digest: Option<String>,
    /// Whether slides are made of it as well. Their map is laid out apart, which pages need not wait for.
    pub slides: bool,
}

impl<'a> Options<'a> {
    /// A briefing for everybody, with a page for each audience, in the house's own looks.
    pub fn new(today: civil::Date, origin: &'a dyn Fn(Span) -> String) -> Self {
        Self {
            today,
            draft: false,
            origin,
            link: &|_| None,
            circle: Circle::Public,
            asset: None,
            audiences: Vec::new(),
            language: None,
            theme: Theme::default(),
            digest: None,
            slides: true,
        }
    }
}
