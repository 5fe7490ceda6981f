//! Style sheets: rules, and the declarations in them.
//!
//! Selectors, and rules whose declarations are of another kind (`@font-face`, `@page` …), are let pass.

use super::declarations::{check_declaration, without_comments};
use crate::datatype::words::{is_space, one_line, trim};
use crate::datatype::{Flaw, media};
use crate::near::nearest;
use alloc::format;

/// How deep rules may be nested.
const DEPTH: usize = 50;

/// The rules that are known. Others are let pass, unless they are almost one of these.
const AT_RULES: &[&str] = &[
    "charset",
    "color-profile",
    "container",
    "counter-style",
    "font-face",
    "font-feature-values",
    "font-palette-values",
    "function",
    "import",
    "keyframes",
    "layer",
    "media",
    "namespace",
    "page",
    "position-try",
    "property",
    "scope",
    "starting-style",
    "supports",
    "view-transition",
    "viewport",
];

/// What old devices were called by.
const OLD: &[&str] = &[
    "device-",
    "handheld",
    "projection",
    "speech",
    "aural",
    "tv",
    "tty",
    "braille",
    "embossed",
];

/// [CSS Syntax, "parse a stylesheet"](https://www.w3.org/TR/css-syntax-3/#parse-stylesheet), as far as it can't be right.
pub(in crate::datatype) fn check_sheet(text: &str) -> Result<(), Flaw> {
    let Some(text) = without_comments(text) else {
        return Ok(());
    };
    // Escapes, and the comments of HTML, which CSS knows as well.
    if text.contains('\\') || text.contains("<!--") || text.contains("-->") {
        return Ok(());
    }
    rules(&text, DEPTH)
}

/// Rules, and nothing else.
fn rules(text: &str, depth: usize) -> Result<(), Flaw> {
    let mut rest = text.trim_start_matches(is_space);
    while !rest.is_empty() {
        let at_rule = rest.starts_with('@');
        let (prelude, sign, after) = cut(rest)?;
        match sign {
            Some('{') => {
                let (block, behind) = block(after)?;
                rule(trim(prelude), block, false, depth)?;
                rest = behind;
            }
            Some(';') if at_rule => rest = after,
            Some('}') if trim(prelude).is_empty() => {
                return Err(Flaw::with(
                    "a `}` closes what isn't open",
                    "leave it out, or write the `{` that it closes",
                ));
            }
            // What ends so is cut short by the end of the sheet.
            None if at_rule => return Ok(()),
            _ => {
                return Err(Flaw::with(
                    format!("`{}` isn't followed by `{{`", shown(prelude)),
                    "write a selector, `{`, declarations and `}`",
                ));
            }
        }
        rest = rest.trim_start_matches(is_space);
    }
    Ok(())
}

/// Declarations, and rules among them.
fn body(text: &str, depth: usize) -> Result<(), Flaw> {
    let mut rest = text.trim_start_matches(is_space);
    while !rest.is_empty() {
        let (prelude, sign, after) = cut(rest)?;
        let prelude = trim(prelude);
        match sign {
            // The author's own property may hold a block.
            Some('{') if prelude.starts_with("--") => (_, rest) = block(after)?,
            Some('{') => {
                let (block, behind) = block(after)?;
                rule(prelude, block, true, depth)?;
                rest = behind;
            }
            _ => {
                if !prelude.starts_with('@') {
                    check_declaration(prelude)?;
                }
                rest = after;
            }
        }
        rest = rest.trim_start_matches(is_space);
    }
    Ok(())
}

