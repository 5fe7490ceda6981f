//! On whose machine the site runs.

/// Whether errors are shown in full.
///
/// By default it is what `PAGES_MODE` says (`development` or `production`), or else development in a debug build and
/// production in a release build.
///
/// ```
/// assert!(pages::Mode::Development.is_development());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// On the machine of whoever writes it: error pages tell all they know.
    Development,
    /// On the Internet: error pages tell an id, under which the log tells the rest.
    Production,
}

impl Mode {
    /// What the environment says.
    pub fn from_environment() -> Self {
        match std::env::var("PAGES_MODE").as_deref() {
            Ok("development") => Self::Development,
            Err(_) if cfg!(debug_assertions) => Self::Development,
            // What isn't understood must not show more than it should.
            _ => Self::Production,
        }
    }

    /// Whether errors are shown in full.
    pub const fn is_development(self) -> bool {
        matches!(self, Self::Development)
    }
}
