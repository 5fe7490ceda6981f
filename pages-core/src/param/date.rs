//! Dates and times as parameters (RFC 3339, RFC 9557, ISO 8601).

use super::from_param::by_text;
use jiff::civil::{Date, DateTime, Time};
use jiff::{SignedDuration, Timestamp, Zoned};

by_text! {
    Date: Date, "a date such as 2026-03-01";
    Time: Time, "a time such as 17:30";
    DateTime: DateTime, "a date and a time such as 2026-03-01T17:30";
    Timestamp: Text, "a moment such as 2026-03-01T17:30:00Z";
    Zoned: Text, "a moment with its time zone such as 2026-03-01T17:30:00+01:00[Europe/Vienna]";
    SignedDuration: Text, "a duration such as PT1H30M";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::param::{FromParam, ToParam};

    #[test]
    fn dates_are_read_as_they_are_written() {
        let date = Date::from_param("2024-02-29").expect("a date");
        let mut text = String::new();
        date.to_param(&mut text).unwrap();
        assert_eq!(text, "2024-02-29");
        assert!(Date::from_param("2023-02-29").is_err());
        assert!(Timestamp::from_param("2024-02-29T00:00:00Z").is_ok());
    }
}
