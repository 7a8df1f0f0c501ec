//! The matrix as one page: nothing is fetched, nothing runs, everybody can read it.
//!
//! The page's shape stands in `templates/matrix.html`, its looks in `templates/matrix.css`. All values are escaped by the
//! engine on their way in; a policy in the page's head forbids scripts and anything from elsewhere even so.

use minijinja::value::Serde;
use minijinja::{Environment, Value, context};
use partnership_model::{Circle, Model};
use partnership_policy::{Answer, Decision, Matrix};
use partnership_vocabulary::Word;
use serde::Serialize;

use crate::forecast::{self, Turn};
use crate::sentence::Said;
use crate::{action_names, phrase, tell};

#[derive(Serialize)]
struct Page {
    title: String,
    /// The name of something that not everybody may see, if there is any.
    kept: Option<String>,
    day: String,
    datasets: Vec<Section>,
    notes: Vec<Note>,
    turns: Vec<Told>,
    until: Option<String>,
}

/// What may be done with one dataset.
#[derive(Serialize)]
struct Section {
    title: String,
    partners: Vec<String>,
    rows: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    purpose: String,
    cells: Vec<Vec<Entry>>,
}

/// Actions that are answered alike.
#[derive(Clone, PartialEq, Serialize)]
struct Entry {
    class: &'static str,
    sign: &'static str,
    answer: &'static str,
    actions: String,
    note: Option<usize>,
}

#[derive(Serialize)]
struct Note {
    number: usize,
    class: &'static str,
    answer: String,
    text: String,
    clauses: String,
}

#[derive(Serialize)]
struct Told {
    day: String,
    changes: Vec<Sentence>,
}

#[derive(Serialize)]
struct Sentence {
    class: &'static str,
    sign: &'static str,
    text: String,
}

/// Write the matrix of a day as one HTML page, with what changes up to a day if that is known.
pub fn html(model: &Model, matrix: &Matrix, turns: Option<(&[Turn], jiff::civil::Date)>) -> String {
    match render(&page(model, matrix, turns)) {
        Ok(page) => page,
        Err(error) => {
            unreachable!("the page's template is part of the program and tested: {error:#}")
        }
    }
}

fn render(page: &Page) -> Result<String, minijinja::Error> {
    let mut engine = Environment::new();
    engine.add_template("matrix.css", include_str!("../templates/matrix.css"))?;
    engine.add_template("matrix.html", include_str!("../templates/matrix.html"))?;
    let page = engine
        .get_template("matrix.html")?
        .render(context! { page => Value::from(Serde(page)) })?;
    Ok(page.trim_start().to_owned())
}

/// The first partner, dataset, purpose or agreement that the file keeps within a circle of people.
fn kept(model: &Model) -> Option<String> {
    let shown = ["partner", "dataset", "purpose", "agreement"];
    let kept = |entry: &&partnership_model::Entry| {
        entry.belongs
            && shown.iter().any(|kind| entry.is(kind))
            && !Circle::Public.sees_entry(model, entry)
    };
    let first = model.entries.iter().find(kept)?;
    Some(format!("“{}”", first.display()))
}

fn page(model: &Model, matrix: &Matrix, turns: Option<(&[Turn], jiff::civil::Date)>) -> Page {
    let space = matrix.space();
    let said = Said { model, space };
    let mut notes = Notes {
        said: &said,
        known: Vec::new(),
        notes: Vec::new(),
    };
    let mut datasets = Vec::new();
    for (what, id) in space.datasets.iter().enumerate() {
        let mut rows: Vec<(Vec<usize>, Vec<Vec<Entry>>)> = Vec::new();
        for purpose in 0..space.purposes.len() {
            let cells: Vec<Vec<Entry>> = (0..space.partners.len())
                .map(|who| cell(matrix, what, who, purpose, &mut notes))
                .collect();
            match rows.iter_mut().find(|(_, own)| *own == cells) {
                Some((purposes, _)) => purposes.push(purpose),
                None => rows.push((vec![purpose], cells)),
            }
        }
        let nothing = |cells: &Vec<Vec<Entry>>| cells.iter().all(Vec::is_empty);
        if rows.iter().all(|(_, cells)| nothing(cells)) {
            continue;
        }
        let line = |(purposes, cells): (Vec<usize>, Vec<Vec<Entry>>)| {
            let ids: Vec<_> = purposes.iter().map(|at| space.purposes[*at]).collect();
            let named = said.purposes(&ids, "and");
            Line {
                purpose: phrase::capital(named.strip_prefix("for ").unwrap_or(&named)),
                cells,
            }
        };
        datasets.push(Section {
            title: match id {
                Some(id) => model.entry(*id).display().to_owned(),
                None => "Data that is not declared here".to_owned(),
            },
            partners: space
                .partners
                .iter()
                .map(|id| partner(model, *id))
                .collect(),
            rows: rows.into_iter().map(line).collect(),
        });
    }
    let title = model
        .header()
        .map_or("Who may do what", |header| header.display());
    Page {
        kept: kept(model),
        title: title.to_owned(),
        day: phrase::day(matrix.on()),
        datasets,
        notes: notes.notes,
        until: turns.map(|(_, until)| phrase::day(until)),
        turns: turns
            .map(|(turns, _)| told(&said, turns))
            .unwrap_or_default(),
    }
}

