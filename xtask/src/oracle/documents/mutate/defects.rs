//! One kind of defect each: nothing where the document has no place for it.

use super::spoil::Stock;
use super::tags::{attributes, one, replaced};
use crate::oracle::documents::random::Random;

/// The document with the defect, and what was done.
pub(super) type Made = Option<(String, String)>;

/// Markup that seldom fits where it is put.
const PIECES: &[&str] = &[
    "<div>",
    "</div>",
    "<p>",
    "</p>",
    "<li>x</li>",
    "<a href=\"/x\">",
    "</a>",
    "<table>",
    "</table>",
    "<td>x</td>",
    "<tr>",
    "</tr>",
    "text",
    "<h1>x</h1>",
    "<main></main>",
    "<form>",
    "</form>",
    "<option>x",
    "<title>x</title>",
    "<body>",
    "<meta charset=utf-8>",
    "<base href=/>",
    "<span/>",
    "&copy",
    "&nope;",
    "& ",
    "<",
    ">",
    "\"",
    "<!DOCTYPE html>",
    "<!--",
    "-->",
    "<?php ?>",
    "</br>",
    "<br></br>",
    "<img>",
    "<center>x</center>",
    "<font>x</font>",
    "<input type=foo>",
    "<button><a href=/>x</a></button>",
    "<label><label>x</label></label>",
    "<style>p { color: red }</style>",
    "<figcaption>x</figcaption>",
    "<summary>x</summary>",
    "<legend>x</legend>",
    "<dt>x</dt>",
    "<source src=x>",
    "<track src=x>",
    "<param>",
    "<svg><p>x</p></svg>",
    "<svg><foo/></svg>",
    "<math><foo/></math>",
    "<foo>x</foo>",
    "<p id=\"g1\">x</p>",
    "<label for=\"none\">x</label>",
    "<i><b>x</i></b>",
    "\u{1}",
    "&#0;",
    "&#x80;",
    "<script src=x>f()</script>",
    "<script async>f()</script>",
    "<time>x</time>",
    "<img src=\"a b\" alt=x>",
    "<a href=\"http://a b/\">x</a>",
    "<div aria-foo=x></div>",
    "<div role=foo></div>",
    "<p aria-label=x>x</p>",
    "<iframe></iframe>",
    "<video src=x><source src=x></video>",
    "<ruby>x</ruby>",
    "<dl><dd>x</dd></dl>",
    "<details>x</details>",
    "<select>x</select>",
    "<ul>x</ul>",
    "<picture></picture>",
    "<object></object>",
    "<map></map>",
    "<area>",
    "<link rel=foo href=x>",
    "<noscript><style></style></noscript>",
    "<optgroup></optgroup>",
];

pub(super) fn drop(document: &str, tags: &[(usize, usize)], random: &mut Random) -> Made {
    let tag = one(tags, random)?;
    let what = format!("without {}", &document[tag.0..tag.1]);
    Some((replaced(document, tag, ""), what))
}

pub(super) fn rename(
    document: &str,
    tags: &[(usize, usize)],
    stock: &Stock<'_>,
    random: &mut Random,
) -> Made {
    let index = random.below(tags.len());
    let &(start, end) = tags.get(index)?;
    let name: &str = document[start + 1..end]
        .split([' ', '>', '/', '\n'])
        .next()?;
    if name.is_empty() {
        return None;
    }
    let other = random.pick(&stock.elements)?;
    let mut text = document.to_owned();
    // The end tag that follows next goes with it.
    let close = format!("</{name}>");
    if let Some(at) = document[end..].find(&close).map(|at| end + at)
        && random.below(4) > 0
    {
        text = replaced(&text, (at + 2, at + 2 + name.len()), other);
    }
    text = replaced(&text, (start + 1, start + 1 + name.len()), other);
    Some((text, format!("{name} became {other}")))
}

