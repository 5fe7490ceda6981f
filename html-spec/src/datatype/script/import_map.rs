//! Import maps: which modules stand for which names.

use super::json::{self, Json};
use crate::datatype::{Flaw, url};
use alloc::format;

/// [HTML, "valid import map"](https://html.spec.whatwg.org/#import-map-processing-model): the text of a script.
pub(in crate::datatype) fn check_import_map(text: &str) -> Result<(), Flaw> {
    let map = json::read(text)?;
    if !map.is_object() {
        return Err(Flaw::with(
            "it is no object",
            r#"write `{"imports": {"name": "/module.js"}}`"#,
        ));
    }
    for (name, value) in map.members() {
        if !["imports", "scopes", "integrity"].contains(&name.as_str()) {
            return Err(Flaw::with(
                format!("it has no member `{name}`"),
                "its members are `imports`, `scopes` and `integrity`",
            ));
        }
        object(name, value)?;
        match name.as_str() {
            "imports" => check_specifiers(name, value)?,
            "scopes" => {
                for (prefix, specifiers) in value.members() {
                    if !is_url(prefix) {
                        return Err(Flaw::with(
                            format!("`{prefix}` in `scopes` is no URL"),
                            "write a URL, or a path that begins with `/`, `./` or `../`",
                        ));
                    }
                    object(prefix, specifiers)?;
                    check_specifiers(prefix, specifiers)?;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn object(name: &str, value: &Json) -> Result<(), Flaw> {
    if value.is_object() {
        return Ok(());
    }
    Err(Flaw::with(
        format!("`{name}` is no object"),
        format!(r#"write `"{name}": {{…}}`"#),
    ))
}

/// Names, each with the URL of a module.
fn check_specifiers(map: &str, specifiers: &Json) -> Result<(), Flaw> {
    for (name, value) in specifiers.members() {
        if name.is_empty() {
            return Err(Flaw::with(
                format!("a name in `{map}` is empty"),
                "write the name that modules import",
            ));
        }
        let Json::Text(address) = value else {
            return Err(Flaw::with(
                format!("`{name}` in `{map}` is no text"),
                "write the URL of the module in double quotes",
            ));
        };
        if !is_url(address) {
            return Err(Flaw::with(
                format!("`{address}`, which `{name}` stands for, is no URL"),
                "write a URL, or a path that begins with `/`, `./` or `../`",
            ));
        }
        if name.ends_with('/') && !address.ends_with('/') {
            return Err(Flaw::with(
                format!("`{name}` ends in a slash and `{address}` doesn't"),
                format!("write `{address}/`, or leave out the slash of `{name}`"),
            ));
        }
    }
    Ok(())
}

/// HTML, "URL-like module specifier".
fn is_url(address: &str) -> bool {
    ["/", "./", "../"]
        .iter()
        .any(|start| address.starts_with(start))
        || url::parses(address)
}

#[cfg(test)]
mod tests {
    use super::check_import_map;

    #[test]
    fn names_stand_for_urls() {
        for good in [
            "{}",
            r#"{"imports": {}}"#,
            r#"{"imports": {"a": "/a.js", "b/": "./b/", "c": "https://example.org/c.js"}}"#,
            r#"{"scopes": {"/x/": {"a": "../a.js"}}, "integrity": {"/a.js": "sha384-x"}}"#,
        ] {
            assert!(check_import_map(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "[]",
            "{",
            r#"{"import": {}}"#,
            r#"{"imports": []}"#,
            r#"{"imports": {"a": 1}}"#,
            r#"{"imports": {"": "/a.js"}}"#,
            r#"{"imports": {"a": "a.js"}}"#,
            r#"{"imports": {"a": ""}}"#,
            r#"{"imports": {"a/": "/a"}}"#,
            r#"{"imports": {"a": "https://"}}"#,
            r#"{"scopes": {"x": {}}}"#,
            r#"{"scopes": {"/x": 1}}"#,
            r#"{"integrity": 1}"#,
        ] {
            assert!(check_import_map(bad).is_err(), "{bad}");
        }
    }
}
