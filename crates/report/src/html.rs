//! A page for people: what was found and what to do, how far each partnership is, in one file that needs nothing else.
//!
//! The shape stands in `templates/report.html`, the looks in `templates/report.css`. All values are escaped by the
//! engine on their way in, and a policy in the page's head forbids scripts and anything from elsewhere even so.

use minijinja::value::Serde;
use minijinja::{Environment, Value, context};
use partnership_diagnostics::json;
use serde::Serialize;

use crate::spot::Spots;
use crate::{Told, in_words, what};

#[derive(Serialize)]
struct Found<'a> {
    weight: &'static str,
    phrase: &'static str,
    name: &'a str,
    what: String,
    why: &'a str,
    how: &'a str,
    file: &'a str,
    line: u32,
    excerpt: &'a str,
    fix: Option<&'a str>,
    step: Option<String>,
}

#[derive(Serialize)]
struct Playbook<'a> {
    file: &'a str,
    title: &'a str,
    met: usize,
    of: usize,
    open: usize,
    waived: usize,
    attest: usize,
    unknown: usize,
    steps: Vec<Step<'a>>,
}

#[derive(Serialize)]
struct Step<'a> {
    title: &'a str,
    number: &'a str,
    state: &'a str,
    tally: json::Tally,
}

pub(crate) fn render(told: &Told<'_>) -> String {
    match page(told) {
        Ok(page) => page,
        Err(error) => {
            unreachable!("the page's template is part of the program and tested: {error:#}")
        }
    }
}

fn page(told: &Told<'_>) -> Result<String, minijinja::Error> {
    let mut engine = Environment::new();
    engine.add_template("report.css", include_str!("../templates/report.css"))?;
    engine.add_template("report.html", include_str!("../templates/report.html"))?;
    engine.add_filter("parts", parts);
    let mut spots = Spots::new(told.sources);
    let found: Vec<Found<'_>> = told
        .findings
        .iter()
        .map(|finding| {
            let at = spots.of(finding.at);
            let line = told
                .sources
                .lines(finding.at.file)
                .line_range(at.start.line - 1);
            let excerpt = line
                .and_then(|range| told.sources.text(finding.at.file).get(range.as_usize()))
                .unwrap_or_default();
            Found {
                weight: finding.severity.word(),
                phrase: told.words.phrase(finding.severity),
                name: &finding.name,
                what: what(finding, told.sources),
                why: &finding.why,
                how: &finding.how,
                file: at.file,
                line: at.start.line,
                excerpt: cut(excerpt.trim()),
                fix: finding.fix.as_ref().map(|fix| fix.title.as_str()),
                step: finding
                    .origin
                    .as_ref()
                    .map(|of| format!("{} · {}", of.playbook, of.step)),
            }
        })
        .collect();
    let playbooks: Vec<Playbook<'_>> = told
        .run
        .playbooks
        .iter()
        .map(|own| Playbook {
            file: told.sources.name(own.file),
            title: own.title,
            met: own.score.0,
            of: own.score.1,
            open: own.tally.error + own.tally.warning + own.tally.advice,
            waived: own.tally.waived,
            attest: own.tally.to_attest,
            unknown: own.tally.unknown,
            steps: own
                .steps
                .iter()
                .map(|step| Step {
                    title: if step.title.is_empty() {
                        "Rules outside any step"
                    } else {
                        step.title
                    },
                    number: step.number.unwrap_or_default(),
                    state: step.state,
                    tally: step.tally,
                })
                .collect(),
        })
        .collect();
    let unread: Vec<String> = told.unread.iter().map(crate::Unread::whole).collect();
    let page = engine.get_template("report.html")?.render(context! {
        command => told.command,
        files => told.counts.files,
        summary => in_words(told),
        heading => told.words.heading,
        nothing => in_words(told),
        known => told.counts.known,
        unread => unread,
        found => Value::from(Serde(&found)),
        playbooks => Value::from(Serde(&playbooks)),
    })?;
    Ok(page.trim_start().to_owned())
}

/// A message in parts: text, then what stood in backticks, then text … A backtick without its other half is text.
fn parts(message: &str) -> Vec<String> {
    let parts: Vec<&str> = message.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return vec![message.to_owned()];
    }
    parts.into_iter().map(str::to_owned).collect()
}

/// As much of a line as a page can show.
fn cut(line: &str) -> &str {
    line.char_indices()
        .nth(160)
        .map_or(line, |(end, _)| &line[..end])
}
