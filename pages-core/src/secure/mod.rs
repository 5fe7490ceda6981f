//! What keeps a page safe in the browser: the nonce of a response and the headers that go with every page.

mod headers;
mod nonce;

pub(crate) use headers::{defaults, of_page};
pub(crate) use nonce::Nonce;
