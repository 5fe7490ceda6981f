//! Several values in one parameter.

use super::{FromParam, ParamError, ToParam};
use std::fmt;
use std::ops::Deref;

/// Several values in one parameter, separated by commas, with or without brackets: `1,2,3` or `[1,2,3]`.
///
/// ```
/// use pages::{FromParam, List};
///
/// assert_eq!(List::<u8>::from_param("1,2,3").unwrap().0, [1, 2, 3]);
/// assert_eq!(List::<u8>::from_param("[1, 2]").unwrap().0, [1, 2]);
/// assert_eq!(List::<u8>::from_param("1,x").err().unwrap().reason(), "must be a whole number from 0 to 255");
/// ```
///
/// White space around an item doesn't count. For the parameters `?n=1&n=2` write `Vec<u8>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct List<T>(pub Vec<T>);

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: FromParam> FromParam for List<T> {
    const EXPECTS: &'static str = "a list such as 1,2,3";
    const ACCEPTS_EMPTY: bool = true;

    fn from_param(text: &str) -> Result<Self, ParamError> {
        let items = match (text.strip_prefix('['), text.strip_suffix(']')) {
            (None, None) => text,
            (Some(rest), Some(_)) => rest
                .strip_suffix(']')
                .ok_or_else(ParamError::expected::<Self>)?,
            _ => return Err(ParamError::expected::<Self>()),
        };
        if items.trim().is_empty() {
            return Ok(Self(Vec::new()));
        }
        items
            .split(',')
            .map(|item| T::from_param(item.trim()).map_err(|error| error.with_value(item.trim())))
            .collect::<Result<_, _>>()
            .map(Self)
    }
}

/// Always with brackets, so that the text isn't empty when the list is. An item that would be read as something else can't
/// be written.
impl<T: ToParam> ToParam for List<T> {
    fn to_param(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        let mut item = String::new();
        let mut before = '[';
        for value in &self.0 {
            item.clear();
            value.to_param(&mut item)?;
            if item.is_empty() || item.contains(',') || item.trim() != item {
                return Err(fmt::Error);
            }
            out.write_char(before)?;
            out.write_str(&item)?;
            before = ',';
        }
        out.write_str(if self.0.is_empty() { "[]" } else { "]" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<T: FromParam>(text: &str) -> Option<Vec<T>> {
        List::from_param(text).ok().map(|list| list.0)
    }

    fn write<T: ToParam>(items: Vec<T>) -> Option<String> {
        let mut text = String::new();
        List(items).to_param(&mut text).ok().map(|()| text)
    }

    #[test]
    fn brackets_come_in_pairs() {
        assert_eq!(read("[1,2]"), Some(vec![1_i8, 2]));
        assert_eq!(read("-1"), Some(vec![-1_i8]));
        for text in ["[1", "1]", "[", "]", "1,,2", ",", "[1],[2]"] {
            assert_eq!(read::<i8>(text), None, "{text}");
        }
        assert_eq!(read::<i8>("[]"), Some(vec![]));
        assert_eq!(read::<i8>(""), Some(vec![]));
    }

    #[test]
    fn what_is_written_is_read() {
        assert_eq!(write(vec![1, -2]).as_deref(), Some("[1,-2]"));
        assert_eq!(write(Vec::<u8>::new()).as_deref(), Some("[]"));
        let words = vec!["a]".to_owned(), "[b".to_owned()];
        assert_eq!(read(&write(words.clone()).unwrap()), Some(words));
    }

    #[test]
    fn what_would_be_read_otherwise_is_not_written() {
        for item in ["", "a,b", " a", "a\t"] {
            assert_eq!(write(vec!["x", item]), None, "{item:?}");
        }
    }
}
