//! Words and what they are: each as its distance from the one before it, and after an edit only what has changed.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use partnership_ide::tokens::{SORTS, Sort, Token};
use partnership_source::FileId;

use super::types::{
    SemanticToken, SemanticTokenModifier, SemanticTokenType, SemanticTokens, SemanticTokensDelta,
    SemanticTokensEdit, SemanticTokensFullDeltaResult, SemanticTokensLegend, Uri,
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

/// What was told last of each text, so that only the difference has to be told.
#[derive(Debug, Default)]
pub(crate) struct Told(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    count: u64,
    texts: HashMap<Uri, (String, Vec<SemanticToken>)>,
}

impl Told {
    /// All words of a text, with a mark by which they are known again.
    pub(crate) fn whole(&self, uri: Uri, mut now: SemanticTokens) -> SemanticTokens {
        now.result_id = Some(self.keep(uri, &now.data).0);
        now
    }

    /// What has changed since the words that were told under the mark `before`; all words where these are not known.
    pub(crate) fn change(
        &self,
        uri: Uri,
        before: &str,
        mut now: SemanticTokens,
    ) -> SemanticTokensFullDeltaResult {
        let (mark, known) = self.keep(uri, &now.data);
        match known.filter(|(mark, _)| mark == before) {
            Some((_, old)) => SemanticTokensFullDeltaResult::TokensDelta(SemanticTokensDelta {
                result_id: Some(mark),
                edits: difference(&old, &now.data).into_iter().collect(),
            }),
            None => {
                now.result_id = Some(mark);
                now.into()
            }
        }
    }

    /// Nobody will ask about this text again.
    pub(crate) fn forget(&self, uri: &Uri) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.texts.remove(uri);
    }

    /// Remember what is told; its mark, and what was told before with its own.
    fn keep(
        &self,
        uri: Uri,
        data: &[SemanticToken],
    ) -> (String, Option<(String, Vec<SemanticToken>)>) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.count += 1;
        let mark = known.count.to_string();
        let before = known.texts.insert(uri, (mark.clone(), data.to_vec()));
        (mark, before)
    }
}

/// The one run of words by which `old` and `new` differ; each word is five numbers.
fn difference(old: &[SemanticToken], new: &[SemanticToken]) -> Option<SemanticTokensEdit> {
    let same = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let most = old.len().min(new.len()) - same;
    let end = old
        .iter()
        .rev()
        .zip(new.iter().rev())
        .take(most)
        .take_while(|(a, b)| a == b)
        .count();
    let (gone, come) = (old.len() - same - end, &new[same..new.len() - end]);
    (gone > 0 || !come.is_empty()).then(|| SemanticTokensEdit {
        start: same as u32 * 5,
        delete_count: gone as u32 * 5,
        data: Some(come.to_vec()),
    })
}
