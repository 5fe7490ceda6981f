//! What `#[page]` makes of a function: how it returns, what it answers, and what is known of it.

use html::Html;
use pages::prelude::*;
use pages::test::{Answer, Element, client};
use pages::{Entry, Methods};
use std::sync::atomic::{AtomicU32, Ordering};

async fn get(page: &'static Entry, path: &str) -> Answer {
    let client = client(pages::Site::with([page])).unwrap();
    client.get(path).await.unwrap()
}

fn left_alone(_: u32) {}

#[page("/binding/return/{n}")]
async fn returning(n: u32) {
    html! { <p>"begun" if n == 1 { return; }</p> }
    let Some(left) = n.checked_sub(3) else { return };
    // What returns to itself is left alone.
    let first = |limit: u32| {
        if left > limit {
            return;
        }
        left_alone(limit);
    };
    first(1);
    let word = async {
        if left == 0 {
            return "done";
        }
        "more"
    }
    .await;
    html! { <p>{word}</p> }
}

#[page("/binding/moved")]
async fn moved() {
    Err(Error::see_other("/binding/return/1"))
}

macro_rules! page_of {
    ($name:ident, $path:literal, $body:block) => {
        #[page($path)]
        async fn $name() $body
    };
}
page_of!(stamped, "/binding/stamped", {
    html! { <p>"stamped"</p> }
    Ok(())
});

#[tokio::test]
async fn a_page_may_end_with_a_result() {
    let client = client(pages::Site::with([
        moved::ENTRY,
        stamped::ENTRY,
        returning::ENTRY,
    ]))
    .unwrap();
    assert_eq!(
        client.get("/binding/moved").await.unwrap().url(),
        "/binding/return/1"
    );
    let stamped = client.get(&stamped::url().to_string()).await.unwrap();
    assert_eq!(stamped.select("p")[0].text(), "stamped");
}

#[tokio::test]
async fn a_page_returns_where_it_likes() {
    let texts = |answer: &Answer| {
        answer
            .select("p")
            .iter()
            .map(Element::text)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        texts(&get(returning::ENTRY, "/binding/return/1").await),
        ["begun"]
    );
    assert_eq!(
        texts(&get(returning::ENTRY, "/binding/return/2").await),
        ["begun"]
    );
    assert_eq!(
        texts(&get(returning::ENTRY, "/binding/return/3").await),
        ["begun", "done"]
    );
}

#[page("/binding/fails")]
async fn fails() {
    let number: u32 = "x".parse()?;
    html! { {number} }
}

#[page("/binding/gone")]
async fn gone() -> pages::Result {
    let nothing: Option<u32> = None;
    html! { {nothing.or_status(StatusCode::GONE)?} }
    Ok(())
}

#[tokio::test]
async fn errors_are_passed_on_whether_a_result_is_declared_or_not() {
    assert_eq!(get(fails::ENTRY, "/binding/fails").await.status(), 500);
    assert_eq!(get(gone::ENTRY, "/binding/gone").await.status(), 410);
}

#[page("/binding/text", headers = [("x-kind", "text")])]
async fn text() -> &'static str {
    "a < b"
}

#[page("/binding/either/{n}")]
fn either(n: u32) -> Result<String, StatusCode> {
    if n == 0 {
        Err(StatusCode::IM_A_TEAPOT)
    } else {
        Ok(n.to_string())
    }
}

#[tokio::test]
async fn a_value_is_the_whole_response() {
    let answer = get(text::ENTRY, "/binding/text").await;
    assert_eq!(answer.text(), "a < b");
    assert_eq!(
        answer.header("content-type"),
        Some("text/plain; charset=utf-8")
    );
    assert_eq!(answer.header("x-kind"), Some("text"));
    assert_eq!(get(either::ENTRY, "/binding/either/7").await.text(), "7");
    assert_eq!(get(either::ENTRY, "/binding/either/0").await.status(), 418);
}

#[page("/binding/plain/{word}")]
fn plain(word: String) {
    html! { <p>{word}</p> }
}

