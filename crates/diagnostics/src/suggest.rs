//! "Did you mean …?"

/// A word longer than this is not a slip of the pen, and comparing it would take long.
const LONGEST: usize = 64;

/// The candidate that was most likely meant by `word`; `None` where none is near enough, so that a wild guess is
/// never offered.
///
/// Near is: the same but for case, hyphens and underscores; a few letters missing, extra, wrong or swapped (how many
/// depends on the word's length); or the beginning of exactly one candidate. The answer does not depend on the order
/// of the candidates. A candidate equal to `word` is passed over.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = fold(word);
    let length = wanted.chars().count();
    if length == 0 || length > LONGEST {
        return None;
    }
    let allowed = slips(length);
    let mut best: Option<(usize, f64, &'a str)> = None;
    let mut begun: Vec<&'a str> = Vec::new();
    for candidate in candidates {
        if candidate == word || candidate.len() > 4 * LONGEST {
            continue;
        }
        let folded = fold(candidate);
        if length >= 4 && folded.starts_with(&wanted) && !begun.contains(&candidate) {
            begun.push(candidate);
        }
        if folded.chars().count().abs_diff(length) > allowed {
            continue;
        }
        let distance = strsim::damerau_levenshtein(&wanted, &folded);
        if distance > allowed {
            continue;
        }
        // Among equally many slips, the word that starts and runs alike is the likelier; then the alphabet decides.
        let unlike = 1.0 - strsim::jaro_winkler(&wanted, &folded);
        let this = (distance, unlike, candidate);
        let closer = best.is_none_or(|(d, u, c)| {
            distance
                .cmp(&d)
                .then(unlike.total_cmp(&u))
                .then_with(|| candidate.cmp(c))
                .is_lt()
        });
        if closer {
            best = Some(this);
        }
    }
    match (best, begun.as_slice()) {
        (Some((_, _, candidate)), _) => Some(candidate),
        (None, [only]) => Some(only),
        _ => None,
    }
}

/// How many slips a word of `length` letters may hold: none in a word too short to tell.
fn slips(length: usize) -> usize {
    match length {
        0..=2 => 0,
        3..=5 => 1,
        6..=9 => 2,
        _ => 3,
    }
}

fn fold(word: &str) -> String {
    word.chars()
        .filter(|c| !matches!(c, '-' | '_' | ' '))
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FIELDS: [&str; 9] = [
        "purpose",
        "partner",
        "partners",
        "retention",
        "intended-use",
        "basis",
        "by",
        "for",
        "review",
    ];

    fn near(word: &str) -> Option<&'static str> {
        nearest(word, FIELDS)
    }

    #[test]
    fn slips_of_the_pen_are_understood() {
        assert_eq!(near("purpse"), Some("purpose"));
        assert_eq!(near("prupose"), Some("purpose"));
        assert_eq!(near("Purpose"), Some("purpose"));
        assert_eq!(near("intended_use"), Some("intended-use"));
        assert_eq!(near("intendeduse"), Some("intended-use"));
        assert_eq!(near("rewiev"), Some("review"));
        assert_eq!(near("reten"), Some("retention"));
        assert_eq!(near("partnr"), Some("partner"));
    }

    #[test]
    fn no_wild_guesses() {
        assert_eq!(near("colour"), None);
        assert_eq!(near("to"), None);
        assert_eq!(near(""), None);
        assert_eq!(near("part"), None, "two fields start so");
        assert_eq!(near("basis"), None, "it is the word itself");
        assert_eq!(nearest(&"a".repeat(100_000), ["a"]), None);
    }

    proptest! {
        #[test]
        fn the_order_of_candidates_does_not_matter(word in "[a-d-]{1,8}", mut words in proptest::collection::vec("[a-d-]{1,8}", 0..8)) {
            let one = nearest(&word, words.iter().map(String::as_str)).map(str::to_owned);
            words.reverse();
            prop_assert_eq!(one, nearest(&word, words.iter().map(String::as_str)).map(str::to_owned));
        }
    }
}
