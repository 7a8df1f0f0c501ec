//! The built-in playbooks: files of the language, embedded.

use std::sync::{Arc, LazyLock};

use partnership_diagnostics::Finding;
use partnership_model::{ImportTarget, InputFile, build};
use partnership_source::FileId;
use partnership_syntax::{Parse, parse};

use crate::playbook::{Playbook, compile_all};

/// File ids from here on belong to the built-in playbooks; the files of a workspace count up from 0.
pub const FIRST_FILE: u32 = 0xF000_0000;

/// A file of a built-in playbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BuiltinFile {
    /// The folder's name, which is the playbook's.
    pub playbook: &'static str,
    /// The file's name.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
}

macro_rules! files {
    ($($playbook:literal: $($name:literal),+;)*) => {
        &[$($(BuiltinFile {
            playbook: $playbook,
            name: $name,
            text: include_str!(concat!("../playbooks/", $playbook, "/", $name, ".partnership")),
        }),+),*]
    };
}

/// Every file of every built-in playbook; the first of a playbook holds its head.
pub static FILES: &[BuiltinFile] = files! {
    "odi-data-sharing": "odi-data-sharing", "purpose", "principles", "relationships", "risks", "law", "agreement", "checklist";
    "gdpr-common": "gdpr-common", "limits";
    "uk-gdpr": "uk-gdpr";
    "eu-gdpr": "eu-gdpr";
    "use-conditions": "use-conditions";
    "odi-risk-check": "odi-risk-check";
    "six-activities": "six-activities", "connect", "understanding", "vision", "plan", "work", "renewal", "level";
    "cultivating-relationships": "cultivating-relationships", "connections", "trust", "communication", "conflict", "partnering", "footing";
    "plain-language": "plain-language", "reading", "words", "explained", "fairness";
};

/// The built-in playbooks, read and compiled.
#[derive(Debug)]
pub struct Builtin {
    /// The playbooks, in the order of [`FILES`].
    pub playbooks: Vec<Arc<Playbook>>,
    /// The trees of their files, in the order of [`FILES`].
    pub parses: Vec<Parse>,
    /// What is wrong with them: nothing, as a test says.
    pub findings: Vec<Finding>,
}

/// The id of a built-in file.
pub fn file_id(index: usize) -> FileId {
    FileId(FIRST_FILE + index as u32)
}

/// The built-in file with this id.
pub fn file_of(id: FileId) -> Option<&'static BuiltinFile> {
    FILES.get(id.0.checked_sub(FIRST_FILE)? as usize)
}

/// The name under which a built-in file is shown: `built-in/odi-data-sharing/purpose.partnership`.
pub fn display_name(file: &BuiltinFile) -> String {
    format!("built-in/{}/{}.partnership", file.playbook, file.name)
}

impl Builtin {
    /// The tree of a built-in file.
    pub fn parse(&self, id: FileId) -> Option<&Parse> {
        self.parses.get(id.0.checked_sub(FIRST_FILE)? as usize)
    }
}

/// The built-in playbooks. Read and compiled once, when they are first wanted.
pub fn builtin() -> &'static Builtin {
    static BUILTIN: LazyLock<Builtin> = LazyLock::new(read);
    &BUILTIN
}

fn read() -> Builtin {
    let parses: Vec<Parse> = FILES.iter().map(|file| parse(file.text)).collect();
    let (mut playbooks, mut findings) = (Vec::new(), Vec::new());
    let mut start = 0;
    while start < FILES.len() {
        let own = FILES[start..]
            .iter()
            .take_while(|file| file.playbook == FILES[start].playbook)
            .count();
        let inputs: Vec<InputFile<'_>> = (start..start + own)
            .map(|index| InputFile {
                id: file_id(index),
                parse: &parses[index],
                imports: imports(&parses[index], start, own),
            })
            .collect();
        let built = build(&inputs);
        findings.extend(built.findings);
        let texts =
            |file: FileId| file_of(file).map_or_else(|| Arc::from(""), |file| Arc::from(file.text));
        for compiled in compile_all(&built.model, &texts) {
            playbooks.push(Arc::new(compiled.playbook));
            findings.extend(compiled.findings);
        }
        start += own;
    }
    Builtin {
        playbooks,
        parses,
        findings,
    }
}

/// What each `use` of a built-in file leads to: a file of the same playbook.
fn imports(parse: &Parse, start: usize, count: usize) -> Vec<ImportTarget> {
    parse
        .file()
        .imports()
        .map(|import| {
            let path = import
                .path()
                .map(|path| path.value().into_owned())
                .unwrap_or_default();
            let name = path.strip_suffix(".partnership").unwrap_or(&path);
            (start..start + count)
                .find(|index| FILES[*index].name == name)
                .map_or(ImportTarget::Missing(None), |index| {
                    ImportTarget::File(file_id(index))
                })
        })
        .collect()
}
