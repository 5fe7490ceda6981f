//! What somebody learns of the errors of a form who doesn't see them.

use crate::browser::Browser;
use serde_json::json;

/// The fields that are wrong, each with whether its words are there and belong to it; where the focus is, and whether the summary
/// is announced; whether each link of the summary leads to a field, and the field takes the focus.
const ERRORS: &str = "
    const wrong = [...document.querySelectorAll('[aria-invalid=true]')];
    const summary = document.querySelector('.error-summary');
    const words = field => field.getAttribute('aria-describedby').split(' ')
        .map(id => document.getElementById(id)).filter(one => one?.className === 'error' && one.textContent.trim());
    const links = [...summary.querySelectorAll('a')];
    return {
        wrong: [...new Set(wrong.map(field => field.name))].join(' '),
        silent: wrong.filter(field => words(field).length !== 1).length,
        focused: document.activeElement === summary,
        announced: summary.getAttribute('role') === 'alert',
        astray: links.filter(link => !document.getElementById(link.hash.slice(1))).length,
        links: links.length,
    }";

/// Looks at all of it: these fields are wrong, and no others.
#[track_caller]
pub(super) fn errors(browser: &Browser, wrong: &[&str]) {
    browser.until("the focus on the summary", || {
        browser.script("return document.activeElement.className") == "error-summary"
    });
    let expected = json!({
        "wrong": wrong.join(" "), "silent": 0, "focused": true, "announced": true, "astray": 0, "links": wrong.len(),
    });
    assert_eq!(browser.script(ERRORS), expected);
    // That the answer is an error is all that the console may say.
    let console = browser.console();
    let is_status = |line: &String| line.contains("status of 422");
    assert!(console.iter().all(is_status), "{console:?}");
}
