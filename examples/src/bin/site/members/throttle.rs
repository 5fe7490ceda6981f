//! Slows down those who guess: so many attempts are free, and then each minute has one.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Attempts with one name before it has to wait. People who mistype are done by then.
pub(super) const FREE: u32 = 5;
/// How long it takes until one attempt is forgotten.
const FORGOTTEN: Duration = Duration::from_secs(60);
/// How many names are remembered. Whoever makes them up shall not fill the memory: the oldest go first.
const NAMES: usize = 10_000;

/// How many attempts there were with each name lately.
#[derive(Debug, Default)]
pub(super) struct Throttle(Mutex<HashMap<String, Attempts>>);

#[derive(Clone, Copy, Debug)]
struct Attempts {
    count: u32,
    since: Instant,
}

impl Attempts {
    /// What is left of them at this moment.
    fn at(self, now: Instant) -> Self {
        let forgotten = now.duration_since(self.since).as_secs() / FORGOTTEN.as_secs();
        let forgotten = u32::try_from(forgotten).unwrap_or(u32::MAX).min(self.count);
        Self {
            count: self.count - forgotten,
            since: self.since + FORGOTTEN * forgotten,
        }
    }
}

impl Throttle {
    /// Counts an attempt with this name, unless there were too many.
    pub(super) fn admits(&self, name: &str) -> bool {
        self.admits_at(name, Instant::now())
    }

    fn admits_at(&self, name: &str, now: Instant) -> bool {
        let mut names = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if names.len() >= NAMES && !names.contains_key(name) {
            names.retain(|_, attempts| attempts.at(now).count > 0);
            let oldest = names.iter().min_by_key(|(_, attempts)| attempts.since);
            if let Some(oldest) = oldest
                .map(|(name, _)| name.clone())
                .filter(|_| names.len() >= NAMES)
            {
                names.remove(&oldest);
            }
        }
        let none = Attempts {
            count: 0,
            since: now,
        };
        let attempts = names.entry(name.to_owned()).or_insert(none);
        *attempts = attempts.at(now);
        if attempts.count == 0 {
            attempts.since = now;
        }
        let admits = attempts.count < FREE;
        if admits {
            attempts.count += 1;
        }
        admits
    }

    /// Forgets the attempts with a name: it was the right one's after all.
    pub(super) fn forgive(&self, name: &str) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(name);
    }
}

#[cfg(test)]
mod tests {
    use super::{FORGOTTEN, FREE, NAMES, Throttle};
    use std::time::Instant;

    #[test]
    fn attempts_are_forgotten_one_by_one() {
        let throttle = Throttle::default();
        let start = Instant::now();
        let admits = |minutes: u32| throttle.admits_at("ada", start + FORGOTTEN * minutes);
        assert!((0..FREE).all(|_| admits(0)));
        assert!(!admits(0));
        assert!(admits(1));
        assert!(!admits(1));
        assert!((0..FREE).all(|_| admits(60)));
        assert!(!admits(60));
        throttle.forgive("ada");
        assert!(admits(60));
    }

    #[test]
    fn names_that_are_made_up_take_no_memory() {
        let throttle = Throttle::default();
        let now = Instant::now();
        for number in 0..NAMES + 10 {
            assert!(throttle.admits_at(&number.to_string(), now));
        }
        assert_eq!(throttle.0.lock().unwrap().len(), NAMES);
    }
}
