//! What one response changes of the default headers. Most have none: then there is nothing to look through.

use super::policy::{CompiledPolicy, Policy};
use http::{HeaderMap, HeaderName};

/// What a page has said about the headers that it would be sent with.
#[derive(Clone, Debug, Default)]
pub(crate) struct Changes {
    removed: Vec<HeaderName>,
    /// Directives of the policy, with the sources that are added.
    allowed: Vec<(String, String)>,
}

impl Changes {
    /// The header isn't sent.
    pub(crate) fn without(&mut self, name: HeaderName) {
        self.removed.push(name);
    }

    /// The header is sent, after all.
    pub(crate) fn with(&mut self, name: &HeaderName) {
        self.removed.retain(|removed| removed != name);
    }

    /// The policy of this response allows more.
    ///
    /// # Errors
    /// When this can be no directive, or no source.
    pub(crate) fn allow(&mut self, name: &str, sources: &str) -> Result<(), String> {
        Policy::default().allow(name, sources)?;
        self.allowed.push((name.to_owned(), sources.to_owned()));
        Ok(())
    }

    /// The policy of a site with these changes, if there are any.
    pub(super) fn policy(&self, of_site: &Policy) -> Option<CompiledPolicy> {
        if self.allowed.is_empty() {
            return None;
        }
        let mut policy = of_site.clone();
        for (name, sources) in &self.allowed {
            // What can't be was refused when it was said.
            policy.allow(name, sources).ok()?;
        }
        Some(policy.compile())
    }

    /// Takes off what was removed.
    pub(super) fn remove(&self, headers: &mut HeaderMap) {
        for name in &self.removed {
            headers.remove(name);
        }
    }
}
