//! Findings about the shape of the text: quotes, braces, colons, words out of place.

use partnership_diagnostics::{Finding, Fix};
use partnership_source::{Span, TextEdit, TextRange};
use partnership_syntax::{MAX_DEPTH, SlipKind};

use super::definitions;
use super::words::tick;
use crate::build::names;

definitions! {
    UNCLOSED_TEXT Error "unclosed-text" "A text ends with a quote"
    MISSING_BRACE Error "missing-brace" "Each `{` has its `}`"
    STRAY_BRACE Error "stray-brace" "Each `}` closes something"
    UNEXPECTED_WORDS Error "unexpected-words" "An entry starts with its kind, its name and its title"
    NAME_AFTER_TITLE Error "name-after-title" "The name stands before the title"
    MISSING_COLON Error "missing-colon" "A colon stands between a line's word and its value"
    COLON_AFTER_KIND Error "colon-after-kind" "No colon stands after an entry's kind"
    UNFINISHED_SENTENCE Error "unfinished-sentence" "A sentence is complete"
    LEFTOVER_WORDS Error "leftover-words" "Every word of a sentence has a meaning"
    TRAILING_COMMA Error "trailing-comma-in-clause" "A list in a clause does not end in a comma"
    NESTING_TOO_DEEP Error "nesting-too-deep" "Braces nest only so deep"
    ENTRY_TOO_LONG Error "entry-too-long" "An entry has at most a million characters"
    CONTROL_CHARACTER Error "control-character" "Text has no invisible control characters"
}

pub(crate) fn unclosed_text(at: Span, text: &str) -> Finding {
    let written = at.range.of(text);
    let finding = UNCLOSED_TEXT
        .finding(at, format!("The text {} has no closing quote.", tick(written)))
        .why("Without it there is no telling where the text ends, so what follows may be read as part of it.")
        .label("starts here");
    if written.starts_with("\"\"\"") {
        return finding.how("End the text with `\"\"\"`.");
    }
    finding
        .how("Put a quote at the end of the text. A text over several lines stands between `\"\"\"` and `\"\"\"`.")
        .fix(Fix::offered("Close the text at the end of the line", at.file, [TextEdit::insert(at.range.end, "\"")]))
}

pub(crate) fn missing_brace(at: Span, end: Option<Span>, text: &str) -> Finding {
    let finding = MISSING_BRACE
        .finding(at, "This `{` has no `}`.")
        .why("Without it there is no telling which lines belong to this entry and which to the next.")
        .how("Put a `}` where the entry ends.")
        .label("opened here");
    let Some(end) = end else { return finding };
    let line = text[..at.range.start as usize]
        .rfind('\n')
        .map_or(0, |at| at + 1);
    let indent: String = text[line..]
        .chars()
        .take_while(|c| matches!(c, ' ' | '\t'))
        .collect();
    finding.other(end, "it could end here").fix(Fix::offered(
        "Close it here",
        end.file,
        [TextEdit::insert(end.range.start, format!("\n{indent}}}"))],
    ))
}

pub(crate) fn stray_brace(at: Span) -> Finding {
    STRAY_BRACE
        .finding(at, "This `}` closes nothing.")
        .why("An entry may have ended too early, so that the lines before this one stand outside it.")
        .how("Take it out, or look for an extra `}` further up.")
        .fix(Fix::offered("Take it out", at.file, [TextEdit::delete(at.range)]))
}

pub(crate) fn unexpected_words(at: Span, text: &str) -> Finding {
    let finding = UNEXPECTED_WORDS
        .finding(at, format!("{} is neither the name nor the title of this entry.", tick(at.range.of(text))))
        .why("Other entries refer to this one by its name, so the name must be one word.")
        .how("Write a name with hyphens instead of blanks, then the title in quotes: `partner st-marys \"St Mary's Hospital\" {`.");
    let line = text[..at.range.start as usize]
        .rfind('\n')
        .map_or(0, |at| at + 1);
    let before = &text[line..at.range.start as usize];
    let mut words = before.split_whitespace();
    if let (Some(_), Some(name), None) = (words.next(), words.next(), words.next())
        && !name.contains(['"', '{'])
        && let Some(start) = before.rfind(name)
        && let Some(joined) = names::mended(&text[line + start..at.range.end as usize])
    {
        let range = TextRange::new((line + start) as u32, at.range.end);
        return finding.fix(Fix::offered(
            format!("Write `{joined}`"),
            at.file,
            [TextEdit::replace(range, joined)],
        ));
    }
    finding
}

