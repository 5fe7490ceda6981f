//! The state of a form: shown again with what was typed and what is wrong, 422; and 303 when all is well.

use super::browser::{Entry, multipart};
use pages::Site;
use pages::html::form::Field;
use pages::prelude::*;
use pages::test::{Answer, Client, Element, client};
use std::borrow::Cow;

#[derive(Clone, Copy, FromParam)]
enum Tea {
    Green,
    Black,
}

#[derive(Form)]
struct SignUp {
    #[field(label = "Your name", maxlength = 5)]
    name: String,
    age: Option<u8>,
    tea: Tea,
    news: bool,
    topics: Vec<String>,
    #[field(secret)]
    password: String,
    #[field(accept = "image/*", max_size = 10)]
    portrait: Option<Upload>,
}

#[page("/forms/sign-up", method = get | post, lang = "de")]
async fn sign_up(mut form: FormState<SignUp>) {
    if let Some(new) = form.take() {
        if new.name != "Ada" && new.password.len() > 3 {
            return Err(Error::see_other(format!("/forms/hello/{}", new.name)));
        }
        form.error(SignUp::NAME, "is taken already");
    }
    html! {
        {form.summary()}
        <form method="post" action="/forms/sign-up" bind={&form} enctype="multipart/form-data">
            <input id="name" name="name" value="first">
            {form.errors(SignUp::NAME)}
            <input id="age" name="age">
            <select id="tea" name="tea"><option>"green"</option><option>"black"</option></select>
            <input id="news" name="news" type="checkbox">
            <input id="a" name="topics" type="checkbox" value="a">
            <input id="b" name="topics" type="checkbox" value="b">
            <input id="password" name="password" type="password">
            <input id="portrait" name="portrait" type="file">
            {form.errors(SignUp::PORTRAIT)}
        </form>
        <p id="kept">"{form:?}"</p>
    }
}

#[page("/forms/hello/{name}")]
async fn hello(name: String) {
    html! { <p>"Hello, " {name}</p> }
}

fn site() -> Client {
    client(Site::with([sign_up::ENTRY, hello::ENTRY])).unwrap()
}

const GOOD: [(&str, &str); 3] = [("name", "Grace"), ("tea", "black"), ("password", "12345")];

async fn send(fields: &[(&str, &str)]) -> Answer {
    let known = |name: &str| fields.iter().any(|(other, _)| *other == name);
    let rest = GOOD.into_iter().filter(|(name, _)| !known(name));
    let all: Vec<_> = rest.chain(fields.iter().copied()).collect();
    site().post("/forms/sign-up").form(&all).await.unwrap()
}

/// The attribute of the element with this id.
fn attribute(answer: &Answer, id: &str, name: &str) -> Option<String> {
    let found = answer.select(&format!("#{id}"));
    assert_eq!(found.len(), 1, "{id}");
    found[0].attr(name).map(str::to_owned)
}

#[tokio::test]
async fn a_form_that_nobody_has_sent_is_empty() {
    for method in [pages::Method::GET, pages::Method::HEAD] {
        let answer = site()
            .request(method, "/forms/sign-up?name=x")
            .await
            .unwrap();
        assert_eq!(answer.status(), 200);
    }
    let answer = site().get("/forms/sign-up").await.unwrap();
    assert_eq!(
        attribute(&answer, "name", "value").as_deref(),
        Some("first")
    );
    assert!(
        answer
            .select("[aria-invalid], .error, [role=alert], [checked]")
            .is_empty()
    );
}

#[tokio::test]
async fn what_was_typed_stays_and_what_is_wrong_is_said_beside_it() {
    let answer = send(&[
        ("name", "<Lovelace>"),
        ("age", "old"),
        ("news", "on"),
        ("topics", "b"),
    ])
    .await;
    assert_eq!(answer.status(), 422);
    assert_eq!(
        attribute(&answer, "name", "value").as_deref(),
        Some("<Lovelace>")
    );
    assert_eq!(
        attribute(&answer, "name", "aria-invalid").as_deref(),
        Some("true")
    );
    assert_eq!(
        attribute(&answer, "name", "aria-describedby").as_deref(),
        Some("name-error")
    );
    assert_eq!(attribute(&answer, "age", "value").as_deref(), Some("old"));
    assert_eq!(attribute(&answer, "tea", "aria-invalid"), None);
    assert_eq!(answer.select("option[selected]")[0].text(), "black");
    let checked: Vec<_> = answer
        .select("[checked]")
        .iter()
        .map(|found| found.attr("id").unwrap().to_owned())
        .collect();
    assert_eq!(checked, ["news", "b"]);
    let error = &answer.select(".error")[0];
    assert_eq!(error.attr("id"), Some("name-error"));
    assert_eq!(error.text(), "Your name must be at most 5 characters long.");
}

