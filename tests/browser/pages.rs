//! Every page of the site, looked at as visitors do who differ: on a phone, in the dark, without scripts, watching the console.

use super::{Browser, Scripts};
use crate::site::Site;

/// The pages that the front page links to, and a few that they link to. The report has a test of its own, being long.
fn pages(browser: &Browser, site: &Site) -> Vec<String> {
    browser.visit(&site.url("/"));
    let links = browser.script(
        "return [...document.querySelectorAll('.exhibits h3 a, .top a')].map(link => link.getAttribute('href'))",
    );
    let links = links.as_array().cloned().unwrap_or_default();
    let mut pages: Vec<String> = links
        .iter()
        .filter_map(|link| link.as_str())
        .map(|link| {
            if link == "/report" {
                "/report?rows=1500"
            } else {
                link
            }
        })
        .map(|link| site.url(link))
        .collect();
    for further in [
        "/source/site.css",
        "/strikes?q=no+such+animal",
        "/strikes?q=gull&damaged=true&page=2",
        "/strikes/1",
        "/rules?q=img+alt",
        "/rules?q=no+such+rule",
        "/rules/H010",
        "/rules/H300",
        "/queryform?name=Ada",
        "/login",
    ] {
        pages.push(site.url(further));
    }
    // Text is shown by the browser alone.
    pages.retain(|page| !page.ends_with("/hello") && !page.ends_with("/hello-world"));
    pages.sort();
    pages.dedup();
    assert!(pages.len() > 16, "{pages:?}");
    pages
}

#[test]
fn the_console_stays_empty() {
    let site = Site::shared();
    for scripts in [Scripts::On, Scripts::Off] {
        let browser = Browser::open(scripts);
        let text = ["/hello", "/hello-world"].map(|path| site.url(path));
        for page in pages(&browser, &site).into_iter().chain(text) {
            browser.visit(&page);
            assert_eq!(browser.console(), [""; 0], "{page}");
        }
    }
}

#[test]
fn a_mistake_gets_a_page_that_is_dressed() {
    let site = Site::shared();
    let browser = Browser::open(Scripts::On);
    browser.visit(&site.url("/typed/65?mood=angry&notes=x"));
    assert_eq!(browser.count(".failures li"), 4);
    assert_eq!(browser.count(".top nav a"), 5);
    // That the answer is an error is all that the console may say.
    let console = browser.console();
    assert!(
        console.iter().all(|line| line.contains("status of 400")),
        "{console:?}"
    );
}

#[test]
fn no_page_is_wider_than_a_phone() {
    let site = Site::shared();
    let browser = Browser::open(Scripts::On);
    let pages = pages(&browser, &site);
    browser.resize(390, 844, true);
    for page in pages {
        browser.visit(&page);
        let widths = browser.script("return [innerWidth, document.documentElement.scrollWidth]");
        assert_eq!(widths, serde_json::json!([390, 390]), "{page}");
    }
}

/// What a reader of the page aloud goes by: its language, its title, its main part, its headings, names of fields.
const OUTLINE: &str = "
    const levels = [...document.querySelectorAll('h1, h2, h3')].map(heading => Number(heading.localName[1]));
    const fields = [...document.querySelectorAll('input:not([type=hidden], [type=image], [type=reset]), textarea, select')];
    return {
        lang: document.documentElement.lang,
        mains: document.querySelectorAll('main').length,
        tops: levels.filter(level => level === 1).length,
        jumps: levels.filter((level, at) => at > 0 && level > levels[at - 1] + 1).length,
        nameless: fields.filter(field => !field.labels.length).length
            + [...document.querySelectorAll('a, button')].filter(one => !one.textContent.trim()).length
            + [...document.querySelectorAll('[type=image]:not([alt]), [type=reset]:not([value])')].length,
    }";

#[test]
fn pages_can_be_read_aloud() {
    let site = Site::shared();
    let browser = Browser::open(Scripts::On);
    let expected =
        serde_json::json!({ "lang": "en", "mains": 1, "tops": 1, "jumps": 0, "nameless": 0 });
    let mut titles = std::collections::BTreeSet::new();
    let pages = pages(&browser, &site);
    for page in &pages {
        browser.visit(page);
        assert_eq!(browser.script(OUTLINE), expected, "{page}");
        titles.insert(browser.script("return document.title").to_string());
    }
    // Three of them are the search, three the rules, and two the form.
    assert!(titles.len() + 5 >= pages.len(), "{titles:?}");
}

/// The least contrast of text with what is behind it, by the formula of WCAG 2.2 (relative luminance, contrast ratio).
pub(crate) const CONTRAST: &str = "
    const channels = colour => colour.match(/[\\d.]+/g).map(Number);
    const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
        .map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
        .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
    const behind = element => {
        for (; element; element = element.parentElement) {
            const colour = channels(getComputedStyle(element).backgroundColor);
            if (colour[3] !== 0) return colour;
        }
        return [255, 255, 255];
    };
    let least = [21, ''];
    for (const element of document.body.querySelectorAll('*')) {
        const own = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
        if (!own || !element.checkVisibility()) continue;
        const [one, other] = [light(channels(getComputedStyle(element).color)), light(behind(element))].sort((a, b) => b - a);
        const contrast = (one + .05) / (other + .05);
        if (contrast < least[0]) least = [contrast, element.outerHTML.slice(0, 120)];
    }
    return least";

#[test]
fn text_can_be_read_by_day_and_by_night() {
    let site = Site::shared();
    let browser = Browser::open(Scripts::On);
    let pages = pages(&browser, &site);
    for dark in [false, true] {
        if dark {
            browser.darken();
        }
        for page in &pages {
            browser.visit(page);
            let least = browser.script(CONTRAST);
            let contrast = least[0].as_f64().unwrap_or_default();
            assert!(contrast >= 4.5, "{page}, dark: {dark}: {least}");
        }
    }
}
