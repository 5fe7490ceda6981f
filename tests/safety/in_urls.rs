//! Ids of sessions in URLs, where a site asks for them.

use pages::prelude::*;
use pages::test::{Answer, Client};
use pages::{Mode, Site, session};

#[page("/")]
async fn home() {
    html! {
        <a href={visit::url()}>"Visit"</a>
        <a href="/visit">"Literal"</a>
        <code>{visit::url().absolute("https://example.org")}</code>
    }
}

#[page("/visit")]
async fn visit() {
    let visits = session()
        .update("visits", |n: Option<u32>| n.unwrap_or(0) + 1)
        .await?;
    html! {
        <p>{visits}</p>
        <a href={visit::url()}>"Again"</a>
        <a href={home::url()}>"Home"</a>
        <i>{request().path()}</i>
        <b>{visit::url().is_current().to_string()}</b>
    }
}

#[page("/login")]
async fn login() {
    session().set("user", "ada").await?;
    session().renew().await?;
    Err(Error::see_other(visit::url()))
}

#[page("/logout")]
async fn logout() {
    session().destroy().await?;
    html! { <a href={home::url()}>"Home"</a> }
}

fn site() -> Site {
    Site::with(routes![home, visit, login, logout])
        .mode(Mode::Production)
        .session_ids_in_urls()
}

fn client(site: Site) -> Client {
    pages::test::client(site).unwrap()
}

fn link(answer: &Answer, number: usize) -> String {
    answer.select("a")[number].attr("href").unwrap().to_owned()
}

async fn get(client: &Client, path: &str) -> Answer {
    client.get(path).await.unwrap()
}

/// As a client that keeps no cookies.
async fn forgetful(client: &Client, path: &str) -> Answer {
    let answer = get(&client.stranger(), path).await;
    assert_eq!(answer.status(), 200, "{path}");
    answer
}

fn count(answer: &Answer) -> String {
    answer.select("p")[0].text()
}

#[tokio::test]
async fn who_keeps_cookies_sees_the_id_once() {
    let client = client(site());
    let first = get(&client, "/visit").await;
    assert!(first.header("set-cookie").is_some());
    let again = link(&first, 0);
    assert!(
        again.starts_with("/~") && again.ends_with("~/visit"),
        "{again}"
    );
    // The cookie comes back: it counts, and the id is gone.
    let second = get(&client, &again).await;
    assert_eq!(count(&second), "2");
    assert_eq!(second.header("set-cookie"), None);
    assert_eq!(link(&second, 0), "/visit");
    assert_eq!(second.select("i")[0].text(), "/visit");
    assert_eq!(second.select("b")[0].text(), "true");
    assert_eq!(count(&get(&client, "/visit").await), "3");
}

#[tokio::test]
async fn who_keeps_none_goes_on_with_urls() {
    let client = client(site());
    let first = forgetful(&client, "/visit").await;
    let again = link(&first, 0);
    for expected in ["2", "3"] {
        let next = forgetful(&client, &again).await;
        assert_eq!(count(&next), expected);
        assert_eq!(next.header("set-cookie"), None, "no cookie any more");
        assert_eq!(link(&next, 0), again);
        assert_eq!(next.header("referrer-policy"), Some("same-origin"));
        assert_eq!(next.header("cache-control"), Some("private, no-store"));
    }
    // A page that asks for no session passes the id on, to its own links alone.
    let home = forgetful(&client, &link(&first, 1)).await;
    assert_eq!(link(&home, 0), again);
    assert_eq!(link(&home, 1), "/visit");
    assert_eq!(home.select("code")[0].text(), "https://example.org/visit");
    assert_eq!(home.header("referrer-policy"), Some("same-origin"));
}

