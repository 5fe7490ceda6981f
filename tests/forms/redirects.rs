//! What follows a form that was accepted, over real connections: 303, for clients of every age.

use crate::server::support::{get, post, serve};
use pages::prelude::*;
use server::Limits;

#[derive(Form)]
struct Wish {
    text: String,
}

#[page("/redirects/wish", method = get | post)]
async fn wish(form: FormState<Wish>) {
    if let Some(wish) = form.valid() {
        return Err(Error::see_other(granted::url(&wish.text)));
    }
    html! { <p>"Wish!"</p> {form.errors(Wish::TEXT)} }
}

#[page("/redirects/granted/{text}")]
async fn granted(text: String) {
    html! { <p>{text}</p> }
}

const KIND: &str = "Content-Type: application/x-www-form-urlencoded\r\n";

fn site() -> pages::PageService {
    pages::Site::with(pages::routes![wish, granted])
        .build()
        .unwrap()
}

#[test]
fn a_form_that_is_accepted_leads_on_and_the_connection_stays() {
    let server = serve(Limits::default(), site());
    let mut client = server.connect();
    for (body, status, location) in [
        ("text=a+b", 303, Some("/redirects/granted/a%20b")),
        ("text=+", 422, None),
        ("text=c", 303, Some("/redirects/granted/c")),
    ] {
        let head = format!("{KIND}Content-Length: {}\r\n", body.len());
        client.send(post("/redirects/wish", &head, body));
        let response = client.response();
        assert_eq!(response.status, status, "{body}");
        assert_eq!(response.header("location"), location);
    }
    client.send(get("/redirects/granted/c"));
    assert_eq!(client.response().status, 200);
}

#[test]
fn a_client_of_http_1_0_is_led_on_too() {
    let server = serve(Limits::default(), site());
    for (body, status, location) in [
        ("text=a", "303 ", Some("location: /redirects/granted/a\r\n")),
        ("text=", "422 ", None),
    ] {
        let answer = server.ask(&format!(
            "POST /redirects/wish HTTP/1.0\r\n{KIND}Content-Length: {}\r\n\r\n{body}",
            body.len()
        ));
        let (_, rest) = answer.split_once(' ').unwrap();
        assert!(rest.starts_with(status), "{answer}");
        let head = answer.to_lowercase();
        assert_eq!(
            head.contains("location:"),
            location.is_some_and(|location| head.contains(location)),
            "{answer}"
        );
    }
}

#[test]
fn a_form_is_asked_for_with_head_and_get() {
    let server = serve(Limits::default(), site());
    let mut client = server.connect();
    client.send("HEAD /redirects/wish HTTP/1.1\r\nHost: test\r\n\r\n");
    let head = client.response_to("HEAD");
    client.send(get("/redirects/wish"));
    let full = client.response();
    assert_eq!((head.status, full.status), (200, 200));
    assert_eq!(head.header("content-length"), full.header("content-length"));
    assert!(full.text().contains("Wish!") && !full.text().contains("error"));
}
