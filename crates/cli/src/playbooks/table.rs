//! How far a partnership is, as a table with bars: a picture one would rather look at than read.

use partnership_diagnostics::safe_line;
use partnership_rules::report::{AreaReport, PlaybookReport};
use partnership_rules::run::Tally;

use crate::shell::Shell;
use crate::words::paragraph;

/// How wide a bar is, in columns.
const BAR: usize = 12;

/// The least that a title is given, in columns.
const NARROWEST: usize = 16;

/// A column of numbers: what stands over it, and what it counts.
type Column = (&'static str, fn(&Tally) -> usize);

/// The columns.
const COLUMNS: [Column; 5] = [
    ("done", |tally| tally.met + tally.attested),
    ("open", Tally::open),
    ("waived", |tally| tally.waived),
    ("ask", |tally| tally.to_attest),
    ("unclear", |tally| tally.unknown),
];

struct Row<'a> {
    number: String,
    title: &'a str,
    state: &'a str,
    tally: &'a Tally,
}

/// How far a partnership is by one playbook.
pub(crate) fn playbook(report: &PlaybookReport<'_>, shell: &mut Shell) {
    let title = shell.paint("1", &report.playbook.title);
    let through = report
        .through
        .map_or(String::new(), |name| format!(", through `{name}`"));
    let (met, of) = report.tally.score();
    let rules = if of == 1 { "rule" } else { "rules" };
    shell.line(&format!("{title} (`{}`{through})", report.playbook.name));
    if report.tally.all() == 0 {
        shell.line("None of its rules applies here, so nothing was asked.");
        return;
    }
    shell.line(&format!("{met} of {of} {rules} met{}", beside(report)));
    shell.line("");
    let rows: Vec<Row<'_>> = report
        .steps
        .iter()
        .map(|step| Row {
            number: step
                .step
                .and_then(|step| step.number.clone())
                .unwrap_or_default(),
            title: step.title(),
            state: step.state.label,
            tally: &step.tally,
        })
        .collect();
    table(&rows, shell);
}

/// The rules that are not counted, in words.
fn beside(report: &PlaybookReport<'_>) -> String {
    let mut parts = Vec::new();
    if report.tally.nothing > 0 {
        parts.push(format!("{} had nothing to look at", report.tally.nothing));
    }
    if !report.inapplicable.is_empty() {
        let number = report.inapplicable.len();
        let verb = if number == 1 { "does" } else { "do" };
        parts.push(format!("{number} {verb} not apply here"));
    }
    if !report.off.is_empty() {
        let number = report.off.len();
        let verb = if number == 1 { "is" } else { "are" };
        parts.push(format!("{number} {verb} switched off"));
    }
    parts.iter().map(|part| format!("; {part}")).collect()
}

/// The areas of the checklist; nothing where no rule that was run belongs to any.
pub(crate) fn coverage(areas: &[AreaReport], shell: &mut Shell) {
    if areas.iter().all(|area| area.tally.all() == 0) {
        return;
    }
    let title = shell.paint(
        "1",
        "The seven areas of the checklist for trustworthy data sharing",
    );
    shell.line(&title);
    shell.line("");
    let rows: Vec<Row<'_>> = areas
        .iter()
        .enumerate()
        .map(|(place, area)| Row {
            number: (place + 1).to_string(),
            title: area.area.label,
            state: state_of_area(&area.tally),
            tally: &area.tally,
        })
        .collect();
    table(&rows, shell);
    shell.line("");
}

/// An area in which no rule was run is not one that does not apply: nobody looked.
fn state_of_area(tally: &Tally) -> &'static str {
    if tally.all() == 0 {
        "not looked at"
    } else {
        tally.state().label
    }
}

