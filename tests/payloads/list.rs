//! All payloads, numbered.

use super::family::{breakouts, characters, code, mutations, styles, tags, urls};
use std::collections::HashSet;

/// A text that would run, if it were printed as it is.
pub(super) struct Payload {
    pub(super) family: &'static str,
    pub(super) text: String,
}

/// Each family by its name.
fn families() -> [(&'static str, Vec<String>); 7] {
    [
        ("tags", tags::payloads()),
        ("breakouts", breakouts::payloads()),
        ("code", code::payloads()),
        ("urls", urls::payloads()),
        ("mutations", mutations::payloads()),
        ("characters", characters::payloads()),
        ("styles", styles::payloads()),
    ]
}

/// All payloads. The one with the index `n` calls `hit(n)` when it runs; one in base64 always calls `hit(0)`.
pub(super) fn payloads() -> Vec<Payload> {
    let mut known = HashSet::new();
    let mut all = Vec::new();
    for (family, patterns) in families() {
        for pattern in patterns {
            // Two spellings of one text count once.
            if known.insert(pattern.clone()) {
                let text = pattern
                    .replace('@', "top.hit(№)")
                    .replace('№', &all.len().to_string());
                let text = text.replace('§', "@");
                all.push(Payload { family, text });
            }
        }
    }
    all
}

#[test]
fn there_are_thousands_and_no_two_are_alike() {
    let all = payloads();
    assert!(all.len() >= 2_500, "{}", all.len());
    let texts: HashSet<&str> = all.iter().map(|payload| payload.text.as_str()).collect();
    assert_eq!(texts.len(), all.len());
    for (family, _) in families() {
        let members = all.iter().filter(|payload| payload.family == family);
        assert!(members.count() >= 50, "{family}");
    }
    // Each says by itself that it has run, however its code is written.
    let spellings: [fn(usize) -> String; 3] = [
        |n| format!("it({n})"),
        |n| format!("hit&lpar;{n}&rpar;"),
        |n| format!("hi&#116({n})"),
    ];
    for (n, Payload { text, .. }) in all.iter().enumerate() {
        let says = spellings.iter().any(|call| text.contains(&call(n)));
        assert!(says || text.contains("base64"), "{n}: {text}");
    }
    for call in spellings {
        let mut texts = all.iter().map(|payload| &payload.text).enumerate();
        assert!(
            texts.any(|(n, text)| text.contains(&call(n))),
            "{}",
            call(0)
        );
    }
}