/// A rule with a block. Within another rule, groups of rules hold declarations as well.
fn rule(prelude: &str, block: &str, nested: bool, depth: usize) -> Result<(), Flaw> {
    let Some(deeper) = depth.checked_sub(1) else {
        return Ok(());
    };
    let Some(at_rule) = prelude.strip_prefix('@') else {
        return body(block, deeper);
    };
    let end = at_rule
        .find(|c: char| is_space(c) || c == '(')
        .unwrap_or(at_rule.len());
    let (name, condition) = at_rule.split_at_checked(end).unwrap_or((at_rule, ""));
    let is = |known: &str| name.eq_ignore_ascii_case(known);
    if !AT_RULES.iter().any(|known| is(known))
        && let Some(near) = nearest(name, AT_RULES.iter().copied())
    {
        return Err(Flaw::with(
            format!("there is no rule `@{name}`"),
            format!("did you mean `@{near}`?"),
        ));
    }
    // What is asked of old devices is written for old browsers.
    if is("media") && !OLD.iter().any(|old| condition.contains(old)) {
        media::check_list(condition).map_err(|flaw| Flaw {
            reason: format!("after `@media`, {}", flaw.reason),
            help: flaw.help,
        })?;
    }
    let group = ["media", "supports", "layer", "container", "starting-style"];
    if !group.into_iter().any(is) {
        return Ok(());
    }
    if nested {
        body(block, deeper)
    } else {
        rules(block, deeper)
    }
}

/// The text up to the first `;`, `{` or `}` that stands neither in quotes nor in parentheses; that sign; what follows it.
fn cut(text: &str) -> Result<(&str, Option<char>, &str), Flaw> {
    let (mut depth, mut quote) = (0_usize, None);
    for (index, c) in text.char_indices() {
        match c {
            _ if quote == Some(c) => quote = None,
            _ if quote.is_some() => {}
            '"' | '\'' => quote = Some(c),
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            ';' | '{' | '}' if depth == 0 => {
                let (before, after) = (text.get(..index), text.get(index + 1..));
                return Ok((
                    before.unwrap_or_default(),
                    Some(c),
                    after.unwrap_or_default(),
                ));
            }
            _ => {}
        }
    }
    if quote.is_some() {
        return Err(Flaw::with(
            "a quote isn't closed",
            "write the closing quote",
        ));
    }
    if depth > 0 {
        return Err(Flaw::with("a parenthesis isn't closed", "write `)`"));
    }
    Ok((text, None, ""))
}

/// What stands up to the brace that closes the one before, and what follows. The end of the sheet closes all.
fn block(text: &str) -> Result<(&str, &str), Flaw> {
    let mut depth = 1_usize;
    let mut rest = text;
    loop {
        let (_, sign, after) = cut(rest)?;
        match sign {
            Some('{') => depth += 1,
            Some('}') => depth -= 1,
            Some(_) => {}
            None => return Ok((text, "")),
        }
        rest = after;
        if depth == 0 {
            let end = text.len() - after.len() - 1;
            return Ok((text.get(..end).unwrap_or_default(), after));
        }
    }
}

fn shown(prelude: &str) -> alloc::string::String {
    let line = one_line(trim(prelude));
    match line.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::check_sheet;

    #[test]
    fn rules_hold_declarations() {
        for good in [
            "",
            "p { color: red }",
            "p { color: red; & b { width: 3px } a:hover { top: 0 } }",
            "@charset \"utf-8\"; @import url(x.css) screen; @layer a, b;",
            "@media (min-width: 40em) { p { color: red } } @font-face { font-family: x; src: url(x) }",
            "@supports (display: grid) { p { display: grid } } @keyframes x { from { top: 0 } to { top: 1px } }",
            ":root { --x: { a: b }; --y: 1; color: var(--y) }",
            "p { @media print { color: red } }",
            "a[href='x{y'] { content: '}' }",
            "p { color: red",
            "/* p { */ b { color: red }",
            "<!-- p { color: redd } -->",
            "@unknown x { y z }",
            "@media handheld, (max-device-width: 480px) { p { top: 0 } }",
            "@-webkit-keyframes x { from { top: 0 } }",
            ".a { background: url(data:image/png;base64,AA==) }",
        ] {
            assert!(check_sheet(good).is_ok(), "{good}: {:?}", check_sheet(good));
        }
        for bad in [
            "p { color: redd }",
            "p { colr: red }",
            "p { width: 3 }",
            "p { color red }",
            "p color: red }",
            "p { color: red } }",
            "p",
            "p;",
            "p { b { color: redd } }",
            "@media min-width: 40em { p { color: red } }",
            "@media print { p { color: redd } }",
            "@keyfames x { from { top: 0 } }",
            "p { content: \"x }",
            "p { color: rgb(1,2,3 }",
        ] {
            assert!(check_sheet(bad).is_err(), "{bad}");
        }
    }
}
