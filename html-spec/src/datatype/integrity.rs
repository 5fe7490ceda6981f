//! Subresource integrity: hashes by which a browser knows that a file is what the author meant.

use super::Flaw;
use super::words::is_space;

/// The algorithms.
const ALGORITHMS: &[&str] = &["sha256", "sha384", "sha512"];

/// [Subresource Integrity, "integrity metadata"](https://w3c.github.io/webappsec-subresource-integrity/#the-integrity-attribute).
pub(super) fn check(value: &str) -> Result<(), Flaw> {
    value
        .split(is_space)
        .filter(|word| !word.is_empty())
        .try_for_each(check_hash)
}

fn check_hash(word: &str) -> Result<(), Flaw> {
    let known = word.split_once('-').is_some_and(|(name, hash)| {
        !hash.is_empty()
            && ALGORITHMS
                .iter()
                .any(|known| known.eq_ignore_ascii_case(name))
    });
    if known {
        return Ok(());
    }
    Err(Flaw::with(
        "a hash begins with `sha256-`, `sha384-` or `sha512-`",
        "write the algorithm, a hyphen and the hash in base 64, as in `sha384-oqVu…`",
    ))
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn hashes_name_their_algorithm() {
        for good in ["", "sha256-AAAA", "SHA384-x sha512-y\nsha256-z"] {
            assert!(check(good).is_ok(), "{good}");
        }
        for bad in ["x", "sha1-AAAA", "sha256-", "sha256", "sha256-AAAA md5-x"] {
            assert!(check(bad).is_err(), "{bad}");
        }
    }
}
