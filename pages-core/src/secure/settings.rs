//! What a site says about its safety, and what is made of it when it is built.

use super::{Headers, Origins, Policy};
use crate::Mode;
use crate::cookie::{CookiePolicy, Secret};
use http::{HeaderName, HeaderValue};
use std::sync::OnceLock;

/// What a site has said, and what was wrong with it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    pub(crate) origins: Origins,
    pub(crate) cookies: CookiePolicy,
    pub(crate) secret: Option<Secret>,
    pub(crate) ids_in_urls: bool,
    pub(crate) policy: Policy,
    /// In place of default headers, or beside them; `None` takes one away.
    pub(crate) headers: Vec<(HeaderName, Option<HeaderValue>)>,
    /// What can't be, in words.
    pub(crate) wrong: Vec<String>,
}

/// What all requests of a site are answered by.
#[derive(Debug, Default)]
pub(crate) struct Safety {
    pub(crate) origins: Origins,
    pub(crate) cookies: CookiePolicy,
    pub(crate) headers: Headers,
    /// Links carry the id of a session where the client keeps no cookies.
    pub(crate) ids_in_urls: bool,
    /// Of a site in development that has been given none, it is drawn when it is asked for.
    secret: OnceLock<Secret>,
}

impl Settings {
    /// Notes what was wrong with a setting; the site won't start.
    pub(crate) fn note(&mut self, result: Result<(), String>) {
        self.wrong.extend(result.err());
    }

    /// What is wrong with all of it.
    pub(crate) fn check(&mut self) -> Vec<String> {
        let cookies = self.cookies.check();
        self.note(cookies);
        if self.secret.is_none() {
            match Secret::of_environment() {
                None => {}
                Some(Ok(secret)) => self.secret = Some(secret),
                Some(Err(error)) => self.wrong.push(format!("`PAGES_SECRET`: {error}")),
            }
        }
        std::mem::take(&mut self.wrong)
    }

    pub(crate) fn build(self) -> Safety {
        Safety {
            origins: self.origins,
            cookies: self.cookies,
            headers: Headers::new(self.policy, &self.headers),
            ids_in_urls: self.ids_in_urls,
            secret: self.secret.map_or_else(OnceLock::new, OnceLock::from),
        }
    }
}

impl Safety {
    /// What cookies are signed and encrypted with.
    pub(crate) fn secret(&self, mode: Mode) -> Option<&Secret> {
        if mode.is_development() {
            return Some(self.secret.get_or_init(|| {
                tracing::info!(
                    target: "pages",
                    "cookies are sealed with a random secret, which ends with this program; set `PAGES_SECRET` to keep them"
                );
                Secret::random()
            }));
        }
        self.secret.get()
    }
}