pub(crate) fn name_after_title(at: Span, title: Option<Span>, text: &str) -> Finding {
    let name = at.range.of(text);
    let finding = NAME_AFTER_TITLE
        .finding(
            at,
            format!("The name {} stands behind the title.", tick(name)),
        )
        .why("Names are looked for right behind the kind, so that they are found at a glance.")
        .how("Put the name before the title.")
        .label("the name");
    let Some(title) = title else { return finding };
    let edits = [
        TextEdit::insert(title.range.start, format!("{name} ")),
        TextEdit::delete(TextRange::new(title.range.end, at.range.end)),
    ];
    finding
        .other(title, "the title")
        .fix(Fix::safe("Put the name first", at.file, edits))
}

/// `behind` is the text behind the word: where an equals sign stands there, the colon takes its place.
pub(crate) fn missing_colon(at: Span, word: &str, behind: &str) -> Finding {
    let equals = behind.trim_start_matches([' ', '\t']).strip_prefix('=');
    let taken = equals.map_or(0, |rest| behind.len() - rest.len()) as u32;
    let place = TextRange::new(at.range.end, at.range.end + taken);
    MISSING_COLON
        .finding(at, format!("There is no colon behind {}.", tick(word)))
        .why("The colon tells a line from an entry.")
        .how(format!("Write `{word}:` and then the value."))
        .fix(Fix::safe(
            "Add the colon",
            at.file,
            [TextEdit::replace(place, ":")],
        ))
}

pub(crate) fn colon_after_kind(at: Span, word: &str, text: &str) -> Finding {
    let finding = COLON_AFTER_KIND
        .finding(
            at,
            format!(
                "A colon stands behind {}, which starts an entry.",
                tick(word)
            ),
        )
        .why("A word with a colon is a line of an entry, so this would not be an entry of its own.")
        .how("Take the colon out.");
    match text[at.range.end as usize..].find(':') {
        Some(found) => {
            let colon = at.range.end + found as u32;
            finding.fix(Fix::safe(
                "Take the colon out",
                at.file,
                [TextEdit::delete(TextRange::new(at.range.end, colon + 1))],
            ))
        }
        None => finding,
    }
}

/// What is wrong with a clause or another sentence.
pub(crate) fn sentence_slip(kind: SlipKind, at: Span, whole: Option<Span>, text: &str) -> Finding {
    let written = at.range.of(text);
    let sentence = whole.unwrap_or(at).range.of(text);
    match kind {
        SlipKind::Leftover if written.trim_start().starts_with(',') => trailing_comma(at, text),
        SlipKind::Leftover => LEFTOVER_WORDS
            .finding(at, format!("{} has no meaning here.", tick(written)))
            .why("What is not understood could change what is permitted, so nothing is taken from this sentence.")
            .how(form_of(sentence)),
        SlipKind::TooDeep => nesting_too_deep(at),
        _ if quoted(sentence).is_some() => sentence_in_quotes(at, whole.unwrap_or(at), text),
        _ => UNFINISHED_SENTENCE
            .finding(at, format!("{} is not complete.", tick(sentence)))
            .why("A sentence that lacks a part says nothing that could be relied on.")
            .how(form_of(sentence)),
    }
}

/// What stands between the quotes around a sentence.
fn quoted(sentence: &str) -> Option<&str> {
    let inside = sentence.trim().strip_prefix('"')?.strip_suffix('"')?.trim();
    (!inside.is_empty() && !inside.contains('"')).then_some(inside)
}

