//! Brings markup into a form in which two spellings of the same page are the same bytes.
//!
//! Contenders spell references differently (`&#39;`, `&#x27;`, `'`), escape more than they must, and write an
//! attribute without a value as `a` or `a=""`. What remains different is different to a browser.

/// Where in the markup a byte stands.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Text,
    Tag,
    Value,
}

/// The normal form: references in decimal or hexadecimal and needless ones resolved, `=""` left out.
///
/// In text only `&` and `<` stay escaped, in attributes only `&` and `"`, which is what HTML requires.
pub fn normal(markup: &str) -> String {
    let mut out = String::with_capacity(markup.len());
    let mut place = Place::Text;
    let mut rest = markup;
    while let Some(next) = rest.chars().next() {
        if next == '&'
            && place != Place::Tag
            && let Some((character, length)) = reference(rest)
        {
            match (place, character) {
                (_, '&') => out.push_str("&amp;"),
                (Place::Text, '<') => out.push_str("&lt;"),
                (Place::Value, '"') => out.push_str("&quot;"),
                (_, other) => out.push(other),
            }
            rest = &rest[length..];
            continue;
        }
        if place == Place::Tag && rest.starts_with("=\"\"") {
            rest = &rest[3..];
            continue;
        }
        place = match (place, next) {
            (Place::Text, '<') | (Place::Value, '"') => Place::Tag,
            (Place::Tag, '>') => Place::Text,
            (Place::Tag, '"') => Place::Value,
            _ => place,
        };
        out.push(next);
        rest = &rest[next.len_utf8()..];
    }
    out
}

/// The character that the reference at the start stands for, and the length of the reference.
fn reference(text: &str) -> Option<(char, usize)> {
    let end = text.find(';').filter(|end| *end <= 8)?;
    let character = match &text[1..end] {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        name => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some((character, end + 1))
}

/// Says where two normal forms part, with what stands around that place.
pub fn difference(expected: &str, found: &str) -> Option<String> {
    if expected == found {
        return None;
    }
    let at = expected
        .bytes()
        .zip(found.bytes())
        .position(|(a, b)| a != b)
        .unwrap_or(expected.len().min(found.len()));
    let around = |text: &str| {
        let from = (0..=at.saturating_sub(60))
            .rev()
            .find(|from| text.is_char_boundary(*from));
        text[from.unwrap_or(0)..]
            .chars()
            .take(120)
            .collect::<String>()
    };
    Some(format!(
        "at byte {at}:\n  expected …{}…\n  found    …{}…",
        around(expected),
        around(found)
    ))
}

#[cfg(test)]
mod tests {
    use super::{difference, normal};

    #[test]
    fn spellings_of_the_same_page_have_one_normal_form() {
        let spellings = [
            "<a title=\"&lt;it&#39;s &quot;R&amp;D&quot;>\" b>a &gt; \"b\" &amp; &lt;c&gt;</a>",
            "<a title=\"<it's &#34;R&amp;D&#x22;&gt;\" b=\"\">a > &quot;b&quot; &#38; &#60;c></a>",
        ];
        assert_eq!(normal(spellings[0]), normal(spellings[1]));
    }

    #[test]
    fn what_a_browser_tells_apart_stays_different() {
        let pairs = [
            ("<p>&lt;b></p>", "<p><b></p>"),
            ("<p a=\"&quot;\"></p>", "<p a=\"\"\"></p>"),
            ("<p>a &amp;lt; b</p>", "<p>a &lt; b</p>"),
            ("<p a=\"b\">", "<p a>"),
            ("<p>=\"\"</p>", "<p></p>"),
            ("<p>a b</p>", "<p>a  b</p>"),
        ];
        for (a, b) in pairs {
            assert_ne!(normal(a), normal(b));
        }
    }

    #[test]
    fn a_difference_shows_where_it_is() {
        assert_eq!(difference("same", "same"), None);
        let told = difference("<p>café one</p>", "<p>café two</p>").expect("they differ");
        assert!(
            told.starts_with("at byte 9:") && told.contains("two"),
            "{told}"
        );
        assert!(difference("<p>", "<p>more").is_some());
    }
}
