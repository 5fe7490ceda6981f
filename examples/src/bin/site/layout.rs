//! The document around each page: its head, the way through the site, the heading, and the way to its source.

use crate::catalog;
use crate::front::front;
use crate::source::{below, source};
use crate::style::{to_icon, to_stylesheet};
use crate::{dashboard, report, rules, strikes};
use pages::Link;
use pages::prelude::*;

#[component]
pub(crate) async fn Site(children: impl Children) {
    let exhibit = catalog::current();
    html! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                {head()}
                <meta name="color-scheme" content="light dark">
                <link rel="stylesheet" href={to_stylesheet()}>
                <link rel="icon" type="image/svg+xml" href={to_icon()}>
            </head>
            <body>
                <a class="skip" href="#content">"Skip to the content"</a>
                <header class="top">
                    <a class="brand" href={front::url()}><span class="mark" aria-hidden={true}>"‹›"</span> "pages"</a>
                    <nav aria-label="Site">
                        <Way to={report::report::url().into()} name="Report"/>
                        <Way to={dashboard::dashboard::url()} name="Dashboard"/>
                        <Way to={strikes::strikes::url().into()} name="Strikes"/>
                        <Way to={rules::rules::url().into()} name="Rules"/>
                        <Way to={source::url("")} name="Source"/>
                    </nav>
                </header>
                <main id="content" tabindex="-1">
                    <Flashes/>.await
                    if let Some((_, exhibit, _)) = exhibit {
                        <p class="eyebrow">{exhibit.origin.name()}</p>
                        <h1>{exhibit.heading}</h1>
                        <p class="lead">{exhibit.lead}</p>
                    }
                    {children}
                </main>
                <footer class="bottom">
                    if let Some((before, _, next)) = exhibit {
                        <nav class="pages" aria-label="Examples">
                            if let Some(before) = before { <a rel="prev" href={(before.link)()}><span aria-hidden={true}>"← "</span> {before.heading}</a> }
                            if let Some(next) = next { <a rel="next" href={(next.link)()}>{next.heading} <span aria-hidden={true}>" →"</span></a> }
                        </nav>
                    }
                    <Origin/>
                </footer>
            </body>
        </html>
    }
}

/// What an earlier page has left to say. Where that can't be read, the log tells why, and the page is worth more than the words.
#[component]
async fn Flashes() {
    html! {
        {boundary!({
            for flash in &session().flashes().await? {
                <p class=["flash", flash.kind().name()] role="status" tabindex="-1">{flash}</p>
            }
        } else |_| {}).await}
    }
}

/// A link of the navigation, which knows when it leads to where one is.
#[component]
fn Way(to: Link, name: &str) {
    html! { <a href={&to} if to.is_current() { aria-current="page" }>{name}</a> }
}

/// Where the page on display is written.
#[component]
fn Origin() {
    let page = request().page();
    let place = page.and_then(|page| Some((page, below(page.file)?)));
    html! {
        if let Some((page, path)) = place {
            <p class="origin">
                "This page is the function " <code>{page.name}</code> ". "
                <a class="source-link" href={source::url(path).fragment(format!("L{}", page.line))}>
                    "Its source: " {path} ", line " {page.line}
                </a>
            </p>
        }
    }
}
