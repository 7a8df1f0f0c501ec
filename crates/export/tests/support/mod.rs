//! What the tests share.

#![allow(dead_code, reason = "each test uses some of it")]

use jiff::civil::date;
use partnership_export::{Export, File, Options, Target, export};
use partnership_model::{InputFile, Model, build};
use partnership_policy::Engine;
use partnership_source::FileId;

/// What a text means.
pub fn model(text: &str) -> Model {
    let parsed = partnership_syntax::parse(text.to_owned());
    build(&[InputFile {
        id: FileId(0),
        parse: &parsed,
        imports: Vec::new(),
    }])
    .model
}

/// An export of it.
pub fn exported(model: &Model, target: Target) -> Export {
    let engine = Engine::new(model);
    let options = Options {
        today: date(2026, 11, 20),
        base: None,
    };
    export(model, &engine, target, &options)
}

/// The files of an export.
pub fn files(model: &Model, target: Target) -> Vec<File> {
    exported(model, target).files
}
