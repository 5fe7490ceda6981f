//! `#[check(…)]`: what is a range, what a function, and what people are told.

use super::tokens;
use crate::error::Errors;
use crate::page::{Check, Test, checks};
use proc_macro2::Span;

fn read(source: &str) -> (Vec<Check>, Vec<String>) {
    let mut errors = Errors::default();
    let checks = checks(tokens(source), Span::call_site(), &mut errors);
    (checks, errors.texts())
}

fn messages(source: &str) -> Vec<String> {
    let (checks, errors) = read(source);
    assert!(errors.is_empty(), "{source}: {errors:?}");
    checks.into_iter().map(|check| check.message).collect()
}

#[test]
fn ranges_say_themselves() {
    assert_eq!(messages("2..=64"), ["must be in 2..=64"]);
    assert_eq!(messages("1_000..2_000u32"), ["must be in 1000..2000"]);
    assert_eq!(messages("-1.5..=1.50f32"), ["must be in -1.5..=1.50"]);
    assert_eq!(
        messages("'a'..='z', 1.."),
        ["must be in 'a'..='z'", "must be in 1.."]
    );
    assert_eq!(
        messages("Self::MIN..=limits::MAX"),
        ["must be in Self::MIN..=limits::MAX"]
    );
    assert_eq!(messages("(1..=9)"), ["must be in (1..=9)"]);
}

#[test]
fn a_text_is_the_message_of_the_check_before_it() {
    assert_eq!(
        messages("2..=64, |n| n % 2 == 0, \"must be even\", |n| n != 4"),
        ["must be in 2..=64", "must be even", "isn't allowed"]
    );
    assert_eq!(
        messages("1..=9, \"one digit, please\""),
        ["one digit, please"]
    );
}

#[test]
fn closures_and_functions_are_called() {
    for source in [
        "|n| n > 1",
        "move |n| n > 1",
        "is_even",
        "|n| (1..3).contains(&n)",
        "|n| a[..].len() > n",
        "limits::fits",
    ] {
        let (checks, errors) = read(source);
        assert!(errors.is_empty(), "{source}: {errors:?}");
        assert!(
            matches!(
                &checks[..],
                [Check {
                    test: Test::Function(_),
                    ..
                }]
            ),
            "{source}"
        );
    }
}

#[test]
fn a_message_for_nothing_is_a_mistake() {
    assert!(read("\"odd\"").1[0].starts_with("this message stands behind no check"));
    assert!(read("1..2, \"a\", \"b\"").1[0].starts_with("this message stands behind no check"));
    assert!(read("").1[0].starts_with("nothing is checked"));
}
