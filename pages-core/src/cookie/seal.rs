//! Values that a client can't change, or can't read.
//!
//! A signed value is `SIGNATURE.END.VALUE`: HMAC-SHA256 (RFC 2104) over the cookie's name, its end and its value. An encrypted
//! one is XChaCha20-Poly1305 (RFC 8439, with a nonce of 192 bits, so that it can be drawn) over end and value, which the name
//! goes with as associated data. So neither a value nor its end can be carried over to a cookie of another name.

use super::base64url;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;

/// How a cookie is kept from the client's hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Seal {
    /// It can be read.
    Signed,
    /// It can't.
    Encrypted,
}

/// What the keys are for. A change of the format is a change here.
const SIGNING: &[u8] = b"pages: signed cookies, 1";
const ENCRYPTION: &[u8] = b"pages: encrypted cookies, 1";

/// In front of an encrypted value.
const NONCE: usize = 24;

/// One key for each purpose, derived from a secret.
#[derive(Clone)]
pub(crate) struct Keys {
    signing: [u8; 32],
    encryption: [u8; 32],
}

impl Keys {
    /// The keys of a secret: it is the key of a pseudo-random function, of which each purpose is an input.
    pub(super) fn of(secret: &[u8]) -> Self {
        let derive = |purpose: &[u8]| mac(secret, &[purpose]).finalize().into_bytes().into();
        Self {
            signing: derive(SIGNING),
            encryption: derive(ENCRYPTION),
        }
    }

    /// What a cookie of this name holds, in place of the value.
    pub(super) fn seal(
        &self,
        seal: Seal,
        name: &str,
        end: Option<u64>,
        value: &str,
    ) -> Option<String> {
        match seal {
            Seal::Signed => Some(self.sign(name, end, value)),
            Seal::Encrypted => self.encrypt(name, end, value),
        }
    }

    /// The value that was sealed for a cookie of this name, if it was, and hasn't ended.
    pub(super) fn open(&self, seal: Seal, name: &str, sealed: &str, now: u64) -> Option<String> {
        match seal {
            Seal::Signed => self.verify(name, sealed, now),
            Seal::Encrypted => self.decrypt(name, sealed, now),
        }
    }

    pub(super) fn sign(&self, name: &str, end: Option<u64>, value: &str) -> String {
        let end = end.map_or_else(String::new, |end| end.to_string());
        let signature = self.signature(name, &end, value).finalize().into_bytes();
        format!("{}.{end}.{value}", base64url::encode(&signature))
    }

    pub(super) fn verify(&self, name: &str, sealed: &str, now: u64) -> Option<String> {
        let (signature, rest) = sealed.split_once('.')?;
        let (end, value) = rest.split_once('.')?;
        let signature = base64url::decode(signature)?;
        // Takes the same time wherever the first difference is.
        self.signature(name, end, value)
            .verify_slice(&signature)
            .ok()?;
        if !end.is_empty() && end.parse::<u64>().ok()? <= now {
            return None;
        }
        Some(value.to_owned())
    }

    /// Neither a name nor an end holds the byte that stands between them, so that there is one reading.
    fn signature(&self, name: &str, end: &str, value: &str) -> Hmac<Sha256> {
        let parts = [
            name.as_bytes(),
            b"\0",
            end.as_bytes(),
            b"\0",
            value.as_bytes(),
        ];
        mac(&self.signing, &parts)
    }

    fn encrypt(&self, name: &str, end: Option<u64>, value: &str) -> Option<String> {
        let mut sealed = vec![0; NONCE];
        getrandom::fill(&mut sealed).ok()?;
        let nonce = XNonce::try_from(&sealed[..]).ok()?;
        // A cookie that ends with the browser's session has no end of its own.
        let mut clear = end.unwrap_or(u64::MAX).to_be_bytes().to_vec();
        clear.extend_from_slice(value.as_bytes());
        let payload = Payload {
            msg: &clear,
            aad: name.as_bytes(),
        };
        let cipher = XChaCha20Poly1305::new(&self.encryption.into());
        sealed.extend(cipher.encrypt(&nonce, payload).ok()?);
        Some(base64url::encode(&sealed))
    }

