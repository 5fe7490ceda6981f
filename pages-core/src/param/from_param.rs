//! A value from a piece of text, and back.

use super::ParamError;
use html::form::Kind;
use std::fmt;

/// A type whose values are written as a piece of text in the path or the query of a URL.
///
/// Numbers, `bool`, `char`, strings, addresses, [`List`](super::List) and [`JsonParam`](super::JsonParam) are such types;
/// `uuid` and the dates of `jiff` with the features of these names. An enum or a struct around one value derives it. What
/// must be looked up first implements [`Param`](super::Param).
///
/// ```
/// use pages::{FromParam, ParamError, ToParam};
/// use std::fmt;
///
/// /// A place on a chessboard, such as `e4`.
/// struct Square { file: u8, rank: u8 }
///
/// impl FromParam for Square {
///     const EXPECTS: &'static str = "a square such as e4";
///
///     fn from_param(text: &str) -> Result<Self, ParamError> {
///         match text.as_bytes() {
///             [file @ b'a'..=b'h', rank @ b'1'..=b'8'] => Ok(Self { file: file - b'a', rank: rank - b'1' }),
///             _ => Err(ParamError::expected::<Self>()),
///         }
///     }
/// }
///
/// impl ToParam for Square {
///     fn to_param(&self, out: &mut dyn fmt::Write) -> fmt::Result {
///         write!(out, "{}{}", char::from(b'a' + self.file), self.rank + 1)
///     }
/// }
///
/// assert_eq!(Square::from_param("e4").unwrap().rank, 3);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't written as a piece of text in a URL",
    label = "not a parameter",
    note = "implement `pages::FromParam` for it, or derive it for an enum or a struct around one value"
)]
pub trait FromParam: Sized + Send {
    /// What a text must be, as in "must be …".
    const EXPECTS: &'static str;

    /// Whether the empty text is a value. In the query, where `?q=` is what an empty field of a form sends, the empty text
    /// counts as nothing for all other types.
    const ACCEPTS_EMPTY: bool = false;

    /// What it is in a form, which decides the controls that a field of this type can have.
    const KIND: Kind = Kind::Text;

    /// The texts that are values, if they are few: those of a select or of radio buttons.
    const CHOICES: &'static [&'static str] = &[];

    /// The value that the text, which is decoded already, stands for.
    ///
    /// # Errors
    /// When it stands for none.
    fn from_param(text: &str) -> Result<Self, ParamError>;
}

/// A type whose values can stand in links: the other way of [`FromParam`], which must read what is written here.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't stand in a link",
    label = "not a value for a link",
    note = "implement `pages::ToParam` for it: it writes what `FromParam` reads"
)]
pub trait ToParam {
    /// Writes the text of the value. It is encoded for its place in the URL by whom it is written to.
    ///
    /// # Errors
    /// When the value has no text: the link then leads to no page.
    fn to_param(&self, out: &mut dyn fmt::Write) -> fmt::Result;
}

impl<T: ToParam + ?Sized> ToParam for &T {
    fn to_param(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        (**self).to_param(out)
    }
}

/// Implements both ways by `FromStr` and `Display`.
macro_rules! by_text {
    ($($type:ty: $kind:ident, $expects:expr;)*) => {$(
        impl $crate::param::FromParam for $type {
            const EXPECTS: &'static str = $expects;
            const KIND: ::html::form::Kind = ::html::form::Kind::$kind;

            fn from_param(text: &str) -> ::std::result::Result<Self, $crate::param::ParamError> {
                text.parse().map_err(|_| $crate::param::ParamError::expected::<Self>())
            }
        }

        $crate::param::from_param::to_text!($type);
    )*};
}

/// Implements [`ToParam`] by `Display`.
macro_rules! to_text {
    ($($type:ty),* $(,)?) => {$(
        impl $crate::param::ToParam for $type {
            fn to_param(&self, out: &mut dyn ::std::fmt::Write) -> ::std::fmt::Result {
                ::std::write!(out, "{self}")
            }
        }
    )*};
}

pub(super) use {by_text, to_text};
