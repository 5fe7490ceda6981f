//! What keeps a page safe in the browser.
//!
//! | module | does |
//! |---|---|
//! | `origin` | refuses what a page of another site sends |
//! | `headers` | the headers that go with every page |
//! | `nonce` | the nonce of a response |
//! | `settings` | what a site says about all this |
//! | `site` | its methods for that |

mod headers;
mod nonce;
mod origin;
mod settings;
mod site;

pub(crate) use headers::{defaults, of_page};
pub(crate) use nonce::Nonce;
pub(crate) use origin::Origins;
pub(crate) use settings::{Safety, Settings};
