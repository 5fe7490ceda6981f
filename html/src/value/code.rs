//! CSS and JavaScript: only values that can't be misunderstood there.

use super::number::{Number, for_numbers};
use crate::danger;
use crate::sink::Html;
use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

/// A value in CSS: a number, text as a [`CssString`](crate::CssString), or what you vouch for with [`danger::css`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be printed in CSS",
    label = "expected a number",
    note = "a string could mean anything there: print it as one of CSS, `html::CssString(…)`, choose a class instead, or vouch for it: `html::danger::css(…)`"
)]
pub trait Css {
    /// As it stands in a `style` element; `None` is nothing.
    #[doc(hidden)]
    fn __css(&self) -> Option<Cow<'_, str>>;
}

/// A value in JavaScript: a number, a `bool`, `Json`, or what you vouch for with [`danger::js`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be printed in JavaScript",
    label = "expected a number, a `bool` or JSON",
    note = "any value that serde serializes is fine as a whole: `html::Json(&value)` (feature `json`)",
    note = "for code, vouch for it: `html::danger::js(…)`; for data, a `data-` attribute needs none of this"
)]
pub trait Js {
    /// As it stands in a `script` element; `None` is nothing.
    #[doc(hidden)]
    fn __js(&self) -> Option<Cow<'_, str>>;
}

/// A value inside quotes, a template or a comment of JavaScript, where only digits mean the same as outside.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be printed inside quotes, a template or a comment of JavaScript",
    label = "expected a number or a `bool`",
    note = "take the whole value out of the quotes, which it brings along: `const name = {{Json(&name)}};`",
    note = "a quote behind a `/` on the same line could begin inside a regular expression: put it on a line of its own"
)]
pub trait QuotedJs: Js {}

impl QuotedJs for danger::Js {}
impl QuotedJs for bool {}
impl<T: QuotedJs> QuotedJs for Option<T> {}
impl<T: QuotedJs + ?Sized> QuotedJs for &T {}
impl<T: QuotedJs + ?Sized> QuotedJs for &mut T {}

impl Css for danger::Css {
    fn __css(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(self.as_str()))
    }
}

impl Js for danger::Js {
    fn __js(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(self.as_str()))
    }
}

impl Js for bool {
    fn __js(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(if *self { "true" } else { "false" }))
    }
}

/// `None` leaves an attribute out, and prints nothing elsewhere.
impl<T: Css> Css for Option<T> {
    fn __css(&self) -> Option<Cow<'_, str>> {
        self.as_ref().and_then(Css::__css)
    }
}

/// `None` leaves an attribute out, and prints nothing elsewhere.
impl<T: Js> Js for Option<T> {
    fn __js(&self) -> Option<Cow<'_, str>> {
        self.as_ref().and_then(Js::__js)
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Css for $number {
            fn __css(&self) -> Option<Cow<'_, str>> {
                Some(Cow::Owned(digits(*self)))
            }
        }
        impl QuotedJs for $number {}
        impl Js for $number {
            fn __js(&self) -> Option<Cow<'_, str>> {
                let digits = digits(*self);
                // Behind a minus a second one would make it another operator, and behind `<!` a comment: a space divides them.
                Some(match digits.as_str() {
                    "inf" => Cow::Borrowed("Infinity"),
                    "-inf" => Cow::Borrowed(" -Infinity"),
                    _ if digits.starts_with('-') => Cow::Owned(format!(" {digits}")),
                    _ => Cow::Owned(digits),
                })
            }
        }
    )*};
}
for_numbers!(numbers);

fn digits(number: impl Number) -> String {
    let mut h = Html::with_capacity(0);
    number.write(&mut h, ["", ""], ["", ""]);
    h.into_string()
}

macro_rules! pointers {
    ($trait:ident $method:ident) => {
        pointers!($trait $method: &T, &mut T, Box<T>, Rc<T>, Arc<T>);
    };
    ($trait:ident $method:ident: $($pointer:ty),*) => {$(
        impl<T: $trait + ?Sized> $trait for $pointer {
            fn $method(&self) -> Option<Cow<'_, str>> {
                (**self).$method()
            }
        }
    )*};
}
pointers!(Css __css);
pointers!(Js __js);

/// CSS or JavaScript as the text of an element: `</` and `<!` would be read as markup. Written with a backslash, they mean
/// the same where they can stand at all, in strings.
pub(crate) fn without_tags(code: &str) -> Cow<'_, str> {
    if !code.contains("</") && !code.contains("<!") && !code.contains("<s") && !code.contains("<S")
    {
        return Cow::Borrowed(code);
    }
    let mut safe = String::with_capacity(code.len() + 8);
    let mut rest = code;
    while let Some(at) = rest.find('<') {
        let (before, behind) = rest.split_at(at + 1);
        safe.push_str(before);
        let behind_lower = behind.get(..6).map(str::to_ascii_lowercase);
        if behind.starts_with(['/', '!']) {
            safe.push('\\');
        } else if behind_lower.as_deref() == Some("script") {
            // After `<!--`, a script's start tag would count too.
            safe.push_str(if behind.starts_with('s') {
                "\\x73"
            } else {
                "\\x53"
            });
            rest = &behind[1..];
            continue;
        }
        rest = behind;
    }
    safe.push_str(rest);
    Cow::Owned(safe)
}
