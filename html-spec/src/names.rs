//! The identifiers under which the names of elements and attributes are documented.

use crate::attribute::Attribute;
use crate::element::{Element, Namespace};
use alloc::borrow::Cow;

/// A documented item: `names::{module}::{identifier}` in the crate that users depend on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// `elements`, `svg`, `mathml` or `attributes`.
    pub module: &'static str,
    /// The identifier, without `r#`.
    pub identifier: Cow<'static, str>,
    /// The identifier is a keyword of Rust and must be written raw.
    pub raw: bool,
}

/// The item that documents an element.
pub fn element(element: &'static Element) -> Item {
    let module = match element.namespace {
        Namespace::Html => "elements",
        Namespace::Svg => "svg",
        Namespace::MathMl => "mathml",
    };
    item(module, element.name)
}

/// The item that documents an attribute.
///
/// ```
/// use html_spec::{attribute, names};
/// let class = attribute::attribute(None, "class").expect("a global attribute");
/// assert_eq!(names::attribute(class).identifier, "class");
/// ```
pub fn attribute(attribute: &'static Attribute) -> Item {
    item("attributes", attribute.name)
}

/// The identifier for a name: every character that can't stand in an identifier becomes `_`.
fn item(module: &'static str, name: &'static str) -> Item {
    let plain = name
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let identifier = if plain {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(
            name.chars()
                .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
                .collect(),
        )
    };
    let raw = is_keyword(name);
    Item {
        module,
        identifier,
        raw,
    }
}

/// Whether a name is a keyword of Rust, so that it must be written raw as an identifier: `type`.
///
/// ```
/// assert!(html_spec::names::is_keyword("type"));
/// ```
pub fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

/// The keywords of Rust 2024, strict and reserved, that can be written raw, sorted.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];
