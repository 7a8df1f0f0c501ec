//! How a rule came to what it says, told under a finding or on its own.

use partnership_diagnostics::{Finding, Sources, safe, safe_line};
use partnership_project::{RootReport, Workspace};
use partnership_rules::Truth;
use partnership_rules::run::Options;
use partnership_rules::trace::{Line, Tracer};
use partnership_source::Span;

use crate::args::Global;
use crate::shell::Shell;
use crate::words::paragraph;

/// Tells trails of one partnership.
pub(crate) struct Trails<'a> {
    pub(crate) tracer: Tracer<'a>,
}

impl<'a> Trails<'a> {
    pub(crate) fn new(root: &'a RootReport, workspace: &'a Workspace, global: &Global) -> Self {
        let chosen: Vec<&str> = root.playbooks.iter().map(String::as_str).collect();
        let place = move |span: Span| place(workspace, span);
        Self {
            tracer: Tracer::new(
                &root.model,
                &root.library,
                &chosen,
                &Options {
                    outputs: Some(&root.outputs),
                    ..Options::on(global.today())
                },
                place,
            ),
        }
    }

    /// The sentences behind a finding; none for one that no rule gave.
    pub(crate) fn of(&self, finding: &Finding) -> Vec<Line> {
        let Some(origin) = &finding.origin else {
            return Vec::new();
        };
        self.tracer
            .trail_of(&finding.name, &origin.playbook, finding.at)
            .map(|trail| trail.lines)
            .unwrap_or_default()
    }
}

/// `care.partnership:12`.
pub(crate) fn place(sources: &dyn Sources, span: Span) -> String {
    let line = sources.lines(span.file).line_column(span.range.start).line;
    format!("{}:{}", safe_line(sources.name(span.file)), line + 1)
}

/// Show the sentences of a trail.
pub(crate) fn lines(trail: &[Line], indent: usize, shell: &mut Shell) {
    let ascii = shell.options().ascii;
    for line in trail {
        let (sign, style) = match (line.truth, ascii) {
            (Truth::Yes, false) => ("✓", "32"),
            (Truth::No, false) => ("✗", "33"),
            (Truth::Unknown, false) => ("?", "36"),
            (Truth::Yes, true) => ("+", "32"),
            (Truth::No, true) => ("-", "33"),
            (Truth::Unknown, true) => ("?", "36"),
        };
        let left = indent + 2 * line.depth;
        let text = paragraph(&safe(&line.text), shell.width(), left + 2);
        let sign = shell.paint(style, sign);
        shell.line(&format!("{}{sign} {}", " ".repeat(left), text.trim_start()));
    }
}