pub(super) fn move_or_double(document: &str, tags: &[(usize, usize)], random: &mut Random) -> Made {
    let from = one(tags, random)?;
    let line_end = document[from.1..]
        .find('\n')
        .map_or(document.len(), |at| from.1 + at + 1);
    let line_start = document[..from.0].rfind('\n').map_or(0, |at| at + 1);
    let line = &document[line_start..line_end];
    let to = one(tags, random)?.0;
    let doubled = format!("{}{line}{}", &document[..to], &document[to..]);
    if random.below(2) == 0 {
        return Some((doubled, format!("twice: {}", line.trim_end())));
    }
    let at = if to <= line_start {
        line_start + line.len()
    } else if to >= line_end {
        line_start
    } else {
        return None;
    };
    Some((
        replaced(&doubled, (at, at + line.len()), ""),
        format!("moved: {}", line.trim_end()),
    ))
}

pub(super) fn drop_attribute(document: &str, tags: &[(usize, usize)], random: &mut Random) -> Made {
    let tag = one(tags, random)?;
    let attributes = attributes(document, tag);
    let attribute = *attributes.get(random.below(attributes.len()))?;
    let what = format!(
        "without{} in {}",
        &document[attribute.0..attribute.1],
        &document[tag.0..tag.1]
    );
    Some((replaced(document, attribute, ""), what))
}

pub(super) fn add_attribute(
    document: &str,
    tags: &[(usize, usize)],
    stock: &Stock<'_>,
    random: &mut Random,
) -> Made {
    let tag = one(tags, random)?;
    if document[tag.0..].starts_with("</") {
        return None;
    }
    let name_end = tag.0 + document[tag.0..tag.1].find([' ', '>', '/', '\n'])?;
    let (name, value) = (random.pick(&stock.attributes)?, random.pick(&stock.values)?);
    let value = value.replace('&', "&amp;").replace('"', "&quot;");
    let attribute = format!(" {name}=\"{value}\"");
    let what = format!("with{attribute} in {}", &document[tag.0..tag.1]);
    Some((replaced(document, (name_end, name_end), &attribute), what))
}

pub(super) fn change_value(
    document: &str,
    tags: &[(usize, usize)],
    stock: &Stock<'_>,
    random: &mut Random,
) -> Made {
    let tag = one(tags, random)?;
    let attributes = attributes(document, tag);
    let attribute = *attributes.get(random.below(attributes.len()))?;
    let text = &document[attribute.0..attribute.1];
    let (name, old) = text.split_once('=')?;
    let old = old.trim_matches(['"', '\'']);
    let value = match random.below(5) {
        0 => String::new(),
        1 => format!("{old} "),
        2 => {
            let at = random.below(old.chars().count());
            old.chars()
                .enumerate()
                .filter(|(index, _)| *index != at)
                .map(|(_, c)| c)
                .collect()
        }
        3 => format!(
            "{old}{}",
            random.pick(&["x", "-", "1", ";", " y", ",", "%", "/"])?
        ),
        _ => random
            .pick(&stock.values)?
            .replace('&', "&amp;")
            .replace('"', "&quot;"),
    };
    Some((
        replaced(document, attribute, &format!("{name}=\"{value}\"")),
        format!("{text} became {value}"),
    ))
}

pub(super) fn put_in(document: &str, tags: &[(usize, usize)], random: &mut Random) -> Made {
    let piece = random.pick(PIECES)?;
    let tag = one(tags, random)?;
    let at = if random.below(2) == 0 { tag.0 } else { tag.1 };
    Some((
        replaced(document, (at, at), piece),
        format!("put in: {piece}"),
    ))
}

pub(super) fn drop_character(document: &str, tags: &[(usize, usize)], random: &mut Random) -> Made {
    let tag = one(tags, random)?;
    let mut at = tag.0 + random.below(tag.1 - tag.0);
    while !document.is_char_boundary(at) {
        at -= 1;
    }
    let end = at + document[at..].chars().next()?.len_utf8();
    let what = format!(
        "without `{}` in {}",
        &document[at..end],
        &document[tag.0..tag.1]
    );
    Some((replaced(document, (at, end), ""), what))
}
