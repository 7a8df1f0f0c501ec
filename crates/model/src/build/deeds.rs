//! What a promise rules out, in clause form: `never: sell eye-scans, use ed-attendances for insurance`.

use partnership_source::TextRange;
use partnership_syntax::{Syntax, ast, parse_deed};
use partnership_vocabulary::words;

use super::{Builder, Here, Line, lookup};
use crate::{Data, Qualifiers, Value, findings};

/// No deed that a person would write is longer, in bytes.
const LONGEST: usize = 2000;

/// The deeds of a line. Commas part actions and data as well as deeds, so a new deed is taken to start where the
/// words before it are whole and the next one is an action.
pub(crate) fn split(field: ast::Field<'_>, text: &str) -> Vec<TextRange> {
    let mut out: Vec<TextRange> = Vec::new();
    for item in field.items() {
        let range = item.range();
        let first = range.of(text).split_whitespace().next().unwrap_or_default();
        if lookup::silence(first).is_some() && out.is_empty() {
            continue;
        }
        let starts = lookup::word(&words::ACTION, first).is_some();
        match out.last_mut() {
            Some(before) if !(starts && is_whole(before.of(text))) => *before = before.join(range),
            _ => out.push(range),
        }
    }
    out
}

fn is_whole(text: &str) -> bool {
    // Each further part of a line asks again, so a line that goes on and on is not read anew each time.
    if text.len() > LONGEST {
        return false;
    }
    let tree = parse_deed(text);
    tree.slips.is_empty()
        && Syntax::root(&tree, text, 0).is_some_and(|root| ast::Clause::of(root).is_whole())
}

impl<'a> Builder<'a> {
    /// Read the deeds of a line.
    pub(crate) fn deeds(&mut self, here: Here, line: &Line<'a>) -> Vec<Value> {
        let text = self.text(here);
        let mut out = Vec::with_capacity(line.deeds.len());
        for (id, range) in &line.deeds {
            let span = self.span(here, *range);
            let tree = parse_deed(range.of(text));
            let faults = self.sink.faults;
            if let Some(root) = Syntax::root(&tree, text, range.start) {
                self.clause_words(here, *id, ast::Clause::of(root));
            }
            // An entry among the actions is what leaves the deed unfinished.
            if self.sink.faults == faults {
                for slip in &tree.slips {
                    let at = self.span(here, slip.range.shift(range.start));
                    self.sink.push(findings::shape::sentence_slip(
                        slip.kind,
                        at,
                        Some(span),
                        text,
                    ));
                }
            }
            if self.sink.faults != faults {
                let own = &mut self.model.clauses[id.0 as usize];
                (own.suspect, own.damaged) = (true, true);
            }
            out.push(Value {
                data: Data::Deed(*id),
                qualifiers: Qualifiers::default(),
                span,
            });
        }
        out
    }
}
