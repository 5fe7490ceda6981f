//! Random texts that nobody guesses: what a form is sent with once, who has written something, how a file is called.

use pages::{Key, Result, session};
use std::fmt::Write;

/// Whose entries and files are whose: a name that a visitor has for as long as the session lives.
const VISITOR: Key<String> = Key::new("visitor");

/// 128 random bits, as 32 digits.
///
/// # Errors
/// When the system has none.
pub(crate) fn token() -> Result<String> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits)?;
    let mut text = String::with_capacity(32);
    for byte in bits {
        write!(text, "{byte:02x}")?;
    }
    Ok(text)
}

/// The name of this visitor, if there is one.
///
/// # Errors
/// When the session can't be read.
pub(crate) async fn visitor() -> Result<Option<String>> {
    Ok(session().get(VISITOR).await?)
}

/// The name of this visitor, who gets one now if there is none.
///
/// # Errors
/// When the session can't be read or written.
pub(crate) async fn visitor_or_new() -> Result<String> {
    let fresh = token()?;
    // Of two requests that come at once, both get the name that the first of them has written.
    Ok(session()
        .update(VISITOR, |known| known.unwrap_or_else(|| fresh.clone()))
        .await?)
}

#[cfg(test)]
mod tests {
    use super::token;

    #[test]
    fn tokens_are_long_and_differ() {
        let (one, other) = (token().unwrap(), token().unwrap());
        assert_ne!(one, other);
        assert!(one.len() == 32 && one.bytes().all(|byte| byte.is_ascii_hexdigit()));
    }
}
