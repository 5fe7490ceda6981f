//! Uploads: which parts a form has, and how large they are.

use super::Conformance;
use crate::server::support::Response;
use pages::test::File;

fn post(boundary: &str, body: &str) -> Response {
    let kind = format!("Content-Type: multipart/form-data; boundary={boundary}\r\n");
    Conformance::shared().send("POST", "/upload", &kind, body)
}

fn part(head: &str, content: &str) -> String {
    format!("--cut\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n")
}

fn told(parts: &[String]) -> String {
    let answer = post("cut", &format!("{}--cut--\r\n", parts.concat()));
    assert_eq!(answer.status, 200, "{}", answer.head);
    answer.text().to_owned()
}

#[test]
fn each_part_is_told() {
    let typed = "name=\"picture\"; filename=\"a.png\"\r\nContent-Type: image/png";
    let none = "name=\"empty\"; filename=\"\"\r\nContent-Type: application/octet-stream";
    assert_eq!(
        told(&[
            part("name=\"first\"", "joe"),
            part(typed, "\u{89}PNG\r\n\0"),
            part(none, ""),
            part("name=\"untyped\"; filename=\"x\"", ""),
            part("name=\"last\"", ""),
        ]),
        "data first - - 3\n\
         file picture a.png image/png 8\n\
         nofile empty - application/octet-stream 0\n\
         file untyped x - 0\n\
         data last - - 0\n"
    );
    assert_eq!(told(&[]), "");
}

#[test]
fn a_file_may_have_a_thousand_bytes() {
    let file = |name: &str, size: usize| {
        let head = format!("name=\"{name}\"; filename=\"{name}.txt\"\r\nContent-Type: text/plain");
        part(&head, &"x".repeat(size))
    };
    assert_eq!(
        told(&[
            file("a", 1000),
            file("b", 1001),
            file("c", 100_000),
            part("name=\"behind\"", &"y".repeat(1001)),
        ]),
        "file a a.txt text/plain 1000\n\
         file b b.txt text/plain LIMIT\n\
         file c c.txt text/plain LIMIT\n\
         data behind - - 1001\n"
    );
}

#[test]
fn what_looks_like_a_boundary_may_stand_in_a_part() {
    let content = "--cu\r\n-cut\r\nx--cut\r\n--\r\n";
    let line = format!("data a - - {}\n", content.len());
    assert_eq!(told(&[part("name=\"a\"", content)]), line);
}

/// RFC 2046 §5.1.1: text before the first boundary and behind the last, and white space behind any, don't count.
#[test]
fn what_is_around_the_parts_is_passed_over() {
    let part = part("name=\"a\"", "1").replace("--cut\r\n", "--cut \t\r\n");
    let answer = post(
        "\"cut\"",
        &format!("preamble\r\n{part}--cut--  \r\nepilogue"),
    );
    assert_eq!((answer.status, answer.text()), (200, "data a - - 1\n"));
}

#[test]
fn what_is_no_form_is_refused() {
    let site = Conformance::shared();
    let whole = format!("{}--cut--\r\n", part("name=\"a\"", "1"));
    let ask = |kind: &str, body: &str| site.send("POST", "/upload", kind, body).status;
    assert_eq!(
        ask(
            "Content-Type: multipart/form-data; boundary=cut\r\n",
            &whole
        ),
        200
    );
    for (kind, body) in [
        ("", whole.as_str()),
        ("Content-Type: multipart/form-data\r\n", &whole),
        ("Content-Type: text/plain\r\n", &whole),
        (
            "Content-Type: multipart/form-data; boundary=cut\r\n",
            &whole[..whole.len() - 9],
        ),
        (
            "Content-Type: multipart/form-data; boundary=cut\r\n",
            "--cut\r\nnonsense",
        ),
    ] {
        assert_eq!(ask(kind, body), 400, "{kind} {body}");
    }
}

/// A real form, as a browser would fill and write it, sent on a socket.
#[tokio::test]
async fn a_filled_form_arrives() {
    const PAGE: &str = "<form action=/upload method=post enctype=multipart/form-data>
        <label>Name <input name=name></label> <label>Files <input type=file name=files multiple></label>
        <label>None <input type=file name=none></label> <button name=go>Send</button></form>";
    let seen = async |request: axum::extract::Request| {
        let kind = request.headers()["content-type"]
            .to_str()
            .unwrap()
            .to_owned();
        let body = axum::body::to_bytes(request.into_body(), 1 << 20).await;
        let body = String::from_utf8(body.unwrap().to_vec()).unwrap();
        Conformance::shared()
            .send(
                "POST",
                "/upload",
                &format!("Content-Type: {kind}\r\n"),
                &body,
            )
            .text()
            .to_owned()
    };
    let router = axum::Router::new()
        .route("/", axum::routing::get(async || axum::response::Html(PAGE)))
        .route("/upload", axum::routing::post(seen));
    let page = pages::test::client(router).unwrap().get("/").await.unwrap();
    let form = page
        .form("Send")
        .unwrap()
        .fill("Name", "Ada L.")
        .unwrap()
        .attach("Files", File::new("1.txt", "text/plain", "one"))
        .unwrap()
        .attach("Files", File::new("2", "", "x".repeat(1001)))
        .unwrap();
    assert_eq!(
        form.press("Send").await.unwrap().text(),
        "data name - - 6\n\
         file files 1.txt text/plain 3\n\
         file files 2 application/octet-stream LIMIT\n\
         nofile none - application/octet-stream 0\n\
         data go - - 0\n"
    );
}
