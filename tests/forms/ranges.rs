//! The ranges of a field: beside others, in words of their own, and for browsers.

use pages::Site;
use pages::prelude::*;
use pages::test::client;

#[derive(Form)]
struct Ranges {
    #[field(min = 1)]
    #[check(5..=9)]
    narrow: u8,
    #[check(1..=9, "must have one digit")]
    digit: u8,
    price: f64,
}

#[page("/forms/ranges", method = get | post)]
async fn ranges(form: FormState<Ranges>) {
    html! {
        <form method="post" bind={&form}>
            <input type="number" name="narrow" aria-label="Narrow">
            <input type="number" name="digit" aria-label="Digit">
            <input type="number" name="price" aria-label="Price">
            {form.errors(Ranges::NARROW)}
            {form.errors(Ranges::DIGIT)}
        </form>
    }
}

#[tokio::test]
async fn every_range_holds_and_is_told_in_its_words() {
    let site = client(Site::with([ranges::ENTRY])).unwrap();
    for (narrow, digit, expected) in [
        ("5", "1", &[][..]),
        ("9", "9", &[]),
        ("0", "9", &["Narrow must be 1 or more."]),
        ("4", "9", &["Narrow must be in 5..=9."]),
        ("10", "9", &["Narrow must be 9 or less."]),
        ("5", "0", &["Digit must have one digit."]),
        ("5", "10", &["Digit must have one digit."]),
    ] {
        let fields = [("narrow", narrow), ("digit", digit), ("price", "0.1")];
        let answer = site.post("/forms/ranges").form(&fields).await.unwrap();
        let errors = answer.select(".error");
        let errors: Vec<String> = errors.iter().map(pages::test::Element::text).collect();
        assert_eq!(errors, expected, "{narrow} {digit}");
    }
}

#[tokio::test]
async fn browsers_know_those_that_are_literal() {
    let site = client(Site::with([ranges::ENTRY])).unwrap();
    let page = site.get("/forms/ranges").await.unwrap();
    for (name, expected) in [
        ("narrow", [Some("1"), Some("9"), None]),
        ("digit", [Some("1"), Some("9"), None]),
        ("price", [None, None, Some("any")]),
    ] {
        let control = &page.select(&format!("[name={name}]"))[0];
        let limits = ["min", "max", "step"].map(|limit| control.attr(limit));
        assert_eq!(limits, expected, "{name}");
    }
}
