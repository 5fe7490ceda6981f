//! Sessions: :house's, and those of a project of Webactions, in cookies and in URLs.

use super::Conformance;
use crate::server::support::Response;

/// How long an id is: 256 random bits.
const ID: usize = 43;

fn ask(site: &Conformance, method: &str, path: &str, cookie: &str) -> Response {
    let field = match cookie {
        "" => String::new(),
        cookie => format!("Cookie: {cookie}\r\n"),
    };
    site.send(method, path, &field, "")
}

/// The cookies that an answer sets.
fn set(response: &Response) -> Vec<&str> {
    let lines = response.head.lines();
    lines
        .filter_map(|line| line.strip_prefix("set-cookie: "))
        .collect()
}

/// The one cookie that an answer sets, as a browser sends it back.
fn cookie(response: &Response) -> String {
    let [cookie] = set(response)[..] else {
        panic!("not one cookie: {}", response.head)
    };
    cookie.split(';').next().unwrap().to_owned()
}

/// The first link of a page.
fn link(response: &Response) -> &str {
    let (_, rest) = response.text().split_once("href=\"").unwrap();
    rest.split('"').next().unwrap()
}

/// The number in the first paragraph.
fn count(response: &Response) -> &str {
    let (_, rest) = response.text().split_once("<p>").unwrap();
    rest.split('<').next().unwrap()
}

#[test]
fn house_sets_its_cookie_once() {
    let site = Conformance::shared();
    let get = |path: &str, cookie: &str| ask(&site, "GET", path, cookie);
    let first = get("/house/visits", "");
    assert_eq!((first.status, first.text()), (200, "1"));
    let token = cookie(&first);
    assert_eq!(token.strip_prefix("name=").unwrap().len(), ID);
    assert_eq!(
        set(&first),
        [format!("{token}; Path=/; HttpOnly; SameSite=Lax")]
    );
    let second = get("/house/visits", &token);
    assert_eq!((second.text(), set(&second).len()), ("2", 0));
    // Several tokens are tried, and none is taken that wasn't given out.
    let third = get(
        "/house/visits",
        &format!("name=x; name={}; {token}", "A".repeat(ID)),
    );
    assert_eq!((third.text(), set(&third).len()), ("3", 0));
    let foreign = format!("name={}", "A".repeat(ID));
    let stranger = get("/house/visits", &foreign);
    assert_eq!(stranger.text(), "1");
    assert_ne!(cookie(&stranger), foreign);
    assert_eq!(stranger.header("access-control-allow-origin"), Some("*"));
}

#[test]
fn house_sets_a_cookie_for_each_domain() {
    let site = Conformance::shared();
    let get = |path: &str, cookie: &str| ask(&site, "GET", path, cookie);
    let first = get("/house/everywhere/visits", "");
    let token = set(&first)[0].split(';').next().unwrap();
    assert_eq!(
        set(&first),
        ["example.com", "example.org"]
            .map(|domain| format!("{token}; Path=/; Domain={domain}; HttpOnly; SameSite=Lax"))
    );
    let second = get("/house/everywhere/visits", token);
    assert_eq!((second.text(), set(&second).len()), ("2", 0));
}

#[test]
fn an_id_is_in_links_until_the_cookie_comes_back() {
    let site = Conformance::shared();
    let get = |path: &str, cookie: &str| ask(&site, "GET", path, cookie);
    let first = get("/sitea/counter", "");
    assert_eq!((first.status, count(&first)), (200, "1"));
    let cookie = cookie(&first);
    let id = cookie.strip_prefix("sitea=").unwrap();
    assert_eq!(link(&first), format!("/sitea/~{id}~/counter"));
    let second = get(link(&first), &cookie);
    assert_eq!((count(&second), link(&second)), ("2", "/sitea/counter"));
    assert_eq!(set(&second), [""; 0]);
    // The page that asks for no session sets no cookie, and its links are plain.
    let plain = get("/sitea/plain", "");
    assert_eq!((set(&plain).len(), link(&plain)), (0, "/sitea/counter"));
}

