//! One finding as a block of text.

use codespan_reporting::diagnostic::{Diagnostic, Label, LabelStyle};
use codespan_reporting::term::{self, Chars, Config};
use partnership_source::Span;

use super::Options;
use super::change::{Change, changes};
use super::excerpt::{Excerpt, Mark};
use super::paint::{Painter, Style};
use super::prose::{sentence, wrap};
use crate::columns::Columns;
use crate::{Finding, Fix, Sources};

/// How many other places are shown; more would bury the first.
const MOST_OTHERS: usize = 8;

/// Where the text behind `why:`, `do:`, `fix:` and `from:` begins.
const INDENT: &str = "        ";

/// The block for `finding`, ending in a line break.
pub(super) fn block(
    finding: &Finding,
    sources: &dyn Sources,
    columns: &mut Columns<'_>,
    options: &Options,
) -> Vec<u8> {
    let mut block = Block {
        out: Painter::new(options.color),
        options,
        ellipsis: ellipsis(options),
    };
    block.heading(finding);
    block.snippet(finding, sources, columns);
    block.paragraph("why:", &finding.why);
    block.paragraph("do:", &finding.how);
    if let Some(fix) = &finding.fix {
        block.fix(fix, finding, sources);
    }
    if let Some(origin) = &finding.origin {
        // A rule may stand outside any step.
        let step = match origin.step.as_str() {
            "" => String::new(),
            step => format!("step `{step}` of "),
        };
        let playbook = &origin.playbook;
        block.paragraph("from:", &format!("{step}the playbook `{playbook}`"));
    }
    let mut bytes = block.out.finish();
    // Where nothing follows the snippet, neither does the blank line.
    while bytes.ends_with(b"\n\n") {
        bytes.pop();
    }
    bytes
}

/// What stands where something was cut.
pub(super) fn ellipsis(options: &Options) -> &'static str {
    if options.ascii { "..." } else { "…" }
}

struct Block<'o> {
    out: Painter,
    options: &'o Options,
    ellipsis: &'static str,
}

impl Block<'_> {
    fn heading(&mut self, finding: &Finding) {
        let lead = format!("{} [{}]: ", finding.severity.phrase(), finding.name)
            .chars()
            .count();
        let what = wrap(
            &sentence(&finding.what, self.ellipsis),
            self.options.room() - 2,
            lead.saturating_sub(2),
        );
        self.out
            .painted(Style::Heading(finding.severity), finding.severity.phrase());
        self.out.painted(
            Style::Mark(finding.severity),
            &format!(" [{}]", sentence(&finding.name, self.ellipsis)),
        );
        self.out.text(": ");
        for (index, line) in what.iter().enumerate() {
            if index > 0 {
                self.out.text("\n  ");
            }
            self.out.painted(Style::Sentence, line);
        }
        self.out.text("\n");
    }

    /// The marked lines, drawn by codespan-reporting.
    fn snippet(&mut self, finding: &Finding, sources: &dyn Sources, columns: &mut Columns<'_>) {
        let others = finding.others.iter().take(MOST_OTHERS);
        let mark = |span: Span, text: &str, style| Mark {
            span,
            style,
            text: sentence(text, self.ellipsis).into_owned(),
        };
        let mut marks = vec![mark(finding.at, &finding.label, LabelStyle::Primary)];
        marks.extend(others.map(|other| mark(other.span, &other.text, LabelStyle::Secondary)));

        let excerpt = Excerpt::new(&marks, sources, columns, self.options.room(), self.ellipsis);
        let labels = excerpt.labels.iter().zip(marks).map(|(label, mark)| {
            Label::new(mark.style, label.page, label.range.clone()).with_message(mark.text)
        });
        let diagnostic = Diagnostic::error().with_labels(labels.collect());
        let chars = if self.options.ascii {
            Chars::ascii()
        } else {
            Chars::box_drawing()
        };
        let config = Config {
            chars,
            tab_width: 2,
            ..Config::default()
        };
        self.out.without_heading(finding.severity);
        // The excerpt answers every question codespan-reporting asks; were one left open, the rest is still told.
        let _ = term::emit_to_write_style(&mut self.out, &config, &excerpt, &diagnostic);

        let hidden = finding.others.len().saturating_sub(MOST_OTHERS);
        if hidden > 0 {
            let places = if hidden == 1 { "place" } else { "places" };
            self.out.painted(
                Style::Quiet,
                &format!("  {} and {hidden} more {places}\n", self.ellipsis),
            );
        }
    }

    fn paragraph(&mut self, key: &str, text: &str) {
        let text = sentence(text, self.ellipsis);
        let lines = wrap(&text, self.options.room() - INDENT.len(), 0);
        for (index, line) in lines.iter().enumerate() {
            if index == 0 {
                self.out.text("  ");
                self.out.painted(Style::Key, key);
                self.out.text(&INDENT[2 + key.len()..]);
            } else {
                self.out.text(INDENT);
            }
            self.out.text(line);
            self.out.text("\n");
        }
    }

    fn fix(&mut self, fix: &Fix, finding: &Finding, sources: &dyn Sources) {
        self.paragraph("fix:", &fix.title);
        let (changes, hidden) = changes(
            fix,
            sources,
            self.options.room() - INDENT.len() - 2,
            self.ellipsis,
        );
        let here = sources
            .lines(finding.at.file)
            .line_column(finding.at.range.start)
            .line;
        for change in &changes {
            if change.file != finding.at.file {
                let name = sentence(sources.name(change.file), self.ellipsis);
                self.quiet(&format!("{name}:{}", change.line + 1));
            } else if change.line.abs_diff(here) > 1 {
                self.quiet(&format!("line {}", change.line + 1));
            }
            self.change(change);
        }
        if hidden > 0 {
            let places = if hidden == 1 { "place" } else { "places" };
            self.quiet(&format!("{} and in {hidden} more {places}", self.ellipsis));
        }
    }

    fn change(&mut self, change: &Change) {
        let sides = [
            (Style::Removed, '-', &change.before),
            (Style::Added, '+', &change.after),
        ];
        for (style, sign, side) in sides {
            for line in &side.lines {
                self.out.text(INDENT);
                self.out.painted(style, &format!("{sign} {line}"));
                self.out.text("\n");
            }
            if side.more > 0 {
                let lines = if side.more == 1 { "line" } else { "lines" };
                self.quiet(&format!(
                    "{sign} {} {} more {lines}",
                    self.ellipsis, side.more
                ));
            }
        }
    }

    fn quiet(&mut self, text: &str) {
        self.out.text(INDENT);
        self.out.painted(Style::Quiet, text);
        self.out.text("\n");
    }
}
