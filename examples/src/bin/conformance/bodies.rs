//! Bodies of known sizes, and a page whose name holds spaces.

use pages::prelude::*;
use pages::{FromParam, ParamError};

/// The number of a body, `1` to `6`. Others name no page.
pub(crate) struct Dum(usize);

/// How long each body is.
const LENGTHS: [usize; 6] = [0, 1, 100, 1_000, 10_000, 100_000];

impl FromParam for Dum {
    const EXPECTS: &'static str = "a number from 1 to 6";

    fn from_param(text: &str) -> Result<Self, ParamError> {
        match text.as_bytes() {
            [digit @ b'1'..=b'6'] => Ok(Self(usize::from(digit - b'1'))),
            _ => Err(ParamError::expected::<Self>()),
        }
    }
}

impl pages::ToParam for Dum {
    fn to_param(&self, out: &mut dyn std::fmt::Write) -> std::fmt::Result {
        write!(out, "{}", self.0 + 1)
    }
}

/// `/dum1` to `/dum6`, each with a header of its own.
#[page("/dum{n}", headers = [("testhead", "testval")])]
pub(crate) async fn dum(n: Dum) -> String {
    "a".repeat(LENGTHS[n.0])
}

#[page("/foo bar baz")]
pub(crate) async fn foo_bar_baz() -> &'static str {
    "foo"
}
