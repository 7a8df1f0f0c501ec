//! What was made from a partnership and what it would tell its readers now, for the rules to look at.
//!
//! Briefings lie in the folder that `partnership.toml` names under `[brief]`. Each says of itself what it was made from
//! and what is in it; whether that is still what the file means is worked out here. What a page would say now is asked
//! of the briefing itself, and only where a playbook about plain words is followed.

use std::path::Path;
use std::sync::Arc;

use jiff::civil;
use partnership_brief::content::{Role, statements_of};
use partnership_brief::{Circle, Options, document, manifest};
use partnership_model::meaning::Meaning;
use partnership_model::{EntryId, Model};
use partnership_rules::{Emitted, Output, Outputs, Playbook, read_emitted};
use partnership_source::FileId;

use crate::Workspace;
use crate::read::read;

/// The playbook whose rules read the pages.
const PLAIN_LANGUAGE: &str = "plain-language";

/// How many made files of one partnership are looked at.
const MOST_FILES: usize = 64;

impl Workspace {
    /// What the rules may look at beside the model of `root`.
    pub(crate) fn outputs(
        &self,
        root: FileId,
        model: &Model,
        library: &[Arc<Playbook>],
        today: civil::Date,
    ) -> Outputs {
        let mut outputs = Outputs::new();
        let folder = self
            .config(root)
            .and_then(|config| config.brief.out.as_deref());
        if let (Some(folder), Some(name)) = (folder, name(model)) {
            made(folder, name, model, &mut outputs);
        }
        if library.iter().any(|own| own.name == PLAIN_LANGUAGE) {
            for (audience, page) in pages(model, today) {
                outputs.entry(audience).or_default().page = Some(page);
            }
        }
        outputs
    }
}

fn name(model: &Model) -> Option<&str> {
    model.header()?.name.as_deref()
}

/// Measure the files in `folder` that were made for the partnership called `name`.
fn made(folder: &Path, name: &str, model: &Model, outputs: &mut Outputs) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| {
        let file = path.file_name().and_then(|file| file.to_str());
        file.and_then(|file| file.strip_prefix(name))
            .is_some_and(|rest| {
                rest.starts_with('.') && (rest.ends_with(".html") || rest.ends_with(".md"))
            })
    });
    paths.sort();
    paths.truncate(MOST_FILES);
    let mut digests = None;
    for path in paths {
        // A file that cannot be read, or that vanishes meanwhile, was not made by us; nothing is said of it.
        let Some(emitted) = read(&path).ok().and_then(|text| read_emitted(&text)) else {
            continue;
        };
        let Some(asset) = asset(&emitted, model) else {
            continue;
        };
        let now = digests.get_or_insert_with(|| digests_now(model));
        let made = emitted.output.digest.as_deref();
        let current = made.is_some_and(|made| now.iter().any(|digest| digest == made));
        merge(outputs.entry(asset).or_default(), emitted.output, current);
    }
}

/// What the file means to each circle of readers: a briefing is made from what its own circle may see.
fn digests_now(model: &Model) -> Vec<String> {
    let circles = [Circle::Public, Circle::Partners, Circle::Internal];
    let told = circles.map(|circle| manifest::meaning(model, circle));
    // Made from all of it, it is certainly still so.
    let whole = Meaning::of(model);
    let all = told.iter().chain([&whole]);
    all.map(|said| said.digest().to_string()).collect()
}

/// The asset a file was made for: the one it names, else the only one there is.
fn asset(emitted: &Emitted, model: &Model) -> Option<EntryId> {
    let mut assets = model.of_kind("asset");
    match &emitted.asset {
        Some(name) => assets
            .find(|asset| asset.name.as_deref() == Some(name))
            .map(|asset| asset.id),
        None => {
            let only = assets.next()?;
            assets.next().is_none().then_some(only.id)
        }
    }
}

/// Several files may be made for one asset. One that was left behind makes the whole asset so.
fn merge(own: &mut Output, other: Output, current: bool) {
    if own.digest.is_none() || !current {
        own.digest = other.digest;
    }
    own.current = Some(own.current.unwrap_or(true) && current);
    own.slides = own.slides.or(other.slides);
    own.pages = own.pages.or(other.pages);
    if own.parts.is_empty() {
        own.parts = other.parts;
    }
}

/// What the briefing would tell each audience on its page, as running text.
fn pages(model: &Model, today: civil::Date) -> Vec<(EntryId, String)> {
    let nowhere = |_| String::new();
    let briefing = document(model, &Options::new(today, &nowhere));
    let parts = briefing.parts.iter();
    parts
        .filter(|part| part.role == Role::Audience)
        .filter_map(|part| {
            let audience = part.title.source.first()?.entry;
            let mut said: Vec<String> = part.lead.iter().map(|say| say.plain()).collect();
            for section in &part.sections {
                said.extend(
                    statements_of(&section.blocks)
                        .into_iter()
                        .map(|say| say.plain()),
                );
            }
            let page: Vec<String> = said.into_iter().filter_map(|say| sentence(&say)).collect();
            Some((audience, page.join("\n\n")))
        })
        .collect()
}

/// A statement as a sentence: a title or an item of a list has no full stop, and must not run into what follows.
fn sentence(said: &str) -> Option<String> {
    let said = said.trim();
    if said.is_empty() {
        return None;
    }
    let ends = said.ends_with(['.', '!', '?', ':', '…', '”', '"']);
    Some(if ends {
        said.to_owned()
    } else {
        format!("{said}.")
    })
}
