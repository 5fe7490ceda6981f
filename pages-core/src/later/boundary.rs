//! `boundary!`: content that may fail without taking the page with it.

use super::defer::failed;
use super::parts::{TURN, markup};
use crate::context::with;
use crate::error::{dropped, unwound};
use crate::{Error, Result};
use html::{Chunks, Fragment, Html};
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::task::{self, Poll};

/// Content that may fail without taking the page with it. See [`boundary!`](crate::boundary!) for the way to write it in
/// markup.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/")]
/// async fn home() {
///     let failing = pages::boundary(async |_| Err(Error::not_found())).await;
///     html! { <h1>"Home"</h1> {failing} }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let site = pages::test::client(pages::Site::with([home::ENTRY]))?;
/// let answer = site.get("/").await?.assert_status(200);
/// assert!(answer.text().contains("<h1>Home</h1><p role=\"alert\">This part of the page could not be made."));
/// # Ok(())
/// # }
/// ```
pub async fn boundary(content: impl AsyncFnOnce(Html) -> Result) -> Fragment {
    match apart(content).await {
        Ok(fragment) => fragment,
        Err(error) => failed(&error, None::<fn(&Error) -> Fragment>),
    }
}

/// The same, with the markup that takes the place of content that has failed.
///
/// ```
/// # use pages::prelude::*;
/// # async fn page() {
/// let shown = pages::boundary_or(
///     async |mut h| {
///         h.write("It is ");
///         Err(Error::not_found())
///     },
///     |error| fragment! { <p>"Nobody knows (" {error.status().as_u16()} ")."</p> },
/// );
/// assert_eq!(&*shown.await, "<p>Nobody knows (404).</p>");
/// # }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() { page().await }
/// ```
pub async fn boundary_or(
    content: impl AsyncFnOnce(Html) -> Result,
    otherwise: impl FnOnce(&Error) -> Fragment,
) -> Fragment {
    match apart(content).await {
        Ok(fragment) => fragment,
        Err(error) => failed(&error, Some(otherwise)),
    }
}

/// Renders content apart from the page, and gives it out when it is complete. A panic is an error.
async fn apart(content: impl AsyncFnOnce(Html) -> Result) -> Result<Fragment> {
    let (h, mut chunks) = Html::streaming(TURN);
    let mut written = Vec::new();
    let mut scope = Scope::new();
    let mut content = pin!(Some(content(h)));
    let result = poll_fn(|task| {
        let Some(future) = content.as_mut().as_pin_mut() else {
            return Poll::Pending;
        };
        let polled = scope.poll(future, task);
        take(&mut chunks, &mut written);
        polled
    })
    .await;
    // What content has left behind goes now, and not with the page: its guards may panic, too.
    dropped(Clear(content.as_mut()));
    take(&mut chunks, &mut written);
    result.map(|()| {
        scope.keep();
        markup(written)
    })
}

/// Takes what is written. Content that waits for that is woken: it is the turn of others meanwhile.
fn take(chunks: &mut Chunks, written: &mut Vec<u8>) {
    while let Some(chunk) = chunks.take() {
        written.extend_from_slice(&chunk);
    }
}

/// Drops the future in its place.
struct Clear<'a, F>(Pin<&'a mut Option<F>>);

impl<F> Drop for Clear<'_, F> {
    fn drop(&mut self) {
        self.0.set(None);
    }
}

/// What content has deferred: its placeholders are lost when it fails, and nobody waits for these parts any more.
struct Scope {
    /// There is none outside a page.
    id: Option<usize>,
    kept: bool,
}

impl Scope {
    fn new() -> Self {
        Self {
            id: with(|context| context.later.open_scope()),
            kept: false,
        }
    }

    /// A turn of the content in its scope.
    fn poll(
        &self,
        content: Pin<&mut impl Future<Output = Result>>,
        task: &mut task::Context<'_>,
    ) -> Poll<Result> {
        let _entered = Entered::new(self.id);
        catch_unwind(AssertUnwindSafe(|| content.poll(task)))
            .unwrap_or_else(|panic| Poll::Ready(Err(unwound(&*panic))))
    }

    /// The content is shown.
    fn keep(&mut self) {
        self.kept = true;
    }
}

impl Drop for Scope {
    fn drop(&mut self) {
        let (Some(id), false) = (self.id, self.kept) else {
            return;
        };
        for part in with(|context| context.later.discard(id)).unwrap_or_default() {
            dropped(part);
        }
    }
}

/// As long as this lives, what is deferred belongs to the scope.
struct Entered {
    before: Option<usize>,
}

impl Entered {
    fn new(scope: Option<usize>) -> Self {
        let before = with(|context| context.later.enter_scope(scope));
        Self {
            before: before.flatten(),
        }
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        with(|context| context.later.enter_scope(self.before));
    }
}

/// Content that may fail without taking the page with it: `boundary!({ content } else |error| { markup })`, awaited.
///
/// The content is held back until it is complete, and then stands where the boundary does. When it fails (by `?`, or by a
/// panic), nothing of it is shown: the markup of `else` takes its place, or a few words of ours, and the page goes on. The
/// error is logged. Neither part outlives the page, so both can use what the page has.
///
/// ```
/// use pages::prelude::*;
///
/// async fn sales(of: &str) -> pages::Result<u32> {
///     if of == "today" { Err(Error::new("the day isn't over")) } else { Ok(42) }
/// }
///
/// #[page("/report/{day}")]
/// async fn report(day: String) {
///     html! {
///         <h1>"Sales " {&day}</h1>
///         {boundary!({
///             <p>
///                 "Sales: "
///                 {sales(&day).await?}
///             </p>
///         } else |_| { <p>"Sales of " {&day} " aren't known."</p> }).await}
///         <footer>"End"</footer>
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let site = pages::test::client(pages::Site::with([report::ENTRY]))?;
/// let answer = site.get("/report/yesterday").await?;
/// assert!(answer.text().contains("<p>Sales: 42</p><footer>"));
/// let answer = site.get("/report/today").await?;
/// assert!(answer.text().contains("<p>Sales of today aren't known.</p><footer>"));
/// # Ok(())
/// # }
/// ```
///
/// Status, headers and redirects are those of the page: an error within a boundary is none of the response. Content that takes
/// long is better [deferred](crate::defer!), which has a boundary of its own.
#[macro_export]
macro_rules! boundary {
    ({ $($content:tt)* }) => {
        $crate::boundary($crate::boundary!(@content $($content)*))
    };
    ({ $($content:tt)* } else |$error:pat_param| { $($otherwise:tt)* }) => {
        $crate::boundary_or(
            $crate::boundary!(@content $($content)*),
            |$error: &$crate::Error| $crate::html::fragment! { $($otherwise)* },
        )
    };
    (@content $($content:tt)*) => {
        async |mut sink: $crate::html::Html| -> $crate::Result {
            {
                let sink = &mut sink;
                $crate::html::html!(async sink, $($content)*);
            }
            ::core::result::Result::Ok(())
        }
    };
    ({ $($content:tt)* } else { $($otherwise:tt)* }) => {
        ::core::compile_error!("the markup of `else` is given the error of the boundary\nhelp: name it, `else |error| { … }`, or leave it, `else |_| { … }`")
    };
    ($($other:tt)*) => {
        ::core::compile_error!("markup in braces is wanted here\nhelp: write `boundary!({ content } else |error| { markup }).await`")
    };
}
