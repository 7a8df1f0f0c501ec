//! What the names and words of a question mean, and what was probably meant where they mean nothing.

use partnership_diagnostics::suggest;
use partnership_model::{Entry, Model};
use partnership_vocabulary::{Word, WordList};

/// A question that cannot be understood.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unclear {
    /// What is not clear.
    pub what: String,
    /// What to write instead.
    pub how: String,
    /// The name or word that was probably meant.
    pub meant: Option<String>,
}

impl Unclear {
    pub(crate) fn new(what: impl Into<String>, how: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            how: how.into(),
            meant: None,
        }
    }
}

/// The entry of one of these kinds that is called so, or has this title; whichever of its files it stands in.
pub(crate) fn entry<'m>(model: &'m Model, kinds: &[&str], called: &str) -> Option<&'m Entry> {
    let of_kind = |entry: &&Entry| kinds.iter().any(|kind| entry.is(kind));
    let named = model.find(called).filter(of_kind);
    let entries = || {
        model
            .entries
            .iter()
            .filter(|entry| entry.belongs)
            .filter(of_kind)
    };
    named
        .or_else(|| entries().find(|entry| entry.name.as_deref() == Some(called)))
        .or_else(|| {
            let mut titled = entries().filter(|entry| titled(entry, called));
            // A title that two share means neither.
            titled.next().filter(|_| titled.next().is_none())
        })
}

fn titled(entry: &Entry, called: &str) -> bool {
    let folded = |text: &str| {
        text.to_lowercase()
            .replace(['’', '-'], " ")
            .replace('\'', " ")
    };
    let title = entry.title.as_ref();
    title.is_some_and(|title| folded(&title.value) == folded(called))
}

/// A word of a list, as itself, in another spelling, or as its label.
pub(crate) fn word(list: &'static WordList, called: &str) -> Option<&'static Word> {
    let spelled = called.to_lowercase();
    let fits = |word: &&Word| {
        word.word.eq_ignore_ascii_case(called)
            || word.also.contains(&spelled.as_str())
            || word.label.to_lowercase() == spelled
    };
    (list.find(called)).or_else(|| list.words.iter().find(fits))
}

/// What to say of a name that means nothing here.
pub(crate) fn unknown(
    model: &Model,
    called: &str,
    what: &str,
    kinds: &[&str],
    lists: &[&'static WordList],
) -> Unclear {
    // It may be the name of something else.
    let other = model
        .find(called)
        .filter(|entry| entry.belongs && !kinds.iter().any(|kind| entry.is(kind)));
    if let Some(kind) = other.and_then(|entry| entry.kind) {
        return Unclear::new(
            format!("`{called}` is {}, not {what}.", a(kind.label)),
            format!("Write the name of {what} here."),
        );
    }
    let of_kind = |entry: &&Entry| entry.belongs && kinds.iter().any(|kind| entry.is(kind));
    let names: Vec<&str> = (model.entries.iter().filter(of_kind))
        .filter_map(|entry| entry.name.as_deref())
        .collect();
    let spellings = lists.iter().flat_map(|list| list.words).flat_map(|word| {
        std::iter::once(word.word)
            .chain(word.also.iter().copied())
            .map(move |spelling| (spelling, word.word))
    });
    let spellings: Vec<(&str, &str)> = spellings.collect();
    let candidates = names
        .iter()
        .copied()
        .chain(spellings.iter().map(|(one, _)| *one));
    let meant = suggest::nearest(called, candidates).map(|meant| {
        let word = spellings.iter().find(|(one, _)| *one == meant);
        word.map_or(meant, |(_, word)| word).to_owned()
    });
    let how = match &meant {
        Some(meant) => format!("Did you mean `{meant}`?"),
        None => listed(what, &names, lists),
    };
    Unclear {
        what: format!("There is nothing called `{called}` that is {what} here."),
        how,
        meant,
    }
}

fn listed(what: &str, names: &[&str], lists: &[&'static WordList]) -> String {
    const MOST: usize = 12;
    let mut shown: Vec<String> = (names.iter().take(MOST))
        .map(|name| format!("`{name}`"))
        .collect();
    if names.len() > MOST {
        shown.push("others".to_owned());
    }
    let known = crate::phrase::joined(&shown, "and");
    match (shown.is_empty(), lists) {
        (true, []) => format!("The file declares nothing that is {what}."),
        (false, []) => format!("There is {known}."),
        (true, [list, ..]) => format!("`partnership explain {}` lists the words.", list.name),
        (false, [list, ..]) => {
            format!(
                "There is {known}; `partnership explain {}` lists the words.",
                list.name
            )
        }
    }
}

/// Whether an entry is of this kind or plays this role, by a word of a list, or a narrower one.
pub(crate) fn is_of(entry: &Entry, list: &'static WordList, wide: &Word) -> bool {
    let mut words = entry.fields.iter().flat_map(|field| &field.values);
    words.any(|value| match value.data {
        partnership_model::Data::Word(own, of) => {
            of.name == list.name && partnership_policy::is_or_under(list, own, wide)
        }
        _ => false,
    })
}

/// With "a" or "an" before it.
pub(crate) fn a(word: &str) -> String {
    let an = word.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O']);
    format!("{} {word}", if an { "an" } else { "a" })
}
