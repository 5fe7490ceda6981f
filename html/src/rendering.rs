//! The driver of a page that streams: polls its future and hands out what it has written.

use crate::{Chunk, Chunks, Html};
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// A page while it is being written: a future and what it has written so far. The body of a response is made of this.
///
/// Whenever the future waits, what it has written is handed out; in loops it waits past the high-water mark until that is
/// taken. Dropping a `Rendering` cancels the future.
///
/// ```
/// use std::pin::Pin;
/// use std::task::{Context, Poll, Waker};
///
/// let mut page = html::Rendering::new(16 * 1024, |mut h: html::Html| async move {
///     h.write("Hello");
///     Ok::<(), std::convert::Infallible>(())
/// });
/// let mut context = Context::from_waker(Waker::noop());
/// let Poll::Ready(Some(Ok(chunk))) = Pin::new(&mut page).poll_chunk(&mut context) else { panic!() };
/// assert_eq!(&*chunk, b"Hello");
/// assert!(matches!(Pin::new(&mut page).poll_chunk(&mut context), Poll::Ready(None)));
/// ```
pub struct Rendering<E> {
    future: Option<Pin<Box<Page<E>>>>,
    error: Option<E>,
    chunks: Chunks,
}

/// What runs.
type Page<E> = dyn Future<Output = Result<(), E>> + Send;

impl<E> Rendering<E> {
    /// Starts a page that writes to the sink it is given. Nothing runs until the first poll.
    pub fn new<F>(high_water: usize, page: impl FnOnce(Html) -> F) -> Self
    where
        F: Future<Output = Result<(), E>> + Send + 'static,
    {
        let (h, chunks) = Html::streaming(high_water);
        Self {
            future: Some(Box::pin(page(h))),
            error: None,
            chunks,
        }
    }

    /// The next piece of the page, its error, or its end.
    ///
    /// What is written comes before the error that ended it. When this is pending, the future has been polled with this
    /// `context`, has written nothing and will wake it.
    pub fn poll_chunk(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Chunk, E>>> {
        let this = self.get_mut();
        ready!(this.poll(context));
        Poll::Ready(match this.chunks.take_quietly(context.waker()) {
            Some(chunk) => Some(Ok(chunk)),
            None => this.error.take().map(Err),
        })
    }

    /// Ready when there is something to take, or nothing more to come: lets the page run up to its first wait before the
    /// head of the response is decided.
    pub fn poll_ready(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        self.get_mut().poll(context)
    }

    /// As [`poll_ready`](Self::poll_ready), but what is written counts only past the first `held()` bytes, or when the page
    /// waits for it to be taken: so that a page which fails behind the head of its document can still become another answer.
    ///
    /// `held` is asked after each turn of the page, which may change it. Nothing may have been taken yet.
    pub fn poll_past(
        self: Pin<&mut Self>,
        held: impl Fn() -> usize,
        context: &mut Context<'_>,
    ) -> Poll<()> {
        let this = self.get_mut();
        while let Some(future) = &mut this.future {
            match future.as_mut().poll(context) {
                Poll::Ready(result) => {
                    this.future = None;
                    this.error = result.err();
                }
                Poll::Pending if this.chunks.unread() > held() || this.chunks.is_awaited() => break,
                Poll::Pending => return Poll::Pending,
            }
        }
        Poll::Ready(())
    }

    /// The error of a page that has failed, which then counts as complete: for those who answer with something else.
    pub fn take_error(&mut self) -> Option<E> {
        self.error.take()
    }

    /// Takes what can be taken now without running the page.
    pub fn take(&mut self) -> Option<Chunk> {
        self.chunks.take()
    }

    /// Takes all that is left of a page that is complete, if it is one piece: that costs less than to [take](Self::take) it
    /// among others. Nothing is left then.
    pub fn take_whole(&mut self) -> Option<Chunk> {
        if !self.is_complete() {
            return None;
        }
        self.chunks.take_whole()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        // What was written before goes out first: the future gets its turn when all of it is taken.
        while self.chunks.unread() == 0 {
            let Some(future) = &mut self.future else {
                break;
            };
            match future.as_mut().poll(context) {
                Poll::Ready(result) => {
                    self.future = None;
                    self.error = result.err();
                }
                Poll::Pending if self.chunks.unread() == 0 => return Poll::Pending,
                Poll::Pending => {}
            }
        }
        Poll::Ready(())
    }

    /// Whether the page is complete, though there may be [bytes left](Self::unread) to take. A page that has failed is
    /// complete only when its error was taken: nobody must end it as if it were whole.
    pub fn is_complete(&self) -> bool {
        self.future.is_none() && self.error.is_none()
    }

    /// How many bytes can be taken now. All that is left of a page that is complete.
    pub fn unread(&self) -> usize {
        self.chunks.unread()
    }
}

impl<E> Unpin for Rendering<E> {}

impl<E> fmt::Debug for Rendering<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rendering")
            .field("complete", &self.is_complete())
            .field("unread", &self.unread())
            .finish_non_exhaustive()
    }
}