    fn decrypt(&self, name: &str, sealed: &str, now: u64) -> Option<String> {
        let sealed = base64url::decode(sealed)?;
        let (nonce, sealed) = sealed.split_at_checked(NONCE)?;
        let payload = Payload {
            msg: sealed,
            aad: name.as_bytes(),
        };
        let cipher = XChaCha20Poly1305::new(&self.encryption.into());
        let clear = cipher
            .decrypt(&XNonce::try_from(nonce).ok()?, payload)
            .ok()?;
        let (end, value) = clear.split_first_chunk()?;
        if u64::from_be_bytes(*end) <= now {
            return None;
        }
        String::from_utf8(value.to_vec()).ok()
    }
}

fn mac(key: &[u8], parts: &[&[u8]]) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    for part in parts {
        mac.update(part);
    }
    mac
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn keys(secret: u8) -> Keys {
        Keys::of(&[secret; 64])
    }

    const BOTH: [Seal; 2] = [Seal::Signed, Seal::Encrypted];

    #[test]
    fn the_hash_is_the_one_of_the_standard() {
        // RFC 4231 §4.3.
        let code = mac(b"Jefe", &[b"what do ya want ", b"for nothing?"]);
        let code: [u8; 32] = code.finalize().into_bytes().into();
        assert_eq!(code[..4], [0x5b, 0xdc, 0xc1, 0x46]);
        assert_eq!(code[28..], [0x64, 0xec, 0x38, 0x43]);
    }

    #[test]
    fn a_seal_holds_for_one_name_one_key_and_one_time() {
        for seal in BOTH {
            let sealed = keys(1)
                .seal(seal, "user", Some(100), "ada")
                .expect("random numbers");
            let open = |keys: &Keys, name, now| keys.open(seal, name, &sealed, now);
            assert_eq!(open(&keys(1), "user", 99).as_deref(), Some("ada"));
            assert_eq!(open(&keys(1), "user", 100), None, "ended");
            assert_eq!(open(&keys(1), "role", 99), None, "another name");
            assert_eq!(open(&keys(2), "user", 99), None, "another key");
            let endless = keys(1)
                .seal(seal, "user", None, "ada")
                .expect("random numbers");
            let opened = keys(1).open(seal, "user", &endless, u64::MAX - 1);
            assert_eq!(opened.as_deref(), Some("ada"));
        }
    }

    #[test]
    fn the_end_is_no_part_of_the_value() {
        // The same bytes, cut elsewhere.
        let sealed = keys(1).sign("a", None, "5.x");
        let moved = sealed.replacen("..", ".", 1);
        assert_ne!(moved, sealed);
        assert_eq!(keys(1).verify("a", &moved, 0), None);
    }

    #[test]
    fn what_is_encrypted_is_never_twice_the_same_and_not_to_be_read() {
        let seal = || {
            keys(1)
                .encrypt("a", None, "the same")
                .expect("random numbers")
        };
        assert_ne!(seal(), seal());
        let bytes = base64url::decode(&seal()).expect("base64url");
        assert!(!bytes.windows(4).any(|part| part == b"same"));
    }

    proptest! {
        #[test]
        fn a_changed_byte_opens_nothing(value in ".{0,40}", at: prop::sample::Index, to in "[A-Za-z0-9._-]") {
            for seal in BOTH {
                let sealed = keys(1).seal(seal, "a", Some(9), &value).expect("random numbers");
                prop_assert_eq!(keys(1).open(seal, "a", &sealed, 0), Some(value.clone()));
                let places: Vec<_> = sealed.char_indices().collect();
                let (at, old) = places[at.index(places.len())];
                let mut changed = sealed.clone();
                changed.replace_range(at..at + old.len_utf8(), &to);
                if changed != sealed {
                    prop_assert_eq!(keys(1).open(seal, "a", &changed, 0), None);
                }
            }
        }

        #[test]
        fn whatever_a_stranger_sends_opens_nothing(sealed: String) {
            for seal in BOTH {
                prop_assert_eq!(keys(1).open(seal, "a", &sealed, 0), None);
            }
        }
    }
}
