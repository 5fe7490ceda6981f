//! Bound forms: their state, and the texts that decide what is chosen.

use crate::form::Bound;
use crate::value::{text_of as attribute_text, unescape};
use crate::{Attr, Html, Token, TokenWriter};

/// The state of a form. Only here it is asked whether it is one, so that one mistake is one error.
pub type State<'a> = &'a (dyn Bound + Sync + 'a);

/// The text of a value, unescaped.
pub fn text_of<T: Attr + ?Sized>(value: &T) -> String {
    attribute_text(value)
}

/// The text of an option, without white space around it, and with one space for each run of it inside.
///
/// HTML Standard, [the `text` of an option](https://html.spec.whatwg.org/#dom-option-text).
pub fn option_text(content: &Html) -> String {
    unescape(content.as_str())
        .split_ascii_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// The `id` of the messages of an invalid control, `name-error`; no token if it is valid.
pub fn error_id<'a>(bound: State<'_>, name: &'a str) -> ErrorId<'a> {
    ErrorId(bound.is_invalid(name).then_some(name))
}

/// The `id` of a control's messages.
#[derive(Clone, Copy, Debug)]
pub struct ErrorId<'a>(Option<&'a str>);

impl Token for ErrorId<'_> {
    fn tokens(&self, out: &mut TokenWriter<'_>) {
        if let Some(name) = self.0 {
            out.text(&[name, "-error"].concat());
        }
    }
}
