//! The login in a browser, and the session that ends while somebody writes.

use super::announced::errors;
use crate::browser::{Browser, Key, Scripts};
use crate::site::Site;
use std::thread::sleep;
use std::time::Duration;

const SEND: &str = ".stacked > button";

fn log_in(browser: &Browser, name: &str, password: &str) {
    browser.type_into("#name", name);
    browser.type_into("#password", password);
    browser.follow(|| browser.click(SEND));
}

#[test]
fn a_login_is_by_keyboard_and_ends_with_the_logout() {
    for scripts in [Scripts::On, Scripts::Off] {
        let site = Site::alone(&[]);
        let browser = Browser::open(scripts);
        browser.visit(&site.url("/login"));
        browser.type_into("#name", "ada");
        browser.press(Key::Tab);
        browser.type_text("notes on the engine");
        browser.follow(|| browser.press(Key::Enter));
        assert!(browser.url().ends_with("/members"), "{}", browser.url());
        assert_eq!(browser.text(".big"), "You are ada.");
        browser.follow(|| browser.click(".actions button"));
        assert_eq!(browser.text(".flash"), "You are logged out.");
        // What was seen before isn't seen again.
        browser.visit(&site.url("/members/note"));
        assert!(browser.url().ends_with("/login?to=note"));
        assert_eq!(browser.console(), [""; 0]);
    }
}

#[test]
fn a_wrong_password_is_told_and_never_shown() {
    let site = Site::alone(&[]);
    let browser = Browser::open(Scripts::Off);
    browser.visit(&site.url("/login"));
    log_in(&browser, "ada", "a guess");
    errors(&browser, &[]);
    assert_eq!(
        browser.script("return [document.getElementById('name').value, document.getElementById('password').value]"),
        serde_json::json!(["ada", ""])
    );
}

#[test]
fn nothing_is_lost_when_the_session_ends() {
    for scripts in [Scripts::On, Scripts::Off] {
        let site = Site::alone(&["--idle", "2"]);
        let browser = Browser::open(scripts);
        browser.visit(&site.url("/login?to=note"));
        log_in(&browser, "ada", "notes on the engine");
        assert!(browser.url().ends_with("/members/note"));
        browser.type_into("#title", "Late");
        browser.type_into("#text", "A long text,\nnot to be lost.");
        browser.click("[value=reminder]");
        sleep(Duration::from_millis(2100));
        browser.follow(|| browser.click(SEND));
        errors(&browser, &[]);
        assert_eq!(
            browser.script(
                "return [document.getElementById('title').value, document.getElementById('text').value,
                    document.querySelector('[name=kind]:checked').value]"
            ),
            serde_json::json!(["Late", "A long text,\nnot to be lost.", "reminder"])
        );
        log_in(&browser, "ada", "notes on the engine");
        assert_eq!(browser.text(".flash"), "Your note is kept.");
        assert_eq!(
            browser.text(".entries .text"),
            "A long text,\nnot to be lost."
        );
    }
}
