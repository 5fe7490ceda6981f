//! One parameter of the query, none, or many.

use super::{FromParam, Lookup, Param, ParamError, QueryValues};

/// How many values one `Vec` takes: a URL has room for tens of thousands, each of which may be a look-up in a database.
const MOST: usize = 1000;

/// A type that a `#[query]` argument can have: a [`Param`], which must be given once; an `Option` of one, which may be
/// missing; or a `Vec`, for up to 1000 of them.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/search")]
/// async fn search(#[query] q: String, #[query] page: Option<u32>, #[query] tag: Vec<String>) {
///     html! { <p>"Page " {page.unwrap_or(1)} " for " {&q} ", with " {tag.len()} " tags"</p> }
/// }
///
/// assert_eq!(search::url("tea").page(2).to_string(), "/search?q=tea&page=2");
/// ```
///
/// The empty text is nothing to types that can't be empty: `?n=`, which an empty field of a form sends, is `None` for an
/// `Option<u32>`, and `Some("")` for an `Option<String>`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a parameter of the query",
    label = "not a parameter",
    note = "expected a type with `pages::FromParam`, an `Option` or a `Vec` of one",
    note = "derive it for an enum or a struct around one value; implement `pages::Param` for what is looked up by a key"
)]
pub trait FromQuery: Sized + Send {
    /// What is written in the URL, and what links take.
    type Key;

    /// Whether it may be given several times.
    const REPEATS: bool = false;

    /// The value of the argument.
    ///
    /// # Errors
    /// When what is given is no value, when it is missing, or given too often.
    fn from_query(
        values: QueryValues<'_>,
        lookup: &Lookup<'_>,
    ) -> impl Future<Output = Result<Self, ParamError>> + Send;
}

#[diagnostic::do_not_recommend]
impl<T: Param> FromQuery for T {
    type Key = T::Key;

    async fn from_query(values: QueryValues<'_>, lookup: &Lookup<'_>) -> Result<Self, ParamError> {
        match values.single()? {
            Some(text) => one(&text, lookup).await,
            None => Err(ParamError::invalid("is missing")),
        }
    }
}

impl<T: Param> FromQuery for Option<T> {
    type Key = T::Key;

    async fn from_query(values: QueryValues<'_>, lookup: &Lookup<'_>) -> Result<Self, ParamError> {
        match values.single()?.filter(|text| counts::<T>(text)) {
            Some(text) => one(&text, lookup).await.map(Some),
            None => Ok(None),
        }
    }
}

impl<T: Param> FromQuery for Vec<T> {
    type Key = T::Key;
    const REPEATS: bool = true;

    async fn from_query(values: QueryValues<'_>, lookup: &Lookup<'_>) -> Result<Self, ParamError> {
        let mut all = Self::new();
        for text in values.all() {
            let text = text?;
            if counts::<T>(&text) {
                if all.len() == MOST {
                    return Err(ParamError::invalid(format!(
                        "is given more than {MOST} times"
                    )));
                }
                all.push(one(&text, lookup).await?);
            }
        }
        Ok(all)
    }
}

/// Whether the text is something, not what an empty field of a form sends.
fn counts<T: Param>(text: &str) -> bool {
    !text.is_empty() || T::Key::ACCEPTS_EMPTY
}

/// The value that a text stands for.
pub(super) async fn one<T: Param>(text: &str, lookup: &Lookup<'_>) -> Result<T, ParamError> {
    let value = match T::Key::from_param(text) {
        Ok(key) => T::look_up(key, lookup).await,
        Err(error) => Err(error),
    };
    value.map_err(|error| error.or_value(text))
}
