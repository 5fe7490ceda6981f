//! Media queries and conditions: how they are put together.

use super::feature::{self, Compared};
use super::reader::Reader;
use crate::datatype::Flaw;
use alloc::format;

/// [Media Queries 4, "media-query-list"](https://www.w3.org/TR/mediaqueries-4/#mq-syntax), or nothing.
pub(in crate::datatype) fn check_list(value: &str) -> Result<(), Flaw> {
    check_depth(value)?;
    let mut reader = Reader::new(value);
    reader.skip();
    if reader.peek().is_none() {
        return Ok(());
    }
    loop {
        query(&mut reader)?;
        if reader.peek().is_none() {
            return Ok(());
        }
        if !reader.eat(",") {
            return Err(reader.unexpected("a comma, `and` or the end"));
        }
        reader.skip();
    }
}

/// The same grammar's "media-condition": features without the name of a kind of device.
pub(in crate::datatype) fn check_condition(value: &str) -> Result<(), Flaw> {
    check_depth(value)?;
    let mut reader = Reader::new(value);
    reader.skip();
    condition(&mut reader, true)?;
    match reader.peek() {
        Some(_) => Err(reader.unexpected("the end of the condition")),
        None => Ok(()),
    }
}

/// No more parentheses than anyone would write, so that reading them takes no more room than there is.
fn check_depth(value: &str) -> Result<(), Flaw> {
    if value.bytes().filter(|byte| *byte == b'(').count() > 200 {
        return Err(Flaw::new("it has more than 200 parentheses"));
    }
    Ok(())
}

fn query(reader: &mut Reader<'_>) -> Result<(), Flaw> {
    let start = reader.position();
    if reader.word("not") {
        reader.skip();
        if reader.peek() == Some('(') {
            reader.back_to(start);
            return condition(reader, true);
        }
    } else if reader.word("only") {
        reader.skip();
    }
    if reader.peek() == Some('(') && reader.position() == start {
        return condition(reader, true);
    }
    let name = reader.name().filter(|name| !is_reserved(name));
    let Some(name) = name.filter(|_| reader.peek() != Some('(')) else {
        return Err(reader.unexpected("`screen`, `print`, `all` or a feature in parentheses"));
    };
    check_type(name)?;
    reader.skip();
    if reader.word("and") {
        reader.skip();
        condition(reader, false)?;
    }
    Ok(())
}

/// The words that put queries together are no names.
fn is_reserved(name: &str) -> bool {
    ["and", "or", "not", "only"]
        .iter()
        .any(|word| word.eq_ignore_ascii_case(name))
}

fn check_type(name: &str) -> Result<(), Flaw> {
    const GONE: &[&str] = &[
        "aural",
        "braille",
        "embossed",
        "handheld",
        "projection",
        "speech",
        "tty",
        "tv",
    ];
    let is = |known: &&str| known.eq_ignore_ascii_case(name);
    // An escape stands for a letter, which isn't worth decoding.
    if ["all", "print", "screen"].iter().any(is) || name.contains('\\') {
        return Ok(());
    }
    let help = if crate::near::nearest(name, ["min-width", "max-width", "width"].into_iter())
        .is_some()
    {
        format!("put it in parentheses: `({name}: …)`")
    } else {
        "write `screen`, `print` or `all`, or ask for a feature, as in `(min-width: 40em)`".into()
    };
    let reason = if GONE.iter().any(is) {
        format!("`{name}` is no kind of device any more")
    } else {
        format!("`{name}` is no kind of device")
    };
    Err(Flaw::with(reason, help))
}

/// Features with `and` or `or` between them, or `not` before one. `or` can't follow a kind of device.
fn condition(reader: &mut Reader<'_>, or: bool) -> Result<(), Flaw> {
    if reader.word("not") {
        reader.skip();
        return in_parentheses(reader);
    }
    in_parentheses(reader)?;
    let word = if or && reader.word("or") {
        "or"
    } else if reader.word("and") {
        "and"
    } else {
        return Ok(());
    };
    loop {
        reader.skip();
        in_parentheses(reader)?;
        if !reader.word(word) {
            break;
        }
    }
    let start = reader.position();
    if reader.word("and") || reader.word("or") {
        reader.back_to(start);
        return Err(Flaw::with(
            "`and` and `or` stand side by side",
            "put parentheses around what belongs together",
        ));
    }
    Ok(())
}

