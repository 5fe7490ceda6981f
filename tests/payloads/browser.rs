//! Chromium: takes every payload through a form, looks at it in every place, runs none, and gives back each letter.

use super::{Payload, payloads, site};
use crate::browser::{Browser, Scripts};
use crate::server::support::{Running, serve};
use serde_json::{Value, json};
use server::Limits;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// What every script of these tests begins with: the texts, and how a place shows what HTML and CSS can't express.
fn prelude(texts: &[String]) -> String {
    format!(
        "const texts = {};
        const expected = texts.map(text => text.replaceAll('\\0', '\\ufffd'));
        const differing = (name, found, wanted) => wanted.flatMap((text, at) =>
            found[at] === text ? [] : [[name, at, text, String(found[at])]]);
        // An address that can't be read leads nowhere.
        const scheme = url => URL.canParse(url, location) ? new URL(url, location).protocol : 'https:';
        const all = (selector, ask) => [...document.querySelectorAll(selector)].map(ask);",
        json!(texts)
    )
}

struct Stage {
    payloads: Vec<Payload>,
    /// What a form sends of them: it knows one end of a line.
    texts: Vec<String>,
    running: Running,
    browser: Browser,
}

impl Stage {
    /// A site that has been given all payloads by the browser, through its form.
    fn open() -> Self {
        let kept = site::Kept::default();
        let running = serve(Limits::default(), site::site(kept.clone()).build().unwrap());
        let payloads = payloads();
        let texts: Vec<String> = payloads
            .iter()
            .map(|payload| payload.text.replace("\r\n", "\n").replace('\r', "\n"))
            .collect();
        let browser = Browser::open(Scripts::On);
        let stage = Self {
            payloads,
            texts,
            running,
            browser,
        };
        for (at, some) in stage.payloads.chunks(400).enumerate() {
            stage.say(some, at % 2);
        }
        assert_eq!(*kept.lock().unwrap(), stage.texts);
        stage
    }

    /// Sends some through one of the two forms.
    fn say(&self, some: &[Payload], form: usize) {
        self.browser.visit(&self.url("/say"));
        let values: Vec<&str> = some.iter().map(|payload| payload.text.as_str()).collect();
        self.browser.script(&format!(
            "const form = document.forms[{form}], field = form.elements[0];
            for (const value of {}) {{
                const another = field.cloneNode();
                another.value = value;
                form.append(another);
            }}
            field.remove();
            window.old = true;
            form.submit()",
            json!(values)
        ));
        self.browser.until("the answer", || {
            self.browser.script("return window.old === undefined") == true
        });
        self.browser.until_complete();
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.running.address)
    }

    /// Visits a page, asks it something, and sees that nothing has run.
    #[track_caller]
    fn look(&self, path: &str, script: &str) -> Value {
        self.browser.visit(&self.url(path));
        let found = self
            .browser
            .script(&format!("{}\n{script}", prelude(&self.texts)));
        self.assert_quiet(path);
        found
    }

    /// What runs may take its time: an image that fails, a style that is loaded.
    #[track_caller]
    fn assert_quiet(&self, place: &str) {
        std::thread::sleep(Duration::from_millis(500));
        let ran: Vec<_> = self
            .hits()
            .into_iter()
            .map(|at| &self.payloads[at].text)
            .collect();
        assert!(ran.is_empty(), "{place}: {ran:?}");
    }

    /// Which payloads have run.
    fn hits(&self) -> BTreeSet<usize> {
        let hits = self.browser.script("return hits");
        let hits = hits.as_array().expect("the page counts what runs");
        hits.iter()
            .map(|hit| usize::try_from(hit.as_u64().unwrap()).unwrap())
            .collect()
    }

    /// Loads these paths in frames, and runs `each` when `frame`, which shows the path at the index `at`, has come or `patience` is at
    /// its end: what runs in a frame may keep it from ever being complete.
    fn in_frames(&self, paths: &[String], patience: Duration, each: &str) {
        self.browser.visit(&self.url("/places/empty"));
        self.browser.script(&format!(
            "{}
            const paths = {};
            let next = 0, open = 0;
            window.found = [];
            const more = () => {{
                if (next === paths.length) {{ window.done = open === 0; return; }}
                const at = next++, frame = document.createElement('iframe');
                open++;
                frame.src = paths[at];
                let last = false;
                const end = () => {{
                    if (last) return;
                    last = true;
                    {each};
                    setTimeout(() => {{ frame.remove(); open--; more(); }}, 20);
                }};
                frame.onload = end;
                setTimeout(end, {});
                document.body.append(frame);
            }};
            for (let n = 0; n < 24; n++) more();",
            prelude(&self.texts),
            json!(paths),
            patience.as_millis()
        ));
        self.browser
            .until_within(Duration::from_secs(120), "all frames", || {
                self.browser.script("return window.done") == true
            });
    }
}

