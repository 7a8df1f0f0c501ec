//! Many actions in few words: a wide word for all that it means.

use partnership_policy::included;
use partnership_vocabulary::{Word, words};

/// The actions, each taken by itself, in as few words as say exactly them: `use`, `use (except link)`, `use in other ways`.
pub(crate) fn said(actions: &[&'static Word]) -> Vec<String> {
    let has = |word: &Word| actions.iter().any(|own| own.word == word.word);
    let mut told: Vec<&'static str> = Vec::new();
    let mut out = Vec::new();
    // A wide word stands before its parts, so that these need not be told again.
    let mut ordered: Vec<&'static Word> = actions.to_vec();
    ordered.sort_by_key(|word| std::cmp::Reverse(included(&words::ACTION, word).len()));
    for word in ordered {
        if told.contains(&word.word) {
            continue;
        }
        let parts = included(&words::ACTION, word);
        let lacking: Vec<&'static Word> = parts.iter().copied().filter(|part| !has(part)).collect();
        let sound = |lacking: &&'static Word| {
            let narrower = included(&words::ACTION, lacking);
            narrower.iter().all(|part| !has(part))
        };
        let says = if lacking.is_empty() {
            word.label.to_owned()
        } else if lacking.len() * 2 < parts.len() && lacking.iter().all(sound) {
            let names: Vec<String> = tops(&lacking)
                .iter()
                .map(|word| word.label.to_owned())
                .collect();
            format!(
                "{} (except {})",
                word.label,
                crate::phrase::joined(&names, "and")
            )
        } else {
            told.push(word.word);
            out.push((word, format!("{} in other ways", word.label)));
            continue;
        };
        told.extend(parts.iter().map(|part| part.word));
        out.push((word, says));
    }
    let place = |word: &Word| {
        words::ACTION
            .words
            .iter()
            .position(|own| own.word == word.word)
    };
    out.sort_by_key(|(word, _)| place(word));
    out.into_iter().map(|(_, says)| says).collect()
}

/// Those that are not part of another among them.
pub(crate) fn tops(actions: &[&'static Word]) -> Vec<&'static Word> {
    let wider = |word: &Word, other: &'static Word| {
        let parts = included(&words::ACTION, other);
        word.word != other.word && parts.iter().any(|part| part.word == word.word)
    };
    let top = |word: &&'static Word| !actions.iter().any(|other| wider(word, other));
    actions.iter().copied().filter(top).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(actions: &[&str]) -> Vec<String> {
        let words: Vec<&'static Word> = actions
            .iter()
            .map(|word| words::ACTION.find(word).expect("an action"))
            .collect();
        said(&words)
    }

    #[test]
    fn a_wide_word_stands_for_its_parts() {
        assert_eq!(names(&["query", "read", "retrieve"]), ["read"]);
        assert_eq!(names(&["query", "sell"]), ["query", "sell"]);
        assert_eq!(names(&["read", "query"]), ["read (except retrieve)"]);
        assert_eq!(names(&["read"]), ["read in other ways"]);
        let all: Vec<&str> = included(
            &words::ACTION,
            words::ACTION.find("use").expect("an action"),
        )
        .iter()
        .map(|word| word.word)
        .collect();
        assert_eq!(names(&all), ["use"]);
        let but: Vec<&str> = all.iter().copied().filter(|word| *word != "link").collect();
        assert_eq!(names(&but), ["use (except link)"]);
        // Who may not read may query all the same: nothing is told of reading.
        let but: Vec<&str> = all
            .iter()
            .copied()
            .filter(|word| !["read", "retrieve"].contains(word))
            .collect();
        assert_eq!(names(&but)[0], "use in other ways");
    }
}
