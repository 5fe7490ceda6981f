//! How the state of a form is read from a request.

use super::form_state::{FormState, Origin, refuse};
use crate::context::{Context, current};
use crate::form::reader::Noted;
use crate::form::{FieldError, FormData, FormErrors, Reader, Submission, Value, Values};
use crate::param::Lookup;
use crate::response::RequestHead;
use crate::{Error, Result};
use axum::extract::{FromRequest, Request};
use html::form::Kind;
use http::Method;
use http::request::Parts;
use std::sync::Arc;

impl<T: FormData, S: Sync> FromRequest<S> for FormState<T> {
    type Rejection = Error;

    async fn from_request(request: Request, _: &S) -> Result<Self> {
        let context = context()?;
        let state = match context.take_form() {
            // Another page has read it.
            Some(state) => state,
            None if matches!(*request.method(), Method::GET | Method::HEAD) => Self::empty(),
            None => read(&context, request).await?.0,
        };
        if !state.errors.is_empty() {
            refuse();
        }
        Ok(state)
    }
}

/// The request that is answered.
pub(in crate::form) fn context() -> Result<Arc<Context>> {
    current().ok_or_else(|| Error::new("a form is taken by a page, not by a handler of axum's"))
}

/// Reads and judges what was sent: the query of `GET` and `HEAD`, else the body. Returns the head of the request, too.
///
/// # Errors
/// As [`Submission::read`]; and when a look-up has failed.
pub(in crate::form) async fn read<T: FormData>(
    context: &Context,
    request: Request,
) -> Result<(FormState<T>, Parts)> {
    let (parts, body) = request.into_parts();
    let limits = &context.shared.form_limits;
    let submission = Submission::of_form::<T>(&parts, body, limits).await?;
    let (mut values, mut files) = (Values::default(), Vec::new());
    for (name, value) in submission {
        // What isn't asked for isn't kept either.
        let Some(field) = T::SPEC.field(&name) else {
            continue;
        };
        match value {
            Value::Text(text) if field.kind != Kind::File => values.push(field.name, text),
            value => files.push((field.name, value)),
        }
    }
    let mut head = RequestHead::of_parts(parts);
    let lookup = Lookup {
        head: &head,
        context,
    };
    let mut reader = Reader::new(lookup, &values, files);
    let value = T::read(&mut reader).await;
    let Noted {
        mut errors,
        hidden,
        failed,
    } = reader.noted();
    if let Some(error) = failed {
        return Err(error);
    }
    if value.is_none() && errors.is_empty() {
        // Who reads by hand may forget to say why.
        errors.push((None, FieldError::Check("What you have sent can't be read.")));
    }
    for name in hidden {
        values.forget(name);
    }
    let state = FormState {
        value,
        values,
        errors: FormErrors::new(errors),
        origin: Origin::Visitor,
    };
    Ok((state, head.take(context)))
}
