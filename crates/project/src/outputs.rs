//! What was made from a partnership and what it would tell its readers now, for the rules to look at.
//!
//! Briefings lie in the folder that `partnership.toml` names under `[brief]`, with a manifest beside them that says what
//! they were made from and what is in them; whether that is still what the file means, and would still be said today, is
//! worked out here. What a page
//! would say now is asked of the briefing itself, and only where a playbook about plain words is followed.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use jiff::civil;
use partnership_brief::content::{Role, statements_of};
use partnership_brief::manifest::{self, Manifest};
use partnership_brief::{Options, document, fresh};
use partnership_model::meaning::Meaning;
use partnership_model::{Circle, EntryId, Model};
use partnership_rules::{Output, Outputs, Playbook};
use partnership_source::FileId;

use crate::check::Texts;
use crate::{Workspace, made};

/// The playbook whose rules read the pages.
const PLAIN_LANGUAGE: &str = "plain-language";

/// How many manifests of one partnership are looked at.
const MOST_MANIFESTS: usize = 64;

impl Workspace {
    /// What the rules may look at beside the model of `root`.
    pub(crate) fn outputs(
        &self,
        root: FileId,
        model: &Model,
        library: &[Arc<Playbook>],
        today: civil::Date,
        texts: Texts,
    ) -> Outputs {
        let mut outputs = Outputs::new();
        let folder = self
            .config(root)
            .and_then(|config| config.brief.out.as_deref());
        if let (Some(folder), Some(name), Texts::AsMade) = (folder, name(model), texts) {
            made_in(folder, name, model, today, &mut outputs);
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

/// Measure what was made in `folder` for the partnership called `name`.
fn made_in(folder: &Path, name: &str, model: &Model, today: civil::Date, outputs: &mut Outputs) {
    let manifests = made::ending(folder, manifest::ENDING).unwrap_or_default();
    let ours = manifests.into_iter().filter(|path| {
        let file = path.file_name().and_then(|file| file.to_str());
        file.and_then(|file| file.strip_prefix(name))
            .is_some_and(|rest| rest.starts_with('.'))
    });
    // It is made from what its own circle of readers may see.
    let mut says: HashMap<Circle, String> = HashMap::new();
    // Texts in several languages say the same.
    let mut lasts: HashMap<(Circle, String, Option<String>, Vec<String>), bool> = HashMap::new();
    for path in ours.take(MOST_MANIFESTS) {
        // A file that cannot be read, or that vanishes meanwhile, was not made by us; nothing is said of it.
        let text = made::bytes(&path).ok();
        let text = text.and_then(|bytes| String::from_utf8(bytes).ok());
        let Some(manifest) = text.and_then(|text| Manifest::read(&text).ok()) else {
            continue;
        };
        if manifest.draft || manifest.partnership.as_deref() != Some(name) {
            continue;
        }
        let Some(asset) = manifest.asset_in(model) else {
            continue;
        };
        let now = says
            .entry(manifest.circle)
            .or_insert_with_key(|circle| Meaning::told(model, *circle).digest().to_string());
        let current =
            manifest.digest == *now && manifest.files.iter().all(|file| file.digest == *now);
        let current = current && {
            let Manifest {
                circle,
                made,
                asset,
                parts,
                ..
            } = &manifest;
            let same = (*circle, made.clone(), asset.clone(), parts.clone());
            *lasts
                .entry(same)
                .or_insert_with(|| fresh::turned(model, &manifest, today).is_empty())
        };
        merge(outputs.entry(asset.id).or_default(), manifest, current);
    }
}

/// Much may be made for one asset, as in several languages. One file that was left behind makes the whole asset so.
fn merge(own: &mut Output, made: Manifest, current: bool) {
    if own.digest.is_none() || !current {
        own.digest = Some(made.approval);
    }
    own.current = Some(own.current.unwrap_or(true) && current);
    let more = |own: Option<f64>, made: Option<usize>| {
        let made = made.map(|count| count as f64);
        own.into_iter().chain(made).max_by(f64::total_cmp)
    };
    own.slides = more(own.slides, made.slides);
    own.pages = more(own.pages, made.pages);
    for part in made.parts {
        if !own.parts.contains(&part) {
            own.parts.push(part);
        }
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
