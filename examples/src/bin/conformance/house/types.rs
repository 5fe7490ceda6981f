//! Handlers whose parameters have types and restrictions, and come from the query or from the body.

use super::headers;
use super::lisp::{keyword, list, printed, quoted};
use super::parameters::Parameters;
use pages::prelude::*;
use pages::{JsonParam, List};
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

/// `((num :integer) (key :keyword) (num-list :list-of-integer))`
#[page("/house/arg-test", method = get | post)]
pub(crate) async fn arg_test(parameters: Parameters) -> pages::Result<String> {
    let number: i64 = parameters.one("num")?;
    let key: String = parameters.one("key")?;
    let numbers: List<i64> = parameters.one("num-list")?;
    let numbers = list(numbers.iter().map(i64::to_string));
    Ok(format!("{number} {} {numbers}", keyword(&key)))
}

/// `((a :string) b (key-list :list-of-keyword) (json :json))`
#[page("/house/arg-test-two", method = get | post)]
pub(crate) async fn arg_test_two(parameters: Parameters) -> pages::Result<String> {
    let a: String = parameters.one("a")?;
    let b: String = parameters.one("b")?;
    let keys: JsonParam<Vec<String>> = parameters.one("key-list")?;
    let json: JsonParam<Value> = parameters.one("json")?;
    let keys = list(keys.0.iter().map(|key| keyword(key)));
    Ok(format!(
        "{} {} {keys} {}",
        quoted(&a),
        quoted(&b),
        printed(&json.0)
    ))
}
