//! Judges names and passwords: always with the same words, always after the same work, and not as often as somebody likes.

use super::account::ACCOUNTS;
use super::throttle::Throttle;
use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// How many passwords are hashed at a time: each takes 19 MiB and the time of a processor, by intention.
const AT_A_TIME: usize = 2;

/// What a site knows of passwords: their hashes. Clones share them.
#[derive(Clone, Debug)]
pub(crate) struct Guard(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    /// Argon2id, each with a salt of its own.
    hashes: Vec<(&'static str, String)>,
    /// The hash of a password that nobody has, for names that nobody has.
    nobody: String,
    throttle: Throttle,
    room: Semaphore,
}

/// What comes of a name and a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Judgement {
    /// They belong together. This is the name as the account has it.
    Welcome(&'static str),
    /// They don't; which of them is wrong isn't said.
    Wrong,
    /// There were too many attempts with this name. Nothing was judged.
    TooMany,
}

impl Guard {
    /// Hashes the passwords of all accounts.
    ///
    /// # Errors
    /// When the system has no random numbers.
    pub(crate) fn new() -> pages::Result<Self> {
        let hash = |password: &str| {
            let hash = Argon2::default().hash_password(password.as_bytes());
            hash.map(|hash| hash.to_string()).map_err(pages::Error::new)
        };
        let hashes = ACCOUNTS
            .iter()
            .map(|account| Ok((account.name, hash(account.password)?)));
        Ok(Self(Arc::new(Inner {
            hashes: hashes.collect::<pages::Result<_>>()?,
            nobody: hash(&crate::token::token()?)?,
            throttle: Throttle::default(),
            room: Semaphore::new(AT_A_TIME),
        })))
    }

    /// Judges a name and a password.
    ///
    /// # Errors
    /// When the program is about to end.
    pub(super) async fn judge(&self, name: &str, password: String) -> pages::Result<Judgement> {
        let name = name.trim().to_lowercase();
        if !self.0.throttle.admits(&name) {
            return Ok(Judgement::TooMany);
        }
        let _room = self.0.room.acquire().await?;
        let (guard, asked) = (self.clone(), name.clone());
        let verify = tokio::task::spawn_blocking(move || guard.0.verify(&asked, &password));
        let known = verify.await?;
        if known.is_some() {
            self.0.throttle.forgive(&name);
        }
        Ok(known.map_or(Judgement::Wrong, Judgement::Welcome))
    }
}

impl Inner {
    /// The account, if the password is that of this name. A name that nobody has takes as long as any other.
    fn verify(&self, name: &str, password: &str) -> Option<&'static str> {
        let account = self.hashes.iter().find(|(known, _)| *known == name);
        let hash = account.map_or(&self.nobody, |(_, hash)| hash);
        let is_right = PasswordHash::new(hash).is_ok_and(|hash| {
            let verified = Argon2::default().verify_password(password.as_bytes(), &hash);
            verified.is_ok()
        });
        account.filter(|_| is_right).map(|(name, _)| *name)
    }
}

#[cfg(test)]
mod tests {
    use super::{ACCOUNTS, Guard, Judgement};
    use std::time::Instant;

    #[tokio::test]
    async fn names_and_passwords_belong_together() {
        let guard = Guard::new().unwrap();
        let [ada, grace] = ACCOUNTS;
        for (name, password, expected) in [
            (" Ada", ada.password, Judgement::Welcome("ada")),
            ("grace", grace.password, Judgement::Welcome("grace")),
            ("ada", grace.password, Judgement::Wrong),
            ("nobody", ada.password, Judgement::Wrong),
            ("", "", Judgement::Wrong),
        ] {
            let judged = guard.judge(name, password.to_owned()).await.unwrap();
            assert_eq!(judged, expected, "{name}");
        }
    }

    #[test]
    fn a_name_that_nobody_has_takes_as_long_as_any_other() {
        let guard = Guard::new().unwrap();
        let time = |name: &str| {
            let start = Instant::now();
            assert_eq!(guard.0.verify(name, "guess"), None);
            start.elapsed().as_secs_f64()
        };
        // The shortest of a few, in turns: whatever else the machine does makes them longer. Without a hash, it would be a thousandth.
        let mut shortest = [f64::INFINITY; 2];
        for _ in 0..7 {
            shortest = [
                shortest[0].min(time("nobody")),
                shortest[1].min(time("ada")),
            ];
        }
        let ratio = shortest[0] / shortest[1];
        assert!((0.2..5.0).contains(&ratio), "{ratio}");
    }

    #[tokio::test]
    async fn guesses_become_rare() {
        let guard = Guard::new().unwrap();
        let guess = async |name: &str| guard.judge(name, "guess".to_owned()).await.unwrap();
        for _ in 0..super::super::throttle::FREE {
            assert_eq!(guess("ada").await, Judgement::Wrong);
        }
        // The right password doesn't help either: else it could be told from the others.
        let right = ACCOUNTS[0].password.to_owned();
        assert_eq!(guard.judge("ada", right).await.unwrap(), Judgement::TooMany);
        assert_eq!(guess("grace").await, Judgement::Wrong);
    }
}
