//! What stands between the bytes of an HTTP/2 connection and hyper: frames that cost us more than the client are counted.
//!
//! hyper bounds streams, resets, header lists and CONTINUATION frames itself; PING, SETTINGS, PRIORITY and empty DATA it
//! takes without end (CVE-2019-9512, CVE-2019-9515, CVE-2019-9518).

mod frames;
mod guard;

pub(crate) use guard::Guard;
