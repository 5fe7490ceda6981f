//! A moment on a page: for people to read, and for programs.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use pages::prelude::*;

/// Now, as databases keep it: in seconds of Unix time.
pub(crate) fn now() -> i64 {
    Timestamp::now().as_second()
}

/// A moment, in seconds of Unix time.
#[component]
pub(crate) fn Moment(at: i64) {
    let moment = Timestamp::from_second(at).unwrap_or_default();
    let utc = moment.to_zoned(TimeZone::UTC);
    html! { <time datetime={moment.to_string()}>{utc.strftime("%-d %B %Y, %H:%M UTC").to_string()}</time> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_for_both() {
        let markup = fragment! { <Moment at={1_700_000_000}/> };
        let expected = "<time datetime=\"2023-11-14T22:13:20Z\">14 November 2023, 22:13 UTC</time>";
        assert_eq!(&*markup, expected);
    }
}
