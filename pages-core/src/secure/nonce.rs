//! The nonce of a response: 128 random bits, which only what we have written into the page knows
//! ([Content Security Policy §7.1](https://www.w3.org/TR/CSP3/#security-nonces)).

use std::fmt;

/// Digits of base64url, which need no escaping anywhere.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// 128 bits, six in each digit.
const LENGTH: usize = 22;

/// 22 digits of base64url.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Nonce([u8; LENGTH]);

impl Nonce {
    /// A new one, from the operating system's random numbers.
    ///
    /// # Panics
    /// When the system has none: nothing on this machine would be safe then.
    pub(crate) fn random() -> Self {
        let mut bits = [0; 16];
        getrandom::fill(&mut bits).expect("the operating system gives random numbers");
        let mut bits = u128::from_ne_bytes(bits);
        Self(std::array::from_fn(|_| {
            let digit = DIGITS[usize::try_from(bits & 63).unwrap_or_default()];
            bits >>= 6;
            digit
        }))
    }

    pub(crate) fn as_str(&self) -> &str {
        // All of `DIGITS` is ASCII.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Debug for Nonce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Nonce(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::Nonce;

    #[test]
    fn nonces_are_digits_and_never_the_same() {
        let (one, other) = (Nonce::random(), Nonce::random());
        assert_ne!(one, other);
        assert_eq!(one.as_str().len(), 22);
        assert!(
            one.as_str()
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        );
    }
}
