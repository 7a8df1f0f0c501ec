//! Errors of use: a missing file, a word the command line does not know. On a terminal they are drawn by miette;
//! elsewhere, and for people who want no drawing, they are told in sentences that a screen reader can read out.

use std::error::Error;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource, SourceCode,
};
use partnership_diagnostics::safe;
use partnership_project::Problem;
use partnership_source::LineIndex;

/// An error of use.
#[derive(Debug)]
pub(crate) struct Misuse {
    what: String,
    how: Option<String>,
    /// The name `explain` takes.
    name: Option<&'static str>,
    place: Option<Place>,
}

/// A place in a text that is not one of ours.
#[derive(Debug)]
struct Place {
    file: String,
    source: NamedSource<Arc<str>>,
    range: Range<usize>,
}

impl Misuse {
    /// An error of use that says `what` is wrong.
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self {
            what: safe(&what.into()).into_owned(),
            how: None,
            name: None,
            place: None,
        }
    }

    /// Say what to do.
    pub(crate) fn how(mut self, how: impl Into<String>) -> Self {
        self.how = Some(safe(&how.into()).into_owned());
        self
    }

    /// As people read it: drawn on a terminal, as plain sentences elsewhere.
    pub(crate) fn told(&self, drawn: bool, width: usize) -> String {
        if !drawn {
            return self.narrated();
        }
        let mut out = String::new();
        let drawing = GraphicalReportHandler::new_themed(GraphicalTheme::unicode());
        // Writing to memory does not fail.
        let _ = drawing.with_width(width).render_report(&mut out, self);
        out.push('\n');
        out
    }

    fn narrated(&self) -> String {
        let mut out = format!("{}\n", self.what);
        if let Some(place) = &self.place {
            out.push_str(&format!("  Where: {}\n", place.narrated()));
        }
        if let Some(how) = &self.how {
            out.push_str(&format!("  What to do: {how}\n"));
        }
        if let Some(name) = self.name {
            out.push_str(&format!("  More: partnership explain {name}\n"));
        }
        out
    }
}

impl Place {
    fn narrated(&self) -> String {
        let text = self.source.inner();
        let lines = LineIndex::new(text);
        let line = lines.line_column(self.range.start as u32).line;
        let written = lines
            .line_range(line)
            .map_or("", |range| range.of(text).trim());
        format!("{}, line {}: {written}", self.file, line + 1)
    }
}

impl From<&Problem> for Misuse {
    fn from(problem: &Problem) -> Self {
        let mut misuse = Misuse::new(&*problem.what).how(&*problem.how);
        misuse.name = Some(problem.name);
        misuse.place = problem.place.as_ref().map(|(text, range)| {
            let file = safe(&problem.file).into_owned();
            // Made safe byte by byte, so that the range stays right.
            let text: Arc<str> = safe(text).into();
            Place {
                source: NamedSource::new(&file, text),
                file,
                range: range.clone(),
            }
        });
        misuse
    }
}

impl fmt::Display for Misuse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl Error for Misuse {}

impl Diagnostic for Misuse {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.name.map(|name| Box::new(name) as _)
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.how.as_ref().map(|how| Box::new(how) as _)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.place.as_ref().map(|place| &place.source as _)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let place = self.place.as_ref()?;
        Some(Box::new(std::iter::once(LabeledSpan::underline(
            place.range.clone(),
        ))))
    }
}
