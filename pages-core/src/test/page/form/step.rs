//! Whether a number is one of the steps that a control takes (HTML Standard §4.10.5.3.8), exactly.

use super::control::Control;
use super::kind::Kind;
use super::value::number;

/// A number as it is written: digits, and where the point stands among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Decimal {
    digits: i128,
    /// How many of the digits stand behind the point.
    places: u32,
}

/// Why the value of a control isn't one of its steps.
pub(super) fn mismatch(control: &Control) -> Option<String> {
    let (kind, attr) = (control.kind, |name| control.element.attr(name));
    let written = attr("step").unwrap_or_default();
    if written.eq_ignore_ascii_case("any") {
        return None;
    }
    // What a step of 1 is: a number, or milliseconds.
    let (scale, default) = match kind {
        Kind::Number | Kind::Range | Kind::Month => (1, 1),
        Kind::Date => (86_400_000, 1),
        Kind::Week => (604_800_000, 1),
        _ => (1000, 60),
    };
    let own = Decimal::parse(written).filter(|step| step.digits > 0);
    let mut step = own.unwrap_or(Decimal {
        digits: default,
        places: 0,
    });
    let shown = step.to_string();
    step.digits = step.digits.checked_mul(scale)?;
    let from = ["min", "value"]
        .into_iter()
        .filter_map(attr)
        .find(|text| number(kind, text).is_some());
    let base = match (from, kind) {
        (Some(text), _) => Decimal::of(kind, text)?,
        // Weeks begin with their Monday; the first one of 1970 began in 1969.
        (None, Kind::Week) => Decimal {
            digits: -259_200_000,
            places: 0,
        },
        (None, _) => Decimal {
            digits: 0,
            places: 0,
        },
    };
    let value = Decimal::of(kind, &control.value)?;
    let remainder = value.minus(base)?.remainder(step)?;
    (remainder != 0).then(|| {
        let from = from.map_or_else(String::new, |from| format!(" from {from}"));
        let unit = match kind {
            Kind::Number | Kind::Range => "",
            Kind::Date => " days",
            Kind::Week => " weeks",
            Kind::Month => " months",
            _ => " seconds",
        };
        format!(
            "is {}, which steps of {shown}{unit}{from} don't reach",
            control.value
        )
    })
}

impl Decimal {
    /// The value of a control as a number. `None` for what is too long to be counted exactly.
    fn of(kind: Kind, text: &str) -> Option<Self> {
        if matches!(kind, Kind::Number | Kind::Range) {
            return Self::parse(text);
        }
        // Dates and times are whole milliseconds, far below what a float counts exactly.
        number(kind, text).and_then(|whole| Self::parse(&format!("{whole:.0}")))
    }

    /// A number as Rust and HTML write it.
    fn parse(text: &str) -> Option<Self> {
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
            None => (text, 0),
        };
        let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let after = after.trim_end_matches('0');
        let digits: i128 = format!("{before}{after}").parse().ok()?;
        let places = i32::try_from(after.len()).ok()?.checked_sub(exponent)?;
        match u32::try_from(places) {
            Ok(places) => Some(Self { digits, places }),
            Err(_) => Some(Self {
                digits: digits.checked_mul(power(places.unsigned_abs())?)?,
                places: 0,
            }),
        }
    }

    fn minus(self, other: Self) -> Option<Self> {
        let places = self.places.max(other.places);
        let digits = self.at(places)?.checked_sub(other.at(places)?)?;
        Some(Self { digits, places })
    }

    fn remainder(self, step: Self) -> Option<i128> {
        let places = self.places.max(step.places);
        self.at(places)?.checked_rem(step.at(places)?)
    }

    /// Its digits when so many of them stand behind the point.
    fn at(self, places: u32) -> Option<i128> {
        self.digits.checked_mul(power(places - self.places)?)
    }
}

fn power(exponent: u32) -> Option<i128> {
    10_i128.checked_pow(exponent)
}

impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let places = self.places as usize;
        let digits = format!("{:0>width$}", self.digits, width = places + 1);
        let (before, after) = digits.split_at(digits.len() - places);
        f.write_str(before)?;
        if after.is_empty() {
            Ok(())
        } else {
            write!(f, ".{after}")
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::test::page::form::tests::control;

    #[test]
    fn steps_are_counted_exactly() {
        for (markup, value, fits) in [
            ("<input type=number>", "7", true),
            ("<input type=number>", "7.5", false),
            ("<input type=number>", "7.0", true),
            ("<input type=number step=0.1>", "0.3", true),
            ("<input type=number step=.001>", "1234567890123.001", true),
            ("<input type=number step=.001>", "1234567890123.0015", false),
            ("<input type=number step=1e-3>", "0.25e-2", false),
            ("<input type=number step=2 min=1>", "5", true),
            ("<input type=number step=2 min=1>", "4", false),
            ("<input type=number step=2 value=1>", "4", false),
            ("<input type=number step=any>", "0.123", true),
            ("<input type=number step=0>", "0.5", false),
            ("<input type=number step=5>", "-10", true),
            (
                "<input type=date step=7 min=2026-01-05>",
                "2026-01-19",
                true,
            ),
            (
                "<input type=date step=7 min=2026-01-05>",
                "2026-01-20",
                false,
            ),
            ("<input type=month step=3 min=2026-01>", "2026-07", true),
            ("<input type=month step=3 min=2026-01>", "2026-08", false),
            ("<input type=week>", "2026-W07", true),
            ("<input type=time>", "08:30", true),
            ("<input type=time>", "08:30:15", false),
            ("<input type=time step=.5>", "08:30:15.5", true),
            (
                "<input type=datetime-local step=900>",
                "2026-01-05T08:45",
                true,
            ),
            (
                "<input type=datetime-local step=900>",
                "2026-01-05T08:50",
                false,
            ),
        ] {
            let control = control(markup, value);
            assert_eq!(
                super::mismatch(&control).is_none(),
                fits,
                "{markup} {value}"
            );
        }
    }

    #[test]
    fn a_message_says_from_where_to_where() {
        let control = control("<input type=number step=0.50 min=1>", "1.7");
        assert_eq!(
            super::mismatch(&control).unwrap(),
            "is 1.7, which steps of 0.5 from 1 don't reach"
        );
    }
}
