//! What keeps a page safe in the browser.
//!
//! | module | does |
//! |---|---|
//! | `origin` | refuses what a page of another site sends |
//! | `headers` | the headers that go with every page |
//! | `policy` | the Content-Security-Policy among them |
//! | `changes` | what one response changes of them |
//! | `nonce` | the nonce of a response |
//! | `settings` | what a site says about all this |
//! | `site` | its methods for that |

mod changes;
mod headers;
mod nonce;
mod origin;
mod policy;
mod settings;
mod site;

pub(crate) use changes::Changes;
pub(crate) use headers::Headers;
pub(crate) use nonce::Nonce;
pub(crate) use origin::Origins;
pub(crate) use policy::Policy;
pub(crate) use settings::{Safety, Settings};
