//! What may be printed where: one trait per kind of place.
//!
//! | trait | place | values |
//! |---|---|---|
//! | [`Render`] | text | strings, numbers, markup |
//! | [`Attr`] | attributes, `title`, `textarea`, comments | strings, numbers: text, never markup |
//! | [`Word`] | attributes that take `true` and `false` as words | the same |
//! | [`Url`], [`Urls`], [`Srcset`] | attributes that take URLs | strings, which are checked; [`Link`](crate::Link) |
//! | [`UrlPart`] | a hole in a URL | strings and numbers, percent-encoded |
//! | [`Css`] | `style` | numbers, [`CssString`], [`danger::Css`](crate::danger::Css) |
//! | [`Js`] | `script`, `on…` | numbers, `Json`, [`danger::Js`](crate::danger::Js) |
//! | [`Srcdoc`] | `srcdoc` | [`Fragment`](crate::Fragment), [`danger::Markup`](crate::danger::Markup) |
//! | [`Refresh`] | `<meta http-equiv="refresh">` | [`Redirect`](crate::Redirect), seconds |
//! | [`Token`] | a list of tokens, `class=[…]` | strings, options, lists |
//! | [`AttrName`], [`Spread`] | names that aren't known before | strings, [`Attrs`](crate::Attrs) |

mod attr;
mod code;
mod css_string;
mod name;
mod number;
mod refresh;
mod render;
mod spread;
mod srcdoc;
mod token;
mod url;
mod url_list;
mod url_part;
mod word;

pub use attr::{Attr, AttrWriter, Presence};
pub(crate) use code::without_tags;
pub use code::{Css, Js, QuotedJs};
pub use css_string::CssString;
pub use name::AttrName;
pub(crate) use name::{checked, is_name};
pub use refresh::{Redirect, Refresh};
pub use render::Render;
pub use spread::Spread;
pub(crate) use spread::{text_of, unescape};
pub use srcdoc::Srcdoc;
pub use token::{Token, TokenWriter};
pub use url::{Url, UrlValue};
pub use url_list::{Srcset, Urls};
pub use url_part::{UrlPart, UrlPartWriter};
pub use word::Word;
