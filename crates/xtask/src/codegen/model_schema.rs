//! The JSON Schema of an exported partnership.
//!
//! `model.frame.json` describes the shape that `partnership_model::json` writes; the lines of each kind and the words
//! of each list are put into it from the vocabulary. A test holds it against what is really written.

use partnership_vocabulary::kinds::every::EVERY;
use partnership_vocabulary::{CLAUSES, Field, KINDS, LISTS, SILENCES, ValueType, WordList, blocks};
use serde_json::{Map, Value, json};

/// The schema.
pub fn schema() -> Value {
    // A test reads the frame, so a slip in it is seen there.
    let mut schema: Value =
        serde_json::from_str(include_str!("model.frame.json")).unwrap_or_default();
    let definitions = &mut schema["$defs"];
    for kind in KINDS.iter().chain(CLAUSES) {
        definitions[format!("lines-of-{}", kind.word)] = lines(kind.doc, kind.fields);
    }
    definitions["lines-of-every-entry"] = lines("What every entry may have.", EVERY);
    for list in LISTS {
        definitions[format!("words-of-{}", list.name)] = words(list);
    }
    definitions["entry"]["allOf"] = by_kind();
    definitions["silence"]["properties"]["value"] =
        json!({ "enum": SILENCES.iter().map(|silence| silence.word).collect::<Vec<_>>() });
    schema
}

/// A reference to a definition.
fn to(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// Which lines an entry of each kind has.
fn by_kind() -> Value {
    let every = json!({ "properties": { "fields": to("lines-of-every-entry") } });
    let own = KINDS.iter().map(|kind| {
        json!({
            "if": { "properties": { "kind": { "const": kind.word } } },
            "then": { "properties": { "fields": to(&format!("lines-of-{}", kind.word)) } },
        })
    });
    std::iter::once(every).chain(own).collect()
}

/// The lines of a kind. A line that the kind does not know stays possible: a file with findings can be exported too.
fn lines(says: &str, fields: &[Field]) -> Value {
    let fields: Map<String, Value> = fields
        .iter()
        .map(|field| (field.word.to_owned(), line(field)))
        .collect();
    json!({ "description": says, "properties": fields })
}

fn line(field: &Field) -> Value {
    let mut types = value_types(&field.value);
    types.extend([to("silence"), to("broken")]);
    let mut items = json!({ "anyOf": types });
    let inner: Map<String, Value> = blocks(field)
        .map(|inner| (inner.word.to_owned(), line(inner)))
        .collect();
    if !inner.is_empty() {
        items["properties"] = json!({ "fields": { "properties": inner } });
    }
    json!({ "description": field.doc, "items": items })
}

/// What a value of a type may be.
fn value_types(value: &ValueType) -> Vec<Value> {
    let name = match value {
        ValueType::Text => "text",
        ValueType::Code => "code",
        ValueType::Date => "date",
        ValueType::Recurrence => "recurrence",
        ValueType::Duration => "duration",
        ValueType::Quantity => "quantity",
        ValueType::Money => "money",
        ValueType::Names(_) | ValueType::AnyName => "name",
        ValueType::Deed => "deed",
        ValueType::Condition => "condition",
        ValueType::Rule => "rule",
        ValueType::YesNo => "yes-no",
        ValueType::Link => return vec![to("link"), to("text")],
        ValueType::Labelled(list) => return vec![of_list("labelled", "word", list)],
        ValueType::Words(list) if list.open => {
            let own = json!({ "$ref": "#/$defs/own-word", "properties": { "list": { "const": list.name } } });
            return vec![of_list("word", "value", list), own];
        }
        ValueType::Words(list) => return vec![of_list("word", "value", list)],
        ValueType::OneOf(types) => return types.iter().flat_map(value_types).collect(),
    };
    vec![to(name)]
}

/// A type of value whose `part` is a word of a list.
fn of_list(name: &str, part: &str, list: &WordList) -> Value {
    json!({
        "$ref": format!("#/$defs/{name}"),
        "properties": { part: to(&format!("words-of-{}", list.name)) },
    })
}

fn words(list: &WordList) -> Value {
    json!({ "description": list.doc, "enum": list.words.iter().map(|word| word.word).collect::<Vec<_>>() })
}
