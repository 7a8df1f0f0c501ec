//! Something that is offered.

use partnership_source::TextRange;

/// What sort of thing is offered, for an editor's icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A kind of entry.
    Kind,
    /// A line.
    Line,
    /// A word of a list, or a silence.
    Word,
    /// The name of an entry.
    Name,
    /// A word that joins the parts of a sentence.
    Keyword,
    /// A value: a date, a length of time, a text.
    Value,
    /// A file.
    File,
    /// A rule or a playbook.
    Rule,
}

/// Something that is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What the list shows.
    pub label: String,
    /// What stands beside it.
    pub detail: String,
    /// What is shown of it, in Markdown.
    pub documentation: String,
    /// What sort of thing it is.
    pub sort: Sort,
    /// What is inserted by an editor without placeholders.
    pub plain: String,
    /// What is inserted by an editor with placeholders (`$1`, `${2:text}`); `None` where it is the same.
    pub snippet: Option<String>,
    /// What is replaced.
    pub replace: TextRange,
    /// Its place in the order.
    pub rank: usize,
    /// Whether more can be completed right behind it.
    pub goes_on: bool,
}

impl Item {
    pub(crate) fn new(sort: Sort, label: impl Into<String>, replace: TextRange) -> Self {
        let label = label.into();
        Self {
            plain: label.clone(),
            label,
            detail: String::new(),
            documentation: String::new(),
            sort,
            snippet: None,
            replace,
            rank: 0,
            goes_on: false,
        }
    }

    pub(crate) fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }

    pub(crate) fn documentation(mut self, documentation: impl Into<String>) -> Self {
        self.documentation = documentation.into();
        self
    }

    pub(crate) fn plain(mut self, plain: impl Into<String>) -> Self {
        self.plain = plain.into();
        self
    }

    pub(crate) fn snippet(mut self, snippet: impl Into<String>) -> Self {
        self.snippet = Some(snippet.into());
        self
    }

    pub(crate) fn goes_on(mut self) -> Self {
        self.goes_on = true;
        self
    }
}

/// `text` inside a snippet, where `$`, `}` and `\` have a meaning.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '$' | '}' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
