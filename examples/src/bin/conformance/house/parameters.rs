//! Parameters from wherever they came: from the address, from a form, from a JSON object.

use super::super::echo;
use super::super::form::{self, Pair};
use axum::body::Body;
use axum::extract::{FromRequest, Request};
use http::header;
use pages::{Error, FromParam};
use serde_json::{Map, Value};

/// All parameters of a request, those of the body first.
pub(super) struct Parameters(Vec<Pair>);

impl<S: Sync> FromRequest<S> for Parameters {
    type Rejection = Error;

    async fn from_request(request: Request, _: &S) -> Result<Self, Error> {
        let (parts, body) = request.into_parts();
        let kind = parts.headers.get(header::CONTENT_TYPE);
        let mut pairs = if kind.is_some_and(|kind| kind == "application/json") {
            of_json(body).await?
        } else {
            form::of_body(&parts.method, &parts.headers, body).await?
        };
        pairs.extend(form::of_query(parts.uri.query()));
        Ok(Self(pairs))
    }
}

impl Parameters {
    /// The parameter of this name.
    ///
    /// # Errors
    /// When there is none, or it isn't of the type: the visitor is told which one, and why.
    pub(super) fn one<T: FromParam>(&self, name: &str) -> pages::Result<T> {
        let text = form::first(&self.0, name)
            .ok_or_else(|| Error::bad_request(format!("The parameter {name} is missing.")))?;
        T::from_param(text).map_err(|_| {
            Error::bad_request(format!("The parameter {name} must be {}.", T::EXPECTS))
        })
    }
}

/// The fields of an object. A value that isn't text is one parameter, as JSON.
async fn of_json(body: Body) -> pages::Result<Vec<Pair>> {
    let text = echo::whole(body).await?.to_bytes();
    let fields: Map<String, Value> = serde_json::from_slice(&text)
        .map_err(|error| Error::bad_request(format!("The body is no JSON object: {error}.")))?;
    let pair = |(name, value)| match value {
        Value::String(text) => (name, text),
        value => (name, value.to_string()),
    };
    Ok(fields.into_iter().map(pair).collect())
}
