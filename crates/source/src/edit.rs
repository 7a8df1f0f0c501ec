//! Changes to a text, as replacements of ranges.

use crate::TextRange;

/// Replace the bytes of `range` with `insert`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TextEdit {
    /// What is replaced; empty for an insertion.
    pub range: TextRange,
    /// What stands there afterwards.
    pub insert: String,
}

impl TextEdit {
    /// Replace `range` with `insert`.
    pub fn replace(range: TextRange, insert: impl Into<String>) -> Self {
        Self {
            range,
            insert: insert.into(),
        }
    }

    /// Insert at `offset`.
    pub fn insert(offset: u32, insert: impl Into<String>) -> Self {
        Self::replace(TextRange::empty(offset), insert)
    }

    /// Delete `range`.
    pub fn delete(range: TextRange) -> Self {
        Self::replace(range, "")
    }
}

/// Why edits could not be applied.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EditError {
    /// Two edits touch the same bytes.
    Overlap,
    /// A range lies outside the text, or inside a character.
    OutOfText,
}

impl std::fmt::Display for EditError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            EditError::Overlap => "two changes touch the same place",
            EditError::OutOfText => "a change lies outside the text",
        })
    }
}

impl std::error::Error for EditError {}

/// Apply `edits`, in any order, to `text`.
///
/// # Errors
/// [`EditError::Overlap`] where two edits share a byte, [`EditError::OutOfText`] where a range does not fit.
pub fn apply_edits(text: &str, edits: &[TextEdit]) -> Result<String, EditError> {
    let mut sorted: Vec<&TextEdit> = edits.iter().collect();
    sorted.sort_by_key(|edit| edit.range);
    let mut out = String::with_capacity(text.len());
    let mut at = 0u32;
    for edit in sorted {
        if edit.range.start < at {
            return Err(EditError::Overlap);
        }
        out.push_str(
            text.get(at as usize..edit.range.start as usize)
                .ok_or(EditError::OutOfText)?,
        );
        if text.get(edit.range.as_usize()).is_none() {
            return Err(EditError::OutOfText);
        }
        out.push_str(&edit.insert);
        at = edit.range.end;
    }
    out.push_str(text.get(at as usize..).ok_or(EditError::OutOfText)?);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_apply_in_any_order() {
        let edits = [
            TextEdit::insert(3, "!"),
            TextEdit::replace(TextRange::new(0, 1), "J"),
        ];
        assert_eq!(apply_edits("hej", &edits).as_deref(), Ok("Jej!"));
    }

    #[test]
    fn overlapping_and_stray_edits_are_refused() {
        let twice = [
            TextEdit::delete(TextRange::new(0, 2)),
            TextEdit::delete(TextRange::new(1, 3)),
        ];
        assert_eq!(apply_edits("hej", &twice), Err(EditError::Overlap));
        assert_eq!(
            apply_edits("hej", &[TextEdit::insert(9, "x")]),
            Err(EditError::OutOfText)
        );
        assert_eq!(
            apply_edits("é", &[TextEdit::insert(1, "x")]),
            Err(EditError::OutOfText)
        );
    }
}
