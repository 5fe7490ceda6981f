//! Our renderer on bare hyper: what a page costs without the crates that bind it to a URL and that listen.

use super::contract::{Contender, Failure};
use super::ready::listen;
use crate::contender::Card;
use crate::http::site::{ARTICLES, COLUMNS, MANY_ROWS, ROWS, SAYINGS, WAIT};
use bytes::Bytes;
use html::{Html, Rendering, component, html};
use http_body::{Frame, SizeHint};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Ours without `pages` and `server`.
pub const ON_HYPER: Contender = Contender {
    name: "html on hyper",
    serve: |address| Box::pin(serve(address)),
    streams: true,
};

/// How many bytes may wait for the client before a page waits as well.
const HIGH_WATER: usize = 16 * 1024;

async fn serve(address: SocketAddr) -> Failure {
    listen(address, |request| {
        let found = page(request.uri().path());
        async move {
            let mut page = found?;
            // Up to the first wait: a page that is complete by then has a length.
            std::future::poll_fn(|context| Pin::new(&mut page).poll_ready(context)).await;
            Some(Body(Some(page)))
        }
    })
    .await
}

/// The page at `path`, of which nothing has run yet.
pub(super) fn page(path: &str) -> Option<Rendering<Infallible>> {
    Some(match path {
        "/fortunes" => Rendering::new(HIGH_WATER, fortunes),
        "/page" => Rendering::new(HIGH_WATER, articles),
        "/table/10" => Rendering::new(HIGH_WATER, |h| table(h, ROWS)),
        "/table/100" => Rendering::new(HIGH_WATER, |h| table(h, MANY_ROWS)),
        "/heading" => Rendering::new(HIGH_WATER, |h| heading(h, false)),
        "/heading/waiting" => Rendering::new(HIGH_WATER, |h| heading(h, true)),
        _ => return None,
    })
}

/// A page as the body of a response; the default is empty.
#[derive(Default)]
struct Body(Option<Rendering<Infallible>>);

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        match &mut self.0 {
            Some(page) => Pin::new(page)
                .poll_chunk(context)
                .map_ok(|chunk| Frame::data(Bytes::from_owner(chunk))),
            None => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.0
            .as_ref()
            .is_none_or(|page| page.is_complete() && page.unread() == 0)
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Some(page) if page.is_complete() => SizeHint::with_exact(page.unread() as u64),
            Some(_) => SizeHint::default(),
            None => SizeHint::with_exact(0),
        }
    }
}

async fn fortunes(mut h: Html) -> Result<(), Infallible> {
    let h = &mut h;
    html!(async h,
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Fortunes"</title></head>
            <body>
                <table>
                    <tr><th>"id"</th><th>"message"</th></tr>
                    for fortune in &SAYINGS {
                        <tr><td>{fortune.id}</td><td>{fortune.message}</td></tr>
                    }
                </table>
            </body>
        </html>
    );
    Ok(())
}

async fn articles(mut h: Html) -> Result<(), Infallible> {
    let input = &*ARTICLES;
    let h = &mut h;
    html!(async h,
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{input.title}</title>
                <link rel="stylesheet" href="/static/app.css">
                <script src="/static/app.js" defer></script>
            </head>
            <body class="home">
                <header class="top">
                    <nav class="nav">
                        <ul>
                            for item in &input.nav {
                                <li class=["nav-item", "active" if item.active]>
                                    <a href={item.href} aria-current={item.active.then_some("page")}>
                                        {item.label}
                                    </a>
                                </li>
                            }
                        </ul>
                    </nav>
                    if let Some(user) = &input.user {
                        <p class="user">"Signed in as " <b>{user}</b></p>
                    } else {
                        <a class="login" href="/login">"Log in"</a>
                    }
                </header>
                <main id="content">
                    <h1>{input.title}</h1>
                    for article in &input.articles { <Card article={article}/> }
                </main>
                <footer><p>"Page " {input.page_no} " of " {input.total}</p></footer>
            </body>
        </html>
    );
    Ok(())
}

async fn table(mut h: Html, rows: u32) -> Result<(), Infallible> {
    let h = &mut h;
    html!(async h,
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Table"</title></head>
            <body>
                <table>
                    for _ in 0..rows { <Row/> }
                </table>
            </body>
        </html>
    );
    Ok(())
}

/// A row without a wait in it: a page is asked whether its chunk is full once a row, not once a cell.
#[component]
fn Row() {
    html! { <tr>for cell in 0..COLUMNS { <td>{cell}</td> }</tr> }
}

async fn heading(mut h: Html, wait: bool) -> Result<(), Infallible> {
    let h = &mut h;
    html!(async h,
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Report"</title></head>
            <body>
                <h1>"Report"</h1>
                if wait { { tokio::time::sleep(WAIT).await; } }
                <p>"That was all."</p>
            </body>
        </html>
    );
    Ok(())
}
