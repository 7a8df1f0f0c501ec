//! What has to hold of every list of words.

use std::collections::{BTreeMap, BTreeSet};

use super::*;

fn find<'a>(list: &'a WordList, word: &str) -> Option<&'a Word> {
    list.words.iter().find(|candidate| candidate.word == word)
}

fn is_kebab(word: &str) -> bool {
    !word.is_empty()
        && word.split('-').all(|part| {
            !part.is_empty()
                && part
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

/// `duo:HMB`, `dpv:ImproveHealthcare`: a prefix, and the code as its publisher writes it.
fn is_prefixed(word: &str) -> bool {
    word.split_once(':').is_some_and(|(prefix, code)| {
        is_kebab(prefix) && !code.is_empty() && code.chars().all(|c| c.is_ascii_alphanumeric())
    })
}

#[test]
fn words_are_kebab_case_or_prefixed_and_stand_once() {
    for list in LISTS {
        let mut seen = BTreeSet::new();
        for word in list.words {
            let shape = is_kebab(word.word) || is_prefixed(word.word);
            assert!(shape, "{}: `{}`", list.name, word.word);
            assert!(
                seen.insert(word.word),
                "{}: `{}` twice",
                list.name,
                word.word
            );
        }
        assert!(!list.words.is_empty(), "{} is empty", list.name);
    }
}

#[test]
fn a_list_has_a_name_of_its_own() {
    let mut seen = BTreeSet::new();
    for list in LISTS {
        assert!(is_kebab(list.name), "`{}`", list.name);
        assert!(seen.insert(list.name), "`{}` twice", list.name);
        assert!(!list.source.is_empty(), "{} has no source", list.name);
    }
}

#[test]
fn one_spelling_means_one_word() {
    for list in LISTS {
        let mut owner: BTreeMap<String, &str> = BTreeMap::new();
        for word in list.words {
            for spelling in [&word.word, &word.label].into_iter().chain(word.also) {
                let before = owner.insert(spelling.to_lowercase(), word.word);
                assert!(
                    before.is_none_or(|before| before == word.word),
                    "{}: `{spelling}` means both `{}` and `{}`",
                    list.name,
                    before.unwrap_or_default(),
                    word.word
                );
            }
        }
    }
}

#[test]
fn no_spelling_is_given_without_need() {
    for list in LISTS {
        for word in list.words {
            let mut seen = BTreeSet::from([word.word]);
            for also in word.also {
                assert!(
                    seen.insert(also),
                    "{}: `{also}` of `{}`",
                    list.name,
                    word.word
                );
            }
        }
    }
}

#[test]
fn wider_words_exist_and_do_not_go_round() {
    fn climb<'a>(list: &'a WordList, word: &'a Word, path: &mut Vec<&'a str>) {
        assert!(
            !path.contains(&word.word),
            "{}: {path:?} comes back to `{}`",
            list.name,
            word.word
        );
        path.push(word.word);
        for wider in word.broader {
            let wider = find(list, wider)
                .unwrap_or_else(|| panic!("{}: `{}` is under `{wider}`", list.name, word.word));
            climb(list, wider, path);
        }
        path.pop();
    }
    for list in LISTS {
        for word in list.words {
            climb(list, word, &mut Vec::new());
        }
    }
}

#[test]
fn documentation_is_written_for_a_reader() {
    for list in LISTS {
        let docs = list.words.iter().map(|word| (word.word, word.doc));
        for (word, doc) in docs.chain([("the list", list.doc)]) {
            assert!(doc.ends_with('.'), "{}: {word}: {doc:?}", list.name);
            for unwanted in ["compliant", "declaration", "  ", "\n"] {
                assert!(!doc.contains(unwanted), "{}: {word}: {doc:?}", list.name);
            }
        }
        for word in list.words {
            assert!(!word.label.is_empty(), "{}: `{}`", list.name, word.word);
        }
    }
}

#[test]
fn identities_are_absolute_and_stand_for_one_word() {
    for list in LISTS {
        let mut seen = BTreeMap::new();
        for word in list.words {
            let Some(iri) = word.iri else { continue };
            let absolute = iri.starts_with("https://") || iri.starts_with("http://");
            assert!(absolute && !iri.contains(' '), "{}: {iri}", list.name);
            let before = seen.insert(iri, word.word);
            assert_eq!(before, None, "{}: {iri} is also `{}`", list.name, word.word);
        }
    }
}

/// A mark that nobody explains is a mark that nobody can use.
#[test]
fn every_mark_is_explained_where_the_list_is() {
    for list in LISTS {
        for mark in list.words.iter().flat_map(|word| word.marks) {
            let family = mark.split(':').next().unwrap_or(mark);
            let explained = list.doc.contains(&format!("`{mark}`"))
                || list.doc.contains(&format!("`{family}:"))
                || list.doc.contains("in which scale a word stands")
                || (family == "order" && list.doc.contains("in order"))
                || find(&FRAMEWORK, mark).is_some();
            assert!(explained, "{}: the mark `{mark}`", list.name);
        }
    }
}

#[test]
fn a_clause_can_tell_a_kind_from_a_role() {
    let spellings = |list: &'static WordList| {
        list.words
            .iter()
            .flat_map(|word| [word.word].into_iter().chain(word.also.iter().copied()))
            .collect::<BTreeSet<_>>()
    };
    let both: Vec<_> = spellings(&PARTNER_KIND)
        .intersection(&spellings(&ROLE))
        .copied()
        .collect();
    assert!(both.is_empty(), "`any …` could mean either: {both:?}");
}

#[test]
fn every_component_belongs_to_a_framework() {
    for word in FRAMEWORK_COMPONENT.words {
        if word.is("framework") {
            assert!(FRAMEWORK.find(word.word).is_some(), "`{}`", word.word);
        } else {
            assert!(
                word.is("component") && word.broader.len() == 1,
                "`{}`",
                word.word
            );
            assert!(word.is(word.broader[0]), "`{}` lacks the mark", word.word);
        }
    }
    for framework in FRAMEWORK.words {
        let parts = FRAMEWORK_COMPONENT.words.iter();
        let parts = parts
            .filter(|part| part.broader.contains(&framework.word))
            .count();
        assert!(parts >= 2, "`{}` has {parts} components", framework.word);
    }
}

#[test]
fn every_built_in_scale_has_its_words_in_unbroken_steps() {
    for (scale, steps, levels) in [("odi-3x3", 3, 3), ("ico", 3, 3), ("nhs-5x5", 5, 4)] {
        assert!(SCALE.find(scale).is_some());
        for (list, steps) in [
            (&LIKELIHOOD, steps),
            (&IMPACT, steps),
            (&RISK_LEVEL, levels),
        ] {
            for step in 1..=steps {
                let mark = format!("{scale}:{step}");
                let words = list.words.iter().filter(|word| word.is(&mark)).count();
                assert_eq!(words, 1, "{}: {mark}", list.name);
            }
        }
    }
}

#[test]
fn the_statuses_that_bind_are_those_decided() {
    let binding: Vec<_> = AGREEMENT_STATUS
        .words
        .iter()
        .filter(|word| word.is("binding"))
        .map(|word| word.word)
        .collect();
    assert_eq!(binding, ["signed", "active", "amended", "renewed"]);
}

#[test]
fn people_find_words_as_they_write_them() {
    for (list, written, meant) in [
        (&JURISDICTION, "England", "gb-eng"),
        (&JURISDICTION, "UK", "gb"),
        (&JURISDICTION, "Czech-Republic", "cz"),
        (&IDENTIFIABILITY, "pseudonymized", "pseudonymised"),
        (&PURPOSE_CATEGORY, "Health or medical research", "duo:HMB"),
        (
            &PURPOSE_CATEGORY,
            "improve-healthcare",
            "dpv:ImproveHealthcare",
        ),
        (&PURPOSE_CATEGORY, "marketing", "dpv:Marketing"),
        (&PURPOSE_CATEGORY, "insurance", "insurance"),
        (&AGREEMENT_TYPE, "DSA", "data-sharing-agreement"),
        (&ACCESS, "SDE", "trusted-research-environment"),
        (&ACTION, "analyze", "analyse"),
        (&SEVERITY, "must fix", "error"),
    ] {
        let found = list.find(written).map(|word| word.word);
        assert_eq!(found, Some(meant), "{written:?} in {}", list.name);
    }
}

#[test]
fn every_country_is_there() {
    let countries = JURISDICTION.words.iter();
    let countries = countries
        .filter(|word| word.word.len() == 2 && word.word != "eu")
        .count();
    assert_eq!(countries, 249);
    let union = JURISDICTION.words.iter();
    assert_eq!(
        union.filter(|word| word.broader.contains(&"eu")).count(),
        27
    );
}
