//! What may be written, as the protocol offers it.

use std::str::FromStr;

use partnership_ide::complete::{Item, Sort, documentation};
use partnership_source::FileId;
use serde_json::json;

use super::types::{
    Command, CompletionItem, CompletionItemKind, CompletionItemLabelDetails, CompletionTextEdit,
    Documentation, InsertTextFormat, MarkupContent, MarkupKind, TextEdit, Uri,
};
use crate::view::View;

/// An offer.
pub(crate) fn of(view: &View, file: FileId, item: Item) -> CompletionItem {
    let snippet = item.snippet.filter(|_| view.abilities.snippets);
    let format = snippet.as_ref().map(|_| InsertTextFormat::SNIPPET);
    let text = snippet.unwrap_or(item.plain.clone());
    CompletionItem {
        kind: Some(match item.sort {
            Sort::Kind => CompletionItemKind::CLASS,
            Sort::Line => CompletionItemKind::FIELD,
            Sort::Word => CompletionItemKind::ENUM_MEMBER,
            Sort::Name => CompletionItemKind::VARIABLE,
            Sort::Keyword => CompletionItemKind::KEYWORD,
            Sort::Value => CompletionItemKind::VALUE,
            Sort::File => CompletionItemKind::FILE,
            Sort::Rule => CompletionItemKind::FUNCTION,
        }),
        detail: (!item.detail.is_empty()).then(|| item.detail.clone()),
        label_details: (!item.detail.is_empty()).then(|| CompletionItemLabelDetails {
            detail: None,
            description: Some(item.detail.clone()),
        }),
        documentation: (!item.documentation.is_empty())
            .then(|| Documentation::MarkupContent(markup(view, item.documentation))),
        sort_text: Some(format!("{:05}", item.rank)),
        filter_text: Some(item.plain.trim_end().to_owned())
            .filter(|_| matches!(item.sort, Sort::Line | Sort::Rule) && item.plain.contains('.')),
        insert_text_format: format,
        text_edit: Some(CompletionTextEdit::Edit(TextEdit::new(
            view.range(file, item.replace),
            text,
        ))),
        // The editor is asked to offer what may stand next.
        command: (item.goes_on && view.abilities.suggests_again).then(|| Command {
            title: "Complete on".to_owned(),
            command: "editor.action.triggerSuggest".to_owned(),
            arguments: None,
        }),
        data: (item.sort == Sort::Name)
            .then(|| view.uri(file))
            .flatten()
            .map(|uri| json!({ "uri": uri.as_str(), "name": item.label })),
        label: item.label,
        ..CompletionItem::default()
    }
}

/// An offer with its explanation.
pub(crate) fn resolved(view: &View, mut item: CompletionItem) -> CompletionItem {
    let data = item.data.as_ref();
    let told = data.and_then(|data| {
        let uri = Uri::from_str(data.get("uri")?.as_str()?).ok()?;
        let name = data.get("name")?.as_str()?;
        documentation(&view.snapshot, view.file(&uri)?, name)
    });
    if let Some(told) = told {
        item.documentation = Some(Documentation::MarkupContent(markup(view, told)));
    }
    item
}

/// Markdown, or plain text for an editor that shows no Markdown.
pub(crate) fn markup(view: &View, markdown: String) -> MarkupContent {
    if view.abilities.markdown {
        return MarkupContent {
            kind: MarkupKind::Markdown,
            value: markdown,
        };
    }
    MarkupContent {
        kind: MarkupKind::PlainText,
        value: without_marks(&markdown),
    }
}

/// Markdown with its marks taken away, as far as our own pages use them.
fn without_marks(markdown: &str) -> String {
    let mut out = String::with_capacity(markdown.len());
    let mut code = false;
    for line in markdown.lines() {
        if line.starts_with("```") {
            code = !code;
            continue;
        }
        if code {
            out.push_str(line);
        } else {
            let line = line.trim_start_matches('#').trim_start();
            let mut chars = line.chars();
            while let Some(c) = chars.next() {
                match c {
                    '\\' => out.extend(chars.next()),
                    '*' | '`' => {}
                    c => out.push(c),
                }
            }
        }
        out.push('\n');
    }
    let out = out
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
    out.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    #[test]
    fn marks_are_taken_away() {
        assert_eq!(
            super::without_marks("**a** (`b`)\n\n```partnership\n*c*\n```\n&lt;d\\*"),
            "a (b)\n\n*c*\n<d*"
        );
    }
}
