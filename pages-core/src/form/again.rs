//! The page that shows a form runs in place of one that refuses it: the same path, `GET`, and a `FormState` of the same type.

use super::{FormData, FormState};
use crate::Error;
use crate::context::Context;
use crate::response::{Call, RequestHead};
use crate::route::Found;
use html::Rendering;
use http::Method;
use http::request::Parts;
use std::any::{Any, TypeId};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// The state of a form that a page has refused, and the head of the request that brought it.
pub(crate) struct Refused {
    form: TypeId,
    state: Mutex<Box<dyn Any + Send>>,
    parts: Parts,
}

impl Error {
    /// The same with the form that is refused.
    pub(super) fn with_form<T: FormData>(self, state: FormState<T>, parts: Parts) -> Self {
        self.with_refused(Refused {
            form: TypeId::of::<T>(),
            state: Mutex::new(Box::new(state)),
            parts,
        })
    }
}

impl Refused {
    /// Runs the page that shows the form, if there is one.
    pub(crate) fn run(self, context: &Context) -> Option<(Rendering<Error>, Arc<Context>)> {
        // An error page shows no form.
        if context.problem.is_some() {
            return None;
        }
        let found = context
            .shared
            .routes
            .find(self.parts.uri.path(), &Method::GET);
        let Found::Page { page, values } = found else {
            return None;
        };
        if page.form.is_none_or(|form| form() != self.form) {
            return None;
        }
        let state = self.state.into_inner();
        let state = state.unwrap_or_else(PoisonError::into_inner);
        let context = Arc::new(context.with_form(page, state));
        let call = Call {
            head: RequestHead::of_parts(self.parts),
            body: axum::body::Body::empty(),
            values,
            context: Arc::clone(&context),
        };
        Some(((page.handler)(call), context))
    }
}

impl fmt::Debug for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Refused").finish_non_exhaustive()
    }
}
