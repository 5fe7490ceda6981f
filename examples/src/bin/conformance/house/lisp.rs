//! Values as Lisp prints them, so that it can read them again.

use serde_json::Value;

/// A value of JSON.
pub(super) fn printed(value: &Value) -> String {
    match value {
        Value::Array(items) => list(items.iter().map(printed)),
        Value::Object(fields) => list(
            fields
                .iter()
                .map(|(name, value)| format!("({} . {})", keyword(name), printed(value))),
        ),
        Value::Null | Value::Bool(false) => "NIL".to_owned(),
        Value::Bool(true) => "T".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => quoted(text),
    }
}

/// A keyword: a symbol that stands for itself.
pub(super) fn keyword(name: &str) -> String {
    format!(":{}", name.to_uppercase())
}

/// A string: with quotes, and a backslash before what would end it.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A list. The empty one has a name.
pub(super) fn list(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    if items.is_empty() {
        return "NIL".to_owned();
    }
    format!("({})", items.join(" "))
}

#[cfg(test)]
mod tests {
    use super::printed;
    use serde_json::json;

    #[test]
    fn values_are_printed() {
        for (value, text) in [
            (json!([]), "NIL"),
            (json!(null), "NIL"),
            (json!(true), "T"),
            (json!([1, -2.5, ["a\"\\"]]), "(1 -2.5 (\"a\\\"\\\\\"))"),
            (json!({"a": 1, "b": [2]}), "((:A . 1) (:B . (2)))"),
        ] {
            assert_eq!(printed(&value), text);
        }
    }
}
