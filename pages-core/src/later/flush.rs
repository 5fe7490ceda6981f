//! `flush`: sends what is written now.

use std::pin::Pin;
use std::task::{Context, Poll};

/// Sends what the page has written so far, before something that takes long without waiting.
///
/// A page that waits needs none of this: whatever is written is sent whenever it waits.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/")]
/// async fn home() {
///     html! {
///         <h1>"Home"</h1>
///         {pages::flush().await}
///         <p>"The rest"</p>
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let site = pages::test::client(pages::Site::with([home::ENTRY]))?;
/// let mut page = site.get("/").open().await?;
/// let first = page.next_chunk().await.unwrap()?;
/// assert!(first.ends_with(b"<h1>Home</h1>"));
/// # Ok(())
/// # }
/// ```
pub fn flush() -> FlushNow {
    FlushNow { waited: false }
}

/// What [`flush`] returns: waits once.
#[derive(Debug)]
#[must_use = "nothing is sent until this is awaited"]
pub struct FlushNow {
    waited: bool,
}

impl Future for FlushNow {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<()> {
        if self.waited {
            return Poll::Ready(());
        }
        self.waited = true;
        task.waker().wake_by_ref();
        Poll::Pending
    }
}
