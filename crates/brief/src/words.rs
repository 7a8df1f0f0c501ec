//! How the file's values are said to people: words with what they mean, silences, and all that needs no other entry.

use partnership_model::{Data, Value};
use partnership_vocabulary::{Silence, Word, WordList};

use crate::language::Language;
use crate::prose::{Inline, read_line};

/// The same text with a capital at its start.
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}

/// The same text with a small letter at its start.
pub fn lower(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => String::new(),
    }
}

/// `**Pseudonymised.** Direct identifiers are replaced by codes.`
pub fn explained(language: &Language, list: &WordList, word: &Word) -> Vec<Inline> {
    let label = language.word(list, word);
    let meaning = language.meaning(list, word);
    let mut line = vec![Inline::strong(format!("{}.", capital(&label)))];
    if !meaning.trim_end_matches('.').eq_ignore_ascii_case(&label) {
        line.push(Inline::text(format!(" {meaning}")));
    }
    line
}

/// What a briefing says in the place of a silence; `None` where it says nothing.
pub fn silence(language: &Language, silence: &Silence, value: &Value) -> Option<Vec<Inline>> {
    let mut line = vec![Inline::text(language.silence(silence)?)];
    if let Some(because) = &value.qualifiers.because {
        let name = if silence.word == "none" {
            "the-reason"
        } else {
            "why-because"
        };
        line.push(Inline::text(" "));
        line.extend(language.tell(name, &[("reason", read_line(&because.value))]));
    }
    Some(line)
}

/// The value without what follows it, where it needs no other entry to be said.
pub fn value(language: &Language, value: &Value) -> Option<Vec<Inline>> {
    let text = |text: String| Some(vec![Inline::text(text)]);
    match &value.data {
        Data::Text(said) => Some(read_line(&said.value)).filter(|line| !line.is_empty()),
        Data::OwnWord(said, _) => text(said.value.clone()),
        Data::Code(code) => text(code.clone()),
        Data::Labelled(word, said) => {
            let said = vec![Inline::text(&said.value)];
            let label = vec![Inline::text(capital(word.label))];
            Some(language.tell("labelled", &[("label", label), ("said", said)]))
        }
        Data::Word(word, list) => text(language.word(list, word)),
        Data::Date(day) => text(language.date(*day)),
        Data::Recurrence(every) => text(language.recurrence(*every)),
        Data::Duration(length) => text(language.duration(*length)),
        Data::Quantity(amount) => text(language.quantity(amount)),
        Data::Money(currency, amount) => text(language.money(currency, amount)),
        Data::Link(address) => Some(vec![Inline::link(address)]),
        Data::YesNo(yes) => text(language.say(if *yes { "yes" } else { "no" })),
        Data::Silence(kind) => silence(language, kind, value),
        Data::Name(_)
        | Data::Deed(_)
        | Data::Condition(_)
        | Data::Rule(_)
        | Data::Own(_)
        | Data::Broken => None,
    }
}
