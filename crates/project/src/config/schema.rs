//! The JSON Schema of `partnership.toml`, made from the types that read it. Only the code generator asks for it.

use partnership_brief::language::Language;
use partnership_diagnostics::Threshold;
use partnership_rules::builtin;
use schemars::generate::SchemaSettings;
use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::Value;

use super::{CONFIG_FILE, Config};

/// The formats that the command line names.
const FORMATS: [&str; 5] = ["md", "html", "pdf", "docx", "pptx"];

/// The schema, of the draft that editors for TOML know.
pub fn schema() -> Value {
    let settings = SchemaSettings::draft07().with(|settings| settings.inline_subschemas = true);
    let made = settings.into_generator().into_root_schema_for::<Config>();
    let mut schema = Value::from(made);
    without_null(&mut schema);
    schema["$id"] = "urn:partnership:settings:1".into();
    schema["title"] = CONFIG_FILE.into();
    schema
}

/// TOML has no null: what may be left out is left out.
fn without_null(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            object.remove("default");
            if let Some(Value::Array(types)) = object.get_mut("type") {
                types.retain(|one| one != "null");
                if let [one] = types.as_slice() {
                    let one = one.clone();
                    object.insert("type".to_owned(), one);
                }
            }
            object.values_mut().for_each(without_null);
        }
        Value::Array(parts) => parts.iter_mut().for_each(without_null),
        _ => {}
    }
}

/// Any name; the built-in ones are offered.
pub(super) fn playbooks(_: &mut SchemaGenerator) -> Schema {
    let known: Vec<&str> = builtin::names().collect();
    json_schema!({
        "type": "array",
        "items": { "anyOf": [{ "enum": known }, { "type": "string" }] },
    })
}

pub(super) fn weight(_: &mut SchemaGenerator) -> Schema {
    let known = Threshold::ALL.map(|own| own.to_string());
    json_schema!({ "enum": known })
}

pub(super) fn formats(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "array", "items": { "enum": FORMATS } })
}

pub(super) fn language(_: &mut SchemaGenerator) -> Schema {
    let known: Vec<&str> = Language::all().iter().map(Language::tag).collect();
    json_schema!({ "anyOf": [{ "enum": known }, { "type": "string" }] })
}

pub(super) fn colour(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$" })
}
