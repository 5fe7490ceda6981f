//! Bodies and cookies that nobody sends but attackers: good ones, changed at random, a hundred thousand times.
//!
//! Whatever comes, the answer is a form or a refusal, the same one however the bytes are cut, and memory stays within the
//! limits.

use super::browser::{Entry, multipart, urlencoded};
use super::reading::{Outcome, Pieces, read};
use pages::prelude::*;
use pages::{FieldLimit, FormLimits, routes};
use std::hash::{BuildHasher, RandomState};

const FIELDS: &[FieldLimit] = &[FieldLimit {
    name: "own",
    size: Some(100),
}];

/// Small, so that changes pass them; and nothing goes to the disk.
fn limits() -> FormLimits {
    FormLimits::new()
        .fields(8)
        .text(200)
        .texts(400)
        .part_head(300)
        .file(200)
        .files(500)
        .file_count(3)
        .in_memory(1000)
}

/// Random numbers (`SplitMix64`), others in each run; what fails says with which.
struct Random(u64);

impl Random {
    fn new() -> (Self, u64) {
        let seed = RandomState::new().hash_one(0);
        (Self(seed), seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % (end.max(1) as u64)).unwrap()
    }

    fn of<'a, T: ?Sized>(&mut self, choices: &[&'a T]) -> &'a T {
        choices[self.below(choices.len())]
    }
}

/// One to four changes: bytes flipped, cut out, doubled, put in, or an end that comes early.
fn change(body: &mut Vec<u8>, tokens: &[&[u8]], random: &mut Random) {
    for _ in 0..=random.below(4) {
        let at = random.below(body.len() + 1);
        let end = (at + random.below(20)).min(body.len());
        match random.below(7) {
            0 if at < body.len() => body[at] = random.next().to_le_bytes()[0],
            1 => drop(body.drain(at..end)),
            2 => {
                let doubled = body[at..end].to_vec();
                body.splice(at..at, doubled);
            }
            3 => body.truncate(at),
            4 => {
                let long = vec![random.next().to_le_bytes()[0]; random.below(600)];
                body.splice(at..at, long);
            }
            _ => {
                let token = random.of(tokens);
                body.splice(at..at, token.iter().copied());
            }
        }
    }
}

/// Changes a body `cases` times. Returns how many were still forms, and how many refused with each status.
fn run(
    kind: &str,
    bodies: &[Vec<u8>],
    tokens: &[&[u8]],
    cases: usize,
) -> (usize, Vec<(u16, usize)>) {
    let (mut random, seed) = Random::new();
    let (mut forms, mut refusals) = (0, Vec::<(u16, usize)>::new());
    let limits = limits();
    for case in 0..cases {
        let mut body = random.of(&bodies.iter().collect::<Vec<_>>()).clone();
        change(&mut body, tokens, &mut random);
        let cuts = [1 + random.below(9), 1 + random.below(90)];
        let (whole, cut) = (Pieces::cut(&body, &[]), Pieces::cut(&body, &cuts));
        let mut both: Vec<Outcome> = Vec::new();
        let measured = allocation_counter::measure(|| {
            both.push(read(kind, whole, &limits, FIELDS));
            both.push(read(kind, cut, &limits, FIELDS));
        });
        let what = || {
            format!(
                "case {case} of seed {seed}: {:?}",
                body.escape_ascii().to_string()
            )
        };
        assert_eq!(both[0], both[1], "cut by {cuts:?}, {}", what());
        let most = 2 * body.len() as u64 + 10_000;
        assert!(measured.bytes_max < most, "{measured:?}, {}", what());
        match &both[0] {
            Ok(_) => forms += 1,
            Err((status, reason)) => {
                assert!(matches!(status, 400 | 413), "{status} {reason}, {}", what());
                match refusals.iter_mut().find(|(known, _)| known == status) {
                    Some((_, count)) => *count += 1,
                    None => refusals.push((*status, 1)),
                }
            }
        }
    }
    (forms, refusals)
}