#[tokio::test]
async fn the_summary_takes_the_focus_and_leads_to_the_controls() {
    let answer = send(&[("age", "old"), ("name", "")]).await;
    let summary = &answer.select("[role=alert]")[0];
    assert_eq!(summary.attr("tabindex"), Some("-1"));
    assert!(summary.attr("autofocus").is_some());
    let links: Vec<(String, String)> = summary
        .select("li a")
        .iter()
        .map(|link| (link.attr("href").unwrap().to_owned(), link.text()))
        .collect();
    let said = |link: &str, text: &str| (link.to_owned(), text.to_owned());
    assert_eq!(
        links,
        [
            said("#name", "Write your name, at most 5 characters."),
            said("#age", "Age must be a whole number from 0 to 255."),
        ]
    );
    for (link, _) in links {
        assert_eq!(answer.select(&link).len(), 1, "{link}");
    }
}

#[tokio::test]
async fn secrets_are_never_shown_again() {
    let answer = send(&[("name", ""), ("password", "hunter2!")]).await;
    assert_eq!(answer.status(), 422);
    assert!(!answer.text().contains("hunter2!"));
    assert_eq!(attribute(&answer, "password", "value"), None);
    // What is typed into a form doesn't come into a log by way of `{:?}` either.
    assert!(!answer.select("#kept")[0].text().contains("Grace"));
}

#[tokio::test]
async fn all_is_well_leads_on_with_303() {
    let answer = site()
        .post("/forms/sign-up")
        .form(&GOOD)
        .without_redirects()
        .await
        .unwrap();
    assert_eq!(answer.status(), 303);
    assert_eq!(answer.header("location"), Some("/forms/hello/Grace"));
    assert!(send(&[]).await.text().contains("Hello, Grace"));
}

#[tokio::test]
async fn an_error_that_the_page_adds_is_one_as_any_other() {
    let answer = send(&[("name", "Ada")]).await;
    assert_eq!(answer.status(), 422);
    assert_eq!(
        answer.select(".error")[0].text(),
        "Your name is taken already."
    );
    assert_eq!(attribute(&answer, "name", "value").as_deref(), Some("Ada"));
}

#[tokio::test]
async fn files_are_judged_and_nothing_else_is_lost() {
    let with = async |name: &str, kind: &str, size: usize| {
        let texts = GOOD.map(|(name, value)| Entry::Text(name.to_owned(), value.to_owned()));
        let file = Entry::File {
            name: "portrait".to_owned(),
            file_name: name.to_owned(),
            kind: kind.to_owned(),
            bytes: vec![b'x'; size],
        };
        let entries: Vec<Entry> = texts.into_iter().chain([file]).collect();
        site()
            .post("/forms/sign-up")
            .header("content-type", "multipart/form-data; boundary=limit")
            .body(multipart(&entries, "limit"))
            .await
            .unwrap()
    };
    assert_eq!(with("a.png", "image/png", 10).await.status(), 200);
    let large = with("a.png", "image/png", 11).await;
    assert_eq!(large.status(), 422);
    assert_eq!(
        large.select("#portrait-error")[0].text(),
        "Portrait must be a file of at most 10 bytes."
    );
    assert_eq!(attribute(&large, "name", "value").as_deref(), Some("Grace"));
    let strange = with("a.html", "text/html", 1).await;
    assert_eq!(
        strange.select("#portrait-error")[0].text(),
        "Portrait must be a file of the type image/*."
    );
    // No file was chosen.
    assert_eq!(with("", "application/octet-stream", 0).await.status(), 200);
}

#[derive(Form)]
struct Papers {
    name: String,
    papers: Vec<Upload>,
}

#[page("/forms/papers", method = get | post, layout = none)]
async fn papers(form: FormState<Papers>) {
    let kept = form.value(Papers::NAME).unwrap_or_default();
    let (name, count) = form
        .valid()
        .map_or((kept, 0), |form| (&form.name, form.papers.len()));
    html! { "{name} {count} " {form.errors(Papers::PAPERS)} }
}

#[tokio::test]
async fn a_file_that_no_site_takes_is_an_error_of_its_field() {
    let limits = pages::FormLimits::new().file(10).files(100);
    let send = async |sizes: &[usize]| {
        let name = Entry::Text("name".to_owned(), "Ada".to_owned());
        let files = sizes.iter().map(|size| Entry::File {
            name: "papers".to_owned(),
            file_name: "a.txt".to_owned(),
            kind: "text/plain".to_owned(),
            bytes: vec![b'x'; *size],
        });
        let entries: Vec<Entry> = files.chain([name]).collect();
        let site = Site::with([papers::ENTRY]).form_limits(limits.clone());
        client(site)
            .unwrap()
            .post("/forms/papers")
            .header("content-type", "multipart/form-data; boundary=limit")
            .body(multipart(&entries, "limit"))
            .await
            .unwrap()
    };
    assert_eq!(send(&[10, 1]).await.text(), "Ada 2 ");
    let answer = send(&[1, 11]).await;
    assert_eq!(answer.status(), 422);
    assert!(answer.text().starts_with("Ada 0 "));
    assert!(
        answer
            .text()
            .contains("Papers must be a file of at most 10 bytes.")
    );
}

