//! A form that is refused, in Chromium: what has the focus, what is announced, and where its links lead, by keyboard alone.

use crate::browser::{Browser, Key, Scripts};
use crate::server::support::serve;
use pages::prelude::*;
use server::Limits;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;

/// How many wishes were accepted.
static GRANTED: AtomicUsize = AtomicUsize::new(0);

#[derive(Form)]
struct Wish {
    #[field(label = "Your name", maxlength = 60)]
    author: String,
    #[field(label = "Your wish", minlength = 3)]
    wish: String,
}

#[page("/seen/wish", method = get | post, title = "Wish")]
async fn wish(form: FormState<Wish>) {
    if form.valid().is_some() {
        GRANTED.fetch_add(1, Relaxed);
        return Err(Error::see_other(thanks::url()));
    }
    html! {
        {form.summary()}
        <form method="post" action={wish::url()} bind={&form} novalidate>
            <label for="author">"Your name"</label>
            <input id="author" name="author">
            {form.errors(Wish::AUTHOR)}
            <label for="wish">"Your wish"</label>
            <input id="wish" name="wish">
            {form.errors(Wish::WISH)}
            <button>"Wish"</button>
        </form>
    }
}

#[page("/seen/thanks", title = "Thanks")]
async fn thanks() {
    html! { <p>"Thanks."</p> }
}

/// An attribute of what has the focus.
fn focus(browser: &Browser, attribute: &str) -> String {
    let script = format!("return document.activeElement.getAttribute('{attribute}') || ''");
    browser
        .script(&script)
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn a_form_is_mended_by_keyboard_alone_with_and_without_scripts() {
    let pages = pages::Site::with(pages::routes![wish, thanks]);
    let server = serve(Limits::default(), pages.build().unwrap());
    let mut granted = 0;
    for scripts in [Scripts::On, Scripts::Off] {
        let browser = Browser::open(scripts);
        browser.visit(&format!("http://{}/seen/wish", server.address));
        browser.type_into("#wish", "<b>");
        browser.press(Key::Enter);
        browser.until("the summary", || browser.count("[role=alert]") == 1);
        browser.until_complete();
        browser.until("its focus", || focus(&browser, "role") == "alert");
        assert_eq!(
            browser.text("[role=alert] a"),
            "Write your name, at most 60 characters."
        );
        // What was typed is still there, and what is right isn't marked.
        let typed = "return document.getElementById('wish').value";
        assert_eq!(browser.script(typed), "<b>");
        assert_eq!(browser.count("[aria-invalid]"), 1);
        let described = "const one = document.querySelector('[aria-invalid=true]');
            return document.getElementById(one.getAttribute('aria-describedby')).textContent";
        assert_eq!(
            browser.script(described),
            "Write your name, at most 60 characters."
        );
        // The first stop behind the summary is its link, which leads to the control.
        browser.press(Key::Tab);
        assert_eq!(focus(&browser, "href"), "#author");
        browser.press(Key::Enter);
        browser.until("the control's focus", || focus(&browser, "id") == "author");
        browser.type_into("#author", "Ada");
        browser.press(Key::Enter);
        browser.until("the thanks", || browser.url().ends_with("/seen/thanks"));
        // Neither loading again nor going back sends the form a second time.
        browser.script("location.reload()");
        browser.until_complete();
        browser.script("history.back()");
        browser.until("the form", || browser.count("#author") == 1);
        granted += 1;
        assert_eq!(GRANTED.load(Relaxed), granted);
    }
}
