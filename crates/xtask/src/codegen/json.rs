//! JSON as it is written to files.

use serde_json::Value;

/// How long a line may be before an array or object goes on over several.
const WIDTH: usize = 120;

/// With the keys of each object sorted, for whether the JSON library keeps their order depends on what else is built
/// beside it; and with what is short on one line, so that a person can read it.
pub fn pretty(value: &Value) -> String {
    let mut out = String::new();
    write(value, 0, 0, &mut out);
    out.push('\n');
    out
}

/// Write `value` behind `before` columns of an indented line.
fn write(value: &Value, indent: usize, before: usize, out: &mut String) {
    let short = on_one_line(value);
    let parts: Vec<(String, &Value)> = match value {
        Value::Array(items) if indent + before + short.len() > WIDTH => {
            items.iter().map(|item| (String::new(), item)).collect()
        }
        Value::Object(_) if indent + before + short.len() > WIDTH => sorted(value)
            .into_iter()
            .map(|(key, value)| (format!("{}: ", quoted(key)), value))
            .collect(),
        _ => {
            out.push_str(&short);
            return;
        }
    };
    let (open, close) = if value.is_array() {
        ('[', ']')
    } else {
        ('{', '}')
    };
    out.push(open);
    for (at, (key, part)) in parts.iter().enumerate() {
        out.push_str(if at == 0 { "\n" } else { ",\n" });
        out.push_str(&" ".repeat(indent + 2));
        out.push_str(key);
        write(part, indent + 2, key.len() + 1, out);
    }
    out.push('\n');
    out.push_str(&" ".repeat(indent));
    out.push(close);
}

fn on_one_line(value: &Value) -> String {
    match value {
        Value::Array(items) => format!(
            "[{}]",
            items.iter().map(on_one_line).collect::<Vec<_>>().join(", ")
        ),
        Value::Object(object) if object.is_empty() => "{}".to_owned(),
        Value::Object(_) => {
            let parts: Vec<String> = sorted(value)
                .into_iter()
                .map(|(key, value)| format!("{}: {}", quoted(key), on_one_line(value)))
                .collect();
            format!("{{ {} }}", parts.join(", "))
        }
        other => other.to_string(),
    }
}

fn sorted(value: &Value) -> Vec<(&String, &Value)> {
    let mut parts: Vec<_> = value.as_object().into_iter().flatten().collect();
    parts.sort_by_key(|(key, _)| *key);
    parts
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_things_stay_on_one_line_and_keys_are_sorted() {
        let value = serde_json::json!({ "b": [1, "x\"y"], "a": {} });
        assert_eq!(pretty(&value), "{ \"a\": {}, \"b\": [1, \"x\\\"y\"] }\n");
        let long = serde_json::json!({ "words": vec!["word"; 20] });
        assert!(pretty(&long).starts_with("{\n  \"words\": [\n    \"word\",\n"));
        assert_eq!(
            serde_json::from_str::<Value>(&pretty(&long)).ok(),
            Some(long)
        );
    }
}
