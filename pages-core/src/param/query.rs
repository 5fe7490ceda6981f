//! The query of a URL, read as `application/x-www-form-urlencoded` (URL Standard §5.1) but for one thing: what isn't UTF-8
//! is an error, not a replacement character.

use super::ParamError;
use percent_encoding::percent_decode;
use std::borrow::Cow;

/// What a query says under one name: any number of values.
#[derive(Clone, Copy, Debug)]
pub struct QueryValues<'a> {
    query: &'a str,
    name: &'a str,
}

impl<'a> QueryValues<'a> {
    pub(super) fn new(query: &'a str, name: &'a str) -> Self {
        Self { query, name }
    }

    /// All values, in their order. A key without `=` has the empty value.
    pub fn all(self) -> impl Iterator<Item = Result<Cow<'a, str>, ParamError>> + use<'a> {
        self.query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .filter(move |(key, _)| is(key, self.name))
            .map(|(_, value)| decode(value).ok_or_else(|| ParamError::invalid("must be UTF-8")))
    }

    /// The value, if there is one.
    ///
    /// # Errors
    /// When there are several, or it isn't text.
    pub fn single(self) -> Result<Option<Cow<'a, str>>, ParamError> {
        let mut all = self.all();
        let first = all.next().transpose()?;
        if all.next().is_some() {
            return Err(ParamError::invalid("is given twice"));
        }
        Ok(first)
    }
}

/// Whether a key as it stands in the query is this name.
fn is(key: &str, name: &str) -> bool {
    if key.contains(['%', '+']) {
        decode(key).is_some_and(|key| key == name)
    } else {
        key == name
    }
}

/// The text, if it is text: `+` is a space, a `%` that begins no escape stands for itself.
fn decode(raw: &str) -> Option<Cow<'_, str>> {
    if !raw.contains(['%', '+']) {
        return Some(Cow::Borrowed(raw));
    }
    let raw = raw.replace('+', " ");
    let bytes: Vec<u8> = percent_decode(raw.as_bytes()).collect();
    String::from_utf8(bytes).ok().map(Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(query: &str, name: &str) -> Vec<Option<String>> {
        let values = QueryValues::new(query, name).all();
        values
            .map(|value| value.ok().map(Cow::into_owned))
            .collect()
    }

    fn some(values: &[&str]) -> Vec<Option<String>> {
        values
            .iter()
            .map(|value| Some((*value).to_owned()))
            .collect()
    }

    #[test]
    fn values_are_those_of_the_url_standard() {
        let cases: [(&str, &[&str]); 9] = [
            ("a=1&b=2&a=3", &["1", "3"]),
            ("a", &[""]),
            ("a=&&a", &["", ""]),
            ("a=b=c", &["b=c"]),
            ("a=x+y%2Bz", &["x y+z"]),
            ("%61=%C3%A4", &["ä"]),
            ("a=100%&a=%zz", &["100%", "%zz"]),
            ("aa=1&A=1&=a", &[]),
            ("", &[]),
        ];
        for (query, values) in cases {
            assert_eq!(all(query, "a"), some(values), "{query}");
        }
        assert_eq!(all("=x&y", ""), some(&["x"]));
        assert_eq!(all("a+b=1&a%20b=2", "a b"), some(&["1", "2"]));
    }

    #[test]
    fn what_is_no_text_is_an_error_of_its_own_name_alone() {
        let query = "a=%FF&b=1&%FF=2";
        assert_eq!(all(query, "a"), [None]);
        assert_eq!(all(query, "b"), some(&["1"]));
    }

    #[test]
    fn a_single_value_is_given_once() {
        let single = |query| QueryValues::new(query, "a").single();
        assert_eq!(single("b=1").unwrap(), None);
        assert_eq!(single("a=1&b=2").unwrap().as_deref(), Some("1"));
        assert_eq!(single("a=1&a=1").unwrap_err().reason(), "is given twice");
        assert_eq!(single("a=%FF").unwrap_err().reason(), "must be UTF-8");
    }
}
