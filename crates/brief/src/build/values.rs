//! Public lines as statements: one by one, as a list, with what their words mean, or as they stand on the day.

use partnership_model::{Data, Entry, Reference, Value};
use partnership_vocabulary::{Silence, Word, WordList};

use super::teller::Teller;
use crate::content::Statement;
use crate::prose::{self, Inline, Prose};
use crate::words;

impl<'a> Teller<'a> {
    /// Every value of a public line, each as a statement.
    pub fn line(&self, entry: &Entry, word: &str) -> Vec<Statement> {
        let Some(field) = self.public(entry, word) else {
            return Vec::new();
        };
        field
            .values
            .iter()
            .filter_map(|value| self.value(entry, value))
            .collect()
    }

    /// A value as a statement.
    pub fn value(&self, entry: &Entry, value: &Value) -> Option<Statement> {
        let source = vec![self.source(entry.id, value.span)];
        if let Data::Text(text) = &value.data
            && value.qualifiers.on.is_none()
            && value.qualifiers.by.is_none()
            && value.qualifiers.for_.is_none()
            && value.qualifiers.because.is_none()
        {
            let of = prose::read(&text.value);
            return (!of.is_empty()).then_some(Statement {
                of,
                source,
                own: true,
            });
        }
        self.alone(value).map(|of| Statement {
            of: vec![Prose::Paragraph { of: opened(of) }],
            source,
            own: false,
        })
    }

    /// A value with what follows it, among others. One that holds for somebody whom readers do not see is left out:
    /// without `for` it would say more than was meant.
    pub fn inline(&self, value: &Value) -> Option<Vec<Inline>> {
        let line = self.with_its_day(value, self.bare(value)?);
        Some(match self.reason(value) {
            Some(reason) => {
                let reason = without_stop(reason);
                let parts = [("said", line), ("reason", reason)];
                self.language.tell("value-because", &parts)
            }
            None => line,
        })
    }

    /// The same of a value that stands alone, so that its reason can be a sentence.
    fn alone(&self, value: &Value) -> Option<Vec<Inline>> {
        let line = self.with_its_day(value, self.bare(value)?);
        Some(match self.reason(value) {
            Some(reason) => {
                let parts = [("said", without_stop(line)), ("reason", reason)];
                self.language.tell("value-and-why", &parts)
            }
            None => line,
        })
    }

    /// A value with whom it holds for and whom it comes from.
    pub(super) fn bare(&self, value: &Value) -> Option<Vec<Inline>> {
        let follows = &value.qualifiers;
        let language = self.language;
        let mut line = match &value.data {
            Data::Name(reference) => self.reference(reference)?,
            _ => words::value(self.language, value)?,
        };
        if let Some(of) = &follows.for_ {
            let whom = self.reference(of)?;
            line = language.tell("value-for", &[("said", line), ("whom", whom)]);
        }
        if let Some(by) = follows.by.as_ref().and_then(|by| self.reference(by)) {
            line = language.tell("value-by", &[("said", line), ("whom", by)]);
        }
        Some(line)
    }

    /// What is said of a value, with its day.
    pub(super) fn with_its_day(&self, value: &Value, said: Vec<Inline>) -> Vec<Inline> {
        let Some(on) = value.qualifiers.on else {
            return said;
        };
        let day = vec![Inline::text(self.language.date(on))];
        self.language
            .tell("value-on", &[("said", said), ("day", day)])
    }

    /// Why a value is what it is; a silence tells its own reason.
    fn reason(&self, value: &Value) -> Option<Vec<Inline>> {
        let because = value.qualifiers.because.as_ref()?;
        let silent = matches!(value.data, Data::Silence(_));
        (!silent).then(|| prose::read_line(&because.value))
    }

    fn reference(&self, reference: &Reference) -> Option<Vec<Inline>> {
        let target = self.model.entry(reference.target?);
        self.sees(target).then(|| {
            let name = self.name(target);
            if self.left(target).is_none() {
                return name;
            }
            // Whoever reads a list of partners must not take one that left for one that is there.
            let state = vec![Inline::text(words::lower(&self.say("has-left")))];
            let parts = [("said", name), ("state", state)];
            self.language.tell("with-state", &parts)
        })
    }

    /// The values of a public line as one statement: `a, b and c`.
    pub fn joined(&self, entry: &Entry, word: &str) -> Option<Statement> {
        self.joined_where(entry, word, |_| true)
    }

    /// The same of those values that `keep` keeps.
    pub fn joined_where(
        &self,
        entry: &Entry,
        word: &str,
        keep: impl Fn(&Value) -> bool,
    ) -> Option<Statement> {
        let field = self.public(entry, word)?;
        let several = field.values.len() > 1;
        let told = |value: &Value| {
            if several {
                self.inline(value)
            } else {
                self.alone(value)
            }
        };
        self.joined_as(entry, word, keep, told)
    }

