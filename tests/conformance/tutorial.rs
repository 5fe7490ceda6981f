//! AllegroServe's tutorial, htmlgen's manual, and LispWeb's two pages.

use super::Conformance;
use pages_tests::judge::well_formed;

#[test]
fn hello_is_text() {
    let response = Conformance::shared().get("/hello");
    assert_eq!(response.status, 200);
    assert_eq!(
        response.header("content-type"),
        Some("text/plain; charset=utf-8")
    );
    assert_eq!(response.header("content-length"), Some("12"));
    assert_eq!(response.text(), "Hello World!");
}

#[test]
fn hello_is_coloured() {
    let response = Conformance::shared().get("/hello2");
    assert_eq!(
        response.header("content-type"),
        Some("text/html; charset=utf-8")
    );
    assert_eq!(
        response.text(),
        "<!DOCTYPE html><html lang=\"en\"><head><title>Hello World Test</title></head>\
         <body><font color=\"red\">Hello </font><font color=\"blue\">World!</font></body></html>"
    );
}

/// A site of its own, as others count too.
#[test]
fn calls_are_counted_but_not_by_whoever_looks() {
    let site = Conformance::start();
    assert_eq!(site.text("/count-peek"), "0");
    for n in 1..=3 {
        let page = site.text("/hello-count");
        assert!(
            page.contains(&format!("Hello World had been called {n} times")),
            "{page}"
        );
        assert_eq!(site.text("/count-peek"), n.to_string());
    }
    // Who asks for the head alone learns how long the next page would be, and changes nothing.
    let head = site.send("HEAD", "/hello-count", "", "");
    let page = site.get("/hello-count");
    assert_eq!(head.header("content-length"), page.header("content-length"));
    assert!(page.text().contains("called 4 times"));
}

#[test]
fn a_name_is_asked_for_and_greeted() {
    let site = Conformance::shared();
    let form = site.text("/queryform");
    well_formed(&form);
    assert!(form.contains("<title>Tell me your name</title>"));
    assert!(form.contains("<form action=\"/queryform\">") && form.contains("name=\"name\""));
    let greeting = site.text("/queryform?name=%3Cb%3EBo+%26+%22Co%22%3C/b%3E");
    well_formed(&greeting);
    assert!(
        greeting.contains("<title>Hi to &lt;b&gt;Bo &amp; &quot;Co&quot;&lt;/b&gt;</title>"),
        "{greeting}"
    );
    assert!(
        greeting.contains("Your name is <b>&lt;b&gt;Bo &amp; &quot;Co&quot;&lt;/b&gt;</b>"),
        "{greeting}"
    );
    assert!(
        site.text("/queryform?name=")
            .contains("<title>Hi to </title>")
    );
    let posted = site.post_form("/queryform", "x=1&name=J%C3%A4mes");
    assert!(posted.text().contains("Your name is <b>Jämes</b>"));
}

#[test]
fn letters_are_counted() {
    let site = Conformance::shared();
    let form = site.text("/charcount");
    well_formed(&form);
    assert!(form.contains("<form action=\"/charcount\" method=\"post\">"));
    assert!(form.contains("<textarea name=\"quotation\""));
    let counted = site.post_form("/charcount", "quotation=to+be+or+not+to+B%65+%C3%A4");
    let text = counted.text();
    assert_eq!(text.matches("<tr>").count(), 26);
    for (letter, n) in [('a', 0), ('b', 1), ('e', 2), ('o', 4), ('t', 3), ('z', 0)] {
        assert!(
            text.contains(&format!("<tr><td>{letter}</td><td>{n}</td></tr>")),
            "{letter} in {text}"
        );
    }
    // What holds no quotation is asked for one.
    assert!(site.post_form("/charcount", "x=1").text().contains("<form"));
    let wrong = site.send(
        "POST",
        "/charcount",
        "Content-Type: text/plain\r\n",
        "quotation=a",
    );
    assert_eq!(wrong.status, 415);
}

#[test]
fn squares_stand_in_a_table() {
    let site = Conformance::shared();
    let table =
        |rows: &str| format!("<table border=\"2\"><tr><th>A</th><th>B</th></tr>{rows}</table>");
    for (n, rows) in [
        (0, ""),
        (
            3,
            "<tr><td>0</td><td>0</td></tr><tr><td>1</td><td>1</td></tr><tr><td>2</td><td>4</td></tr>",
        ),
    ] {
        let page = site.text(&format!("/squares?n={n}"));
        assert!(page.contains(&table(rows)), "{page}");
    }
    let long = site.text("/squares?n=20000");
    assert!(long.contains("<tr><td>19999</td><td>399960001</td></tr></table>"));
    assert_eq!(site.status("/squares?n=-1"), 400);
}

#[test]
fn columns_are_coloured() {
    let page = Conformance::shared().text("/checker?n=3");
    let row = |i: u32| {
        format!(
            "<tr><td bgcolor=\"red\">0</td><td bgcolor=\"green\">{i}</td><td bgcolor=\"red\">{}</td></tr>",
            2 * i
        )
    };
    let table = format!("<table border=\"2\">{}{}{}</table>", row(0), row(1), row(2));
    assert!(page.contains(&table), "{page}");
}

#[test]
fn accesses_are_counted() {
    let site = Conformance::start();
    for n in 1..=2 {
        let page = site.text("/examples/counter");
        well_formed(&page);
        assert!(page.contains("<title>A page with a counter</title>"));
        assert!(
            page.contains(&format!("This page was accessed <b>{n}</b> times.")),
            "{page}"
        );
    }
}

#[test]
fn the_state_is_in_the_address() {
    let site = Conformance::shared();
    for (path, n) in [
        ("/examples/args/5", 5),
        ("/examples/args", 0),
        ("/examples/args/-1", -1),
    ] {
        let page = site.text(path);
        assert!(page.contains(&format!("The current value of the state is <b>{n}</b>.")));
        assert!(page.contains(&format!(
            "<a href=\"/examples/args/{}\">increase</a>",
            n + 1
        )));
        assert!(page.contains(&format!(
            "<a href=\"/examples/args/{}\">decrease</a>",
            n - 1
        )));
    }
    for path in [
        "/examples/args/x",
        "/examples/args/5/6",
        "/examples/args/9223372036854775808",
    ] {
        assert_eq!(site.status(path), 404, "{path}");
    }
}
