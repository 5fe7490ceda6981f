//! What a piece of text stands for, when that must be looked up.

use super::{FromParam, ParamError};
use crate::context::{Context, State, StateMissing};
use crate::response::RequestHead;
use http::{HeaderMap, Method, Uri};
use std::fmt;

/// A type of which a parameter names a value: one that is [written in the URL](FromParam) itself, or one that is looked up
/// by a key which is.
///
/// ```
/// use pages::prelude::*;
/// use pages::{Lookup, Param, ParamError};
/// use std::collections::HashMap;
/// use std::sync::Arc;
///
/// #[derive(Clone)]
/// struct Game { name: String }
///
/// type Games = Arc<HashMap<u32, Game>>;
///
/// impl Param for Game {
///     type Key = u32;
///
///     async fn look_up(id: u32, lookup: &Lookup<'_>) -> Result<Self, ParamError> {
///         let games = lookup.state::<Games>()?;
///         games.get(&id).cloned().ok_or_else(ParamError::not_found)
///     }
/// }
///
/// #[page("/games/{game}")]
/// async fn play(game: Game) {
///     html! { <h1>{&game.name}</h1> }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let games = Games::new(HashMap::from([(7, Game { name: "Go".into() })]));
/// let site = pages::test::client(pages::Site::with([play::ENTRY]).state(games))?;
/// assert!(site.get(&play::url(7).to_string()).await?.text().contains("Go"));
/// assert_eq!(site.get("/games/8").await?.status(), 404);
/// # Ok(())
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a parameter of a page",
    label = "not a parameter",
    note = "implement `pages::FromParam` for what is written in the URL itself, or derive it for an enum or a struct around one value",
    note = "implement `pages::Param` for what is looked up by a key that is written there"
)]
pub trait Param: Sized + Send {
    /// What is written in the URL, and what links take.
    type Key: FromParam;

    /// The value that the key names.
    ///
    /// # Errors
    /// [`ParamError::not_found`] when it names none, which is a 404 in the path; any other error that `?` passes on when
    /// the look-up failed.
    fn look_up(
        key: Self::Key,
        lookup: &Lookup<'_>,
    ) -> impl Future<Output = Result<Self, ParamError>> + Send;
}

#[diagnostic::do_not_recommend]
impl<T: FromParam> Param for T {
    type Key = Self;

    fn look_up(key: Self, _: &Lookup<'_>) -> impl Future<Output = Result<Self, ParamError>> + Send {
        std::future::ready(Ok(key))
    }
}

/// An argument for `{name?}` in a path: an `Option` of a [`Param`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be an optional parameter of the path",
    label = "expected `Option<…>`",
    note = "write `Option<{Self}>`, or give the argument a `#[default = …]`"
)]
pub trait OptionalParam: Sized + Send {
    /// What it is when it is there.
    type Value: Param;

    /// The argument.
    fn from_option(value: Option<Self::Value>) -> Self;
}

impl<T: Param> OptionalParam for Option<T> {
    type Value = T;

    fn from_option(value: Self) -> Self {
        value
    }
}

/// What a look-up may ask: the request, and what all requests share.
#[derive(Clone, Copy)]
pub struct Lookup<'a> {
    pub(crate) head: &'a RequestHead,
    pub(crate) context: &'a Context,
}

impl<'a> Lookup<'a> {
    /// What all requests share, such as a pool of database connections.
    ///
    /// # Errors
    /// When the site has no state of this type.
    pub fn state<T: Clone + Send + Sync + 'static>(&self) -> Result<T, StateMissing> {
        State::find(self.context).map(|State(value)| value)
    }

    /// The method of the request.
    pub fn method(&self) -> &'a Method {
        self.head.method(self.context)
    }

    /// The URI of the request.
    pub fn uri(&self) -> &'a Uri {
        self.head.uri(self.context)
    }

    /// The headers of the request.
    pub fn headers(&self) -> &'a HeaderMap {
        &self.context.headers
    }

    /// What layers have added to the request.
    pub fn extension<T: Clone + Send + Sync + 'static>(&self) -> Option<&'a T> {
        self.head.extension()
    }
}

impl fmt::Debug for Lookup<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Lookup")
            .field(self.head.uri(self.context))
            .finish()
    }
}
