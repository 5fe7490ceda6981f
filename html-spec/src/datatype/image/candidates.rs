//! `srcset`: URLs, each with a width or a density.

use crate::datatype::Flaw;
use crate::datatype::words::is_space;
use crate::datatype::{float, url};
use alloc::format;
use alloc::vec::Vec;

/// What is known of one image.
enum Size {
    Width(u32),
    /// A density; without a word about its size, an image is `1x`.
    Density(f64),
    /// No word, and white space before the comma, or behind such an image: what is meant isn't guessed.
    Unsaid,
}

/// [HTML, "srcset attributes"](https://html.spec.whatwg.org/#srcset-attribute).
pub(in crate::datatype) fn check_candidates(value: &str) -> Result<(), Flaw> {
    let mut sizes: Vec<(&str, Size)> = Vec::new();
    let mut rest = value.trim_start_matches(is_space);
    if rest.is_empty() {
        return Err(Flaw::new("there must be an image"));
    }
    loop {
        if rest.is_empty() {
            return Err(Flaw::with(
                "an image is missing after the last comma",
                "leave out the comma",
            ));
        }
        if rest.starts_with(',') {
            return Err(Flaw::with(
                "an image is missing before a comma",
                "leave out the comma",
            ));
        }
        let end = rest.find(is_space).unwrap_or(rest.len());
        let (word, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let url = word.strip_suffix(',').unwrap_or(word);
        if url.ends_with(',') {
            return Err(Flaw::with(
                format!("an image is missing after `{url}`"),
                "leave out a comma",
            ));
        }
        url::check_some(url).map_err(|flaw| Flaw {
            reason: format!("in `{url}`, {}", flaw.reason),
            help: flaw.help,
        })?;
        let ended = word.len() > url.len();
        let (descriptors, after, comma) = if ended {
            ("", after, true)
        } else {
            split(after)?
        };
        let plain = (ended || rest.len() <= word.len() + 1)
            && !sizes.iter().any(|(_, size)| matches!(size, Size::Unsaid));
        let said = read(descriptors, plain)?;
        add(&mut sizes, url, said)?;
        rest = after.trim_start_matches(is_space);
        if !comma && rest.is_empty() {
            break;
        }
    }
    check_together(&sizes)
}

/// What stands before the next comma that isn't in parentheses, what follows it, and whether there is one.
fn split(text: &str) -> Result<(&str, &str, bool), Flaw> {
    let mut inside = false;
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => inside = true,
            b')' => inside = false,
            b',' if !inside => {
                let (before, after) = (text.get(..index), text.get(index + 1..));
                return Ok((before.unwrap_or_default(), after.unwrap_or_default(), true));
            }
            _ => {}
        }
    }
    if inside && !text.ends_with('(') {
        return Err(Flaw::new("a parenthesis isn't closed"));
    }
    Ok((text, "", false))
}

/// What the descriptors of an image say.
fn read(descriptors: &str, plain: bool) -> Result<Size, Flaw> {
    let mut words = descriptors.split(is_space).filter(|word| !word.is_empty());
    let Some(word) = words.next() else {
        return Ok(if plain {
            Size::Density(1.0)
        } else {
            Size::Unsaid
        });
    };
    let size = descriptor(word)?;
    match words.next() {
        Some(further) => Err(Flaw::with(
            format!("`{further}` stands after `{word}`"),
            "write one width or density for each image, and a comma before the next one",
        )),
        None => Ok(size),
    }
}

fn descriptor(word: &str) -> Result<Size, Flaw> {
    let help = "write a width such as `640w` or a density such as `2x`";
    if let Some(digits) = word.strip_suffix('w') {
        let width = digits
            .parse::<u32>()
            .ok()
            .filter(|width| *width <= 0x7fff_ffff);
        return match width {
            Some(width) if width > 0 && !digits.starts_with('+') => Ok(Size::Width(width)),
            _ => Err(Flaw::with(
                format!("`{word}` is no width"),
                "write an integer greater than zero, such as `640w`",
            )),
        };
    }
    if let Some(digits) = word.strip_suffix('x') {
        if float::positive_float(digits).is_err() {
            return Err(Flaw::with(
                format!("`{word}` is no density"),
                "write a number greater than zero, such as `2x` or `1.5x`",
            ));
        }
        return Ok(Size::Density(digits.parse().unwrap_or(1.0)));
    }
    Err(Flaw::with(
        format!("`{word}` is neither a width nor a density"),
        help,
    ))
}

/// No two images may be of the same size.
fn add<'a>(sizes: &mut Vec<(&'a str, Size)>, url: &'a str, said: Size) -> Result<(), Flaw> {
    let same = sizes.iter().find(|(_, size)| match (size, &said) {
        (Size::Width(one), Size::Width(other)) => one == other,
        (Size::Density(one), Size::Density(other)) => one.to_bits() == other.to_bits(),
        _ => false,
    });
    if let Some((other, _)) = same {
        let what = if matches!(said, Size::Width(_)) {
            "width"
        } else {
            "density"
        };
        return Err(Flaw::with(
            format!("`{url}` has the same {what} as `{other}`"),
            "write another one, or leave out the image; without one, it is `1x`",
        ));
    }
    sizes.push((url, said));
    Ok(())
}

/// Where one image has a width, all of them need one.
fn check_together(sizes: &[(&str, Size)]) -> Result<(), Flaw> {
    let with = sizes
        .iter()
        .find(|(_, size)| matches!(size, Size::Width(_)));
    let without = sizes
        .iter()
        .find(|(_, size)| matches!(size, Size::Density(_)));
    match (with, without) {
        (Some((with, _)), Some((without, _))) => Err(Flaw::with(
            format!("`{without}` has no width, and `{with}` has one"),
            format!("write how many pixels wide it is, as in `{without} 640w`"),
        )),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::check_candidates;

    #[test]
    fn images_have_widths_or_densities() {
        for good in [
            "/a.png",
            "/a.png 1x, /b.png 2x",
            "/a.png, /b.png 2x",
            "/a.png 100w, /b.png 200w",
            " /a,b.png 1.5x ,\n/c.png .5x ",
            "data:,a 1x",
        ] {
            assert!(
                check_candidates(good).is_ok(),
                "{good}: {:?}",
                check_candidates(good)
            );
        }
        for bad in [
            "",
            " ",
            ",",
            "/a.png,",
            ", /a.png",
            "/a.png,, /b.png",
            "/a.png 1x, , /b.png 2x",
            "/a.png 1",
            "/a.png 1h",
            "/a.png 0w",
            "/a.png -1w",
            "/a.png +1w",
            "/a.png 1.5w",
            "/a.png 0x",
            "/a.png 1.x",
            "/a.png 1x 2x",
            "/a.png 100w, /b.png 100w",
            "/a.png, /b.png",
            "/a.png, /b.png 1x",
            "/a.png 100w, /b.png 2x",
            "/a.png 100w, /b.png",
            "/a b 1x",
            "http://[ 1x",
            "/a (",
        ] {
            assert!(check_candidates(bad).is_err(), "{bad}");
        }
    }
}
