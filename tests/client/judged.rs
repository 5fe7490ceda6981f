//! What a form sends, and what is refused: the same as in Chromium, which is the judge.

use crate::browser::{Browser, Scripts};
use crate::server::support::serve;
use axum::Router;
use axum::extract::{Path, Request};
use axum::response::Html;
use axum::routing::{any, get};
use http::{HeaderMap, Method};
use pages::test::{Client, File, Form};
use serde_json::{Value, json};
use server::Limits;
use std::sync::Arc;

/// What a visitor does in a form. Each control is called by its id.
#[derive(Clone, Copy)]
enum Step {
    Fill(&'static str, &'static str),
    Check(&'static str),
    Uncheck(&'static str),
    /// The list, the option, and its number.
    Choose(&'static str, &'static str, usize),
    /// Name, type and content of a file.
    Attach(&'static str, [&'static str; 3]),
}

use Step::{Attach, Check, Choose, Fill, Uncheck};

/// Forms, what is done in them, and the button that is pressed.
const FORMS: &[(&str, &[Step], &str)] = &[
    ("<form action=/echo><input name=a value='1 &+ä'><input name=b disabled><input value=x><button id=Go></button></form>", &[], "Go"),
    ("<form action='/echo?old=1#f'><textarea id=t name=t wrap=soft>\nx</textarea><button id=Go name=go value=1></button></form>", &[Fill("t", "a\nb\n\nc")], "Go"),
    (
        "<form action=/echo><fieldset disabled><legend><input name=l value=1></legend><input name=n><fieldset><legend><input name=m></legend></fieldset></fieldset>
         <input type=checkbox name=c id=c><input type=checkbox name=d id=d value=2 checked><input type=checkbox name=e checked disabled>
         <input type=radio name=r id=r1 value=1 checked><input type=radio name=r id=r2><button id=Go></button></form>",
        &[Check("c"), Uncheck("d"), Check("r2")],
        "Go",
    ),
    (
        "<form action=/echo method=post><select name=s id=s><option>  a   b <option value=2 label=x>y<option disabled>z</select>
         <select name=m id=m multiple><option selected>1<option>2<optgroup disabled><option selected>3</optgroup></select>
         <select name=first><option disabled>1<option>2</select><select name=none disabled><option>1</select>
         <select name=size size=3><option>1</select><button id=Go></button></form>",
        &[Choose("s", "x", 1), Choose("m", "2", 1)],
        "Go",
    ),
    (
        "<form action=/echo method=post enctype=text/plain><input name=a value='x=y'><input name='b&#10;c' value=1><textarea name=t>1&#13;2</textarea>
         <input type=file name=f><button id=Go name=go></button></form>",
        &[],
        "Go",
    ),
    (
        "<form action=/echo method=POST enctype=Multipart/Form-Data><input name='a\"b' value='1\"'><input type=file name=f id=f><input type=file name=g id=g multiple>
         <input type=file name=none><input type=hidden name=_charset_ value=x><textarea name=t>1&#10;2</textarea><button id=Go></button></form>",
        &[
            Attach("f", ["a \"q\" \\ é.txt", "text/plain", "one\ntwo"]),
            Attach("g", ["1", "", "x"]),
            Attach("g", ["2.png", "image/png", ""]),
        ],
        "Go",
    ),
    ("<form action=/echo method=get enctype=multipart/form-data><input type=file name=f id=f><button id=Go></button></form>", &[Attach("f", ["x y.txt", "a/b", "1"])], "Go"),
    ("<form action=/echo accept-charset='x latin1'><input type=hidden name=_Charset_><input name=a id=a><button id=Go></button></form>", &[Fill("a", "é→\u{1f600}")], "Go"),
    ("<form action=/echo method=post accept-charset=utf-16><input type=hidden name=_charset_><input name=a value=é><button id=Go></button></form>", &[], "Go"),
    (
        "<form action=/nowhere method=post><input name=a value=1><input type=submit id=Go name=b formaction=/echo formmethod=get formenctype=multipart/form-data>
         <input type=submit name=c value=1></form>",
        &[],
        "Go",
    ),
    ("<form action=/nowhere><button id=Go form=other name=x></button></form><form id=other action=/echo><input name=in></form><input name=out value=1 form=other>", &[], "Go"),
    (
        "<form action=/echo dir=rtl><input name=a id=a dirname=a.dir><input name=b dirname=b.dir dir=ltr><input type=tel name=t dirname=t.dir>
         <textarea name=c id=c dirname=c.dir dir=auto></textarea><button id=Go></button></form>",
        &[Fill("a", "x"), Fill("c", "12 שלום")],
        "Go",
    ),
    ("<form><input name=q id=q><button id=Go formaction=/echo></button></form>", &[Fill("q", " x ")], "Go"),
    ("<base href=/deep/down><form action=../echo><input type=search name=q id=q><button id=Go></button></form>", &[Fill("q", "a*b-c.d_e~f!g'(h)")], "Go"),
    (
        "<form action=/echo method=post><input type=number name=n id=n><input type=date name=d id=d><input type=datetime-local name=l id=l><input type=time name=t id=t>
         <input type=month name=m id=m><input type=week name=w id=w><input type=range name=r min=1 max=4><input type=range name=r2 step=.1 max=1 value=.26><input type=range name=r3 step=7><input type=range name=r4 max=9 step=5 value=9><input type=range name=r5 min=5 max=1><input type=color name=c id=c>
         <input type=email name=e id=e><input type=url name=u id=u><input type=password name=p id=p><input type=number name=bad value=x><button id=Go></button></form>",
        &[
            Fill("n", "1e2"), Fill("d", "2026-02-28"), Fill("l", "2026-02-28 08:30:00"), Fill("t", "08:30"), Fill("m", "2026-02"), Fill("w", "2026-W09"),
            Fill("c", "#ABCDEF"), Fill("e", " a@b "), Fill("u", " https://x/ "), Fill("p", "a\nb"),
        ],
        "Go",
    ),
    ("<form action=/turn method=post><input name=a value=1><button id=Go></button></form>", &[], "Go"),
    ("<meta name=referrer content=no-referrer><form action=/echo method=post><button id=Go></button></form>", &[], "Go"),
    ("<meta name=referrer content=origin><form action=/echo method=post><button id=Go></button></form>", &[], "Go"),
];

/// What came, in a form that is the same in a page and in a string.
async fn echo(method: Method, headers: HeaderMap, request: Request) -> String {
    let field = |name| {
        headers
            .get(name)
            .map_or("-", |value| value.to_str().unwrap())
    };
    let uri = request.uri().clone();
    let (kind, boundary) = field("content-type")
        .split_once("boundary=")
        .unwrap_or((field("content-type"), "\0"));
    let said = [
        "origin",
        "referer",
        "sec-fetch-site",
        "sec-fetch-mode",
        "sec-fetch-dest",
    ]
    .map(field)
    .join(" ");
    let (kind, boundary) = (kind.to_owned(), boundary.to_owned());
    let body = axum::body::to_bytes(request.into_body(), 1 << 20)
        .await
        .unwrap();
    let body = String::from_utf8_lossy(&body).replace(&boundary, "BOUNDARY");
    format!("{method} {uri} | {said} | {kind} | {}", body.escape_debug())
}

fn router(forms: Arc<Vec<String>>) -> Router {
    let page = async move |Path(number): Path<usize>| Html(forms[number].clone());
    Router::new()
        .route("/page/{number}", get(page))
        .route("/echo", any(echo))
        .route("/turn", any(async || axum::response::Redirect::to("/echo")))
}

/// The markup with the id of each control as its label.
fn labelled(markup: &str) -> String {
    let mut labelled = markup.to_owned();
    for id in markup
        .split(" id=")
        .skip(1)
        .filter_map(|rest| rest.split([' ', '>']).next())
    {
        labelled = labelled.replacen(
            &format!(" id={id}"),
            &format!(" aria-label={id} id='{id}'"),
            1,
        );
    }
    format!("<!DOCTYPE html><meta charset=utf-8>{labelled}")
}

fn act(form: Form, step: Step) -> Form {
    match step {
        Fill(id, text) => form.fill(id, text),
        Check(id) => form.check(id),
        Uncheck(id) => form.uncheck(id),
        Choose(id, option, _) => form.choose(id, option),
        Attach(id, [name, kind, content]) => form.attach(id, File::new(name, kind, content)),
    }
    .unwrap()
}

/// The same as a script for the browser.
fn script(step: Step) -> String {
    let find = |id: &str| format!("const c = document.getElementById({});", json!(id));
    let what = match step {
        Fill(id, text) => format!("{} c.value = {};", find(id), json!(text)),
        Check(id) => format!("{} c.checked = true;", find(id)),
        Uncheck(id) => format!("{} c.checked = false;", find(id)),
        Choose(id, _, number) => format!("{} c.options[{number}].selected = true;", find(id)),
        Attach(id, [name, kind, content]) => format!(
            "{} const d = new DataTransfer(); for (const f of c.files) d.items.add(f); \
             d.items.add(new File([{}], {}, {{ type: {} }})); c.files = d.files;",
            find(id),
            json!(content),
            json!(name),
            json!(kind)
        ),
    };
    format!("{{ {what} }}")
}

#[test]
fn a_form_sends_what_a_browser_sends() {
    let forms: Vec<String> = FORMS.iter().map(|(markup, ..)| labelled(markup)).collect();
    let router = router(Arc::new(forms));
    let server = serve(Limits::default(), router.clone());
    let base = format!("http://{}", server.address);
    let client = pages::test::client(router).unwrap().base(&base).unwrap();
    let runtime = crate::server::support::runtime();
    let browser = Browser::open(Scripts::On);
    for (number, (markup, steps, button)) in FORMS.iter().enumerate() {
        let ours = runtime.block_on(async {
            let page = client.get(&format!("/page/{number}")).await.unwrap();
            let form = page.form_at(&format!("#{button}")).unwrap();
            let form = steps.iter().copied().fold(form, act);
            form.press(button).await.unwrap().text().to_owned()
        });
        browser.visit(&format!("{base}/page/{number}"));
        for step in *steps {
            browser.script(&script(*step));
        }
        // In a task of its own, as the document goes away under the script.
        browser.script(&format!("setTimeout(() => {{ const b = document.getElementById({}); b.form.requestSubmit(b) }})", json!(button)));
        browser.until("the answer", || {
            browser
                .script("return location.pathname == '/echo' && document.readyState == 'complete'")
                == true
        });
        let theirs = browser.script("return document.body.textContent");
        assert_eq!(ours, theirs.as_str().unwrap(), "{markup}");
    }
}

/// Controls, and what is put into each of them. Left out are the few where Chromium doesn't do as the Standard says: a space
/// in the host of a URL, here; above an empty `dirname`, `text/plain` with `GET`, and `noreferrer` of a form.
const CONTROLS: &[(&str, &[&str], &[&str])] = &[
    (
        "number",
        &[
            "",
            "required",
            "min=2",
            "max=10",
            "step=3",
            "step=any",
            "step=.1 min=.05",
            "min=-3 step=2",
            "value=1 step=5",
            "min=x step=0",
        ],
        &[
            "", "0", "1", "2", "3.5", "-1", "1e1", "0.15", "0.3", "10", "11", "1.", "+1", ".5",
            "abc", "1e400",
        ],
    ),
    (
        "date",
        &[
            "",
            "required",
            "min=2026-02-28",
            "max=2026-02-28",
            "step=7 min=2026-01-05",
            "step=2",
        ],
        &[
            "",
            "2026-02-28",
            "2026-02-27",
            "2026-03-01",
            "2026-01-12",
            "2026-02-30",
            "2026-2-1",
            "12026-01-01",
            "1969-12-31",
        ],
    ),
    (
        "month",
        &["", "min=2026-02", "max=2026-02", "step=3"],
        &["2026-01", "2026-02", "2026-03", "2026-13", "1970-04"],
    ),
    (
        "week",
        &["", "min=2026-W09", "step=2"],
        &[
            "2026-W09", "2026-W10", "2026-W53", "2026-W54", "2026-W00", "1970-W02", "2027-W53",
        ],
    ),
    (
        "time",
        &[
            "",
            "min=08:00",
            "max=08:00",
            "min=22:00 max=06:00",
            "step=900",
            "step=1",
            "step=.001",
            "min=08:07 step=900",
        ],
        &[
            "08:00",
            "07:59",
            "08:01",
            "23:00",
            "12:00",
            "08:15",
            "08:00:01",
            "08:00:01.5",
            "08:22",
            "24:00",
            "8:00",
        ],
    ),
    (
        "datetime-local",
        &[
            "",
            "min=2026-02-28T08:00",
            "max=2026-02-28T08:00",
            "step=3600",
        ],
        &[
            "2026-02-28T08:00",
            "2026-02-28 08:00",
            "2026-02-28T07:59",
            "2026-02-28T08:30:01",
            "2026-02-28",
            "2026-02-28T9:00",
        ],
    ),
    (
        "email",
        &[
            "",
            "required",
            "multiple",
            "pattern=.+@x",
            "multiple pattern=.+@x",
        ],
        &[
            "", "a", "a@", "@b", "a@b", "a@b.c", "a@-b", "a@b-c", "a b@c", "a@b,c@d", "a@x, b@x",
            "a@x,", "a@b..c", ".a.@b", "a@b_c", "ä@b", "a@x",
        ],
    ),
    (
        "url",
        &["", "required", "pattern=https:.*"],
        &[
            "",
            "x",
            "/x",
            "https://x",
            "https:x",
            "http://",
            "mailto:a",
            "x:",
            ":x",
            "https://x:99999",
            "https://x:80/",
            "http://[::1]/",
            "http://[::1",
            "1a:b",
            "http://u:p@h/",
            "HTTPS://X",
            "http://a^b/",
            "//x",
            "http://a|b",
        ],
    ),
    (
        "text",
        &[
            "",
            "required",
            "pattern=[a-z]+",
            "pattern=a|bc",
            r"pattern='\d{2}'",
            "pattern=(",
            r"pattern='\p{L}+'",
            "pattern=[[a-z]--[b]]",
            "required readonly",
            "required disabled",
            "pattern=a.c",
        ],
        &[
            "",
            " ",
            "a",
            "b",
            "bc",
            "abc",
            "12",
            "1",
            "äß",
            "A",
            "a\u{1f600}c",
        ],
    ),
    ("search", &["required", "pattern=x"], &["", "x", "y"]),
    ("tel", &["required", "pattern=[0-9]+"], &["", "12", "1-2"]),
    (
        "password",
        &["required", "pattern=.{3,}"],
        &["", "ab", "abc"],
    ),
    ("hidden", &["required", "pattern=x"], &["", "y"]),
];

/// The type of a control, its attributes, and the value that is put into it.
fn matrix() -> Vec<[&'static str; 3]> {
    let mut all = Vec::new();
    for (kind, attributes, values) in CONTROLS {
        for attributes in *attributes {
            all.extend(values.iter().map(|value| [*kind, attributes, value]));
        }
    }
    all
}

#[test]
fn a_value_is_refused_where_a_browser_refuses_it() {
    let matrix = matrix();
    let runtime = crate::server::support::runtime();
    let browser = Browser::open(Scripts::On);
    browser.visit("about:blank");
    // A value that disappears was none: who types it is told so.
    let theirs = browser.script(&format!(
        "return {}.map(([kind, attributes, value]) => {{
            document.body.innerHTML = `<form><input type=${{kind}} ${{attributes}}></form>`;
            const form = document.forms[0], control = form.elements[0];
            control.value = value;
            return form.checkValidity() && (value === '' || control.value !== '');
        }})",
        json!(matrix)
    ));
    let Value::Array(theirs) = theirs else {
        panic!("{theirs}")
    };
    assert_eq!(theirs.len(), matrix.len());
    let mut refused = 0;
    let mut differ = Vec::new();
    for ([kind, attributes, value], theirs) in matrix.into_iter().zip(theirs) {
        let ours = runtime.block_on(accepted(kind, attributes, value));
        if theirs != ours {
            differ.push(format!(
                "type={kind} {attributes} {value:?}: {theirs} there"
            ));
        }
        refused += usize::from(!ours);
    }
    assert_eq!(differ, [""; 0]);
    assert!(refused > 100, "only {refused} are refused");
}

/// Whether a form with this control would be sent.
async fn accepted(kind: &str, attributes: &str, value: &str) -> bool {
    // What can't be typed stands there from the beginning.
    let fixed =
        kind == "hidden" || attributes.contains("readonly") || attributes.contains("disabled");
    let initial = if fixed {
        format!("value='{value}'")
    } else {
        String::new()
    };
    let markup = format!(
        "<form action=/echo><input aria-label=x name=x type={kind} {attributes} {initial}></form>"
    );
    let client: Client = pages::test::client(router(Arc::new(vec![markup]))).unwrap();
    let form = client.get("/page/0").await.unwrap().only_form().unwrap();
    let form = if fixed {
        form
    } else {
        form.fill("x", value).unwrap()
    };
    match form.press_enter().await {
        Ok(answer) => answer.status() == 200,
        Err(error) => {
            assert!(
                error.to_string().starts_with("a browser wouldn't send "),
                "{error}"
            );
            false
        }
    }
}
