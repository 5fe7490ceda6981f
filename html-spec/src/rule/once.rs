//! Rules about what stands in a document once, comes first, or must not be empty.

use super::{Rule, Severity};

/// A second main part that is shown.
pub const SECOND_MAIN: Rule = Rule {
    id: "H248",
    name: "second-main",
    severity: Severity::Error,
    message: "this page shows another `main` already",
    help: "write `section` or `div`, or hide one of the two with `hidden`",
    why: "`main` is where screen readers jump to on request: there is one place to jump to.",
    link: "https://html.spec.whatwg.org/#the-main-element",
    wrong: r#"<main>"News"</main><main>"Weather"</main>"#,
    right: r#"<main><section>"News"</section><section>"Weather"</section></main>"#,
};

/// A second `meta` of a kind of which there is one.
pub const SECOND_META: Rule = Rule {
    id: "H249",
    name: "second-meta",
    severity: Severity::Error,
    message: "the document has a `meta` for its {what} already",
    help: "remove one of the two",
    why: "Only one of them counts, and which one is not said.",
    link: "https://html.spec.whatwg.org/#the-meta-element",
    wrong: r#"<meta name="description" content="News"><meta name="description" content="Weather">"#,
    right: r#"<meta name="description" content="News and weather">"#,
};

/// A base that comes too late.
pub const LATE_BASE: Rule = Rule {
    id: "H250",
    name: "late-base",
    severity: Severity::Error,
    message: "`base` must come before any `link` and `script`",
    help: "move `base` up to the first place in `head`",
    why: "What stands before it has been resolved against another URL.",
    link: "https://html.spec.whatwg.org/#the-base-element",
    wrong: r#"<link rel="icon" href="icon.png"><base href="/app/">"#,
    right: r#"<base href="/app/"><link rel="icon" href="icon.png">"#,
};

/// A title without text.
pub const EMPTY_TITLE: Rule = Rule {
    id: "H251",
    name: "empty-title",
    severity: Severity::Error,
    message: "`title` is empty",
    help: "say what the page is about, for example `<title>\"Guestbook\"</title>`",
    why: "Tabs, bookmarks, search results and screen readers name the page by its title.",
    link: "https://html.spec.whatwg.org/#the-title-element",
    wrong: r#"<!DOCTYPE html><html lang="en"><head><title></title></head><body><p>"Hello"</p></body></html>"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>"Guestbook"</title></head><body><p>"Hello"</p></body></html>"#,
};

/// An option that shows nothing.
pub const EMPTY_OPTION: Rule = Rule {
    id: "H252",
    name: "empty-option",
    severity: Severity::Error,
    message: "`option` has neither text nor `label`",
    help: "write what is shown between its tags, for example `<option value=\"\">\"Choose\"</option>`",
    why: "It is a blank line in the list, which nobody can tell from another one.",
    link: "https://html.spec.whatwg.org/#the-option-element",
    wrong: r#"<select><option value="1"></option></select>"#,
    right: r#"<select><option value="1">"One"</option></select>"#,
};

/// A heading that says nothing.
pub const EMPTY_HEADING: Rule = Rule {
    id: "H253",
    name: "empty-heading",
    severity: Severity::Warning,
    message: "`{element}` is empty",
    help: "write the heading, or remove the element",
    why: "Screen readers list the headings of a page: this one is an entry without a name.",
    link: "https://html.spec.whatwg.org/#the-h1,-h2,-h3,-h4,-h5,-and-h6-elements",
    wrong: "<h1></h1>",
    right: r#"<h1>"News"</h1>"#,
};

/// A heading that leaves out a level.
pub const SKIPPED_HEADING: Rule = Rule {
    id: "H254",
    name: "skipped-heading",
    severity: Severity::Error,
    message: "`{element}` follows `{before}`, so a level is left out",
    help: "write `{wanted}`, and set its size with CSS",
    why: "Headings are the table of contents of a page: a level that is left out looks like a part that is missing.",
    link: "https://html.spec.whatwg.org/#headings-and-outlines-2",
    wrong: r#"<h1>"News"</h1><h3>"Weather"</h3>"#,
    right: r#"<h1>"News"</h1><h2>"Weather"</h2>"#,
};

