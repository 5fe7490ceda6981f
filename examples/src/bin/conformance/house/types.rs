//! Handlers whose parameters have types and restrictions, and come from the query or from the body.

use super::super::form::{self, Pair};
use super::headers;
use axum::body::Body;
use http::{HeaderMap, Method};
use pages::prelude::*;
use pages::{FromParam, JsonParam, List};
use serde_json::Value;

/// An even number from 2 to 64.
#[page("/house/restricted", content_type = "text/plain; charset=utf-8")]
pub(crate) async fn restricted(
    #[query("foo")]
    #[check(2..=64, |number| number % 2 == 0, "must be even")]
    number: i64,
) {
    headers()?;
    html! { {number} }
}

/// The same in the path.
#[page(
    "/house/restricted/{number}",
    content_type = "text/plain; charset=utf-8"
)]
pub(crate) async fn restricted_path(
    #[check(2..=64, |number| number % 2 == 0, "must be even")] number: i64,
) {
    headers()?;
    html! { {number} }
}

/// `((foo :json) (bar :integer))`
#[page("/house/handler")]
pub(crate) async fn handler(
    #[query("foo")] json: JsonParam<Value>,
    #[query("bar")] number: i64,
) -> String {
    format!("{} {number}", json.0)
}

/// A parameter from wherever it came.
fn parameter<T: FromParam>(pairs: &[Pair], name: &str) -> pages::Result<T> {
    let text = form::first(pairs, name)
        .ok_or_else(|| Error::bad_request(format!("The parameter {name} is missing.")))?;
    T::from_param(text)
        .map_err(|_| Error::bad_request(format!("The parameter {name} must be {}.", T::EXPECTS)))
}

/// A symbol as Lisp prints it.
fn keyword(name: &str) -> String {
    format!(":{}", name.to_uppercase())
}

/// A value as Lisp prints it.
fn printed(value: &Value) -> String {
    match value {
        Value::Array(items) => list(items.iter().map(printed)),
        Value::Object(fields) => list(
            fields
                .iter()
                .map(|(name, value)| format!("({} . {})", keyword(name), printed(value))),
        ),
        Value::Null | Value::Bool(false) => "NIL".to_owned(),
        Value::Bool(true) => "T".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => quoted(text),
    }
}

/// A string as Lisp prints it: with quotes, and a backslash before what would end it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn list(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    if items.is_empty() {
        return "NIL".to_owned();
    }
    format!("({})", items.join(" "))
}

/// `((num :integer) (key :keyword) (num-list :list-of-integer))`
#[page("/house/arg-test", method = get | post)]
pub(crate) async fn arg_test(
    method: Method,
    headers: HeaderMap,
    body: Body,
) -> pages::Result<String> {
    let pairs = form::both(&method, request().query(), &headers, body).await?;
    let number: i64 = parameter(&pairs, "num")?;
    let key: String = parameter(&pairs, "key")?;
    let numbers: List<i64> = parameter(&pairs, "num-list")?;
    let numbers = list(numbers.iter().map(i64::to_string));
    Ok(format!("{number} {} {numbers}", keyword(&key)))
}

/// `((a :string) b (key-list :list-of-keyword) (json :json))`
#[page("/house/arg-test-two", method = get | post)]
pub(crate) async fn arg_test_two(
    method: Method,
    headers: HeaderMap,
    body: Body,
) -> pages::Result<String> {
    let pairs = form::both(&method, request().query(), &headers, body).await?;
    let a: String = parameter(&pairs, "a")?;
    let b: String = parameter(&pairs, "b")?;
    let keys: JsonParam<Vec<String>> = parameter(&pairs, "key-list")?;
    let json: JsonParam<Value> = parameter(&pairs, "json")?;
    let keys = list(keys.0.iter().map(|key| keyword(key)));
    Ok(format!(
        "{} {} {keys} {}",
        quoted(&a),
        quoted(&b),
        printed(&json.0)
    ))
}
