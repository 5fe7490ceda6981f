//! Kinds of links that look like a slip of the pen: which words there are is open, so this is mere advice.

use super::Checker;
use crate::near::is_near;
use crate::rule;

impl<L: Copy> Checker<L> {
    /// Looks for words in `rel` that are nearly a known one.
    pub(super) fn check_link_types(&mut self, text: &str, at: L) {
        for word in text.split_ascii_whitespace() {
            if let Some(near) = meant(word) {
                self.say(
                    &rule::MISTYPED_LINK_TYPE,
                    at,
                    &[("value", word), ("near", near)],
                );
            }
        }
    }
}

/// The known word that was probably meant; nothing if the word is known itself, or like none.
fn meant(word: &str) -> Option<&'static str> {
    // Short words differ by one letter without being slips.
    if word.len() <= 3 || is_known(word) {
        return None;
    }
    let slips = if word.len() < 7 { 1 } else { 2 };
    let (first, last) = ends(word)?;
    KNOWN
        .iter()
        .copied()
        .filter(|known| known.len() > 3)
        .find(|known| {
            ends(known).is_some_and(|(start, end)| start == first || end == last)
                && is_near(word, known, slips)
        })
}

fn is_known(word: &str) -> bool {
    KNOWN.binary_search(&word).is_ok() || KNOWN.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// The first and the last byte, in small letters.
fn ends(word: &str) -> Option<(u8, u8)> {
    let bytes = word.as_bytes();
    Some((
        bytes.first()?.to_ascii_lowercase(),
        bytes.last()?.to_ascii_lowercase(),
    ))
}

/// The link types of HTML and of the registries that it refers to, sorted.
#[rustfmt::skip]
const KNOWN: &[&str] = &[
    "about", "acl", "alternate", "amphtml", "api-catalog", "appendix", "apple-touch-icon",
    "apple-touch-startup-image", "archives", "author", "blocked-by", "bookmark", "c2pa-manifest",
    "canonical", "chapter", "cite-as", "collection", "compression-dictionary", "contents",
    "convertedfrom", "copyright", "create-form", "current", "deprecation", "describedby",
    "describes", "disclosure", "dns-prefetch", "duplicate", "edit", "edit-form", "edit-media",
    "enclosure", "external", "first", "geofeed", "glossary", "help", "hosts", "hub", "ice-server",
    "icon", "index", "intervalafter", "intervalbefore", "intervalcontains", "intervaldisjoint",
    "intervalduring", "intervalequals", "intervalfinishedby", "intervalfinishes", "intervalin",
    "intervalmeets", "intervalmetby", "intervaloverlappedby", "intervaloverlaps",
    "intervalstartedby", "intervalstarts", "item", "last", "latest-version", "license", "linkset",
    "lrdd", "manifest", "mask-icon", "me", "media-feed", "memento", "micropub", "modulepreload",
    "monitor", "monitor-group", "next", "next-archive", "nofollow", "noopener", "noreferrer",
    "opener", "openid2.local_id", "openid2.provider", "original", "p3pv1", "payment", "pingback",
    "preconnect", "predecessor-version", "prefetch", "preload", "prerender", "prev",
    "prev-archive", "preview", "previous", "privacy-policy", "profile", "publication",
    "rdap-active", "rdap-bottom", "rdap-down", "rdap-top", "rdap-up", "related", "replies",
    "restconf", "ruleinput", "search", "section", "self", "service", "service-desc",
    "service-doc", "service-meta", "sip-trunking-capability", "sitemap", "sponsored", "start",
    "status", "stylesheet", "subsection", "successor-version", "sunset", "tag",
    "terms-of-service", "timegate", "timemap", "type", "ugc", "up", "version-history", "via",
    "webmention", "working-copy", "working-copy-of",
];

#[cfg(test)]
mod tests {
    use super::{KNOWN, meant};
    use crate::check::tests::ids;

    #[test]
    fn known_words_are_sorted() {
        assert!(KNOWN.is_sorted());
    }

    #[test]
    fn slips_are_seen() {
        assert_eq!(meant("stylesheat"), Some("stylesheet"));
        assert_eq!(meant("noopenner"), Some("noopener"));
        assert_eq!(meant("NoFolow"), Some("nofollow"));
        for word in [
            "icon",
            "ICON",
            "x",
            "tags-of-mine",
            "entry",
            "nex",
            "apple-touch-icon",
        ] {
            assert_eq!(meant(word), None, "{word}");
        }
        assert_eq!(ids(r#"<a href="/" rel="noopenner">"x"</a>"#), ["H132"]);
        assert!(ids(r#"<div rel="noopenner"></div>"#).is_empty());
    }
}
