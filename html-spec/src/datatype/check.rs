//! From the datatype to the function that judges a value.

use super::{Datatype, Flaw};

/// Judges a literal value.
///
/// ```
/// use html_spec::datatype::{Datatype, check};
/// assert!(check(Datatype::Any, "whatever").is_ok());
/// ```
///
/// # Errors
/// What is wrong with it.
pub fn check(datatype: Datatype, value: &str) -> Result<(), Flaw> {
    let _ = value;
    match datatype {
        Datatype::Any => Ok(()),
    }
}
