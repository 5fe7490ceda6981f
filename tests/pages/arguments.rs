//! The arguments of pages: where each comes from, what it is when it isn't there, and what is said when it is no good.

use pages::prelude::*;
use pages::test::{Answer, client};
use pages::{Entry, Lookup, Param, ParamError};
use std::borrow::Cow;

async fn get(page: &'static Entry, path: &str) -> Answer {
    let site = pages::Site::with([page]).state(vec!["zero".to_owned(), "one".to_owned()]);
    client(site).unwrap().get(path).await.unwrap()
}

async fn text(page: &'static Entry, path: &str) -> String {
    let answer = get(page, path).await;
    assert_eq!(answer.status(), 200, "{path}: {}", answer.text());
    answer.text().to_owned()
}

#[page("/arguments/kinds/{number}/file-{letter}.txt/{rest..}", layout = none)]
async fn kinds(
    rest: Vec<i8>,
    letter: char,
    names: State<Vec<String>>,
    #[query] word: String,
    number: u32,
    #[query("tag")] tags: Vec<String>,
    method: pages::Method,
) {
    html! { "{number} {letter} {rest:?} {word} {tags:?} {names:?} {method:}" }
}

#[tokio::test]
async fn each_comes_from_where_it_belongs() {
    assert_eq!(
        text(
            kinds::ENTRY,
            "/arguments/kinds/7/file-%C3%A4.txt/1/-2?tag=a&word=b+c&tag=d%26"
        )
        .await,
        "7 ä [1, -2] b c [&quot;a&quot;, &quot;d&amp;&quot;] State([&quot;zero&quot;, &quot;one&quot;]) GET"
    );
}

#[page("/arguments/defaults/{a?}/{b?}", layout = none)]
async fn defaults(
    a: Option<u8>,
    #[default = 7] b: u8,
    #[query]
    #[default(40 + 2)]
    c: u8,
    #[query]
    #[default]
    d: String,
    #[query] e: Option<bool>,
) {
    html! { "{a:?} {b} {c} {d:?} {e:?}" }
}

#[tokio::test]
async fn what_is_not_there_has_a_value_all_the_same() {
    let plain = |text: String| text.replace("&quot;", "\"");
    let answer = text(defaults::ENTRY, "/arguments/defaults").await;
    assert_eq!(plain(answer), "None 7 42 \"\" None");
    let answer = text(defaults::ENTRY, "/arguments/defaults/1/2?c=3&d=4&e=on").await;
    assert_eq!(plain(answer), "Some(1) 2 3 \"4\" Some(true)");
}

const LOWEST: i32 = -3;

fn is_even(n: i32) -> bool {
    n % 2 == 0
}

#[page("/arguments/checks/{n}", layout = none)]
async fn checks(
    #[check(LOWEST..=1_000, is_even, "must be even")] n: i32,
    #[query]
    #[check(1..=5, |k| k != 3)]
    k: Option<u8>,
    #[query]
    #[check(|t| t.len() < 4, "must be short")]
    t: Vec<String>,
    #[query]
    #[check(|w: &String| !w.contains(' '), "must be one word")]
    #[default("x".to_owned())]
    w: String,
) {
    html! { {n} {k} {t.len()} {w} }
}

#[tokio::test]
async fn checks_let_through_what_keeps_them() {
    assert_eq!(text(checks::ENTRY, "/arguments/checks/-2").await, "-20x");
    assert_eq!(
        text(checks::ENTRY, "/arguments/checks/4?k=5&t=abc&t=d&w=y").await,
        "452y"
    );
}

#[tokio::test]
async fn all_that_is_wrong_is_said_at_once() {
    let answer = get(
        checks::ENTRY,
        "/arguments/checks/1001?k=3&t=abc&t=%3Cabcd&w=a+b",
    )
    .await;
    assert_eq!(answer.status(), 400);
    for part in [
        "must be in LOWEST..=1000",
        "must be even",
        "isn&#39;t allowed",
        "must be short",
        "must be one word",
    ] {
        let text = answer.text().replace('\'', "&#39;");
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!answer.text().contains("<abcd"), "escaped");
    let both = get(checks::ENTRY, "/arguments/checks/x?k=9").await;
    assert_eq!(both.status(), 404, "the path names nothing");
}

#[page("/arguments/lifetimes/{name}", layout = none)]
async fn lifetimes(
    name: Cow<'static, str>,
    #[query] q: Option<Cow<'static, str>>,
    state: State<&'static str>,
) {
    html! { {name} {q} {state.0} }
}

#[tokio::test]
async fn types_may_name_the_static_lifetime() {
    let client = client(pages::Site::with([lifetimes::ENTRY]).state("c")).unwrap();
    let answer = client.get("/arguments/lifetimes/a?q=b").await.unwrap();
    assert_eq!(answer.text(), "abc");
}

#[page("/arguments/taken-apart/{state}", layout = none)]
async fn taken_apart(state: u8, State(word): State<&'static str>, State(_): State<&'static str>) {
    html! { {state} {word} }
}

#[tokio::test]
async fn extractors_may_be_taken_apart() {
    let client = client(pages::Site::with([taken_apart::ENTRY]).state("w")).unwrap();
    let answer = client.get("/arguments/taken-apart/7").await.unwrap();
    assert_eq!(answer.text(), "7w");
}

/// What is looked up by its number.
struct Named(String);

impl Param for Named {
    type Key = usize;

    async fn look_up(index: usize, lookup: &Lookup<'_>) -> Result<Self, ParamError> {
        let names = lookup.state::<Vec<String>>()?;
        names
            .get(index)
            .cloned()
            .map(Self)
            .ok_or_else(ParamError::not_found)
    }
}

#[page("/arguments/named/{named}", title = named.0, layout = none)]
async fn named(
    #[check(|named| named.0 != "zero", "must not be zero")] named: Named,
    #[query] other: Option<Named>,
) {
    html! { {named.0} {other.map(|named| named.0)} }
}

#[tokio::test]
async fn a_key_becomes_what_it_names() {
    assert_eq!(
        text(named::ENTRY, "/arguments/named/1?other=0").await,
        "onezero"
    );
    assert_eq!(get(named::ENTRY, "/arguments/named/2").await.status(), 404);
    assert_eq!(get(named::ENTRY, "/arguments/named/0").await.status(), 400);
    assert_eq!(
        get(named::ENTRY, "/arguments/named/1?other=7")
            .await
            .status(),
        400
    );
}

#[page("/arguments/body/{length}", method = post, layout = none)]
async fn body(text: String, length: usize) {
    html! { {text.len() == length} }
}

#[tokio::test]
async fn the_last_extractor_takes_the_body() {
    let client = client(pages::Site::with([body::ENTRY])).unwrap();
    let answer = client
        .post("/arguments/body/3")
        .body("abc")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.text(), "true");
}
