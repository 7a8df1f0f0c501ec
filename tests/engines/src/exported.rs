//! The examples and their exports.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use jiff::civil;
use partnership_export::{Options, Target, export};
use partnership_model::Model;
use partnership_policy::Engine;
use partnership_project::{Load, load};
use serde_json::Value;

use crate::asks::Ask;

/// The folder of the workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap().to_path_buf()
}

/// Every example, by its name.
pub fn examples() -> Vec<(String, Model)> {
    let folder = root().join("examples");
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| {
            folder
                .join(name)
                .join(format!("{name}.partnership"))
                .exists()
        })
        .collect();
    names.sort();
    assert!(names.len() >= 8, "the examples are where they were");
    let model = |name: String| {
        let path = folder.join(&name).join(format!("{name}.partnership"));
        let workspace = load(&[path], &Load::default());
        let root = workspace.given().next().unwrap();
        (name, workspace.build(root).model)
    };
    names.into_iter().map(model).collect()
}

/// An export.
pub struct Exported {
    files: Vec<partnership_export::File>,
}

impl Exported {
    /// Export the model.
    pub fn new(model: &Model, engine: &Engine<'_>, target: Target) -> Self {
        let options = Options {
            today: civil::date(2026, 11, 27),
            base: None,
        };
        Self {
            files: export(model, engine, target, &options).files,
        }
    }

    /// The bytes of a file.
    pub fn bytes(&self, name: &str) -> &[u8] {
        let mut files = self.files.iter();
        &files.find(|file| file.name == name).unwrap().bytes
    }

    /// The text of a file.
    pub fn text(&self, name: &str) -> &str {
        std::str::from_utf8(self.bytes(name)).unwrap()
    }

    /// Its loss report.
    pub fn losses(&self) -> Losses {
        Losses::read(self.text("loss.json"))
    }
}

/// A loss report, as a program reads it.
pub struct Losses {
    rows: Vec<Row>,
}

struct Row {
    members: [HashSet<String>; 4],
    from: Option<civil::Date>,
    until: Option<civil::Date>,
    kind: String,
}

impl Losses {
    fn read(json: &str) -> Self {
        let report: Value = serde_json::from_str(json).unwrap();
        let row = |row: &Value| {
            let list = |key: &str| {
                let list = row[key].as_array().unwrap().iter();
                list.map(|name| name.as_str().unwrap().to_owned()).collect()
            };
            let day = |key: &str| {
                row.get(key)
                    .map(|day| day.as_str().unwrap().parse().unwrap())
            };
            Row {
                members: ["who", "action", "what", "purpose"].map(list),
                from: day("from"),
                until: day("until"),
                kind: row["kind"].as_str().unwrap().to_owned(),
            }
        };
        Self {
            rows: report["rows"].as_array().unwrap().iter().map(row).collect(),
        }
    }

    /// The kinds of loss that are told of a question.
    pub fn of(&self, ask: &Ask) -> Vec<&str> {
        let is_told = |row: &&Row| {
            let [who, action, what, purpose] = &row.members;
            who.contains(&ask.who)
                && action.contains(ask.action)
                && what.contains(&ask.what)
                && purpose.contains(&ask.purpose)
                && row.from.is_none_or(|from| from <= ask.on)
                && row.until.is_none_or(|until| ask.on <= until)
        };
        self.rows
            .iter()
            .filter(is_told)
            .map(|row| &*row.kind)
            .collect()
    }
}

/// What a text means, whatever it is.
pub fn model(text: &str) -> Model {
    let parsed = partnership_syntax::parse(text.to_owned());
    let file = partnership_model::InputFile {
        id: partnership_source::FileId(0),
        parse: &parsed,
        imports: Vec::new(),
    };
    partnership_model::build(&[file]).model
}
