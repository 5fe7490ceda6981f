//! Forms that lead from one host to another.

use http::HeaderMap;
use pages::Hosts;
use pages::prelude::*;
use pages::test::{Client, Form};

#[page("/client/far", title = "Far")]
async fn far() {
    html! {
        <form action="//admin.example.org/client/near" method="post"><button>"Send"</button></form>
        <form action="//admin.example.org/client/near"><button>"Ask"</button></form>
        <form action="http://admin.example.org/client/near" method="post"><button>"Lay open"</button></form>
        <form action="//example.com/"><button>"Stranger"</button></form>
        <a href="//admin.example.org/client/near">"Over"</a>
        <a href="//admin.example.org/client/near" rel="noreferrer">"Quietly"</a>
        <a href="http://admin.example.org/client/near">"Openly"</a>
    }
}

/// Where a request says that it comes from.
#[page("/client/near", method = get | post)]
async fn near(headers: HeaderMap) -> String {
    let field = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let fields = ["origin", "sec-fetch-site", "referer"];
    fields.map(|name| field(name).unwrap_or("-")).join(" ")
}

fn client(www: pages::Site, admin: pages::Site) -> Client {
    let hosts = Hosts::new()
        .host("www.example.org", www)
        .host("admin.example.org", admin);
    let client = pages::test::client(hosts).unwrap();
    client.base("https://www.example.org").unwrap()
}

async fn form(client: &Client, name: &str) -> Form {
    let page = client.get("/client/far").await.unwrap();
    page.form(name).unwrap()
}

fn sites() -> [pages::Site; 2] {
    [far::ENTRY, near::ENTRY].map(|page| pages::Site::with([page]).mode(pages::Mode::Production))
}

#[tokio::test]
async fn a_policy_keeps_forms_at_home() {
    let [www, admin] = sites();
    let client = client(www, admin);
    let refused = form(&client, "Send").await.press("Send").await.unwrap_err();
    assert_eq!(
        refused.to_string(),
        "a browser wouldn't send the form \"Send\" of /client/far to https://admin.example.org/client/near: \
         the Content-Security-Policy of its page says \"form-action 'self'\""
    );
    let error = form(&client, "Stranger").await.press("Stranger").await;
    assert_eq!(
        error.unwrap_err().to_string(),
        "the form \"Stranger\" of /client/far leads to another site: \"//example.com/\""
    );
}

#[tokio::test]
async fn a_form_that_may_leave_says_where_it_comes_from() {
    let [www, admin] = sites();
    let client = client(
        www.policy("form-action", "https://admin.example.org"),
        admin,
    );
    let asked = form(&client, "Ask").await.press("Ask").await.unwrap();
    assert_eq!(asked.text(), "- same-site https://www.example.org/");
    // The other site takes what may change something from its own pages.
    let sent = form(&client, "Send").await.press("Send").await.unwrap();
    assert_eq!(sent.status(), 403);
}

#[tokio::test]
async fn a_link_that_leaves_tells_no_more_than_a_browser() {
    let [www, admin] = sites();
    let page = client(www, admin).get("/client/far").await.unwrap();
    for (link, referrer) in [
        ("Over", "https://www.example.org/"),
        ("Quietly", "-"),
        ("Openly", "-"),
    ] {
        let answer = page.click(link).await.unwrap();
        assert_eq!(answer.text(), format!("- - {referrer}"), "{link}");
    }
}

#[tokio::test]
async fn a_site_may_trust_another() {
    let [www, admin] = sites();
    let client = client(
        www.policy(
            "form-action",
            "https://admin.example.org http://admin.example.org",
        ),
        admin.trust_origins(["https://www.example.org"]),
    );
    let sent = form(&client, "Send").await.press("Send").await.unwrap();
    assert_eq!(
        sent.assert_status(200).text(),
        "https://www.example.org same-site https://www.example.org/"
    );
    // Where anybody on the way could read it, browsers don't say which site it is.
    let open = form(&client, "Lay open").await.press("Lay open").await;
    assert_eq!(open.unwrap().status(), 403);
}
