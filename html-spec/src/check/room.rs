//! What an element may hold where it stands: its content model, and those around it where it is transparent.

use super::frame::Frame;
use crate::element::{Categories, Element, Namespace};
use crate::order::Order;

/// What an element may hold, as far as it is known.
pub(super) struct Content {
    pub(super) allowed: Option<Categories>,
    pub(super) text: bool,
    pub(super) forbidden: Categories,
    pub(super) inside: bool,
    pub(super) order: Option<&'static Order>,
    pub(super) loose: bool,
}

/// What a transparent element passes on: it stands for flow or phrasing content, and never for the special children of its parent.
fn passed_on(around: Option<Categories>) -> Option<Categories> {
    let allowed = around?;
    // Where it stands wrongly itself, that has been said.
    Some(if allowed.intersects(Categories::FLOW) {
        Categories::FLOW.union(Categories::PHRASING)
    } else if allowed.intersects(Categories::PHRASING) {
        Categories::PHRASING
    } else {
        return None;
    })
}

/// What the foreign elements hold that HTML may stand in (integration points).
fn integrated(namespace: Namespace, name: &str) -> Option<Categories> {
    match (namespace, name) {
        (Namespace::Svg, "foreignObject" | "title" | "metadata") => {
            Some(Categories::FLOW.union(Categories::PHRASING))
        }
        (Namespace::MathMl, "mi" | "mn" | "mo" | "ms" | "mtext") => Some(Categories::PHRASING),
        _ => None,
    }
}

/// Whether nothing is asked of what stands in the element, at any depth.
fn is_loose(element: &Element) -> bool {
    match element.namespace {
        Namespace::Html => element.obsolete.is_some(),
        Namespace::Svg => element.name == "desc",
        Namespace::MathMl => element.name == "annotation-xml",
    }
}

/// What the element may hold where it stands.
pub(super) fn room<L>(frame: &Frame<L>, parent: Option<&Frame<L>>) -> Content {
    let forbidden = parent.map_or(Categories::NONE, |parent| parent.forbidden);
    let around = parent.map_or((None, true), |parent| (parent.allowed, parent.text));
    let anything = Content {
        allowed: None,
        text: true,
        forbidden,
        inside: false,
        order: None,
        loose: parent.is_some_and(|parent| parent.loose),
    };
    if anything.loose {
        return anything;
    }
    let Some(element) = frame.element else {
        // A custom element is transparent; about anything else unknown nothing can be said.
        let (allowed, text) = if frame.opaque {
            (None, true)
        } else {
            (passed_on(around.0), true)
        };
        return Content {
            allowed,
            text,
            ..anything
        };
    };
    if element.content.any {
        // The content of a template is a document of its own.
        let own = element.namespace == Namespace::Html && element.name == "template";
        return Content {
            allowed: integrated(element.namespace, element.name),
            forbidden: if own { Categories::NONE } else { forbidden },
            loose: is_loose(element),
            ..anything
        };
    }
    let row = &element.content;
    let known = parent.filter(|parent| !parent.opaque);
    if let Some(parent) = known
        && let Some(other) = parent.element
        && !other.content.any
    {
        if let Some(inside) = row.inside.iter().find(|inside| inside.parent == other.name) {
            let text = inside
                .allowed
                .intersects(Categories::FLOW.union(Categories::PHRASING));
            return Content {
                allowed: Some(inside.allowed),
                text,
                inside: true,
                order: inside.order,
                ..anything
            };
        }
        // Groups may be grouped again.
        if parent.inside && other.name == element.name {
            return Content {
                allowed: parent.allowed,
                text: parent.text,
                inside: true,
                ..anything
            };
        }
    } else if known.is_none() && !row.inside.is_empty() && !row.transparent {
        // It isn't known what the parent is, so it may be any of those.
        let all = row
            .inside
            .iter()
            .fold(row.allowed, |all, inside| all.union(inside.allowed));
        return Content {
            allowed: Some(all),
            text: row.text,
            ..anything
        };
    }
    if row.transparent {
        return Content {
            allowed: passed_on(around.0).map(|allowed| allowed.union(row.allowed)),
            order: row.order,
            ..anything
        };
    }
    Content {
        allowed: Some(row.allowed),
        text: row.text,
        order: row.order,
        ..anything
    }
}
