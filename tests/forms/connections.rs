//! Forms over real connections: what is left on them when a form is refused, and on the disk when a client goes away.

use crate::server::support::{PATIENCE, get, post, serve};
use pages::prelude::*;
use pages::{FormLimits, Submission, routes};
use server::Limits;
use std::path::Path;
use std::time::{Duration, Instant};

#[page("/connections/form", method = get | post, layout = none)]
async fn form(form: Submission) {
    html! { {form.len()} " values" }
}

fn site() -> pages::PageService {
    let limits = FormLimits::new().file(1_000).texts(1_000);
    let site = pages::Site::with(routes![form]).form_limits(limits);
    site.build().unwrap()
}

const TYPE: &str = "Content-Type: multipart/form-data; boundary=cut\r\n";
const HEAD: &str = "--cut\r\nContent-Disposition: form-data; name=a; filename=a\r\n\r\n";

fn with_length(length: usize) -> String {
    format!("{TYPE}Content-Length: {length}\r\n")
}

#[test]
fn a_form_leaves_the_connection_to_the_next_request() {
    let server = serve(Limits::default(), site());
    let mut client = server.connect();
    for _ in 0..3 {
        // Also with something behind the last boundary.
        for end in ["\r\n--cut--", "\r\n--cut--\r\n", "\r\n--cut--\r\nbehind"] {
            let body = format!("{HEAD}some bytes{end}");
            client.send(post("/connections/form", &with_length(body.len()), &body));
            assert_eq!(client.response().text(), "1 values");
        }
        client.send(get("/connections/form?a=1&b=2"));
        assert_eq!(client.response().text(), "2 values");
    }
}

#[test]
fn what_is_too_large_is_refused_before_it_has_come() {
    let server = serve(Limits::default(), site());
    let mut client = server.connect();
    // Ten megabytes are announced, a few kilobytes come: the answer is there at once.
    let body = format!("{HEAD}{}", "x".repeat(4_000));
    client.send(post("/connections/form", &with_length(10_000_000), &body));
    let response = client.response();
    assert_eq!(response.status, 413);
    assert!(
        response.text().contains("1000 bytes"),
        "{}",
        response.text()
    );
    assert!(client.is_closed_silently());
    // A client that sends on while it is refused still reads the answer.
    let mut client = server.connect();
    let body = format!("{HEAD}{}\r\n--cut--", "x".repeat(4_000_000));
    client.send(post("/connections/form", &with_length(body.len()), &body));
    assert_eq!(client.response().status, 413);
}

#[test]
fn what_ends_too_early_is_refused_at_once() {
    let server = serve(Limits::default(), site());
    for body in [HEAD, "--cut\r\nContent-Disp", "--cut"] {
        // The body is whole for HTTP, the form isn't.
        let mut client = server.connect();
        client.send(post("/connections/form", &with_length(body.len()), body));
        assert_eq!(client.response().status, 400);
        client.send(get("/connections/form"));
        assert_eq!(client.response().status, 200, "the connection goes on");
        // The body isn't whole either.
        let mut client = server.connect();
        client.send(post(
            "/connections/form",
            &with_length(body.len() + 1),
            body,
        ));
        client.finish();
        assert_eq!(client.response().status, 400);
        assert!(client.is_closed_silently());
    }
}

/// How many open files lie in a directory, with or without a name.
#[cfg(target_os = "linux")]
fn open_in(directory: &Path) -> usize {
    let directory = directory.canonicalize().unwrap();
    let open = std::fs::read_dir("/proc/self/fd").unwrap();
    open.filter_map(|entry| std::fs::read_link(entry.unwrap().path()).ok())
        .filter(|path| path.starts_with(&directory))
        .count()
}

#[cfg(target_os = "linux")]
#[test]
fn a_client_that_goes_away_leaves_nothing_on_the_disk() {
    let directory = tempfile::tempdir().unwrap();
    let limits = FormLimits::new().directory(directory.path());
    let site = pages::Site::with(routes![form]).form_limits(limits);
    let server = serve(Limits::default(), site.build().unwrap());
    let within = |holds: &dyn Fn() -> bool| {
        let begin = Instant::now();
        while !holds() {
            assert!(begin.elapsed() < PATIENCE, "it never holds");
            std::thread::sleep(Duration::from_millis(5));
        }
    };
    let mut client = server.connect();
    let body = format!("{HEAD}{}", "x".repeat(1_000_000));
    client.send(post("/connections/form", &with_length(5_000_000), &body));
    within(&|| open_in(directory.path()) == 1);
    drop(client);
    within(&|| open_in(directory.path()) == 0);
    assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 0);
}
