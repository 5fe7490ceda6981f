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

impl<T: Future> Slot<T> {
    fn poll(&mut self, task: &mut Context<'_>) {
        if let Self::Working(future) = self
            && let Poll::Ready(output) = future.as_mut().poll(task)
        {
            *self = Self::Done(output);
        }
    }
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
            let mut slot = Slot::Working(Box::pin((this.make)(item)));
            slot.poll(task);
            this.slots.push_back(slot);
        }
        // Where one is done there is no need to ask the others once more: they are all asked before this waits.
        if !matches!(this.slots.front(), Some(Slot::Done(_))) {
            this.slots.iter_mut().for_each(|slot| slot.poll(task));
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

#[cfg(test)]
mod tests {
    use super::concurrently;
    use futures_core::Stream;
    use std::cell::Cell;
    use std::future::poll_fn;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    #[test]
    fn items_are_asked_when_they_begin_and_before_all_wait() {
        const LIMIT: u32 = 50;
        const ITEMS: u32 = 200;
        let (polls, open) = (Cell::new(0), Cell::new(false));
        let item = |item: u32| {
            let (polls, open) = (&polls, &open);
            poll_fn(move |_| {
                polls.set(polls.get() + 1);
                // The first one holds up all others.
                if item > 0 || open.get() {
                    Poll::Ready(item)
                } else {
                    Poll::Pending
                }
            })
        };
        let mut all = pin!(concurrently(LIMIT as usize, 0..ITEMS, item));
        let mut task = Context::from_waker(Waker::noop());
        assert!(all.as_mut().poll_next(&mut task).is_pending());
        assert!(
            (LIMIT..=LIMIT + 1).contains(&polls.get()),
            "all have begun: {}",
            polls.get()
        );
        open.set(true);
        let mut made = Vec::new();
        while let Poll::Ready(Some(item)) = all.as_mut().poll_next(&mut task) {
            made.push(item);
        }
        assert_eq!(made, (0..ITEMS).collect::<Vec<_>>());
        assert!(polls.get() <= ITEMS + 3, "{} polls", polls.get());
    }
}
