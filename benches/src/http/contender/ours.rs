//! Ours: functions that are pages, served by our own server.

use super::contract::{Contender, Failure};
use crate::contender::Card;
use crate::http::site::{ARTICLES, COLUMNS, MANY_ROWS, ROWS, SAYINGS, WAIT};
use pages::prelude::*;
use std::net::SocketAddr;

/// Ours.
pub const OURS: Contender = Contender {
    name: "ours",
    serve: |address| Box::pin(serve(address)),
    streams: true,
};

async fn serve(address: SocketAddr) -> Failure {
    match pages::serve(address.to_string()).await {
        Ok(()) => "the server has stopped".into(),
        Err(error) => error.to_string().into(),
    }
}

#[page("/fortunes")]
async fn fortunes() {
    html! {
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
    }
}

#[page("/page")]
async fn articles() {
    let input = &*ARTICLES;
    html! {
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
    }
}

#[page("/table/10")]
async fn table() {
    html! {
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Table"</title></head>
            <body><Table rows={ROWS}/></body>
        </html>
    }
}

#[page("/table/100")]
async fn long_table() {
    html! {
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Table"</title></head>
            <body><Table rows={MANY_ROWS}/></body>
        </html>
    }
}

#[component]
async fn Table(rows: u32) {
    html! { <table>for _ in 0..rows { <Row/> }</table> }
}

/// A row without a wait in it: a page is asked whether its chunk is full once a row, not once a cell.
#[component]
fn Row() {
    html! { <tr>for cell in 0..COLUMNS { <td>{cell}</td> }</tr> }
}

#[page("/heading")]
async fn heading() {
    html! {
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Report"</title></head>
            <body><h1>"Report"</h1><p>"That was all."</p></body>
        </html>
    }
}

#[page("/heading/waiting")]
async fn waiting() {
    html! {
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Report"</title></head>
            <body>
                <h1>"Report"</h1>
                { tokio::time::sleep(WAIT).await; }
                <p>"That was all."</p>
            </body>
        </html>
    }
}
