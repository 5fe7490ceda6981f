//! The forms of the site over the wire: what no browser sends, and what no browser shows.

use super::Site;
use super::exchange::{Answer, answer, get, post, send};
use pages_tests::judge::well_formed;
use tempfile::TempDir;

/// Sends a body of this type, from this origin.
fn body(site: &Site, path: &str, origin: &str, kind: &str, body: &str) -> Answer {
    let address = site.address();
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nOrigin: {origin}\r\nConnection: close\r\n\
         Content-Type: {kind}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    answer(send(address, &request))
}

const TICKET: &str = "0123456789abcdef0123456789abcdef";

#[test]
fn nothing_is_written_by_what_is_no_form_of_this_site() {
    let site = Site::alone(&[]);
    let own = format!("http://{}", site.address());
    let entry = format!("author=Ada&text=hi&ticket={TICKET}");
    let forged = format!("{entry}0");
    let form = "application/x-www-form-urlencoded";
    for (path, origin, kind, content, status) in [
        ("/guestbook", "https://example.com", form, &*entry, 403),
        ("/guestbook", &own, "application/json", "{}", 415),
        ("/guestbook", &own, form, "author=%ff", 400),
        ("/guestbook", &own, form, "", 422),
        ("/guestbook", &own, form, &*forged, 422),
        (
            "/upload",
            &own,
            "multipart/form-data; boundary=b",
            "--b\r\n",
            400,
        ),
        ("/members/note", &own, form, "", 422),
        ("/logout", "https://example.com", form, "", 403),
    ] {
        let answer = body(&site, path, origin, kind, content);
        assert_eq!(answer.status, status, "{path} {content}");
        well_formed(answer.text());
    }
    let page = get(site.address(), "/guestbook");
    assert!(page.text().contains("Nobody has written anything here."));
    assert_eq!(post(site.address(), "/guestbook", &entry).status, 303);
    let page = get(site.address(), "/guestbook");
    assert_eq!(page.text().matches("<li id=\"entry-").count(), 1);
    // Whoever sends no ticket, as a command line does, writes all the same, and no text twice.
    for _ in 0..2 {
        assert_eq!(
            post(site.address(), "/guestbook", "author=Ada&text=ho").status,
            303
        );
    }
    let page = get(site.address(), "/guestbook");
    assert_eq!(page.text().matches("<li id=\"entry-").count(), 2);
}

#[test]
fn a_name_of_a_page_is_no_way_to_another_site() {
    let site = Site::alone(&[]);
    for to in ["//example.com", "https://example.com/", "nowhere"] {
        let form = format!("name=ada&password=notes+on+the+engine&to={to}");
        let answer = post(site.address(), "/login", &form);
        assert_eq!(answer.status, 422, "{to}");
        assert_eq!(answer.header("location"), None);
    }
    let form = "name=ada&password=notes+on+the+engine&to=note";
    let answer = post(site.address(), "/login", form);
    assert_eq!(answer.header("location"), Some("/members/note"));
    let cookie = answer.header("set-cookie").unwrap();
    for word in ["__Host-", "HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(word), "{cookie}");
    }
}

#[test]
fn files_are_named_by_the_site_alone() {
    let data = TempDir::new().unwrap();
    let site = Site::with(data.path(), &[]);
    let content = "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"../../escape.txt\"\r\n\
        Content-Type: text/plain\r\n\r\nx\r\n--b--\r\n";
    let own = format!("http://{}", site.address());
    let kind = "multipart/form-data; boundary=b";
    let answer = body(&site, "/upload", &own, kind, content);
    assert_eq!(answer.status, 303);
    let kept = std::fs::read_dir(data.path().join("uploads")).unwrap();
    let names: Vec<String> = kept
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(
        names.len() == 1 && names[0].len() == 32 && names[0].bytes().all(|b| b.is_ascii_hexdigit()),
        "{names:?}"
    );
    assert_eq!(
        get(site.address(), &format!("/upload/{}", names[0])).status,
        404
    );
    assert_eq!(get(site.address(), "/upload/..%2F..%2Fsite.db").status, 404);
}
