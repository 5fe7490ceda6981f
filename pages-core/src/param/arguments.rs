//! All arguments of one call, and all that is wrong with them.

use super::from_query::one;
use super::refuse::Refusal;
use super::{
    Extract, ExtractParts, Failure, FromQuery, FromTail, Lookup, OptionalParam, Param, ParamError,
    Place, QueryValues, TailSegments,
};
use crate::context::{State, StateMissing};
use crate::response::Call;
use crate::route::Segment;
use crate::{Error, Result};
use axum::response::Response;
use http::uri::PathAndQuery;
use http::{HeaderName, HeaderValue, StatusCode};
use std::any::Any;
use std::borrow::Cow;
use std::fmt;

/// Collects the arguments of one call: each that can't be had is noted, so that all that is wrong is said at once.
pub struct Arguments<'a> {
    call: &'a mut Call,
    /// Where the texts stand, whatever extractors make of the request.
    url: PathAndQuery,
    failures: Vec<Failure>,
    /// The path names nothing.
    is_lost: bool,
    /// The path names something, but the request is no good.
    is_malformed: bool,
    /// What the first extractor that refused wants to answer with.
    refused: Option<(StatusCode, Vec<(HeaderName, HeaderValue)>)>,
    /// A form that won't do, which the page that shows it can say better.
    form: Option<Error>,
    /// What comes before all failures.
    stop: Option<Stop>,
}

/// What isn't the visitor's fault, or is an answer of its own.
enum Stop {
    Error(Error),
    /// An extractor failed, with these words for the log.
    Failed(StatusCode, String),
    Missing(StateMissing),
}

#[expect(
    clippy::manual_async_fn,
    reason = "a future that doesn't say that it is `Send` is asked for what it holds, where the compiler takes `'static` \
              for any lifetime, and refuses `Cow<'static, str>`"
)]
impl<'a> Arguments<'a> {
    pub(crate) fn new(call: &'a mut Call) -> Self {
        let url = call.head.uri(&call.context).path_and_query().cloned();
        Self {
            call,
            url: url.unwrap_or_else(|| PathAndQuery::from_static("/")),
            failures: Vec::new(),
            is_lost: false,
            is_malformed: false,
            refused: None,
            form: None,
            stop: None,
        }
    }

    /// The parameter `index` of the path.
    pub fn path<T: Param>(
        &mut self,
        index: usize,
        name: &'static str,
    ) -> impl Future<Output = Option<T>> + Send {
        async move {
            let result = match self.text(index) {
                Some(text) => one(&text, &self.lookup()).await,
                None => Err(ParamError::invalid("is missing")),
            };
            self.note(Place::Path, name, result)
        }
    }

    /// The parameter `index` of the path, which may be missing.
    pub fn optional<T: OptionalParam>(
        &mut self,
        index: usize,
        name: &'static str,
    ) -> impl Future<Output = Option<T>> + Send {
        async move {
            if self.text(index).is_none() {
                return Some(T::from_option(None));
            }
            let value = self.path::<T::Value>(index, name).await?;
            Some(T::from_option(Some(value)))
        }
    }

    /// The rest of the path.
    pub fn tail<T: FromTail>(&mut self, index: usize, name: &'static str) -> Option<T> {
        let raw = self.call.values.raw(self.url.path(), index);
        let result = T::from_tail(TailSegments::new(raw));
        self.note(Place::Path, name, result)
    }

    /// The parameter `name` of the query.
    pub fn query<T: FromQuery>(
        &mut self,
        name: &'static str,
    ) -> impl Future<Output = Option<T>> + Send {
        async move {
            let values = QueryValues::new(self.url.query().unwrap_or_default(), name);
            let result = T::from_query(values, &self.lookup()).await;
            self.note(Place::Query, name, result)
        }
    }

    /// The parameter `name` of the query, or `default` when it is missing.
    pub fn query_or<T: Param>(
        &mut self,
        name: &'static str,
        default: impl FnOnce() -> T + Send,
    ) -> impl Future<Output = Option<T>> + Send {
        async move {
            match self.query::<Option<T>>(name).await? {
                Some(value) => Some(value),
                None => Some(default()),
            }
        }
    }

