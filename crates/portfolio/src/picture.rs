//! When agreements run, as a picture: a bar for each, on a line of time, with today marked. The table under it says the
//! same in words.

use jiff::civil;
use serde::Serialize;

use crate::rows::Portfolio;

/// The most bars that are drawn; a longer list is read in the table.
const MOST: usize = 60;

/// The width of the line of time, in units of the drawing.
const WIDTH: f64 = 640.0;

/// A bar.
#[derive(Serialize)]
pub(crate) struct Bar {
    label: String,
    x: f64,
    width: f64,
    y: usize,
    /// `ended`, `draft` (nobody is bound by it yet), `soon` (ends within 90 days) or `runs`.
    state: &'static str,
    /// The end, as it is told beside the bar.
    end: String,
}

/// The picture.
#[derive(Serialize)]
pub(crate) struct Bars {
    bars: Vec<Bar>,
    years: Vec<(f64, i16)>,
    today: f64,
    height: usize,
    left_out: usize,
}

pub(crate) fn bars(portfolio: &Portfolio) -> Option<Bars> {
    let known: Vec<_> = portfolio
        .agreements
        .iter()
        .filter_map(|one| Some((one, one.begins?, one.ends?)))
        .filter(|(_, from, to)| from <= to)
        .collect();
    let shown = &known[..known.len().min(MOST)];
    let first = shown
        .iter()
        .map(|(_, from, _)| *from)
        .chain([portfolio.on])
        .min()?
        .first_of_year();
    let last = shown
        .iter()
        .map(|(_, _, to)| *to)
        .max()?
        .max(portfolio.on)
        .last_of_year();
    let whole = days(first, last).max(1.0);
    let at = |day: civil::Date| round(days(first, day) / whole * WIDTH);
    let bars = shown
        .iter()
        .enumerate()
        .map(|(place, (one, from, to))| Bar {
            label: cut(&one.title),
            x: at(*from),
            width: (at(*to) - at(*from)).max(3.0),
            y: place,
            state: match one.days_left.unwrap_or_default() {
                _ if one.over => "ended",
                _ if !one.binds => "draft",
                ..=90 => "soon",
                _ => "runs",
            },
            end: to.to_string(),
        })
        .collect();
    let years = (first.year()..=last.year())
        .filter_map(|year| Some((at(civil::Date::new(year, 1, 1).ok()?), year)))
        .collect();
    Some(Bars {
        bars,
        years,
        today: at(portfolio.on),
        height: shown.len(),
        left_out: known.len() - shown.len(),
    })
}

/// As much of a title as fits beside its bar.
fn cut(title: &str) -> String {
    match title.char_indices().nth(32) {
        Some((end, _)) => format!("{}…", title[..end].trim_end()),
        None => title.to_owned(),
    }
}

fn days(from: civil::Date, to: civil::Date) -> f64 {
    from.until(to)
        .map_or(0.0, |span| f64::from(span.get_days()))
}

/// One decimal is enough, and the same on every machine.
fn round(of: f64) -> f64 {
    (of * 10.0).round() / 10.0
}
