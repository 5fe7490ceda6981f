//! Forms as pages get them, in process.

use super::browser::{Entry, multipart, urlencoded};
use pages::prelude::*;
use pages::test::{Answer, Client, client};
use pages::{FormLimits, Submission, Value, routes};

#[page("/forms/raw", method = get | post, layout = none)]
async fn raw(form: Submission) {
    html! {
        <dl>
        for (name, value) in form.iter() {
            <dt>{name}</dt>
            match value {
                Value::Text(text) => { <dd>{text}</dd> }
                Value::File(file) => {
                    <dd>{file.file_name()} ", " {file.content_type()} ", " {file.len()} ", " {file.is_in_memory()}</dd>
                }
                _ => {}
            }
        }
        </dl>
    }
}

#[page("/forms/copy", method = post, layout = none)]
async fn copy(form: Submission) {
    html! {
        for file in form.files("file") {
            <pre>
            for await piece in file.pieces() {
                let piece = piece?;
                {String::from_utf8_lossy(&piece)}
            }
            </pre>
        }
    }
}

#[page("/forms/both", method = post, layout = none)]
async fn both(#[query] n: u32, form: Submission) {
    html! { {n} {form.len()} }
}

fn site() -> Client {
    let limits = FormLimits::new().fields(5).text(100).file(200_000);
    client(pages::Site::with(routes![raw, copy, both]).form_limits(limits)).unwrap()
}

/// What the page has shown, as `name: value`.
fn shown(answer: &Answer) -> Vec<String> {
    let texts = |selector| {
        let found: Vec<_> = answer.select(selector);
        found.into_iter().map(|found| found.text())
    };
    texts("dt")
        .zip(texts("dd"))
        .map(|(name, value)| format!("{name}: {value}"))
        .collect()
}

async fn send(kind: &str, body: impl Into<bytes::Bytes>) -> Answer {
    let request = site().post("/forms/raw").header("content-type", kind);
    request.body(body).await.unwrap()
}

const FORM: &str = "application/x-www-form-urlencoded";
const PARTS: &str = "multipart/form-data; boundary=cut";

#[tokio::test]
async fn all_ways_of_a_form_lead_to_the_same_values() {
    let texts = [
        Entry::Text("note".into(), "two\nlines of <b>&amp; 100 %".into()),
        Entry::Text("stars".into(), "5".into()),
        Entry::Text("stars".into(), String::new()),
    ];
    let expected = ["note: two\nlines of <b>&amp; 100 %", "stars: 5", "stars: "];
    let encoded = urlencoded(&texts);
    assert_eq!(shown(&send(FORM, encoded.clone()).await), expected);
    let upper = FORM.to_uppercase() + ";charset=x";
    assert_eq!(shown(&send(&upper, encoded.clone()).await), expected);
    assert_eq!(
        shown(&send(PARTS, multipart(&texts, "cut")).await),
        expected
    );
    let path = format!("/forms/raw?{}", String::from_utf8(encoded).unwrap());
    assert_eq!(shown(&site().get(&path).await.unwrap()), expected);
}

#[tokio::test]
async fn files_come_with_their_names() {
    let file = |file_name: &str, length: usize| Entry::File {
        name: "file".into(),
        file_name: file_name.into(),
        kind: "text/plain".into(),
        bytes: vec![b'x'; length],
    };
    let files = [
        file("a.txt", 10),
        file("", 0),
        file("../b.txt", 65_536),
        file("c", 65_537),
    ];
    let body = multipart(&files, "cut");
    assert_eq!(
        shown(&send(PARTS, body.clone()).await),
        [
            "file: a.txt, text/plain, 10, true",
            "file: b.txt, text/plain, 65536, true",
            "file: c, text/plain, 65537, false",
        ]
    );
    let copy = site().post("/forms/copy").header("content-type", PARTS);
    let copy = copy.body(body).await.unwrap();
    let lengths: Vec<_> = copy
        .select("pre")
        .iter()
        .map(|pre| pre.text().len())
        .collect();
    assert_eq!(lengths, [10, 65_536, 65_537]);
}

#[tokio::test]
async fn what_is_no_form_is_told_what_forms_are() {
    for kind in [
        "text/plain",
        "application/json",
        "multipart/mixed; boundary=cut",
        "x",
    ] {
        let answer = send(kind, "a=1").await;
        assert_eq!(answer.status(), 415, "{kind}");
        let accepted = answer.header("accept-post").unwrap();
        assert!(accepted.contains("multipart/form-data"));
        assert!(
            answer.text().contains("multipart/form-data"),
            "{}",
            answer.text()
        );
    }
    let untyped = site().post("/forms/raw").body("a=1").await.unwrap();
    assert_eq!(untyped.status(), 415);
    let empty = site().post("/forms/raw").await.unwrap();
    assert_eq!((empty.status().as_u16(), shown(&empty).len()), (200, 0));
}

#[tokio::test]
async fn what_is_malformed_is_said_with_its_name() {
    let answer = send(FORM, "note=%E4").await;
    assert_eq!(answer.status(), 400);
    assert!(answer.text().contains("note"), "{}", answer.text());
    let answer = send("multipart/form-data", "--cut--").await;
    assert_eq!(answer.status(), 400);
    let answer = send(PARTS, "").await;
    assert_eq!(answer.status(), 400);
    let answer = site().get("/forms/raw?note=%E4").await.unwrap();
    assert_eq!(answer.status(), 400);
}

#[tokio::test]
async fn what_is_wrong_with_query_and_body_is_said_at_once() {
    let answer = site().post("/forms/both?n=x").body("a=1").await.unwrap();
    assert_eq!(answer.status(), 400);
    let text = answer.text();
    assert!(
        text.contains("must be a") && text.contains("multipart/form-data"),
        "{text}"
    );
    let answer = site().post("/forms/both?n=1").body("a=1").await.unwrap();
    assert_eq!(answer.status(), 415);
    assert!(answer.header("accept-post").is_some());
}

#[tokio::test]
async fn the_limits_are_those_of_the_site() {
    assert_eq!(
        send(FORM, format!("a={}", "x".repeat(100))).await.status(),
        200
    );
    let answer = send(FORM, format!("<i>={}", "x".repeat(101))).await;
    assert_eq!(answer.status(), 413);
    let text = answer.text();
    assert!(
        text.contains("&lt;i>") || text.contains("&lt;i&gt;"),
        "{text}"
    );
    assert!(text.contains("100 bytes"), "{text}");
    assert_eq!(send(FORM, "a&b&c&d&e&f").await.status(), 413);
    // Those of a query are the same.
    let query = async |query: &str| {
        let answer = site().get(&format!("/forms/raw?{query}")).await.unwrap();
        answer.status().as_u16()
    };
    assert_eq!(query("a&b&c&d&e").await, 200);
    assert_eq!(query("a&b&c&d&e&f").await, 413);
}
