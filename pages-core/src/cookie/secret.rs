//! The secret of a site: what its cookies are signed and encrypted with.

use super::seal::Keys;
use std::fmt;

/// Where the secret is looked for.
const VARIABLE: &str = "PAGES_SECRET";

/// The least that a secret is: as much as a hash of 512 bits takes in, so that one written in hexadecimal digits still has 256.
const LEAST: usize = 64;
/// The fewest different bytes: one of a repeated word has been made up, not drawn.
const VARIETY: usize = 10;

/// The secret of a site, which its signed and encrypted cookies are made with: [`Site::secret`](crate::Site::secret).
///
/// It is at least 64 bytes that nobody can guess, the same after each start and on each machine that serves the site:
/// `openssl rand -hex 64` makes one. To change it, keep the one before [for a while](Self::formerly).
///
/// ```
/// use pages::Secret;
///
/// let old = "2f5e0c8a91d34b67".repeat(4);
/// let new = "c94a7be2036f18d5".repeat(4);
/// let secret = Secret::new(&new)?.formerly(&old)?;
/// assert_eq!(format!("{secret:?}"), "Secret(…)");
/// assert!(Secret::new("password").is_err());
/// # Ok::<(), pages::SecretError>(())
/// ```
#[derive(Clone)]
pub struct Secret {
    current: Keys,
    former: Vec<Keys>,
}

impl Secret {
    /// This secret. It isn't kept: only what is derived from it.
    ///
    /// # Errors
    /// When it has less than 64 bytes, or hardly any different ones.
    pub fn new(secret: impl AsRef<[u8]>) -> Result<Self, SecretError> {
        Ok(Self {
            current: keys(secret.as_ref())?,
            former: Vec::new(),
        })
    }

    /// What was made with this one is still read. What is set from now on is made with the current one.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn formerly(mut self, secret: impl AsRef<[u8]>) -> Result<Self, SecretError> {
        self.former.push(keys(secret.as_ref())?);
        Ok(self)
    }

    /// What the environment says in `PAGES_SECRET`: the current secret, and behind it, separated by spaces, former ones.
    ///
    /// `Site::new().secret(Secret::from_environment()?)` is a site that doesn't start without.
    ///
    /// # Errors
    /// When there is none, and as [`new`](Self::new).
    pub fn from_environment() -> Result<Self, SecretError> {
        Self::of_environment().unwrap_or(Err(SecretError(
            "`PAGES_SECRET` isn't set; `openssl rand -hex 64` makes a secret",
        )))
    }

    /// The same, or nothing where there is none.
    pub(crate) fn of_environment() -> Option<Result<Self, SecretError>> {
        let text = std::env::var_os(VARIABLE)?;
        let text = text.as_encoded_bytes().to_vec();
        Some(Self::parse(&text))
    }

    fn parse(text: &[u8]) -> Result<Self, SecretError> {
        let mut secrets = text
            .split(u8::is_ascii_whitespace)
            .filter(|secret| !secret.is_empty());
        let current = Self::new(secrets.next().unwrap_or_default())?;
        secrets.try_fold(current, Self::formerly)
    }

    /// A secret that nobody knows, and that is gone when the program ends: for tests and for development.
    ///
    /// # Panics
    /// When the operating system has no random numbers: nothing on this machine would be safe then.
    pub fn random() -> Self {
        let mut bytes = [0; LEAST];
        getrandom::fill(&mut bytes).expect("the operating system gives random numbers");
        Self {
            current: Keys::of(&bytes),
            former: Vec::new(),
        }
    }

    pub(super) fn current(&self) -> &Keys {
        &self.current
    }

    /// The current one, then those before it.
    pub(super) fn all(&self) -> impl Iterator<Item = &Keys> {
        std::iter::once(&self.current).chain(&self.former)
    }
}

fn keys(secret: &[u8]) -> Result<Keys, SecretError> {
    if secret.len() < LEAST {
        return Err(SecretError(
            "a secret has at least 64 bytes; `openssl rand -hex 64` makes one",
        ));
    }
    let mut seen = [false; 256];
    for byte in secret {
        if let Some(seen) = seen.get_mut(usize::from(*byte)) {
            *seen = true;
        }
    }
    if seen.iter().filter(|seen| **seen).count() < VARIETY {
        return Err(SecretError(
            "a secret is random; this one repeats a few bytes; `openssl rand -hex 64` makes one",
        ));
    }
    Ok(Keys::of(secret))
}

/// Why something can't be a secret. It never shows any of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecretError(&'static str);

impl fmt::Display for SecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for SecretError {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_be_guessed_is_no_secret() {
        let drawn = "0123456789abcdef".repeat(4);
        assert!(Secret::new(&drawn).is_ok());
        assert!(Secret::new(&drawn[1..]).is_err());
        assert!(Secret::new("a".repeat(500)).is_err());
        assert!(Secret::new("secret".repeat(50)).is_err());
        assert!(Secret::new("").is_err());
    }

    #[test]
    fn the_environment_holds_the_current_one_first() {
        let (new, old) = ("0123456789abcdef".repeat(4), "fedcba9876543210".repeat(5));
        let both = Secret::parse(format!(" {new}\n{old} ").as_bytes()).expect("secrets");
        assert_eq!(both.all().count(), 2);
        let sealed = Secret::new(&old)
            .expect("a secret")
            .current()
            .sign("a", None, "1");
        assert_eq!(both.former[0].verify("a", &sealed, 0).as_deref(), Some("1"));
        assert_eq!(both.current().verify("a", &sealed, 0), None);
        assert!(Secret::parse(b"").is_err());
        assert!(Secret::parse(format!("{new} short").as_bytes()).is_err());
    }
}
