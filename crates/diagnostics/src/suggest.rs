//! "Did you mean …?"

/// Words that turn what follows into its opposite, alone or as the beginning of a word.
const NEGATIONS: [&str; 16] = [
    "no", "non", "not", "none", "never", "nobody", "without", "cannot", "un", "in", "im", "ir",
    "il", "dis", "de", "anti",
];

/// A word longer than this is not a slip of the pen, and comparing it would take long.
const LONGEST: usize = 64;

/// The candidate that was most likely meant by `word`; `None` where none is near enough, so that a wild guess is
/// never offered.
///
/// Near is: the same but for case, hyphens and underscores; a few letters missing, extra, wrong or swapped (how many
/// depends on the word's length); or the beginning of exactly one candidate. The answer does not depend on the order
/// of the candidates. A candidate equal to `word` is passed over, and so is one that says the opposite: whoever writes
/// `not-identifiable` must not be led to `identifiable`, however few letters lie between the two.
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
        if distance > allowed || opposed(word, candidate) {
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

/// Whether one of two words says the opposite of the other: they are nearer once a negation is taken from one of them.
fn opposed(one: &str, other: &str) -> bool {
    let (first, second) = (fold(one), fold(other));
    let apart = strsim::damerau_levenshtein(&first, &second);
    let nearer = |denied: &str, said: &str| {
        without_negation(denied)
            .any(|rest| !rest.is_empty() && strsim::damerau_levenshtein(&rest, said) < apart)
    };
    apart > 0 && (nearer(one, &second) || nearer(other, &first))
}

/// The word without one of its negations, in every way there is.
fn without_negation(word: &str) -> impl Iterator<Item = String> + '_ {
    let parts: Vec<String> = word.split(['-', '_', ' ']).map(str::to_lowercase).collect();
    let whole = parts.concat();
    let begun = NEGATIONS
        .iter()
        .filter_map(move |negation| whole.strip_prefix(negation).map(str::to_owned));
    let inside = (0..parts.len())
        .filter(|at| NEGATIONS.contains(&parts[*at].as_str()))
        .map(|at| [&parts[..at], &parts[at + 1..]].concat().concat())
        .collect::<Vec<_>>();
    begun.chain(inside)
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

    #[test]
    fn the_opposite_is_never_offered() {
        assert_eq!(nearest("not-identifiable", ["identifiable"]), None);
        assert_eq!(nearest("non-identifiable", ["identifiable"]), None);
        assert_eq!(nearest("unidentifiable", ["identifiable"]), None);
        assert_eq!(nearest("not-special-category", ["special-category"]), None);
        assert_eq!(nearest("no-commercial-use", ["commercial use"]), None);
        assert_eq!(nearest("inactive", ["active"]), None);
        assert_eq!(nearest("published", ["not-published"]), None);
        assert_eq!(nearest("data-not-shared", ["data-shared"]), None);
        // A slip of the pen beside a negation is still one.
        assert_eq!(
            nearest("not-publishd", ["not-published"]),
            Some("not-published")
        );
        assert_eq!(
            nearest("notpublished", ["not-published"]),
            Some("not-published")
        );
        assert_eq!(nearest("univrsity", ["university"]), Some("university"));
        assert_eq!(nearest("insuranc", ["insurance"]), Some("insurance"));
    }

    proptest! {
        #[test]
        fn no_negation_is_dropped_or_added(
            word in "[a-z]{3,9}(-[a-z]{3,9}){0,2}",
            negation in proptest::sample::select(vec!["no-", "non-", "not-", "un", "without-", "never-"]),
        ) {
            let denied = format!("{negation}{word}");
            prop_assert_eq!(nearest(&denied, [word.as_str()]), None);
            prop_assert_eq!(nearest(&word, [denied.as_str()]), None);
        }

        #[test]
        fn the_order_of_candidates_does_not_matter(word in "[a-d-]{1,8}", mut words in proptest::collection::vec("[a-d-]{1,8}", 0..8)) {
            let one = nearest(&word, words.iter().map(String::as_str)).map(str::to_owned);
            words.reverse();
            prop_assert_eq!(one, nearest(&word, words.iter().map(String::as_str)).map(str::to_owned));
        }
    }
}