fn sentence_in_quotes(at: Span, whole: Span, text: &str) -> Finding {
    let inside = quoted(whole.range.of(text)).unwrap_or_default();
    UNFINISHED_SENTENCE
        .finding(at, "This sentence stands in quotes, as if it were a text.")
        .why("A text is not understood, so it cannot be held against the clauses.")
        .how(format!("Write it without the quotes: {}.", tick(inside)))
        .fix(Fix::offered(
            "Take the quotes out",
            whole.file,
            [TextEdit::replace(whole.range, inside)],
        ))
}

/// What is wrong with a condition.
pub(crate) fn condition_slip(kind: SlipKind, at: Span, text: &str) -> Finding {
    let finding = match kind {
        SlipKind::TooDeep => return nesting_too_deep(at),
        SlipKind::Leftover => LEFTOVER_WORDS.finding(
            at,
            format!("{} has no meaning here.", tick(at.range.of(text))),
        ),
        _ => {
            UNFINISHED_SENTENCE.finding(at, format!("{} is not complete.", tick(at.range.of(text))))
        }
    };
    finding
        .why("A condition that is not understood holds for nobody.")
        .how("Write a condition, for instance `error when dataset.sensitivity includes special-category, otherwise warning`.")
}

fn trailing_comma(at: Span, text: &str) -> Finding {
    let blanks = at.range.of(text).len() - at.range.of(text).trim_start().len();
    let comma = at.range.start + blanks as u32;
    TRAILING_COMMA
        .finding(
            Span::new(at.file, TextRange::new(comma, comma + 1)),
            "A list in a clause does not end in a comma.",
        )
        .why("The comma announces one more name, and the clause would say something else with it.")
        .how("Take the comma out, or write the name that is missing.")
        .fix(Fix::safe(
            "Take the comma out",
            at.file,
            [TextEdit::delete(TextRange::new(comma, comma + 1))],
        ))
}

/// How a sentence is written, by its first word.
fn form_of(sentence: &str) -> &'static str {
    match sentence.split_whitespace().next().unwrap_or_default() {
        "permit" => {
            "A permit reads `permit WHO to ACTION DATA for PURPOSE`, for instance `permit university to analyse ed-attendances for forecast-demand`."
        }
        "forbid" => {
            "A forbid reads `forbid WHO to ACTION DATA for PURPOSE`, for instance `forbid anyone to re-identify ed-attendances`."
        }
        "use" => "Write the path of a file in quotes: `use \"organisations.partnership\"`.",
        "expect" => {
            "Write what is expected: `expect forbid anyone to use ed-attendances for insurance`, or `expect RULE on ENTRY`."
        }
        "for" => "Write `for each KIND`, and `where` with a condition if only some are meant.",
        "require" => {
            "Write `require` and a condition, for instance `require some benefit where benefit.for includes audience`."
        }
        "define" => "Write `define NAME(one: KIND, two: KIND) when` and a condition.",
        "when" => "Write `when` and a condition.",
        _ => {
            "Write an action and the data, and a purpose if it is about one: `sell eye-scans`, `use ed-attendances for insurance`."
        }
    }
}

pub(crate) fn nesting_too_deep(at: Span) -> Finding {
    NESTING_TOO_DEEP
        .finding(
            at,
            format!("Braces or parentheses nest more than {MAX_DEPTH} deep here."),
        )
        .why("No real entry needs more than a few levels, so braces are probably out of step.")
        .how("Look for braces that were opened and never closed.")
}

pub(crate) fn entry_too_long(at: Span) -> Finding {
    ENTRY_TOO_LONG
        .finding(at, "This entry is longer than a million characters.")
        .why("Nobody can review an entry of that length, and it has not been read.")
        .how("Split it, or look for a brace or a quote that was never closed.")
}

pub(crate) fn control_character(at: Span) -> Finding {
    CONTROL_CHARACTER
        .finding(at, "There is an invisible control character here.")
        .why("It cannot be seen, so what is read and what is meant may differ.")
        .how("Take it out; it may have come with pasted text.")
        .fix(Fix::offered(
            "Take it out",
            at.file,
            [TextEdit::delete(at.range)],
        ))
}
