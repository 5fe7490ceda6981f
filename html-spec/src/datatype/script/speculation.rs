//! Speculation rules: which pages may be fetched before anyone asks for them.

use super::json::{self, Json};
use crate::datatype::Flaw;
use alloc::format;
use alloc::string::String;

const KEYS: &[&str] = &[
    "source",
    "urls",
    "where",
    "relative_to",
    "eagerness",
    "referrer_policy",
    "tag",
    "requires",
    "expects_no_vary_search",
    "target_hint",
];
const PREDICATES: &[&str] = &["and", "or", "not", "href_matches", "selector_matches"];

/// [HTML, "valid speculation rule set"](https://html.spec.whatwg.org/#speculation-rules): the text of a script.
pub(in crate::datatype) fn check_rules(text: &str) -> Result<(), Flaw> {
    let set = json::read(text)?;
    let help =
        r#"write `{"prefetch": [{"urls": ["/next"]}]}`, or `prerender` in place of `prefetch`"#;
    if !set.is_object() {
        return Err(Flaw::with("they are no object", help));
    }
    if set.member("prefetch").is_none() && set.member("prerender").is_none() {
        return Err(Flaw::with(
            "they have neither `prefetch` nor `prerender`",
            help,
        ));
    }
    for (name, value) in set.members() {
        match (name.as_str(), value) {
            ("prefetch" | "prerender", Json::List(rules)) => {
                rules.iter().try_for_each(|rule| check_rule(name, rule))?;
            }
            ("prefetch" | "prerender", _) => {
                return Err(Flaw::with(
                    format!("`{name}` is no list"),
                    "write rules in square brackets",
                ));
            }
            ("tag", Json::Text(_)) => {}
            ("tag", _) => return Err(Flaw::new("`tag` is no text")),
            _ => {
                return Err(Flaw::with(
                    format!("they have no member `{name}`"),
                    "their members are `prefetch`, `prerender` and `tag`",
                ));
            }
        }
    }
    Ok(())
}

fn check_rule(list: &str, rule: &Json) -> Result<(), Flaw> {
    if !rule.is_object() {
        return Err(Flaw::with(
            format!("a rule in `{list}` is no object"),
            r#"write `{"urls": ["/next"]}` or `{"where": {"href_matches": "/*"}}`"#,
        ));
    }
    if let Some((name, _)) = rule
        .members()
        .iter()
        .find(|(name, _)| !KEYS.contains(&name.as_str()))
    {
        return Err(Flaw::with(
            format!("a rule has no member `{name}`"),
            format!("its members are `{}`", KEYS.join("`, `")),
        ));
    }
    let (urls, predicate) = (rule.member("urls"), rule.member("where"));
    let source = match rule.member("source") {
        Some(Json::Text(source)) => source.as_str(),
        Some(_) => "",
        None if urls.is_some() => "list",
        None if predicate.is_some() => "document",
        None => {
            return Err(Flaw::with(
                "a rule has neither `urls` nor `where`",
                "write the URLs, or a condition for the links of the page",
            ));
        }
    };
    match (source, urls, predicate) {
        ("list", Some(urls), None) => check_urls(urls)?,
        ("document", None, Some(predicate)) => check_predicate(predicate)?,
        ("list" | "document", _, _) => {
            return Err(Flaw::with(
                format!(
                    "a rule whose source is `{source}` has the wrong of `urls` and `where`, or both"
                ),
                "a list has `urls`, and a document `where`",
            ));
        }
        _ => {
            return Err(Flaw::with(
                "`source` is neither `list` nor `document`",
                "leave it out",
            ));
        }
    }
    check_word(rule, "relative_to", &["ruleset", "document"])?;
    check_word(
        rule,
        "eagerness",
        &["immediate", "eager", "moderate", "conservative"],
    )
}

/// A member that is one of a few words, if it is there.
fn check_word(rule: &Json, name: &str, words: &[&str]) -> Result<(), Flaw> {
    match rule.member(name) {
        None => Ok(()),
        Some(Json::Text(word)) if words.contains(&word.as_str()) => Ok(()),
        Some(_) => Err(Flaw::with(
            format!("`{name}` is none of the words that it may be"),
            format!("it is `{}`", words.join("` or `")),
        )),
    }
}