#[tokio::test]
async fn redirects_keep_it_and_a_login_changes_it() {
    let client = client(site());
    let first = link(&forgetful(&client, "/visit").await, 0);
    let login = first.replace("visit", "login");
    let answer = client
        .stranger()
        .get(&login)
        .without_redirects()
        .await
        .unwrap();
    assert_eq!(answer.status(), 303);
    assert_eq!(answer.header("set-cookie"), None);
    let renewed = answer.header("location").unwrap().to_owned();
    assert!(renewed.starts_with("/~") && renewed != first, "{renewed}");
    assert_eq!(count(&forgetful(&client, &renewed).await), "2");
    // The old one is dead.
    let old = client.stranger().get(&first).await.unwrap();
    assert_eq!(old.status(), 409);
    let slash = client.stranger().get(&format!("{renewed}/")).await.unwrap();
    assert_eq!(
        count(&slash),
        "3",
        "the redirect to the right slash keeps it"
    );
    let out = forgetful(&client, &renewed.replace("visit", "logout")).await;
    assert_eq!(link(&out, 0), "/");
    assert_eq!(
        count(&forgetful(&client, &renewed).await),
        "1",
        "another session"
    );
}

#[tokio::test]
async fn an_unknown_id_is_not_adopted() {
    let client = client(site());
    let foreign = format!("/~{}~/visit", "A".repeat(43));
    let answer = forgetful(&client, &foreign).await;
    assert_eq!(count(&answer), "1");
    assert!(
        answer.header("set-cookie").is_some(),
        "a session of its own"
    );
    assert_ne!(link(&answer, 0), foreign);
    assert_eq!(count(&forgetful(&client, &foreign).await), "1");
    for path in ["/~ada~/visit", "/~/visit", "/~~/visit", "/visit/~x~"] {
        assert_eq!(get(&client.stranger(), path).await.status(), 404, "{path}");
    }
}

#[tokio::test]
async fn the_cookie_counts_where_both_come() {
    let client = client(site());
    let strangers = link(&forgetful(&client, "/visit").await, 0);
    forgetful(&client, &strangers).await;
    get(&client, "/visit").await;
    // Somebody has sent a link with the id of their own session.
    assert_eq!(count(&get(&client, &strangers).await), "2");
    assert_eq!(count(&forgetful(&client, &strangers).await), "3");
}

#[tokio::test]
async fn no_id_is_in_a_url_unless_a_site_asks_for_it() {
    let plain = || Site::with(routes![home, visit, login, logout]).mode(Mode::Production);
    let client = client(plain());
    let first = forgetful(&client, "/visit").await;
    assert_eq!(link(&first, 0), "/visit");
    let cookie = first.header("set-cookie").unwrap();
    let id = cookie.split(['=', ';']).nth(1).unwrap();
    assert_eq!(id.len(), 43);
    let path = format!("/~{id}~/visit");
    assert_eq!(get(&client.stranger(), &path).await.status(), 404);
    let error = site().router::<()>().expect_err("no such routes");
    assert!(
        error.to_string().contains("nest the site as a service"),
        "{error}"
    );
}

#[tokio::test]
async fn a_site_that_is_nested_keeps_its_prefix_in_front() {
    let router = axum::Router::new().nest_service("/app", site().build().unwrap());
    let client = pages::test::client(router).unwrap();
    let again = link(&forgetful(&client, "/app/visit").await, 0);
    assert!(
        again.starts_with("/app/~") && again.ends_with("~/visit"),
        "{again}"
    );
    assert_eq!(count(&forgetful(&client, &again).await), "2");
    let home = link(&forgetful(&client, &again).await, 1);
    assert_eq!(link(&forgetful(&client, &home).await, 0), again);
}

#[tokio::test]
async fn a_dead_cookie_does_not_end_a_session_in_the_path() {
    let client = client(site());
    let again = link(&forgetful(&client, "/visit").await, 0);
    let dead = format!("__Host-session={}", "A".repeat(43));
    for expected in ["2", "3"] {
        let answer = client
            .stranger()
            .get(&again)
            .header("cookie", &*dead)
            .await
            .unwrap();
        assert_eq!(count(&answer), expected);
        assert_eq!(link(&answer, 0), again);
        assert_eq!(answer.header("set-cookie"), None);
    }
}
