//! The check of literal links, on crates that are written for it, and on the example site.

use pages::prelude::*;
use pages::test::Links;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

#[page("/client/users/{id}")]
async fn user(id: u32) {
    html! { <p>{id}</p> }
}

#[page("/client/sign", method = post)]
async fn sign() {
    html! { <p>"Thanks"</p> }
}

/// A crate that is there as long as the test runs.
struct Crate(PathBuf);

impl Crate {
    fn with(files: &[(&str, &str)]) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "pages-links-{}-{}",
            std::process::id(),
            COUNT.fetch_add(1, Ordering::Relaxed)
        );
        let root = std::env::temp_dir().join(name);
        for (path, text) in files {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Self(root)
    }

    fn links(&self) -> Links {
        Links::of(&self.0).site(&pages::Site::with(routes![user, sign]))
    }
}

impl Drop for Crate {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_link_that_leads_nowhere_is_told_with_its_place() {
    let sources = Crate::with(&[(
        "src/home.rs",
        r##"
fn home(h: &mut Html) {
    html!(h,
        <a href="/client/user/{id}?tab=1">"x"</a>
        <a href="/client/users/7">"fine"</a> <a href="#top">"fine"</a> <a href="mailto:a@example.org">"fine"</a>
        <form action="/client/sign" method="post"></form>
        <form action="/client/sign"></form>
        <a href="{base}/x">"depends"</a> <img src="x.png" alt="relative">
    );
}
"##,
    )]);
    let broken = sources.links().check().unwrap_err();
    let (first, second) = (broken.links()[0].to_string(), broken.links()[1].to_string());
    assert!(
        first.starts_with(
            "src/home.rs:4:17: href=\"/client/user/{…}?tab=1\": nothing answers it; the nearest is `/client/users/{id}` (`"
        ) && first.contains("::links::user`, "),
        "{first}"
    );
    assert!(
        second.starts_with("src/home.rs:7:22: action=\"/client/sign\": `/client/sign` (`")
            && second.ends_with(" answers POST, but not GET, HEAD"),
        "{second}"
    );
    assert_eq!(broken.links().len(), 2, "{broken}");
    assert!(
        broken
            .to_string()
            .starts_with("2 links lead nowhere:\n- src/home.rs:4:17"),
        "{broken}"
    );
    assert_eq!(
        (broken.links()[0].line(), broken.links()[0].column()),
        (4, 17)
    );
}

#[test]
fn files_and_prefixes_are_answered_by_others() {
    let sources = Crate::with(&[
        (
            "src/lib.rs",
            r#"fn f() { html! {
                <link rel="stylesheet" href="/static/site.css"> <a href="/robots.txt">"r"</a>
                <img src="/static/{name}.png" alt=""> <a href="/api/x">"api"</a> <a href="/docs/">"docs"</a>
            } }"#,
        ),
        ("static/site.css", ""),
        ("static/img.png", ""),
        ("public/robots.txt", ""),
        ("public/docs/index.html", ""),
    ]);
    assert_eq!(sources.links().check().unwrap_err().links().len(), 5);
    let checked = sources
        .links()
        .published("static/")
        .published(("/", "public"))
        .prefix("/api")
        .check()
        .unwrap();
    assert_eq!((checked.files, checked.links, checked.skipped), (1, 5, 0));
}

#[test]
fn relative_links_are_resolved_where_the_page_is_known() {
    let sources = Crate::with(&[(
        "src/lib.rs",
        r#"
#[page("/client/users/{id}/edit")]
async fn edit(id: u32) { html! { <a href="../{id}">"back"</a> <a href="../../sing">"x"</a> } }
"#,
    )]);
    let broken = sources.links().check().unwrap_err();
    assert_eq!(broken.links().len(), 1, "{broken}");
    assert_eq!(broken.links()[0].url(), "../../sing");
}

#[test]
fn other_programs_have_their_own_pages() {
    let page = r#"#[page("/of/the/example")] async fn f() { html! { <a href="/of/the/example">"x"</a> } }"#;
    let example = Crate::with(&[
        ("examples/one.rs", page),
        ("src/bin/two.rs", page),
        ("tests/ui/wrong.rs", "fn f( {"),
    ]);
    let checked = example.links().check().unwrap();
    assert_eq!((checked.files, checked.unread, checked.links), (3, 1, 2));
    let program = Crate::with(&[("src/lib.rs", page)]);
    assert_eq!(
        program.links().check().unwrap_err().links().len(),
        1,
        "a page that isn't registered doesn't answer"
    );
}

#[test]
fn a_site_below_a_prefix_has_it_in_its_links() {
    let text = r#"fn f() { html! { <a href="/app/client/users/7">"x"</a> <a href="/other">"y"</a> <a href="/app">"z"</a> } }"#;
    let sources = Crate::with(&[("src/lib.rs", text)]);
    let broken = sources.links().mounted_at("/app/").check().unwrap_err();
    assert_eq!(broken.links().len(), 1, "{broken}");
    assert_eq!(broken.links()[0].url(), "/app");
}

#[test]
fn nothing_to_check_is_no_success() {
    let empty = Crate::with(&[("README.md", "")]);
    let message = empty
        .links()
        .published("static")
        .check()
        .unwrap_err()
        .to_string();
    assert!(
        message.starts_with("the links couldn't be checked:\n- the published folder "),
        "{message}"
    );
    assert!(
        message.contains("\n- there are no sources in "),
        "{message}"
    );
}

#[test]
fn the_examples_have_no_link_that_leads_nowhere() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    let checked = Links::of(examples).folders(["src/bin/site"]).assert();
    assert!(checked.links > 0, "{checked:?}");
}

/// The macro takes the crate that it stands in: here these tests, whose `src` holds no markup.
#[test]
fn the_macro_needs_no_arguments() {
    let checked = pages::test::links!();
    assert!(checked.files > 0 && checked.links == 0, "{checked:?}");
}

/// This file is one of those that are looked through.
#[test]
fn the_macro_takes_what_links_takes() {
    let checked = pages::test::links!(
        site = &pages::Site::with(routes![user, sign]),
        published = ["client", ("/elsewhere", "client")],
        prefixes = ["/api", "/list"],
        mounted_at = "/nowhere",
        folders = ["client"],
    );
    assert!(checked.files >= 8 && checked.links == 1, "{checked:?}");
}
