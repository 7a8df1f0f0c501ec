//! Dates, lengths of time, amounts and the words of the vocabulary, as the language says them.

use fluent_bundle::FluentArgs;
use partnership_model::{Date, Duration, Quantity, TimeUnit};
use partnership_vocabulary::{Silence, Word, WordList};

use super::Language;
use crate::prose::Inline;

impl Language {
    /// `11 February 2026`, `February 2026` or `2026`.
    pub fn date(&self, date: Date) -> String {
        let (first, last) = (date.first(), date.last());
        if first.year() != last.year() || first.month() != last.month() {
            return first.year().to_string();
        }
        let month = self.say(&format!("month-{}", first.month()));
        let mut values = FluentArgs::new();
        values.set("month", month);
        values.set("year", first.year().to_string());
        if first == last {
            values.set("day", i64::from(first.day()));
            self.with("date-day", Some(&values))
        } else {
            self.with("date-month", Some(&values))
        }
    }

    /// When something was done: `on 11 February 2026`, `in February 2026` or `in 2026`.
    pub fn on(&self, date: Date) -> String {
        let (first, last) = (date.first(), date.last());
        let name = if first == last {
            "on-day"
        } else if first.year() == last.year() && first.month() == last.month() {
            "on-month"
        } else {
            "on-year"
        };
        self.fill(name, &[("day", &self.date(date))])
    }

    /// `24 months`
    pub fn duration(&self, duration: Duration) -> String {
        self.count(
            &format!("duration-{}", unit(duration.unit)),
            duration.count as usize,
        )
    }

    /// `every 6 months`, `every month`
    pub fn recurrence(&self, duration: Duration) -> String {
        self.count(
            &format!("every-{}", unit(duration.unit)),
            duration.count as usize,
        )
    }

    /// `about 1.6 million people`, `12%`
    pub fn quantity(&self, quantity: &Quantity) -> String {
        let (number, large) = self.number(&quantity.written, quantity.value);
        let name = match (&quantity.unit, large) {
            (None, _) => return number,
            (Some(unit), _) if unit == "%" => return self.fill("percent", &[("number", &number)]),
            (Some(_), true) => "quantity-large",
            (Some(_), false) => "quantity",
        };
        let unit = quantity.unit.as_deref().unwrap_or_default();
        let name = self.before(name, &[Inline::text(unit)]);
        self.fill(&name, &[("number", &number), ("unit", unit)])
    }

    /// `EUR 25,000`
    pub fn money(&self, currency: &str, amount: &Quantity) -> String {
        let amount = self.quantity(amount);
        self.fill("money", &[("currency", currency), ("amount", &amount)])
    }

    /// A number as it was written, in the signs of this language; whether a word such as "million" is part of it.
    fn number(&self, written: &str, value: f64) -> (String, bool) {
        let (about, rest) = match written.strip_prefix("about ") {
            Some(rest) => (true, rest),
            None => (false, written),
        };
        let mut words = rest.split_whitespace();
        let digits = words.next().unwrap_or_default();
        let tail: Vec<&str> = words.collect();
        let (group, decimal) = (self.say("number-group"), self.say("number-decimal"));
        let shown: String = digits
            .chars()
            .map(|char| match char {
                ',' => group.as_str().to_owned(),
                '.' => decimal.as_str().to_owned(),
                other => other.to_string(),
            })
            .collect();
        let scale = [
            ("thousand", 1e3),
            ("million", 1e6),
            ("billion", 1e9),
            ("trillion", 1e12),
        ]
        .into_iter()
        .find(|(name, _)| tail == [*name]);
        let (mut text, large) = match scale {
            Some((name, size)) => {
                let mut values = FluentArgs::new();
                values.set("number", shown);
                values.set("count", value / size);
                (self.with(&format!("number-{name}"), Some(&values)), true)
            }
            None if tail.is_empty() => (shown, false),
            None => (format!("{shown} {}", tail.join(" ")), false),
        };
        if about {
            text = self.fill("about-number", &[("number", &text)]);
        }
        (text, large)
    }

    /// A word of a list as people say it.
    pub fn word(&self, list: &WordList, word: &Word) -> String {
        self.find_message(&name(list, word), None)
            .map_or_else(|| word.label.to_owned(), |label| label.into_owned())
    }

    /// The name of a form of a word that sentences need, such as `deed` of an action or `on` of a state; `None` where the
    /// language has none.
    pub fn form(&self, list: &WordList, word: &Word, form: &str) -> Option<String> {
        let name = format!("{}.{form}", name(list, word));
        self.has(&name).then_some(name)
    }

