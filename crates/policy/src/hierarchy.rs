//! Which words of a list are part of which.

use std::collections::HashMap;
use std::sync::LazyLock;

use partnership_vocabulary::{LISTS, Word, WordList, words};

/// For each word of a list: itself and everything it is under.
type Wider = HashMap<&'static str, Vec<&'static str>>;

static WIDER: LazyLock<HashMap<&'static str, Wider>> =
    LazyLock::new(|| LISTS.iter().map(|list| (list.name, wider(list))).collect());

/// For each action and each category of purpose: the narrowest that it means.
static NARROWEST: LazyLock<HashMap<&'static str, HashMap<&'static str, Vec<&'static Word>>>> =
    LazyLock::new(|| {
        let lists = [&words::ACTION, &words::PURPOSE_CATEGORY];
        lists
            .into_iter()
            .map(|list| (list.name, leaves(list)))
            .collect()
    });

fn wider(list: &'static WordList) -> Wider {
    let direct: HashMap<&str, &'static [&'static str]> = list
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

fn leaves(list: &'static WordList) -> HashMap<&'static str, Vec<&'static Word>> {
    let mut out: HashMap<&'static str, Vec<&'static Word>> = HashMap::new();
    let is_leaf =
        |word: &&Word| !(list.words.iter()).any(|other| other.broader.contains(&word.word));
    for leaf in list.words.iter().filter(is_leaf) {
        for wide in list.words {
            if is_or_under(list, leaf, wide) {
                out.entry(wide.word).or_default().push(leaf);
            }
        }
    }
    out
}

/// Whether `word` is `wide` or a part of it.
pub fn is_or_under(list: &WordList, word: &Word, wide: &Word) -> bool {
    word.word == wide.word
        || WIDER
            .get(list.name)
            .and_then(|words| words.get(word.word))
            .is_some_and(|all| all.contains(&wide.word))
}

/// The narrowest actions or categories of purpose that a word means: itself, where nothing is narrower.
pub fn narrowest(list: &WordList, word: &'static Word) -> Vec<&'static Word> {
    NARROWEST
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
        let read: Vec<&str> = narrowest(list, action("read"))
            .iter()
            .map(|word| word.word)
            .collect();
        assert_eq!(read, ["query", "retrieve"]);
        assert_eq!(narrowest(list, action("sell")).len(), 1);
    }
}
