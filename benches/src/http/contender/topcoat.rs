//! topcoat: its own router and its own server.

use super::contract::{Contender, Failure};
use crate::contender::topcoat_page;
use crate::http::site::{ARTICLES, COLUMNS, MANY_ROWS, ROWS, SAYINGS, WAIT};
use std::net::SocketAddr;
use tokio::net::TcpListener;
use topcoat::Result;
use topcoat::context::Cx;
use topcoat::router::{Router, RouterBuilderDiscoverExt, page};
use topcoat::view::{component, view};

/// topcoat.
pub const TOPCOAT: Contender = Contender {
    name: "topcoat",
    serve: |address| Box::pin(serve(address)),
    streams: false,
};

async fn serve(address: SocketAddr) -> Failure {
    let listener = match TcpListener::bind(address).await {
        Ok(listener) => listener,
        Err(error) => return error.into(),
    };
    match topcoat::serve(listener, Router::builder().discover().build()).await {
        Ok(()) => "topcoat has stopped".into(),
        Err(error) => error.into(),
    }
}

#[page("/fortunes")]
async fn fortunes() -> Result {
    view! {
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Fortunes"</title></head>
            <body>
                <table>
                    <tr><th>"id"</th><th>"message"</th></tr>
                    for fortune in &SAYINGS {
                        <tr><td>(fortune.id)</td><td>(fortune.message)</td></tr>
                    }
                </table>
            </body>
        </html>
    }
}

#[page("/page")]
async fn articles(cx: &Cx) -> Result {
    topcoat_page(cx, &ARTICLES).await
}

#[page("/table/10")]
async fn table() -> Result {
    view! { rows(count: ROWS) }
}

#[page("/table/100")]
async fn long_table() -> Result {
    view! { rows(count: MANY_ROWS) }
}

#[component]
async fn rows(count: u32) -> Result {
    view! {
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Table"</title></head>
            <body>
                <table>
                    for _ in 0..count {
                        <tr>for cell in 0..COLUMNS { <td>(cell)</td> }</tr>
                    }
                </table>
            </body>
        </html>
    }
}

#[page("/heading")]
async fn heading() -> Result {
    view! { report() }
}

#[page("/heading/waiting")]
async fn waiting() -> Result {
    tokio::time::sleep(WAIT).await;
    view! { report() }
}

#[component]
async fn report() -> Result {
    view! {
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Report"</title></head>
            <body><h1>"Report"</h1><p>"That was all."</p></body>
        </html>
    }
}
