//! From the model to the content tree.
//!
//! The three parts are those of Step 3 of the Data Governance Playbook: the purpose as a whole, a page for each
//! audience, a summary of the good it does for everybody; what they rest on comes last.

mod agreement;
mod also;
mod among;
mod audience;
mod benefit;
mod choice;
pub mod clause;
mod data;
mod dates;
mod duty;
mod grounds;
mod handled;
mod looked;
pub mod map;
pub mod matrix;
mod measure;
mod meta;
mod onward;
mod overall;
mod oversight;
mod partner;
mod passed;
mod passing;
mod policy;
mod prohibition;
mod risk;
mod roles;
pub mod say;
mod standing;
mod states;
mod summary;
mod taking_part;
pub mod teller;
mod values;

use partnership_model::{Data, Entry, EntryId, Model};

use crate::content::{Block, Document, Pair, Statement, Tone};
use crate::frame::Frame;
use crate::prose::Inline;
use crate::trace::{Claim, Evidence};
use crate::{Language, Options};
use say::Say;
use teller::{Missing, Teller};

/// Who gives what to whom, as the readers may see it.
pub fn flows(model: &Model, options: &Options<'_>) -> Option<crate::picture::map::Map> {
    let teller = Teller::new(model, options);
    let head = model.header().filter(|head| teller.sees(head));
    head.and_then(|_| map::map(&teller))
}

pub fn document(model: &Model, options: &Options<'_>) -> Document {
    let teller = Teller::new(model, options);
    let head = model.header().filter(|head| teller.sees(head));
    let Some(head) = head else {
        teller.gap(None, nothing_to_tell(model));
        let name = model.header().map_or("nothing-to-tell", |_| "not-public");
        let title = frame(&teller, name);
        return cover(teller, title);
    };
    unread(&teller);
    let mut lead = teller.line(head, "aim");
    if !teller.answered(head, "aim") {
        teller.gap(Some(head), Missing::needed("aim-missing"));
    }
    lead.extend(standing::notes(&teller, head));
    let mut parts = vec![overall::part(&teller, head)];
    parts.extend(audience::parts(&teller, head));
    parts.push(summary::part(&teller, head));
    parts.push(grounds::part(&teller, head));
    also::add(&teller, &mut parts);
    let sections = parts.iter_mut().flat_map(|part| &mut part.sections);
    sections.for_each(|section| drop_empty_columns(&mut section.blocks));
    let meta = meta::pairs(&teller, head);
    let version = meta::version(&teller, head);
    let title = teller.title(head);
    let mut document = Document {
        lead,
        meta,
        version,
        parts,
        ..cover(teller, title)
    };
    if let Some(digest) = &options.digest {
        document.seal(digest.clone());
    }
    document
}

impl Document {
    /// Give it the fingerprint of what the file means: with it, anybody can tell whether the text is still true to its source.
    /// It can be worked out while the document is made.
    pub fn seal(&mut self, digest: String) {
        // A text that tells nothing shows no fingerprint.
        if !self.parts.is_empty() {
            let language = Language::find(self.language).unwrap_or_else(Language::english);
            let code = Inline::Code {
                text: digest.clone(),
            };
            self.meta.push(Pair {
                term: language.say("digest"),
                say: vec![Statement::new(vec![code], self.title.source.clone())],
            });
        }
        self.digest = Some(digest);
    }
}

/// Leave out the columns of tables in which nothing stands in any row.
fn drop_empty_columns(blocks: &mut [Block]) {
    for block in blocks {
        match block {
            Block::Table { table } => *table = std::mem::take(table).without_empty_columns(),
            Block::Cards { cards, .. } => {
                for card in cards {
                    drop_empty_columns(&mut card.blocks);
                }
            }
            Block::Picture { picture } => drop_empty_columns(&mut picture.twin),
            _ => {}
        }
    }
}

/// A briefing with a title and nothing under it.
fn cover(teller: Teller<'_>, title: Statement) -> Document {
    let options = teller.options;
    let made = teller.today();
    Document {
        title,
        lead: Vec::new(),
        language: teller.language.tag(),
        spoken: teller.model.language().word.to_owned(),
        direction: teller.language.direction(),
        draft: options.draft,
        circle: options.circle,
        frame: Frame::new(teller.language, &made, options.circle),
        made,
        day: options.today.to_string(),
        version: None,
        asset: teller.asset.and_then(|asset| asset.name.clone()),
        digest: options.digest.clone(),
        theme: options.theme.clone(),
        meta: Vec::new(),
        parts: Vec::new(),
        gaps: teller.into_gaps(),
    }
}

/// What stands behind each benefit that these readers see.
pub fn claims(model: &Model, options: &Options<'_>) -> Vec<(EntryId, Claim)> {
    let teller = Teller::new(model, options);
    let evidence = |entry: &Entry| Evidence {
        title: entry.display().to_owned(),
        place: teller.head(entry).place,
        source: teller
            .line(entry, "source")
            .iter()
            .map(Statement::plain)
            .collect(),
    };
    teller
        .all("benefit")
        .into_iter()
        .map(|entry| {
            let tag = benefit::claim(&teller, entry);
            let claim = Claim {
                sure: tag.say.plain(),
                proven: tag.tone == Tone::Firm,
                evidence: teller
                    .named(entry, "evidence")
                    .into_iter()
                    .map(evidence)
                    .collect(),
            };
            (entry.id, claim)
        })
        .collect()
}

fn nothing_to_tell(model: &Model) -> Missing {
    if model.header().is_some() {
        Missing::needed("partnership-not-public")
    } else {
        Missing::needed("partnership-missing")
    }
}

/// What could not be read might have said that something is not for everybody, so it stops a briefing.
fn unread(teller: &Teller<'_>) {
    for entry in &teller.model.entries {
        let odd = entry.broken
            || entry.kind.is_none()
            || entry.fields.iter().any(|field| {
                let unknown = field.field.is_none()
                    && !field.word.starts_with("x-")
                    && !entry.kind.is_some_and(|kind| {
                        partnership_vocabulary::inverse(kind, &field.word).is_some()
                    });
                unknown
                    || field
                        .values
                        .iter()
                        .any(|value| matches!(value.data, Data::Broken))
            });
        if entry.belongs && odd && teller.sees(entry) {
            teller.gap(Some(entry), Missing::needed("unread").about(entry));
        }
    }
}

/// A statement of the program's own.
fn frame(teller: &Teller<'_>, name: &str) -> Statement {
    Say::words(&teller.say(name)).done()
}
