//! A calendar of what falls due (iCalendar, RFC 5545), for the calendar program that people use already.
//!
//! The format is written here, lines folded at 75 bytes and text escaped: `icalendar` brings a second library for dates.

use std::collections::HashMap;
use std::fmt::Write as _;

use jiff::Span;
use partnership_model::Circle;
use sha2::{Digest, Sha256};

use crate::rows::{DueItem, Portfolio};

/// For whom a portfolio is.
pub(crate) const NOTE: &str = "For those who write these files: it shows what they keep within their circle, and what only the partners may see. Do not pass it on as it is; for others, make a briefing.";

/// The calendar. Each thing keeps its identity while the names of its partnership and entry stay, wherever the file lies,
/// from wherever it is looked at and whatever titles say, so that importing it again moves events and does not double
/// them.
pub fn calendar(portfolio: &Portfolio) -> String {
    let stamp = portfolio.on.strftime("%Y%m%dT000000Z").to_string();
    let mut out = String::new();
    for own in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Partnership//partnership report//EN",
        "CALSCALE:GREGORIAN",
        "X-WR-CALNAME:Data-sharing partnerships",
    ] {
        line(&mut out, own);
    }
    line(&mut out, &format!("X-WR-CALDESC:{}", text(NOTE)));
    for (item, identity) in portfolio.due.iter().zip(identities(&portfolio.due)) {
        event(&mut out, item, &identity, &stamp);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, item: &DueItem, identity: &str, stamp: &str) {
    let day = |date: jiff::civil::Date| date.strftime("%Y%m%d").to_string();
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{identity}@partnership"));
    line(out, &format!("DTSTAMP:{stamp}"));
    line(out, &format!("DTSTART;VALUE=DATE:{}", day(item.day)));
    if let Ok(next) = item.day.checked_add(Span::new().days(1)) {
        line(out, &format!("DTEND;VALUE=DATE:{}", day(next)));
    }
    let overdue = if item.overdue { "Overdue: " } else { "" };
    line(
        out,
        &format!(
            "SUMMARY:{}",
            text(&format!("{overdue}{} ({})", item.what, item.partnership))
        ),
    );
    let mut about = format!("{}, entry {}.", item.file, item.entry);
    if !item.who.is_empty() {
        let _ = write!(about, " Who: {}.", item.who.join(", "));
    }
    if let Some(every) = &item.every {
        let _ = write!(about, " It comes back {every}.");
    }
    match item.visibility {
        Circle::Public => {}
        Circle::Partners => about.push_str(" Only the partners may see this."),
        Circle::Internal => about.push_str(" Only those who write the file may see this."),
    }
    line(out, &format!("DESCRIPTION:{}", text(&about)));
    line(out, &format!("CATEGORIES:{}", item.sort.to_uppercase()));
    if item.visibility != Circle::Public {
        line(out, "CLASS:PRIVATE");
    }
    line(out, "TRANSP:TRANSPARENT");
    line(out, "END:VEVENT");
}

/// The identity of each. Two files may have a partnership of one name: then the second is counted, in the order of
/// files.
fn identities(due: &[DueItem]) -> Vec<String> {
    let mut order: Vec<usize> = (0..due.len()).collect();
    order.sort_by_key(|at| (&due[*at].file, due[*at].day));
    let mut seen: HashMap<&[String; 4], usize> = HashMap::new();
    let mut all = vec![String::new(); due.len()];
    for at in order {
        let number = seen.entry(&due[at].key).or_default();
        *number += 1;
        all[at] = identity(&due[at].key, *number);
    }
    all
}

fn identity(key: &[String; 4], number: usize) -> String {
    let mut hash = Sha256::new();
    for part in key {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    let own: String = hash.finalize()[..16]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    match number {
        1 => own,
        more => format!("{own}-{more}"),
    }
}

/// Text as a value: what the format reads is escaped, and what it may not hold is left out.
fn text(of: &str) -> String {
    let mut out = String::with_capacity(of.len());
    for sign in of.chars() {
        match sign {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(sign);
            }
            '\n' => out.push_str("\\n"),
            sign if sign.is_control() => {}
            sign => out.push(sign),
        }
    }
    out
}

/// A line, folded so that none is over 75 bytes and no character is cut.
fn line(out: &mut String, of: &str) {
    let mut length = 0;
    for sign in of.chars() {
        if length + sign.len_utf8() > 75 {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(sign);
        length += sign.len_utf8();
    }
    out.push_str("\r\n");
}
