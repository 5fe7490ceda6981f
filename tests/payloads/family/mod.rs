//! Families of payloads. `@` in a text stands for the code that reports that it has run, `№` for the number that it reports.
//!
//! | module | tries |
//! |---|---|
//! | `tags` | elements that run something by themselves, in every spelling |
//! | `breakouts` | to end the attribute, element or comment that it stands in |
//! | `code` | to end the string of the script that it stands in; other ways to say what runs |
//! | `urls` | addresses that run, in every disguise |
//! | `mutations` | markup that means something else when it is read a second time, or in another context |
//! | `characters` | characters that are filtered, replaced or taken for others |
//! | `styles` | to end a style, or to run from one |

pub(super) mod breakouts;
pub(super) mod characters;
pub(super) mod code;
pub(super) mod mutations;
pub(super) mod styles;
pub(super) mod tags;
pub(super) mod urls;
