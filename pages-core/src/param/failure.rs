//! What was wrong with one part of a request.

use std::borrow::Cow;
use std::fmt;

/// How much of a value is repeated to the visitor.
const SHOWN: usize = 80;

/// What was wrong with one part of a request: where it stands, how it is called, what it was, and why that won't do.
///
/// It prints itself as plain text: markup in the value has no effect where it is printed on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// Where in the request it stands.
    pub place: Place,
    /// The name of the parameter, as the visitor knows it.
    pub name: Cow<'static, str>,
    /// What was given, if there was something that can be repeated.
    pub value: Option<String>,
    /// Why that won't do: `must be in 1..=100`, `is missing`.
    pub reason: Cow<'static, str>,
}

/// Where in a request something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// In the path of its URL.
    Path,
    /// In the query of its URL.
    Query,
    /// In its head.
    Header,
    /// In its body.
    Body,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Place::Path => write!(f, "`{}` in the path", self.name)?,
            Place::Query => write!(f, "`{}` in the query", self.name)?,
            // Extractors say in their own words what they miss.
            Place::Header | Place::Body => return f.write_str(&self.reason),
        }
        if let Some(value) = &self.value {
            match value.char_indices().nth(SHOWN) {
                None => write!(f, " is `{value}`, but")?,
                Some((end, _)) => {
                    write!(f, " is `{}…`, but", value.get(..end).unwrap_or_default())?;
                }
            }
        }
        write!(f, " {}", self.reason)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(place: Place, value: Option<&str>, reason: &'static str) -> Failure {
        Failure {
            place,
            name: "n".into(),
            value: value.map(Into::into),
            reason: reason.into(),
        }
    }

    #[test]
    fn reads_as_a_sentence() {
        let cases = [
            (
                failure(Place::Path, Some("x"), "must be a number"),
                "`n` in the path is `x`, but must be a number",
            ),
            (
                failure(Place::Query, None, "is missing"),
                "`n` in the query is missing",
            ),
            (
                failure(Place::Body, None, "The body is too long"),
                "The body is too long",
            ),
        ];
        for (failure, text) in cases {
            assert_eq!(failure.to_string(), text);
        }
    }

    #[test]
    fn a_long_value_is_cut_between_characters() {
        let text = failure(Place::Query, Some(&"ä".repeat(100)), "is too long").to_string();
        assert_eq!(
            text,
            format!("`n` in the query is `{}…`, but is too long", "ä".repeat(80))
        );
    }
}