fn check_urls(urls: &Json) -> Result<(), Flaw> {
    let Json::List(urls) = urls else {
        return Err(Flaw::with("`urls` is no list", r#"write `["/next"]`"#));
    };
    if urls.is_empty() {
        return Err(Flaw::with(
            "`urls` is empty",
            "write a URL, or leave out the rule",
        ));
    }
    urls.iter()
        .try_for_each(|url| check_text("a URL in `urls`", url))
}

/// A text that isn't empty.
fn check_text(what: &str, value: &Json) -> Result<(), Flaw> {
    match value {
        Json::Text(text) if !text.is_empty() => Ok(()),
        Json::Text(_) => Err(Flaw::new(format!("{what} is empty"))),
        _ => Err(Flaw::new(format!("{what} is no text"))),
    }
}

fn check_predicate(predicate: &Json) -> Result<(), Flaw> {
    let all = || format!("`{}`", PREDICATES.join("`, `"));
    if !predicate.is_object() {
        return Err(Flaw::with(
            "a condition is no object",
            r#"write `{"href_matches": "/*"}`"#,
        ));
    }
    let mut kinds = predicate
        .members()
        .iter()
        .filter(|(name, _)| PREDICATES.contains(&name.as_str()));
    let (Some((kind, value)), None) = (kinds.next(), kinds.next()) else {
        return Err(Flaw::with(
            "a condition doesn't have exactly one question",
            format!("it is one of {}", all()),
        ));
    };
    let base = |name: &str| name == "relative_to" && kind == "href_matches";
    if let Some((name, _)) = predicate
        .members()
        .iter()
        .find(|(name, _)| name != kind && !base(name))
    {
        return Err(Flaw::with(
            format!("a condition has no member `{name}`"),
            format!("it is one of {}", all()),
        ));
    }
    check_word(predicate, "relative_to", &["ruleset", "document"])?;
    match (kind.as_str(), value) {
        ("not", inner) => check_predicate(inner),
        ("and" | "or", Json::List(inner)) if inner.is_empty() => {
            Err(Flaw::new(format!("`{kind}` is an empty list")))
        }
        ("and" | "or", Json::List(inner)) => inner.iter().try_for_each(check_predicate),
        ("and" | "or", _) => Err(Flaw::with(
            format!("`{kind}` is no list"),
            "write conditions in square brackets",
        )),
        (_, Json::List(patterns)) if patterns.is_empty() => {
            Err(Flaw::new(format!("`{kind}` is an empty list")))
        }
        (_, Json::List(patterns)) => {
            let what: String = format!("an item of `{kind}`");
            patterns
                .iter()
                .try_for_each(|pattern| check_text(&what, pattern))
        }
        (_, pattern) => check_text(&format!("`{kind}`"), pattern),
    }
}

#[cfg(test)]
mod tests {
    use super::check_rules;

    #[test]
    fn rules_have_urls_or_conditions() {
        for good in [
            r#"{"prefetch": [{"urls": ["/a", "/b"]}]}"#,
            r#"{"prerender": [{"source": "document", "where": {"href_matches": "/*"}, "eagerness": "moderate"}]}"#,
            r#"{"prefetch": [{"where": {"and": [{"href_matches": ["/a", "/b"]}, {"not": {"selector_matches": ".x"}}]}}], "prerender": []}"#,
            r#"{"tag": "x", "prefetch": [{"urls": ["/a"], "relative_to": "document", "eagerness": "immediate", "tag": "y"}]}"#,
        ] {
            assert!(check_rules(good).is_ok(), "{good}: {:?}", check_rules(good));
        }
        for bad in [
            "",
            "[]",
            "{}",
            r#"{"fetch": []}"#,
            r#"{"prefetch": {}}"#,
            r#"{"prefetch": [1]}"#,
            r#"{"prefetch": [{}]}"#,
            r#"{"prefetch": [{"urls": []}]}"#,
            r#"{"prefetch": [{"urls": [""]}]}"#,
            r#"{"prefetch": [{"urls": [1]}]}"#,
            r#"{"prefetch": [{"urls": ["/a"], "where": {"href_matches": "/"}}]}"#,
            r#"{"prefetch": [{"source": "document", "urls": ["/a"]}]}"#,
            r#"{"prefetch": [{"source": "links", "urls": ["/a"]}]}"#,
            r#"{"prefetch": [{"urls": ["/a"], "eagerness": "now"}]}"#,
            r#"{"prefetch": [{"urls": ["/a"], "foo": 1}]}"#,
            r#"{"prefetch": [{"where": {}}]}"#,
            r#"{"prefetch": [{"where": {"and": []}}]}"#,
            r#"{"prefetch": [{"where": {"href_matches": "/", "not": {}}}]}"#,
            r#"{"prefetch": [{"where": {"selector_matches": "a", "relative_to": "document"}}]}"#,
            r#"{"prefetch": [{"where": {"href_matches": ""}}]}"#,
            r#"{"prefetch": [{"where": 1}]}"#,
        ] {
            assert!(check_rules(bad).is_err(), "{bad}");
        }
    }
}
