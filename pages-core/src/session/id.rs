//! The id of a session: 256 random bits, which only the client knows, and the hash by which the store knows it.

use super::error::SessionError;
use crate::cookie::base64url;
use sha2::{Digest, Sha256};
use std::fmt;

/// 256 bits, six in each digit.
pub(super) const LENGTH: usize = 43;

/// The id of a session. It is a secret: it isn't logged, isn't stored, and isn't shown to pages.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct SessionId([u8; 32]);

impl SessionId {
    /// A new one, which nobody can guess.
    pub(crate) fn random() -> Result<Self, SessionError> {
        let mut bits = [0; 32];
        getrandom::fill(&mut bits).map_err(|error| SessionError::Store(error.into()))?;
        Ok(Self(bits))
    }

    /// Reads what [`digits`](Self::digits) writes. There is one spelling of each id.
    pub(crate) fn parse(text: &[u8]) -> Option<Self> {
        let text: &[u8; LENGTH] = text.try_into().ok()?;
        let bits = base64url::decode(std::str::from_utf8(text).ok()?)?;
        bits.try_into().ok().map(Self)
    }

    /// 43 digits of base64url, as the client keeps it.
    pub(crate) fn digits(self) -> String {
        base64url::encode(&self.0)
    }

    /// The hash by which the store knows it.
    pub(crate) fn hash(self) -> SessionHash {
        SessionHash(Sha256::digest(self.0).into())
    }
}

impl fmt::Debug for SessionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionId(…)")
    }
}

/// How a store knows a session: the SHA-256 of its id. Whoever reads the store can't become one of its visitors, and a
/// lookup by it tells nothing of the id by the time it takes.
///
/// ```
/// let hash = pages::SessionHash::from_bytes([7; 32]);
/// assert_eq!(hash.as_bytes(), &[7; 32]);
/// assert!(hash.to_string().starts_with("0707"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionHash([u8; 32]);

impl SessionHash {
    /// The hash that a store has kept.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The hash of a name, such as that of the user who owns sessions.
    pub(crate) fn of(name: &str) -> Self {
        Self(Sha256::digest(name.as_bytes()).into())
    }

    /// Its bytes, as a store keeps them.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Which of `parts` it belongs to: as many go to each.
    pub(crate) fn part(&self, parts: usize) -> usize {
        let [first, second, ..] = self.0;
        usize::from(u16::from_be_bytes([first, second])) % parts
    }
}

/// As 64 hexadecimal digits.
impl fmt::Display for SessionHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for SessionHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SessionHash({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::{LENGTH, SessionHash, SessionId};
    use proptest::prelude::*;

    #[test]
    fn ids_are_digits_and_never_the_same() {
        let many: std::collections::HashSet<_> = (0..1000)
            .map(|_| SessionId::random().unwrap().digits())
            .collect();
        assert_eq!(many.len(), 1000);
        assert!(many.iter().all(|id| id.len() == LENGTH));
    }

    #[test]
    fn the_hash_is_that_of_the_standard() {
        // FIPS 180-4's example.
        assert_eq!(
            SessionHash::of("abc").to_string(),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }

    #[test]
    fn what_is_no_id_is_none() {
        let id = SessionId([0xff; 32]).digits();
        for wrong in [
            "",
            "x",
            &id[1..],
            &format!("{id}A"),
            &id.replace('8', "9"), // the bits left over
            &id.replace('8', "="),
            &id.replacen('_', "/", 1),
            &id.replacen("__", "ä", 1),
        ] {
            assert_eq!(SessionId::parse(wrong.as_bytes()), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn an_id_comes_back(bytes: [u8; 32]) {
            let digits = SessionId(bytes).digits();
            prop_assert_eq!(SessionId::parse(digits.as_bytes()), Some(SessionId(bytes)));
        }

        #[test]
        fn any_text_is_an_id_in_one_spelling_or_none(text in "[A-Za-z0-9_-]{43}") {
            if let Some(id) = SessionId::parse(text.as_bytes()) {
                prop_assert_eq!(id.digits(), text);
            }
        }
    }
}