    /// The same, each value told in a way of its own.
    pub(super) fn joined_as(
        &self,
        entry: &Entry,
        word: &str,
        keep: impl Fn(&Value) -> bool,
        told: impl Fn(&Value) -> Option<Vec<Inline>>,
    ) -> Option<Statement> {
        let field = self.public(entry, word)?;
        let several = field.values.len() > 1;
        let piece = |value: &Value| match &value.data {
            Data::Silence(kind) if several => {
                unnamed(kind).map(|name| vec![Inline::text(self.say(name))])
            }
            _ => told(value).map(|said| self.with_its_end(entry, value, said)),
        };
        let kept = |value: &&Value| keep(value);
        let values = || field.values.iter().filter(kept);
        let mut of: Vec<_> = values().filter_map(piece).collect();
        // A list from which somebody was left out must not look complete.
        let hidden = |value: &Value| match &value.data {
            Data::Name(name) => name
                .target
                .is_some_and(|id| !self.sees(self.model.entry(id))),
            _ => false,
        };
        if !of.is_empty() && values().any(hidden) {
            of.push(vec![Inline::text(self.say("others-kept"))]);
        }
        let of = opened(self.language.list(of, "and"));
        (!of.is_empty()).then(|| Statement::new(of, vec![self.source(entry.id, field.span)]))
    }

    /// The values of a public line as one statement, each with what `tell` makes of it.
    pub fn joined_told(
        &self,
        entry: &Entry,
        word: &str,
        tell: impl Fn(&Value, Vec<Inline>) -> Vec<Inline>,
    ) -> Option<Statement> {
        let told = |value: &Value| self.inline(value).map(|said| tell(value, said));
        self.joined_as(entry, word, |_| true, told)
    }

    /// A value with the last day on which it holds, where its braces give one that readers may see.
    fn with_its_end(&self, entry: &Entry, value: &Value, said: Vec<Inline>) -> Vec<Inline> {
        let block = value.qualifiers.block.iter();
        let until = block
            .filter(|line| line.word == "until" && self.shows(entry, line))
            .flat_map(|line| &line.values)
            .find_map(|value| self.to_come(value));
        match until {
            Some(until) => self
                .language
                .tell("value-until", &[("said", said), ("until", until)]),
            None => said,
        }
    }

    /// What is said of those whom a public line does not name although they are there: "others who have not been
    /// published". Leaving them out would make the list look complete.
    pub fn others(&self, entry: &Entry, word: &str) -> Option<Vec<Inline>> {
        let silent = self
            .public(entry, word)?
            .values
            .iter()
            .find_map(|value| match &value.data {
                Data::Silence(kind) => unnamed(kind),
                _ => None,
            });
        silent.map(|name| vec![Inline::text(self.say(name))])
    }

    /// The words of a public line, each once, whomever they hold for.
    pub fn labels(&self, entry: &Entry, word: &str) -> Option<Statement> {
        let field = self.public(entry, word)?;
        let mut pieces: Vec<Vec<Inline>> = Vec::new();
        let said = |value| words::value(self.language, value);
        for piece in field.values.iter().filter_map(said) {
            if !pieces.contains(&piece) {
                pieces.push(piece);
            }
        }
        let of = opened(self.language.list(pieces, "and"));
        (!of.is_empty()).then(|| Statement::new(of, vec![self.source(entry.id, field.span)]))
    }

    /// The words of a public line, each with what it means: the file's own explanation, else the vocabulary's.
    pub fn explained(&self, entry: &Entry, word: &str) -> Vec<Statement> {
        let Some(field) = self.public(entry, word) else {
            return Vec::new();
        };
        let mut all = Vec::new();
        let mut done: Vec<&str> = Vec::new();
        for value in &field.values {
            let Data::Word(known, list) = value.data else {
                all.extend(self.value(entry, value));
                continue;
            };
            if !done.contains(&known.word) {
                done.push(known.word);
                let same = |other: &&Value| matches!(other.data, Data::Word(word, _) if word.word == known.word);
                all.extend(self.explanation(
                    entry,
                    (known, list),
                    &field.values.iter().filter(same).collect::<Vec<_>>(),
                ));
            }
        }
        all
    }

