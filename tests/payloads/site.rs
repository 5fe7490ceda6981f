//! A site that takes texts through a form, keeps them, and shows all of them in each place that a page has for a text.
//!
//! Its policy allows everything, so that nothing but the escaping holds a text off. `/raw` has no escaping either: what a
//! browser runs there is what it would have run.

use axum::response::Html as Raw;
use html::html;
use pages::prelude::*;
use pages::{Form, Site, routes};
use std::sync::{Arc, Mutex, PoisonError};

/// What has come through the form.
pub(super) type Kept = Arc<Mutex<Vec<String>>>;

const EVERYTHING: &str = "default-src * data: blob: 'unsafe-inline' 'unsafe-eval'";

#[derive(Form)]
struct Said {
    #[field(blank)]
    text: Vec<String>,
}

#[page("/say")]
async fn ask() {
    html! {
        <form action={say::url()} method="post"><input type="hidden" name="text"></form>
        <form action={say::url()} method="post" enctype="multipart/form-data"><input type="hidden" name="text"></form>
    }
}

#[page("/say", method = post)]
async fn say(kept: State<Kept>, Form(said): Form<Said>) {
    kept.lock()
        .unwrap_or_else(PoisonError::into_inner)
        .extend(said.text);
    Err(Error::see_other(ask::url()))
}

/// The text of an element, of a text area, of attributes, of a comment.
#[page("/places/markup", headers = [("content-security-policy", EVERYTHING)])]
async fn markup(kept: State<Kept>) {
    let texts = texts(&kept);
    html! {
        <Watch/>
        for text in &texts {
            <p class="text" title={text} data-text={text}>{text}</p>
            <p class="mixed">"[" {text} "] [{text}]"</p>
            <textarea>{text}</textarea>
            <input value={text}>
            <img src="data:," alt={text}>
            <!-- "{text}" -->
        }
    }
}

/// A whole address, and a part of one.
#[page("/places/urls", headers = [("content-security-policy", EVERYTHING)])]
async fn urls(kept: State<Kept>) {
    let texts = texts(&kept);
    html! {
        <Watch/>
        for text in &texts {
            <a class="whole" href={text}>"whole"</a>
            <a class="part" href="/places/urls?q={text}#{text}">"part"</a>
            <a class="typed" href={urls::url().fragment(text)}>"typed"</a>
            <form action={text}><button formaction={text}>"go"</button></form>
        }
    }
}

/// Addresses that browsers follow by themselves. What is relative leads away from this page, which else would show itself.
#[page("/places/frames/{from}/{to}", headers = [("content-security-policy", EVERYTHING)])]
async fn frames(from: usize, to: usize, kept: State<Kept>) {
    let texts = texts(&kept);
    head! { <base href="/nowhere/"> }?;
    html! {
        <Watch/>
        for text in texts.get(from..to.min(texts.len())).unwrap_or_default() {
            <iframe src={text} title="frame"></iframe>
            <img src={text} alt="">
        }
    }
}

/// Values in scripts and event handlers, and an inner document.
#[page("/places/code", headers = [("content-security-policy", EVERYTHING)])]
async fn code(kept: State<Kept>) {
    let texts = texts(&kept);
    let inner = fragment! {
        for text in &texts { <p title={text}>{text}</p> }
    };
    html! {
        <Watch/>
        <script>"var shown = " {Json(&texts)} "; var clicked = [];"</script>
        <script type="application/json" id="data">{Json(&texts)}</script>
        <iframe id="inner" title="inner" srcdoc={&inner}></iframe>
        for text in &texts { <button type="button" onclick="clicked.push({Json(text)})">"x"</button> }
    }
}

/// Strings in styles.
#[page("/places/styles", headers = [("content-security-policy", EVERYTHING)])]
async fn styles(kept: State<Kept>) {
    let texts = texts(&kept);
    head! {
        <style>
            r"i::before { content: var(--label) }"
            for (at, text) in texts.iter().enumerate() {
                "#b{at}::before {{ content: " {CssString(text)} " }}\n"
            }
        </style>
    }?;
    html! {
        <Watch/>
        for (at, text) in texts.iter().enumerate() {
            <i style="--label: {CssString(text)}">"x"</i>
            <b id="b{at}">"x"</b>
        }
    }
}

/// The frames of the tests ask pages of their own, and count here what runs in them.
#[page("/places/empty", headers = [("content-security-policy", EVERYTHING)])]
async fn empty() {
    html! { <Watch/> }
}

/// Given anything but numbers it is an error page, which repeats what it was given.
#[page("/numbers")]
async fn numbers(
    #[query] a: u32,
    #[query] b: u32,
    #[query] c: u32,
    #[query] d: u32,
    #[query] e: u32,
) {
    html! { <p>{a + b + c + d + e}</p> }
}

/// A page of which nothing is escaped.
#[page("/raw/{place}/{n}", headers = [("content-security-policy", EVERYTHING)])]
async fn raw(place: String, n: usize, kept: State<Kept>) -> Raw<String> {
    let text = texts(&kept).get(n).cloned().unwrap_or_default();
    Raw(match &*place {
        "text" => format!("<!DOCTYPE html><title>x</title><div>{text}</div>"),
        "attribute" => format!("<!DOCTYPE html><title>x</title><input value=\"{text}\">"),
        "quoted" => format!("<!DOCTYPE html><title>x</title><input value='{text}'>"),
        "title" => format!("<!DOCTYPE html><title>{text}</title>"),
        "script" => format!("<!DOCTYPE html><script>var x = \"{text}\";</script>"),
        "single" => format!("<!DOCTYPE html><script>var x = ['{text}'];</script>"),
        "code" => format!("<!DOCTYPE html><script>{text}</script>"),
        "url" => format!("<!DOCTYPE html><iframe src=\"{text}\"></iframe>"),
        _ => format!("<!DOCTYPE html><style>p {{ {text} }}</style><p>x"),
    })
}

/// What runs says so here.
#[component]
fn Watch() {
    html! { <script>r"var hits = []; function hit(n) { hits.push(n) }"</script> }
}

fn texts(kept: &Kept) -> Vec<String> {
    kept.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

pub(super) fn site(kept: Kept) -> Site {
    Site::with(routes![
        ask, say, markup, urls, frames, code, styles, empty, numbers, raw
    ])
    .state(kept)
}
