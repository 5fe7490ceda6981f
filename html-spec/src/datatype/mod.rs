//! The datatypes of attributes' values: what a literal must look like, and what is wrong with it where it doesn't.
//!
//! | module | duty |
//! |---|---|
//! | `model` | [`Datatype`], and the rule of each |
//! | `flaw` | [`Flaw`] |
//! | `check` | from the datatype to the function that judges it |
//! | `color` | colours |
//! | `image` | images of several sizes |
//! | `css` | declarations of CSS |
//! | `integrity` | hashes of files |
//! | `language` | language tags |
//! | `media` | media queries |
//! | `mime` | types of media, and lists of them |
//! | `part` | the literal parts of a value with holes |
//! | `number`, `float` | integers and floating-point numbers |
//! | `policy` | content security policies |
//! | `refresh` | seconds and a URL |
//! | `text` | text with a condition |
//! | `date`, `duration` | the forms of dates, times and durations |
//! | `calendar` | what the calendar and the clock have |
//! | `moment` | which of these forms an attribute takes |
//! | `identifier` | identifiers and references, names of frames |
//! | `script` | import maps and speculation rules |
//! | `shape` | coordinates in image maps |
//! | `tokens` | lists of words |
//! | `autofill`, `fields` | `autocomplete` |
//! | `rdfa` | terms, prefixes and prefixed names |
//! | `names` | names of custom elements and commands |
//! | `encoding` | what a `meta` says in place of a header |
//! | `url` | URLs and lists of them |
//! | `words` | how a value's characters and places are called |

mod autofill;
mod calendar;
mod check;
mod color;
mod css;
mod date;
mod duration;
mod encoding;
mod fields;
mod flaw;
mod float;
mod identifier;
mod image;
mod integrity;
mod language;
mod media;
mod mime;
mod model;
mod moment;
mod names;
mod number;
mod part;
mod policy;
mod rdfa;
mod refresh;
mod script;
mod shape;
mod text;
mod tokens;
mod url;
mod words;

pub use check::check;
pub use flaw::Flaw;
pub(crate) use mime::SCRIPTS;
pub use model::Datatype;
pub use part::check_part;
