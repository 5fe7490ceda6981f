//! The limits of fields: several ranges, in words of their own, for browsers, and written by hand.

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

#[page("/forms/limits/ranges", method = get | post)]
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
        let answer = site
            .post("/forms/limits/ranges")
            .form(&fields)
            .await
            .unwrap();
        let errors = answer.select(".error");
        let errors: Vec<String> = errors.iter().map(pages::test::Element::text).collect();
        assert_eq!(errors, expected, "{narrow} {digit}");
    }
}

#[tokio::test]
async fn browsers_know_those_that_are_literal() {
    let site = client(Site::with([ranges::ENTRY])).unwrap();
    let page = site.get("/forms/limits/ranges").await.unwrap();
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

#[derive(Form)]
struct ByHand {
    #[field(minlength = 2, maxlength = 9, pattern = "[a-z]+")]
    text: String,
    #[field(min = 1, max = 9, step = 1)]
    n: u8,
    #[field(accept = "image/*")]
    picture: Option<Upload>,
}

#[page("/forms/limits/by-hand", method = get | post)]
async fn by_hand(form: FormState<ByHand>) {
    html! {
        <form method="post" enctype="multipart/form-data" bind={&form}>
            <input name="text" minlength="3" maxlength="8" pattern="[a-c]+" required aria-label="Text">
            <input type="number" name="n" min="2" max="8" step="3" required={false} aria-label="Number">
            <input type="file" name="picture" accept="image/png" aria-label="Picture">
        </form>
    }
}

#[tokio::test]
async fn what_is_written_by_hand_is_not_printed_again() {
    let site = client(Site::with([by_hand::ENTRY])).unwrap();
    let page = site.get("/forms/limits/by-hand").await.unwrap();
    let form = page.text().split_once("<form").unwrap().1;
    for (limit, expected) in [
        (" required", 1),
        (" min=\"2\"", 1),
        (" max=\"8\"", 1),
        (" step=\"3\"", 1),
        (" minlength=\"3\"", 1),
        (" maxlength=\"8\"", 1),
        (" pattern=\"[a-c]+\"", 1),
        (" accept=\"image/png\"", 1),
        (" min", 2),
        (" max", 2),
        (" step", 1),
        (" pattern", 1),
        (" accept", 1),
    ] {
        assert_eq!(form.matches(limit).count(), expected, "{limit}: {form}");
    }
}
