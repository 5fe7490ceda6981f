//! The nonce of a response: 128 random bits, which only what we have written into the page knows
//! ([Content Security Policy §7.1](https://www.w3.org/TR/CSP3/#security-nonces)).

use crate::cookie::base64url::DIGITS;
use std::cell::RefCell;
use std::fmt;

/// 128 bits, six in each digit.
const LENGTH: usize = 22;

/// How many random bytes are drawn at a time: a system call for each page would cost more than the page's head.
const DRAWN: usize = 512;

thread_local! {
    /// Random bytes that nobody has seen, of which each is used once; those behind the first number are left.
    static BYTES: RefCell<(usize, [u8; DRAWN])> = const { RefCell::new((0, [0; DRAWN])) };
}

/// 16 random bytes.
///
/// # Panics
/// When the operating system has none: nothing on this machine would be safe then.
fn draw() -> [u8; 16] {
    BYTES.with_borrow_mut(|(left, bytes)| {
        if *left == 0 {
            getrandom::fill(bytes).expect("the operating system gives random numbers");
            *left = DRAWN;
        }
        let mut drawn = [0; 16];
        *left -= drawn.len();
        if let Some(unused) = bytes.get_mut(*left..*left + drawn.len()) {
            drawn.copy_from_slice(unused);
            // What was used isn't kept.
            unused.fill(0);
        }
        drawn
    })
}

/// 22 digits of base64url, which need no escaping anywhere.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Nonce([u8; LENGTH]);

impl Nonce {
    /// A new one, from the operating system's random numbers.
    pub(crate) fn random() -> Self {
        let mut bits = u128::from_ne_bytes(draw());
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
    fn no_nonce_comes_twice() {
        let many: std::collections::HashSet<_> = (0..1000)
            .map(|_| Nonce::random().as_str().to_owned())
            .collect();
        assert_eq!(many.len(), 1000);
    }

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