fn table(rows: &[Row<'_>], shell: &mut Shell) {
    // Columns in which there is nothing are left out, but for the first two.
    let columns: Vec<_> = COLUMNS
        .iter()
        .enumerate()
        .filter(|(place, (_, of))| *place < 2 || rows.iter().any(|row| of(row.tally) > 0))
        .map(|(_, column)| column)
        .collect();
    let numbers = rows
        .iter()
        .map(|row| row.number.chars().count())
        .max()
        .unwrap_or(0);
    let states = rows
        .iter()
        .map(|row| row.state.chars().count())
        .max()
        .unwrap_or(0);
    let heads: usize = columns.iter().map(|(head, _)| head.len() + 2).sum();
    let taken = 2 + numbers + 2 + 2 + BAR + heads + 2 + states;
    let longest = rows
        .iter()
        .map(|row| row.title.chars().count())
        .max()
        .unwrap_or(0);
    let room = shell.width().saturating_sub(taken).max(NARROWEST);
    let width = longest.min(room);
    let ascii = shell.options().ascii;

    let blank = " ".repeat(2 + numbers + 2 + width + 2 + BAR);
    let heads: String = columns
        .iter()
        .map(|(head, _)| format!("  {head}"))
        .collect();
    let heads = shell.paint("2", &heads);
    shell.line(&format!("{blank}{heads}"));
    for row in rows {
        let title = paragraph(&safe_line(row.title), width, 0);
        let mut title = title.lines();
        let first = title.next().unwrap_or_default();
        let bar = bar(row.tally, ascii, shell);
        let mut line = format!("  {:>numbers$}  {first:<width$}  {bar}", row.number);
        for (place, (head, of)) in columns.iter().enumerate() {
            line.push_str(&number(
                of(row.tally),
                head.len() + 2,
                place == 1,
                ascii,
                shell,
            ));
        }
        let state = shell.paint(colour(row.tally), row.state);
        shell.line(&format!("{line}  {state}"));
        for more in title {
            shell.line(&format!("{}{more}", " ".repeat(2 + numbers + 2)));
        }
    }
    let told: Vec<&str> = columns
        .iter()
        .filter_map(|(head, _)| match *head {
            "waived" => Some("waived: open, and accepted for now"),
            "ask" => Some("ask: a person has to say"),
            "unclear" => Some("unclear: the file does not tell"),
            _ => None,
        })
        .collect();
    if !told.is_empty() {
        let told = shell.paint("2", &told.join(" · "));
        shell.line(&format!("  {told}"));
    }
}

fn number(number: usize, width: usize, open: bool, ascii: bool, shell: &Shell) -> String {
    let (text, style) = match (number, open) {
        (0, _) => (if ascii { "-" } else { "·" }.to_owned(), "2"),
        (number, true) => (number.to_string(), "33"),
        (number, false) => (number.to_string(), "0"),
    };
    let blank = " ".repeat(width.saturating_sub(text.chars().count()));
    format!("{blank}{}", shell.paint(style, &text))
}

/// The colour of a row's state. Nothing is red: what is open is work, not an alarm.
fn colour(tally: &Tally) -> &'static str {
    if tally.must_fix + tally.should_fix > 0 {
        "33"
    } else if tally.met + tally.attested > 0 {
        "32"
    } else {
        "2"
    }
}

/// A bar: what is done, what waits for somebody, what is open.
fn bar(tally: &Tally, ascii: bool, shell: &Shell) -> String {
    let [done, waits, open] = if ascii {
        ["#", "+", "."]
    } else {
        ["█", "▒", "░"]
    };
    let parts = cells(
        [
            tally.met + tally.attested,
            tally.waived + tally.to_attest + tally.unknown,
            tally.open(),
        ],
        BAR,
    );
    let mut text = String::new();
    for (cells, sign, style) in [
        (parts[0], done, "32"),
        (parts[1], waits, "36"),
        (parts[2], open, "33"),
    ] {
        if cells > 0 {
            text.push_str(&shell.paint(style, &sign.repeat(cells)));
        }
    }
    let used: usize = parts.iter().sum();
    text + &" ".repeat(BAR - used)
}

/// How many cells of `room` each part fills: in proportion, but none that is there without a cell.
fn cells(parts: [usize; 3], room: usize) -> [usize; 3] {
    let all: usize = parts.iter().sum();
    if all == 0 {
        return [0; 3];
    }
    let mut cells = parts.map(|part| {
        if part == 0 {
            0
        } else {
            (part * room / all).max(1)
        }
    });
    // What rounding took or gave too much is settled with the largest.
    while cells.iter().sum::<usize>() != room {
        let more = cells.iter().sum::<usize>() < room;
        let largest = (0..3).max_by_key(|at| (parts[*at], 3 - at)).unwrap_or(0);
        if more {
            cells[largest] += 1;
        } else {
            cells[largest] -= 1;
        }
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_filled_and_hides_nothing() {
        assert_eq!(cells([1, 0, 0], 12), [12, 0, 0]);
        assert_eq!(cells([99, 1, 0], 12), [11, 1, 0]);
        assert_eq!(cells([1, 1, 100], 12), [1, 1, 10]);
        assert_eq!(cells([1, 1, 1], 12), [4, 4, 4]);
        assert_eq!(cells([0, 0, 0], 12), [0, 0, 0]);
        for a in 0..9 {
            for b in 0..9 {
                let cells = cells([a, b, 3], 12);
                assert_eq!(cells.iter().sum::<usize>(), 12);
                assert_eq!(cells[0] > 0, a > 0);
                assert_eq!(cells[1] > 0, b > 0);
            }
        }
    }
}
