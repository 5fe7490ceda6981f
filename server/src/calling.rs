//! A service that is called at once where it is ready, and else as soon as it is.
//!
//! An `async fn` would do the same, but its type has no name, and so each request would need a box. It would also carry the
//! request along to its first poll, though most services are ready at once: what is small is moved fast.

use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, Waker, ready};
use tower_service::Service;

pin_project_lite::pin_project! {
    /// The future of a [`tower_service::Service`], and the wait before it.
    #[project = CallingProjection]
    pub enum Calling<S, R>
    where
        S: Service<R>,
    {
        /// It wasn't ready yet.
        Waiting {
            // With the request until the service takes it.
            waiting: Box<(S, Option<R>)>,
        },
        /// It has the request.
        Called {
            #[pin]
            future: S::Future,
        },
    }
}

impl<S: Service<R, Error = Infallible>, R> Calling<S, R> {
    #[inline]
    pub(crate) fn new(mut service: S, request: R) -> Self {
        // Who isn't ready is asked once more by whoever polls, and wakes that one.
        let mut nobody = Context::from_waker(Waker::noop());
        match service.poll_ready(&mut nobody) {
            Poll::Ready(Ok(())) => Self::Called {
                future: service.call(request),
            },
            Poll::Pending => Self::Waiting {
                waiting: Box::new((service, Some(request))),
            },
        }
    }
}

impl<S: Service<R, Error = Infallible>, R> Future for Calling<S, R> {
    type Output = S::Response;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<S::Response> {
        loop {
            let future = match self.as_mut().project() {
                CallingProjection::Called { future } => {
                    return future.poll(cx).map(|Ok(response)| response);
                }
                CallingProjection::Waiting { waiting } => {
                    let (service, request) = &mut **waiting;
                    let Ok(()) = ready!(service.poll_ready(cx));
                    let Some(request) = request.take() else {
                        return Poll::Pending; // the service has panicked as it was called
                    };
                    service.call(request)
                }
            };
            self.set(Self::Called { future });
        }
    }
}

impl<S: Service<R>, R> fmt::Debug for Calling<S, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Waiting { .. } => "Waiting",
            Self::Called { .. } => "Called",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Calling;
    use std::convert::Infallible;
    use std::future::{Ready, ready};
    use std::pin::pin;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::{Context, Poll, Waker};
    use tower_service::Service;

    /// Is ready when it is asked for this time, and answers with how often it was asked.
    struct Late(usize, Arc<AtomicUsize>);

    impl Service<()> for Late {
        type Response = usize;
        type Error = Infallible;
        type Future = Ready<Result<usize, Infallible>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
            if self.1.fetch_add(1, Ordering::Relaxed) + 1 < self.0 {
                return Poll::Pending;
            }
            Poll::Ready(Ok(()))
        }

        fn call(&mut self, (): ()) -> Self::Future {
            ready(Ok(self.1.load(Ordering::Relaxed)))
        }
    }

    #[test]
    fn a_service_is_called_when_it_is_ready_and_not_before() {
        for asked in 1..5 {
            let service = Late(asked, Arc::default());
            // Making it asks for the first time.
            let mut calling = pin!(Calling::new(service, ()));
            let mut cx = Context::from_waker(Waker::noop());
            for _ in 2..asked {
                assert!(calling.as_mut().poll(&mut cx).is_pending());
            }
            assert_eq!(calling.as_mut().poll(&mut cx), Poll::Ready(asked));
        }
    }
}
