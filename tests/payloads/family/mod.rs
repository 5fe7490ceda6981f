//! Families of payloads. `@` in a text stands for the code that reports that it has run.
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

mod breakouts;
mod characters;
mod code;
mod mutations;
mod styles;
mod tags;
mod urls;

/// Each family by its name.
pub(super) fn all() -> [(&'static str, Vec<String>); 7] {
    [
        ("tags", tags::payloads()),
        ("breakouts", breakouts::payloads()),
        ("code", code::payloads()),
        ("urls", urls::payloads()),
        ("mutations", mutations::payloads()),
        ("characters", characters::payloads()),
        ("styles", styles::payloads()),
    ]
}
