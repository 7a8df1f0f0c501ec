//! What is shown when a person rests on a word.

use partnership_model::Model;
use partnership_source::{FileId, TextRange};
use partnership_vocabulary::any_kind;

use crate::at::{At, at};
use crate::calls::defined_at;
use crate::mentions::What;
use crate::pages::page_of;
use crate::sentence::{Said, said};
use crate::{Snapshot, page};

/// What to show, and of which words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hover {
    /// In Markdown.
    pub markdown: String,
    /// The words it is about.
    pub range: TextRange,
}

/// What to show at `offset` of `file`.
pub fn hover(snapshot: &Snapshot, file: FileId, offset: u32) -> Option<Hover> {
    let parse = snapshot.parse(file)?;
    if let Some((said, range)) = said(parse, offset)
        && let Some(markdown) = told(&said)
    {
        return Some(Hover { markdown, range });
    }
    let analysis = snapshot.analysis(file)?;
    if let Some(defined) = defined_at(snapshot, &analysis.model, file, offset) {
        let mut places = defined.calls.iter().chain([&defined.name]);
        let here = places.find(|span| span.file == file && span.range.touches(offset))?;
        let words = defined.whole.range.of(snapshot.text(defined.whole.file));
        return Some(Hover {
            markdown: crate::markdown::block(words),
            range: here.range,
        });
    }
    let (markdown, range) = of_place(snapshot, &analysis.model, file, offset)?;
    Some(Hover { markdown, range })
}

fn told(said: &Said) -> Option<String> {
    match said {
        Said::Kind(kind) => Some(page::kind(kind)),
        Said::Field(owner, field) => Some(page::field(Some(owner), field)),
        Said::Other => None,
    }
}

fn of_place(
    snapshot: &Snapshot,
    model: &Model,
    file: FileId,
    offset: u32,
) -> Option<(String, TextRange)> {
    Some(match at(model, file, offset)? {
        At::Kind(entry) => {
            let start = entry.head.range.start;
            let range = TextRange::new(start, start + entry.keyword.len() as u32);
            (page::kind(entry.kind?), range)
        }
        At::Head(entry) => {
            let range = entry.name_span.unwrap_or(entry.head).range;
            let own_page = entry.is("rule").then_some(entry.name.as_deref()).flatten();
            let own_page = own_page.and_then(|name| page_of(snapshot, Some(model), name));
            let markdown = own_page.unwrap_or_else(|| page::entry(snapshot, model, entry));
            (markdown, range)
        }
        At::Line(entry, block, line) => {
            let field = line.field?;
            let owner = if block.is_none() { entry.kind } else { None };
            (page::field(owner, field), line.word_span.range)
        }
        At::Mention(mention) => {
            let markdown = match mention.what {
                What::Name(name) => match (name.target, name.clause) {
                    (Some(entry), _) => page::entry(snapshot, model, model.entry(entry)),
                    (None, Some(clause)) => page::clause(snapshot, model.clause(clause)),
                    (None, None) => playbook(&name.written)?,
                },
                What::Word(word, list) => page::word(word, list),
                What::Silence(silence) => page::silence(silence),
                What::Rule(name) => page_of(snapshot, Some(model), name)?,
            };
            (markdown, mention.span.range)
        }
    })
}

/// Of a built-in playbook.
fn playbook(name: &str) -> Option<String> {
    let builtin = partnership_rules::builtin();
    let playbook = builtin.playbooks.iter().find(|own| own.name == name)?;
    let mut out = format!("**{}** (built-in playbook `{name}`)", playbook.title);
    crate::markdown::paragraph(
        &mut out,
        &format!(
            "{} rules in {} steps.",
            playbook.rules.len(),
            playbook.steps.len()
        ),
    );
    for step in &playbook.steps {
        out.push_str(&format!("\n- {}", step.title));
    }
    if let Some(kind) = any_kind("playbook") {
        crate::markdown::paragraph(&mut out, kind.doc);
    }
    Some(out)
}
