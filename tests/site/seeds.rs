//! The pages of the seeds answer as the seeds did.

use super::Site;
use super::exchange::{get, post};
use pages_tests::judge::well_formed;

#[test]
fn the_greetings_are_plain_text() {
    let site = Site::shared();
    for (path, text) in [("/hello", "Hello World!"), ("/hello-world", "Hello world!")] {
        let answer = get(site.address(), path);
        assert_eq!(answer.status, 200);
        assert_eq!(
            answer.header("content-type"),
            Some("text/plain; charset=utf-8")
        );
        assert_eq!(answer.text(), text);
    }
}

/// The number between two pieces of text.
fn number(text: &str, before: &str, after: &str) -> u64 {
    let (_, rest) = text.split_once(before).expect("the text before the number");
    let (number, _) = rest.split_once(after).expect("the text behind it");
    number.parse().expect("a number")
}

#[test]
fn counters_count() {
    let site = Site::shared();
    for (path, before, after) in [
        (
            "/examples/counter",
            "This page was accessed <b>",
            "</b> times.",
        ),
        (
            "/hello-count",
            "Hello World had been called <b>",
            "</b> times",
        ),
    ] {
        let count = || number(get(site.address(), path).text(), before, after);
        let first = count();
        assert!(count() > first, "{path}");
    }
}

#[test]
fn the_state_of_a_page_is_in_its_address() {
    let site = Site::shared();
    for (path, n) in [
        ("/examples/args/5", 5),
        ("/examples/args", 0),
        ("/examples/args/-1", -1),
    ] {
        let answer = get(site.address(), path);
        let text = answer.text();
        assert!(text.contains(&format!("The current value of the state is <b>{n}</b>.")));
        assert!(text.contains(&format!(
            "<a href=\"/examples/args/{}\">increase</a>",
            n + 1
        )));
        assert!(text.contains(&format!(
            "<a href=\"/examples/args/{}\">decrease</a>",
            n - 1
        )));
        assert!(text.contains("<title>A page with an argument</title>"));
    }
    let answer = get(site.address(), "/examples/args/9223372036854775808");
    assert!((400..500).contains(&answer.status));
}

#[test]
fn a_form_asks_and_greets() {
    let site = Site::shared();
    let answer = get(site.address(), "/queryform");
    assert!(answer.text().contains("<form action=\"/queryform\">"));
    let answer = get(site.address(), "/queryform?name=%3Cb%3EBo%3C/b%3E+%26+Co");
    let text = answer.text();
    assert!(
        text.contains("<title>Hi to &lt;b&gt;Bo&lt;/b&gt; &amp; Co</title>"),
        "{text}"
    );
    assert!(text.contains("Your name is <b>&lt;b&gt;Bo&lt;/b&gt; &amp; Co</b>"));
}

#[test]
fn letters_are_counted() {
    let site = Site::shared();
    let answer = post(site.address(), "/charcount", "quotation=Abba+%3Ci%3E");
    assert_eq!(answer.status, 200);
    let text = answer.text();
    well_formed(text);
    assert_eq!(text.matches("<th scope=\"row\">").count(), 26);
    for (letter, n) in [('a', 2), ('b', 2), ('i', 1), ('z', 0)] {
        let row = format!("<th scope=\"row\">{letter}</th><td class=\"number\">{n}</td>");
        assert!(text.contains(&row), "{row} in {text}");
    }
    assert_eq!(post(site.address(), "/charcount", "other=1").status, 422);
    assert_eq!(post(site.address(), "/squares", "").status, 405);
}

#[test]
fn tables_are_as_long_as_asked() {
    let site = Site::shared();
    let answer = get(site.address(), "/squares?n=13");
    assert!(
        answer
            .text()
            .contains("<td class=\"number\">12</td><td class=\"number\">144</td>")
    );
    assert_eq!(answer.text().matches("<tr>").count(), 14);
    let answer = get(site.address(), "/checker?n=3");
    let text = answer.text();
    assert_eq!(
        (
            text.matches("class=\"red\"").count(),
            text.matches("class=\"green\"").count()
        ),
        (5, 4)
    );
    assert_eq!(get(site.address(), "/checker?n=65").status, 400);
}

#[test]
fn parameters_are_what_they_say() {
    let site = Site::shared();
    let hello = get(site.address(), "/hello-you/J%C3%A4mes%20%3C3");
    assert!(hello.text().contains("Hello there, Jämes &lt;3!"));
    let typed = get(site.address(), "/typed/8?mood=wide-awake&notes=7&notes=8");
    assert!(typed.text().contains("Half of 8 is <b>4</b>."));
    assert!(typed.text().contains("WideAwake"));
    let wrong = get(site.address(), "/typed/65?mood=angry&notes=x");
    assert_eq!(wrong.status, 400);
    let text = wrong.text();
    well_formed(text);
    for word in ["number", "65", "must be even", "mood", "angry", "notes"] {
        assert!(text.contains(word), "{word} in {text}");
    }
}

#[test]
fn what_is_not_there_is_not_found() {
    let site = Site::shared();
    for path in [
        "/nothing",
        "/source/main.c",
        "/strikes/0",
        "/source/..%2Fmain.rs",
    ] {
        let answer = get(site.address(), path);
        assert_eq!(answer.status, 404, "{path}");
        well_formed(answer.text());
    }
}
