//! The guestbook in a browser.

use super::announced::errors;
use crate::browser::{Browser, Key, Scripts};
use crate::site::Site;
use tempfile::TempDir;

const SIGN: &str = ".stacked button";

/// Types an entry and sends it.
fn sign(browser: &Browser, name: &str, message: &str) {
    browser.type_into("#author", name);
    browser.type_into("#text", message);
    browser.follow(|| browser.click(SIGN));
}

/// What stands in the control of this id.
fn value(browser: &Browser, id: &str) -> String {
    let value = browser.script(&format!("return document.getElementById('{id}').value"));
    value.as_str().unwrap_or_default().to_owned()
}

/// What was written, the newest first.
fn messages(browser: &Browser) -> serde_json::Value {
    browser.script(
        "return [...document.querySelectorAll('.entries .text')].map(text => text.textContent)",
    )
}

#[test]
fn mistakes_are_mended_and_the_entry_is_there() {
    for scripts in [Scripts::On, Scripts::Off] {
        let site = Site::alone(&[]);
        let browser = Browser::open(scripts);
        browser.visit(&site.url("/guestbook"));
        // A browser lets white space pass as a name.
        sign(&browser, " ", "kept\n& shown");
        errors(&browser, &["author"]);
        assert_eq!(value(&browser, "text"), "kept\n& shown");
        browser.click(".error-summary a");
        browser.until("the focus on the field", || {
            browser.script("return document.activeElement.id") == "author"
        });
        browser.type_text("Ada");
        browser.follow(|| browser.click(SIGN));
        assert_eq!(messages(&browser), serde_json::json!(["kept\n& shown"]));
        assert_eq!(browser.text(".flash"), "Thank you, Ada.");
        assert!(browser.url().ends_with("/guestbook#entry-1"));
        // Loaded again, it is the same page without the words, and asks for nothing.
        browser.follow(|| drop(browser.script("location.reload()")));
        assert_eq!(
            (browser.count(".flash"), browser.count(".entries li")),
            (0, 1)
        );
        browser.follow(|| browser.click(".entries button"));
        assert_eq!(browser.count(".entries li"), 0);
        assert_eq!(browser.console(), [""; 0]);
    }
}

#[test]
fn the_keyboard_is_enough() {
    let site = Site::alone(&[]);
    let browser = Browser::open(Scripts::Off);
    browser.visit(&site.url("/guestbook"));
    browser.press(Key::Tab);
    browser.press(Key::Enter);
    browser.until("the content's focus", || {
        browser.script("return document.activeElement.id") == "content"
    });
    browser.press(Key::Tab);
    browser.type_text(" ");
    browser.press(Key::Tab);
    browser.type_text("by keys");
    browser.press(Key::Tab);
    browser.follow(|| browser.press(Key::Enter));
    errors(&browser, &["author"]);
    // The first link of the summary is the next stop, and leads to the field.
    browser.press(Key::Tab);
    browser.press(Key::Enter);
    browser.until("the focus on the field", || {
        browser.script("return document.activeElement.id") == "author"
    });
    browser.type_text("Ada");
    browser.follow(|| browser.press(Key::Enter));
    assert_eq!(messages(&browser), serde_json::json!(["by keys"]));
}

#[test]
fn two_clicks_are_one_entry() {
    for scripts in [Scripts::On, Scripts::Off] {
        let site = Site::alone(&[]);
        let browser = Browser::open(scripts);
        browser.visit(&site.url("/guestbook"));
        browser.type_into("#author", "Ada");
        browser.type_into("#text", "once");
        browser.follow(|| {
            browser.script(&format!(
                "const button = document.querySelector('{SIGN}'); button.click(); setTimeout(() => button.click(), 1)"
            ));
        });
        browser.visit(&site.url("/guestbook"));
        assert_eq!(messages(&browser), serde_json::json!(["once"]));
    }
}

#[test]
fn back_is_a_way_and_no_question() {
    for scripts in [Scripts::On, Scripts::Off] {
        let site = Site::alone(&[]);
        let browser = Browser::open(scripts);
        browser.visit(&site.url("/"));
        browser.visit(&site.url("/guestbook"));
        sign(&browser, "Ada", "sent");
        assert_eq!(messages(&browser), serde_json::json!(["sent"]));
        browser.back();
        browser.until("the form", || browser.url().ends_with("/guestbook"));
        browser.until_complete();
        assert_eq!(
            (value(&browser, "author"), value(&browser, "text")),
            ("Ada".to_owned(), "sent".to_owned())
        );
        // Sent again from there, it is the same entry.
        browser.follow(|| browser.click(SIGN));
        assert_eq!(messages(&browser), serde_json::json!(["sent"]));
        assert_eq!(browser.console(), [""; 0]);
    }
}

#[test]
fn back_to_a_form_with_errors_asks_nothing_and_loses_nothing() {
    for scripts in [Scripts::On, Scripts::Off] {
        let site = Site::alone(&[]);
        let browser = Browser::open(scripts);
        browser.visit(&site.url("/guestbook"));
        sign(&browser, " ", "half written");
        browser.follow(|| browser.click(".brand"));
        browser.back();
        browser.until("the form", || browser.count("#text") == 1);
        browser.until_complete();
        assert_eq!(value(&browser, "text"), "half written");
        browser.type_into("#author", "Ada");
        browser.follow(|| browser.click(SIGN));
        assert_eq!(messages(&browser), serde_json::json!(["half written"]));
    }
}

#[test]
fn entries_outlive_the_program() {
    let data = TempDir::new().unwrap();
    let browser = Browser::open(Scripts::On);
    let site = Site::with(data.path(), &[]);
    browser.visit(&site.url("/guestbook"));
    sign(&browser, "Ada", "still there");
    assert_eq!(browser.count(".entries button"), 1);
    // It is killed, without a word before.
    drop(site);
    let site = Site::with(data.path(), &[]);
    browser.visit(&site.url("/guestbook"));
    assert_eq!(messages(&browser), serde_json::json!(["still there"]));
    // Cookies don't know ports: the session is still there, and with it the right to delete.
    browser.follow(|| browser.click(".entries button"));
    assert_eq!(browser.count(".entries li"), 0);
}

#[test]
fn errors_fit_a_phone_by_day_and_by_night() {
    let site = Site::alone(&[]);
    let browser = Browser::open(Scripts::On);
    browser.resize(390, 844, true);
    for dark in [false, true] {
        if dark {
            browser.darken();
        }
        browser.visit(&site.url("/guestbook"));
        sign(&browser, " ", " ");
        errors(&browser, &["author", "text"]);
        let widths = browser.script("return [innerWidth, document.documentElement.scrollWidth]");
        assert_eq!(widths, serde_json::json!([390, 390]));
        let least = browser.script(crate::browser::CONTRAST);
        assert!(least[0].as_f64() >= Some(4.5), "dark: {dark}: {least}");
    }
}
