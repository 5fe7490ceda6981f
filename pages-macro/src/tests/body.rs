//! Bodies: which `return;` is the page's, and which bodies bring a document.

use super::tokens;
use crate::body::{is_document, is_result, mentions, rewrite};
use proc_macro2::{Delimiter, Group};

/// The body with `return;` rewritten, and how many of them there were.
fn returns(body: &str) -> usize {
    let group = Group::new(Delimiter::Brace, tokens(body));
    let rewritten = rewrite(&group).to_string();
    let done = tokens(":: core :: result :: Result :: Ok (())").to_string();
    let plain = rewritten.replace(&format!(" {done}"), "");
    assert_eq!(plain, group.to_string(), "nothing else changes");
    rewritten.matches(&done).count()
}

#[test]
fn a_return_of_the_page_is_rewritten() {
    assert_eq!(returns("return;"), 1);
    assert_eq!(returns("if a { return } b"), 1);
    assert_eq!(returns("match a { Some(b) => b, None => return, }"), 1);
    assert_eq!(returns("html! { <p>if a { return; }</p> }"), 1);
    assert_eq!(returns("let Some(a) = b else { return };"), 1);
    assert_eq!(returns("if a || b { return; } if c | d { return; }"), 2);
    assert_eq!(
        returns("match a { A | B => return, C { .. } | D => return, | E => return }"),
        3
    );
    assert_eq!(returns("let f: fn(u8) = g; if a { return; }"), 1);
    assert_eq!(returns("let f = |x| x + 1; return;"), 1);
    assert_eq!(returns("select! { a = b => return, c = d => {} }"), 1);
}

#[test]
fn a_return_of_something_else_is_not() {
    assert_eq!(returns("return Err(x);"), 0);
    assert_eq!(returns("let f = || { return; };"), 0);
    assert_eq!(returns("let f = |x: u8| -> () { return; };"), 0);
    assert_eq!(returns("let f = move |x| return;"), 0);
    assert_eq!(
        returns("f(|a| match a { Some(_) => return, None => () })"),
        0
    );
    assert_eq!(returns("spawn(async move { return; });"), 0);
    assert_eq!(returns("spawn(async { return; });"), 0);
    assert_eq!(
        returns("f(async |x| { return; }, async move |x| { return; });"),
        0
    );
    assert_eq!(returns("fn f() { return; }"), 0);
    assert_eq!(returns("impl T for S { fn f(&self) -> u8 { return; } }"), 0);
}

#[test]
fn a_result_at_the_end_is_seen() {
    let is = |body: &str| is_result(&Group::new(Delimiter::Brace, tokens(body)));
    assert!(is("Err(Error::see_other(home::url()))"));
    assert!(is("let a = 1; Ok(())"));
    assert!(is("html! { <p>{a}</p> } Ok(())"));
    assert!(!is("html! { <p>{a}</p> }"));
    assert!(!is("html!(h, <p>{a}</p>)"));
    assert!(!is("return Err(a);"));
    assert!(!is("return Err(a)"));
    assert!(!is("Err(a)?"));
    assert!(!is("a = Ok(b)"));
    assert!(!is("Err(a);"));
    assert!(!is("self::Err(a)"));
    assert!(!is(""));
}

#[test]
fn a_document_is_seen() {
    let is = |body: &str| is_document(tokens(body));
    assert!(is("html! { <!DOCTYPE html> <html></html> }"));
    assert!(is("html! { <!doctype html> }"));
    assert!(is("let a = 1; html! { <html lang=\"en\"></html> }"));
    assert!(is("if a { pages::html! { <html></html> } }"));
    assert!(is("html!(h, <html></html>)"));
    assert!(!is("html! { <p>\"<html>\"</p> }"));
    assert!(!is("html! { <html-card></html-card> <Html></Html> }"));
    assert!(!is("let a = b <html; fragment! { <html></html> }"));
}

#[test]
fn names_are_found_in_format_strings_too() {
    assert!(mentions(tokens("format!(\"{id:?}\")"), "id"));
    assert!(mentions(tokens("f(&[id])"), "id"));
    assert!(mentions(tokens("\"a {id}\""), "id"));
    assert!(!mentions(tokens("\"id {idea} {}\" , idea"), "id"));
}
