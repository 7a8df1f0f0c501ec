//! The languages of a briefing: its fixed words, and how dates, lengths of time and numbers are said.
//!
//! A language is one file, `languages/<tag>.ftl`, in the Fluent format: plural forms and the order of words are the
//! translator's business, not the program's. English is the measure: every other file has the same messages with the
//! same variables, as a test says. The words of the vocabulary stay in the vocabulary; a file may give them in its
//! language (`word-<list>-<word>`, and `.doc` for what the word means), and where it does not the English is shown.

mod say;
pub(crate) mod values;

use std::borrow::Cow;
use std::sync::{LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::hyphens::Hyphens;
use crate::prose::Inline;

/// The files, by the build script: tag and text.
static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

static ALL: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let mut all: Vec<_> = FILES
        .iter()
        .map(|(tag, text)| Language {
            tag,
            text,
            messages: OnceLock::new(),
        })
        .collect();
    all.sort_by_key(|language| (language.tag != "en", language.tag));
    all
});

/// The fixed words of a briefing in one language.
pub struct Language {
    tag: &'static str,
    text: &'static str,
    /// Read when the first of them is asked for: a briefing has one language, and reading all of them takes longer than
    /// many a briefing.
    messages: OnceLock<Messages>,
}

type Messages = FluentBundle<FluentResource>;

impl std::fmt::Debug for Language {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_tuple("Language").field(&self.tag).finish()
    }
}

impl Language {
    /// What of a file can be read; a test says that this is all of it.
    fn messages(&self) -> &Messages {
        self.messages.get_or_init(|| {
            let mut messages = FluentBundle::new_concurrent(self.tag.parse().into_iter().collect());
            // The marks that Fluent puts around variables show as boxes in many programs; `dir="auto"` does their work.
            messages.set_use_isolating(false);
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(self.text.to_owned());
            // A name that stands twice keeps its first meaning.
            let _ = messages.add_resource(resource);
            messages
        })
    }

    /// Every language, English first.
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// English.
    pub fn english() -> &'static Self {
        match ALL.first() {
            Some(first) => first,
            None => unreachable!("English is part of the program and tested"),
        }
    }

    /// The language with this tag: `fr`, and for `fr-CA` the French there is.
    pub fn find(tag: &str) -> Option<&'static Self> {
        let tag = tag.to_ascii_lowercase();
        let wide = tag.split(['-', '_']).next().unwrap_or(&tag);
        let is = |wanted: &str| {
            ALL.iter()
                .find(|language| language.tag.eq_ignore_ascii_case(wanted))
        };
        is(&tag).or_else(|| is(wide))
    }

    /// Its tag: `en`, `fr`.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// How its words are parted at the end of a line.
    pub fn hyphens(&self) -> Hyphens {
        Hyphens::of(self.tag)
    }

    /// Its own name for itself.
    pub fn name(&self) -> String {
        self.say("language-name")
    }

    /// `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        match self.say("language-direction").as_str() {
            "rtl" => "rtl",
            _ => "ltr",
        }
    }

    /// The words with this name.
    pub fn say(&self, name: &str) -> String {
        self.with(name, None)
    }

    /// The words with this name, for so many.
    pub fn count(&self, name: &str, count: usize) -> String {
        let mut values = FluentArgs::new();
        values.set("count", count);
        self.with(name, Some(&values))
    }

    /// The words with this name, with these values in them.
    pub fn fill(&self, name: &str, values: &[(&str, &str)]) -> String {
        let lines: Vec<_> = values
            .iter()
            .map(|(part, value)| (*part, [Inline::text(*value)]))
            .collect();
        let name = &*self.form_for(name, lines.iter().map(|(part, of)| (*part, of.as_slice())));
        let mut args = FluentArgs::new();
        for (name, value) in values {
            // A count chooses the plural form.
            match value.parse::<usize>() {
                Ok(count) if *name == "count" => args.set(*name, count),
                _ => args.set(*name, *value),
            }
        }
        self.with(name, Some(&args))
    }

    /// Whether it has words with this name: `name` or `name.attribute`.
    pub(crate) fn has(&self, name: &str) -> bool {
        match name.split_once('.') {
            Some((name, attribute)) => (self.messages().get_message(name))
                .is_some_and(|message| message.get_attribute(attribute).is_some()),
            None => {
                (self.messages().get_message(name)).is_some_and(|message| message.value().is_some())
            }
        }
    }

    /// Whether one says this word to a child or a friend, and another to a stranger.
    pub(crate) fn is_informal(&self, word: &str) -> bool {
        self.tag != "en"
            && self
                .say("addressed-informally")
                .split(", ")
                .any(|one| one == word)
    }

    /// What stands between two things in one line.
    pub(crate) fn semicolon(&self) -> String {
        self.fill("list-semicolon", &[("first", ""), ("last", "")])
    }

    /// What stands behind a label, unless the label has a sign of its own, as a question does.
    pub fn label_end(&self, label: &str) -> String {
        if label.ends_with(['?', '!', ':', '؟']) {
            String::new()
        } else {
            self.say("label-end")
        }
    }

    fn with(&self, name: &str, values: Option<&FluentArgs<'_>>) -> String {
        self.find_message(name, values)
            .map_or_else(|| name.to_owned(), Cow::into_owned)
    }

    /// The words with this name, `None` where the language has none: `name` or `name.attribute`.
    fn find_message(&self, name: &str, values: Option<&FluentArgs<'_>>) -> Option<Cow<'_, str>> {
        let (name, attribute) = match name.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (name, None),
        };
        let message = self.messages().get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        // What cannot be filled in stays visible as `{$name}`; a test looks for it.
        Some(
            self.messages()
                .format_pattern(pattern, values, &mut Vec::new()),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_read_whole() {
        for language in Language::all() {
            let resource = FluentResource::try_new(language.text.to_owned());
            let resource = resource.map_err(|(_, wrong)| wrong).expect(language.tag);
            let tag = language.tag.parse().expect(language.tag);
            let twice = Messages::new_concurrent(vec![tag]).add_resource(resource);
            assert!(twice.is_ok(), "{}: {twice:?}", language.tag);
        }
    }
}
