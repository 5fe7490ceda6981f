//! From the Standard's words about an attribute's value to its kind.

use super::model::Attribute;
use super::own;

/// The attribute of that name, whose values the Standard describes so.
pub(crate) fn attribute(name: &str, element: Option<&str>, words: &str) -> Attribute {
    let (kind, keywords) = match own::find(own::KINDS, name, element) {
        Some(entry) => written(entry),
        None => described(words),
    };
    let summary = own::summary(name, element).unwrap_or_default();
    Attribute {
        kind,
        keywords,
        obsolete: None,
        summary,
        ..Attribute::default()
    }
}

/// `kind: keyword keyword`, as the files in `own/` say it.
pub(crate) fn written(entry: &str) -> (&'static str, Vec<String>) {
    let (kind, keywords) = entry.split_once(':').unwrap_or((entry, ""));
    let keywords = keywords
        .split_whitespace()
        .map(|word| word.replace('\'', ""))
        .collect();
    let kind = match kind.trim() {
        "boolean" => "Boolean",
        "event" => "Event",
        "id" => "Id",
        "integer" => "Integer",
        "keywords" => return closed(keywords),
        "tokens" => "Tokens",
        "urls" => "UrlList",
        _ => "Text",
    };
    (kind, keywords)
}

/// A closed list of keywords; where `true` and `false` are in it, values print the word.
pub(crate) fn closed(keywords: Vec<String>) -> (&'static str, Vec<String>) {
    let has = |word: &str| keywords.iter().any(|keyword| keyword == word);
    let kind = if has("true") && has("false") {
        "Word"
    } else {
        "Keywords"
    };
    (kind, keywords)
}

fn described(words: &str) -> (&'static str, Vec<String>) {
    let plain = words.trim_end_matches('*').trim();
    let kind = match plain {
        "Boolean attribute" => "Boolean",
        "Valid integer" => "Integer",
        "Valid non-negative integer" | "Valid non-negative integer between 0 and 8" => "Count",
        "Valid non-negative integer greater than zero" => "Positive",
        "Valid floating-point number" => "Number",
        "ID" => "IdReference",
        "CSS declarations" => "Style",
        "Event handler content attribute" => "Event",
        "The source of an iframe srcdoc document" => "Srcdoc",
        "Comma-separated list of image candidate strings" => "Srcset",
        "Set of space-separated tokens consisting of valid non-empty URLs" => "UrlList",
        _ if plain.starts_with("Valid") && plain.contains("URL potentially surrounded") => "Url",
        _ if plain.contains("space-separated tokens") => return ("Tokens", Vec::new()),
        _ if plain.starts_with('"') => return listed(plain),
        _ => "Text",
    };
    (kind, Vec::new())
}

/// `"on"; "off"; the empty string`. A list that ends in anything else is open, so it is text.
fn listed(words: &str) -> (&'static str, Vec<String>) {
    let mut keywords = Vec::new();
    for item in words
        .split(';')
        .map(str::trim)
        .filter(|item| !item.is_empty())
    {
        match item
            .strip_prefix('"')
            .and_then(|item| item.strip_suffix('"'))
        {
            Some(keyword) => keywords.push(keyword.to_owned()),
            None if item == "the empty string" => keywords.push(String::new()),
            None => return ("Text", Vec::new()),
        }
    }
    closed(keywords)
}

#[cfg(test)]
mod tests {
    use super::described;

    #[test]
    fn tells_the_kinds_apart() {
        assert_eq!(described("Boolean attribute").0, "Boolean");
        assert_eq!(
            described("Valid non-empty URL potentially surrounded by spaces").0,
            "Url"
        );
        assert_eq!(described("\"true\"; \"false\"; the empty string").0, "Word");
        assert_eq!(described("\"close\"; a custom command keyword").0, "Text");
        assert_eq!(described("\"ltr\"; \"rtl\"").1, ["ltr", "rtl"]);
    }
}
