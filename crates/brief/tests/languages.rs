//! The fixed words: every language has all of them, and the program uses all of them.

#![allow(clippy::expect_used)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use partnership_brief::Language;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The messages of a language with the variables in each.
fn messages(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let path = folder("languages").join(format!("{tag}.ftl"));
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut at = String::new();
    for line in fs::read_to_string(path).expect("a language").lines() {
        if line.starts_with('#') {
            continue;
        }
        if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            at = name.to_owned();
            let old = found.insert(at.clone(), BTreeSet::new());
            assert!(old.is_none(), "{tag}: `{at}` stands there twice");
        }
        let variables = line.split("{ $").skip(1);
        found.entry(at.clone()).or_default().extend(
            variables.map(|rest| rest.split([' ', '}']).next().expect("a name").to_owned()),
        );
    }
    found.remove("");
    found
}

fn own(name: &str) -> bool {
    !name.starts_with("word-") && !name.starts_with("silence-")
}

#[test]
fn every_language_has_every_message_with_its_variables() {
    let english = messages("en");
    let tags: Vec<_> = Language::all().iter().map(Language::tag).collect();
    assert!(tags.len() >= 4 && tags[0] == "en", "{tags:?}");
    for tag in &tags[1..] {
        let other = messages(tag);
        for (name, variables) in english.iter().filter(|(name, _)| own(name)) {
            let theirs = other.get(name);
            assert!(theirs.is_some(), "languages/{tag}.ftl lacks `{name}`");
            // A language may count where another need not.
            let theirs: BTreeSet<_> = theirs
                .into_iter()
                .flatten()
                .filter(|v| *v != "count")
                .collect();
            let ours: BTreeSet<_> = variables.iter().filter(|v| *v != "count").collect();
            assert_eq!(theirs, ours, "`{name}` in languages/{tag}.ftl");
        }
        for name in other.keys().filter(|name| own(name)) {
            assert!(
                english.contains_key(name),
                "`{name}` in languages/{tag}.ftl means nothing"
            );
        }
    }
}

#[test]
fn words_of_the_vocabulary_are_words_it_has() {
    let known: BTreeSet<String> = partnership_vocabulary::words::LISTS
        .iter()
        .flat_map(|list| {
            list.words
                .iter()
                .map(|word| format!("word-{}-{}", list.name, word.word.replace([':', '.'], "-")))
        })
        .collect();
    let silences: BTreeSet<String> = partnership_vocabulary::SILENCES
        .iter()
        .map(|silence| format!("silence-{}", silence.word))
        .collect();
    for language in Language::all() {
        for name in messages(language.tag()).keys().filter(|name| !own(name)) {
            assert!(
                known.contains(name) || silences.contains(name),
                "languages/{}.ftl: the vocabulary has no `{name}`",
                language.tag()
            );
        }
    }
}

/// The forms of words that sentences take, such as `.on` of a state: name of the form, and the variables in it.
fn forms(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let path = folder("languages").join(format!("{tag}.ftl"));
    let mut found = BTreeMap::new();
    let mut at = String::new();
    for line in fs::read_to_string(path).expect("a language").lines() {
        if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            at = name.to_owned();
        } else if let Some((form, text)) = line.trim_start().split_once(" = ")
            && at.starts_with("word-")
            && let Some(form) = form.strip_prefix('.').filter(|form| *form != "doc")
        {
            let variables = text.split("{ $").skip(1);
            let variables = variables.filter_map(|rest| rest.split(' ').next());
            let variables = variables.map(str::to_owned).collect();
            found.insert(format!("{at}.{form}"), variables);
        }
    }
    found
}

/// Which words are acts, which ways take which preposition and which conditions are told in how many words is known in
/// every language. Where an action takes its data into its midst is the language's own business.
#[test]
fn every_language_has_the_forms_that_sentences_take() {
    let english = forms("en");
    let own = |name: &&String| name.ends_with(".deed");
    for language in Language::all() {
        let other = forms(language.tag());
        let names = |forms: &BTreeMap<String, BTreeSet<String>>| -> Vec<String> {
            forms.keys().filter(|name| !own(name)).cloned().collect()
        };
        assert_eq!(names(&other), names(&english), "{}", language.tag());
        for (name, variables) in &other {
            let wanted = match name.rsplit_once('.').map(|(_, form)| form) {
                Some("on" | "ahead") => vec!["when"],
                Some("deed") => vec!["data"],
                _ => Vec::new(),
            };
            let variables: Vec<_> = variables.iter().map(String::as_str).collect();
            assert_eq!(variables, wanted, "`{name}` in {}", language.tag());
        }
    }
}

/// The texts in quotes of every source file of the crate.
fn quoted(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            quoted(&path, found);
        } else {
            let text = fs::read_to_string(&path).expect("a text");
            found.extend(text.split('"').map(str::to_owned));
        }
    }
}

