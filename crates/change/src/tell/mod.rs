//! Changes, written down: as text for a terminal, as Markdown for a pull request, as JSON for programs.

mod json;
mod outline;
mod words;

pub use json::{ChangesJson, DocumentJson, VERSION, document, to_json};
pub use outline::{About, Item, Outline, Section, agree_again, outline, said, said_outline};

use crate::{Changes, Effect, Say};

/// What an effect comes to, in a sentence without its stop.
pub fn does(changes: &Changes, effect: &Effect) -> Say {
    words::effect(effect, &changes.asked, changes.from)
}

/// As text, in lines of at most `width` columns.
pub fn text(outline: &Outline, width: usize) -> String {
    let mut out = String::new();
    wrap(&outline.title.text(), width, 0, "", &mut out);
    for line in &outline.summary {
        wrap(&line.text(), width, 0, "", &mut out);
    }
    for part in &outline.parts {
        out.push_str(&format!("\n{}\n", part.heading.to_uppercase()));
        lines(&part.items, width, &mut out);
        for section in &part.sections {
            out.push('\n');
            wrap(&section.heading.text(), width, 2, "", &mut out);
            for item in &section.items {
                wrap(&item.told.text(), width, 4, "- ", &mut out);
                for line in &item.lines {
                    wrap(&line.text(), width, 8, "", &mut out);
                }
            }
        }
    }
    out
}

fn lines(items: &[Say], width: usize, out: &mut String) {
    for item in items {
        wrap(&item.text(), width, 2, "", out);
    }
}

/// `text` in lines, each after `indent` blanks, the first after `mark` as well.
fn wrap(text: &str, width: usize, indent: usize, mark: &str, out: &mut String) {
    let inner = indent + mark.chars().count();
    out.push_str(&format!("{}{mark}", " ".repeat(indent)));
    let mut column = inner;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if column > inner && column + 1 + length > width {
            out.push_str(&format!("\n{}", " ".repeat(inner)));
            column = inner;
        } else if column > inner {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
    out.push('\n');
}

/// As Markdown, safe for a comment on a pull request: nothing that stands in a file is markup there.
pub fn markdown(outline: &Outline) -> String {
    let mut out = format!("## {}\n\n", outline.title.markdown());
    for line in &outline.summary {
        out.push_str(&format!("{}\n", line.markdown()));
    }
    for part in &outline.parts {
        out.push_str(&format!("\n### {}\n", part.heading));
        for item in &part.items {
            out.push_str(&format!("\n{}\n", item.markdown()));
        }
        for section in &part.sections {
            out.push_str(&format!("\n#### {}\n\n", section.heading.markdown()));
            for item in &section.items {
                out.push_str(&format!("- {}\n", item.told.markdown()));
                for line in &item.lines {
                    out.push_str(&format!("  - {}\n", line.markdown()));
                }
            }
        }
    }
    out
}