#[test]
fn no_payload_runs_anywhere_and_each_comes_back_letter_for_letter() {
    let stage = Stage::open();
    let none = json!([]);
    let markup = stage.look(
        "/places/markup",
        "return [].concat(
            differing('text', all('.text', e => e.textContent), expected),
            differing('title', all('.text', e => e.title), expected),
            differing('data', all('.text', e => e.dataset.text), expected),
            differing('mixed', all('.mixed', e => e.textContent), expected.map(text => `[${text}] [${text}]`)),
            differing('textarea', all('textarea', e => e.textContent), expected),
            differing('value', all('input', e => e.getAttribute('value')), expected),
            differing('alt', all('img', e => e.alt), expected),
        ).slice(0, 5)",
    );
    assert_eq!(markup, none, "/places/markup");

    let urls = stage.look(
        "/places/urls",
        "const harmless = ['http:', 'https:', 'mailto:', 'tel:', 'sms:', 'about:'];
        const bad = all('a, form, button', e => e.getAttribute('href') ?? e.getAttribute('formaction') ?? e.getAttribute('action'))
            .filter(url => !harmless.includes(scheme(url)));
        for (const link of document.links) if (!harmless.includes(scheme(link.href))) link.click();
        return [].concat(
            bad,
            differing('query', all('.part', e => new URL(e.href).searchParams.get('q')), texts),
            differing('hash', all('.part', e => decodeURIComponent(new URL(e.href).hash.slice(1))), texts),
            differing('typed', all('.typed', e => decodeURIComponent(new URL(e.href).hash.slice(1))), texts),
        ).slice(0, 5)",
    );
    assert_eq!(urls, none, "/places/urls");

    let code = stage.look(
        "/places/code",
        "for (const button of document.querySelectorAll('button')) button.click();
        const inner = [...document.getElementById('inner').contentDocument.querySelectorAll('p')];
        return [].concat(
            differing('script', shown, texts),
            differing('data', JSON.parse(document.getElementById('data').textContent), texts),
            differing('event', clicked, texts),
            differing('inner', inner.map(e => e.textContent), expected),
            differing('inner title', inner.map(e => e.title), expected),
        ).slice(0, 5)",
    );
    assert_eq!(code, none, "/places/code");

    let styles = stage.look(
        "/places/styles",
        "const unquoted = text => text.slice(1, -1)
            .replace(/\\\\(?:([0-9a-f]{1,6}) ?|(.))/gis, (_, hex, plain) => plain ?? String.fromCodePoint(parseInt(hex, 16)));
        const shown = e => unquoted(getComputedStyle(e, '::before').content);
        return [].concat(differing('attribute', all('i', shown), expected), differing('sheet', all('b', shown), expected)).slice(0, 5)",
    );
    assert_eq!(styles, none, "/places/styles");

    // Browsers load these by themselves.
    let urls = |payload: &Payload| payload.family == "urls";
    let first = stage.payloads.iter().position(urls).unwrap();
    let behind = first
        + stage
            .payloads
            .iter()
            .filter(|payload| urls(payload))
            .count();
    for from in (first..behind).step_by(100) {
        let path = format!("/places/frames/{from}/{}", behind.min(from + 100));
        let schemes = stage.look(&path, "return all('iframe, img', e => scheme(e.src))");
        for scheme in schemes.as_array().unwrap() {
            // An image may be in its address.
            let harmless = ["http:", "https:", "mailto:", "tel:", "about:", "data:"];
            assert!(harmless.contains(&scheme.as_str().unwrap()), "{scheme}");
        }
    }

    stage.error_pages();
}

impl Stage {
    /// Error pages repeat the beginning of what was asked, in development with all that is known.
    fn error_pages(&self) {
        let encoded = |text: &str| {
            let bytes = text.bytes();
            bytes.fold(String::new(), |all, byte| all + &format!("%{byte:02X}"))
        };
        let paths: Vec<String> = (self.texts.chunks(5))
            .map(|texts| {
                let pairs = texts.iter().zip('a'..);
                let query = pairs.map(|(text, name)| format!("{name}={}", encoded(text)));
                format!("/numbers?{}", query.collect::<Vec<_>>().join("&"))
            })
            .collect();
        self.in_frames(
            &paths,
            Duration::from_secs(60),
            "const shown = frame.contentDocument?.body?.textContent ?? '';
            for (const text of expected.slice(5 * at, 5 * at + 5)) {
                const begin = [...text].slice(0, 80).join('');
                if (!shown.includes(begin)) found.push([text, shown]);
            }",
        );
        self.assert_quiet("error pages");
        let missing = self.browser.script("return found.slice(0, 5)");
        assert_eq!(missing, json!([]), "error pages");
    }
}

/// Without escaping, members of every family run: these texts are no paper tigers, and this browser would have told.
#[test]
fn printed_raw_they_run() {
    let stage = Stage::open();
    let places: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("tags", &["text"][..]),
        ("breakouts", &["attribute", "quoted", "text", "title"]),
        ("code", &["script", "single", "code", "text"]),
        ("urls", &["url", "text"]),
        ("mutations", &["text"]),
        ("characters", &["text", "attribute"]),
        ("styles", &["style", "attribute"]),
    ]);
    let mut paths = Vec::new();
    for (at, payload) in stage
        .payloads
        .iter()
        .enumerate()
        .filter(|(at, _)| at % 4 == 0)
    {
        paths.extend(
            places[payload.family]
                .iter()
                .map(|place| format!("/raw/{place}/{at}")),
        );
    }
    stage.in_frames(&paths, Duration::from_secs(3), "");
    let hits = stage.hits();
    for family in places.keys() {
        let of = |at: &usize| stage.payloads[*at].family == *family;
        let tried = (0..stage.payloads.len()).step_by(4).filter(of).count();
        let ran = hits.iter().copied().filter(|at| of(at)).count();
        println!("{family}: {ran} of {tried} ran");
        assert!(ran >= 5, "{family}: {ran} of {tried}");
    }
}