/// All outcomes are met, or the changes are too weak to say anything.
fn assert_power((forms, refusals): &(usize, Vec<(u16, usize)>), cases: usize) {
    let enough = cases / 50;
    assert!(*forms > enough, "only {forms} forms");
    for status in [400, 413] {
        let count = refusals.iter().find(|(known, _)| *known == status);
        let count = count.map_or(0, |(_, count)| *count);
        assert!(count > enough, "only {count} times {status}");
    }
}

fn entries() -> Vec<Entry> {
    let text = |name: &str, value: &str| Entry::Text(name.into(), value.into());
    let file = |name: &str, file_name: &str, bytes: &[u8]| Entry::File {
        name: name.into(),
        file_name: file_name.into(),
        kind: "text/plain".into(),
        bytes: bytes.into(),
    };
    vec![
        text("note", "two\nlines & a \"quote\" of 5 € = 100%"),
        file("own", "a \"b\".txt", b"\r\n--cu\r\n--cut\x00\xFF"),
        file("none", "", b""),
        text("", ""),
        text("note", "ä"),
    ]
}

#[test]
fn urlencoded_bodies() {
    const CASES: usize = 50_000;
    let texts: Vec<_> = entries()
        .into_iter()
        .filter(|entry| matches!(entry, Entry::Text(..)))
        .collect();
    let bodies = [urlencoded(&texts), b"a=1&a=2&b&&=c".to_vec()];
    let tokens: [&[u8]; 8] = [
        b"%",
        b"%E4",
        b"%0",
        b"&",
        b"=",
        b"+",
        b"\0",
        b"&_charset_=x&",
    ];
    let kind = "application/x-www-form-urlencoded";
    assert_power(&run(kind, &bodies, &tokens, CASES), CASES);
}

#[test]
fn multipart_bodies() {
    const CASES: usize = 50_000;
    let bodies = [
        multipart(&entries(), "cut"),
        multipart(&entries()[3..], "cut"),
        b"before\r\n--cut \r\ncontent-disposition:form-data;name=a;\r\n filename*=UTF-8''%C3%A4\r\n\r\n1\r\n--cut--behind".to_vec(),
    ];
    let tokens: [&[u8]; 14] = [
        b"\r\n",
        b"\r",
        b"\n",
        b"--cut",
        b"\r\n--cut\r\n",
        b"\r\n--cut--",
        b"\r\n\r\n",
        b"\"",
        b"\\\"",
        b"; name=b",
        b"; filename=\"x\"",
        b"filename*=utf-8''%",
        b"\xFF",
        b"Content-Disposition: form-data; name=\"c\"\r\n",
    ];
    let kind = "multipart/form-data; boundary=cut";
    assert_power(&run(kind, &bodies, &tokens, CASES), CASES);
}

#[page("/mutations/cookie", layout = none)]
async fn cookie() {
    let value = request().cookie("a");
    html! { {value.is_some()} " " {value.map_or(0, |value| value.len())} }
}

#[tokio::test]
async fn cookies() {
    const CASES: usize = 10_000;
    let site = pages::test::client(pages::Site::with(routes![cookie])).unwrap();
    let (mut random, seed) = Random::new();
    let good = b"b=2; a=\"x%C3%A4\"; c=; a=1".to_vec();
    let tokens: [&[u8]; 8] = [b";", b"=", b"\"", b"%", b" ", b"a=", b"\xFF", b", a"];
    let (mut found, mut missed) = (0, 0);
    for case in 0..CASES {
        let mut field = good.clone();
        change(&mut field, &tokens, &mut random);
        let Ok(field) = http::HeaderValue::from_bytes(&field) else {
            continue; // no server hands it on
        };
        let answer = site.get("/mutations/cookie").header("cookie", field).await;
        let answer = answer.unwrap_or_else(|error| panic!("case {case} of {seed}: {error}"));
        assert_eq!(answer.status(), 200, "case {case} of seed {seed}");
        if answer.text().starts_with("true ") {
            found += 1;
        } else {
            missed += 1;
        }
    }
    assert!(
        found > CASES / 50 && missed > CASES / 50,
        "{found} of {CASES}"
    );
}
