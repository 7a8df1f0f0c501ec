//! What is shown above and between the lines.

use partnership_ide::folding::{Fold, Sort};
use partnership_ide::hints::Hint;
use partnership_ide::lens::{Does, Lens};
use partnership_source::{FileId, TextRange};
use serde_json::json;

use super::types::{
    CodeLens, Command, FoldingRange, FoldingRangeKind, InlayHint, InlayHintLabel, InlayHintTooltip,
    SelectionRange,
};
use crate::custom::{PREVIEW, SHOW, STATUS};
use crate::view::View;

/// A line above an entry.
pub(crate) fn lens(view: &View, file: FileId, lens: Lens) -> Option<CodeLens> {
    let uri = view.uri(file)?;
    let range = view.range(file, lens.range);
    let (command, arguments) = match lens.does {
        Does::Preview => (PREVIEW, vec![json!(uri.as_str())]),
        Does::Status => (STATUS, vec![json!(uri.as_str())]),
        Does::Show(places) => {
            let places: Vec<_> = places
                .into_iter()
                .filter_map(|span| view.location(span))
                .collect();
            let arguments = vec![json!(uri.as_str()), json!(range.start), json!(places)];
            (SHOW, arguments)
        }
    };
    Some(CodeLens {
        range,
        command: Some(Command {
            title: lens.title,
            command: command.to_owned(),
            arguments: Some(arguments),
        }),
        data: None,
    })
}

/// Something between the words.
pub(crate) fn hint(view: &View, file: FileId, hint: Hint) -> InlayHint {
    InlayHint {
        position: view.position(file, hint.offset),
        label: InlayHintLabel::String(hint.label),
        kind: None,
        text_edits: None,
        tooltip: Some(InlayHintTooltip::String(hint.tooltip)),
        padding_left: Some(true),
        padding_right: None,
        data: None,
    }
}

/// Something that can be folded: the line with its end stays in sight, so that an entry is seen to be closed.
pub(crate) fn fold(view: &View, file: FileId, fold: &Fold) -> FoldingRange {
    let range = view.range(file, fold.range);
    let keep = u32::from(fold.sort == Sort::Block);
    FoldingRange {
        start_line: range.start.line,
        end_line: range.end.line.saturating_sub(keep).max(range.start.line),
        kind: match fold.sort {
            Sort::Block => None,
            Sort::Comment => Some(FoldingRangeKind::Comment),
            Sort::Imports => Some(FoldingRangeKind::Imports),
        },
        ..FoldingRange::default()
    }
}

/// Ranges around a place, each inside the next.
pub(crate) fn selection(view: &View, file: FileId, ranges: &[TextRange]) -> SelectionRange {
    let mut outer = None;
    for range in ranges.iter().rev() {
        outer = Some(Box::new(SelectionRange {
            range: view.range(file, *range),
            parent: outer,
        }));
    }
    outer.map_or_else(
        || SelectionRange {
            range: view.range(file, TextRange::empty(0)),
            parent: None,
        },
        |outer| *outer,
    )
}
