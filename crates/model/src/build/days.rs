//! Days that stand the wrong way round. Which line ends what another begins is marked in the vocabulary.

use partnership_source::Span;
use partnership_vocabulary::Days;

use super::Builder;
use crate::findings::days;
use crate::{Data, Date, FieldValue};

impl Builder<'_> {
    /// Tell where something ends before it begins, among the lines of an entry, a clause or a block.
    pub(crate) fn check_days(&mut self, lines: &[FieldValue]) {
        for line in lines {
            let Some(field) = line.field else { continue };
            if let Some(first) = field.ends {
                let begin = lines.iter().find(|other| other.word == first);
                if let (Some(begin), Some(end)) = (begin.and_then(only), only(line)) {
                    self.check_order(begin, end, first, field.word);
                }
            }
            if field.days == Some(Days::Span)
                && let [one, two] = line.values.as_slice()
                && let (Data::Date(first), Data::Date(last)) = (&one.data, &two.data)
                && last.last() < first.first()
            {
                let text = self.text_at(one.span).to_owned();
                let other = self.text_at(two.span).to_owned();
                self.sink.tell_of_sound(days::last_before_first(
                    (one.span, &text),
                    (two.span, &other),
                    field,
                ));
            }
        }
    }

    /// Tell it where a day lies before the one on which the same thing begins. A month or a year may mean any of its
    /// days, so only what is certain is told.
    pub(crate) fn check_order(
        &mut self,
        begin: (Date, Span),
        end: (Date, Span),
        first: &str,
        last: &str,
    ) {
        if end.0.last() < begin.0.first() {
            self.sink
                .tell_of_sound(days::ends_before_it_starts(begin, end, first, last));
        }
    }

    /// The text of the line behind a place.
    pub(crate) fn text_behind(&self, at: Span) -> &str {
        let file = self.files.iter().find(|file| file.id == at.file);
        let rest = file.and_then(|file| file.parse.text().get(at.range.end as usize..));
        rest.and_then(|rest| rest.lines().next())
            .unwrap_or_default()
    }

    /// The text at a place.
    pub(crate) fn text_at(&self, at: Span) -> &str {
        let file = self.files.iter().find(|file| file.id == at.file);
        file.map_or("", |file| at.range.of(file.parse.text()))
    }
}

/// The one date of a line.
fn only(line: &FieldValue) -> Option<(Date, Span)> {
    match line.values.as_slice() {
        [value] => match value.data {
            Data::Date(date) => Some((date, value.span)),
            _ => None,
        },
        _ => None,
    }
}