#[tokio::test]
async fn a_body_that_is_no_form_is_what_it_is() {
    let answer = async |kind: &'static str, body: &'static str| {
        let request = site().post("/forms/sign-up").header("content-type", kind);
        request.body(body).await.unwrap().status().as_u16()
    };
    assert_eq!(answer("application/json", "{}").await, 415);
    assert_eq!(
        answer("application/x-www-form-urlencoded", "name=%FF").await,
        400
    );
    assert_eq!(answer("multipart/form-data", "x").await, 400);
    assert_eq!(
        answer("multipart/form-data; boundary=x", "--x\r\n").await,
        400
    );
    assert_eq!(answer("application/x-www-form-urlencoded", "").await, 422);
}

#[page("/forms/lenient", method = get | post)]
async fn lenient(form: FormState<SignUp>) {
    response().status(StatusCode::OK)?;
    html! { <p>{form.all_errors().iter().count()}</p> }
}

#[page("/forms/conflict", method = get | post, status = 409)]
async fn conflict(form: FormState<SignUp>) {
    html! { <p>{form.submitted()}</p> }
}

#[tokio::test]
async fn a_page_may_say_another_status() {
    for (page, path, status) in [
        (lenient::ENTRY, "/forms/lenient", 200),
        (conflict::ENTRY, "/forms/conflict", 409),
    ] {
        let site = client(Site::with([page])).unwrap();
        let answer = site.post(path).form(&[("name", "")]).await.unwrap();
        assert_eq!(answer.status(), status);
    }
}

#[page("/forms/edit", method = get | post)]
async fn edit(mut form: FormState<SignUp>) {
    form.fill(&SignUp {
        name: "Alan".to_owned(),
        age: Some(41),
        tea: Tea::Black,
        news: true,
        topics: vec!["b".to_owned()],
        password: "secret".to_owned(),
        portrait: None,
    });
    html! {
        <form method="post" bind={&form}>
            <input id="name" name="name">
            <input id="age" name="age" type="number">
            <select name="tea"><option>"green"</option><option>"black"</option></select>
            <input name="password" type="password">
            <input id="news" name="news" type="checkbox">
            <input id="a" name="topics" type="checkbox" value="a">
            <input id="b" name="topics" type="checkbox" value="b">
        </form>
    }
}

#[tokio::test]
async fn a_form_that_edits_shows_what_is_there_until_something_else_is_typed() {
    let site = client(Site::with([edit::ENTRY])).unwrap();
    let answer = site.get("/forms/edit").await.unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(attribute(&answer, "name", "value").as_deref(), Some("Alan"));
    assert_eq!(attribute(&answer, "age", "value").as_deref(), Some("41"));
    assert_eq!(answer.select("[selected]")[0].text(), "black");
    assert_eq!(answer.select("[checked]").len(), 2);
    assert!(!answer.text().contains("secret"));
    let answer = site
        .post("/forms/edit")
        .form(&[("name", "Alonzo")])
        .await
        .unwrap();
    assert_eq!(answer.status(), 422);
    assert_eq!(
        attribute(&answer, "name", "value").as_deref(),
        Some("Alonzo")
    );
    assert_eq!(
        attribute(&answer, "age", "value").as_deref().unwrap_or(""),
        ""
    );
    assert!(answer.select("[selected], [checked]").is_empty());
}

fn german(error: &FieldError, field: &Field, lang: &str) -> Option<Cow<'static, str>> {
    match error {
        FieldError::Missing if lang == "de" => {
            Some(format!("Bitte ausfüllen: {}", field.label).into())
        }
        _ => None,
    }
}

#[tokio::test]
async fn a_site_says_it_in_words_of_its_own() {
    let site = Site::with([sign_up::ENTRY]).messages(german);
    let answer = client(site)
        .unwrap()
        .post("/forms/sign-up")
        .form(&[("name", ""), ("tea", "milk"), ("password", "x")])
        .await
        .unwrap();
    let items = answer.select("li");
    let said: Vec<String> = items.iter().map(Element::text).collect();
    assert_eq!(
        said,
        [
            "Bitte ausfüllen: Your name",
            "Tea must be one of those that are given."
        ]
    );
}
