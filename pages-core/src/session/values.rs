//! The values of a session: JSON under their keys.

use super::error::SessionError;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The values of a session. Each stays the text that it was written as until somebody asks for it, so that what one page
/// can't read isn't lost to the others. A copy costs nothing until one of both is changed.
#[derive(Clone, Debug, Default)]
pub(super) struct Values(Arc<BTreeMap<String, Box<RawValue>>>);

impl Values {
    /// Reads an object of JSON.
    pub(super) fn parse(json: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(json).map(|values| Self(Arc::new(values)))
    }

    /// Writes them behind what is there.
    pub(super) fn write(&self, to: &mut Vec<u8>) -> Result<(), serde_json::Error> {
        serde_json::to_writer(to, &*self.0)
    }

    pub(super) fn get<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, SessionError> {
        let value = self.0.get(key).map(|raw| serde_json::from_str(raw.get()));
        value
            .transpose()
            .map_err(|error| SessionError::value(key, error))
    }

    pub(super) fn set<T: Serialize + ?Sized>(
        &mut self,
        key: &str,
        value: &T,
    ) -> Result<(), SessionError> {
        let raw = serde_json::value::to_raw_value(value)
            .map_err(|error| SessionError::value(key, error))?;
        Arc::make_mut(&mut self.0).insert(key.to_owned(), raw);
        Ok(())
    }

    /// Whether there was one.
    pub(super) fn remove(&mut self, key: &str) -> bool {
        self.0.contains_key(key) && Arc::make_mut(&mut self.0).remove(key).is_some()
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }
}

#[cfg(test)]
mod tests {
    use super::Values;

    #[test]
    fn values_come_back_bit_by_bit() {
        let mut values = Values::default();
        let numbers = [0.1 + 0.2, f64::MIN_POSITIVE, -0.0, 1e300 / 7.0];
        values.set("f", &numbers).unwrap();
        values.set("u", &u128::MAX).unwrap();
        values
            .set("s", "\0 \u{2028} \u{1f600} \" \\ </script>")
            .unwrap();
        let mut written = Vec::new();
        values.write(&mut written).unwrap();
        let read = Values::parse(&written).unwrap();
        let floats: [f64; 4] = read.get("f").unwrap().unwrap();
        assert_eq!(floats.map(f64::to_bits), numbers.map(f64::to_bits));
        assert_eq!(read.get::<u128>("u").unwrap(), Some(u128::MAX));
        let text: Option<String> = read.get("s").unwrap();
        assert_eq!(text.unwrap(), "\0 \u{2028} \u{1f600} \" \\ </script>");
    }

    #[test]
    fn a_value_of_another_type_is_an_error_that_names_it() {
        let mut values = Values::default();
        values.set("n", "seven").unwrap();
        let error = values.get::<u32>("n").unwrap_err().to_string();
        assert!(error.contains("`n`"), "{error}");
        assert_eq!(values.get::<u32>("m").unwrap(), None);
        assert!(values.remove("n") && !values.remove("n") && !values.has("n"));
    }
}
