//! What keeps a page safe in the browser: the nonce of a response and the headers that go with every page.

mod headers;
mod nonce;

pub(crate) use headers::defaults;
pub(crate) use nonce::Nonce;
