//! Laying out what a change touches, and nothing else.

use std::collections::HashMap;
use std::sync::Arc;

use partnership_source::{FileId, TextEdit, apply_edits};
use partnership_syntax::{Parse, Tree, parse};

use crate::format::{laid_out, lines_changed};
use crate::{Edits, Snapshot};

/// The change `edits` with the entries it touches laid out; nothing where it cannot be made.
pub(super) fn tidy(snapshot: &Snapshot, edits: Edits) -> Edits {
    let mut out = Edits::new();
    for (file, edits) in edits {
        let Some(edits) = of_file(snapshot, file, &edits) else {
            return Edits::new();
        };
        if !edits.is_empty() {
            out.push((file, edits));
        }
    }
    out
}

fn of_file(snapshot: &Snapshot, file: FileId, edits: &[TextEdit]) -> Option<Vec<TextEdit>> {
    let before = snapshot.workspace.file(file)?.parse();
    let text = apply_edits(before.text(), edits).ok()?;
    let after = before.again(text);
    let text = changed_laid_out(before, &after);
    Some(lines_changed(before.text(), &text))
}

/// The text of `after`, with the pieces that `before` does not have laid out, and one empty line where something that
/// stood between two pieces is gone.
fn changed_laid_out(before: &Parse, after: &Parse) -> String {
    let known: HashMap<*const Tree, usize> = before
        .pieces()
        .iter()
        .enumerate()
        .map(|(place, piece)| (Arc::as_ptr(&piece.tree), place))
        .collect();
    let mut out = String::with_capacity(after.text().len());
    // The place in `before` that would follow now if nothing had changed.
    let mut next = Some(0);
    for piece in after.pieces() {
        let own = piece.range.of(after.text());
        let place = known.get(&Arc::as_ptr(&piece.tree)).copied();
        if place != next || place.is_none() {
            join(&mut out);
        }
        next = place.map(|place| place + 1);
        let own = if out.is_empty() && place != Some(0) {
            own.trim_start_matches(['\n', '\r'])
        } else {
            own
        };
        if place.is_some() || !piece.tree.slips.is_empty() {
            out.push_str(own);
            continue;
        }
        // What separates it from the next piece is not its own.
        let end = own.trim_end().len();
        let laid = laid_out(&parse(&own[..end]));
        // A new entry stands apart from the one before it.
        if !out.is_empty() && !out.ends_with("\n\n") && own.contains('{') {
            let newline = if out.ends_with('\n') { "\n" } else { "\n\n" };
            out.push_str(newline);
        }
        out.push_str(laid.trim_end());
        match &own[end..] {
            "" => out.push('\n'),
            blank => out.push_str(blank),
        }
    }
    if next != Some(before.pieces().len()) && out.ends_with("\n\n") {
        out.truncate(out.trim_end().len());
        out.push('\n');
    }
    out
}

/// Leave one empty line at the end where there are several.
fn join(out: &mut String) {
    if out.ends_with("\n\n\n") {
        out.truncate(out.trim_end_matches('\n').len());
        out.push_str("\n\n");
    }
}