#[test]
fn who_keeps_no_cookies_goes_on_with_urls() {
    let site = Conformance::shared();
    let get = |path: &str, cookie: &str| ask(&site, "GET", path, cookie);
    let first = get("/sitea/counter", "");
    let path = link(&first).to_owned();
    for expected in ["2", "3"] {
        let next = get(&path, "");
        assert_eq!((count(&next), link(&next)), (expected, path.as_str()));
        assert_eq!(set(&next), [""; 0], "no cookie any more");
    }
    // An id that nobody has given out is not taken.
    let foreign = get(&format!("/sitea/~{}~/counter", "A".repeat(ID)), "");
    assert_eq!(count(&foreign), "1");
    assert!(!link(&foreign).contains("AAAAAAAA"), "{}", link(&foreign));
}

#[test]
fn a_redirect_takes_the_id_along() {
    let site = Conformance::shared();
    for (method, status) in [("GET", 307), ("POST", 301)] {
        let answer = ask(&site, method, "/sitea/redirect", "");
        let id = cookie(&answer).strip_prefix("sitea=").unwrap().to_owned();
        let location = format!("/sitea/~{id}~/counter");
        assert_eq!(
            (answer.status, answer.header("location")),
            (status, Some(location.as_str()))
        );
        let answer = ask(&site, method, "/sitea-cookies/redirect", "");
        assert!(cookie(&answer).starts_with("sitea-cookies="));
        assert_eq!(
            (answer.status, answer.header("location")),
            (status, Some("/sitea-cookies/counter"))
        );
    }
}

#[test]
fn ids_stay_out_of_urls_where_nobody_asked_for_them() {
    let site = Conformance::shared();
    let get = |path: &str, cookie: &str| ask(&site, "GET", path, cookie);
    let first = get("/sitea-cookies/counter", "");
    assert_eq!(link(&first), "/sitea-cookies/counter");
    let id = cookie(&first)
        .strip_prefix("sitea-cookies=")
        .unwrap()
        .to_owned();
    let path = format!("/sitea-cookies/~{id}~/counter");
    assert_eq!(get(&path, "").status, 404);
}

#[test]
fn a_session_holds_variables() {
    let site = Conformance::shared();
    let get = |path: &str, cookie: &str| ask(&site, "GET", path, cookie);
    let first = get("/sitea/set?name=k&value=210", "");
    assert_eq!(first.text(), "210");
    let cookie = cookie(&first);
    let value = |name: &str, cookie: &str| {
        get(&format!("/sitea/value?name={name}"), cookie)
            .text()
            .to_owned()
    };
    assert_eq!(value("k", &cookie), "210");
    assert_eq!(value("other", &cookie), "nil");
    assert_eq!(value("k", ""), "nil");
    let ended = get("/sitea/end", &cookie);
    assert_eq!(ended.text(), "ended");
    assert!(
        set(&ended)[0].starts_with("sitea=;") && set(&ended)[0].contains("Max-Age=0"),
        "{:?}",
        set(&ended)
    );
    assert_eq!(value("k", &cookie), "nil");
}

#[test]
fn a_page_that_is_missing_begins_no_session() {
    let site = Conformance::start();
    let count = || site.text("/sitea/session-count");
    assert_eq!(count(), "0");
    let begun = ask(&site, "GET", "/sitea/counter", "");
    assert_eq!(count(), "1");
    for n in 0..10 {
        let missing = site.get(&format!("/sitea/bogus{n}"));
        assert_eq!((missing.status, set(&missing).len()), (404, 0));
    }
    assert_eq!(
        site.get(&format!("/sitea/~{}~/bogus", "A".repeat(ID)))
            .status,
        404
    );
    assert_eq!(count(), "1");
    ask(&site, "GET", "/sitea/end", &cookie(&begun));
    assert_eq!(count(), "0");
}
