//! `concurrently`: a bounded number of items at a time, in their order.

use futures_core::Stream;
use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Makes something of each item, of at most `limit` items at a time, and yields what was made in the order of the items.
///
/// For lists whose items each wait for something: a page of a hundred items that take 10 ms each takes a second one by one,
/// and a tenth of that with ten at a time. Items are taken from the iterator when there is room for them.
///
/// ```
/// use pages::prelude::*;
///
/// async fn price(item: u32) -> u32 {
///     item * 10
/// }
///
/// #[page("/prices")]
/// async fn prices() {
///     html! {
///         <ul>
///             for await price in concurrently(8, 1..=3, price) { <li>{price}</li> }
///         </ul>
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let site = pages::test::client(pages::Site::with([prices::ENTRY]))?;
/// assert!(site.get("/prices").await?.text().contains("<li>10</li><li>20</li><li>30</li>"));
/// # Ok(())
/// # }
/// ```
///
/// # Panics
/// When `limit` is 0: nothing would ever be made.
pub fn concurrently<I, F, T>(limit: usize, items: I, make: F) -> Concurrently<I::IntoIter, F, T>
where
    I: IntoIterator,
    F: FnMut(I::Item) -> T,
    T: Future,
{
    assert!(limit > 0, "`concurrently` needs room for one item at least");
    Concurrently {
        limit,
        items: items.into_iter(),
        make,
        slots: VecDeque::new(),
    }
}

/// What [`concurrently`] returns.
#[must_use = "nothing is made until this is looped over with `for await`"]
pub struct Concurrently<I, F, T: Future> {
    limit: usize,
    items: I,
    make: F,
    slots: VecDeque<Slot<T>>,
}

/// An item at work, or what became of it.
enum Slot<T: Future> {
    Working(Pin<Box<T>>),
    Done(T::Output),
}

impl<I, F, T> Stream for Concurrently<I, F, T>
where
    I: Iterator + Unpin,
    F: FnMut(I::Item) -> T + Unpin,
    T: Future,
    T::Output: Unpin,
{
    type Item = T::Output;

    fn poll_next(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<T::Output>> {
        let this = self.get_mut();
        while this.slots.len() < this.limit {
            let Some(item) = this.items.next() else { break };
            this.slots
                .push_back(Slot::Working(Box::pin((this.make)(item))));
        }
        for slot in &mut this.slots {
            if let Slot::Working(future) = slot
                && let Poll::Ready(output) = future.as_mut().poll(task)
            {
                *slot = Slot::Done(output);
            }
        }
        match this.slots.pop_front() {
            None => Poll::Ready(None),
            Some(Slot::Done(output)) => Poll::Ready(Some(output)),
            Some(working) => {
                this.slots.push_front(working);
                Poll::Pending
            }
        }
    }
}

impl<I, F, T: Future> fmt::Debug for Concurrently<I, F, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Concurrently")
            .field("limit", &self.limit)
            .field("started", &self.slots.len())
            .finish_non_exhaustive()
    }
}
