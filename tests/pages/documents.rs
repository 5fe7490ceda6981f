//! The document around a page: the plain one, layouts, or none.

use pages::prelude::*;
use pages::test::client;
use std::sync::Arc;
use tokio::sync::Notify;

async fn body(page: &'static pages::Entry) -> String {
    let client = client(pages::Site::with([page])).unwrap();
    client.get(page.path).await.unwrap().text().to_owned()
}

#[page("/documents/plain", title = "Plain & simple")]
async fn plain() {
    html! { <p>"page"</p> }
}

#[tokio::test]
async fn a_page_is_put_into_a_document() {
    let body = body(plain::ENTRY).await;
    assert!(
        body.starts_with("<!DOCTYPE html><html lang=\"en\"><head>"),
        "{body}"
    );
    assert!(body.contains("<title>Plain &amp; simple</title>"), "{body}");
    assert!(body.ends_with("<body><p>page</p></body></html>"), "{body}");
}

#[page("/documents/own")]
async fn own() {
    let title = "own";
    html! { <!DOCTYPE html><html lang="en"><head><title>{title}</title></head><body>"x"</body></html> }
}

#[page("/documents/none", layout = none)]
async fn none() {
    html! { <p>"x"</p> }
}

#[page("/documents/text", content_type = "text/plain; charset=utf-8")]
async fn text() {
    html! { "x" }
}

#[tokio::test]
async fn what_is_a_document_or_none_stays_as_it_is() {
    let own = body(own::ENTRY).await;
    assert_eq!(
        own,
        "<!DOCTYPE html><html lang=\"en\"><head><title>own</title></head><body>x</body></html>"
    );
    assert_eq!(body(none::ENTRY).await, "<p>x</p>");
    assert_eq!(body(text::ENTRY).await, "x");
}

#[component]
async fn Site1(#[default = "main"] class: &str, children: impl Children) {
    html! { <!DOCTYPE html><html lang="en"><head><title>"T"</title></head><body class={class}>{children}</body></html> }
}

#[component]
async fn Section(name: String, children: impl Children) {
    html! { <section id={name}>{children}</section> }
}

#[page("/documents/{name}/{n?}", layout = [Site1, <Section name={format!("{name}-{}", n.unwrap_or(0))}>])]
async fn nested(name: String, n: Option<u32>) {
    std::future::ready(()).await;
    html! { <p>{name} {n}</p> }
}

#[page("/documents/layout", layout = <Site1 class="wide">)]
fn one() -> Result<(), std::fmt::Error> {
    html! { <p>"x"</p> }
    Ok(())
}

#[tokio::test]
async fn layouts_stand_around_pages_and_around_each_other() {
    let head = "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head>";
    let client = client(pages::Site::with([nested::ENTRY])).unwrap();
    let answer = client.get("/documents/a/7").await.unwrap();
    assert_eq!(
        answer.text(),
        format!("{head}<body class=\"main\"><section id=\"a-7\"><p>a7</p></section></body></html>")
    );
    assert_eq!(
        body(one::ENTRY).await,
        format!("{head}<body class=\"wide\"><p>x</p></body></html>")
    );
}

#[page("/documents/broken/late", layout = Site1)]
async fn broken() {
    html! { <p>"x"</p> }
    Err(std::fmt::Error)?;
}

#[tokio::test]
async fn an_error_in_a_page_with_a_layout_is_the_answer() {
    let client = client(pages::Site::with([broken::ENTRY])).unwrap();
    assert_eq!(
        client.get("/documents/broken/late").await.unwrap().status(),
        500
    );
}

#[component]
async fn Guarded(open: bool, children: impl Children) -> Result<(), Error> {
    if !open {
        return Err(Error::forbidden());
    }
    html! { <!DOCTYPE html><html lang="en"><head><title>"G"</title></head><body>{children}</body></html> }
    Ok(())
}

#[page("/documents/guarded/{open}", layout = [<Guarded open={open}>, <Section name={"g".to_owned()}>])]
async fn guarded(open: bool) {
    html! { <p>"x"</p> }
}

#[component]
async fn Door(open: bool, children: impl Children) -> Result<(), Error> {
    if !open {
        return Err(Error::forbidden());
    }
    html! { <div>{children}</div> }
    Ok(())
}

#[page("/documents/within/{open}", layout = [Site1, <Door open={open}>])]
fn within(open: bool) {
    html! { <p>{open}</p> }
}

#[tokio::test]
async fn a_layout_that_fails_fails_the_page() {
    let client = client(pages::Site::with(pages::routes![guarded, within])).unwrap();
    let open = client.get("/documents/guarded/true").await.unwrap();
    assert_eq!(open.select("body > section#g > p")[0].text(), "x");
    for path in ["/documents/guarded/false", "/documents/within/false"] {
        let refused = client.get(path).await.unwrap();
        assert_eq!(refused.status(), 403, "{path}");
        assert!(refused.select("#g").is_empty(), "{path}");
    }
}

#[component]
async fn Headed(children: impl Children) {
    html! { <!DOCTYPE html><html lang="en"><head>{head()}</head><body>{children}</body></html> }
}

#[page("/documents/headed/{name}", title = "About {name}", description = "A {{page}}", layout = Headed)]
async fn headed(name: String, gate: State<Arc<Notify>>) {
    html! { <h1>{name}</h1> }
    gate.notified().await;
    html! { <p>"later"</p> }
}

#[tokio::test]
async fn a_page_with_a_layout_has_its_head_and_is_sent_while_it_waits() {
    let gate = Arc::new(Notify::new());
    let site = pages::Site::with([headed::ENTRY]).state(Arc::clone(&gate));
    let client = client(site).unwrap();
    let mut stream = client.get("/documents/headed/Ada").open().await.unwrap();
    let begun = stream.until("</h1>").await.unwrap();
    assert!(begun.contains("<title>About Ada</title>"), "{begun}");
    assert!(begun.contains("content=\"A {page}\""), "{begun}");
    assert!(
        begun.contains("<h1>Ada</h1>") && !begun.contains("later"),
        "{begun}"
    );
    gate.notify_one();
    let answer = stream.answer().await.unwrap();
    assert!(
        answer.text().ends_with("<p>later</p></body></html>"),
        "{}",
        answer.text()
    );
}
