//! Attributes whose names are the author's own.

use super::Options;

/// Whether an attribute may have this name on every element: `data-…`, and the prefixes that the project has opted into.
///
/// ```
/// use html_spec::attribute::{is_free, Options};
/// assert!(is_free("data-id", Options::default()));
/// assert!(!is_free("hx-get", Options::default()));
/// assert!(is_free("hx-get", Options { htmx: true, ..Options::default() }));
/// ```
pub fn is_free(name: &str, options: Options) -> bool {
    let Some(first) = name.bytes().next() else {
        return false;
    };
    match first {
        b'd' => match name.strip_prefix("data-") {
            Some(rest) => !rest.is_empty() && !rest.bytes().any(|byte| byte.is_ascii_uppercase()),
            None => false,
        },
        b'h' => options.htmx && name.starts_with("hx-"),
        b'x' => options.alpine && name.starts_with("x-"),
        b'v' => options.vue && name.starts_with("v-"),
        b'@' | b':' => options.alpine || options.vue,
        b'#' => options.vue,
        _ => false,
    }
}
