//! What is sent while it is made is seen while it is made: rows of a long page, parts of a dashboard.

use super::{Browser, Scripts};
use crate::site::Site;

#[test]
fn rows_are_seen_while_the_page_comes() {
    let site = Site::shared();
    let browser = Browser::open(Scripts::On);
    browser.start(&site.url("/report"));
    browser.until("the first rows", || {
        browser.count(".block:first-of-type td") > 0
    });
    let state =
        browser.script("return [document.readyState, document.getElementById('end') === null]");
    assert_eq!(state, serde_json::json!(["loading", true]));
    assert_eq!(browser.text("h1"), "A long report");
    browser.until_complete();
    assert_eq!(browser.text("#end"), "That was row 100,000.");
    assert_eq!(browser.count(".block"), 100);
    assert_eq!(browser.console(), [""; 0]);
}

/// The headings of those parts of the dashboard that are there.
const READY: &str = "return [...document.querySelectorAll('.dashboard section')]
    .filter(part => part.querySelector('[data-ready]') && !part.querySelector('.wait')).map(part => part.querySelector('h2').id)";

/// Looks at the dashboard while it comes.
fn watch(browser: &Browser) {
    let site = Site::shared();
    browser.start(&site.url("/dashboard"));
    browser.until("the places of the parts", || {
        browser.count(".dashboard h2") == 3
    });
    for ready in [
        serde_json::json!(["figures"]),
        serde_json::json!(["figures", "animals"]),
        serde_json::json!(["figures", "months", "animals"]),
    ] {
        browser.until("the next part", || browser.script(READY) == ready);
    }
    browser.until_complete();
    assert_eq!(browser.count(".wait"), 0);
    assert!(browser.text(".dashboard").contains("3,722"));
    assert_eq!(browser.console(), [""; 0]);
}

#[test]
fn parts_come_in_the_order_in_which_they_are_ready() {
    watch(&Browser::open(Scripts::On));
}

#[test]
fn parts_come_also_to_browsers_that_know_no_template_for() {
    // To the first, the marks of a place are comments; the second knows them, but not what they are for.
    let older: [&[&str]; 2] = [
        &["DocumentPatching", "HTMLProcessingInstruction"],
        &["DocumentPatching"],
    ];
    for features in older {
        let browser = Browser::without(features, Scripts::On);
        watch(&browser);
        // The script that has put them there has left nothing behind.
        assert_eq!(browser.count("template, main script"), 0);
    }
}

#[test]
fn without_scripts_each_part_is_in_its_place() {
    let site = Site::shared();
    let browser = Browser::open(Scripts::Off);
    browser.start(&site.url("/dashboard"));
    let all = serde_json::json!(["figures", "months", "animals"]);
    browser.until("all parts", || browser.script(READY) == all);
    assert_eq!(browser.console(), [""; 0]);
}
