//! Pages that fail: before they have written anything, after they have, and by a panic; and what is told where no page is.

use pages::prelude::*;

/// Nothing is sent yet: the visitor gets an error page.
#[page("/error-before")]
pub(crate) async fn error_before() {
    html! { <p>"This is never seen."</p> }
    Err(Error::new("the page fails before it has written anything"))?;
}

/// More is sent than any buffer holds: the connection is cut, so that nobody takes the page for complete.
#[page("/error-after", method = any)]
pub(crate) async fn error_after() {
    html! { <p>for _ in 0..1_000 { "0123456789" }</p> }
    tokio::task::yield_now().await;
    Err(Error::new("the page fails after it has written something"))?;
}

#[page("/panic-before")]
pub(crate) async fn panic_before() {
    html! { <p>"This is never seen."</p> }
    panic!("the page panics before it has written anything");
}

#[page("/panic-after", method = any)]
pub(crate) async fn panic_after() {
    html! { <p>for _ in 0..1_000 { "0123456789" }</p> }
    tokio::task::yield_now().await;
    panic!("the page panics after it has written something");
}

/// Any status of a final response, with a body where it may have one.
#[page("/status", content_type = "text/plain; charset=utf-8")]
pub(crate) async fn status(
    #[query]
    #[check(200..=599)]
    code: u16,
) {
    response().status(StatusCode::from_u16(code)?)?;
    html! { "x" }
}

/// What AllegroServe says of an address that it doesn't know. What was wrong with the arguments of a page follows.
#[page(error = 404, title = "404 - NotFound")]
pub(crate) async fn not_found(problem: Problem) {
    html! {
        <h1>"Not Found"</h1>
        "The request for " <b>{request().uri().to_string()}</b> " was not found on this server."
        if !problem.failures().is_empty() {
            <ul>for failure in problem.failures() { <li>{failure.to_string()}</li> }</ul>
        }
    }
}
