//! `defer`: a placeholder now, the content when it is ready.

use super::{parts, patch};
use crate::context::{current, with};
use crate::{Error, error};
use html::{Fragment, Html, Rendering};
use std::fmt;
use std::pin::Pin;

/// How many bytes of a part are kept in one piece.
pub(super) const PIECE: usize = 4096;

/// What is shown when a part fails.
pub(super) type Boundary = Box<dyn FnOnce(&Error) -> Fragment + Send>;

/// A part of a page that is sent when it is ready, wherever the page is by then. Await it where it belongs: what comes out
/// is the placeholder. See [`defer!`](crate::defer!) for the way to write it in markup.
#[must_use = "a part is registered when it is awaited, and its placeholder has to be printed"]
pub struct Deferred {
    placeholder: Fragment,
    content: Rendering<Error>,
    boundary: Option<Boundary>,
}

/// A part of a page: `placeholder` now, `content` when it is ready.
///
/// All parts of a page run side by side, while the page goes on. They are sent at its end, in the order in which they get
/// ready, each as a `<template for>` that the browser puts into the place of its placeholder
/// ([HTML, the template element](https://html.spec.whatwg.org/multipage/scripting.html#the-template-element)); for browsers that
/// don't know it, a script of a few lines does so. Where scripts are off, the page is asked for once more, and then
/// parts are sent in their places; so they are in answers to `POST`, which can't be asked for twice. A part that fails shows an error, and the page goes on.
///
/// `content` owns what it uses, because it outlives the place where it stands.
pub fn defer<F>(placeholder: Fragment, content: impl FnOnce(Html) -> F) -> Deferred
where
    F: Future<Output = Result<(), Error>> + Send + 'static,
{
    Deferred {
        placeholder,
        content: Rendering::new(PIECE, content),
        boundary: None,
    }
}

impl Deferred {
    /// What is shown when the content fails, in place of the words that we have for it. The error is logged either way.
    pub fn or(mut self, boundary: impl FnOnce(&Error) -> Fragment + Send + 'static) -> Self {
        self.boundary = Some(Box::new(boundary));
        self
    }
}

impl IntoFuture for Deferred {
    type Output = Fragment;
    type IntoFuture = Pin<Box<dyn Future<Output = Fragment> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            match current() {
                Some(context) if !patch::is_in_order(&context.method, &context.uri) => {
                    let name = context.later.add(self.content, self.boundary);
                    patch::offer_in_order(&context);
                    patch::placeholder(name, &self.placeholder)
                }
                // Nobody would send the part later.
                _ => parts::whole(self.content, self.boundary).await,
            }
        })
    }
}

/// What is shown for a part that has failed.
pub(super) fn failed(error: &Error, boundary: Option<impl FnOnce(&Error) -> Fragment>) -> Fragment {
    let id = error::log(error);
    boundary.map_or_else(|| alert(error, &id), |boundary| boundary(error))
}

/// Our own words for it; all that is known of it only where somebody works at the site.
fn alert(error: &Error, id: &str) -> Fragment {
    let shown = with(|context| context.shared.mode.is_development()) == Some(true);
    let place = shown.then(|| error.at());
    html::fragment! {
        <p role="alert">
            "This part of the page could not be made. (" {id} ")"
            if let Some(place) = &place {
                <br> <code>{error.to_string()}</code> " at " <code>{place}</code>
            }
        </p>
    }
}

impl fmt::Debug for Deferred {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deferred")
            .field("placeholder", &self.placeholder)
            .finish_non_exhaustive()
    }
}

/// A part of a page that is sent when it is ready: `defer!({ placeholder } => { content })`, awaited.
///
/// The content moves what it uses. It may wait, and fail: `else |error| { … }` says what is shown then.
///
/// ```
/// use pages::prelude::*;
///
/// async fn sales() -> pages::Result<u32> {
///     Ok(42)
/// }
///
/// #[page("/dashboard")]
/// async fn dashboard() {
///     html! {
///         <h1>"Dashboard"</h1>
///         {defer!({ <p>"Sales: loading …"</p> } => {
///             let sales = sales().await?;
///             <p>"Sales: " {sales}</p>
///         } else |_| { <p>"Sales are unknown today."</p> }).await}
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let site = pages::test::client(pages::Site::with([dashboard::ENTRY]))?;
/// let answer = site.get("/dashboard").await?;
/// assert!(answer.text().contains("loading …"));
/// assert!(answer.text().contains("Sales: 42"));
/// # Ok(())
/// # }
/// ```
#[macro_export]
macro_rules! defer {
    ({ $($placeholder:tt)* } => { $($content:tt)* } $(else |$error:pat_param| { $($boundary:tt)* })?) => {
        $crate::defer(
            $crate::html::fragment! { $($placeholder)* },
            move |mut sink: $crate::html::Html| async move {
                {
                    let sink = &mut sink;
                    $crate::html::html!(async sink, $($content)*);
                }
                ::core::result::Result::Ok(())
            },
        )$(.or(move |$error: &$crate::Error| $crate::html::fragment! { $($boundary)* }))?
    };
}
