//! Tells comments, strings, words of the language and markup apart, so that source is easier on the eye.
//!
//! It reads tokens, not Rust: where it errs, a colour is wrong and nothing else.

/// What a piece of source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Comment,
    Text,
    Keyword,
    /// An attribute, or the name of a macro.
    Macro,
    /// The name in a tag.
    Tag,
    Number,
    Other,
}

impl Kind {
    /// The class under which the stylesheet knows it.
    pub(crate) const fn class(self) -> Option<&'static str> {
        match self {
            Self::Comment => Some("c"),
            Self::Text => Some("s"),
            Self::Keyword => Some("k"),
            Self::Macro => Some("m"),
            Self::Tag => Some("t"),
            Self::Number => Some("n"),
            Self::Other => None,
        }
    }
}

const KEYWORDS: &[&str] = &[
    "as", "async", "await", "break", "const", "continue", "crate", "else", "enum", "false", "fn",
    "for", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref",
    "return", "self", "Self", "static", "struct", "super", "trait", "true", "type", "use", "where",
    "while",
];

/// The pieces of each line of `source`. Together they are the line.
pub(crate) fn lines(source: &str) -> Vec<Vec<(Kind, &str)>> {
    let mut lines = vec![Vec::new()];
    let mut rest = source.strip_suffix('\n').unwrap_or(source);
    let mut before = None;
    while !rest.is_empty() {
        let (kind, length) = next(before, rest);
        let (piece, after) = rest.split_at(length);
        for (number, part) in piece.split('\n').enumerate() {
            if number > 0 {
                lines.push(Vec::new());
            }
            if let Some(line) = lines.last_mut().filter(|_| !part.is_empty()) {
                line.push((kind, part));
            }
        }
        before = piece.chars().next_back();
        rest = after;
    }
    lines
}

/// What `text`, which stands behind the character `before`, begins with, and how long that is: at least one character.
fn next(before: Option<char>, text: &str) -> (Kind, usize) {
    let first = text.chars().next().map_or(1, char::len_utf8);
    if text.starts_with("//") {
        return (Kind::Comment, text.find('\n').unwrap_or(text.len()));
    }
    if text.starts_with("#[") || text.starts_with("#![") {
        let open = text.find('[').map_or(first, |at| at + 1);
        return (Kind::Macro, open + word(&text[open..]));
    }
    if text.starts_with('"') {
        return (Kind::Text, string(text));
    }
    if let Some(length) = character(text) {
        return (Kind::Text, length);
    }
    let name = word(text);
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return (Kind::Number, name.max(first));
    }
    if name > 0 {
        return if KEYWORDS.contains(&&text[..name]) {
            (Kind::Keyword, name)
        } else if text[name..].starts_with('!') && !text[name..].starts_with("!=") {
            (Kind::Macro, name + 1)
        } else {
            (Kind::Other, name)
        };
    }
    // `<b`, `</b` and `</`, but neither the `<` behind the name of a type nor a comparison.
    let generic = before.is_some_and(|c| c.is_alphanumeric() || c == ':');
    let slash = usize::from(text.starts_with("</"));
    let name = text.get(1 + slash..).map_or(0, word);
    if text.starts_with('<')
        && !generic
        && (slash == 1 || text[1..].starts_with(|c: char| c.is_ascii_lowercase()))
    {
        return (Kind::Tag, 1 + slash + name);
    }
    (Kind::Other, first)
}

/// The length of the word at the beginning.
fn word(text: &str) -> usize {
    text.find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(text.len())
}

/// The length of the string literal that begins here.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of the character literal that begins here, if it isn't a lifetime.
fn character(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('\'')?;
    if inner.starts_with('\\') {
        return inner.get(2..)?.find('\'').map(|at| at + 4);
    }
    let length = inner.chars().next()?.len_utf8();
    inner[length..].starts_with('\'').then_some(length + 2)
}

#[cfg(test)]
mod tests {
    use super::{Kind, lines};

    fn kinds(line: &str) -> Vec<(Kind, &str)> {
        let pieces = lines(line).remove(0).into_iter();
        pieces.filter(|(kind, _)| *kind != Kind::Other).collect()
    }

    #[test]
    fn pieces_are_told_apart() {
        assert_eq!(
            kinds("let x = f(\"a\\\"b\", '<', 12); // why"),
            [
                (Kind::Keyword, "let"),
                (Kind::Text, "\"a\\\"b\""),
                (Kind::Text, "'<'"),
                (Kind::Number, "12"),
                (Kind::Comment, "// why"),
            ]
        );
        assert_eq!(
            kinds("html! { <b>{n}</b> }"),
            [
                (Kind::Macro, "html!"),
                (Kind::Tag, "<b"),
                (Kind::Tag, "</b")
            ]
        );
        assert_eq!(
            kinds("#[page(x)] x: Vec<u8>, a < b, &'a str"),
            [(Kind::Macro, "#[page")]
        );
    }

    #[test]
    fn nothing_is_lost() {
        let source = include_str!("tint.rs");
        let told: Vec<String> = lines(source)
            .iter()
            .map(|line| line.iter().map(|(_, piece)| *piece).collect())
            .collect();
        assert_eq!(told.join("\n") + "\n", source);
    }

    #[test]
    fn a_string_goes_on_in_the_next_line() {
        let pieces = lines("\"a\nb\"\n");
        assert_eq!(pieces, [[(Kind::Text, "\"a")], [(Kind::Text, "b\"")]]);
    }

    #[test]
    fn unfinished_source_ends_somewhere() {
        for source in ["\"", "'", "'\\", "'\\'", "<", "</", "#[", "é", ""] {
            let pieces = lines(source);
            assert_eq!(
                pieces
                    .concat()
                    .iter()
                    .map(|(_, piece)| piece.len())
                    .sum::<usize>(),
                source.len()
            );
        }
    }
}
