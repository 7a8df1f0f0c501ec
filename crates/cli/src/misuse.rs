//! Errors of use: a missing file, a word the command line does not know. They are told by miette.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource,
    NarratableReportHandler, SourceCode,
};
use partnership_diagnostics::safe;
use partnership_project::Problem;

/// An error of use.
#[derive(Debug)]
pub(crate) struct Misuse {
    what: String,
    how: Option<String>,
    /// The name `explain` takes.
    name: Option<&'static str>,
    source: Option<NamedSource<Arc<str>>>,
    label: Option<LabeledSpan>,
}

impl Misuse {
    /// An error of use that says `what` is wrong.
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self {
            what: safe(&what.into()).into_owned(),
            how: None,
            name: None,
            source: None,
            label: None,
        }
    }

    /// Say what to do.
    pub(crate) fn how(mut self, how: impl Into<String>) -> Self {
        self.how = Some(safe(&how.into()).into_owned());
        self
    }

    /// As people read it: drawn on a terminal, as plain sentences elsewhere.
    pub(crate) fn told(&self, drawn: bool) -> String {
        let mut out = String::new();
        // Writing to memory does not fail.
        let _ = if drawn {
            GraphicalReportHandler::new_themed(GraphicalTheme::unicode())
                .with_width(90)
                .render_report(&mut out, self)
        } else {
            NarratableReportHandler::new().render_report(&mut out, self)
        };
        out
    }
}

impl From<&Problem> for Misuse {
    fn from(problem: &Problem) -> Self {
        let mut misuse = Misuse::new(&*problem.what).how(&*problem.how);
        misuse.name = Some(problem.name);
        if let Some((text, place)) = &problem.place {
            // Made safe byte by byte, so that the place stays right.
            let text: Arc<str> = safe(text).into();
            misuse.source = Some(NamedSource::new(safe(&problem.file), text));
            misuse.label = Some(LabeledSpan::underline(place.clone()));
        }
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
        self.source.as_ref().map(|source| source as _)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        self.label
            .clone()
            .map(|label| Box::new(std::iter::once(label)) as _)
    }
}
