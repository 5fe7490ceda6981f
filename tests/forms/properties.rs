//! What a browser sends is read as what was typed, however it is cut; another reader of multipart bodies sees the same.

use super::browser::{Entry, escape, lines, multipart, urlencoded};
use super::reading::{Pieces, Read, now, read};
use bytes::Bytes;
use futures_core::Stream;
use pages::FormLimits;
use proptest::collection::vec;
use proptest::prelude::*;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

/// As Chromium makes them.
const BOUNDARY: &str = "----WebKitFormBoundaryABCDEFGHIJKLMNOP";

/// Text of any kind, rich in what forms treat in their own way.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[\r\n&=+%;\"\\\\ -]{0,12}",
        Just("--".to_owned() + BOUNDARY),
    ]
}

/// A name that has only one reading: `%22` in it can't be told from a quote.
fn name() -> impl Strategy<Value = String> {
    text().prop_map(|name| name.replace('%', ""))
}

fn file_name() -> impl Strategy<Value = String> {
    "[a-zäß€ \"';=.+&-]{1,12}".prop_filter("one that is left as it is", |name| {
        !matches!(name.trim(), "" | "." | "..")
    })
}

/// Bytes of a file, which are anything but the boundary.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let boundary = format!("\r\n--{BOUNDARY}");
    prop_oneof![
        vec(any::<u8>(), 0..200),
        vec(prop_oneof![Just(b'\r'), Just(b'\n'), Just(b'-')], 0..50),
        (0..boundary.len()).prop_map(move |end| boundary.as_bytes()[..end].to_vec()),
    ]
}

fn entry() -> impl Strategy<Value = Entry> {
    let file = (name(), file_name(), "(image/png)?", bytes());
    prop_oneof![
        2 => (name(), text()).prop_map(|(name, value)| Entry::Text(name, value)),
        1 => file.prop_map(|(name, file_name, kind, bytes)| Entry::File { name, file_name, kind, bytes }),
    ]
}

/// How a text comes back: each line end as one `\n`.
fn typed(text: &str) -> String {
    lines(text).replace("\r\n", "\n")
}

proptest! {
    #[test]
    fn urlencoded_texts_come_back(
        pairs in vec((text(), text()), 0..6),
        cuts in vec(1..40_usize, 1..4),
    ) {
        let entries: Vec<_> = pairs.iter().cloned().map(|(name, value)| Entry::Text(name, value)).collect();
        let body = urlencoded(&entries);
        let kind = "application/x-www-form-urlencoded; charset=UTF-8";
        let expected: Vec<_> = pairs
            .iter()
            .map(|(name, value)| (typed(name), Read::Text(typed(value))))
            .collect();
        let form = read(kind, Pieces::cut(&body, &cuts), &FormLimits::new(), &[]);
        prop_assert_eq!(form, Ok(expected));
    }

    #[test]
    fn parts_come_back(
        entries in vec(entry(), 0..5),
        cuts in vec(1..200_usize, 1..4),
        in_memory in prop_oneof![9 => Just(10_000_usize), 1 => 0..100_usize],
    ) {
        let body = multipart(&entries, BOUNDARY);
        let expected: Vec<_> = entries.iter().map(|entry| match entry {
            Entry::Text(name, value) => (typed(name), Read::Text(typed(value))),
            Entry::File { name, file_name, kind, bytes } => {
                let kind = if kind.is_empty() { "application/octet-stream" } else { kind };
                let file = Read::File(file_name.clone(), kind.into(), bytes.clone().into());
                (typed(name), file)
            }
        }).collect();
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let limits = FormLimits::new().in_memory(in_memory);
        prop_assert_eq!(read(&kind, Pieces::cut(&body, &cuts), &limits, &[]), Ok(expected));
        for end in [0, body.len() / 2, body.len().saturating_sub(5)] {
            let outcome = read(&kind, Pieces::cut(&body[..end], &cuts), &limits, &[]);
            prop_assert_eq!(outcome.unwrap_err().0, 400);
        }
    }

    #[test]
    fn another_reader_sees_the_same_parts(
        parts in vec(("[^%\\\\\\p{Cc}]{0,10}", bytes()), 1..5),
    ) {
        let entries: Vec<_> = parts.iter().map(|(name, bytes)| Entry::File {
            name: name.clone(),
            file_name: "a".into(),
            kind: String::new(),
            bytes: bytes.clone(),
        }).collect();
        let body = multipart(&entries, BOUNDARY);
        let seen = judge(&body);
        let expected: Vec<_> = parts
            .iter()
            .map(|(name, bytes)| (escape(name), Bytes::from(bytes.clone())))
            .collect();
        prop_assert_eq!(&seen, &expected);
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let ours = read(&kind, Pieces::cut(&body, &[50]), &FormLimits::new(), &[]).unwrap();
        let ours: Vec<_> = ours.into_iter().map(|(name, value)| match value {
            Read::File(_, _, bytes) => (escape(&name), bytes),
            other => panic!("{other:?}"),
        }).collect();
        prop_assert_eq!(ours, expected);
    }
}

/// A body that comes at once.
struct Whole(Option<Bytes>);

impl Stream for Whole {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

/// Names and bytes as multer reads them.
fn judge(body: &[u8]) -> Vec<(String, Bytes)> {
    let body = Whole(Some(Bytes::copy_from_slice(body)));
    let mut multipart = multer::Multipart::new(body, BOUNDARY);
    let mut seen = Vec::new();
    now(async {
        while let Some(field) = multipart.next_field().await.unwrap() {
            let name = field.name().unwrap_or_default().to_owned();
            seen.push((name, field.bytes().await.unwrap()));
        }
    });
    seen
}
