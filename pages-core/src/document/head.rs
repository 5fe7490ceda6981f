//! `head()`: the inside of `<head>`, for layouts.

use crate::context::{Splice, current};
use html::{Html, Render, html};

/// What belongs into the `<head>` of each document: charset, viewport, the page's title and meta fields, and whatever pages and
/// components [add](crate::head!) until it is sent. A layout writes `<head>{head()} …</head>`.
///
/// ```
/// use pages::prelude::*;
///
/// #[component]
/// async fn Site(children: impl Children) {
///     html! {
///         <!DOCTYPE html>
///         <html lang="en">
///             <head>{head()}<link rel="stylesheet" href="/site.css"></head>
///             <body><main>{children}</main></body>
///         </html>
///     }
/// }
///
/// #[page("/", title = "Home", layout = Site)]
/// async fn home() {
///     html! { <h1>"Home"</h1> }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let site = pages::test::client(pages::Site::with([home::ENTRY]))?;
/// let text = site.get("/").await?.text().to_owned();
/// assert!(text.contains("<title>Home</title>"));
/// assert!(text.ends_with("<main><h1>Home</h1></main></body></html>"));
/// # Ok(())
/// # }
/// ```
pub fn head() -> HeadMarkup {
    HeadMarkup(())
}

/// What the inside of each head begins with. The title comes behind it.
pub(super) const OPENING: &str = "<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">";

/// What [`head()`] prints.
#[derive(Clone, Copy, Debug)]
pub struct HeadMarkup(());

impl Render for HeadMarkup {
    fn render(&self, h: &mut Html) {
        h.__lit(OPENING);
        let Some(context) = current() else { return };
        let Ok(mut said) = context.head() else { return };
        let mut place = Splice::default();
        place.title.0 = h.position();
        // A document has a title (HTML, the title element): the path is one that tells something.
        let title = said.title.as_deref().unwrap_or_else(|| context.path());
        html!(h, <title>{title}</title>);
        place.title.1 = h.position();
        for (name, content) in &said.meta {
            html!(h, <meta name={&**name} content={&**content}>);
        }
        place.at = h.position();
        said.splice = Some(place);
    }
}

/// Adds markup to the head of the document, until that is sent: `head! { <link rel="next" href="…"> }?`.
///
/// What is added twice stands there once; a `<title>` takes the place of the page's. Afterwards it is a
/// [`TooLate`](crate::TooLate).
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/entry")]
/// async fn entry() {
///     head! { <title>"A late title"</title> }?;
///     head! { <link rel="next" href="/entry/2"> }?;
///     html! { <p>"…"</p> }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let site = pages::test::client(pages::Site::with([entry::ENTRY]))?;
/// let answer = site.get("/entry").await?;
/// assert!(answer.text().contains("<title>A late title</title><link rel=\"next\""));
/// assert_eq!(answer.text().matches("<title>").count(), 1);
/// # Ok(())
/// # }
/// ```
#[macro_export]
macro_rules! head {
    ($($markup:tt)*) => {
        $crate::add_to_head($crate::html::fragment! { $($markup)* })
    };
}
