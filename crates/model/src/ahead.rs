//! Days of what has happened that lie in the future. This depends on the day, so it is asked apart from building.

use jiff::civil;
use partnership_diagnostics::Finding;
use partnership_vocabulary::Days;

use crate::findings::days::day_ahead;
use crate::{Data, FieldValue, Model};

/// The days that lie ahead of `today` in lines which the vocabulary marks as saying what has happened.
pub fn ahead(model: &Model, today: civil::Date) -> Vec<Finding> {
    let mut found = Vec::new();
    for entry in model.entries.iter().filter(|entry| entry.belongs) {
        in_lines(&entry.fields, today, &mut found);
    }
    found
}

fn in_lines(lines: &[FieldValue], today: civil::Date, found: &mut Vec<Finding>) {
    for line in lines {
        let past = line.field.filter(|field| field.days == Some(Days::Past));
        for value in &line.values {
            if let Some(field) = past {
                let own = match value.data {
                    Data::Date(date) => Some(date),
                    _ => value.qualifiers.on,
                };
                if let Some(date) = own.filter(|date| date.first() > today) {
                    found.push(day_ahead(value.span, date, field.word, today));
                }
            }
            in_lines(&value.qualifiers.block, today, found);
        }
    }
}
