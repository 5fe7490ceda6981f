//! The crate of a strict user runs, too; that it compiles shows that no lint leaks.

use pages_strict::{expansions, without_prelude};
use pages_tests::judge::{is, well_formed};

#[test]
fn all_forms_in_strict_code() {
    let mut h = html::Html::new();
    expansions::page(&mut h, &["a", "", "c&d", "e"]).unwrap();
    let out = h.into_string();
    well_formed(&out);
    assert!(
        out.contains("<li id=\"item-2\" class=\"even\"><b>c&amp;d</b><i>early</i>"),
        "{out}"
    );
    assert!(
        out.contains("<li id=\"item-1\" class=\"odd\" hidden></li>"),
        "{out}"
    );
    assert!(out.contains("<article class=\"card featured\"><h2>A 3</h2>children<footer><small>footer</small></footer>"), "{out}");
}

#[test]
fn waiting_forms_in_strict_code() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let mut h = html::Html::new();
    runtime
        .block_on(expansions::waiting_page(&mut h, &["a"]))
        .unwrap();
    is(
        &h.into_string(),
        "<ul><li>a<p>1</p></li></ul><p>careful</p>",
    );
}

#[test]
fn forms_without_the_prelude() {
    let mut h = html::Html::new();
    without_prelude::page(&mut h);
    is(
        &h.into_string(),
        "<div class=\"frame empty\"><h2>a 2</h2><div class=\"frame\"><h2>b</h2><i>0</i><i>1</i>x</div></div>",
    );
}

#[test]
fn a_macro_of_another_crate() {
    is(
        &expansions::table("x"),
        "<tr><td class=\"name own\">x</td><td title=\"2\">text x2</td><td>x</td></tr>",
    );
    is(&expansions::note("<"), "<p>&lt;</p>");
}

#[test]
fn all_forms_of_pages_in_strict_code() {
    let (listed, link) = pages_strict::pages::listed();
    assert_eq!(
        listed.map(|page| page.path),
        [
            "/strict",
            "/strict/plain",
            "/strict/guestbook/{id}/{tail..}",
            "/strict/args/{state?}/{more?}",
            "/strict/file-{n}.txt",
            "/strict/forms",
            "/strict/found",
            ""
        ]
    );
    assert_eq!(
        link,
        "/strict/guestbook/3/a/b?required=true&n=4&t=x&t=y&colour=dark-green&page=9"
    );
}
