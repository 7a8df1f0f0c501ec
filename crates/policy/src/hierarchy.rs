//! Which words of a list are part of which.

use std::sync::LazyLock;

use partnership_vocabulary::quick::QuickMap;
use partnership_vocabulary::{LISTS, Word, WordList, words};

use crate::quick::number;

/// For each word of a list: itself and everything it is under.
type Wider = QuickMap<&'static str, Vec<&'static str>>;

static WIDER: LazyLock<QuickMap<&'static str, Wider>> =
    LazyLock::new(|| LISTS.iter().map(|list| (list.name, wider(list))).collect());

/// For each action and each category of purpose: itself, then everything under it.
static INCLUDED: LazyLock<QuickMap<&'static str, QuickMap<&'static str, Vec<&'static Word>>>> =
    LazyLock::new(|| {
        let lists = [&words::ACTION, &words::PURPOSE_CATEGORY];
        lists
            .into_iter()
            .map(|list| (list.name, narrower(list)))
            .collect()
    });

fn wider(list: &'static WordList) -> Wider {
    let direct: QuickMap<&str, &'static [&'static str]> = list
        .words
        .iter()
        .map(|word| (word.word, word.broader))
        .collect();
    let all = |word: &'static Word| {
        let mut seen = vec![word.word];
        let mut at = 0;
        while let Some(next) = seen.get(at) {
            for broader in direct.get(next).copied().unwrap_or_default() {
                if !seen.contains(broader) {
                    seen.push(broader);
                }
            }
            at += 1;
        }
        (word.word, seen)
    };
    list.words.iter().map(all).collect()
}

fn narrower(list: &'static WordList) -> QuickMap<&'static str, Vec<&'static Word>> {
    let mut out: QuickMap<&'static str, Vec<&'static Word>> = (list.words.iter())
        .map(|word| (word.word, vec![word]))
        .collect();
    for narrow in list.words {
        for wide in wider_than(list, narrow) {
            out.entry(wide).or_default().push(narrow);
        }
    }
    out
}

fn wider_than(list: &WordList, word: &Word) -> impl Iterator<Item = &'static str> {
    let all = WIDER.get(list.name).and_then(|words| words.get(word.word));
    let own = word.word;
    (all.into_iter().flatten().copied()).filter(move |wide| *wide != own)
}

/// For each action, by its place in the list, whether anything is under it.
static BROAD_ACTIONS: LazyLock<Vec<bool>> = LazyLock::new(|| {
    let list = &words::ACTION;
    let broad = |word: &&'static Word| included(list, word).len() > 1;
    list.words.iter().map(|word| broad(&word)).collect()
});

/// Whether an action has narrower ones.
pub(crate) fn is_broad_action(word: &'static Word) -> bool {
    match number(word).and_then(|at| BROAD_ACTIONS.get(at)) {
        Some(broad) => *broad,
        None => included(&words::ACTION, word).len() > 1,
    }
}

/// Whether `word` is `wide` or a part of it.
pub fn is_or_under(list: &WordList, word: &Word, wide: &Word) -> bool {
    word.word == wide.word
        || WIDER
            .get(list.name)
            .and_then(|words| words.get(word.word))
            .is_some_and(|all| all.contains(&wide.word))
}

/// What an action or a category of purpose means, one by one: itself, in the ways that no narrower word names, then
/// every narrower word.
///
/// Narrower words do not add up to the wider one (there are more ways to profile people than to track them), so the
/// wider one is a part of itself: whoever may track may not therefore profile.
pub fn included(list: &WordList, word: &'static Word) -> Vec<&'static Word> {
    INCLUDED
        .get(list.name)
        .and_then(|words| words.get(word.word))
        .cloned()
        .unwrap_or_else(|| vec![word])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn action(word: &str) -> &'static Word {
        words::ACTION.find(word).expect("an action")
    }

    #[test]
    fn using_includes_asking_and_not_selling() {
        let list = &words::ACTION;
        assert!(is_or_under(list, action("query"), action("use")));
        assert!(!is_or_under(list, action("use"), action("query")));
        assert!(!is_or_under(list, action("sell"), action("use")));
        let read: Vec<&str> = included(list, action("read"))
            .iter()
            .map(|word| word.word)
            .collect();
        assert_eq!(read, ["read", "query", "retrieve"]);
        assert_eq!(included(list, action("sell")).len(), 1);
    }
}
