//! Rows that sum up the others, as people write below a table. They are no entries.

use super::Row;
use super::headings::fold;

/// How such a row begins.
const WORDS: &[&str] = &[
    "total",
    "totals",
    "grand total",
    "subtotal",
    "sub total",
    "sum",
    "average",
    "mean",
    "count",
];

/// Whether a row sums up the others: it begins with a word that says so, and where it would have a title, has that word
/// and nothing else but numbers, or nothing. A company may be called Total, but then something is said of it.
pub(super) fn sums_up(row: &Row, title: Option<usize>) -> bool {
    let Some(first) = row.cells.iter().position(|cell| !cell.trim().is_empty()) else {
        return false;
    };
    let number = |cell: &str| {
        cell.chars()
            .all(|char| !char.is_alphabetic() || matches!(char, 'e' | 'E'))
    };
    let others = row.cells.iter().enumerate().filter(|(at, _)| *at != first);
    let mut others = others.map(|(_, cell)| cell);
    WORDS.contains(&fold(row.cell(first)).as_str())
        && title.is_none_or(|title| title == first || row.cell(title).trim().is_empty())
        && others.all(|cell| number(cell))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sums(cells: &[&str]) -> bool {
        let row = Row {
            number: 9,
            cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        };
        sums_up(&row, Some(1))
    }

    #[test]
    fn a_row_is_a_sum_only_where_nothing_else_is_said_in_it() {
        assert!(sums(&["Total", "", "18", ""]));
        assert!(sums(&["", "Totals:", "18"]));
        assert!(
            sums(&["TOTAL"]),
            "the results of its formulas are not known"
        );
        assert!(!sums(&["P-7", "Total", "company"]), "a partner");
        assert!(!sums(&["", "Total", "", "company"]), "a partner");
        assert!(!sums(&["Total", "Data lost", "18"]), "a title");
        assert!(!sums(&["", "Total loss", "4"]));
        assert!(!sums(&["", ""]));
    }
}
