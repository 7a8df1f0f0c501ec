//! What a line that recurs is counted from: the last time it was done, else its beginning.

/// The lines that days are counted from, by their words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Counted {
    /// They say when it was last done; the latest day counts.
    pub done: &'static [&'static str],
    /// They say when it began; the first that is there counts.
    pub began: &'static [&'static str],
}

/// What a line that says how often is counted from; `None` for one of which no day is known.
pub fn counted(line: &str) -> Option<Counted> {
    let (done, began): (&[&str], &[&str]) = match line {
        "review" => (&["reviewed"], &["effective", "starts", "date", "released"]),
        "repeats" => (&["held", "last"], &["date"]),
        "contact-rhythm" => (&["last-contact"], &["first-contact", "joined"]),
        "rhythm" => (&["held"], &[]),
        "revisit" => (&["revisited"], &["date"]),
        "due" => (&["done"], &[]),
        "frequency" => (&["last"], &["first"]),
        _ => return None,
    };
    Some(Counted { done, began })
}

#[cfg(test)]
mod tests {
    use super::counted;
    use crate::{Field, KINDS, ValueType};

    fn takes(of: &ValueType, wanted: fn(&ValueType) -> bool) -> bool {
        wanted(of) || matches!(of, ValueType::OneOf(all) if all.iter().any(wanted))
    }

    #[test]
    fn each_counted_line_is_a_day_of_a_kind_that_has_the_recurring_one() {
        for line in [
            "review",
            "repeats",
            "contact-rhythm",
            "rhythm",
            "revisit",
            "frequency",
            "due",
        ] {
            let has = |fields: &[Field]| {
                let recurs =
                    |field: &Field| takes(&field.value, |of| matches!(of, ValueType::Recurrence));
                fields
                    .iter()
                    .any(|field| field.word == line && recurs(field))
            };
            let kinds: Vec<_> = KINDS.iter().filter(|kind| has(kind.fields)).collect();
            assert!(!kinds.is_empty(), "{line}");
            let of = counted(line);
            for word in of.iter().flat_map(|of| of.done.iter().chain(of.began)) {
                let is_day =
                    |field: &Field| takes(&field.value, |of| matches!(of, ValueType::Date));
                let day = |field: &Field| field.word == *word && is_day(field);
                let there = kinds.iter().any(|kind| kind.fields.iter().any(day));
                assert!(there, "{word}, for {line}");
            }
        }
    }
}
