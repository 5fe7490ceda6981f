//! What an element may hold where it stands: its content model, and those around it where it is transparent.

use super::frame::Frame;
use crate::element::{Categories, Namespace};

/// What an element may hold, as far as it is known.
pub(super) struct Content {
    pub(super) allowed: Option<Categories>,
    pub(super) text: bool,
    pub(super) forbidden: Categories,
    pub(super) inside: bool,
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
    };
    let Some(element) = frame.element else {
        // A custom element is transparent; about anything else unknown nothing can be said.
        let (allowed, text) = if frame.opaque { (None, true) } else { around };
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
            forbidden: if own { Categories::NONE } else { forbidden },
            ..anything
        };
    }
    let row = &element.content;
    if row.transparent {
        let allowed = around.0.map(|allowed| allowed.union(row.allowed));
        return Content {
            allowed,
            text: around.1 || row.text,
            ..anything
        };
    }
    if let Some(parent) = parent
        && let Some(other) = parent.element
    {
        if let Some(inside) = row.inside.iter().find(|inside| inside.parent == other.name) {
            let text = inside
                .allowed
                .intersects(Categories::FLOW.union(Categories::PHRASING));
            return Content {
                allowed: Some(inside.allowed),
                text,
                inside: true,
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
    } else if !row.inside.is_empty() {
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
    Content {
        allowed: Some(row.allowed),
        text: row.text,
        ..anything
    }
}