#[test]
fn every_message_is_used() {
    let mut used = BTreeSet::new();
    quoted(&folder("src"), &mut used);
    for name in messages("en").keys().filter(|name| own(name)) {
        let made = [
            ("frame-", ""),
            ("month-", "month-{}"),
            ("duration-", "duration-{}"),
            ("every-", "every-{}"),
            ("number-", "number-{name}"),
            ("list-", "list-{last}"),
            ("language-", ""),
        ]
        .iter()
        .any(|(start, made)| name.starts_with(start) && (made.is_empty() || used.contains(*made)));
        // What is missing is told by a message with its name.
        let made = made
            || name
                .strip_prefix("gap-")
                .is_some_and(|gap| used.contains(gap));
        assert!(made || used.contains(name), "nothing uses `{name}`");
    }
}

#[test]
fn a_briefing_in_each_language_lacks_no_words() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../examples/emergency-care/emergency-care.partnership");
    let loaded = support::Loaded::path(&path);
    let names = messages("en");
    for language in Language::all() {
        let document = loaded.with(|options| options.language = Some(language));
        assert_eq!(document.language, language.tag());
        let mut shown: Vec<String> = document
            .statements()
            .iter()
            .map(|statement| statement.plain())
            .collect();
        for part in &document.parts {
            shown.push(part.kicker.clone());
            shown.extend(part.sections.iter().map(|section| section.title.clone()));
        }
        for text in shown {
            assert!(
                !names.contains_key(&text) || !text.contains('-'),
                "`{text}` has no words"
            );
            assert!(!text.contains("{$") && !text.contains("{ $"), "{text}");
        }
    }
}

/// French has a space that no line breaks at before signs of two parts, and nothing else there.
#[test]
fn french_signs_stand_behind_a_narrow_space() {
    let path = folder("languages").join("fr.ftl");
    let text = fs::read_to_string(path).expect("a language");
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        // What is written in code is no French.
        let said: String = line.split('`').step_by(2).collect();
        for sign in [':', ';', '?', '!', '»'] {
            for space in [' ', '\u{a0}'] {
                assert!(!said.contains(&format!("{space}{sign}")), "{line}");
            }
        }
        assert!(!said.contains("« "), "{line}");
    }
}

/// The lists whose words a briefing shows, and whether it says what the words mean as well. A list belongs here as soon
/// as a text shows a line that takes its words.
const SHOWN: &[(&partnership_vocabulary::WordList, bool)] = {
    use partnership_vocabulary::words as list;
    &[
        (&list::ACCESS, true),
        (&list::ACTION, false),
        (&list::AGREEMENT_STATUS, false),
        (&list::AGREEMENT_TYPE, false),
        (&list::ASSESSMENT_OUTCOME, false),
        (&list::ASSESSMENT_TYPE, false),
        (&list::BASIS, true),
        (&list::COMMITMENT_STATE, false),
        (&list::CONFIDENTIALITY_BASIS, false),
        (&list::DESTRUCTION_METHOD, false),
        (&list::DUTY, false),
        (&list::EVIDENCE_STRENGTH, false),
        (&list::IDENTIFIABILITY, true),
        (&list::IMPACT, false),
        (&list::JURISDICTION, false),
        (&list::LANGUAGE, false),
        (&list::LIKELIHOOD, false),
        (&list::MITIGATION_LADDER, false),
        (&list::MITIGATION_STATUS, false),
        (&list::OPT_OUT, true),
        (&list::PARTNERSHIP_STATUS, false),
        (&list::PARTNER_KIND, false),
        (&list::PERSON_ROLE, false),
        (&list::PURPOSE_CATEGORY, false),
        (&list::RISK_LEVEL, false),
        (&list::RISK_RESPONSE, true),
        (&list::ROLE, false),
        (&list::SCALE, true),
        (&list::SENSITIVITY, true),
        (&list::SPECIAL_CONDITION, false),
        (&list::SUBJECTS, false),
        (&list::USE_LIMIT, true),
    ]
};

#[test]
fn every_word_that_a_briefing_shows_is_there_in_every_language() {
    let mut lacking = Vec::new();
    // English is the language of the vocabulary itself.
    for language in Language::all()
        .iter()
        .filter(|language| language.tag() != "en")
    {
        for (list, explained) in SHOWN {
            for word in list.words {
                if !language.knows(list, word) {
                    lacking.push(format!("{}: {} {}", language.tag(), list.name, word.word));
                }
                if *explained && !language.explains(list, word) {
                    let tag = language.tag();
                    lacking.push(format!("{tag}: {} {} .doc", list.name, word.word));
                }
            }
        }
    }
    assert!(
        lacking.is_empty(),
        "{} words are told in English:\n{}",
        lacking.len(),
        lacking.join("\n")
    );
}
