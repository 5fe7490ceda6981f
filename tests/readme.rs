//! The README is short, and what it names is there. That its samples compile is shown by the documentation tests of `pages`.

const README: &str = include_str!("../README.md");

#[test]
fn the_first_page_is_short() {
    let (_, rest) = README.split_once("```rust,no_run\n").expect("a sample");
    let (sample, _) = rest.split_once("```").expect("its end");
    let page = sample.split("\n\n").nth(1).expect("the page");
    assert!(page.lines().count() <= 12, "{page}");
    assert!(sample.lines().count() <= 12, "{sample}");
}

#[test]
fn a_form_with_its_errors_is_thirty_lines() {
    let sample = README.split("```rust").nth(2).expect("a second sample");
    let (sample, _) = sample.split_once("```").expect("its end");
    assert!(sample.contains("#[derive(Form)]") && sample.contains("form.summary()"));
    assert!(sample.trim().lines().count() <= 30, "{sample}");
}

#[test]
fn the_pictures_are_there() {
    let pictures: Vec<&str> = README.split("](docs/").skip(1).collect();
    assert_eq!(pictures.len(), 2);
    for rest in pictures {
        let (name, _) = rest.split_once(')').expect("its name");
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../docs")
            .join(name);
        let size = path.metadata().expect("the picture").len();
        assert!((10_000..200_000).contains(&size), "{name}: {size}");
    }
}
