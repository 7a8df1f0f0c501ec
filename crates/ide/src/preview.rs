//! The briefing as it would be now, of texts that nobody has saved.

use partnership_brief::{Options, document, to_html};
use partnership_diagnostics::Sources;
use partnership_source::{FileId, Span};

use crate::Snapshot;

/// A briefing to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The partnership's title.
    pub title: String,
    /// The page.
    pub html: String,
    /// How many things are missing, and how many of them keep it from being published.
    pub gaps: (usize, usize),
}

/// The draft of the briefing of the partnership that `file` belongs to.
///
/// # Errors
/// Why there is none.
pub fn briefing(snapshot: &Snapshot, file: FileId) -> Result<Preview, String> {
    let none =
        || "There is no `partnership` entry here, so there is nobody to brief about it.".to_owned();
    let analysis = snapshot.analysis(file).ok_or_else(none)?;
    let header = analysis.model.header().ok_or_else(none)?;
    let origin = |span: Span| {
        let line = snapshot.lines(span.file).line_column(span.range.start).line + 1;
        format!("{}:{line}", short_name(snapshot, span.file))
    };
    let document = document(
        &analysis.model,
        &Options {
            draft: true,
            ..Options::new(snapshot.today, &origin)
        },
    );
    let blocking = document.gaps.iter().filter(|gap| gap.blocks).count();
    Ok(Preview {
        title: header.display().to_owned(),
        gaps: (document.gaps.len(), blocking),
        html: to_html(&document),
    })
}

/// The name of a file without the folders above it, which differ from machine to machine.
pub(crate) fn short_name(snapshot: &Snapshot, file: FileId) -> &str {
    let name = snapshot.workspace.name(file);
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}