fn in_parentheses(reader: &mut Reader<'_>) -> Result<(), Flaw> {
    if !reader.eat("(") {
        return Err(reader.unexpected("a feature in parentheses"));
    }
    reader.skip();
    let start = reader.position();
    if reader.peek() == Some('(') || reader.word("not") {
        reader.back_to(start);
        condition(reader, true)?;
    } else {
        feature(reader)?;
    }
    if !reader.eat(")") {
        return Err(reader.unexpected("a closing parenthesis"));
    }
    reader.skip();
    Ok(())
}

/// A feature: its name alone, with a colon and a value, or between signs.
fn feature(reader: &mut Reader<'_>) -> Result<(), Flaw> {
    let start = reader.position();
    if let Some(name) = reader.name()
        && reader.peek() != Some('(')
        && !is_reserved(name)
    {
        reader.skip();
        if reader.peek() == Some(')') {
            return feature::check(name, &Compared::Bare);
        }
        if reader.eat(":") {
            reader.skip();
            let values = reader.values()?;
            return feature::check(name, &Compared::Colon(&values));
        }
        if sign(reader).is_some() {
            reader.skip();
            let sides = [reader.values()?];
            return feature::check(name, &Compared::Signs(&sides));
        }
        return Err(reader.unexpected("a colon or a closing parenthesis"));
    }
    reader.back_to(start);
    let left = reader.values()?;
    let Some(first) = sign(reader) else {
        return Err(reader.unexpected("`<`, `>` or `=`"));
    };
    reader.skip();
    let Some(name) = reader.name() else {
        return Err(reader.unexpected("the name of a feature"));
    };
    reader.skip();
    let Some(second) = sign(reader) else {
        return feature::check(name, &Compared::Signs(&[left]));
    };
    if first == "=" || second == "=" {
        return Err(Flaw::with(
            format!("`=` stands beside another sign around `{name}`"),
            format!("write `({name} = …)`, or `<` or `<=` on both sides"),
        ));
    }
    reader.skip();
    let right = reader.values()?;
    feature::check(name, &Compared::Signs(&[left, right]))
}

/// The sign that stands here, if one does.
fn sign(reader: &mut Reader<'_>) -> Option<&'static str> {
    ["<=", ">=", "<", ">", "="]
        .into_iter()
        .find(|sign| reader.eat(sign))
}

#[cfg(test)]
mod tests {
    use super::{check_condition, check_list};

    #[test]
    fn queries_name_devices_and_features() {
        for good in [
            "",
            " ",
            "screen",
            "print, SCREEN",
            "only screen and (min-width: 40em)",
            "not all and (color)",
            "(min-width: 640px) and (orientation: landscape)",
            "(color) or (hover)",
            "screen and ((color) or (hover))",
            "not (color)",
            "(400px <= width < 800px)",
            "(width>=0)",
            "(aspect-ratio: 16/9)",
            "(min-resolution: 2dppx)",
            "(prefers-color-scheme: DARK)",
            "(-webkit-min-device-pixel-ratio: 2)",
            "screen /* x */ and (color)",
            "(width: calc(1px + 2em))",
        ] {
            assert!(check_list(good).is_ok(), "{good}: {:?}", check_list(good));
        }
        for bad in [
            "foo",
            "tv",
            "screen,",
            ",screen",
            "screen print",
            "only",
            "and",
            "screen and(color)",
            "screen (color)",
            "(color) and (hover) or (grid)",
            "screen and (color) or (hover)",
            "(min-width)",
            "(min-width: 100)",
            "(min-width >= 100px)",
            "(width: foo)",
            "(orientation: foo)",
            "(max-device-width: 480px)",
            "(aspect-ratio: 16)",
            "(grid: 2)",
            "(color: 1.5)",
            "(width: 100foo)",
            "(width: 100px",
            "(width: 100px))",
            "min-width: 100px",
            "()",
            "(400px = width = 400px)",
            "(hover > 1)",
            "(width: var(--x))",
            "screen;",
        ] {
            assert!(check_list(bad).is_err(), "{bad}");
        }
        assert!(check_condition("(min-width: 1px) or (color)").is_ok());
        assert!(check_list(&"(".repeat(100_000)).is_err());
        assert!(check_condition("screen").is_err() && check_condition("").is_err());
    }
}
