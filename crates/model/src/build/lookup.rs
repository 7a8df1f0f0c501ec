//! The vocabulary behind hash tables: a large file asks here for every line and every word.

use std::sync::LazyLock;

use partnership_vocabulary::kinds::every::EVERY;
use partnership_vocabulary::quick::{QuickMap, QuickSet};
use partnership_vocabulary::{
    CLAUSES, Field, KINDS, Kind, LISTS, SILENCES, Silence, ValueType, Word, WordList,
};

static FIELDS: LazyLock<QuickMap<&'static str, QuickMap<&'static str, &'static Field>>> =
    LazyLock::new(|| {
        let all = |kind: &'static Kind| {
            // The kind's own line counts where every entry may have one of the same name.
            let lines = kind.fields.iter().chain(EVERY);
            let mut own = QuickMap::default();
            for field in lines {
                own.entry(field.word).or_insert(field);
            }
            (kind.word, own)
        };
        KINDS.iter().chain(CLAUSES).map(|kind| all(kind)).collect()
    });

/// The line `word` of an entry of that kind.
pub(crate) fn field(kind: &'static Kind, word: &str) -> Option<&'static Field> {
    FIELDS.get(kind.word)?.get(word).copied()
}

struct Spellings {
    exact: QuickMap<&'static str, &'static Word>,
    folded: QuickMap<String, &'static Word>,
}

static WORDS: LazyLock<QuickMap<&'static str, Spellings>> = LazyLock::new(|| {
    LISTS
        .iter()
        .map(|list| (list.name, spellings(list)))
        .collect()
});

fn spellings(list: &'static WordList) -> Spellings {
    let mut found = Spellings {
        exact: QuickMap::default(),
        folded: QuickMap::default(),
    };
    for word in list.words {
        found.exact.insert(word.word, word);
    }
    for word in list.words {
        for also in word.also {
            found.exact.entry(also).or_insert(word);
        }
    }
    for word in list.words {
        for spelling in [word.word, word.label]
            .into_iter()
            .chain(word.also.iter().copied())
        {
            found.folded.entry(spelling.to_lowercase()).or_insert(word);
        }
    }
    found
}

/// The word of a list spelled so: as itself, in another accepted spelling, or as its label.
pub(crate) fn word(list: &'static WordList, spelling: &str) -> Option<&'static Word> {
    let Some(spellings) = WORDS.get(list.name) else {
        return list.find(spelling);
    };
    spellings
        .exact
        .get(spelling)
        .or_else(|| spellings.folded.get(&spelling.to_lowercase()))
        .copied()
}

static PREFIXES: LazyLock<QuickSet<&'static str>> = LazyLock::new(|| {
    LISTS
        .iter()
        .flat_map(|list| list.words)
        .flat_map(|word| std::iter::once(&word.word).chain(word.also))
        .filter_map(|spelling| spelling.split_once(':').map(|(prefix, _)| prefix))
        .collect()
});

/// Whether a published vocabulary is known under this prefix.
pub(crate) fn is_prefix(prefix: &str) -> bool {
    PREFIXES.contains(prefix)
}

/// The prefixes of the published vocabularies, in alphabetical order.
pub(crate) fn prefixes() -> Vec<&'static str> {
    let mut all: Vec<_> = PREFIXES.iter().copied().collect();
    all.sort_unstable();
    all
}

/// The way of not giving a value that is written so.
pub(crate) fn silence(word: &str) -> Option<&'static Silence> {
    SILENCES.iter().find(|silence| silence.word == word)
}

static REFERRED: LazyLock<QuickSet<&'static str>> = LazyLock::new(|| {
    fn gather(value: &ValueType, found: &mut QuickSet<&'static str>) {
        match value {
            ValueType::Names(kinds) => found.extend(kinds.iter().copied()),
            ValueType::OneOf(types) => types.iter().for_each(|each| gather(each, found)),
            _ => {}
        }
    }
    let mut found = QuickSet::default();
    for kind in KINDS.iter().chain(CLAUSES) {
        for line in kind.fields {
            gather(&line.value, &mut found);
            partnership_vocabulary::blocks(line).for_each(|inner| gather(&inner.value, &mut found));
        }
    }
    found
});

/// Whether some line refers to entries of this kind. The names of other nested kinds (the items of a dataset) need
/// only be told apart within their entry.
pub(crate) fn is_referred_to(kind: &Kind) -> bool {
    REFERRED.contains(kind.word)
}

#[cfg(test)]
mod tests {
    use partnership_vocabulary::words;

    use super::*;

    #[test]
    fn words_are_found_as_the_lists_themselves_find_them() {
        for list in LISTS {
            for each in list.words {
                for spelling in std::iter::once(each.word).chain(each.also.iter().copied()) {
                    let expected = list.find(spelling).map(|word| word.word);
                    assert_eq!(
                        word(list, spelling).map(|word| word.word),
                        expected,
                        "{} {spelling}",
                        list.name
                    );
                }
            }
        }
        assert_eq!(
            word(&words::ACCESS, "Trusted Research Environment").map(|word| word.word),
            Some("trusted-research-environment")
        );
    }
}
