//! Half-typed markup: whatever else was written survives, once, and completing a word changes nothing but the word.

use super::expand::{html, leaves};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// What is being typed, and the words that must survive it. `¦` is where an editor would close what is open.
const HALF_TYPED: &[(&str, &[&str])] = &[
    ("<p>{user.}</p>{rest}", &["user", "rest"]),
    ("<p title={user.}>{rest}</p>", &["user", "rest"]),
    ("<a href={x.}", &["x"]),
    ("<a href={x.}<b>{rest}</b>", &["x", "rest"]),
    ("<di", &[]),
    ("{before}<di", &["before"]),
    ("{before}<di<p>{rest}</p>", &["before", "rest"]),
    ("<div cl", &[]),
    (
        "<div>{before}<p class=[]{rest}</p></div>",
        &["before", "rest"],
    ),
    ("<p class=[a.]>{rest}</p>", &["a", "rest"]),
    ("<p class=[a, \"b\" if c.]>{rest}</p>", &["a", "c", "rest"]),
    ("for x in ", &[]),
    ("{before} for x in list", &["before", "list"]),
    (
        "for x in list. { <li>{x.}</li> } {rest}",
        &["list", "x", "rest"],
    ),
    ("for ", &[]),
    ("if user. { <p>{a}</p> } {rest}", &["user", "a", "rest"]),
    (
        "if let Some(y) = user. { {y} } else { {z.} }",
        &["y", "user", "z"],
    ),
    ("if ", &[]),
    (
        "match user. { Some(y) => <p>{y.}</p>, None => { {a} } }",
        &["user", "y", "a"],
    ),
    ("match user { Some(y) => }", &["user", "y"]),
    ("match user { Some(y) }", &["user", "y"]),
    ("let x = user.; <p>{x}</p>", &["user", "x"]),
    ("let x = user.\n", &["user"]),
    (
        "<Card title={user.}>{rest}</Card>",
        &["Card", "title", "user", "rest"],
    ),
    (
        "<Card title={user.name} fo",
        &["Card", "title", "user", "name", "fo"],
    ),
    ("<Card title=>{rest}</Card>", &["Card", "rest"]),
    ("<Ca", &["Ca"]),
    ("<ui::Ca", &["ui", "Ca"]),
    ("<p {..user.}>{rest}</p>", &["user", "rest"]),
    (
        "<p if user. { title={a.} }>{rest}</p>",
        &["user", "a", "rest"],
    ),
    ("{ let y = user.; y }{rest}", &["y", "user", "rest"]),
    ("{ user.; }{rest}", &["user", "rest"]),
    ("<p>{a}</b>{rest}", &["a", "rest"]),
    ("<p>{a}<b>{c}</p>{rest}", &["a", "c", "rest"]),
    ("while user. { {a} }", &["user", "a"]),
    ("<p>{a} unquoted {b}</p>", &["a", "b"]),
    ("<p title{user.}>{rest}</p>", &["user", "rest"]),
    (
        "<Card>{a.}<:footer>{b.}</:footer></Card>{rest}",
        &["a", "b", "rest"],
    ),
];

#[test]
fn what_else_was_written_survives_once() {
    for (markup, words) in HALF_TYPED {
        let written_out = leaves(html(markup));
        for word in *words {
            let found = written_out
                .iter()
                .filter(|leaf| matches!(leaf, TokenTree::Ident(ident) if ident == word))
                .count();
            let written = leaves(markup.parse().unwrap())
                .iter()
                .filter(|leaf| matches!(leaf, TokenTree::Ident(ident) if ident == word))
                .count();
            // Names of documented items may add to it, nothing may take from it or write an expression twice.
            assert!(
                found >= written.min(1) && found <= written,
                "`{word}` of `{markup}`: {found} of {written}"
            );
        }
    }
}

#[test]
fn the_words_keep_their_places() {
    for (markup, words) in HALF_TYPED {
        let input: TokenStream = format!("[::html] h, {markup}").parse().unwrap();
        let places = places(input.clone(), words);
        let output = self::places(crate::expand::html(input), words);
        for place in output {
            assert!(
                place.contains("bytes("),
                "tokens have no places in this process"
            );
            assert!(places.contains(&place), "{place} in `{markup}`");
        }
    }
}

/// Each of the words with where it stands.
fn places(stream: TokenStream, words: &[&str]) -> Vec<String> {
    leaves(stream)
        .into_iter()
        .filter_map(|leaf| match leaf {
            TokenTree::Ident(ident) if words.iter().any(|word| ident == word) => {
                Some(format!("{ident} {:?}", ident.span()))
            }
            _ => None,
        })
        .collect()
}

/// The shape of an expansion: groups and leaves, but for the word that is being typed and the mistakes reported.
fn shape(stream: TokenStream, word: &str) -> TokenStream {
    stream
        .into_iter()
        .filter_map(|token| match token {
            TokenTree::Group(group) => {
                let mut new = Group::new(group.delimiter(), shape(group.stream(), word));
                if group.delimiter() == Delimiter::None {
                    new.set_span(group.span());
                }
                Some(new.into())
            }
            TokenTree::Ident(ident) if ident == word => None,
            other => Some(other),
        })
        .collect()
}

#[test]
fn completing_a_word_changes_nothing_else() {
    for (half, whole) in [
        ("<p>{user.}</p>{rest}", "<p>{user.x}</p>{rest}"),
        ("<a href={user.}>{rest}</a>", "<a href={user.x}>{rest}</a>"),
        ("<p class=[a, user.]></p>", "<p class=[a, user.x]></p>"),
        (
            "for i in user. { <li>{i}</li> }",
            "for i in user.x { <li>{i}</li> }",
        ),
        (
            "if user. { {a} } else { {b} }",
            "if user.x { {a} } else { {b} }",
        ),
        (
            "match user. { _ => { {a} } }",
            "match user.x { _ => { {a} } }",
        ),
        ("let a = user.; {a}", "let a = user.x; {a}"),
        (
            "<Card title={user.}>{rest}</Card>",
            "<Card title={user.x}>{rest}</Card>",
        ),
        ("<p {..user.}></p>", "<p {..user.x}></p>"),
        ("{ user.; }", "{ user.x; }"),
        (
            "<p title={user.} hidden={b}>{c}</p>",
            "<p title={user.x} hidden={b}>{c}</p>",
        ),
    ] {
        let shape = |markup| {
            shape(html(markup), "x")
                .to_string()
                .split_whitespace()
                .collect::<String>()
        };
        assert_eq!(shape(half), shape(whole), "{half}");
    }
}

#[test]
fn names_are_emitted_as_paths_to_documented_items() {
    let expansion =
        html(r#"<p class="a"><svg viewBox="0 0 1 1"></svg><label for="x">"y"</label></p>"#)
            .to_string();
    let squeezed: String = expansion.split_whitespace().collect();
    for path in [
        "__elements::p,",
        "__attributes::class,",
        "__svg::svg,",
        "__attributes::viewBox,",
        "__attributes::r#for,",
    ] {
        assert!(squeezed.contains(path), "{path} in {expansion}");
    }
}
