//! Each limit is met by what just fits, and passed by one more.

use crate::form::tests::{Pieces, now};
use crate::form::{FieldLimit, FormLimits, Submission, Upload, Value};
use crate::{Error, Result};
use http::HeaderMap;

const FORM: &str = "application/x-www-form-urlencoded";
const PARTS: &str = "multipart/form-data; boundary=cut";

/// Reads a body that comes in these pieces.
fn read(
    kind: &str,
    body: &str,
    limits: &FormLimits,
    own: &[FieldLimit],
    pieces: &[usize],
) -> Result<Submission> {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", kind.parse().unwrap());
    let body = Pieces::cut(body.as_bytes(), pieces);
    now(Submission::from_body(&headers, body, limits, own))
}

/// The first body fits, the second doesn't, for this reason, however they are cut.
fn check(kind: &str, limits: &FormLimits, fits: &str, over: &str, reason: &str) {
    for pieces in [&[][..], &[1], &[7, 3, 31]] {
        let form = read(kind, fits, limits, &[], pieces);
        form.unwrap_or_else(|error| panic!("{fits:?} doesn't fit: {error}"));
        let error: Error = read(kind, over, limits, &[], pieces).unwrap_err();
        assert_eq!(error.status(), 413, "{error}");
        assert!(error.to_string().contains(reason), "{error}");
    }
}

fn part(head: &str, data: &str) -> String {
    format!("--cut\r\nContent-Disposition: form-data; {head}\r\n\r\n{data}\r\n")
}

fn parts(parts: &[(&str, &str)]) -> String {
    let mut body: String = parts.iter().map(|(head, data)| part(head, data)).collect();
    body.push_str("--cut--\r\n");
    body
}

fn texts(names: &[&str]) -> String {
    let pairs: Vec<_> = names.iter().map(|name| (*name, "x")).collect();
    parts(&pairs)
}

#[test]
fn fields() {
    let limits = FormLimits::new().fields(2);
    let reason = "more than 2 fields";
    check(FORM, &limits, "a=1&&b&", "a=1&&b&c", reason);
    let (fits, over) = (
        texts(&["name=a", "name=b"]),
        texts(&["name=a", "name=b", "name=c"]),
    );
    check(PARTS, &limits, &fits, &over, reason);
}

#[test]
fn one_text() {
    let limits = FormLimits::new().text(4);
    let reason = "field `a` holds more than 4 bytes";
    check(FORM, &limits, "a=%41234&b=1234", "a=%412345", reason);
    let (fits, over) = (parts(&[("name=a", "1234")]), parts(&[("name=a", "12345")]));
    check(PARTS, &limits, &fits, &over, reason);
}

#[test]
fn all_texts() {
    let limits = FormLimits::new().texts(8);
    let reason = "All texts of the form together hold more than 8 bytes";
    check(FORM, &limits, "a=123&b=456", "a=123&b=4567", reason);
    let (fits, over) = (
        parts(&[("name=a", "123"), ("name=b", "456")]),
        parts(&[("name=a", "123"), ("name=b", "4567")]),
    );
    check(PARTS, &limits, &fits, &over, reason);
}

#[test]
fn a_body_of_nothing_but_separators() {
    let limits = FormLimits::new().texts(8).fields(2);
    let most = 8 * 3 + 2 * 2;
    check(
        FORM,
        &limits,
        &"&".repeat(most),
        &"&".repeat(most + 1),
        "longer than forms may be",
    );
}

#[test]
fn the_head_of_a_part() {
    let limits = FormLimits::new().part_head(1024);
    let of = |length: usize| {
        let known = "Content-Disposition: form-data; name=a; x=".len();
        texts(&[&format!("name=a; x={}", "y".repeat(length - known))])
    };
    check(
        PARTS,
        &limits,
        &of(1024),
        &of(1025),
        "head of a part of the form holds more than 1 KiB",
    );
}