    /// What a word means, in one sentence.
    pub fn meaning(&self, list: &WordList, word: &Word) -> String {
        let name = format!("{}.doc", name(list, word));
        self.find_message(&name, None)
            .map_or_else(|| word.doc.to_owned(), |doc| doc.into_owned())
    }

    /// Whether it has a word of its own for this one.
    pub fn knows(&self, list: &WordList, word: &Word) -> bool {
        self.find_message(&name(list, word), None).is_some()
    }

    /// Whether it says itself what the word means.
    pub fn explains(&self, list: &WordList, word: &Word) -> bool {
        let name = format!("{}.doc", name(list, word));
        self.find_message(&name, None).is_some()
    }

    /// What is shown in the place of a value that was not given; `None` where nothing is.
    pub fn silence(&self, silence: &Silence) -> Option<String> {
        let told = silence.told?;
        let own = self.find_message(&format!("silence-{}", silence.word), None);
        Some(own.map_or_else(|| told.to_owned(), |text| text.into_owned()))
    }
}

/// The name of a word of the vocabulary: `word-role-data-holder`. Published codes (`duo:HMB`) have a colon, which a name
/// cannot have.
pub fn name(list: &WordList, word: &Word) -> String {
    format!("word-{}-{}", list.name, word.word.replace([':', '.'], "-"))
}

fn unit(unit: TimeUnit) -> &'static str {
    match unit {
        TimeUnit::Second => "second",
        TimeUnit::Minute => "minute",
        TimeUnit::Hour => "hour",
        TimeUnit::Day => "day",
        TimeUnit::Week => "week",
        TimeUnit::Month => "month",
        TimeUnit::Year => "year",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> &'static Language {
        Language::find(tag).expect("a language")
    }

    fn of(count: u32, unit: TimeUnit) -> Duration {
        Duration { count, unit }
    }

    fn amount(value: f64, written: &str, unit: Option<&str>) -> Quantity {
        Quantity {
            value,
            written: written.into(),
            about: written.starts_with("about"),
            unit: unit.map(str::to_owned),
        }
    }

    #[test]
    fn dates_as_each_language_says_them() {
        let day = |month, day| Date::day(jiff::civil::date(2026, month, day));
        let said: Vec<_> = ["en", "fr", "nl", "de"]
            .map(|tag| language(tag).date(day(2, 1)))
            .into();
        assert_eq!(
            said,
            [
                "1 February 2026",
                "1er février 2026",
                "1 februari 2026",
                "1. Februar 2026"
            ]
        );
        assert_eq!(language("fr").date(day(3, 31)), "31 mars 2026");
    }

    #[test]
    fn plural_forms_are_right() {
        let en = language("en");
        assert_eq!(en.duration(of(1, TimeUnit::Year)), "1 year");
        assert_eq!(en.duration(of(24, TimeUnit::Month)), "24 months");
        assert_eq!(en.recurrence(of(1, TimeUnit::Month)), "every month");
        assert_eq!(en.recurrence(of(6, TimeUnit::Month)), "every 6 months");
        assert_eq!(language("fr").duration(of(2, TimeUnit::Year)), "2 ans");
        assert_eq!(
            language("fr").recurrence(of(6, TimeUnit::Month)),
            "tous les 6 mois"
        );
        assert_eq!(
            language("nl").recurrence(of(1, TimeUnit::Week)),
            "elke week"
        );
        assert_eq!(language("de").duration(of(2, TimeUnit::Day)), "2 Tage");
        assert_eq!(
            language("de").recurrence(of(1, TimeUnit::Year)),
            "jedes Jahr"
        );
    }

    #[test]
    fn amounts_in_the_signs_of_each_language() {
        let many = amount(1_600_000.0, "1,600,000", Some("people"));
        assert_eq!(language("en").quantity(&many), "1,600,000 people");
        assert_eq!(language("de").quantity(&many), "1.600.000 people");
        let about = amount(3_500_000.0, "about 3.5 million", Some("personnes"));
        assert_eq!(
            language("fr").quantity(&about),
            "environ 3,5\u{a0}millions de personnes"
        );
        assert_eq!(
            language("en").quantity(&about),
            "about 3.5 million personnes"
        );
        let share = amount(12.0, "12", Some("%"));
        assert_eq!(language("en").quantity(&share), "12%");
        assert_eq!(language("de").quantity(&share), "12\u{a0}%");
    }
}
