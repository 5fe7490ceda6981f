//! What a slider holds: always one of its steps (HTML Standard §4.10.5.1.13, `type=range`).

use super::kind::Kind;
use super::value::number;
use crate::test::page::Element;

/// The lowest and the highest value where the markup names none.
pub(super) const LIMITS: [(&str, &str); 2] = [("min", "0"), ("max", "100")];

/// What a slider holds whose markup says `text`: the step nearest to it, or to the middle.
pub(super) fn held(element: &Element, text: &str) -> String {
    let read = |text: &str| number(Kind::Range, text);
    let own = |name| element.attr(name).filter(|text| read(text).is_some());
    let [min, max] = LIMITS.map(|(name, otherwise)| own(name).or(Some(otherwise)).and_then(read));
    let (min, max) = (min.unwrap_or(0.0), max.unwrap_or(0.0));
    let max = max.max(min);
    let wanted = read(text)
        .unwrap_or(f64::midpoint(min, max))
        .clamp(min, max);
    let step = element.attr("step").unwrap_or_default();
    if step.eq_ignore_ascii_case("any") {
        return wanted.to_string();
    }
    let step = own("step")
        .filter(|text| read(text) > Some(0.0))
        .unwrap_or("1");
    let base = own("min").or_else(|| own("value")).unwrap_or("0");
    let (size, from) = (read(step).unwrap_or(1.0), read(base).unwrap_or(0.0));
    let mut nearest = from + ((wanted - from) / size + 0.5).floor() * size;
    if nearest > max {
        nearest -= size;
    }
    if nearest < min {
        nearest += size;
    }
    // Steps are counted in decimal places, of which a float has no idea.
    let places = places(step).max(places(base));
    let text = format!("{nearest:.places$}");
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    }
}

/// How many digits stand behind the point of a number.
fn places(text: &str) -> usize {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let own = mantissa.split_once('.').map_or(0, |(_, after)| after.len());
    let shift: isize = exponent.parse().unwrap_or(0);
    own.saturating_add_signed(-shift).min(20)
}

#[cfg(test)]
mod tests {
    use super::held;
    use crate::test::page::form::tests::element;

    #[test]
    fn a_slider_stands_on_a_step() {
        for (attributes, expected) in [
            ("", "50"),
            ("min=-1 max=2", "1"),
            ("min=-1 max=2 step=any", "0.5"),
            ("min=200", "200"),
            ("value=7 step=5", "7"),
            ("min=0 value=7 step=5", "5"),
            ("min=0 value=7.5 step=5", "10"),
            ("value=300", "100"),
            ("value=-1", "0"),
            ("min=0 max=1 step=.1 value=.26", "0.3"),
            ("min=1 max=4", "3"),
            ("min=0 max=9 step=5 value=9", "5"),
            ("value=x max=10", "5"),
        ] {
            let (element, _) = element(&format!("<input type=range {attributes}>"));
            let text = element.attr("value").unwrap_or_default();
            assert_eq!(held(&element, text), expected, "{attributes}");
        }
    }
}
