//! URLs: the URL Standard's "valid URL string", and what is wrong with a text that isn't one.
//!
//! What a browser mends without a word (a backslash, a space, a missing slash) is a violation here, as the standard has it.
//! Beyond the standard, `data:` URLs are read to their end, because one that can't be decoded shows nothing.
//!
//! | module | duty |
//! |---|---|
//! | `kinds` | which URLs an attribute takes: any, absolute, of the web, a list |
//! | `reference` | the scheme, and what may follow it |
//! | `part` | path, query and fragment: which characters may stand there |
//! | `host` | hosts: what is a domain, what an address |
//! | `address` | IPv4 and IPv6 addresses |
//! | `domain` | domains: Unicode's mapping for them (UTS 46) |
//! | `punycode` | labels that begin with `xn--` |
//! | `data` | what stands in a `data:` URL |

mod address;
mod data;
mod domain;
mod host;
mod kinds;
mod part;
mod punycode;
mod reference;

pub(super) use data::Decoded;
pub(super) use kinds::{
    check_absolute, check_absolute_list, check_some, check_url, check_web_list,
};
pub(super) use reference::parses;
