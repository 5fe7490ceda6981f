//! How long a session lives.

use super::limits::{ABSOLUTE, IDLE, TOUCHED_AFTER};
use std::time::Duration;

/// How long a session lives: as long as it is used now and then (`idle`), but not for ever (`absolute`).
///
/// ```
/// use pages::Lifetime;
/// use std::time::Duration;
///
/// let lifetime = Lifetime { idle: Duration::from_secs(30 * 60), ..Lifetime::default() };
/// let site = pages::Site::new().session_lifetime(lifetime);
/// # let _ = site;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetime {
    /// How long it lives when nobody uses it. A day by default.
    pub idle: Duration,
    /// How long it lives at most, from its beginning or its last renewal by [`renew`](crate::Session::renew). 30 days by
    /// default.
    pub absolute: Duration,
    /// Whether the browser keeps the cookie when it is closed. By default it doesn't.
    pub remembered: bool,
}

impl Default for Lifetime {
    fn default() -> Self {
        Self {
            idle: IDLE,
            absolute: ABSOLUTE,
            remembered: false,
        }
    }
}

impl Lifetime {
    /// When a session ends, in milliseconds of Unix time, as are its beginning and its last use.
    pub(super) fn end(&self, begun: u64, used: u64) -> u64 {
        let idle = used.saturating_add(milliseconds(self.idle));
        idle.min(begun.saturating_add(milliseconds(self.absolute)))
    }

    /// Whether so much of the idle time has passed that a use is written down.
    pub(super) fn is_to_be_touched(&self, begun: u64, used: u64, now: u64) -> bool {
        now.saturating_sub(used) > milliseconds(self.idle / TOUCHED_AFTER)
            && self.end(begun, now) > self.end(begun, used)
    }
}

pub(super) fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::Lifetime;
    use std::time::Duration;

    const LIFETIME: Lifetime = Lifetime {
        idle: Duration::from_millis(80),
        absolute: Duration::from_millis(200),
        remembered: false,
    };

    #[test]
    fn use_prolongs_it_up_to_the_end() {
        assert_eq!(LIFETIME.end(1000, 1000), 1080);
        assert_eq!(LIFETIME.end(1000, 1100), 1180);
        assert_eq!(LIFETIME.end(1000, 1190), 1200);
    }

    #[test]
    fn a_use_is_written_down_now_and_then() {
        assert!(!LIFETIME.is_to_be_touched(1000, 1000, 1010));
        assert!(LIFETIME.is_to_be_touched(1000, 1000, 1011));
        // It wouldn't live longer by it.
        assert!(!LIFETIME.is_to_be_touched(1000, 1130, 1190));
        // The clock went back.
        assert!(!LIFETIME.is_to_be_touched(1000, 1000, 900));
    }
}
