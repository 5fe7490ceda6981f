//! From the datatype to the function that judges a value.

use super::{Datatype, Flaw, number, text};

/// Judges a literal value.
///
/// ```
/// use html_spec::datatype::{Datatype, check};
/// assert!(check(Datatype::Any, "whatever").is_ok());
/// assert!(check(Datatype::Positive, "0").is_err());
/// ```
///
/// # Errors
/// What is wrong with it.
pub fn check(datatype: Datatype, value: &str) -> Result<(), Flaw> {
    match datatype {
        Datatype::Any => Ok(()),
        Datatype::NonEmpty => text::non_empty(value),
        Datatype::Integer => number::integer(value),
        Datatype::NonNegative => number::non_negative(value),
        Datatype::Positive => number::positive(value),
        Datatype::Float => number::float(value),
    }
}
