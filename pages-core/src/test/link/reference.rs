//! Which attributes lead somewhere, and how what they name is asked for.

use super::markup::{Attribute, Tag};
use crate::Methods;
use proc_macro2::LineColumn;

/// A literal in markup that leads somewhere.
#[derive(Clone, Debug)]
pub(super) struct Reference {
    /// `href`
    pub(super) attribute: String,
    /// The URL, or one of several in the literal.
    pub(super) url: String,
    /// Where the literal stands.
    pub(super) at: LineColumn,
    /// The methods of which one must be answered.
    pub(super) methods: Methods,
}

/// The references of a tag.
pub(super) fn references(tag: &Tag, found: &mut dyn FnMut(Reference)) {
    for attribute in &tag.attributes {
        let Some(text) = &attribute.text else {
            continue;
        };
        let methods = match attribute.name.as_str() {
            // It leads nowhere itself.
            "href" if tag.name == "base" => continue,
            "href" | "src" | "poster" => Methods::GET,
            "data" if tag.name == "object" => Methods::GET,
            "srcset" | "imagesrcset" => {
                for url in candidates(text) {
                    found(reference(attribute, url, Methods::GET));
                }
                continue;
            }
            "action" => methods(tag.attribute("method"), Methods::GET),
            // Without a method of its own it has that of its form, which stands elsewhere.
            "formaction" => methods(tag.attribute("formmethod"), Methods::ANY),
            _ => continue,
        };
        found(reference(attribute, text, methods));
    }
}

fn reference(attribute: &Attribute, url: &str, methods: Methods) -> Reference {
    Reference {
        attribute: attribute.name.clone(),
        url: url.to_owned(),
        at: attribute.at,
        methods,
    }
}

/// How a form is sent (HTML Standard, "form submission attributes").
fn methods(attribute: Option<&Attribute>, absent: Methods) -> Methods {
    let Some(attribute) = attribute else {
        return absent;
    };
    match attribute
        .text
        .as_deref()
        .map(str::to_ascii_lowercase)
        .as_deref()
    {
        Some("post") => Methods::POST,
        Some("get") => Methods::GET,
        _ => Methods::ANY,
    }
}

/// The URLs of a `srcset` (HTML Standard, "parsing a srcset attribute").
fn candidates(text: &str) -> Vec<&str> {
    let mut urls = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        if rest.is_empty() {
            return urls;
        }
        let end = rest
            .find(|c: char| c.is_ascii_whitespace())
            .unwrap_or(rest.len());
        let (url, behind) = rest.split_at(end);
        let bare = url.trim_end_matches(',');
        urls.push(bare);
        rest = behind;
        if bare.len() == url.len() {
            // Descriptors, which end with a comma.
            rest = rest.split_once(',').map_or("", |(_, rest)| rest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test::link::{literal::shown, markup::tags};

    fn read(markup: &str) -> Vec<String> {
        let mut all = Vec::new();
        tags(markup.parse().unwrap(), &mut |tag| {
            references(&tag, &mut |found| {
                all.push(format!(
                    "{} {} {:?}",
                    found.attribute,
                    shown(&found.url),
                    found.methods
                ));
            });
        });
        all
    }

    #[test]
    fn what_leads_somewhere_is_found() {
        assert_eq!(
            read(
                r#"<a href="/a" id="/no"></a> <img src="/b" alt="/no"> <video poster="/c"></video>
                   <object data="/d"></object> <base href="/no/"> <p data="/no"></p>"#
            ),
            [
                "href /a GET, HEAD",
                "src /b GET, HEAD",
                "poster /c GET, HEAD",
                "data /d GET, HEAD"
            ]
        );
    }

    #[test]
    fn a_form_asks_with_its_method() {
        let markup = r#"<form action="/a"></form> <form action="/b" method="POST"></form> <form action="/c" method={m}></form>
            <button formaction="/d"></button> <button formaction="/e" formmethod="post"></button>"#;
        let any = format!("{:?}", Methods::ANY);
        assert_eq!(
            read(markup),
            [
                "action /a GET, HEAD".to_owned(),
                "action /b POST".to_owned(),
                format!("action /c {any}"),
                format!("formaction /d {any}"),
                "formaction /e POST".to_owned(),
            ]
        );
    }

    #[test]
    fn a_list_of_images_holds_several() {
        assert_eq!(
            candidates(" /a.png 1x, /b,c.png 2x ,/d.png, /e.png"),
            ["/a.png", "/b,c.png", "/d.png", "/e.png"]
        );
        assert_eq!(candidates(""), [""; 0]);
    }
}
