//! The names, prefixes and kinds of attributes that decide about a context.

use super::Context;
use crate::attribute::{Kind, Options};
use crate::element::Element;

/// The names that mean the same wherever they stand.
pub(super) fn by_name(
    element: Option<&Element>,
    name: &str,
    http_equiv: Option<&str>,
) -> Option<Context> {
    let owner = element.map_or("", |element| element.name);
    Some(match name.as_bytes() {
        b"style" => Context::Style,
        b"srcdoc" => Context::Srcdoc,
        b"href" | b"src" | b"action" | b"formaction" | b"cite" | b"poster" | b"data"
        | b"background" | b"manifest" | b"xlink:href" | b"longdesc" | b"lowsrc" | b"dynsrc"
        | b"codebase" | b"classid" | b"code" | b"profile" | b"icon" | b"altimg"
        | b"definitionurl" | b"object" => Context::Url,
        b"ping" | b"archive" | b"attributionsrc" => Context::UrlList,
        b"srcset" | b"imagesrcset" => Context::Srcset,
        b"content"
            if owner == "meta"
                && http_equiv.is_some_and(|word| word.trim().eq_ignore_ascii_case("refresh")) =>
        {
            Context::Refresh
        }
        // An animation of `href` sets URLs. A list of values can hide one behind others, so it isn't checked but refused.
        b"from" | b"to" | b"by" if matches!(owner, "animate" | "set") => Context::Url,
        b"values" if matches!(owner, "animate" | "set") => Context::Event,
        _ if name.starts_with("on") => Context::Event,
        _ => return None,
    })
}

/// The prefixes of vendors' attributes: those that a library evaluates hold code.
pub(super) fn by_prefix(name: &str, options: Options) -> Option<Context> {
    if name.starts_with(['@', ':', '#'])
        || name.starts_with("x-") && !matches!(name.as_bytes(), b"x-ref" | b"x-cloak" | b"x-ignore")
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

/// What the table says.
pub(super) fn by_kind(kind: Kind) -> Context {
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
