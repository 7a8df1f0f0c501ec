//! Why a column has no place.

use super::headings::{Kind, Target, each, fold, looser, target};

/// Headings that do not say enough to be placed, each with why. Whoever reads them either way may be wrong.
pub(super) const UNCLEAR: &[(Kind, &str, &str)] = &[
    (
        Kind::Risk,
        "review date, review, reviews, date of review",
        "it does not say whether the risk was looked at on these days or will be; call the column “Last reviewed” if it was, and import again. Its cells are kept as remarks",
    ),
    (
        Kind::Risk,
        "next review, next review date, review due, date of next review",
        "a risk has no line for a day on which it will be looked at; its cells are kept as remarks. `review:` in the partnership or its agreement says how often all of it is",
    ),
];

/// Why a column has no place, among all headings of its row.
pub(super) fn unplaced(
    kind: Kind,
    headings: &[String],
    targets: &[Option<Target>],
    column: usize,
) -> &'static str {
    let own = headings.get(column).map_or("", String::as_str);
    let heading = fold(own);
    let mut read = headings
        .iter()
        .zip(targets)
        .filter(|(_, target)| target.is_some());
    if !heading.is_empty() && read.any(|(other, _)| fold(other) == heading) {
        return "another column has the same heading, and was read; the cells of this one are kept as remarks";
    }
    if target(kind, &heading)
        .or_else(|| looser(kind, own))
        .is_some()
    {
        return "another column says the same by another heading, and was read; the cells of this one are kept as remarks";
    }
    let unclear = UNCLEAR
        .iter()
        .find(|(own, names, _)| *own == kind && each(names).any(|name| name == heading));
    unclear.map_or(
        "no line of the language is known by this heading; its cells are kept as remarks",
        |(_, _, why)| why,
    )
}
