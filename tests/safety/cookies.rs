//! Cookies as browsers are given them: by one policy, and by the rules that browsers have for them.

use crate::server::support::serve;
use http::StatusCode;
use pages::prelude::*;
use pages::{CookiePolicy, Mode, SameSite, SetCookie, Site};
use server::Limits;
use std::time::{Duration, UNIX_EPOCH};

#[page("/set/{name}")]
async fn set(name: String, #[query] how: Option<String>, #[query] value: Option<String>) {
    let cookie = SetCookie::new(name, value.unwrap_or_default())?;
    let cookie = match how.as_deref().unwrap_or_default() {
        "path" => cookie.path("/a/b"),
        "bad-path" => cookie.path("a"),
        "no-path" => cookie.without_path(),
        "domain" => cookie.domain("example.com"),
        "bad-domain" => cookie.domain("https://example.com"),
        "domains" => cookie
            .domain("a.example")
            .domain("b.example")
            .domain(".c.example"),
        "secure" => cookie.secure(),
        "scripts" => cookie.readable_by_scripts(),
        "strict" => cookie.same_site(SameSite::Strict),
        "none" => cookie.same_site(SameSite::None),
        "partitioned" => cookie.same_site(SameSite::None).partitioned(),
        "age" => cookie.max_age(Duration::from_secs(60)),
        "expires" => cookie.expires(UNIX_EPOCH + Duration::from_secs(784_111_777)),
        "permanent" => cookie.permanent(),
        _ => cookie,
    };
    response().cookie(cookie)?;
    html! { <p>"Set."</p> }
}

#[page("/read/{name}")]
async fn read(name: String) -> String {
    request().cookie(&name).unwrap_or_else(|| "none".into())
}

fn site(mode: Mode) -> Site {
    Site::with(routes![set, read]).mode(mode)
}

/// The fields that a site sets.
async fn fields(site: Site, path: &str) -> Vec<String> {
    let client = pages::test::client(site).unwrap();
    let answer = client.get(path).await.unwrap();
    let fields = answer.headers().get_all("set-cookie").iter();
    let fields = fields.map(|field| field.to_str().unwrap().to_owned());
    fields.collect()
}

#[tokio::test]
async fn attributes_are_those_of_the_standard() {
    for (path, field) in [
        ("/set/a?value=1", "a=1; Path=/; HttpOnly; SameSite=Lax"),
        ("/set/a?how=path", "a=; Path=/a/b; HttpOnly; SameSite=Lax"),
        ("/set/a?how=no-path", "a=; HttpOnly; SameSite=Lax"),
        (
            "/set/a?how=domain",
            "a=; Path=/; Domain=example.com; HttpOnly; SameSite=Lax",
        ),
        (
            "/set/a?how=secure",
            "a=; Path=/; Secure; HttpOnly; SameSite=Lax",
        ),
        ("/set/a?how=scripts", "a=; Path=/; SameSite=Lax"),
        ("/set/a?how=strict", "a=; Path=/; HttpOnly; SameSite=Strict"),
        (
            "/set/a?how=none",
            "a=; Path=/; Secure; HttpOnly; SameSite=None",
        ),
        (
            "/set/a?how=partitioned",
            "a=; Path=/; Secure; HttpOnly; SameSite=None; Partitioned",
        ),
        (
            "/set/a?how=age",
            "a=; Path=/; Max-Age=60; HttpOnly; SameSite=Lax",
        ),
        (
            "/set/a?how=permanent",
            "a=; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax",
        ),
        (
            "/set/a?how=expires",
            "a=; Path=/; Expires=Sun, 06 Nov 1994 08:49:37 GMT; HttpOnly; SameSite=Lax",
        ),
        (
            "/set/__Host-a",
            "__Host-a=; Path=/; Secure; HttpOnly; SameSite=Lax",
        ),
        (
            "/set/__secure-a?how=path",
            "__secure-a=; Path=/a/b; Secure; HttpOnly; SameSite=Lax",
        ),
    ] {
        let development = fields(site(Mode::Development), path).await;
        assert_eq!(development, [field], "{path}");
        let production = fields(site(Mode::Production), path).await;
        assert!(production[0].contains("; Secure"), "{path}");
        assert_eq!(
            production[0].replacen("; Secure", "", 1),
            field.replacen("; Secure", "", 1)
        );
        let open = site(Mode::Production).cookies(CookiePolicy::new().over_plain_http());
        assert_eq!(fields(open, path).await, [field], "{path}");
        let strict = site(Mode::Development).cookies(CookiePolicy::new().over_tls());
        assert_eq!(fields(strict, path).await, production, "{path}");
    }
}

#[tokio::test]
async fn several_domains_are_several_fields() {
    assert_eq!(
        fields(site(Mode::Development), "/set/a?how=domains&value=1").await,
        [
            "a=1; Path=/; Domain=a.example; HttpOnly; SameSite=Lax",
            "a=1; Path=/; Domain=b.example; HttpOnly; SameSite=Lax",
            "a=1; Path=/; Domain=.c.example; HttpOnly; SameSite=Lax",
        ]
    );
}

#[tokio::test]
async fn what_browsers_would_drop_without_a_word_is_an_error() {
    let client = pages::test::client(site(Mode::Development)).unwrap();
    for (path, reason) in [
        ("/set/__Host-a?how=path", "is for all paths"),
        ("/set/__Host-a?how=no-path", "is for all paths"),
        ("/set/__HOST-a?how=domain", "is for one host"),
        ("/set/__Http-a?how=scripts", "is readable by scripts"),
        ("/set/__Host-Http-a?how=scripts", "is readable by scripts"),
        ("/set/a?how=bad-path", "begins with `/`"),
        ("/set/a?how=bad-domain", "is the name of no host"),
        ("/set/a%20b", "be the name of a cookie"),
        ("/set/a=b", "be the name of a cookie"),
    ] {
        let answer = client.get(path).await.unwrap();
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR, "{path}");
        assert_eq!(answer.header("set-cookie"), None, "{path}");
        assert!(answer.text().contains(reason), "{path}: {}", answer.text());
    }
    let policy = CookiePolicy::new().session_name("a b");
    let error = site(Mode::Production).cookies(policy).build();
    assert!(
        error
            .expect_err("no name")
            .to_string()
            .contains("cookie policy")
    );
}

#[test]
fn ten_thousand_characters_come_back() {
    let server = serve(Limits::default(), site(Mode::Production).build().unwrap());
    for value in ["x".repeat(10_000), "ä; \"\\,%".repeat(500)] {
        let set = SetCookie::new("long", &value).unwrap().to_string();
        let pair = set.split(';').next().unwrap().to_owned();
        let answer = server.ask(&format!(
            "GET /read/long HTTP/1.1\r\nHost: localhost\r\nCookie: a=b; {pair}; c=d\r\nConnection: close\r\n\r\n"
        ));
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 200"), "{head}");
        assert_eq!(body, value);
    }
}

#[tokio::test]
async fn a_cookie_beside_one_that_is_no_text_is_found() {
    let client = pages::test::client(site(Mode::Production)).unwrap();
    let field = http::HeaderValue::from_bytes(b"x=\xff\xfe; a=1").unwrap();
    let answer = client.get("/read/a").header("cookie", field).await.unwrap();
    assert_eq!(answer.text(), "1");
}
