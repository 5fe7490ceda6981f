//! A site to be visited.

use http::HeaderMap;
use pages::prelude::*;
use pages::test::Client;
use pages::{Method, request, response};

#[page("/client", title = "The front page")]
async fn home() {
    html! {
        <h1>"Welcome"</h1>
        <nav>
            <a href="/client/list?from=2#third">"The   list"</a>
            <a href="list">"Relative"</a>
            <a href="https://example.org/">"Elsewhere"</a>
            <a href="/client/a">"Twice"</a>
            <a href="/client/b">"Twice"</a>
            <a href="/client/list">"Same"</a>
            <a href="/client/list">"Same"</a>
            <a href="/client/list"><img src="/client/x.png" alt="A picture"></a>
        </nav>
    }
}

#[page("/client/list", title = "A list")]
async fn list(#[query] from: Option<u32>, headers: HeaderMap) {
    let from = from.unwrap_or(0);
    html! {
        <ul class="numbers">
            for n in from..from + 3 {
                <li id={n} class=["even" if n % 2 == 0]>"number " <b>{n}</b></li>
            }
        </ul>
        <p id="referrer">{text(&headers, "referer")}</p>
    }
}

/// What came, line by line.
#[page("/client/echo", method = any)]
async fn echo(headers: HeaderMap, body: String) -> String {
    let request = request();
    let header = |name| text(&headers, name).unwrap_or("-");
    format!(
        "{} {}\nhost: {}\ncontent-type: {}\ncontent-length: {}\nx-test: {}\ncookie: {}\n\n{body}",
        request.method(),
        request.uri(),
        header("host"),
        header("content-type"),
        header("content-length"),
        header("x-test"),
        header("cookie"),
    )
}

/// Redirects with the status that is asked for.
#[page("/client/redirect/{status}", method = any)]
async fn redirect(status: u16, #[query] to: String) -> pages::Result {
    let status = StatusCode::from_u16(status)?;
    Err(Error::redirect(status, to))
}

/// Redirects to itself, without end.
#[page("/client/circle")]
async fn circle() -> pages::Result {
    Err(Error::see_other(circle::url()))
}

/// Sets the cookies that are asked for, as they are written.
#[page("/client/set/{name?}")]
async fn set(name: Option<String>, #[query] cookie: Vec<String>) {
    for cookie in &cookie {
        response().append("set-cookie", cookie)?;
    }
    html! { <p>{name}</p> }
}

/// The cookies of the request, in any folder.
#[page("/client/cookies/{tail..}")]
async fn cookies(tail: Vec<String>, headers: HeaderMap) -> String {
    drop(tail);
    text(&headers, "cookie").unwrap_or_default().to_owned()
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

/// The site alone, without the pages of other tests.
pub(super) fn client() -> Client {
    let site = pages::Site::with(routes![home, list, echo, redirect, circle, set, cookies]);
    pages::test::client(site).unwrap()
}

/// What the site says that it was asked.
pub(super) async fn echoed(client: &Client, method: Method, path: &str) -> String {
    client
        .request(method, path)
        .await
        .unwrap()
        .text()
        .to_owned()
}
