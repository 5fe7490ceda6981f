//! What a rule is made of.

/// Whether markup that breaks the rule is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Severity {
    /// The markup is refused.
    Error,
    /// The markup is accepted with a warning.
    Warning,
}

impl Severity {
    /// The word for it: `error` or `warning`.
    ///
    /// ```
    /// assert_eq!(html_spec::rule::Severity::Warning.name(), "warning");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The code, for example `H014`. It never changes its meaning.
    pub id: &'static str,
    /// The name, for example `unknown-attribute`.
    pub name: &'static str,
    /// Whether it is an error.
    pub severity: Severity,
    /// What a finding says; holes in braces are filled in.
    pub message: &'static str,
    /// What to do about it; holes in braces are filled in.
    pub help: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// Where the standard says so.
    pub link: &'static str,
    /// An example that breaks this rule and no other, as the body of `html!`.
    pub wrong: &'static str,
    /// The same, put right.
    pub right: &'static str,
}
