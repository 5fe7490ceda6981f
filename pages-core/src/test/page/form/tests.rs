//! What the tests beside the code share: controls made from markup.

use super::control::Control;
use super::kind::Kind;
use super::tree::elements;
use crate::test::page::Element;
use crate::test::page::document::Document;
use std::sync::Arc;

/// The controls in a piece of markup.
pub(super) fn controls(markup: &str) -> Vec<Control> {
    let document = Arc::new(Document::new(markup));
    document.with(|html| {
        elements(html)
            .filter_map(|element| Control::read(&document, html, element))
            .collect()
    })
}

/// The first control, into which something was typed.
pub(super) fn control(markup: &str, typed: &str) -> Control {
    let mut control = controls(markup).remove(0);
    control.type_in(typed);
    control
}

/// The element of the first control.
pub(super) fn element(markup: &str) -> (Element, Kind) {
    let control = controls(markup).remove(0);
    (control.element, control.kind)
}
