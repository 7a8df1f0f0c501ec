//! Findings about text that stands outside every entry's braces: heads without braces, words that fit nothing.

use partnership_diagnostics::{Finding, Fix};
use partnership_source::{Span, TextEdit, TextRange};
use partnership_vocabulary::{Field, KINDS, ValueType};

use super::definitions;
use super::words::tick;

definitions! {
    UNEXPECTED_TEXT Error "unexpected-text" "Everything is an entry, a line, a clause or a comment"
    MISSING_BLOCK Error "missing-block" "An entry has braces"
}

/// Text that fits nothing: all of it, and its first line.
pub(crate) fn unexpected_text(at: Span, all: TextRange, text: &str) -> Finding {
    let written = at.range.of(text).trim();
    if written == "{" {
        return UNEXPECTED_TEXT
            .finding(at, "Nothing on its line says what this `{` belongs to.")
            .why("Without that, what stands between the braces is about nothing, and is not checked.")
            .how("Move it up to the end of the line that it belongs to, in front of any remark there.");
    }
    if let Some(finding) = behind_block(at, all, text) {
        return finding;
    }
    let lines: Vec<TextRange> = lines(all, text).collect();
    let what = match lines.len() {
        0 | 1 => format!("{} is neither an entry nor a line of one.", tick(written)),
        2 => format!(
            "{} and the line below it are neither entries nor lines of one.",
            tick(written)
        ),
        count => format!(
            "{} and the {} lines below it are neither entries nor lines of one.",
            tick(written),
            count - 1
        ),
    };
    let finding = UNEXPECTED_TEXT
        .finding(at, what)
        .why("What is not understood is not checked and appears in no briefing.");
    let finding = match lines.len() {
        0 | 1 => finding.how("Give it a word and a colon (`note: \"…\"`), put `//` before it to keep it as a remark, or take it out."),
        _ => finding.how("Put `//` before each line to keep them as a remark, write them into a `note:` between `\"\"\"` and `\"\"\"`, or take them out."),
    };
    // Braces and quotes may reach beyond these lines, and would then lose their other half.
    if all.of(text).contains(['{', '}', '"', '“', '”']) {
        return finding;
    }
    let title = if lines.len() < 2 {
        "Keep it as a remark"
    } else {
        "Keep all of it as a remark"
    };
    let edits = lines.iter().map(|line| TextEdit::insert(line.start, "// "));
    finding.fix(Fix::offered(title, at.file, edits))
}

/// The lines of a range that say something, each from its first word on.
fn lines(all: TextRange, text: &str) -> impl Iterator<Item = TextRange> + '_ {
    let mut start = all.start as usize;
    all.of(text).split_inclusive('\n').filter_map(move |line| {
        let first = start + (line.len() - line.trim_start().len());
        start += line.len();
        let end = first + line.trim().len();
        (end > first).then(|| TextRange::new(first as u32, end as u32))
    })
}

/// The words that name or limit a clause and stand behind its braces instead of before them.
fn behind_block(at: Span, all: TextRange, text: &str) -> Option<Finding> {
    let written = all.of(text).trim();
    let mut words = written.split_whitespace();
    let (Some("called"), Some(name), None) = (words.next(), words.next(), words.next()) else {
        return None;
    };
    let before = text[..all.start as usize].trim_end();
    let open = before.ends_with('}').then(|| opening(before)).flatten()?;
    let head = before[..open].trim_end();
    let head = head.strip_suffix("unless").map_or(head, str::trim_end);
    let gone = TextRange::new(
        before.len() as u32,
        all.start + all.of(text).trim_end().len() as u32,
    );
    Some(
        UNEXPECTED_TEXT
            .finding(at, format!("{} stands behind the braces of its clause.", tick(written)))
            .why("A name is looked for before the braces, so the clause has none and nothing can refer to it.")
            .how(format!("Move `called {name}` in front of the braces, and of `unless` where there is one."))
            .fix(Fix::offered(
                "Move the name to its place",
                at.file,
                [
                    TextEdit::insert(head.len() as u32, format!(" called {name}")),
                    TextEdit::delete(gone),
                ],
            )),
    )
}

