//! Names from titles: `st-marys-hospital` from "St Mary's Hospital".

use std::collections::HashSet;

use partnership_model::is_reserved_name;
use unicode_normalization::UnicodeNormalization;

/// How long a name made from a title may become.
const LONGEST: usize = 40;

/// The names given so far: each is given once.
#[derive(Debug, Default)]
pub(super) struct Names(HashSet<String>);

impl Names {
    /// A name for something called `title`; made from `fallback` where the title has no letters.
    pub(super) fn take(&mut self, title: &str, fallback: &str) -> String {
        let mut name = kebab(title);
        if name.is_empty() || is_reserved_name(&name) || !name.chars().any(char::is_alphabetic) {
            name = if name.is_empty() {
                fallback.to_owned()
            } else {
                format!("{fallback}-{name}")
            };
        }
        let mut unique = name.clone();
        let mut number = 2;
        while !self.0.insert(unique.clone()) {
            unique = format!("{name}-{number}");
            number += 1;
        }
        unique
    }
}

fn kebab(title: &str) -> String {
    let mut name = String::new();
    for word in title.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’')) {
        let word: String = word
            .chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .nfc()
            .collect();
        // A letter may fall apart when it is made small; what is no letter then is left out.
        let word: String = word.chars().filter(|c| c.is_alphanumeric()).collect();
        if word.is_empty() {
            continue;
        }
        if !name.is_empty() && name.chars().count() + word.chars().count() >= LONGEST {
            break;
        }
        if !name.is_empty() {
            name.push('-');
        }
        name.extend(word.chars().take(LONGEST));
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_and_each_is_given_once() {
        let mut names = Names::default();
        let mut take = |title| names.take(title, "partner");
        assert_eq!(take("St Mary's Hospital"), "st-marys-hospital");
        assert_eq!(take("St. Mary’s  Hospital"), "st-marys-hospital-2");
        assert_eq!(take("Ärzte & Pflege"), "ärzte-pflege");
        assert_eq!(take("2026"), "partner-2026");
        assert_eq!(take("Today"), "partner-today");
        assert_eq!(take("!?"), "partner");
        assert_eq!(take("İstanbul"), "istanbul");
        assert_eq!(take(&"long ".repeat(50)).len(), 39);
    }
}
