//! What is refused, control by control.

use super::tests::{control, controls};
use super::validity::{complaint, complaints};

fn why(markup: &str, typed: &str) -> Option<String> {
    complaint(&[], 0, &control(markup, typed))
}

#[test]
fn what_a_browser_refuses_is_refused() {
    for (markup, good, bad) in [
        ("<input required>", &["x", " "][..], &[""][..]),
        ("<textarea required></textarea>", &["x"], &[""]),
        ("<input type=number>", &["", "1", "-2e3"], &["x", "1,5"]),
        (
            "<input type=number min=1 max=9>",
            &["1", "9", ""],
            &["0", "10"],
        ),
        ("<input type=range min=1 max=9>", &["1", "9"], &["0", "x"]),
        ("<input type=range>", &["0", "100"], &["-1", "101"]),
        (
            "<input type=date min=2026-01-31>",
            &["2026-02-01"],
            &["2026-01-30", "tomorrow"],
        ),
        (
            "<input type=week max=2026-W10>",
            &["2026-W09"],
            &["2026-W11"],
        ),
        ("<input type=month min=2026-02>", &["2026-02"], &["2026-01"]),
        (
            "<input type=time min=22:00 max=06:00>",
            &["23:00", "05:59"],
            &["12:00"],
        ),
        (
            "<input type=time min=06:00 max=22:00>",
            &["12:00"],
            &["23:00", "05:59"],
        ),
        (
            "<input type=datetime-local min=2026-01-01T12:00>",
            &["2026-01-01T12:00"],
            &["2026-01-01T11:59"],
        ),
        ("<input type=email>", &["", "a@b"], &["a", "a@b,c@d"]),
        (
            "<input type=email multiple>",
            &["a@b, c@d"],
            &["a@b,", "a@b,c"],
        ),
        ("<input type=url>", &["", "https://x/"], &["x", "/x"]),
        (
            "<input pattern='[a-z]{2}|x'>",
            &["ab", "x", ""],
            &["abc", "Ab", "1x"],
        ),
        ("<input pattern='\\p{Lu}+'>", &["ÄB"], &["ä"]),
        ("<input pattern='['>", &["anything"], &[]),
        ("<input pattern='a)|(b'>", &["anything"], &[]),
        (
            "<input type=email pattern='.*@x' multiple>",
            &["a@x,b@x"],
            &["a@x,b@y"],
        ),
        ("<input maxlength=2>", &["ab", "😀"], &["abc", "😀a"]),
        ("<input minlength=2>", &["", "ab"], &["a"]),
        (
            "<textarea maxlength=3></textarea>",
            &["a\r\nb"],
            &["a\r\nbc"],
        ),
        ("<input type=color>", &["#00FF00"], &["green"]),
        ("<input required readonly>", &[], &[]),
    ] {
        for text in good {
            assert_eq!(why(markup, text), None, "{markup} {text:?}");
        }
        for text in bad {
            assert!(why(markup, text).is_some(), "{markup} {text:?}");
        }
    }
}

#[test]
fn a_message_says_what_and_why() {
    for (markup, typed, expected) in [
        (
            "<input aria-label=A required>",
            "",
            "\"A\" is required and empty",
        ),
        (
            "<input name=a type=number>",
            "x",
            "\"a\" can't hold \"x\": it takes a number",
        ),
        (
            "<input name=a type=date max=2026-01-01>",
            "2026-01-02",
            "\"a\" is 2026-01-02, and must be 2026-01-01 or less",
        ),
        (
            "<input name=a type=email>",
            "x",
            "\"a\" holds \"x\", which isn't an e-mail address",
        ),
        (
            "<input name=a pattern=x>",
            "y",
            "\"a\" holds \"y\", which isn't like the pattern \"x\"",
        ),
        (
            "<input name=a maxlength=1>",
            "yz",
            "\"a\" takes at most 1 characters, and holds 2",
        ),
    ] {
        assert_eq!(why(markup, typed).as_deref(), Some(expected), "{markup}");
    }
}

#[test]
fn what_the_page_has_written_may_be_too_long() {
    assert_eq!(
        complaints(&controls("<input maxlength=1 value=abc>")),
        [""; 0]
    );
}

#[test]
fn what_must_be_chosen_is_missing_until_it_is() {
    for (markup, expected) in [
        (
            "<input type=checkbox aria-label=A required>",
            &["\"A\" must be checked"][..],
        ),
        ("<input type=checkbox required checked>", &[]),
        (
            "<input type=file aria-label=A required>",
            &["\"A\" needs a file"],
        ),
        (
            "<select aria-label=A required><option value=''>-<option>x</select>",
            &["\"A\" needs one of its options to be chosen"],
        ),
        ("<select required><option>x</select>", &[]),
        (
            "<select required><option value=''>-<option selected>x</select>",
            &[],
        ),
        (
            "<fieldset><legend>G</legend><input type=radio name=r><input type=radio name=r required></fieldset>",
            &["\"G\" needs one of its buttons to be chosen"],
        ),
        (
            "<input type=radio name=r checked><input type=radio name=r required>",
            &[],
        ),
        (
            "<input type=radio name=r checked><input type=radio name=s>",
            &[],
        ),
        (
            "<input type=radio name=r checked><input type=radio name=s required aria-label=B>",
            &["the group of \"B\" needs one of its buttons to be chosen"],
        ),
    ] {
        assert_eq!(complaints(&controls(markup)), expected, "{markup}");
    }
}

#[test]
fn some_controls_are_not_judged() {
    for markup in [
        "<input required disabled>",
        "<input required readonly>",
        "<input type=hidden required>",
        "<datalist><input required></datalist>",
        "<fieldset disabled><input required></fieldset>",
        "<input type=color required>",
    ] {
        assert_eq!(complaints(&controls(markup)), [""; 0], "{markup}");
    }
}
