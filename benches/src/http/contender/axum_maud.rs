//! axum and maud: a `String` for each page.

use super::contract::{Contender, Failure};
use crate::contender::{self, Contender as _};
use crate::http::site::{ARTICLES, COLUMNS, MANY_ROWS, ROWS, SAYINGS, WAIT};
use axum::Router;
use axum::routing::get;
use axum::serve::ListenerExt;
use maud::{DOCTYPE, Markup, html};
use std::net::SocketAddr;
use tokio::net::TcpListener;

/// axum with maud.
pub const AXUM_MAUD: Contender = Contender {
    name: "axum, maud",
    serve: |address| Box::pin(serve(address)),
    streams: false,
};

async fn serve(address: SocketAddr) -> Failure {
    let site = Router::new()
        .route("/fortunes", get(fortunes))
        .route("/page", get(page))
        .route("/table/10", get(table))
        .route("/table/100", get(long_table))
        .route("/heading", get(heading))
        .route("/heading/waiting", get(waiting));
    listen(address, site).await
}

/// Serves with axum's own loop.
pub(super) async fn listen(address: SocketAddr, site: Router) -> Failure {
    let listener = match TcpListener::bind(address).await {
        Ok(listener) => listener.tap_io(|stream| {
            // Its absence slows a page down at worst.
            let _ = stream.set_nodelay(true);
        }),
        Err(error) => return error.into(),
    };
    match axum::serve(listener, site).await {
        Ok(()) => "axum has stopped".into(),
        Err(error) => error.into(),
    }
}

async fn fortunes() -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head { meta charset="utf-8"; title { "Fortunes" } }
            body {
                table {
                    tr { th { "id" } th { "message" } }
                    @for fortune in &SAYINGS {
                        tr { td { (fortune.id) } td { (fortune.message) } }
                    }
                }
            }
        }
    }
}

async fn page() -> Markup {
    contender::Maud::page(&ARTICLES)
}

async fn table() -> Markup {
    rows(ROWS)
}

async fn long_table() -> Markup {
    rows(MANY_ROWS)
}

fn rows(count: u32) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head { meta charset="utf-8"; title { "Table" } }
            body {
                table {
                    @for _ in 0..count {
                        tr { @for cell in 0..COLUMNS { td { (cell) } } }
                    }
                }
            }
        }
    }
}

async fn heading() -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head { meta charset="utf-8"; title { "Report" } }
            body { h1 { "Report" } p { "That was all." } }
        }
    }
}

async fn waiting() -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head { meta charset="utf-8"; title { "Report" } }
            body {
                h1 { "Report" }
                ({ tokio::time::sleep(WAIT).await; "" })
                p { "That was all." }
            }
        }
    }
}
