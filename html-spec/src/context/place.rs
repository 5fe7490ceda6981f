//! From a place in the markup to the context of its values.

use crate::attribute::{Kind, Options};
use crate::element::{Element, Namespace, TextKind};

/// Where a value stands: this decides how it is escaped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Context {
    /// Between tags.
    Text,
    /// Between the tags of `title` and `textarea`.
    Rcdata,
    /// In a comment.
    Comment,
    /// Between the tags of `script`.
    Script,
    /// Between the tags of `style`, and of others that are read raw.
    StyleText,
    /// In an attribute of no special meaning.
    Attribute,
    /// In an attribute that is present or not.
    Boolean,
    /// In an attribute that takes `true` and `false` as words.
    Word,
    /// In an attribute that takes a list of tokens.
    Tokens,
    /// In an attribute that takes a URL.
    Url,
    /// In an attribute that takes a list of URLs.
    UrlList,
    /// In an attribute that takes candidates of images.
    Srcset,
    /// In a `style` attribute.
    Style,
    /// In an attribute that holds code.
    Event,
    /// In an attribute that holds a document.
    Srcdoc,
    /// In the `content` of a `meta` element that redirects.
    Refresh,
}

/// The context of the text in an element; `None` is an element that nothing is known about.
pub fn text(element: Option<&Element>) -> Context {
    match element.map(|element| element.text) {
        Some(TextKind::Rcdata) => Context::Rcdata,
        Some(TextKind::Script) => Context::Script,
        Some(TextKind::Style) => Context::StyleText,
        Some(TextKind::Normal | TextKind::Void) | None => Context::Text,
    }
}

/// The context of an attribute's value.
///
/// `http_equiv` is the literal value of the same element's `http-equiv`, if it has one.
///
/// Decided by the name, and closed where the name isn't known: whatever begins with `on` holds code on any element, and
/// `src` holds a URL on any. Without its option a vendor's prefix is an error elsewhere; here it makes nothing safer.
///
/// ```
/// use html_spec::attribute::Options;
/// use html_spec::context::{attribute, Context};
/// let options = Options::default();
/// assert_eq!(attribute(None, "href", None, &options), Context::Url);
/// assert_eq!(attribute(None, "OnWhatever", None, &options), Context::Event);
/// ```
pub fn attribute(
    element: Option<&Element>,
    attribute: &str,
    http_equiv: Option<&str>,
    options: &Options,
) -> Context {
    // The tables hold no name of HTML in another case, so that what they know needs no folding.
    if let Some(row) = crate::attribute::attribute(element, attribute) {
        return match row.kind {
            // What the table doesn't call text means the same everywhere.
            Kind::Text | Kind::Keywords | Kind::Url => {
                by_name(element, attribute, http_equiv).unwrap_or(by_kind(row.kind))
            }
            kind => by_kind(kind),
        };
    }
    let name = attribute.to_ascii_lowercase();
    by_name(element, &name, http_equiv)
        .or_else(|| by_prefix(&name, *options))
        .or_else(|| Some(by_kind(crate::attribute::attribute(element, &name)?.kind)))
        .unwrap_or(Context::Attribute)
}

/// The names that mean the same wherever they stand.
fn by_name(element: Option<&Element>, name: &str, http_equiv: Option<&str>) -> Option<Context> {
    let owner = element.map_or("", |element| element.name);
    Some(match name {
        "style" => Context::Style,
        "srcdoc" => Context::Srcdoc,
        "href" | "src" | "action" | "formaction" | "cite" | "poster" | "data" | "background"
        | "manifest" | "xlink:href" | "longdesc" | "lowsrc" | "dynsrc" | "codebase" | "classid"
        | "code" | "profile" | "icon" | "altimg" | "definitionurl" | "object" => Context::Url,
        "ping" | "archive" | "attributionsrc" => Context::UrlList,
        "srcset" | "imagesrcset" => Context::Srcset,
        "content"
            if owner == "meta"
                && http_equiv.is_some_and(|word| word.trim().eq_ignore_ascii_case("refresh")) =>
        {
            Context::Refresh
        }
        // An animation of `href` sets URLs. A list of values can hide one behind others, so it isn't checked but refused.
        "from" | "to" | "by" if matches!(owner, "animate" | "set") => Context::Url,
        "values" if matches!(owner, "animate" | "set") => Context::Event,
        _ if name.starts_with("on") => Context::Event,
        _ => return None,
    })
}

/// The prefixes of vendors' attributes: those that a library evaluates hold code.
fn by_prefix(name: &str, options: Options) -> Option<Context> {
    if name.starts_with(['@', ':', '#'])
        || name.starts_with("x-") && !matches!(name, "x-ref" | "x-cloak" | "x-ignore")
    {
        return Some(Context::Event);
    }
    if name.starts_with("v-") {
        return Some(Context::Event);
    }
    let data = name.strip_prefix("data-");
    if data.is_some_and(|rest| rest.starts_with("on-") || rest.starts_with("on:")) {
        return Some(Context::Event);
    }
    let htmx = data.unwrap_or(name).strip_prefix("hx-")?;
    match htmx {
        "get" | "post" | "put" | "patch" | "delete" | "push-url" | "replace-url" => {
            Some(Context::Url)
        }
        "vals" | "vars" | "headers" | "request" | "trigger" => Some(Context::Event),
        _ if htmx.starts_with("on") => Some(Context::Event),
        _ if options.htmx => Some(Context::Attribute),
        _ => None,
    }
}

