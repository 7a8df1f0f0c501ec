//! What may be a name. (Decision 18 on meaning.)

use std::borrow::Cow;

use partnership_vocabulary::{SILENCES, reads_as_whole};
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Words that join the parts of a sentence, or stand for more than one entry.
const RESERVED: [&str; 23] = [
    "to", "for", "from", "until", "within", "as", "called", "on", "by", "because", "where", "and",
    "or", "not", "is", "each", "some", "no", "every", "any", "except", "none", "today",
];

/// Kinds whose names form a namespace of their own.
const RULE_KINDS: [&str; 5] = ["playbook", "step", "rule", "define", "test"];

/// Why something cannot be a name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum BadName {
    /// It has characters that a name has not; the name that was probably meant.
    Spelling(Option<String>),
    /// It is a word with a meaning of its own.
    Reserved,
}

/// A name in the form in which names are compared: NFC.
pub(crate) fn nfc(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc(text) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}

/// Whether `name` is a word of the language, so that nothing can be called that.
pub fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name)
        || reads_as_whole(name)
        || SILENCES.iter().any(|silence| silence.word == name)
}

/// Whether entries of this kind are named in the namespace of playbooks.
pub(crate) fn is_rule_kind(kind: &str) -> bool {
    RULE_KINDS.contains(&kind)
}

/// Whether `name` (in NFC) may be declared.
pub(crate) fn check(name: &str) -> Result<(), BadName> {
    if is_reserved(name) {
        return Err(BadName::Reserved);
    }
    if well_formed(name) {
        return Ok(());
    }
    Err(BadName::Spelling(mended(name)))
}

fn well_formed(name: &str) -> bool {
    let fits = |c: char| {
        c == '-'
            || c.is_ascii_digit()
            || c.is_ascii_lowercase()
            || (!c.is_ascii() && !c.is_uppercase() && is_letter(c))
    };
    name.chars().all(fits)
        && name.chars().any(|c| c != '-' && !c.is_ascii_digit())
        && !name.starts_with('-')
        && !name.ends_with('-')
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c)
}

/// A name made of any text: lower case, everything that parts words a hyphen, apostrophes dropped.
pub fn mended(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    for c in text.nfc().flat_map(char::to_lowercase).take(80) {
        if is_letter(c) {
            out.push(c);
        } else if !matches!(c, '\'' | '’' | '‘' | '"' | '“' | '”')
            && !out.is_empty()
            && !out.ends_with('-')
        {
            out.push('-');
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    let out: String = out.nfc().collect();
    // Not `check`, which would ask for the mended form again.
    (well_formed(&out) && !is_reserved(&out)).then_some(out)
}

/// What two names have in common that differ by little: hyphens, accents, doubled letters, a plural.
pub(crate) fn likeness(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for part in name.split('-') {
        let part = match part.strip_suffix('s') {
            Some(singular) if singular.len() > 2 => singular,
            _ => part,
        };
        // A doubled digit is another number, a doubled letter is a slip of the pen.
        let mut add = |c: char| {
            if c.is_ascii_digit() || !out.ends_with(c) {
                out.push(c);
            }
        };
        if part.is_ascii() {
            part.chars().for_each(add);
        } else {
            part.nfd()
                .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
                .for_each(&mut add);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_lower_case_words_joined_by_hyphens() {
        for name in [
            "st-marys", "gp", "5-safes", "éclair", "病院", "partner", "dsa-2026",
        ] {
            assert_eq!(check(name), Ok(()), "{name}");
        }
        for name in [
            "St-Marys",
            "st_marys",
            "2026-04-01",
            "2026",
            "-a",
            "a-",
            "a.b",
            "a/b",
            "",
        ] {
            assert!(matches!(check(name), Err(BadName::Spelling(_))), "{name}");
        }
        assert_eq!(check("today"), Err(BadName::Reserved));
        assert_eq!(check("not-published"), Err(BadName::Reserved));
    }

    #[test]
    fn what_people_paste_is_mended() {
        let fix = |name| mended(name);
        assert_eq!(
            fix("St_Mary’s—Hospital").as_deref(),
            Some("st-marys-hospital")
        );
        assert_eq!(
            fix("St Mary's Hospital ").as_deref(),
            Some("st-marys-hospital")
        );
        assert_eq!(fix("—").as_deref(), None);
        assert_eq!(fix("Today").as_deref(), None);
    }

    #[test]
    fn likeness_overlooks_small_differences_only() {
        assert_eq!(likeness("ed-attendances"), likeness("edattendance"));
        assert_eq!(likeness("clinicans"), likeness("clinican"));
        assert_ne!(likeness("ds-1"), likeness("ds-11"));
        assert_ne!(likeness("patients"), likeness("parents"));
    }
}
