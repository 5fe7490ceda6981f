//! axum and hypertext: lazy values, made into a `String`.

use super::axum_maud::listen;
use super::contract::{Contender, Failure};
use crate::contender::{Contender as _, HypertextRsx};
use crate::http::site::{ARTICLES, COLUMNS, MANY_ROWS, ROWS, SAYINGS, WAIT};
use axum::Router;
use axum::routing::get;
use hypertext::Rendered;
use hypertext::prelude::*;
use std::net::SocketAddr;

/// axum with hypertext.
pub const AXUM_HYPERTEXT: Contender = Contender {
    name: "axum, hypertext",
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

async fn fortunes() -> Rendered<String> {
    rsx! {
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Fortunes"</title></head>
            <body>
                <table>
                    <tr><th>"id"</th><th>"message"</th></tr>
                    @for fortune in &SAYINGS {
                        <tr><td>(fortune.id)</td><td>(fortune.message)</td></tr>
                    }
                </table>
            </body>
        </html>
    }
    .render()
}

async fn page() -> Rendered<String> {
    HypertextRsx::page(&ARTICLES)
}

async fn table() -> Rendered<String> {
    rows(ROWS)
}

async fn long_table() -> Rendered<String> {
    rows(MANY_ROWS)
}

fn rows(count: u32) -> Rendered<String> {
    rsx! {
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Table"</title></head>
            <body>
                <table>
                    @for _ in 0..count {
                        <tr>@for cell in 0..COLUMNS { <td>(cell)</td> }</tr>
                    }
                </table>
            </body>
        </html>
    }
    .render()
}

async fn heading() -> Rendered<String> {
    report()
}

/// A lazy value can't wait: whoever waits does so before.
async fn waiting() -> Rendered<String> {
    tokio::time::sleep(WAIT).await;
    report()
}

fn report() -> Rendered<String> {
    rsx! {
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Report"</title></head>
            <body><h1>"Report"</h1><p>"That was all."</p></body>
        </html>
    }
    .render()
}
