//! What a page becomes: Rust that parses, with what the attribute says in it.

use super::tokens;
use crate::emit::expand;

/// The expansion as text; it parses as items.
fn expansion(options: &str, function: &str) -> String {
    let expansion = expand(tokens(options), &tokens(function));
    let parsed = syn::parse2::<syn::File>(expansion.clone());
    assert!(parsed.is_ok(), "{:?}\n{expansion}", parsed.err());
    let text = expansion.to_string();
    assert!(!text.contains("compile_error"), "{text}");
    text
}

/// Whether the expansion has this part, however its tokens are spaced.
fn holds(text: &str, part: &str) -> bool {
    let dense = |text: &str| text.split_whitespace().collect::<String>();
    dense(text).contains(&dense(part))
}

#[test]
fn a_page_has_a_function_a_type_an_entry_and_a_handler() {
    let text = expansion(
        "\"/guestbook/{id}/{tail..}\", title = \"Entry {id}\", method = get | post, status = 201",
        "pub async fn entry(id: u32, tail: Vec<String>, #[query] #[check(1..=100)] n: Option<u32>, db: State<Db>) { return; }",
    );
    for part in [
        "pub async fn entry(__sink: &mut ::pages::__private::Html, id: u32, tail: Vec<String>, n: Option<u32>, db: State<Db>) -> ::pages::__private::Result<()>",
        "pub enum entry { #[doc(hidden)] __Page }",
        "impl ::pages::__private::html::form::Target for entry",
        "const NAME: &'static str = \"entry\";",
        "const OPEN: bool = false;",
        "limits: &[::pages::__private::html::form::Limit { attribute: \"min\", value: \"1\" }, ::pages::__private::html::form::Limit { attribute: \"max\", value: \"100\" }]",
        "<::pages::__private::QueryProbe<Option<u32> >>::REPEATS",
        "<::pages::__private::ArgumentProbe<State<Db>>>::SPEC",
        "return ::core::result::Result::Ok(());",
        "path: \"/guestbook/{id}/{tail..}\"",
        "::pages::__private::Methods::GET.or(::pages::__private::Methods::POST)",
        "type __Type0 = u32;",
        "let __0 = __arguments.path::<__Type0>(0usize, \"id\").await;",
        "type __Type1 = Vec<String>;",
        ".tail::<__Type1>(1usize, \"tail\")",
        ".query::<__Type2>(\"n\").await",
        "\"must be in 1..=100\"",
        ".last::<__Type3, (), _>(\"db\").await",
        "::std::borrow::Cow::Owned(::std::format!(\"Entry {id}\"))",
        "::pages::__private::open(&mut __sink);",
        "::pages::__private::Need::of::<Db>()",
    ] {
        assert!(holds(&text, part), "{part}\n{text}");
    }
}

#[test]
fn the_document_around_a_page() {
    let bare = "::pages::__private::begin(&mut __sink);";
    let open = "::pages::__private::open(&mut __sink);";
    let page = "fn a() { html! { <p>\"x\"</p> } }";
    let document = "fn a() { html! { <!DOCTYPE html> <html></html> } }";
    assert!(holds(&expansion("\"/\"", page), open));
    assert!(holds(
        &expansion("\"/\", content_type = \"text/html; charset=utf-8\"", page),
        open
    ));
    assert!(holds(&expansion("\"/\"", document), bare));
    assert!(holds(&expansion("\"/\", layout = none", page), bare));
    assert!(holds(
        &expansion("\"/\", content_type = \"text/plain\"", page),
        bare
    ));
    for layout in ["Site", "[Site]", "<Site>", "<Site/>"] {
        let text = expansion(&format!("\"/\", layout = {layout}"), page);
        assert!(holds(&text, "@ __sink async [] ?, <Site > {"), "{text}");
        assert!(holds(&text, "</Site>?"), "{text}");
    }
    let text = expansion(
        "\"/\", layout = [a::Site, <Section name=\"x\" n={1 + 1}>]",
        page,
    );
    assert!(
        holds(&text, "<a::Site > <Section name=\"x\" n={1 + 1}> {"),
        "{text}"
    );
    assert!(holds(&text, "</Section>? </a::Site>?"), "{text}");
}

#[test]
fn a_declared_result_stays() {
    let writes = "? ;";
    for (result, value) in [
        ("Result<()>", false),
        ("pages::Result", false),
        ("Result<(), Oops>", false),
        ("Result<Redirect>", true),
        ("Redirect", true),
        ("impl IntoResponse", true),
    ] {
        let text = expansion("\"/\"", &format!("async fn a() -> {result} {{ return; }}"));
        assert!(
            holds(&text, &format!("-> {result} {{ return; }}")),
            "{text}"
        );
        assert_eq!(
            holds(
                &text,
                "let __value = __page(&mut __sink,).await; __call.answer(__value)?;"
            ),
            value,
            "{result}: {text}"
        );
        assert_eq!(
            holds(&text, &format!("__page(&mut __sink,).await {writes}")),
            !value,
            "{result}: {text}"
        );
    }
    assert!(holds(
        &expansion("\"/\"", "fn a() -> () {}"),
        "__page(&mut __sink,);"
    ));
}

#[test]
fn an_error_page_has_no_link() {
    for (option, errors) in [
        ("error", "Errors::ALL"),
        ("error = 404", "Errors::only(&[404u16])"),
        (
            "error = [404, 500..=502]",
            "Errors::only(&[404u16, 500u16, 501u16, 502u16])",
        ),
    ] {
        let text = expansion(option, "async fn sorry() {}");
        assert!(holds(&text, errors), "{text}");
        assert!(!text.contains("fn url"), "{text}");
    }
}

#[test]
fn another_name_of_the_crate_is_used_everywhere() {
    let text = expansion(
        "\"/{a}\", crate = web::pages, layout = Site",
        "async fn a(a: u8) {}",
    );
    assert!(holds(&text, "web::pages::__private::Entry"));
    assert!(
        !text.contains(":: pages :: __private") || text.contains("web :: pages"),
        "{text}"
    );
    assert_eq!(
        text.matches("pages :: __private").count(),
        text.matches("web :: pages :: __private").count()
    );
}

#[test]
fn one_page_of_one_url() {
    let page = |name: &str, options: &str| {
        expand(
            tokens(options),
            &tokens(&format!("async fn {name}(b: Option<u8>) {{}}")),
        )
        .to_string()
    };
    assert!(!page("first", "\"/twice/{b?}\"").contains("compile_error"));
    assert!(
        !page("first", "\"/twice/{b?}\"").contains("compile_error"),
        "the same one again"
    );
    assert!(!page("posts", "\"/twice/{b?}\", method = post").contains("compile_error"));
    let second = page("second", "\"/twice/{b?}\", method = delete | get");
    assert!(
        second.contains("the page `first` answers the same URL"),
        "{second}"
    );
}
