//! The harness itself, held against pages whose faults are known: what it doesn't see, no other test sees.

use super::{Browser, Key, Scripts};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Sender, channel};
use std::thread;

const PAGE: &str = "<!DOCTYPE html><html lang=en><meta name=viewport content='width=device-width'>\
    <title>quiet</title><link rel=icon href='data:,'>\
    <style>p { color: rgb(1, 2, 3) } @media (prefers-color-scheme: dark) { p { color: rgb(4, 5, 6) } }</style>\
    <script nonce=n>document.title = 'ran'</script>\
    <p>first</p><form action=/sent><input name=q></form><a href=/other>other</a>";

/// Serves one connection after the other: the page, and after each message of the channel one paragraph more.
fn serve(rows: usize) -> (String, Sender<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    let (sender, receiver) = channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            // A browser also opens connections that it doesn't use.
            let lines = BufReader::new(stream.try_clone().unwrap()).lines();
            if lines
                .map_while(Result::ok)
                .take_while(|line| !line.is_empty())
                .count()
                == 0
            {
                continue;
            }
            let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\
                Content-Security-Policy: script-src 'nonce-n'\r\n\r\n";
            stream.write_all(head.as_bytes()).unwrap();
            stream.write_all(PAGE.as_bytes()).unwrap();
            for _ in 0..rows {
                if receiver.recv().is_ok() {
                    stream.write_all(b"<p>more</p>").unwrap();
                }
            }
        }
    });
    (address, sender)
}

#[test]
fn scripts_run_or_do_not() {
    let (address, _) = serve(0);
    for (scripts, title) in [(Scripts::On, "ran"), (Scripts::Off, "quiet")] {
        let browser = Browser::open(scripts);
        browser.visit(&address);
        assert_eq!(browser.script("return document.title"), title);
        assert_eq!(browser.text("p"), "first");
        assert_eq!(browser.console(), [""; 0]);
    }
}

#[test]
fn what_the_policy_forbids_is_seen() {
    let (address, _) = serve(0);
    let browser = Browser::open(Scripts::On);
    browser.visit(&address);
    browser.script("document.querySelector('p').setAttribute('onclick', 'x()')");
    browser.click("p");
    browser.until("a complaint", || {
        browser
            .console()
            .iter()
            .any(|line| line.contains("Content Security Policy"))
    });
}

#[test]
fn a_page_is_seen_while_it_comes() {
    let (address, next) = serve(2);
    let browser = Browser::open(Scripts::On);
    browser.start(&address);
    for rows in 1..=2 {
        browser.until("a row", || browser.count("p") == rows);
        assert_eq!(browser.script("return document.readyState"), "loading");
        next.send(()).unwrap();
    }
    browser.until_complete();
    assert_eq!(browser.count("p"), 3);
}

#[test]
fn keys_go_where_the_focus_is() {
    let (address, _) = serve(0);
    let browser = Browser::open(Scripts::On);
    browser.visit(&address);
    browser.press(Key::Tab);
    assert_eq!(browser.script("return document.activeElement.name"), "q");
    browser.type_into("input", "a b");
    browser.press(Key::Enter);
    browser.until("the form's page", || browser.url().ends_with("/sent?q=a+b"));
    browser.until_complete();
    browser.press(Key::Tab);
    browser.press(Key::Tab);
    browser.press(Key::Enter);
    browser.until("the link's page", || browser.url().ends_with("/other"));
}

#[test]
fn a_phone_is_narrow_and_the_night_is_dark() {
    let (address, _) = serve(0);
    let browser = Browser::open(Scripts::On);
    let color = "return getComputedStyle(document.querySelector('p')).color";
    browser.visit(&address);
    assert_eq!(browser.script("return innerWidth"), 1200);
    assert_eq!(browser.script(color), "rgb(1, 2, 3)");
    browser.resize(390, 844, true);
    browser.darken();
    browser.visit(&address);
    assert_eq!(browser.script("return innerWidth"), 390);
    assert_eq!(browser.script(color), "rgb(4, 5, 6)");
}

#[test]
fn a_picture_has_the_size_of_the_window() {
    let (address, _) = serve(0);
    let browser = Browser::open(Scripts::On);
    browser.resize(320, 200, false);
    browser.visit(&address);
    let file = std::env::temp_dir().join(format!("picture-{}.png", std::process::id()));
    browser.picture(&file).unwrap();
    let picture = std::fs::read(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    // The signature, the length and name of the first chunk, then width and height (PNG, section 11.2.1).
    assert_eq!(picture[..8], *b"\x89PNG\r\n\x1a\n");
    assert_eq!(picture[16..24], [0, 0, 1, 64, 0, 0, 0, 200]);
}
