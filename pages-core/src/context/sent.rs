//! The error of those who speak about a head that is sent.

use crate::registry::Entry;
use std::fmt;

/// The head of the response can't be changed any more, or there is no response here.
///
/// It is sent when a page waits for the first time after it has written something of its own. Say what there is to say
/// about the response before that.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TooLate {
    page: Option<&'static str>,
    outside: bool,
}

impl TooLate {
    pub(super) fn sent(page: Option<&'static Entry>) -> Self {
        Self {
            page: page.map(|page| page.name),
            outside: false,
        }
    }

    pub(super) fn outside() -> Self {
        Self {
            page: None,
            outside: true,
        }
    }
}

impl fmt::Display for TooLate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.outside {
            return f.write_str(
                "there is no response here: only a page, and what it calls, can speak about its response",
            );
        }
        f.write_str("the head of the response is sent already")?;
        if let Some(page) = self.page {
            write!(f, " (page `{page}`)")?;
        }
        f.write_str(
            ": set status and headers before the page waits for the first time after writing",
        )
    }
}

impl std::error::Error for TooLate {}
