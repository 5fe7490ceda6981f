//! What is said of pages that are none, and what is left of them.

use super::tokens;
use crate::emit::expand;

fn messages(options: &str, function: &str) -> Vec<String> {
    let expansion = expand(tokens(options), &tokens(function));
    let file: syn::File = syn::parse2(expansion).expect("what is left parses");
    file.items
        .iter()
        .filter_map(|item| match item {
            syn::Item::Macro(call) => syn::parse2::<syn::LitStr>(call.mac.tokens.clone()).ok(),
            _ => None,
        })
        .map(|text| text.value())
        .collect()
}

#[test]
fn each_mistake_is_said_once() {
    let page = "async fn a() {}";
    for (options, function, expected) in [
        ("", page, "this page has no path"),
        ("PATH", page, "`#[page]` has no option `PATH`"),
        ("1 + 1", page, "the path of a page is a literal"),
        ("\"/\", \"/b\"", page, "the path stands first"),
        ("\"/\", titel = \"x\"", page, "no option `titel`"),
        ("\"/\", title", page, "`title` has no value"),
        (
            "\"/\", title = \"a\", title = \"b\"",
            page,
            "`title` is given twice",
        ),
        (
            "\"/\", method = head",
            page,
            "`head` is no method of a page",
        ),
        ("\"/\", method = get | get", page, "`get` is given twice"),
        ("\"/\", method = get, post", page, "no option `post`"),
        ("\"/\", method = \"GET\"", page, "this is no method"),
        ("\"/\", status = 1000", page, "`1000` is no status code"),
        ("\"/\", meta = \"x\"", page, "`meta` is a list of pairs"),
        ("\"/\", meta = [(\"x\")]", page, "this is no pair"),
        (
            "\"/\", cross_origin = true",
            page,
            "`cross_origin` has no value",
        ),
        ("\"/\", policy", page, "`policy` has no value"),
        ("\"/\", policy = \"x\"", page, "`policy` is a list of pairs"),
        ("\"/\", error = 404", page, "an error page has no path"),
        ("error = 200", page, "`200` is no status code"),
        ("error = NOT_FOUND", page, "this is no status code"),
        ("\"/{id}\"", page, "no argument takes the parameter `id`"),
        (
            "\"/{id}\"",
            "async fn a(ident: u32) {}",
            "call the argument `ident` `id`",
        ),
        ("\"/:id\"", "async fn a(id: u32) {}", "write `{id}`"),
        ("\"/<id>\"", "async fn a(id: Id) {}", "write `{id}`"),
        ("\"/\"", "struct A;", "`#[page]` stands before a function"),
        ("\"/\"", "async fn a<T>() {}", "a page can't be generic"),
        (
            "\"/{a}\"",
            "async fn a(a: &str) {}",
            "an argument of a page is no reference",
        ),
        (
            "\"/\"",
            "async fn a(#[query] a: Option<&str>) {}",
            "an argument of a page holds no reference",
        ),
        (
            "\"/{a}\"",
            "async fn a(a: impl Send) {}",
            "a page can't be generic",
        ),
        ("\"/\"", "async fn a(&self) {}", "a page has no `self`"),
        ("\"/\"", "unsafe fn a() {}", "it can't be `unsafe`"),
        ("\"/\"", "const fn a() {}", "a page is no `const fn`"),
        (
            "\"/\"",
            "extern \"C\" fn a() {}",
            "a page is a function of Rust",
        ),
        (
            "\"/\"",
            "async fn a(#[query] Form(x): Form<X>) {}",
            "a parameter of the query has a name",
        ),
        (
            "\"/{id}\"",
            "async fn a(id: Option<u8>) {}",
            "`id` is never left out, so it is no `Option`",
        ),
        (
            "\"/{id}\"",
            "async fn a(#[default] id: u8) {}",
            "`id` is never left out, so it needs no",
        ),
        (
            "\"/{id}\"",
            "async fn a(#[query] id: u8) {}",
            "of the path and of the query",
        ),
        (
            "\"/\"",
            "async fn a(#[check(1..)] id: u8) {}",
            "`id` is no parameter of the path",
        ),
        (
            "\"/\"",
            "async fn a(#[query] #[check] id: u8) {}",
            "nothing is checked",
        ),
        (
            "\"/\"",
            "async fn a(#[query(id)] id: u8) {}",
            "`#[query]` takes the name",
        ),
        (
            "\"/\"",
            "async fn a(#[query] #[cfg(x)] id: u8) {}",
            "can't depend on `cfg`",
        ),
    ] {
        let messages = messages(options, function);
        assert_eq!(messages.len(), 1, "{options} {function}: {messages:?}");
        assert!(
            messages[0].contains(expected),
            "{options} {function}: {messages:?}"
        );
    }
}

#[test]
fn all_are_said_at_once() {
    let messages = messages(
        "\"a/{b}\", titel = \"\", status = 99",
        "async fn a<T>(#[query] (c, d): (u8, u8)) {}",
    );
    assert_eq!(messages.len(), 6, "{messages:#?}");
}

#[test]
fn what_fails_keeps_its_shape() {
    let text = expand(
        tokens("\"/{b}/{c}\", titel = 1"),
        &tokens("async fn a(c: u8) { user. }"),
    )
    .to_string();
    for part in [
        "fn a (__sink : & mut",
        "user .",
        "enum a { # [doc (hidden)] __Page }",
        "pub fn url (c : impl",
        ", _ : impl :: core :: marker :: Sized)",
        "const ENTRY",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!text.contains("submit"), "{text}");
}
