//! Every form of the site by keyboard alone: each control is a stop, each stop is seen, and the form is filled and sent.

use crate::browser::{Browser, Key, Scripts};
use crate::site::Site;
use serde_json::Value;
use std::collections::BTreeSet;
use tempfile::TempDir;

/// More stops than any page has: a field for a date has one for each of its parts.
const MOST: usize = 90;

/// Presses Tab until the focus is on what matches. On the way each stop has to be seen.
#[track_caller]
fn reach(browser: &Browser, selector: &str) {
    for _ in 0..MOST {
        browser.press(Key::Tab);
        let found = browser.script(&format!(
            "const one = document.activeElement, style = getComputedStyle(one);
            return [one.matches(`{selector}`), style.outlineStyle !== 'none', one.outerHTML]"
        ));
        assert_eq!(found[1], true, "the focus isn't seen: {}", found[2]);
        if found[0] == true {
            return;
        }
    }
    panic!("no stop is {selector}");
}

/// Presses Enter on the button with the focus, and waits for the page behind it.
fn send(browser: &Browser) {
    browser.follow(|| browser.press(Key::Enter));
}

#[test]
fn each_control_of_the_largest_form_is_a_stop() {
    let site = Site::shared();
    let browser = Browser::open(Scripts::Off);
    browser.visit(&site.url("/controls"));
    let names = |script: &str| -> BTreeSet<String> {
        let found = browser.script(script);
        let names = found.as_array().into_iter().flatten();
        names.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let expected = names(
        "return [...document.querySelector('form.stacked').elements]
            .filter(one => one.name && one.type !== 'hidden' && !one.matches(':disabled, fieldset, output'))
            .map(one => one.name)",
    );
    assert!(expected.len() > 20, "{expected:?}");
    let mut reached = BTreeSet::new();
    for _ in 0..MOST {
        browser.press(Key::Tab);
        reached.extend(names("return [document.activeElement.name ?? '']"));
    }
    let missed: Vec<_> = expected.difference(&reached).collect();
    assert!(missed.is_empty(), "{missed:?}");
}

#[test]
fn the_largest_form_is_filled_and_sent() {
    for scripts in [Scripts::On, Scripts::Off] {
        let site = Site::alone(&[]);
        let browser = Browser::open(scripts);
        browser.visit(&site.url("/controls"));
        for (control, typed) in [
            ("#text", "by keys"),
            ("#email", "ada@example.com"),
            ("#story", "Once"),
            ("#number", "8"),
            ("#date", "03012026"),
        ] {
            reach(&browser, control);
            browser.type_text(typed);
        }
        reach(&browser, "[name=size]");
        browser.press(Key::Down);
        for (control, typed) in [
            ("[value=cheese]", " "),
            ("[value=olives]", " "),
            ("#continent", "As"),
            ("#instruments", "Ob"),
            ("#sure", " "),
        ] {
            reach(&browser, control);
            browser.type_text(typed);
        }
        reach(&browser, "[value=checked]");
        send(&browser);
        for (name, value) in [
            ("text", "\"by keys\""),
            ("number", "8"),
            ("date", "Some(2026-03-01)"),
            ("size", "Large"),
            ("toppings", "[Cheese, Olives]"),
            ("continent", "Some(Asia)"),
            ("instruments", "[Oboe]"),
            ("button", "Some(Checked)"),
        ] {
            assert_eq!(super::controls::arrived(&browser, name), value, "{name}");
        }
        assert_eq!(browser.console(), [""; 0]);
    }
}

#[test]
fn a_member_logs_in_writes_and_leaves() {
    for scripts in [Scripts::On, Scripts::Off] {
        let site = Site::alone(&[]);
        let browser = Browser::open(scripts);
        browser.visit(&site.url("/login?to=note"));
        for (control, typed) in [("#name", "ada"), ("#password", "notes on the engine")] {
            reach(&browser, control);
            browser.type_text(typed);
        }
        reach(&browser, ".stacked > button");
        send(&browser);
        for (control, typed) in [
            ("#title", "Keys"),
            ("[name=kind]", " "),
            ("#text", "No mouse."),
        ] {
            reach(&browser, control);
            browser.type_text(typed);
        }
        reach(&browser, ".stacked > button");
        send(&browser);
        assert_eq!(browser.text(".flash"), "Your note is kept.");
        assert_eq!(browser.text(".entries .text"), "No mouse.");
        browser.visit(&site.url("/members"));
        reach(&browser, ".actions button");
        send(&browser);
        assert_eq!(browser.text(".flash"), "You are logged out.");
    }
}

#[test]
fn a_file_is_sent_and_deleted() {
    for scripts in [Scripts::On, Scripts::Off] {
        let site = Site::alone(&[]);
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("keys.txt");
        std::fs::write(&path, "a").unwrap();
        let browser = Browser::open(scripts);
        browser.visit(&site.url("/upload"));
        reach(&browser, "#files");
        // The window in which a file is chosen is the system's; this is its answer.
        browser.type_into("#files", &path.display().to_string());
        reach(&browser, ".stacked > button");
        browser.press(Key::Enter);
        browser.until("the file", || browser.count("td a") == 1);
        browser.until_complete();
        reach(&browser, "td button");
        send(&browser);
        assert_eq!(browser.count("td a"), 0);
    }
}

#[test]
fn an_entry_of_ones_own_is_deleted() {
    for scripts in [Scripts::On, Scripts::Off] {
        let site = Site::alone(&[]);
        let browser = Browser::open(scripts);
        browser.visit(&site.url("/guestbook"));
        for (control, typed) in [("#author", "Ada"), ("#text", "by keys")] {
            reach(&browser, control);
            browser.type_text(typed);
        }
        reach(&browser, ".stacked > button");
        send(&browser);
        assert_eq!(browser.count(".entries li"), 1);
        reach(&browser, ".entries button");
        send(&browser);
        assert_eq!(browser.count(".entries li"), 0);
    }
}
