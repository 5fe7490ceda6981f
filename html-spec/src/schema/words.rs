//! The small languages of values: lengths, colours, alignments, names.

/// The colours that MathML knows by name.
const COLORS: &[&str] = &[
    "aqua", "black", "blue", "fuchsia", "gray", "green", "lime", "maroon", "navy", "olive",
    "purple", "red", "silver", "teal", "white", "yellow",
];

/// Digits, perhaps with a fraction: what is left behind them. All of it may be missing.
fn after_number(text: &str) -> &str {
    let digits =
        |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = &text[digits(text)..];
    match rest.strip_prefix('.') {
        Some(fraction) => &fraction[digits(fraction)..],
        None => rest,
    }
}

/// `thinmathspace` and its like.
fn is_named_space(text: &str) -> bool {
    let Some(name) = text.strip_suffix("mathspace") else {
        return false;
    };
    let name = name.strip_prefix("negative").unwrap_or(name);
    if name == "medium" {
        return true;
    }
    let name = name.strip_prefix("very").unwrap_or(name);
    let name = name.strip_prefix("very").unwrap_or(name);
    matches!(name, "thin" | "thick")
}

fn is_unit(text: &str) -> bool {
    matches!(
        text,
        "" | "em" | "ex" | "in" | "cm" | "mm" | "px" | "pt" | "pc" | "%"
    )
}

/// A length of MathML; nothing at all is one, too.
pub(super) fn is_length(text: &str) -> bool {
    is_unit(after_number(text.strip_prefix('-').unwrap_or(text))) || is_named_space(text)
}

/// A length of `mpadded`, which may change or be a part of another one.
pub(super) fn is_padded_length(text: &str) -> bool {
    let rest = after_number(text.strip_prefix(['-', '+']).unwrap_or(text));
    let rest = rest.trim_start_matches([' ', '\t', '\n', '\r']);
    if is_unit(rest) || is_named_space(rest) {
        return true;
    }
    let rest = rest.strip_prefix('%').unwrap_or(rest);
    matches!(
        rest.trim_start_matches([' ', '\t', '\n', '\r']),
        "" | "height" | "depth" | "width"
    )
}

/// A colour of MathML.
pub(super) fn is_color(text: &str) -> bool {
    match text.strip_prefix('#') {
        Some(digits) => {
            matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
        }
        None => COLORS.iter().any(|name| name.eq_ignore_ascii_case(text)),
    }
}

/// A vertical place of a table, perhaps with the number of a row.
pub(super) fn is_table_align(text: &str) -> bool {
    let mut words = text.split_ascii_whitespace();
    let place = words.next().unwrap_or_default();
    let row = words.next().unwrap_or("0");
    let row = row.strip_prefix('-').unwrap_or(row);
    matches!(place, "top" | "bottom" | "center" | "baseline" | "axis")
        && !row.is_empty()
        && row.bytes().all(|byte| byte.is_ascii_digit())
        && words.next().is_none()
}

/// Lists of alignments, each in braces.
pub(super) fn is_alignments(text: &str) -> bool {
    let mut rest = text.trim_ascii_start();
    while !rest.is_empty() {
        let Some((list, after)) = rest
            .strip_prefix('{')
            .and_then(|inner| inner.split_once('}'))
        else {
            return false;
        };
        let mut words = list.split_ascii_whitespace().peekable();
        if words.peek().is_none()
            || !words.all(|word| matches!(word, "left" | "center" | "right" | "decimalpoint"))
        {
            return false;
        }
        rest = after.trim_ascii_start();
    }
    true
}

/// SVG, `preserveAspectRatio`.
pub(super) fn is_aspect_ratio(text: &str) -> bool {
    let mut words = text.split_ascii_whitespace().peekable();
    words.next_if_eq(&"defer");
    let align = words.next().unwrap_or_default();
    let aligned = align == "none" || {
        let sides = |text: &str| matches!(text, "Min" | "Mid" | "Max");
        align
            .strip_prefix('x')
            .and_then(|rest| rest.split_once('Y'))
            .is_some_and(|(x, y)| sides(x) && sides(y))
    };
    aligned && matches!(words.next(), None | Some("meet" | "slice")) && words.next().is_none()
}

/// Whether a character beyond ASCII may stand in a name: signs and pictures may not, all else passes.
fn is_foreign_letter(c: char) -> bool {
    !c.is_ascii()
        && !matches!(
            c,
            '\u{80}'..='\u{b6}'
                | '\u{b8}'..='\u{bf}'
                | '\u{d7}'
                | '\u{f7}'
                | '\u{2000}'..='\u{20cf}'
                | '\u{2190}'..='\u{2bff}'
                | '\u{10000}'..
        )
}

/// Whether a character may stand in a name, behind its first one.
fn is_name_character(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | ':' | '.' | '-') || is_foreign_letter(c)
}

/// A name of XML.
pub(super) fn is_identifier(text: &str) -> bool {
    let first = |c: char| c.is_ascii_alphabetic() || matches!(c, '_' | ':') || is_foreign_letter(c);
    text.starts_with(first) && text.chars().all(is_name_character)
}

/// A name of XML without a colon.
pub(super) fn is_name(text: &str) -> bool {
    is_identifier(text) && !text.contains(':')
}

/// A word of characters that a name may hold.
pub(super) fn is_token(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_name_character)
}

/// A URL, as XML's schemas have it.
pub(super) fn is_url(text: &str) -> bool {
    let hexadecimal = |digits: &str| {
        let digits = digits.as_bytes().get(..2).unwrap_or_default();
        digits.len() == 2 && digits.iter().all(u8::is_ascii_hexdigit)
    };
    let escaped = text.split('%').skip(1).all(hexadecimal);
    let scheme = text
        .find(['/', '?', '#', ':'])
        .and_then(|end| text.split_at_checked(end))
        .filter(|(_, rest)| rest.starts_with(':'));
    let fine = scheme.is_none_or(|(scheme, rest)| {
        let inner = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(inner)
            && rest.len() > 1
    });
    escaped && fine && text.matches('#').count() < 2
}

/// A language tag, as XML's schemas have it.
pub(super) fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let fits = |part: &str, letters: bool| {
        let fine = |byte: u8| byte.is_ascii_alphabetic() || !letters && byte.is_ascii_digit();
        (1..=8).contains(&part.len()) && part.bytes().all(fine)
    };
    parts.next().is_some_and(|part| fits(part, true)) && parts.all(|part| fits(part, false))
}
