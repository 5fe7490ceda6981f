//! `name::url(…)`: typed, encoded, and found again by the page that it leads to.

use pages::prelude::*;
use pages::test::client;

#[page("/links/{word}/v{version}/{rest..}", layout = none)]
async fn all(
    rest: Vec<String>,
    #[query] required: String,
    word: String,
    version: u16,
    #[query("tag")] tags: Vec<String>,
    #[query] r#type: Option<char>,
    #[query]
    #[default = 10]
    limit: u32,
) {
    let kind = r#type;
    html! { "{word}|{version}|{rest:?}|{required}|{tags:?}|{kind:?}|{limit}" }
}

#[tokio::test]
async fn what_a_link_says_arrives() {
    let client = client(pages::Site::with([all::ENTRY])).unwrap();
    for text in ["a", "ä ö/ü", "?#%&+=", "\"'<>", "..a", "日本 语", "%2F"] {
        let link = all::url([text, "x"], text, text, 3)
            .tags([text, "y"])
            .r#type('&')
            .limit(5);
        let answer = client.get(&link.to_string()).await.unwrap();
        let (word, rest) = (text, [text, "x"]);
        let expected =
            html::fragment! { "{word}|3|{rest:?}|{word}|{[text, \"y\"]:?}|{Some('&'):?}|5" };
        assert_eq!(answer.text(), &*expected, "{link}");
    }
}

#[test]
fn what_is_optional_may_be_left_out() {
    let rest: [&str; 0] = [];
    assert_eq!(
        all::url(rest, "b", "a", 1).to_string(),
        "/links/a/v1?required=b"
    );
    assert_eq!(
        all::url(["c"], "b", "a", 1)
            .limit(2)
            .fragment("end")
            .to_string(),
        "/links/a/v1/c?required=b&limit=2#end"
    );
}

#[page("/links/names", layout = none)]
async fn names(
    #[query] query: Option<String>,
    #[query] fragment: Option<u8>,
    #[query] is_current: Option<bool>,
) {
    html! { "{query:?}|{fragment:?}|{is_current:?}" }
}

#[test]
fn a_parameter_may_be_named_like_a_method_of_links() {
    let link = names::url().query("a b").fragment(1).is_current(true);
    assert_eq!(
        link.absolute("https://example.org"),
        "https://example.org/links/names?query=a%20b&fragment=1&is_current=true"
    );
}

#[page("/links/here/{n?}")]
async fn here(n: Option<i64>) {
    let n = n.unwrap_or(0);
    html! {
        <a id="next" href={here::url(n + 1)}>"next"</a>
        <a id="first" href={here::url(())}>"first"</a>
        <a id="far" href={all::url(["a"], "<b>", "c", 1).limit(3)}>"far"</a>
        <form action={here::url(None)}></form>
    }
}

#[tokio::test]
async fn links_stand_in_markup() {
    let client = client(pages::Site::with([here::ENTRY])).unwrap();
    let answer = client.get("/links/here/-2").await.unwrap();
    let href = |id: &str| {
        answer.select(&format!("#{id}"))[0]
            .attr("href")
            .unwrap()
            .to_owned()
    };
    assert_eq!(href("next"), "/links/here/-1");
    assert_eq!(href("first"), "/links/here");
    assert_eq!(href("far"), "/links/c/v1/a?required=%3Cb%3E&limit=3");
}
