//! The coordinates of an area in an image map (HTML, "The `area` element").

use super::Flaw;
use super::number::{integer, non_negative};
use alloc::format;

/// Left, top, right, bottom.
pub(super) fn rectangle(value: &str) -> Result<(), Flaw> {
    let numbers = parts(value, "a rectangle has four coordinates", |count| {
        count == 4
    })?;
    for number in numbers.clone() {
        coordinate(number)?;
    }
    let value = |index| {
        numbers
            .clone()
            .nth(index)
            .and_then(|number| number.parse::<i64>().ok())
    };
    for (low, high, what) in [(0, 2, "left"), (1, 3, "top")] {
        if let (Some(first), Some(last)) = (value(low), value(high))
            && first >= last
        {
            let other = if what == "left" { "right" } else { "bottom" };
            return Err(Flaw::with(
                format!("the {what} edge {first} must be smaller than the {other} edge {last}"),
                "a rectangle is left, top, right, bottom",
            ));
        }
    }
    Ok(())
}

/// The centre, and the radius.
pub(super) fn circle(value: &str) -> Result<(), Flaw> {
    let numbers = parts(value, "a circle has three coordinates", |count| count == 3)?;
    for (index, number) in numbers.enumerate() {
        coordinate(number)?;
        if index == 2 && non_negative(number).is_err() {
            return Err(Flaw::new("the radius can't be negative"));
        }
    }
    Ok(())
}

/// The corners.
pub(super) fn polygon(value: &str) -> Result<(), Flaw> {
    let fits = |count| count >= 6 && count % 2 == 0;
    let kind = "a polygon has two coordinates for each of three corners or more";
    for number in parts(value, kind, fits)? {
        coordinate(number)?;
    }
    Ok(())
}

fn parts<'a>(
    value: &'a str,
    wanted: &str,
    fits: impl Fn(usize) -> bool,
) -> Result<impl Iterator<Item = &'a str> + Clone, Flaw> {
    let parts = value.split(',');
    let count = parts.clone().count();
    if fits(count) {
        return Ok(parts);
    }
    let reason = match count {
        1 => format!("{wanted} with commas between them"),
        _ => format!("{wanted}, not {count}"),
    };
    Err(Flaw::with(
        reason,
        "write `left,top,right,bottom`, `x,y,radius`, or `x,y` for each corner of a polygon",
    ))
}

fn coordinate(text: &str) -> Result<(), Flaw> {
    integer(text).map_err(|flaw| {
        let reason = if text.is_empty() {
            "between two commas a number is missing".into()
        } else {
            format!("`{text}` isn't a whole number of pixels: {}", flaw.reason)
        };
        Flaw::with(
            reason,
            "write integers with commas and no spaces between them, as in `0,0,80,40`",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::{circle, polygon, rectangle};

    #[test]
    fn shapes_have_their_numbers() {
        assert!(rectangle("0,0,80,40").is_ok() && rectangle("-5,-5,0,0").is_ok());
        for bad in [
            "",
            "0,0,80",
            "0,0,80,40,1",
            "80,0,0,40",
            "0,40,80,40",
            "0, 0,80,40",
            "0,0,80,4.5",
        ] {
            assert!(rectangle(bad).is_err(), "{bad}");
        }
        assert!(circle("1,2,3").is_ok() && circle("1,2,-3").is_err() && circle("1,2").is_err());
        assert!(polygon("0,0,1,1,2,2").is_ok());
        assert!(polygon("0,0,1,1").is_err() && polygon("0,0,1,1,2,2,3").is_err());
    }
}
