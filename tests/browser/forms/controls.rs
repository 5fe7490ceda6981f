//! The form with every control in a browser, which fills some of them in its own way.

use super::announced::errors;
use crate::browser::{Browser, Key, Scripts};
use crate::site::Site;

/// What has arrived, as the page tells it.
pub(super) fn arrived(browser: &Browser, name: &str) -> String {
    let script = format!(
        "return [...document.querySelectorAll('.arrived dt')].find(one => one.textContent === '{name}')
            .nextElementSibling.textContent"
    );
    browser
        .script(&script)
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn all_of_it_is_sent_with_scripts_and_without() {
    for scripts in [Scripts::On, Scripts::Off] {
        let site = Site::alone(&[]);
        let browser = Browser::open(scripts);
        browser.visit(&site.url("/controls"));
        let level = if scripts == Scripts::On { "50" } else { "" };
        assert_eq!(browser.text("#level"), level);
        for (field, text) in [
            ("#text", "T & t"),
            ("#tel", "+43 1"),
            ("#url", "https://example.com/"),
            ("#email", "ada@example.com"),
            ("#password", "long enough"),
            ("#story", "Once\nupon"),
            ("#date", "03012026"),
            ("#time", "0530PM"),
        ] {
            browser.type_into(field, text);
        }
        // An arrow moves a slider by a step, and chooses the next of several buttons.
        browser.script("document.getElementById('range').focus()");
        browser.press(Key::Down);
        browser.script("document.querySelector('[value=small]').focus()");
        browser.press(Key::Down);
        browser.press(Key::Down);
        browser.click("[value=cheese]");
        browser.click("[value=olives]");
        browser.click("[value=asia]");
        browser.click("[value=oboe]");
        browser.click("#sure");
        browser.follow(|| browser.click("[value=checked]"));
        for (name, value) in [
            ("text", "\"T & t\""),
            ("story", "Some(\"Once\\nupon\")"),
            ("number", "7"),
            ("range", "45"),
            ("date", "Some(2026-03-01)"),
            ("time", "Some(17:30:00)"),
            ("toppings", "[Cheese, Olives]"),
            ("size", "Large"),
            ("continent", "Some(Asia)"),
            ("instruments", "[Oboe]"),
            ("picture", "None"),
            ("button", "Some(Checked)"),
        ] {
            assert_eq!(arrived(&browser, name), value, "{name}");
        }
        assert_eq!(browser.console(), [""; 0]);
    }
}

#[test]
fn all_that_is_wrong_is_announced_and_kept() {
    for scripts in [Scripts::On, Scripts::Off] {
        let site = Site::alone(&[]);
        let browser = Browser::open(scripts);
        browser.visit(&site.url("/controls"));
        browser.type_into("#email", "ada");
        browser.click("[value=olives]");
        // The browser itself asks first.
        browser.click("[value=checked]");
        browser.until("the browser's question", || {
            browser.script("return document.activeElement.id") == "text"
        });
        browser.follow(|| browser.click("[value=unchecked]"));
        errors(&browser, &["text", "email", "instruments", "sure"]);
        assert_eq!(
            browser.script("return [document.getElementById('email').value, document.querySelector('[value=olives]').checked]"),
            serde_json::json!(["ada", true])
        );
        browser.click("[type=reset]");
        assert_eq!(
            browser.script("return document.getElementById('email').value"),
            "ada"
        );
    }
}

#[test]
fn a_picture_is_a_button_that_knows_where_it_was_pressed() {
    let site = Site::alone(&[]);
    let browser = Browser::open(Scripts::Off);
    browser.visit(&site.url("/controls"));
    browser.type_into("#text", "t");
    browser.click("[value=cello]");
    browser.click("#sure");
    browser.follow(|| browser.click("[type=image]"));
    // WebDriver presses the middle.
    let (x, y) = (arrived(&browser, "spot_x"), arrived(&browser, "spot_y"));
    assert!(
        x.starts_with("Some(2") && y.starts_with("Some(2"),
        "{x} {y}"
    );
}
