//! The literal parts of a value that is known only when the page runs, as far as they are wrong whatever stands between them.

use super::text::is_space;
use super::{Datatype, Flaw};
use alloc::format;

/// Judges a literal part of a value.
///
/// ```
/// use html_spec::datatype::{Datatype, check_part};
/// assert!(check_part(Datatype::NonNegative, "px").is_err());
/// assert!(check_part(Datatype::Id, "entry-").is_ok());
/// ```
///
/// # Errors
/// What is wrong with every value that holds this part.
pub fn check_part(datatype: Datatype, part: &str) -> Result<(), Flaw> {
    match datatype {
        Datatype::Integer
        | Datatype::NonNegative
        | Datatype::Positive
        | Datatype::Columns
        | Datatype::Rows
        | Datatype::HeadingOffset => number(part, |c| c.is_ascii_digit() || c == '-'),
        Datatype::Float | Datatype::NonNegativeFloat | Datatype::PositiveFloat => {
            number(part, |c| {
                c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E')
            })
        }
        Datatype::Id | Datatype::IdReference if part.contains(is_space) => Err(Flaw::with(
            "an identifier holds no white space",
            "write a hyphen in its place",
        )),
        Datatype::OneLine => super::text::one_line(part),
        _ => Ok(()),
    }
}

fn number(part: &str, fits: fn(char) -> bool) -> Result<(), Flaw> {
    if part.chars().all(fits) {
        return Ok(());
    }
    let strange = part.trim_start_matches(fits);
    Err(Flaw::with(
        format!("`{strange}` is no part of a number"),
        "write the number alone, without a unit",
    ))
}

#[cfg(test)]
mod tests {
    use super::check_part;
    use crate::datatype::Datatype;

    #[test]
    fn parts_are_wrong_whatever_stands_beside_them() {
        assert!(check_part(Datatype::Integer, "-1").is_ok());
        assert!(check_part(Datatype::Integer, "1 ").is_err());
        assert!(check_part(Datatype::Float, "1e-").is_ok());
        assert!(check_part(Datatype::Float, "%").is_err());
        assert!(check_part(Datatype::Id, "a b").is_err());
        assert!(check_part(Datatype::OneLine, "\n").is_err());
        assert!(check_part(Datatype::Date, "soon").is_ok());
    }
}
