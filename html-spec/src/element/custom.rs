//! The names of custom elements.

/// Whether `name` is a valid custom element name.
///
/// <https://html.spec.whatwg.org/#valid-custom-element-name>
///
/// ```
/// use html_spec::element::is_custom_element_name;
/// assert!(is_custom_element_name("my-card"));
/// assert!(!is_custom_element_name("font-face")); // taken by SVG
/// ```
pub fn is_custom_element_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.contains('-')
        && !name.contains(|c: char| {
            c.is_ascii_uppercase() || c.is_ascii_whitespace() || matches!(c, '/' | '>' | '\0')
        })
        && !TAKEN.contains(&name)
}

/// Names with a hyphen that SVG and MathML have taken.
pub(crate) const TAKEN: [&str; 8] = [
    "annotation-xml",
    "color-profile",
    "font-face",
    "font-face-format",
    "font-face-name",
    "font-face-src",
    "font-face-uri",
    "missing-glyph",
];