    /// What is taken from the head of the request.
    pub fn extract<T, S>(&mut self, name: &'static str) -> impl Future<Output = Option<T>> + Send
    where
        T: ExtractParts<S>,
        S: Clone + Send + Sync + 'static,
    {
        async move {
            let state = self.state::<S>()?;
            let result = T::extract_parts(self.call.head.parts(&self.call.context), &state).await;
            self.note_refusal(Place::Header, name, result)
        }
    }

    /// What is taken from the whole request: the last argument. It isn't read where an extractor has refused, or the path names
    /// nothing.
    pub fn last<T, S, M>(&mut self, name: &'static str) -> impl Future<Output = Option<T>> + Send
    where
        T: Extract<S, M>,
        S: Clone + Send + Sync + 'static,
    {
        async move {
            // From whom something else was refused, no body is taken, and nobody is told what their form says of others.
            if self.is_lost || self.stop.is_some() || self.refused.is_some() {
                return None;
            }
            let state = self.state::<S>()?;
            let result = T::extract(self.call.take_request(), &state).await;
            if result.is_err()
                && let Some((status, reason)) = self.call.context.body_failure()
            {
                // The extractor knows less of it.
                let (name, reason) = (name.into(), reason.to_owned().into());
                self.refused.get_or_insert((status, Vec::new()));
                self.failures.push(Failure {
                    place: Place::Body,
                    name,
                    value: None,
                    reason,
                });
                return None;
            }
            self.note_refusal(Place::Body, name, result)
        }
    }

    /// Notes a failure when there is a value and it isn't what it must be: `must be in 1..=100`.
    pub fn check<T: ?Sized>(
        &mut self,
        name: &'static str,
        value: Option<&T>,
        message: &'static str,
        holds: impl FnOnce(&T) -> bool,
    ) {
        if value.is_none_or(holds) {
            return;
        }
        self.is_malformed = true;
        let (place, value) = self.given(name);
        self.failures.push(Failure {
            place,
            name: name.into(),
            value,
            reason: message.into(),
        });
    }

    /// Whether nothing is wrong so far.
    pub fn is_ok(&self) -> bool {
        self.failures.is_empty() && self.form.is_none() && self.stop.is_none()
    }

    /// The error that says all that is wrong. 404 when the path names nothing; 400 when something else is wrong, or what the
    /// extractor wants that refused, if that is all; 422 when it is a form that won't do. A look-up that failed is a 500.
    #[track_caller]
    pub fn refuse(&mut self) -> Error {
        // Made here, these errors name the page's place in the source.
        match self.stop.take() {
            Some(Stop::Error(error)) => return error,
            Some(Stop::Failed(status, reason)) => return Error::new(reason).with_status(status),
            Some(Stop::Missing(missing)) => return Error::new(missing),
            None => {}
        }
        let mut failures = std::mem::take(&mut self.failures);
        match self.form.take() {
            Some(form) if failures.is_empty() => return form,
            Some(mut form) => failures.extend(form.take_failures()),
            None => {}
        }
        if self.is_lost {
            return Error::refused(StatusCode::NOT_FOUND, failures);
        }
        match self.refused.take() {
            Some((status, headers)) if !self.is_malformed => headers
                .into_iter()
                .fold(Error::refused(status, failures), |error, (name, value)| {
                    error.with_header(name, value)
                }),
            _ => Error::refused(StatusCode::BAD_REQUEST, failures),
        }
    }

    fn text(&self, index: usize) -> Option<Cow<'_, str>> {
        self.call.values.value(self.url.path(), index)
    }

    fn lookup(&self) -> Lookup<'_> {
        Lookup {
            head: &self.call.head,
            context: &self.call.context,
        }
    }

    /// The state of the router. `()` is the state of those that have none.
    fn state<S: Clone + Send + Sync + 'static>(&mut self) -> Option<S> {
        let nothing: &dyn Any = &();
        if let Some(state) = nothing.downcast_ref::<S>() {
            return Some(state.clone());
        }
        let state: Result<State<S>, _> = State::find(&self.call.context);
        match state {
            Ok(State(state)) => Some(state),
            Err(missing) => {
                self.stop.get_or_insert(Stop::Missing(missing));
                None
            }
        }
    }

    fn note<T>(
        &mut self,
        place: Place,
        name: &'static str,
        result: Result<T, ParamError>,
    ) -> Option<T> {
        match result.map_err(ParamError::split) {
            Ok(value) => return Some(value),
            Err(Err(error)) => {
                self.stop.get_or_insert(Stop::Error(error));
            }
            Err(Ok((value, reason))) => {
                match place {
                    Place::Path => self.is_lost = true,
                    _ => self.is_malformed = true,
                }
                self.failures.push(Failure {
                    place,
                    name: name.into(),
                    value,
                    reason,
                });
            }
        }
        None
    }

    fn note_refusal<T>(
        &mut self,
        place: Place,
        name: &'static str,
        result: Result<T, Response>,
    ) -> Option<T> {
        match result.map_err(Refusal::new) {
            Ok(value) => return Some(value),
            Err(Refusal::Answer(response)) => {
                self.stop
                    .get_or_insert_with(|| Stop::Error(Error::answer(*response)));
            }
            Err(Refusal::Failed(error)) if error.is_of_form() => self.form = Some(error),
            // A body that is no form is one thing among others that may be wrong.
            Err(Refusal::Failed(mut error)) if !error.failures().is_empty() => {
                let headers = error.take_headers();
                self.refused.get_or_insert((error.status(), headers));
                self.failures.append(&mut error.take_failures());
            }
            Err(Refusal::Failed(error)) => {
                self.stop.get_or_insert(Stop::Error(error));
            }
            Err(Refusal::Said { status, reason, .. }) if status.is_server_error() => {
                self.stop.get_or_insert(Stop::Failed(status, reason));
            }
            Err(Refusal::Said {
                status,
                reason,
                headers,
            }) => {
                self.refused.get_or_insert((status, headers));
                self.failures.push(Failure {
                    place,
                    name: name.into(),
                    value: None,
                    reason: reason.into(),
                });
            }
        }
        None
    }

    /// Where a parameter stands, and what was given.
    fn given(&self, name: &str) -> (Place, Option<String>) {
        let segments = self.call.context.page.map_or(&[][..], |page| page.segments);
        let index = segments
            .iter()
            .filter_map(Segment::name)
            .position(|known| known == name);
        if let Some(index) = index {
            return (Place::Path, self.text(index).map(Cow::into_owned));
        }
        let values = QueryValues::new(self.url.query().unwrap_or_default(), name);
        (
            Place::Query,
            values.single().ok().flatten().map(Cow::into_owned),
        )
    }
}

impl fmt::Debug for Arguments<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Arguments")
            .field("url", &self.url)
            .field("failures", &self.failures)
            .finish_non_exhaustive()
    }
}