fn partner(model: &Model, id: Option<partnership_model::EntryId>) -> String {
    id.map_or_else(
        || "Anybody else".to_owned(),
        |id| model.entry(id).display().to_owned(),
    )
}

fn told(said: &Said<'_>, turns: &[Turn]) -> Vec<Told> {
    let sentence = |change: &forecast::Change| {
        let (gains, text) = forecast::tell(said.model, said.space, change);
        let (class, sign) = match gains {
            Some(true) => ("yes", "+"),
            Some(false) => ("no", "−"),
            None => ("perhaps", "·"),
        };
        Sentence { class, sign, text }
    };
    let told = |turn: &Turn| Told {
        day: phrase::day(turn.on),
        changes: turn.changes.iter().map(sentence).collect(),
    };
    turns.iter().map(told).collect()
}

/// What is answered of each action, those that are answered alike together.
fn cell(
    matrix: &Matrix,
    what: usize,
    who: usize,
    purpose: usize,
    notes: &mut Notes<'_>,
) -> Vec<Entry> {
    let space = matrix.space();
    let mut groups: Vec<(usize, Vec<&'static Word>)> = Vec::new();
    for (action, word) in space.actions.iter().enumerate() {
        let cell = matrix.cell(who, action, what, purpose);
        let decision = cell.decision;
        if decision.answer == Answer::NotCovered && decision.nearly.is_empty() {
            continue;
        }
        let note = notes.number(decision);
        match groups.iter_mut().find(|(own, _)| *own == note) {
            Some((_, actions)) => actions.push(word),
            None => groups.push((note, vec![word])),
        }
    }
    groups.sort_by_key(|(note, _)| notes.notes[*note].class);
    let entry = |(note, actions): (usize, Vec<&'static Word>)| {
        let own = &notes.notes[note];
        let all = actions.len() == space.actions.len();
        Entry {
            class: own.class,
            sign: sign(own.class),
            answer: short(own.class),
            actions: if all {
                "anything".to_owned()
            } else {
                action_names::said(&actions).join(", ")
            },
            note: Some(own.number),
        }
    };
    let mut entries: Vec<Entry> = groups.into_iter().map(entry).collect();
    entries.sort_by_key(|entry| order(entry.class));
    entries
}

fn order(class: &str) -> usize {
    ["yes", "perhaps", "no", "near"]
        .iter()
        .position(|one| *one == class)
        .unwrap_or_default()
}

fn sign(class: &str) -> &'static str {
    match class {
        "yes" => "✓",
        "no" => "✗",
        "perhaps" => "?",
        _ => "○",
    }
}

fn short(class: &str) -> &'static str {
    match class {
        "yes" => "may",
        "no" => "may not",
        "perhaps" => "cannot be judged:",
        _ => "may not now:",
    }
}

/// The different answers, numbered as they are met.
struct Notes<'a> {
    said: &'a Said<'a>,
    known: Vec<Decision>,
    notes: Vec<Note>,
}

impl Notes<'_> {
    fn number(&mut self, decision: &Decision) -> usize {
        let alike = |own: &Decision| {
            own.answer == decision.answer
                && own.because == decision.because
                && own.conditions == decision.conditions
                && own.changes_on == decision.changes_on
                && own.missing == decision.missing
                && (own.answer != Answer::NotCovered || own.nearly == decision.nearly)
        };
        if let Some(at) = self.known.iter().position(alike) {
            return at;
        }
        let said = self.said;
        let under = said.under(decision);
        let under = under.trim_start_matches([',', ':', ' ']);
        let parts = [
            phrase::capital(under),
            said.duties(decision),
            said.until(decision),
        ];
        let text: Vec<String> = (parts.into_iter())
            .filter(|part| !part.is_empty())
            .map(|part| {
                if part.ends_with('.') {
                    part
                } else {
                    format!("{part}.")
                }
            })
            .collect();
        self.known.push(decision.clone());
        self.notes.push(Note {
            number: self.notes.len() + 1,
            class: match decision.answer {
                Answer::Permitted | Answer::InPart => "yes",
                Answer::Forbidden => "no",
                Answer::CannotBeJudged => "perhaps",
                Answer::NotCovered => "near",
            },
            answer: phrase::capital(tell::answer(decision.answer)),
            text: text.join(" "),
            clauses: phrase::joined(&said.clauses(decision), "and").replace('`', ""),
        });
        self.notes.len() - 1
    }
}
