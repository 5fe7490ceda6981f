//! What was meant by what is no language: the name of one, the code of a country, a tag with underscores.

use crate::datatype::Flaw;
use alloc::format;
use alloc::string::String;

/// What is wrong with the first subtag, which people often spell out.
pub(super) fn language(subtag: &str, what: &str) -> Flaw {
    let (name, _) = subtag.split_once('_').unwrap_or((subtag, ""));
    let code = NAMES
        .binary_search_by_key(&name, |(name, _)| name)
        .ok()
        .and_then(|index| NAMES.get(index));
    let help = match code {
        Some((_, code)) => format!("did you mean `{code}`?"),
        None if subtag.contains('_') => {
            format!("did you mean `{}`?", usual(&subtag.replace('_', "-")))
        }
        None => "write the code of the language, such as `en`, `de` or `zh`, and a region after a hyphen, as in `pt-BR`".into(),
    };
    Flaw::with(format!("{what} `{subtag}`"), help)
}

/// The tag as it is usually written: scripts like `Latn`, regions like `BR`.
fn usual(tag: &str) -> String {
    let mut out = String::new();
    for (index, subtag) in tag.split('-').enumerate() {
        if index > 0 {
            out.push('-');
        }
        match (index, subtag.len()) {
            (0, _) => out.push_str(subtag),
            (_, 2) => out.push_str(&subtag.to_ascii_uppercase()),
            (_, 4) => {
                let (first, rest) = subtag.split_at_checked(1).unwrap_or(("", subtag));
                out.push_str(&first.to_ascii_uppercase());
                out.push_str(rest);
            }
            _ => out.push_str(subtag),
        }
    }
    out
}

/// What people write in place of the code of their language: its name, or the code of a country.
const NAMES: &[(&str, &str)] = &[
    ("arabic", "ar"),
    ("chinese", "zh"),
    ("cn", "zh"),
    ("cz", "cs"),
    ("deutsch", "de"),
    ("dk", "da"),
    ("dutch", "nl"),
    ("english", "en"),
    ("espanol", "es"),
    ("french", "fr"),
    ("german", "de"),
    ("gr", "el"),
    ("hindi", "hi"),
    ("italian", "it"),
    ("japanese", "ja"),
    ("jp", "ja"),
    ("korean", "ko"),
    ("polish", "pl"),
    ("russian", "ru"),
    ("spanish", "es"),
    ("turkish", "tr"),
    ("ua", "uk"),
    ("us", "en-US"),
];

#[cfg(test)]
mod tests {
    use super::NAMES;

    #[test]
    fn names_are_sorted() {
        assert!(NAMES.is_sorted());
    }
}
