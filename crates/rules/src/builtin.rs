//! The built-in playbooks: files of the language, embedded.

mod tests_apart;

use std::sync::{Arc, LazyLock, OnceLock};

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
    "clauses": "clauses", "effect", "promises", "agreements", "uses";
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

/// All built-in playbooks with their tests. Read and compiled once, when they are first wanted; a check wants
/// [`playbook`] instead.
pub fn builtin() -> &'static Builtin {
    static BUILTIN: LazyLock<Builtin> = LazyLock::new(read);
    &BUILTIN
}

/// The names of the built-in playbooks, in order. Nothing is read for them.
pub fn names() -> impl Iterator<Item = &'static str> {
    packs().iter().map(|pack| FILES[pack.start].playbook)
}

/// One built-in playbook, as a check wants it: without its tests. It is read and compiled when it is first wanted, and
/// the others are not.
pub fn playbook(name: &str) -> Option<Arc<Playbook>> {
    let mut all = packs().iter();
    let pack = all.find(|pack| FILES[pack.start].playbook == name)?;
    let compiled = pack.compiled.get_or_init(|| {
        let own = &FILES[pack.start..pack.start + pack.count];
        let parses: Vec<Parse> = own
            .iter()
            .map(|file| parse(tests_apart::without_tests(file.text)))
            .collect();
        let (mut playbooks, _) = compile(pack.start, &parses);
        playbooks.pop()
    });
    compiled.clone()
}

/// The files of one playbook, and the playbook once it was wanted.
struct Pack {
    start: usize,
    count: usize,
    compiled: OnceLock<Option<Arc<Playbook>>>,
}

fn packs() -> &'static [Pack] {
    static PACKS: LazyLock<Vec<Pack>> = LazyLock::new(|| {
        let mut packs: Vec<Pack> = Vec::new();
        for (at, file) in FILES.iter().enumerate() {
            match packs.last_mut() {
                Some(pack) if FILES[pack.start].playbook == file.playbook => pack.count += 1,
                _ => packs.push(Pack {
                    start: at,
                    count: 1,
                    compiled: OnceLock::new(),
                }),
            }
        }
        packs
    });
    &PACKS
}

fn read() -> Builtin {
    let parses: Vec<Parse> = FILES.iter().map(|file| parse(file.text)).collect();
    let (mut playbooks, mut findings) = (Vec::new(), Vec::new());
    for pack in packs() {
        let own = &parses[pack.start..pack.start + pack.count];
        let (compiled, wrong) = compile(pack.start, own);
        playbooks.extend(compiled);
        findings.extend(wrong);
    }
    Builtin {
        playbooks,
        parses,
        findings,
    }
}

/// Compile the files of one playbook, which begin at `start`.
fn compile(start: usize, parses: &[Parse]) -> (Vec<Arc<Playbook>>, Vec<Finding>) {
    let inputs: Vec<InputFile<'_>> = parses
        .iter()
        .enumerate()
        .map(|(at, parse)| InputFile {
            id: file_id(start + at),
            parse,
            imports: imports(parse, start, parses.len()),
        })
        .collect();
    let built = build(&inputs);
    let mut findings = built.findings;
    let text = |file: FileId| {
        let index = (file.0.checked_sub(FIRST_FILE)? as usize).checked_sub(start)?;
        parses.get(index).map(|parse| Arc::clone(parse.text()))
    };
    let text = |file: FileId| text(file).unwrap_or_else(|| Arc::from(""));
    let mut playbooks = Vec::new();
    for compiled in compile_all(&built.model, &text) {
        playbooks.push(Arc::new(compiled.playbook));
        findings.extend(compiled.findings);
    }
    (playbooks, findings)
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
