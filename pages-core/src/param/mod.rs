//! The arguments of pages: what the request says, as values of the types that a page's function takes.
//!
//! | module | holds |
//! |---|---|
//! | `from_param` | [`FromParam`] and [`ToParam`]: a value from a piece of text, and back |
//! | `lookup` | [`Param`] and [`Lookup`]: what a piece of text stands for, such as the row with that id |
//! | `number`, `word`, `net`, `list`, `json`, `date`, `uuid` | the types that are parameters as they are |
//! | `from_query` | [`FromQuery`]: one parameter of the query, none, or many |
//! | `query` | the query of a URL, read as the URL Standard says |
//! | `query_probe` | what an argument of the query is to a form |
//! | `tail` | [`FromTail`]: the rest of a path |
//! | `extract` | extractors of axum's, and what they say when they refuse |
//! | `arguments` | [`Arguments`], all arguments of one call, and all that is wrong with them |
//! | `check` | what `#[check(…)]` looks at |
//! | `error`, `failure` | [`ParamError`], why a text is no value; [`Failure`], the same with name and place |

mod arguments;
mod check;
mod error;
mod extract;
mod failure;
mod from_param;
mod from_query;
mod json;
mod list;
mod lookup;
mod net;
mod number;
mod query;
mod query_probe;
mod refuse;
mod tail;
#[cfg(test)]
mod tests;
mod word;

#[cfg(feature = "date")]
mod date;
#[cfg(feature = "uuid")]
mod uuid;

pub use arguments::Arguments;
#[doc(hidden)]
pub use check::{Alone, ByReference, Checked, Item};
pub use error::ParamError;
pub use extract::{Extract, ExtractParts};
pub use failure::{Failure, Place};
pub use from_param::{FromParam, ToParam};
pub use from_query::FromQuery;
pub use json::JsonParam;
pub use list::List;
pub use lookup::{Lookup, OptionalParam, Param};
pub use query::QueryValues;
#[doc(hidden)]
pub use query_probe::{NoQuery, QueryProbe};
pub use tail::{FromTail, TailSegments};
