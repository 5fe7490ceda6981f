//! The same in a real browser: what it says of its posts, which cookies it keeps, and what it complains of.

use crate::browser::{Browser, Scripts};
use crate::server::support::{Running, serve};
use pages::prelude::*;
use pages::{Mode, Site, session};
use server::Limits;

/// A form that leads to any address, as a stranger would write it.
#[page("/form")]
async fn form(#[query] to: String) {
    response().policy("form-action", &to)?;
    html! {
        <form method="post" action={&to}><button>"Send"</button></form>
    }
}

#[page("/sign", method = post)]
async fn sign() {
    html! { <p>"Signed."</p> }
}

#[page("/count")]
async fn count() {
    let n = session()
        .update("n", |n: Option<u32>| n.unwrap_or(0) + 1)
        .await?;
    html! {
        <p>{n}</p>
        <a href={count::url()}>"Again"</a>
    }
}

fn site() -> Site {
    Site::with(routes![form, sign, count])
}

fn running(site: Site) -> Running {
    serve(Limits::default(), site.build().unwrap())
}

/// What a browser sees that sends the form at `from` to `to`.
fn sent(browser: &Browser, from: &str, to: &str) -> String {
    browser.visit(&format!("{from}/form?to={to}/sign"));
    browser.click("button");
    browser.until("an answer", || !browser.url().contains("/form?"));
    browser.until_complete();
    browser.text("p")
}

#[test]
fn a_post_of_a_strangers_page_is_refused() {
    let (own, stranger) = (running(site()), running(site()));
    let (own, stranger) = (own.address.port(), stranger.address.port());
    let trusting = running(site().trust_origins([format!("http://localhost:{stranger}")]));
    let trusting = format!("http://127.0.0.1:{}", trusting.address.port());
    let here = format!("http://127.0.0.1:{own}");
    for scripts in [Scripts::On, Scripts::Off] {
        let browser = Browser::open(scripts);
        assert_eq!(sent(&browser, &here, &here), "Signed.");
        for other in [
            // Another port, and another site.
            format!("http://127.0.0.1:{stranger}"),
            format!("http://localhost:{stranger}"),
            format!("http://localhost:{own}"),
        ] {
            let words = sent(&browser, &other, &here);
            assert!(words.contains("page of another site"), "{other}: {words}");
        }
        let trusted = format!("http://localhost:{stranger}");
        assert_eq!(sent(&browser, &trusted, &trusting), "Signed.");
    }
}

#[test]
fn a_session_lasts_in_development_and_in_production_on_this_machine() {
    for mode in [Mode::Development, Mode::Production] {
        let running = running(site().mode(mode).session_ids_in_urls());
        let browser = Browser::open(Scripts::On);
        let home = format!("http://localhost:{}/count", running.address.port());
        browser.visit(&home);
        assert_eq!(browser.text("p"), "1");
        // The first link carries the id, the second one doesn't any more.
        for (expected, carries) in [("2", true), ("3", false)] {
            browser.click("a");
            browser.until("the next page", || browser.url().contains("/~") == carries);
            browser.until_complete();
            assert_eq!(browser.text("p"), expected);
        }
        // The cookie came back, so the id has left the address.
        assert_eq!(browser.url(), home);
        assert_eq!(browser.script("return document.cookie"), "");
        let complaints = browser.console();
        let complaints: Vec<_> = complaints
            .iter()
            .filter(|line| !line.contains("favicon"))
            .collect();
        assert!(complaints.is_empty(), "{mode:?}: {complaints:?}");
    }
}
