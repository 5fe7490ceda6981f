//! JSON in one parameter.

use super::{FromParam, ParamError, ToParam};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt;
use std::ops::Deref;

/// A value that is written as JSON (RFC 8259) in one parameter: `?filter={"from":1}`.
///
/// ```
/// use pages::{FromParam, JsonParam};
///
/// let pairs = JsonParam::<Vec<(u8, bool)>>::from_param("[[1,true]]").unwrap();
/// assert_eq!(pairs.0, [(1, true)]);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct JsonParam<T>(pub T);

impl<T> Deref for JsonParam<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: DeserializeOwned + Send> FromParam for JsonParam<T> {
    const EXPECTS: &'static str = "JSON";

    fn from_param(text: &str) -> Result<Self, ParamError> {
        serde_json::from_str(text)
            .map(Self)
            .map_err(|error| ParamError::invalid(format!("must be other JSON: {error}")))
    }
}

impl<T: Serialize> ToParam for JsonParam<T> {
    fn to_param(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        out.write_str(&serde_json::to_string(&self.0).map_err(|_| fmt::Error)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let value = JsonParam(vec![Some("ä".to_owned()), None]);
        let mut text = String::new();
        value.to_param(&mut text).unwrap();
        assert_eq!(text, "[\"ä\",null]");
        assert_eq!(JsonParam::from_param(&text).ok(), Some(value));
    }

    #[test]
    fn the_reason_says_where() {
        let error = JsonParam::<u8>::from_param("300").unwrap_err();
        assert!(
            error.reason().contains("line 1 column 3"),
            "{}",
            error.reason()
        );
    }
}
