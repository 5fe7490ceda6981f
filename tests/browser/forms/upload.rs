//! The upload in a browser: with a progress that is seen, and without.

use super::announced::errors;
use crate::browser::{Browser, Scripts};
use crate::site::Site;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const SEND: &str = ".stacked > button";

/// A file to choose.
fn file(folder: &Path, name: &str, length: usize) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, vec![b'a'; length]).unwrap();
    path
}

#[test]
fn files_are_sent_and_listed() {
    for scripts in [Scripts::On, Scripts::Off] {
        let site = Site::alone(&[]);
        let folder = TempDir::new().unwrap();
        let browser = Browser::open(scripts);
        browser.visit(&site.url("/upload"));
        let paths = ["one.txt", "two.txt"].map(|name| file(folder.path(), name, 1_500_000));
        let paths = paths.map(|path| path.display().to_string()).join("\n");
        browser.type_into("#files", &paths);
        if scripts == Scripts::On {
            // Whatever is shown on the way is written down.
            browser.script(
                "window.seen = [];
                 new MutationObserver(() => seen.push(document.querySelector('.progress')?.innerText))
                     .observe(document.querySelector('.progress'), { subtree: true, childList: true, attributes: true });
                 document.querySelector('.stacked > button').click()",
            );
            browser.until("the files", || browser.count("td a") == 2);
            let seen = browser.script("return seen.join(' ')");
            let seen = seen.as_str().unwrap_or_default();
            assert!(
                seen.contains("0 %") && seen.contains("All is sent."),
                "{seen}"
            );
            assert_eq!(
                browser.script("return document.activeElement.className"),
                "flash success"
            );
        } else {
            browser.follow(|| browser.click(SEND));
        }
        assert_eq!(browser.text(".flash"), "2 files are kept.");
        assert_eq!(browser.count("td a"), 2);
        assert_eq!(browser.console(), [""; 0]);
        browser.follow(|| browser.click("td button"));
        assert_eq!(browser.count("td a"), 1);
    }
}

#[test]
fn progress_is_seen_while_a_file_is_sent() {
    let site = Site::alone(&[]);
    let folder = TempDir::new().unwrap();
    let browser = Browser::open(Scripts::On);
    browser.visit(&site.url("/upload"));
    let path = file(folder.path(), "slow.txt", 1_500_000);
    browser.type_into("#files", &path.display().to_string());
    browser.slow_down(500_000);
    browser.click(SEND);
    let progress = "const bar = document.querySelector('.progress progress');
        return !!bar && bar.checkVisibility() && bar.value > 0 && bar.value < 1
            && /^[1-9]0 %$/.test(bar.parentElement.querySelector('[role=status]').textContent)
            && document.querySelector('.stacked > button').disabled";
    browser.until("a part of the way", || browser.script(progress) == true);
    browser.until("the file", || browser.count("td a") == 1);
    assert_eq!(browser.text(".flash"), "slow.txt is kept.");
    assert_eq!(browser.console(), [""; 0]);
}

#[test]
fn limits_are_told_beside_the_field() {
    for scripts in [Scripts::On, Scripts::Off] {
        let site = Site::alone(&[]);
        let folder = TempDir::new().unwrap();
        let browser = Browser::open(scripts);
        browser.visit(&site.url("/upload"));
        for (name, length) in [("large.txt", 2_000_001), ("page.html", 10)] {
            let path = file(folder.path(), name, length).display().to_string();
            browser.type_into("#files", &path);
            browser.script("document.querySelector('main').id = 'before'");
            browser.click(SEND);
            browser.until("the answer", || {
                browser.count(".error-summary") == 1 && browser.count("#before") == 0
            });
            browser.until_complete();
            errors(&browser, &["files"]);
        }
        // It goes on from there.
        let path = file(folder.path(), "small.txt", 10).display().to_string();
        browser.type_into("#files", &path);
        browser.click(SEND);
        browser.until("the file", || browser.count("td a") == 1);
        assert_eq!(browser.text("td a"), "small.txt");
    }
}
