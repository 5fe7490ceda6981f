//! The document around a page: doctype, `html`, `head` and `body`, and the places in it that can still change.
//!
//! | module | does |
//! |---|---|
//! | `wrap` | the document of a page that has no layout, and where the page itself begins and ends |
//! | `head` | [`head()`]: the inside of `<head>`, for layouts |
//! | `splice` | puts titles and additions in their places before the first byte is sent |
//! | `own` | takes it off again, when a component of the page has brought another |
//! | `open_elements` | which elements are open at the end of what is written |

mod head;
mod open_elements;
mod own;
mod splice;
mod wrap;

pub use head::{HeadMarkup, head};
pub(crate) use open_elements::open_elements;
pub(crate) use own::{is_own, unwrap};
pub(crate) use splice::splice;
pub use wrap::{Document, begin, close, end, open};
