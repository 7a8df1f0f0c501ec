//! A page of Markdown as text for a terminal.

use crate::shell::Shell;
use crate::words::paragraph;

/// Show a page, but for its title. Pages are written by us and plain: headings, paragraphs, lists and examples.
pub(crate) fn show(page: &str, shell: &mut Shell) {
    let mut open: Vec<&str> = Vec::new();
    let mut example = false;
    for line in page
        .lines()
        .skip_while(|line| line.starts_with("# ") || line.is_empty())
    {
        if let Some(fence) = line.strip_prefix("```") {
            flush(&mut open, shell);
            if !example && let Some(lead) = lead_of(fence) {
                let lead = shell.paint("2", lead);
                shell.line(&lead);
            }
            example = !example;
        } else if example {
            let line = if line.is_empty() {
                String::new()
            } else {
                shell.paint("36", &format!("    {line}"))
            };
            shell.line(&line);
        } else if let Some(heading) = line.strip_prefix("## ") {
            flush(&mut open, shell);
            let heading = shell.paint("1", heading);
            shell.line(&heading);
        } else if line.is_empty() {
            flush(&mut open, shell);
            shell.line("");
        } else {
            if starts_item(line) {
                flush(&mut open, shell);
            }
            open.push(line);
        }
    }
    flush(&mut open, shell);
}

fn lead_of(fence: &str) -> Option<&'static str> {
    match fence.split_once(' ').map(|(_, word)| word) {
        Some("fails") => Some("This is pointed out:"),
        Some("passes") => Some("This is not:"),
        _ => None,
    }
}

fn starts_item(line: &str) -> bool {
    line.starts_with("- ")
        || line.starts_with("* ")
        || line
            .split_once(". ")
            .is_some_and(|(n, _)| n.parse::<u8>().is_ok())
}

/// Show the paragraph that was gathered.
fn flush(open: &mut Vec<&str>, shell: &mut Shell) {
    if open.is_empty() {
        return;
    }
    let text = std::mem::take(open).join(" ");
    let indent = if starts_item(&text) { 2 } else { 0 };
    let set = paragraph(&text, shell.width(), indent);
    let mut out = String::new();
    // What stands between two stars is strong.
    for (place, part) in set.split("**").enumerate() {
        if place % 2 == 1 {
            out.push_str(&shell.paint("1", part))
        } else {
            out.push_str(part)
        }
    }
    shell.line(&out);
}
