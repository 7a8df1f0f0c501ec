//! A summary in Markdown: for a comment on a pull request, or the summary of a step.
//!
//! What an author wrote cannot become markup, a link or a mention of a person: every sign that Markdown or a code host
//! reads is written as an entity.

use std::fmt::Write as _;

use partnership_diagnostics::json;

use crate::spot::Spots;
use crate::{Told, in_words, what};

/// The most findings that are listed: a comment has to stay readable, and code hosts cut long ones.
const MOST: usize = 50;

pub(crate) fn render(told: &Told<'_>) -> String {
    let mut out = format!("### {}\n\n", text(told.command));
    let files = match told.counts.files {
        1 => "1 file".to_owned(),
        many => format!("{many} files"),
    };
    // Writing to a string does not fail.
    let _ = writeln!(out, "{files}: {}.", in_words(told));
    for unread in told.unread {
        let _ = writeln!(out, "\n**Not read:** {}", message(&unread.whole()));
    }
    playbooks(told.run, told, &mut out);
    if told.counts.known > 0 && !told.run.playbooks.is_empty() {
        out.push_str("\nWhat is open counts what is known too.\n");
    }
    if told.findings.is_empty() {
        return out;
    }
    out.push_str("\n| | where | what to do |\n| --- | --- | --- |\n");
    let mut spots = Spots::new(told.sources);
    for finding in told.findings.iter().take(MOST) {
        let at = spots.of(finding.at);
        let _ = writeln!(
            out,
            "| **{}** | {}:{} | {} {} <br>{} |",
            told.words.phrase(finding.severity),
            text(at.file),
            at.start.line,
            message(&what(finding, told.sources)),
            message(&finding.why),
            message(&finding.how)
        );
    }
    if let left @ 1.. = told.findings.len().saturating_sub(MOST) {
        let _ = writeln!(out, "\nAnd {left} more.");
    }
    out
}

fn playbooks(run: &json::Run<'_>, told: &Told<'_>, out: &mut String) {
    if run.playbooks.is_empty() {
        return;
    }
    out.push_str("\n| partnership | playbook | met | open | accepted for now | for a person to say | cannot be told |\n");
    out.push_str("| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
    for playbook in &run.playbooks {
        let tally = &playbook.tally;
        let _ = writeln!(
            out,
            "| {} | {} | {} of {} | {} | {} | {} | {} |",
            text(told.sources.name(playbook.file)),
            text(playbook.name),
            playbook.score.0,
            playbook.score.1,
            tally.error + tally.warning + tally.advice,
            tally.waived,
            tally.to_attest,
            tally.unknown
        );
    }
}

/// A message: what stands in backticks is shown as code, all else as text.
fn message(of: &str) -> String {
    let parts: Vec<&str> = of.split('`').collect();
    // A backtick without its other half is text.
    if parts.len().is_multiple_of(2) {
        return text(of);
    }
    let shown = parts
        .iter()
        .enumerate()
        .map(|(place, part)| match place % 2 {
            1 => format!("<code>{}</code>", text(part)),
            _ => text(part),
        });
    shown.collect()
}

/// Text as text: no sign of it is read as markup.
pub(crate) fn text(of: &str) -> String {
    let mut out = String::with_capacity(of.len());
    for sign in of.chars() {
        match sign {
            '\n' | '\r' | '\t' => out.push(' '),
            '&' | '<' | '>' | '"' | '\'' | '`' | '*' | '_' | '~' | '[' | ']' | '(' | ')' | '!'
            | '|' | '\\' | '#' | '@' | '{' | '}' | '=' | '$' | '^' => {
                let _ = write!(out, "&#{};", u32::from(sign));
            }
            // A bare address is made a link by code hosts.
            ':' => out.push_str("&#58;"),
            sign if sign.is_control() => {}
            sign => out.push(sign),
        }
    }
    // `www.` is made a link as well.
    out.replace("www.", "www&#46;")
}
