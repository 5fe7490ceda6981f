//! A page at work, within its request: polled, and cancelled when nobody wants it any more.

use crate::Error;
use crate::context::{Context, enter};
use crate::error::{dropped, unwound};
use html::{Chunk, Rendering};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{self, Poll};

/// A page at work, and the request that it answers. Whenever the page waits, the parts that it has deferred have their turn.
///
/// Dropping it cancels the page: its guards run as the page itself does, in its request.
pub(crate) struct Running {
    page: Option<Rendering<Error>>,
    context: Arc<Context>,
}

impl Running {
    pub(crate) fn new(page: Rendering<Error>, context: Arc<Context>) -> Self {
        Self {
            page: Some(page),
            context,
        }
    }

    pub(crate) fn context(&self) -> &Arc<Context> {
        &self.context
    }

    /// The page and its request, where nobody else has to do with it any more.
    pub(crate) fn alone(&mut self) -> Option<(&mut Rendering<Error>, &mut Context)> {
        let page = self.page.as_mut().filter(|page| page.is_complete())?;
        Some((page, Arc::get_mut(&mut self.context)?))
    }

    /// Runs the page up to where the head of its response is known, or until it has failed before that.
    pub(crate) fn poll_head(&mut self, task: &mut task::Context<'_>) -> Poll<Result<(), Error>> {
        let turn = self.turn(task, |page, context, task| {
            page.poll_past(|| context.held(), task)
        });
        match turn {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(())) => {
                let error = self.page.as_mut().and_then(Rendering::take_error);
                Poll::Ready(error.map_or(Ok(()), Err))
            }
            Err(error) => Poll::Ready(Err(error)),
        }
    }

    /// The next piece of the page, its error, or its end.
    pub(crate) fn poll_chunk(
        &mut self,
        task: &mut task::Context<'_>,
    ) -> Poll<Option<Result<Chunk, Error>>> {
        self.turn(task, |page, _, task| page.poll_chunk(task))
            .unwrap_or_else(|error| Poll::Ready(Some(Err(error))))
    }

    /// Takes what the page has written, without running it.
    pub(crate) fn take(&mut self) -> Option<Chunk> {
        self.page.as_mut().and_then(Rendering::take)
    }

    /// How many bytes can be taken.
    pub(crate) fn unread(&self) -> usize {
        self.page.as_ref().map_or(0, Rendering::unread)
    }

    /// Whether there is nothing left to run.
    pub(crate) fn is_complete(&self) -> bool {
        self.page.as_ref().is_none_or(Rendering::is_complete)
    }

    /// A turn of the page in its request. A panic is an error, and the end of the page.
    fn turn<T>(
        &mut self,
        task: &mut task::Context<'_>,
        mut step: impl FnMut(Pin<&mut Rendering<Error>>, &Context, &mut task::Context<'_>) -> Poll<T>,
    ) -> Result<Poll<T>, Error> {
        let Some(page) = &mut self.page else {
            return Ok(Poll::Pending);
        };
        let context = &*self.context;
        let _entered = enter(Arc::clone(&self.context));
        catch_unwind(AssertUnwindSafe(|| {
            loop {
                let result = step(Pin::new(&mut *page), context, task);
                // When a part is ready the page is polled again: it may be at its end, and wait for just that.
                if result.is_ready() || context.later.is_empty() || !context.later.poll(task) {
                    return result;
                }
            }
        }))
        .map_err(|panic| unwound(&*panic))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // What is complete, and has deferred nothing, has nothing to run any more.
        if self.is_complete() && self.context.later.is_empty() {
            return;
        }
        let _entered = enter(Arc::clone(&self.context));
        dropped(self.page.take());
        self.context.later.cancel();
    }
}
