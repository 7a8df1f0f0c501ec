//! Findings as JSON for programs.
//!
//! The shape is described by `schema/findings-1.schema.json` ([`SCHEMA`]). It is version 1: within a version, what
//! is there keeps its name and meaning. Lines and columns count from 1, columns in characters; offsets are bytes.

mod playbooks;

use std::cell::RefCell;
use std::io::{self, Write};

use partnership_source::{FileId, TextRange};
use serde::{Serialize, Serializer};

use crate::columns::Columns;
use crate::sources::fit;
use crate::{Counts, Finding, Fix, Sources};
pub use playbooks::{Coverage, Judgement, Next, Playbook, Rule, Run, Step, Tally, Unread};

/// The version of the shape.
pub const VERSION: u32 = 1;

/// The JSON Schema of the shape.
pub const SCHEMA: &str = include_str!("../schema/findings-1.schema.json");

/// Write a run as one JSON document, finding by finding: the document is never held in memory as a whole.
///
/// # Errors
/// What `out` answers.
pub fn write(
    out: &mut dyn Write,
    findings: &[Finding],
    sources: &dyn Sources,
    counts: &Counts,
) -> io::Result<()> {
    write_run(out, findings, sources, counts, &Run::default())
}

/// As [`write`](fn@write), with what running playbooks gave.
///
/// # Errors
/// What `out` answers.
pub fn write_run(
    out: &mut dyn Write,
    findings: &[Finding],
    sources: &dyn Sources,
    counts: &Counts,
    run: &Run<'_>,
) -> io::Result<()> {
    let report = Report {
        run: Some(run),
        ..Report::new(findings, sources, counts)
    };
    serde_json::to_writer_pretty(&mut *out, &report)?;
    out.write_all(b"\n")
}

/// A run, ready for any serde format.
pub struct Report<'a> {
    findings: &'a [Finding],
    counts: &'a Counts,
    run: Option<&'a Run<'a>>,
    places: Places<'a>,
}

impl<'a> Report<'a> {
    /// The run that gave `findings`.
    pub fn new(findings: &'a [Finding], sources: &'a dyn Sources, counts: &'a Counts) -> Self {
        Self {
            findings,
            counts,
            run: None,
            places: Places {
                sources,
                columns: RefCell::new(Columns::new(sources)),
            },
        }
    }
}

impl Serialize for Report<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Document<'r, 'a> {
            version: u32,
            tool: Tool,
            findings: Each<'r, 'a>,
            summary: Summary,
            #[serde(flatten)]
            run: Option<playbooks::Told<'r>>,
        }
        let Counts {
            error,
            warning,
            advice,
            files,
            known,
        } = *self.counts;
        Document {
            version: VERSION,
            tool: Tool {
                name: "partnership",
                version: env!("CARGO_PKG_VERSION"),
            },
            findings: Each(self),
            summary: Summary {
                error,
                warning,
                advice,
                files,
                known,
            },
            run: self.run.map(|run| playbooks::Told::new(run, &self.places)),
        }
        .serialize(serializer)
    }
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct Summary {
    error: usize,
    warning: usize,
    advice: usize,
    files: usize,
    known: usize,
}

/// The findings, each made into its JSON form when it is its turn.
struct Each<'r, 'a>(&'r Report<'a>);

impl Serialize for Each<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(
            self.0
                .findings
                .iter()
                .map(|finding| self.0.places.entry(finding)),
        )
    }
}

#[derive(Serialize)]
struct Entry<'a> {
    name: &'a str,
    severity: &'static str,
    what: &'a str,
    why: &'a str,
    how: &'a str,
    file: &'a str,
    range: Range,
    label: &'a str,
    related: Vec<Related<'a>>,
    fix: Option<Change<'a>>,
    playbook: Option<&'a str>,
    step: Option<&'a str>,
    partnership: Option<&'a str>,
}

#[derive(Serialize)]
struct Range {
    start: Point,
    end: Point,
}

#[derive(Serialize)]
struct Point {
    line: u32,
    column: u32,
    offset: u32,
}

#[derive(Serialize)]
struct Related<'a> {
    file: &'a str,
    range: Range,
    text: &'a str,
}

#[derive(Serialize)]
struct Change<'a> {
    title: &'a str,
    safe: bool,
    edits: Vec<Edit<'a>>,
}

#[derive(Serialize)]
struct Edit<'a> {
    file: &'a str,
    range: Range,
    insert: &'a str,
}

/// Turns places into their JSON form.
struct Places<'a> {
    sources: &'a dyn Sources,
    columns: RefCell<Columns<'a>>,
}

impl<'a> Places<'a> {
    fn entry(&self, finding: &'a Finding) -> Entry<'a> {
        let origin = finding.origin.as_ref();
        let related = finding.others.iter().map(|other| Related {
            file: self.sources.name(other.span.file),
            range: self.range(other.span.file, other.span.range),
            text: &other.text,
        });
        Entry {
            name: &finding.name,
            severity: finding.severity.word(),
            what: &finding.what,
            why: &finding.why,
            how: &finding.how,
            file: self.sources.name(finding.at.file),
            range: self.range(finding.at.file, finding.at.range),
            label: &finding.label,
            related: related.collect(),
            fix: finding.fix.as_ref().map(|fix| self.change(fix)),
            playbook: origin.map(|origin| origin.playbook.as_str()),
            step: origin.map(|origin| origin.step.as_str()),
            partnership: finding.partnership.map(|file| self.sources.name(file)),
        }
    }

    fn change(&self, fix: &'a Fix) -> Change<'a> {
        let edits = fix.edits.iter().map(|(file, edit)| Edit {
            file: self.sources.name(*file),
            range: self.range(*file, edit.range),
            insert: &edit.insert,
        });
        Change {
            title: &fix.title,
            safe: fix.safe,
            edits: edits.collect(),
        }
    }

    /// The range as it fits the text, so that line, column and offset always name the same place.
    fn range(&self, file: FileId, range: TextRange) -> Range {
        let range = fit(self.sources.text(file), range);
        let point = |offset| {
            let place = self.columns.borrow_mut().place(file, offset);
            Point {
                line: place.line,
                column: place.column,
                offset,
            }
        };
        Range {
            start: point(range.start),
            end: point(range.end),
        }
    }
}
