//! The site by keyboard alone: the order of the stops, the way past the navigation, links and forms.

use super::{Browser, Key, Scripts};
use crate::site::Site;

/// What has the focus, and whether that is seen.
const FOCUS: &str = "const one = document.activeElement;
    return [one.textContent.trim() || one.name || one.tagName, getComputedStyle(one).outlineStyle !== 'none']";

/// Presses Tab, and returns what has the focus then.
fn tab(browser: &Browser) -> String {
    browser.press(Key::Tab);
    let focus = browser.script(FOCUS);
    assert_eq!(focus[1], true, "the focus on {focus} isn't seen");
    focus[0].as_str().unwrap_or_default().to_owned()
}

#[test]
fn stops_come_in_the_order_of_the_page() {
    let site = Site::shared();
    let browser = Browser::open(Scripts::On);
    browser.visit(&site.url("/queryform"));
    let stops: Vec<String> = (0..9).map(|_| tab(&browser)).collect();
    let expected = [
        "Skip to the content",
        "‹›pages",
        "Report",
        "Dashboard",
        "Strikes",
        "Rules",
        "Source",
        "name",
        "Greet me",
    ];
    assert_eq!(stops, expected);
}

#[test]
fn the_first_stop_leads_past_the_navigation() {
    let site = Site::shared();
    let browser = Browser::open(Scripts::On);
    browser.visit(&site.url("/queryform"));
    let place = "return document.querySelector('.skip').getBoundingClientRect().bottom";
    assert!(
        browser.script(place).as_f64() <= Some(0.0),
        "it isn't in the way"
    );
    assert_eq!(tab(&browser), "Skip to the content");
    assert!(
        browser.script(place).as_f64() > Some(0.0),
        "it is seen when it has the focus"
    );
    browser.press(Key::Enter);
    browser.until("the content's focus", || {
        browser.script("return document.activeElement.id") == "content"
    });
    assert_eq!(tab(&browser), "name");
}

#[test]
fn forms_are_sent_and_links_followed_by_enter() {
    let site = Site::shared();
    let browser = Browser::open(Scripts::On);
    browser.visit(&site.url("/queryform"));
    browser.type_into("#name", "<b>Bo</b>");
    browser.press(Key::Enter);
    browser.until("the greeting", || {
        browser.url().ends_with("?name=%3Cb%3EBo%3C%2Fb%3E")
    });
    browser.until_complete();
    assert_eq!(browser.text(".big"), "Your name is <b>Bo</b>");
    browser.visit(&site.url("/"));
    for _ in 0..5 {
        tab(&browser);
    }
    browser.press(Key::Enter);
    browser.until("the page of the link", || {
        browser.url().ends_with("/strikes")
    });
}

#[test]
fn a_form_is_posted_from_the_page() {
    let site = Site::shared();
    let browser = Browser::open(Scripts::On);
    browser.visit(&site.url("/charcount"));
    browser.script("document.getElementById('quotation').value = 'zebra'");
    browser.click("main button");
    browser.until("the counts", || browser.count("tbody tr") == 26);
    assert_eq!(browser.text("blockquote"), "zebra");
    assert_eq!(browser.console(), [""; 0]);
}
