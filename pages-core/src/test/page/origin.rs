//! What a request says about the page that it comes from (Fetch Standard, "append a request `Origin` header"; Referrer
//! Policy §8.3).

use crate::test::client::{Client, RequestBuilder};
use crate::test::page::Answer;
use http::{Method, header};

/// The policies that there are.
const POLICIES: [&str; 8] = [
    "no-referrer",
    "no-referrer-when-downgrade",
    "origin",
    "origin-when-cross-origin",
    "same-origin",
    "strict-origin",
    "strict-origin-when-cross-origin",
    "unsafe-url",
];

/// Adds `Referer`, and `Origin` to what isn't `GET`. `rel` is that of the link or the form, and `to` the visitor where it leads.
pub(super) fn tell(
    page: &Answer,
    rel: &str,
    to: &Client,
    request: RequestBuilder,
) -> RequestBuilder {
    let policy = policy(page, rel);
    let inside = to.is_at_origin_of(&page.client);
    let mut from = page.address.clone();
    from.fragment = None;
    let own = page.client.origin();
    let referrer = match policy {
        "no-referrer" => None,
        "same-origin" if !inside => None,
        policy if is_strict(policy) && page.client.is_secure() && !to.is_secure() => None,
        "origin" | "strict-origin" => Some(format!("{own}/")),
        "origin-when-cross-origin" | "strict-origin-when-cross-origin" if !inside => {
            Some(format!("{own}/"))
        }
        _ => Some(page.client.absolute(&from)),
    };
    // A page that tells nobody where its visitors come from doesn't tell its own site either.
    let is_encrypted = |origin: &str| origin.starts_with("https:");
    let silent = policy == "no-referrer"
        || (policy == "same-origin" && !inside)
        || (is_strict(policy) && is_encrypted(&own) && !is_encrypted(&to.origin()));
    let origin = if silent { "null" } else { &own };
    let request = match referrer {
        Some(referrer) => request.header(header::REFERER, referrer),
        None => request,
    };
    if request.is(&Method::GET) {
        request
    } else {
        request.header(header::ORIGIN, origin)
    }
}

/// Whether a policy tells nothing where anybody on the way could read it.
fn is_strict(policy: &str) -> bool {
    policy.starts_with("strict-") || policy == "no-referrer-when-downgrade"
}

/// The policy of a page: of its last `<meta name="referrer">`, or else its header.
fn policy(page: &Answer, rel: &str) -> &'static str {
    let known = |word: &str| {
        let word = word.trim().to_ascii_lowercase();
        POLICIES.into_iter().find(|policy| *policy == word)
    };
    if rel
        .split_whitespace()
        .any(|word| word.eq_ignore_ascii_case("noreferrer"))
    {
        return "no-referrer";
    }
    let said = page.select("meta[name=referrer i]");
    let mut said = said.iter().rev();
    said.find_map(|meta| known(meta.attr("content")?))
        .or_else(|| page.header("referrer-policy")?.rsplit(',').find_map(known))
        .unwrap_or("strict-origin-when-cross-origin")
}
