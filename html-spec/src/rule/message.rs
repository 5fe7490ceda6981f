//! Fills the holes of a rule's message.

use alloc::string::String;

/// The template with each `{name}` replaced by its value. Values are not looked at again.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        if let Some((_, value)) = values.iter().find(|(hole, _)| *hole == name) {
            out.push_str(value);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn values_may_hold_braces() {
        assert_eq!(
            fill("`{a}` in {b}.", &[("a", "{b}"), ("b", "x")]),
            "`{b}` in x."
        );
    }
}
