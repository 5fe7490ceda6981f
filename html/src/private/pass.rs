//! Attributes that are passed through a component to its root.

use crate::{Attr, Attrs, Spread};
use std::borrow::Cow;

/// The props of a component that passes attributes on.
#[diagnostic::on_unimplemented(
    message = "this component has no prop of that name, and passes no attributes on",
    label = "takes no further attributes",
    note = "to pass attributes on, the component takes them as `#[rest] rest: Attrs` and spreads them: `{{..rest}}`"
)]
pub trait Pass: Sized {
    /// Where they are kept.
    fn attributes(&mut self) -> &mut Attrs;
}

/// `<Card data-x="1"/>`
pub fn pass<P: Pass, T: Attr + ?Sized>(mut props: P, name: &'static str, value: &T) -> P {
    let attributes = props.attributes();
    *attributes = std::mem::take(attributes).set(name, value);
    props
}

/// `<Card {..attrs}/>`
pub fn pass_all<P: Pass, T: Spread + ?Sized>(mut props: P, spread: &T) -> P {
    if let Some(further) = spread.__attributes() {
        let attributes = props.attributes();
        *attributes = std::mem::take(attributes).merge(&further);
    }
    props
}

/// A list of attributes with those of a spread behind them.
pub fn merged<T: Spread + ?Sized>(attributes: Attrs, spread: &T) -> Attrs {
    match spread.__attributes() {
        Some(further) => attributes.merge(&further),
        None => attributes,
    }
}

/// Whether a spread has an attribute of this name.
pub fn overrides<T: Spread + ?Sized>(spread: &T, name: &str) -> bool {
    spread
        .__attributes()
        .is_some_and(|attributes: Cow<'_, Attrs>| attributes.has(name))
}