/// Headings without one at the top.
pub const NO_TOP_HEADING: Rule = Rule {
    id: "H255",
    name: "no-top-heading",
    severity: Severity::Warning,
    message: "the document has headings, but none is an `h1`",
    help: "begin with an `h1` that names the page",
    why: "The first level names the page; without it, its table of contents has no top.",
    link: "https://html.spec.whatwg.org/#headings-and-outlines-2",
    wrong: r#"<!DOCTYPE html><html lang="en"><head><title>"News"</title></head><body><h2>"News"</h2></body></html>"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>"News"</title></head><body><h1>"News"</h1></body></html>"#,
};

/// A second element that wants the focus first.
pub const SECOND_AUTOFOCUS: Rule = Rule {
    id: "H256",
    name: "second-autofocus",
    severity: Severity::Error,
    message: "another element has `autofocus` already",
    help: "remove `autofocus` from one of the two: a page has one, and so has each dialog or popover",
    why: "One element has the focus; which of the two gets it is left to chance.",
    link: "https://html.spec.whatwg.org/#the-autofocus-attribute",
    wrong: "<input autofocus><input autofocus>",
    right: "<input autofocus><input>",
};

/// A second track that is on at first.
pub const SECOND_DEFAULT_TRACK: Rule = Rule {
    id: "H257",
    name: "second-default-track",
    severity: Severity::Error,
    message: "another `track` is the default already",
    help: "remove `default` from one of them",
    why: "One track is switched on at first; the others wait for the user.",
    link: "https://html.spec.whatwg.org/#attr-track-default",
    wrong: r#"<video src="/a.mp4"><track src="/en.vtt" srclang="en" label="English" default><track src="/de.vtt" srclang="de" label="German" default></video>"#,
    right: r#"<video src="/a.mp4"><track src="/en.vtt" srclang="en" label="English" default><track src="/de.vtt" srclang="de" label="German"></video>"#,
};

/// A second option that is selected in a list where one can be.
pub const SECOND_SELECTED: Rule = Rule {
    id: "H258",
    name: "second-selected",
    severity: Severity::Error,
    message: "another `option` of this `select` is `selected` already",
    help: "remove `selected` from one of them, or write `<select multiple>`",
    why: "Of several, browsers take the last one, and the others look selected only in the source.",
    link: "https://html.spec.whatwg.org/#the-select-element",
    wrong: r#"<select><option selected>"One"</option><option selected>"Two"</option></select>"#,
    right: r#"<select><option selected>"One"</option><option>"Two"</option></select>"#,
};

/// Code in a script that takes its code from elsewhere.
pub const CODE_BESIDE_SRC: Rule = Rule {
    id: "H288",
    name: "code-beside-src",
    severity: Severity::Error,
    message: "`script` with `src` can't hold code",
    help: "put the code into a `script` of its own",
    why: "Browsers run what `src` names and never look at the text.",
    link: "https://html.spec.whatwg.org/#inline-documentation-for-external-scripts",
    wrong: r#"<script src="/app.js">"start()"</script>"#,
    right: r#"<script src="/app.js"></script><script>"start()"</script>"#,
};

/// A document that doesn't say its language.
pub const MISSING_LANG: Rule = Rule {
    id: "H262",
    name: "missing-lang",
    severity: Severity::Warning,
    message: "`html` doesn't say the language of the document",
    help: "write `<html lang=\"en\">`, or whatever the language is",
    why: "Screen readers choose their voice by it, browsers hyphenate and translate by it.",
    link: "https://html.spec.whatwg.org/#attr-lang",
    wrong: r#"<!DOCTYPE html><html><head><title>"Hello"</title></head><body></body></html>"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>"Hello"</title></head><body></body></html>"#,
};

/// A document without a doctype.
pub const NO_DOCTYPE: Rule = Rule {
    id: "H269",
    name: "no-doctype",
    severity: Severity::Error,
    message: "the document begins without a doctype",
    help: "write `<!DOCTYPE html>` before `<html>`",
    why: "Without it, browsers show the page as in the nineties: sizes and boxes are computed by other rules.",
    link: "https://html.spec.whatwg.org/#the-doctype",
    wrong: r#"<html lang="en"><head><title>"Hello"</title></head><body></body></html>"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>"Hello"</title></head><body></body></html>"#,
};
