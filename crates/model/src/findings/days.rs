//! Findings about days: those that stand the wrong way round, and those that lie ahead.

use partnership_diagnostics::{Finding, Fix};
use partnership_source::{Span, TextEdit};
use partnership_vocabulary::Field;

use super::definitions;
use super::words::tick;
use crate::Date;

definitions! {
    ENDS_BEFORE_IT_STARTS Error "ends-before-it-starts" "Nothing ends before it starts"
    DAY_AHEAD Warning "day-ahead" "What has happened did not happen in the future"
}

pub(crate) fn ends_before_it_starts(
    (begin, begins): (Date, Span),
    (end, ends): (Date, Span),
    first: &str,
    last: &str,
) -> Finding {
    ENDS_BEFORE_IT_STARTS
        .finding(
            ends,
            format!("`{last}` is {end}, which lies before {begin}, the day in `{first}`."),
        )
        .why("What ends before it starts holds on no day at all.")
        .how("One of the two days is probably a slip of the pen; correct it.")
        .label("ends here")
        .other(begins, "starts here")
}

/// The first and the last day of a span, each with its place and as it was written.
pub(crate) fn last_before_first(
    (one, first): (Span, &str),
    (two, last): (Span, &str),
    field: &Field,
) -> Finding {
    ENDS_BEFORE_IT_STARTS
        .finding(
            two,
            format!(
                "`{}` goes from {} to {}, which lies before it.",
                field.word,
                tick(first),
                tick(last)
            ),
        )
        .why("A time that ends before it starts has no day in it.")
        .how("Write the first one first, or correct the one that is wrong.")
        .label("the last one")
        .other(one, "the first one")
        .fix(Fix::offered(
            "Change the order",
            one.file,
            [
                TextEdit::replace(one.range, last),
                TextEdit::replace(two.range, first),
            ],
        ))
}

pub(crate) fn day_ahead(at: Span, date: Date, word: &str, today: jiff::civil::Date) -> Finding {
    DAY_AHEAD
        .finding(
            at,
            format!("{date} lies ahead of today, {today}, but `{word}` says what has happened."),
        )
        .why("Readers would take something for done that is not.")
        .how("Correct the year or the day. If it is still to come, take the line out until then.")
        .label("still to come")
}