#[tokio::test]
async fn a_function_that_does_not_wait_is_a_page_too() {
    assert_eq!(
        get(plain::ENTRY, "/binding/plain/x").await.select("p")[0].text(),
        "x"
    );
}

#[test]
fn a_page_is_a_function_that_can_be_called() {
    let mut h = Html::new();
    plain(&mut h, "called".to_owned()).unwrap();
    assert_eq!(h.as_str(), "<p>called</p>");
}

static RUNS: AtomicU32 = AtomicU32::new(0);

#[page(
    "/binding/said/{name}",
    title = "About {name}",
    description = name.len(),
    meta = [("author", "{name} {{}}")],
    lang = "de",
    status = if name == "nobody" { StatusCode::NOT_FOUND } else { StatusCode::CREATED },
    headers = [("x-name", &name), ("x-length", "{name.len():02}"), ("x-runs", RUNS.load(Ordering::Relaxed))],
    cache = "no-store"
)]
async fn said(name: String) {
    RUNS.fetch_add(1, Ordering::Relaxed);
    let moved = name;
    html! { <p>{moved}</p> }
}

#[tokio::test]
async fn what_the_attribute_says_may_depend_on_the_arguments() {
    let answer = get(said::ENTRY, "/binding/said/Ada").await;
    assert_eq!(answer.status(), 201);
    assert_eq!(answer.select("title")[0].text(), "About Ada");
    assert_eq!(answer.select("html")[0].attr("lang"), Some("de"));
    assert_eq!(
        answer.select("meta[name=description]")[0].attr("content"),
        Some("3")
    );
    assert_eq!(
        answer.select("meta[name=author]")[0].attr("content"),
        Some("Ada {}")
    );
    assert_eq!(answer.header("x-name"), Some("Ada"));
    assert_eq!(answer.header("x-length"), Some("03"));
    assert_eq!(
        answer.header("x-runs"),
        Some("0"),
        "said before the body runs"
    );
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    assert_eq!(get(said::ENTRY, "/binding/said/nobody").await.status(), 404);
}

#[page("/binding/saved", method = post | put)]
async fn saved() {
    html! { <p>"saved"</p> }
}

#[test]
fn an_entry_says_what_is_known() {
    let entry = saved::ENTRY;
    assert!(entry.name.ends_with("::binding::saved"), "{}", entry.name);
    assert_eq!(entry.path, "/binding/saved");
    assert_eq!(entry.methods, Methods::POST.or(Methods::PUT));
    assert!(
        entry.file.ends_with("binding.rs") && entry.line > 100,
        "{}",
        entry.place()
    );
    let listed = pages::routes![saved, plain];
    assert!(std::ptr::eq(listed[0], entry) && listed[1].path == "/binding/plain/{word}");
    assert!(
        pages::collect()
            .iter()
            .any(|page| std::ptr::eq(*page, entry)),
        "registered by itself"
    );
}

#[page(error = [410, 451], title = "Nothing here")]
async fn nothing_here() {
    html! { <h1>"Nothing here"</h1> }
}

#[tokio::test]
async fn an_error_page_answers_wherever_the_error_is() {
    let client = client(pages::Site::with([gone::ENTRY, nothing_here::ENTRY])).unwrap();
    let answer = client.get("/binding/gone").await.unwrap();
    assert_eq!(answer.status(), 410);
    assert_eq!(answer.select("h1")[0].text(), "Nothing here");
    let answer = client.get("/binding/nowhere").await.unwrap();
    assert_eq!(answer.status(), 404);
    assert!(!answer.text().contains("Nothing here"), "it isn't for this");
}

#[tokio::test]
async fn a_page_of_a_crate_that_knows_this_one_by_another_name() {
    use pages_elsewhere::site::{Size, sized};
    let link = sized::url(Size::VeryLarge).n(3).to_string();
    let answer = get(sized::ENTRY, &link).await;
    assert_eq!(answer.text(), "<main><p>VeryLarge3</p></main>");
    assert_eq!(
        get(sized::ENTRY, "/elsewhere/small?n=4").await.status(),
        400
    );
}
