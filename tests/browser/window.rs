//! A browser as a test uses it: pages, elements, keys, the console.

use super::driver::Driver;
use serde_json::{Value, json};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

/// How long a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(20);

/// What the driver calls a reference to an element (WebDriver, section 12.1).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Neither a screen nor a network is there, and the browser shall look for none.
const FLAGS: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-device-scale-factor=1",
    "--hide-scrollbars",
];

/// Whether the browser runs the scripts of pages.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scripts {
    On,
    Off,
}

/// Keys that have no character of their own (WebDriver, section 17.4.2).
#[derive(Clone, Copy)]
pub(crate) enum Key {
    Tab,
    Enter,
    Down,
}

impl Key {
    const fn code(self) -> &'static str {
        match self {
            Self::Tab => "\u{e004}",
            Self::Enter => "\u{e007}",
            Self::Down => "\u{e015}",
        }
    }
}

/// A window of its own, with an empty profile that the driver makes and throws away. It closes when it is dropped.
pub(crate) struct Browser {
    driver: Arc<Driver>,
    session: String,
}

impl Browser {
    /// Opens a window of 1200 by 900 pixels.
    pub(crate) fn open(scripts: Scripts) -> Self {
        Self::without(&[], scripts)
    }

    /// Opens a window of a browser that doesn't know these features yet.
    pub(crate) fn without(features: &[&str], scripts: Scripts) -> Self {
        let disabled = format!("--disable-blink-features={}", features.join(","));
        let flags = [FLAGS, &[&disabled]].concat();
        let driver = Driver::shared();
        let setting = if scripts == Scripts::On { 1 } else { 2 };
        let wanted = json!({
            // Streaming is watched, so no command may wait for a page's end by itself.
            "pageLoadStrategy": "none",
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                "args": flags,
                "prefs": { "profile.managed_default_content_settings.javascript": setting },
            },
        });
        let body = json!({ "capabilities": { "alwaysMatch": wanted } });
        let answer = driver
            .command("POST", "/session", &body)
            .unwrap_or_else(|error| panic!("no browser: {error}"));
        let id = answer["sessionId"].as_str().expect("a session has an id");
        let browser = Self {
            session: format!("/session/{id}"),
            driver,
        };
        browser.resize(1200, 900, false);
        browser
    }

    fn try_command(&self, method: &str, path: &str, body: &Value) -> std::io::Result<Value> {
        let path = format!("{}{path}", self.session);
        self.driver.command(method, &path, body)
    }

    #[track_caller]
    pub(super) fn command(&self, method: &str, path: &str, body: &Value) -> Value {
        self.try_command(method, path, body)
            .unwrap_or_else(|error| panic!("{error}"))
    }

    /// Gives a command of the `DevTools` protocol, for what WebDriver has no word for.
    #[track_caller]
    pub(super) fn devtools(&self, command: &str, parameters: &Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        self.command("POST", "/goog/cdp/execute", &body)
    }

    /// Goes to a page and waits for no more than its beginning.
    #[track_caller]
    pub(crate) fn start(&self, url: &str) {
        // The old document is marked, so that it isn't taken for the new one.
        self.script("window.old = true");
        self.command("POST", "/url", &json!({ "url": url }));
        self.until("the page's beginning", || {
            self.script("return window.old === undefined") == true
        });
    }

    /// Goes to a page and waits until all of it has come.
    #[track_caller]
    pub(crate) fn visit(&self, url: &str) {
        self.start(url);
        self.until_complete();
    }

    /// Does something that leads to another document, and waits until all of that has come.
    #[track_caller]
    pub(crate) fn follow(&self, act: impl FnOnce()) {
        self.script("window.old = true");
        act();
        self.until("another document", || {
            self.script("return window.old === undefined") == true
        });
        self.until_complete();
    }

    /// The button “Back”.
    #[track_caller]
    pub(crate) fn back(&self) {
        self.command("POST", "/back", &json!({}));
    }

    #[track_caller]
    pub(crate) fn until_complete(&self) {
        self.until("the page's end", || {
            self.script("return document.readyState") == "complete"
        });
    }

    /// Looks again and again, until `holds`.
    ///
    /// # Panics
    /// When it takes too long; `what` was waited for.
    #[track_caller]
    pub(crate) fn until(&self, what: &str, holds: impl Fn() -> bool) {
        self.until_within(PATIENCE, what, holds);
    }

    /// The same, for what takes longer.
    #[track_caller]
    pub(crate) fn until_within(&self, time: Duration, what: &str, holds: impl Fn() -> bool) {
        let start = Instant::now();
        while !holds() {
            assert!(
                start.elapsed() < time,
                "waited {time:?} for {what} on {}",
                self.url()
            );
            thread::sleep(Duration::from_millis(20));
        }
    }

    #[track_caller]
    pub(crate) fn url(&self) -> String {
        text(&self.command("GET", "/url", &Value::Null))
    }

    /// The value of a script, which may `return` one. It works where pages may run none, too.
    #[track_caller]
    pub(crate) fn script(&self, script: &str) -> Value {
        let body = json!({ "script": script, "args": [] });
        let outcome = self.try_command("POST", "/execute/sync", &body);
        match outcome {
            Ok(value) => value,
            // Between two documents there is none to ask.
            Err(error) if error.to_string().contains("execution context") => Value::Null,
            Err(error) => panic!("{error}"),
        }
    }

    /// How many elements match.
    #[track_caller]
    pub(crate) fn count(&self, selector: &str) -> usize {
        let list = json!({ "using": "css selector", "value": selector });
        let found = self.command("POST", "/elements", &list);
        found.as_array().map_or(0, Vec::len)
    }

    #[track_caller]
    fn find(&self, selector: &str) -> String {
        let query = json!({ "using": "css selector", "value": selector });
        let found = self.command("POST", "/element", &query);
        format!("/element/{}", text(&found[ELEMENT]))
    }

    /// The text of the first match, as it is seen.
    #[track_caller]
    pub(crate) fn text(&self, selector: &str) -> String {
        let element = self.find(selector);
        text(&self.command("GET", &format!("{element}/text"), &Value::Null))
    }

    #[track_caller]
    pub(crate) fn click(&self, selector: &str) {
        let element = self.find(selector);
        self.command("POST", &format!("{element}/click"), &json!({}));
    }

    /// Types into the first match.
    #[track_caller]
    pub(crate) fn type_into(&self, selector: &str, characters: &str) {
        let element = self.find(selector);
        let body = json!({ "text": characters });
        self.command("POST", &format!("{element}/value"), &body);
    }

    /// Presses a key, wherever the focus is.
    #[track_caller]
    pub(crate) fn press(&self, key: Key) {
        self.strike(key.code());
    }

    /// Types, wherever the focus is.
    #[track_caller]
    pub(crate) fn type_text(&self, text: &str) {
        self.strike(text);
    }

    fn strike(&self, keys: &str) {
        let strokes = keys.chars().flat_map(|key| {
            ["keyDown", "keyUp"].map(|stroke| json!({ "type": stroke, "value": key }))
        });
        let strokes: Vec<Value> = strokes.collect();
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": strokes });
        self.command("POST", "/actions", &json!({ "actions": [keyboard] }));
    }

    /// Errors and warnings in the console since the last look: what failed to load, what the policy forbade.
    #[track_caller]
    pub(crate) fn console(&self) -> Vec<String> {
        let entries = self.command("POST", "/se/log", &json!({ "type": "browser" }));
        let entries = entries.as_array().cloned().unwrap_or_default();
        let bad = entries
            .iter()
            .filter(|entry| entry["level"] == "SEVERE" || entry["level"] == "WARNING");
        bad.map(|entry| text(&entry["message"])).collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _it_may_be_closed = self.try_command("DELETE", "", &Value::Null);
    }
}

pub(super) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
