//! Any value that serde serializes, as a whole value in JavaScript.

use crate::Js;
use serde::Serialize;
use std::borrow::Cow;
use std::fmt::Write;

/// A value for a script or an event handler, as JSON that can't end the script: `<script>"const user = " {Json(&user)}
/// ";"</script>`.
///
/// What would be read as markup (`<`, `>`, `&`) or as the end of a line (U+2028, U+2029) is written as an escape of JSON,
/// which means the same. So is what would end or open something in a script that this value was put into by mistake: a
/// regular expression, a template, single quotes, a comment.
///
/// As an object literal, a key `__proto__` sets the prototype of the object; `JSON.parse` doesn't.
///
/// ```
/// let mut h = html::Html::new();
/// h.__script("<script>f(", &html::Json(["</script>"]), ")</script>");
/// assert_eq!(h.as_str(), r#"<script>f(["\u003c\u002fscript\u003e"])</script>"#);
/// ```
///
/// # Panics
/// When the value can't be serialized as JSON, such as a map whose keys aren't strings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Json<T>(pub T);

impl<T: Serialize> Js for Json<T> {
    fn __js(&self) -> Option<Cow<'_, str>> {
        let json = serde_json::to_string(&self.0).expect("a value that can be serialized as JSON");
        Some(Cow::Owned(escape(json)))
    }
}

/// These characters stand in strings only, so that an escape of a string can take their place.
fn escape(json: String) -> String {
    let special = |c: char| {
        matches!(
            c,
            '<' | '>' | '&' | '\'' | '`' | '$' | '/' | '\u{2028}' | '\u{2029}'
        )
    };
    if !json.contains(special) {
        return json;
    }
    let mut escaped = String::with_capacity(json.len() + 16);
    for character in json.chars() {
        if special(character) {
            let _ = write!(escaped, "\\u{:04x}", u32::from(character));
        } else {
            escaped.push(character);
        }
    }
    escaped
}
