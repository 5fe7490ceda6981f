//! Colours: of `<input type="color">`.

use super::Flaw;
use super::words::character;
use alloc::format;

/// [HTML, "valid simple color"](https://html.spec.whatwg.org/#color-state-(type=color)): `#` and six hexadecimal digits.
pub(super) fn check_simple(value: &str) -> Result<(), Flaw> {
    let help = "write `#` and six hexadecimal digits, such as `#ff8800`";
    let Some(digits) = value.strip_prefix('#') else {
        return Err(Flaw::with("it doesn't begin with `#`", help));
    };
    if let Some(c) = digits.chars().find(|c| !c.is_ascii_hexdigit()) {
        return Err(Flaw::with(
            format!("{} is no hexadecimal digit", character(c)),
            help,
        ));
    }
    match digits.len() {
        6 => Ok(()),
        length => Err(Flaw::with(
            format!("it has {length} digits in place of six"),
            help,
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::check_simple;

    #[test]
    fn simple_colours_have_six_digits() {
        assert!(check_simple("#ff8800").is_ok() && check_simple("#FFFFFF").is_ok());
        for bad in [
            "", "ff8800", "#fff", "#ff880", "#ff88000", "#gg8800", "red", "#ff8800 ",
        ] {
            assert!(check_simple(bad).is_err(), "{bad}");
        }
    }
}