#[test]
fn one_file() {
    let limits = FormLimits::new().file(4);
    let (fits, over) = (
        parts(&[("name=a; filename=x", "1234")]),
        parts(&[("name=a; filename=x", "12345")]),
    );
    let reason = "field `a` takes files of at most 4 bytes";
    check(PARTS, &limits, &fits, &over, reason);
}

#[test]
fn all_files() {
    let limits = FormLimits::new().files(6);
    let (fits, over) = (
        parts(&[("name=a; filename=x", "123"), ("name=b; filename=y", "456")]),
        parts(&[
            ("name=a; filename=x", "123"),
            ("name=b; filename=y", "4567"),
        ]),
    );
    let reason = "All files of the form together hold more than 6 bytes";
    check(PARTS, &limits, &fits, &over, reason);
}

#[test]
fn the_number_of_files() {
    let limits = FormLimits::new().file_count(1);
    // Inputs without a file don't count, files without bytes do.
    let empty = ("name=a; filename=\"\"", "");
    let (fits, over) = (
        parts(&[empty, ("name=a; filename=x", "1"), empty]),
        parts(&[("name=a; filename=x", "1"), ("name=b; filename=y", "")]),
    );
    check(PARTS, &limits, &fits, &over, "more than 1 files");
}

#[test]
fn in_memory() {
    let limits = FormLimits::new().in_memory(4);
    for (data, is_in_memory) in [("1234", true), ("12345", false)] {
        let body = parts(&[("name=a; filename=x", data)]);
        let form = read(PARTS, &body, &limits, &[], &[]).unwrap();
        let file = form.files("a").next().unwrap();
        assert_eq!(file.is_in_memory(), is_in_memory);
        assert_eq!(now(file.bytes()).unwrap(), data);
    }
}

#[test]
fn a_field_with_a_limit_of_its_own_loses_the_file_alone() {
    let limits = FormLimits::new().file(4).files(8);
    let own = [
        FieldLimit {
            name: "a",
            size: Some(2),
        },
        FieldLimit {
            name: "b",
            size: None,
        },
        FieldLimit {
            name: "big",
            size: Some(20),
        },
    ];
    let body = parts(&[
        ("name=a; filename=x", "123"),
        ("name=b; filename=y", "12345"),
        ("name=big; filename=z", "123456789"),
        ("name=c", "kept"),
    ]);
    for pieces in [&[][..], &[1]] {
        let form = read(PARTS, &body, &limits, &own, pieces).unwrap();
        let too_large = |name| match form.first(name) {
            Some(Value::TooLarge { file_name, most }) => Some((file_name.clone(), *most)),
            _ => None,
        };
        assert_eq!(too_large("a"), Some(("x".into(), 2)));
        assert_eq!(too_large("b"), Some(("y".into(), 4)));
        assert_eq!(form.files("big").next().map(Upload::len), Some(9));
        assert_eq!(form.text("c"), Some("kept"));
    }
    // All together still have an end, and so has a file that isn't kept.
    let body = parts(&[("name=a; filename=x", &"1".repeat(21))]);
    let error = read(PARTS, &body, &limits, &own, &[]).unwrap_err();
    assert_eq!(error.status(), 413);
    assert!(error.to_string().contains("20 bytes"), "{error}");
}

#[test]
fn a_length_that_can_not_fit_is_refused_before_anything_is_read() {
    let limits = FormLimits::new()
        .fields(1)
        .texts(10)
        .files(10)
        .part_head(100);
    for (kind, length) in [(FORM, 33), (PARTS, 800)] {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", kind.parse().unwrap());
        // Malformed in any case, which would be a 400.
        let body = http_body_of(length);
        let error = now(Submission::from_body(&headers, body, &limits, &[])).unwrap_err();
        assert_eq!(error.status(), 413, "{error}");
    }
}

/// A body that knows its length.
fn http_body_of(length: usize) -> axum::body::Body {
    axum::body::Body::from("=%FF".repeat(length / 4 + 1))
}
