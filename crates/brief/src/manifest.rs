//! What an asset was made from, to be written beside it: enough to say later whether it is still true, and what has
//! changed since.
//!
//! Only what its circle of readers may see goes in: a change elsewhere in the file does not make the asset stale, and
//! the manifest gives nothing away that the asset could not.

mod lines;

use jiff::civil;
use partnership_model::meaning::Meaning;
use partnership_model::{Circle, Entry, Model};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::Document;

/// The version of the format. The first named what its readers may not see, so what is left of it is to be made again.
pub const VERSION: u32 = 2;

/// How the names of manifests end.
pub const ENDING: &str = ".asset.json";

/// What an asset was made from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Manifest {
    /// The version of this format: 2.
    pub version: u32,
    /// The name of the partnership.
    pub partnership: Option<String>,
    /// The name of the `asset` entry that it was made for.
    pub asset: Option<String>,
    /// The day it was made.
    pub made: String,
    /// Whether it is a draft.
    pub draft: bool,
    /// The widest circle of people it may reach.
    pub circle: Circle,
    /// The fingerprint of what the file said to this circle.
    pub digest: String,
    /// The same without what has happened since, such as who signed or approved: what somebody approves.
    pub approval: String,
    /// Its parts, in order: `overall`, the name of each audience that has a page, `summary`.
    pub parts: Vec<String>,
    /// How many slides it has, where it was made as slides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slides: Option<usize>,
    /// How many sheets of paper it has, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<usize>,
    /// The files.
    pub files: Vec<Made>,
    /// What the file said to this circle.
    pub meaning: Meaning,
}

/// A file that was made.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Made {
    /// Its name, beside the manifest.
    pub name: String,
    /// Its length in bytes.
    pub bytes: u64,
    /// The SHA-256 of its bytes.
    pub sha256: String,
    /// The fingerprint of what it was made from.
    pub digest: String,
    /// The file that it was made from, seen from the folder it lies in, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
}

/// Why a manifest cannot be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ManifestError {
    /// It is of another version of the format.
    Version,
    /// It is no manifest.
    Unreadable(String),
}

impl std::fmt::Display for ManifestError {
    /// The end of a sentence: "… because it is no manifest".
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Version => f.write_str(
                "it was written by another version of the program; make it again with this one",
            ),
            Self::Unreadable(told) => write!(f, "it is no manifest ({told})"),
        }
    }
}

impl Made {
    /// A file that was made of these bytes from what has this digest.
    pub fn new(name: impl Into<String>, bytes: &[u8], digest: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            bytes: bytes.len() as u64,
            sha256: sha256(bytes),
            digest: digest.into(),
            from: None,
        }
    }

    /// Whether these are the bytes that were made.
    pub fn is(&self, bytes: &[u8]) -> bool {
        self.bytes == bytes.len() as u64 && self.sha256 == sha256(bytes)
    }
}

fn sha256(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What the file says to a circle of readers, with its fingerprints: what an asset for them is made from.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The widest circle of people it may reach.
    pub circle: Circle,
    /// What the file says to it.
    pub meaning: Meaning,
    /// The fingerprint of that.
    pub digest: String,
    /// The same without what has happened since: what somebody approves.
    pub approval: String,
}

impl Origin {
    /// What this partnership says to a circle of readers.
    pub fn of(model: &Model, circle: Circle) -> Self {
        let meaning = Meaning::told(model, circle);
        Self {
            circle,
            digest: meaning.digest().to_string(),
            approval: Meaning::approved(model, circle).digest().to_string(),
            meaning,
        }
    }
}

impl Manifest {
    /// What a briefing of this partnership was made from; its files are still to be named.
    pub fn of(model: &Model, document: &Document) -> Self {
        Self::from(Origin::of(model, document.circle), model, document)
    }

    /// The same, where that is known already.
    pub fn from(origin: Origin, model: &Model, document: &Document) -> Self {
        Self {
            version: VERSION,
            partnership: model.header().and_then(|header| header.name.clone()),
            asset: document.asset.clone(),
            made: document.day.clone(),
            draft: document.draft,
            circle: origin.circle,
            digest: origin.digest,
            approval: document.digest.clone().unwrap_or(origin.approval),
            parts: document.part_names(model),
            slides: None,
            pages: None,
            files: Vec::new(),
            meaning: origin.meaning,
        }
    }

    /// A manifest read.
    ///
    /// # Errors
    /// Where it is none, is of another version, or names files elsewhere.
    pub fn read(text: &str) -> Result<Self, ManifestError> {
        let told = |error: serde_json::Error| ManifestError::Unreadable(error.to_string());
        /// What all versions have.
        #[derive(Deserialize)]
        struct Any {
            version: Option<serde_json::Value>,
        }
        let any: Any = serde_json::from_str(text).map_err(told)?;
        if any.version != Some(VERSION.into()) {
            return Err(ManifestError::Version);
        }
        let manifest: Self = serde_json::from_str(text).map_err(told)?;
        if manifest.day().is_none() {
            let told = "it does not say on which day it was made";
            return Err(ManifestError::Unreadable(told.to_owned()));
        }
        let beside = |made: &Made| {
            !made.name.is_empty() && !made.name.contains(['/', '\\', '\0']) && made.name != ".."
        };
        if !manifest.files.iter().all(beside) {
            return Err(ManifestError::Unreadable(
                "it names files elsewhere".to_owned(),
            ));
        }
        Ok(manifest)
    }

    /// The day it was made.
    pub fn day(&self) -> Option<civil::Date> {
        self.made.parse().ok()
    }

    /// The `asset` entry it was made for: the one it names, else the only one there is.
    pub fn asset_in<'m>(&self, model: &'m Model) -> Option<&'m Entry> {
        let mut assets = model.of_kind("asset").filter(|asset| asset.belongs);
        match &self.asset {
            Some(name) => assets.find(|asset| asset.name.as_deref() == Some(name)),
            None => {
                let only = assets.next()?;
                assets.next().is_none().then_some(only)
            }
        }
    }

    /// As it is written.
    pub fn written(&self) -> String {
        let mut text = lines::written(self);
        text.push('\n');
        text
    }

    /// With the files of an earlier manifest that this run did not make: they are still beside it.
    #[must_use]
    pub fn with_others(mut self, earlier: &Self) -> Self {
        for made in &earlier.files {
            if self.files.iter().all(|own| own.name != made.name) {
                self.files.push(made.clone());
            }
        }
        self.files.sort_by(|one, other| one.name.cmp(&other.name));
        self.slides = self
            .slides
            .or(earlier.slides.filter(|_| earlier.digest == self.digest));
        self.pages = self
            .pages
            .or(earlier.pages.filter(|_| earlier.digest == self.digest));
        self
    }
}
