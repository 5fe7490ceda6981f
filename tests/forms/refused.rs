//! A form that is refused: shown by the page that has it, or else told by the error page.

use pages::prelude::*;
use pages::test::{Answer, client};
use pages::{Entry as Page, FormLimits, Site};

/// A form that another page shows.
#[derive(Form)]
struct Wish {
    text: String,
}

#[derive(Form)]
struct Vote {
    #[check(1..=5)]
    stars: u8,
}

#[page("/forms/vote/{of}", title = "Vote", headers = [("x-page", "ballot")])]
async fn ballot(of: String, form: FormState<Vote>) {
    html! {
        <p id="of">{&of} " by " {request().method().as_str()}</p>
        <form method="post" action={vote::url(&of, "q")} bind={&form}>
            <input id="stars" name="stars" type="number">
            {form.errors(Vote::STARS)}
        </form>
    }
}

#[page("/forms/vote/{of}", method = post)]
async fn vote(of: String, #[query] by: String, form: Form<Vote>) {
    Err(Error::see_other(format!(
        "/forms/stars/{of}/{by}/{}",
        form.stars
    )))
}

async fn cast(pages: &[&'static Page], path: &str, stars: &str) -> Answer {
    let site = client(Site::with(pages.iter().copied())).unwrap();
    let request = site.post(path).form(&[("stars", stars)]);
    request.without_redirects().await.unwrap()
}

#[tokio::test]
async fn the_page_that_shows_a_form_runs_in_place_of_the_one_that_refuses_it() {
    let both = [ballot::ENTRY, vote::ENTRY];
    let good = cast(&both, "/forms/vote/tea?by=Ada", "5").await;
    assert_eq!(good.status(), 303);
    assert_eq!(good.header("location"), Some("/forms/stars/tea/Ada/5"));
    let bad = cast(&both, "/forms/vote/tea?by=Ada", "6").await;
    assert_eq!(bad.status(), 422);
    assert_eq!(bad.header("x-page"), Some("ballot"));
    assert_eq!(bad.select("#of")[0].text(), "tea by POST");
    assert_eq!(bad.select("#stars")[0].attr("value"), Some("6"));
    assert_eq!(bad.select(".error")[0].text(), "Stars must be 5 or less.");
}

#[page("/forms/judge/{of}", method = post)]
async fn judge(of: String, form: Form<Vote>) {
    html! { <p>{of} {form.stars}</p> }
}

/// It shows another form than the one that is judged.
#[page("/forms/judge/{of}")]
async fn other(of: String, form: FormState<Wish>) {
    html! { <p>{of} {form.submitted()}</p> }
}

#[tokio::test]
async fn without_such_a_page_the_error_page_says_what_is_wrong() {
    for pages in [&[judge::ENTRY][..], &[judge::ENTRY, other::ENTRY]] {
        let answer = cast(pages, "/forms/judge/tea", "").await;
        assert_eq!(answer.status(), 422);
        let text = answer.text();
        assert!(
            text.contains("<li>Write the stars, from 1 to 5.</li>"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn what_else_is_wrong_with_the_request_comes_first() {
    let both = [ballot::ENTRY, vote::ENTRY];
    let answer = cast(&both, "/forms/vote/tea", "6").await;
    assert_eq!(answer.status(), 400);
    assert!(
        answer.text().contains("`by` in the query is missing"),
        "{}",
        answer.text()
    );
    assert!(answer.text().contains("Stars must be 5 or less."));
}

#[tokio::test]
async fn a_form_is_read_from_the_query_of_get() {
    #[page("/forms/search", layout = none)]
    async fn search(form: Form<Vote>) {
        html! { "{form.stars}" }
    }
    let site = client(Site::with([search::ENTRY])).unwrap();
    assert_eq!(site.get("/forms/search?stars=3").await.unwrap().text(), "3");
    assert_eq!(
        site.get("/forms/search?stars=9").await.unwrap().status(),
        422
    );
    let limits = FormLimits::new().fields(1);
    let site = client(Site::with([search::ENTRY]).form_limits(limits)).unwrap();
    let answer = site.get("/forms/search?stars=3&stars=4").await.unwrap();
    assert_eq!(answer.status(), 413);
}

#[tokio::test]
async fn pages_below_a_prefix_find_each_other() {
    let both = Site::with([ballot::ENTRY, vote::ENTRY]);
    let app: axum::Router = axum::Router::new().nest("/app", both.router().unwrap());
    let request = client(app)
        .unwrap()
        .post("/app/forms/vote/tea?by=Ada")
        .form(&[("stars", "6")]);
    let answer = request.await.unwrap();
    assert_eq!(answer.status(), 422);
    assert_eq!(answer.select("#of")[0].text(), "tea by POST");
    let action = answer.select("form")[0].attr("action").map(str::to_owned);
    assert_eq!(action.as_deref(), Some("/app/forms/vote/tea?by=q"));
}

#[page("/forms/first", method = post, layout = none)]
async fn first(form: Form<Vote>, words: State<Vec<String>>) {
    html! { "{form.stars} {words:?}" }
}

#[tokio::test]
async fn a_form_need_not_be_the_last_argument() {
    let site = Site::with([first::ENTRY]).state(vec!["a".to_owned()]);
    let request = client(site)
        .unwrap()
        .post("/forms/first")
        .form(&[("stars", "5")]);
    assert!(request.await.unwrap().text().starts_with("5 State("));
}

#[tokio::test]
async fn a_form_that_is_compressed_is_not_taken_for_another_one() {
    let site = client(Site::with([judge::ENTRY])).unwrap();
    let send = |coding: &'static str| {
        let request = site.post("/forms/judge/tea").form(&[("stars", "5")]);
        request.header("content-encoding", coding)
    };
    assert_eq!(send("identity").await.unwrap().status(), 200);
    for coding in ["gzip", "deflate, br", ""] {
        let answer = send(coding).await.unwrap();
        assert_eq!(answer.status(), 415, "{coding}");
        assert_eq!(answer.header("accept-encoding"), Some("identity"));
    }
}

#[derive(Form)]
struct Parcel {
    note: String,
    file: Upload,
}

#[page("/forms/parcel", method = post)]
async fn parcel(form: Form<Parcel>) {
    html! { <p>{&form.note} {form.file.len()}</p> }
}

#[tokio::test]
async fn a_file_that_nobody_asks_for_is_kept_nowhere() {
    // Whatever is kept of a file can't be.
    let limits = FormLimits::new().in_memory(0).directory("/no/such/place");
    let site = Site::with([judge::ENTRY, parcel::ENTRY]).form_limits(limits.file(50));
    let site = client(site).unwrap();
    let send = async |path: &'static str, text: &str, name: &str, length: usize| {
        let body = format!(
            "--cut\r\nContent-Disposition: form-data; name=\"{text}\"\r\n\r\n5\r\n\
             --cut\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"a\"\r\n\r\n{}\r\n--cut--\r\n",
            "x".repeat(length)
        );
        let request = site.post(path).body(body);
        let request = request.header("content-type", "multipart/form-data; boundary=cut");
        request.await.unwrap().status().as_u16()
    };
    assert_eq!(send("/forms/judge/tea", "stars", "other", 40).await, 200);
    assert_eq!(send("/forms/parcel", "note", "file", 40).await, 500);
    // A file where a text belongs is no text, and none where one must be.
    assert_eq!(send("/forms/judge/tea", "other", "stars", 40).await, 422);
    assert_eq!(send("/forms/parcel", "note", "other", 40).await, 422);
    // It counts all the same.
    assert_eq!(send("/forms/judge/tea", "stars", "other", 60).await, 413);
}