fn by_kind(kind: Kind) -> Context {
    match kind {
        Kind::Boolean => Context::Boolean,
        Kind::Word => Context::Word,
        Kind::Tokens => Context::Tokens,
        Kind::Url => Context::Url,
        Kind::UrlList => Context::UrlList,
        Kind::Srcset => Context::Srcset,
        Kind::Style => Context::Style,
        Kind::Event => Context::Event,
        Kind::Srcdoc => Context::Srcdoc,
        Kind::Keywords
        | Kind::Integer
        | Kind::Count
        | Kind::Positive
        | Kind::Number
        | Kind::Id
        | Kind::IdReference
        | Kind::Text => Context::Attribute,
    }
}

/// Whether the URL in this attribute is fetched as an image, so that a `data:` URL of a bitmap may stand there.
///
/// ```
/// use html_spec::context::is_image;
/// use html_spec::element::{element, Namespace};
/// assert!(is_image(element(Namespace::Html, "img"), "src"));
/// assert!(!is_image(element(Namespace::Html, "iframe"), "src"));
/// ```
pub fn is_image(element: Option<&Element>, attribute: &str) -> bool {
    let Some(element) = element else { return false };
    matches!(
        (element.namespace, element.name, attribute),
        (Namespace::Html, "img" | "input", "src")
            | (Namespace::Html, "img" | "source", "srcset")
            | (Namespace::Html, "link", "imagesrcset")
            | (Namespace::Html, "video", "poster")
            | (Namespace::Svg, "image" | "feImage", "href" | "xlink:href")
    )
}

#[cfg(test)]
mod tests {
    use super::{Context, attribute, text};
    use crate::attribute::{Options, attributes};
    use crate::element::{Namespace, element, elements};

    fn context(namespace: Namespace, owner: &str, name: &str) -> Context {
        let owner = element(namespace, owner);
        assert!(owner.is_some());
        attribute(owner, name, None, &Options::default())
    }

    #[test]
    fn code_is_code_on_any_element() {
        for name in [
            "onclick",
            "ONCLICK",
            "onfoo",
            "on",
            "hx-on:click",
            "hx-on--x",
            "data-hx-on:x",
            "@click",
            ":href",
            "x-data",
            "x-on:click",
            "v-bind:href",
            "hx-vals",
            "data-on-click",
            "data-on:click",
        ] {
            assert_eq!(
                attribute(None, name, None, &Options::default()),
                Context::Event,
                "{name}"
            );
        }
        assert_eq!(context(Namespace::Svg, "animate", "values"), Context::Event);
    }

    #[test]
    fn urls_are_urls_on_any_element() {
        for (owner, name) in [
            ("a", "href"),
            ("base", "href"),
            ("form", "action"),
            ("button", "formaction"),
            ("object", "data"),
            ("video", "poster"),
            ("body", "background"),
            ("div", "src"),
            ("div", "HREF"),
            ("div", "hx-get"),
            ("q", "cite"),
            ("html", "manifest"),
        ] {
            assert_eq!(
                context(Namespace::Html, owner, name),
                Context::Url,
                "{owner} {name}"
            );
        }
        for (owner, name) in [
            ("a", "href"),
            ("use", "xlink:href"),
            ("image", "href"),
            ("animate", "to"),
            ("set", "to"),
        ] {
            assert_eq!(
                context(Namespace::Svg, owner, name),
                Context::Url,
                "{owner} {name}"
            );
        }
    }

    #[test]
    fn no_row_of_any_table_opens_what_the_name_closes() {
        let options = Options::default();
        let tables = [Namespace::Html, Namespace::Svg, Namespace::MathMl];
        for owner in tables.into_iter().flat_map(elements) {
            // SVG's fonts have names such as `v-hanging`, which the table knows to be harmless.
            let rows = attributes(owner)
                .filter(|row| !row.name.starts_with(['v', 'x']) || row.name.starts_with("xlink"));
            for row in rows {
                let context = attribute(Some(owner), row.name, None, &options);
                let unknown = attribute(None, row.name, None, &options);
                let closed = matches!(
                    unknown,
                    Context::Url
                        | Context::UrlList
                        | Context::Srcset
                        | Context::Style
                        | Context::Event
                        | Context::Srcdoc
                );
                assert!(
                    !closed || context == unknown,
                    "{} {}: {context:?}",
                    owner.name,
                    row.name
                );
                assert_eq!(
                    row.name.starts_with("on"),
                    context == Context::Event && row.name != "values",
                    "{}",
                    row.name
                );
            }
        }
    }

    #[test]
    fn the_table_decides_the_rest() {
        let html = |owner, name| context(Namespace::Html, owner, name);
        assert_eq!(html("input", "checked"), Context::Boolean);
        assert_eq!(html("div", "aria-hidden"), Context::Word);
        assert_eq!(html("div", "contenteditable"), Context::Word);
        assert_eq!(html("div", "class"), Context::Tokens);
        assert_eq!(html("a", "ping"), Context::UrlList);
        assert_eq!(html("img", "srcset"), Context::Srcset);
        assert_eq!(html("iframe", "srcdoc"), Context::Srcdoc);
        assert_eq!(html("div", "style"), Context::Style);
        assert_eq!(html("div", "title"), Context::Attribute);
        assert_eq!(html("div", "data-id"), Context::Attribute);
        assert_eq!(html("meta", "content"), Context::Attribute);
        let meta = element(Namespace::Html, "meta");
        assert_eq!(
            attribute(meta, "content", Some("Refresh"), &Options::default()),
            Context::Refresh
        );
    }

    #[test]
    fn text_follows_the_element() {
        assert_eq!(text(element(Namespace::Html, "textarea")), Context::Rcdata);
        assert_eq!(text(element(Namespace::Svg, "script")), Context::Script);
        assert_eq!(text(element(Namespace::Svg, "title")), Context::Text);
        assert_eq!(text(None), Context::Text);
    }
}
