//! The direction of a text, which `dirname` sends along (HTML Standard §3.2.6.4).

use super::kind::Kind;
use super::tree::around;
use scraper::ElementRef;

/// Where the direction of a control's text comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    LeftToRight,
    RightToLeft,
    /// The text says it.
    Auto,
}

impl Direction {
    /// What the markup says: the control, or else the nearest element around it that says anything.
    pub(super) fn of(control: ElementRef<'_>, kind: Kind) -> Self {
        // A telephone number is written from left to right wherever it stands.
        if let Some(own) = said(control) {
            return own;
        }
        if kind == Kind::Tel {
            return Self::LeftToRight;
        }
        let around = around(control).find_map(said);
        match around {
            // An element around that asks its own text is answered by the text that it holds.
            Some(Self::Auto) | None => Self::LeftToRight,
            Some(direction) => direction,
        }
    }

    /// The word for the direction of a text.
    pub(super) fn word(self, text: &str) -> &'static str {
        let to_left = match self {
            Self::LeftToRight => false,
            Self::RightToLeft => true,
            Self::Auto => text.chars().find_map(strong).unwrap_or(false),
        };
        if to_left { "rtl" } else { "ltr" }
    }
}

fn said(element: ElementRef<'_>) -> Option<Direction> {
    match element.attr("dir")?.to_ascii_lowercase().as_str() {
        "ltr" => Some(Direction::LeftToRight),
        "rtl" => Some(Direction::RightToLeft),
        "auto" => Some(Direction::Auto),
        _ => None,
    }
}

/// Whether a letter goes from right to left, in the blocks that Unicode keeps for such scripts; `None` for what has no
/// direction of its own.
fn strong(letter: char) -> Option<bool> {
    let to_left = matches!(letter,
        '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
    if letter.is_alphabetic() || letter == '\u{200f}' {
        Some(to_left)
    } else {
        (letter == '\u{200e}').then_some(false)
    }
}

#[cfg(test)]
mod tests {
    use super::Direction;
    use crate::test::page::form::kind::Kind;
    use crate::test::page::form::tree::by_id;
    use scraper::Html;

    #[test]
    fn a_direction_is_said_or_seen() {
        for (markup, text, expected) in [
            ("<input id=c>", "שלום", "ltr"),
            ("<input id=c dir=auto>", "1. שלום", "rtl"),
            ("<input id=c dir=auto>", "1. a שלום", "ltr"),
            ("<input id=c dir=auto>", "123", "ltr"),
            ("<div dir=rtl><input id=c></div>", "a", "rtl"),
            ("<div dir=rtl><input id=c type=tel></div>", "1", "ltr"),
            ("<div dir=rtl><input id=c dir=LTR></div>", "a", "ltr"),
        ] {
            let html = Html::parse_document(markup);
            let control = by_id(&html, "c").unwrap();
            let direction = Direction::of(control, Kind::of(&control).unwrap());
            assert_eq!(direction.word(text), expected, "{markup} {text}");
        }
    }
}
