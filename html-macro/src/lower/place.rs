//! Which element a name means where it stands.

use html_spec::element::{Element, Namespace, element};

/// The element that `name` means in `namespace`. At the root of a call SVG and MathML are recognised by their names,
/// because a component may render a piece of them.
pub(crate) fn resolve(namespace: Namespace, name: &str) -> Option<&'static Element> {
    match (namespace, name) {
        (Namespace::Html, "svg") => element(Namespace::Svg, name),
        (Namespace::Html, "math") => element(Namespace::MathMl, name),
        (Namespace::Html, _) => element(Namespace::Html, name)
            .or_else(|| element(Namespace::Svg, name))
            .or_else(|| element(Namespace::MathMl, name)),
        _ => element(namespace, name),
    }
}

/// The namespace of what stands inside `element`.
pub(crate) fn inside(around: Namespace, element: Option<&Element>) -> Namespace {
    match element {
        Some(element) => match (element.namespace, element.name) {
            (Namespace::Svg, "foreignObject" | "desc" | "title")
            | (Namespace::MathMl, "mi" | "mo" | "mn" | "ms" | "mtext" | "annotation-xml") => {
                Namespace::Html
            }
            (namespace, _) => namespace,
        },
        None => around,
    }
}
