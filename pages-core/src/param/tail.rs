//! The rest of a path.

use super::{FromParam, ParamError};
use crate::route::decode;
use std::borrow::Cow;

/// A type that takes the rest of a path, `{name..}`: a `Vec` of parameters, one for each segment, or a `String`, with its
/// slashes.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/sum/{numbers..}")]
/// async fn sum(numbers: Vec<i64>) {
///     html! { <p>{numbers.iter().sum::<i64>()}</p> }
/// }
///
/// assert_eq!(sum::url([1, 2]).to_string(), "/sum/1/2");
/// ```
///
/// The rest may be empty. A slash at its end is part of it: `a/` is `a` and an empty segment.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't take the rest of a path",
    label = "expected `Vec<…>` or `String`",
    note = "the elements of a `Vec` need `pages::FromParam`"
)]
pub trait FromTail: Sized {
    /// The value of the argument.
    ///
    /// # Errors
    /// When the segments are none.
    fn from_tail(segments: TailSegments<'_>) -> Result<Self, ParamError>;
}

/// The segments of the rest of a path, decoded one by one. None of them is `.` or `..`.
#[derive(Clone, Debug)]
pub struct TailSegments<'a>(Option<std::str::Split<'a, char>>);

impl<'a> TailSegments<'a> {
    pub(crate) fn new(raw: Option<&'a str>) -> Self {
        Self(raw.map(|raw| raw.split('/')))
    }
}

impl<'a> Iterator for TailSegments<'a> {
    type Item = Cow<'a, str>;

    fn next(&mut self) -> Option<Cow<'a, str>> {
        // What was routed here is well formed.
        self.0.as_mut()?.next().and_then(decode)
    }
}

impl<T: FromParam> FromTail for Vec<T> {
    fn from_tail(segments: TailSegments<'_>) -> Result<Self, ParamError> {
        segments
            .map(|text| T::from_param(&text).map_err(|error| error.or_value(&text)))
            .collect()
    }
}

/// Slashes separate; one that was escaped would look the same, so such a path is refused.
impl FromTail for String {
    fn from_tail(segments: TailSegments<'_>) -> Result<Self, ParamError> {
        let mut all = Self::new();
        for (index, segment) in segments.enumerate() {
            if segment.contains('/') {
                return Err(ParamError::invalid("must not hold an escaped slash"));
            }
            if index > 0 {
                all.push('/');
            }
            all.push_str(&segment);
        }
        Ok(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<T: FromTail>(raw: Option<&str>) -> Result<T, ParamError> {
        T::from_tail(TailSegments::new(raw))
    }

    #[test]
    fn segments_are_decoded_one_by_one() {
        assert_eq!(
            read::<Vec<String>>(Some("a%2Fb/%C3%A4/")).unwrap(),
            ["a/b", "ä", ""]
        );
        assert_eq!(read::<Vec<u8>>(Some("1/2")).unwrap(), [1, 2]);
        assert_eq!(read::<Vec<u8>>(None).unwrap(), Vec::<u8>::new());
        assert!(read::<Vec<u8>>(Some("1/x")).is_err());
    }

    #[test]
    fn text_keeps_its_slashes_and_takes_no_escaped_one() {
        assert_eq!(read::<String>(Some("a/%C3%A4/")).unwrap(), "a/ä/");
        assert_eq!(read::<String>(None).unwrap(), "");
        assert!(read::<String>(Some("..%2F..%2Fetc")).is_err());
    }
}