    /// A word with what it means, for whom it holds, why, and how.
    fn explanation(
        &self,
        entry: &Entry,
        (known, list): (&Word, &WordList),
        values: &[&Value],
    ) -> Option<Statement> {
        let language = self.language;
        let mut source: Vec<_> = values
            .iter()
            .map(|value| self.source(entry.id, value.span))
            .collect();
        let mut of = match self.term(known, list) {
            Some(term) => {
                source.push(self.head(term));
                let mut line = vec![
                    Inline::strong(format!("{}.", words::capital(&language.word(list, known)))),
                    Inline::text(" "),
                ];
                line.extend(
                    term.text("means")
                        .map(|text| prose::read_line(&text.value))
                        .unwrap_or_default(),
                );
                line
            }
            None => words::explained(language, list, known),
        };
        let bound = values
            .iter()
            .filter(|value| value.qualifiers.for_.is_some())
            .count();
        let holders: Vec<_> = values
            .iter()
            .filter_map(|value| value.qualifiers.for_.as_ref())
            .filter_map(|holder| self.reference(holder))
            .collect();
        if bound > 0 && bound == values.len() {
            if holders.is_empty() {
                return None;
            }
            let whom = language.list(holders, "and");
            of.push(Inline::text(" "));
            of.extend(language.tell("holds-for", &[("whom", whom)]));
        }
        for value in values {
            if let Some(settled) = self.settled(value) {
                of.push(Inline::text(" "));
                of.extend(settled);
            }
            if let Some(because) = &value.qualifiers.because {
                let reason = prose::read_line(&because.value);
                of.push(Inline::text(" "));
                of.extend(language.tell("why-because", &[("reason", reason)]));
            }
            for line in value
                .qualifiers
                .block
                .iter()
                // Who tested it is told with the day of the test.
                .filter(|line| self.shows(entry, line) && line.word != "tester")
            {
                for inner in line
                    .values
                    .iter()
                    .filter(|inner| matches!(inner.data, Data::Text(_)))
                {
                    let said = self.inline(inner).unwrap_or_default();
                    of.push(Inline::text(" "));
                    of.extend(match &*line.word {
                        "law" => language.tell("basis-law", &[("law", said)]),
                        _ => said,
                    });
                }
            }
        }
        Some(Statement::new(of, source))
    }

    /// By whom and when a value was settled, as a sentence.
    fn settled(&self, value: &Value) -> Option<Vec<Inline>> {
        let language = self.language;
        Some(match self.settler(value) {
            (Some(by), Some(on)) => language.tell("settled-by-on", &[("whom", by), ("when", on)]),
            (Some(by), None) => language.tell("settled-by", &[("whom", by)]),
            (None, Some(on)) => language.tell("settled-on", &[("when", on)]),
            (None, None) => return None,
        })
    }

    /// Who settled a value, and when.
    pub(super) fn settler(&self, value: &Value) -> (Option<Vec<Inline>>, Option<Vec<Inline>>) {
        let by = &value.qualifiers.by;
        let by = by.as_ref().and_then(|by| self.reference(by));
        let on = value.qualifiers.on;
        (by, on.map(|on| vec![Inline::text(self.language.on(on))]))
    }

    /// The file's own explanation of a word.
    fn term(&self, word: &Word, list: &WordList) -> Option<&'a Entry> {
        let label = self.language.word(list, word);
        self.all("term").into_iter().find(|term| {
            let same = |text: &str| {
                [word.label, word.word, &label]
                    .iter()
                    .any(|name| text.eq_ignore_ascii_case(name))
            };
            self.public(term, "means")
                .is_some_and(|field| !field.values.is_empty())
                && (term.name.as_deref().is_some_and(same)
                    || term.title.as_ref().is_some_and(|title| same(&title.value)))
        })
    }

    /// The value of a dated history that holds on the day of the briefing: the last on or before it, else the first.
    pub fn current<'e>(&self, entry: &'e Entry, word: &str) -> Option<&'e Value> {
        let values = &self.public(entry, word)?.values;
        let begun = |value: &&Value| {
            value
                .qualifiers
                .on
                .is_none_or(|on| on.first() <= self.day())
        };
        let last = values
            .iter()
            .filter(begun)
            .max_by_key(|value| value.qualifiers.on.map(|on| on.first()));
        last.or_else(|| values.first())
    }
}

/// With a capital at the start.
pub(super) fn opened(mut line: Vec<Inline>) -> Vec<Inline> {
    if let Some(Inline::Text { text }) = line.first_mut() {
        *text = words::capital(text);
    }
    line
}

/// Without a full stop at the end.
pub(super) fn without_stop(mut line: Vec<Inline>) -> Vec<Inline> {
    if let Some(Inline::Text { text }) = line.last_mut()
        && !text.ends_with("..")
    {
        *text = text.trim_end_matches('.').to_owned();
    }
    line
}

/// Those behind a silence, in the middle of a list: the name of the words.
fn unnamed(silence: &Silence) -> Option<&'static str> {
    Some(match silence.word {
        "not-published" => "others-not-published",
        "not-yet-agreed" => "others-not-agreed",
        "not-known" => "others-not-known",
        "confidential" => "others-confidential",
        _ => return None,
    })
}
