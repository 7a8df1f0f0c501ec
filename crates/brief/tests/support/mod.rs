//! Texts to models, for the tests. Not every test uses all of it.
#![allow(
    clippy::expect_used,
    clippy::panic,
    dead_code,
    missing_docs,
    unreachable_pub
)]

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use partnership_brief::{Document, Options, document};
use partnership_model::{Built, ImportTarget, InputFile, build};
use partnership_source::{FileId, LineIndex, Span};
use partnership_syntax::{Parse, parse};

/// Files and the model made of them.
pub struct Loaded {
    names: Vec<String>,
    lines: Vec<LineIndex>,
    pub built: Built,
}

impl Loaded {
    /// Of one text.
    pub fn text(text: &str) -> Self {
        Self::files(vec![(
            "test.partnership".into(),
            parse(text.to_owned()),
            Vec::new(),
        )])
    }

    /// Of a file and all that it uses.
    pub fn path(path: &Path) -> Self {
        let mut ids = HashMap::from([(path.canonicalize().expect("a file"), FileId(0))]);
        let mut queue: Vec<PathBuf> = ids.keys().cloned().collect();
        let mut files = Vec::new();
        while let Some(path) = queue.get(files.len()).cloned() {
            let parsed = parse(std::fs::read_to_string(&path).expect("a text"));
            let mut imports = Vec::new();
            for import in parsed.file().imports() {
                let used = import
                    .path()
                    .map(|text| path.parent().expect("a folder").join(&*text.value()));
                imports.push(match used.and_then(|path| path.canonicalize().ok()) {
                    Some(used) => {
                        let next = FileId(ids.len() as u32);
                        let id = *ids.entry(used.clone()).or_insert(next);
                        if id == next {
                            queue.push(used);
                        }
                        ImportTarget::File(id)
                    }
                    None => ImportTarget::Missing(None),
                });
            }
            let name = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            files.push((name, parsed, imports));
        }
        Self::files(files)
    }

    fn files(files: Vec<(String, Parse, Vec<ImportTarget>)>) -> Self {
        let inputs: Vec<_> = files
            .iter()
            .enumerate()
            .map(|(at, (_, parse, imports))| InputFile {
                id: FileId(at as u32),
                parse,
                imports: imports.clone(),
            })
            .collect();
        let built = build(&inputs);
        let lines = files
            .iter()
            .map(|(_, parse, _)| LineIndex::new(parse.text()))
            .collect();
        Self {
            names: files.into_iter().map(|(name, ..)| name).collect(),
            lines,
            built,
        }
    }

    /// Its briefing on 11 October 2026.
    pub fn briefing(&self, draft: bool) -> Document {
        self.with(|options| options.draft = draft)
    }

    /// Its briefing on 11 October 2026, with other options.
    pub fn with(&self, change: impl FnOnce(&mut Options<'_>)) -> Document {
        let origin = |span: Span| {
            let at = span.file.0 as usize;
            format!(
                "{}:{}",
                self.names[at],
                self.lines[at].line_column(span.range.start).line + 1
            )
        };
        let mut options = Options::new(date(2026, 10, 11), &origin);
        change(&mut options);
        document(&self.built.model, &options)
    }
}

/// The briefing of a text on 11 October 2026 as Markdown, in a language.
pub fn told(text: &str, language: &str) -> String {
    let language = partnership_brief::Language::find(language);
    let document = Loaded::text(text).with(|options| options.language = language);
    partnership_brief::to_markdown(&document).replace('\\', "")
}

/// What stands behind a label.
pub fn behind<'t>(text: &'t str, label: &str) -> &'t str {
    let start = format!("- **{label}** ");
    let line = text.lines().find_map(|line| line.strip_prefix(&start));
    line.unwrap_or_else(|| panic!("{label}: {text}"))
}