/// No clause that a person would write has longer braces, in bytes.
const FURTHEST: usize = 10_000;

/// Where the braces were opened that the last sign of `text` closes. Quotes are passed over as well as can be told
/// from behind.
fn opening(text: &str) -> Option<usize> {
    let (mut depth, mut quoted) = (0i32, false);
    for (at, byte) in text.bytes().enumerate().rev().take(FURTHEST) {
        match byte {
            b'"' => quoted = !quoted,
            b'}' if !quoted => depth += 1,
            b'{' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// A head without braces; `at` is the head.
pub(crate) fn missing_block(at: Span, text: &str) -> Finding {
    if let Some(finding) = deed_in_braces(at, text) {
        return finding;
    }
    let finding = MISSING_BLOCK
        .finding(at, format!("{} has no braces.", tick(at.range.of(text))))
        .why("Without braces there is no telling which lines belong to the entry.")
        .how("Put its lines between `{` and `}`.");
    let edits = braces(at.range, text);
    finding.fix(Fix::offered("Add braces", at.file, edits))
}

/// A deed between braces, `never: { sell visits }`, which stands behind the colon alone.
fn deed_in_braces(at: Span, text: &str) -> Option<Finding> {
    let before = text[..at.range.start as usize].trim_end();
    let line = before.strip_suffix('{')?.trim_end().strip_suffix(':')?;
    let word = line
        .rsplit(|c: char| !(c.is_alphanumeric() || c == '-'))
        .next()?;
    let deed = |field: &Field| field.word == word && matches!(field.value, ValueType::Deed);
    let takes_one = KINDS.iter().any(|kind| kind.fields.iter().any(deed));
    let behind = &text[at.range.end as usize..];
    let close = behind.len() - behind.trim_start().len();
    (takes_one && behind.trim_start().starts_with('}')).then(|| {
        let all = TextRange::new(before.len() as u32 - 1, at.range.end + close as u32 + 1);
        let written = at.range.of(text).trim();
        MISSING_BLOCK
            .finding(at, format!("{} stands in braces, as if it were an entry.", tick(written)))
            .why("What is never done is a sentence of its own; between braces it is not understood and cannot be held against the clauses.")
            .how(format!("Write it behind the colon: {}.", tick(&format!("{word}: {written}"))))
            .fix(Fix::offered(
                "Take the braces out",
                at.file,
                [TextEdit::replace(all, written)],
            ))
    })
}

/// The braces around the lines that were written for an entry whose head is `head`: those below it that stand further
/// in, or where nothing is set in, the lines with a word and a colon right below it.
fn braces(head: TextRange, text: &str) -> Vec<TextEdit> {
    let line = text[..head.start as usize]
        .rfind('\n')
        .map_or(0, |at| at + 1);
    let indent = indent_of(&text[line..]);
    let own = &text[line..line + indent];
    let open = TextEdit::insert(head.end, " {");
    let below = text[head.end as usize..]
        .find('\n')
        .map_or(text.len(), |at| head.end as usize + at + 1);
    let mut at = below;
    let mut end = None;
    let mut set_in = None;
    for line in text[below..].split_inclusive('\n') {
        let said = line.trim();
        let further = indent_of(line) > indent;
        if said.is_empty() {
            if set_in == Some(false) {
                break;
            }
        } else if said.starts_with('}') && !further && indent_of(line) == indent {
            // Its closing brace is there.
            return vec![open];
        } else if further && set_in != Some(false) {
            set_in = Some(true);
            end = Some(at + line.trim_end().len());
        } else if set_in != Some(true) && is_line(said) {
            set_in = Some(false);
            end = Some(at + line.trim_end().len());
        } else {
            break;
        }
        at += line.len();
    }
    match end {
        Some(end) => vec![open, TextEdit::insert(end as u32, format!("\n{own}}}"))],
        None => vec![TextEdit::insert(
            head.end,
            " {\n}".replace('\n', &format!("\n{own}")),
        )],
    }
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// Whether a line reads `word: …`.
fn is_line(line: &str) -> bool {
    line.split_once(':').is_some_and(|(word, _)| {
        !word.is_empty() && !word.contains(char::is_whitespace) && !word.contains(['"', '{', '/'])
    })
}
