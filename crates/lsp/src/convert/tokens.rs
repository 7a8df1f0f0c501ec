//! Words and what they are: each as its distance from the one before it.

use partnership_ide::tokens::{SORTS, Sort, Token};
use partnership_source::FileId;

use super::types::{
    SemanticToken, SemanticTokenModifier, SemanticTokenType, SemanticTokens, SemanticTokensLegend,
};
use crate::position::Encoding;
use crate::view::View;

/// The names of the sorts, in the order of their numbers.
pub(crate) fn legend() -> SemanticTokensLegend {
    SemanticTokensLegend {
        token_types: SORTS.map(name).into(),
        token_modifiers: vec![SemanticTokenModifier::DECLARATION],
    }
}

/// The name under which editors know colours for it.
fn name(sort: Sort) -> SemanticTokenType {
    match sort {
        Sort::Keyword => SemanticTokenType::KEYWORD,
        Sort::Name => SemanticTokenType::VARIABLE,
        Sort::Line => SemanticTokenType::PROPERTY,
        Sort::Word => SemanticTokenType::ENUM_MEMBER,
        Sort::Silence => SemanticTokenType::MACRO,
        Sort::Text => SemanticTokenType::STRING,
        Sort::Number => SemanticTokenType::NUMBER,
        Sort::Rule => SemanticTokenType::FUNCTION,
        Sort::Action => SemanticTokenType::METHOD,
        Sort::Comment => SemanticTokenType::COMMENT,
    }
}

/// Words in order.
pub(crate) fn of(view: &View, file: FileId, tokens: &[Token]) -> SemanticTokens {
    let text = view.snapshot.text(file);
    let (mut line, mut column) = (0, 0);
    let data = tokens.iter().map(|token| {
        let at = view.position(file, token.range.start);
        if at.line != line {
            column = 0;
        }
        let words = token.range.of(text);
        let told = SemanticToken {
            delta_line: at.line - line,
            delta_start: at.character - column,
            length: match view.encoding {
                Encoding::Utf8 => words.len() as u32,
                Encoding::Utf16 => words.encode_utf16().count() as u32,
            },
            token_type: SORTS
                .iter()
                .position(|sort| *sort == token.sort)
                .unwrap_or_default() as u32,
            token_modifiers_bitset: u32::from(token.declared),
        };
        (line, column) = (at.line, at.character);
        told
    });
    SemanticTokens {
        result_id: None,
        data: data.collect(),
    }
}
