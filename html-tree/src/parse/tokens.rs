//! Words the tokenizer's errors.

use crate::tree::Span;
use html_spec::check::Finding;
use html_spec::rule;
use html5ever::tokenizer::Doctype;
use html5gum::Error;

/// What is known where the tokenizer complains.
pub(super) struct About<'a> {
    pub(super) source: &'a str,
    /// Behind the character that it complains about.
    pub(super) position: usize,
    /// The `<` before.
    pub(super) start: usize,
    /// The name of the tag that is under way.
    pub(super) name: &'a [u8],
    /// The name of the attribute that is under way.
    pub(super) attribute: &'a [u8],
}

impl About<'_> {
    /// The character before the position, and its place.
    fn character(&self) -> (String, Span) {
        let before = self.source.get(..self.position).unwrap_or(self.source);
        match before.char_indices().next_back() {
            Some((start, character)) => (shown(character), Span::new(start, before.len())),
            None => (String::new(), Span::new(0, 0)),
        }
    }

    /// Whether the character before the position is one of ASCII and stands behind `<` or `</`.
    pub(super) fn is_behind_open(&self) -> bool {
        let before = self.source.get(..self.position).unwrap_or_default();
        let mut before = before.chars();
        let character = before.next_back();
        let before = before.as_str();
        character.is_some_and(|character| character.is_ascii())
            && (before.ends_with('<') || before.ends_with("</"))
    }

    /// The character reference that ends at the position.
    fn reference(&self) -> (String, Span) {
        let before = self.source.get(..self.position).unwrap_or(self.source);
        let start = before.rfind('&').unwrap_or(before.len());
        let rest = &self.source[start..];
        let end = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '&' || c == '#'))
            .unwrap_or(rest.len());
        let end = if rest[end..].starts_with(';') {
            end + 1
        } else {
            end
        };
        (rest[..end].to_owned(), Span::new(start, start + end))
    }
}

/// The finding for one of the tokenizer's errors; nothing where another finding says the same.
pub(super) fn word(error: Error, about: &About<'_>) -> Option<Finding<Span>> {
    let name = String::from_utf8_lossy(about.name);
    let attribute = String::from_utf8_lossy(about.attribute);
    let (character, at) = about.character();
    let tag = Span::new(about.start, about.position);
    let bad_tag = |at, mark: &str, reason: &str, help: &str| {
        Some(Finding::new(
            &rule::BAD_TAG,
            at,
            &[("mark", mark), ("reason", reason), ("help", help)],
        ))
    };
    let comment = |problem: &str| {
        let values = [("problem", problem)];
        Some(Finding::new(&rule::BAD_COMMENT, tag, &values))
    };
    let unfinished = |problem: &str, help: &str| {
        let (text, at) = about.reference();
        let values = [
            ("reference", text.as_str()),
            ("problem", problem),
            ("help", help),
        ];
        Some(Finding::new(&rule::UNFINISHED_REFERENCE, at, &values))
    };
    let cut = |what: &str| Some(Finding::new(&rule::CUT_SHORT, tag, &[("what", what)]));
    let reference = |what: &str| {
        let (text, at) = about.reference();
        Some(Finding::new(
            &rule::BAD_REFERENCE,
            at,
            &[("reference", &text), ("what", what)],
        ))
    };
    match error {
        Error::UnexpectedCharacterInAttributeName
        | Error::UnexpectedEqualsSignBeforeAttributeName => Some(Finding::new(
            &rule::ATTRIBUTE_NAME,
            at,
            &[("character", &character)],
        )),
        Error::UnexpectedCharacterInUnquotedAttributeValue => Some(Finding::new(
            &rule::UNQUOTED_VALUE,
            at,
            &[("character", &character), ("name", &attribute)],
        )),
        Error::MissingAttributeValue => Some(Finding::new(
            &rule::MISSING_VALUE,
            at,
            &[("name", &attribute)],
        )),
        Error::MissingWhitespaceBetweenAttributes => {
            Some(Finding::new(&rule::MISSING_SPACE, at, &[]))
        }
        Error::UnexpectedSolidusInTag => {
            let tag = format!("<{name}>");
            Some(Finding::new(&rule::STRAY_SOLIDUS, at, &[("tag", &tag)]))
        }
        Error::EndTagWithTrailingSolidus => {
            let tag = format!("</{name}>");
            Some(Finding::new(&rule::STRAY_SOLIDUS, at, &[("tag", &tag)]))
        }
        Error::InvalidFirstCharacterOfTagName => {
            let first = character.chars().next().unwrap_or('\u{fffd}');
            Some(bad_name(first, at))
        }
        Error::MissingEndTagName => bad_tag(
            tag,
            "</",
            "no name follows",
            "write the name of the element that it ends, as in `</p>`",
        ),
        Error::UnexpectedQuestionMarkInsteadOfTagName => bad_tag(
            tag,
            "<?",
            "HTML has no processing instructions and no XML declaration",
            "remove it",
        ),
        Error::CdataInHtmlContent => bad_tag(
            tag,
            "<![CDATA[",
            "only SVG and MathML have CDATA sections",
            "write the text as it is, with `&lt;` and `&amp;` for `<` and `&`",
        ),
        Error::IncorrectlyOpenedComment => bad_tag(
            tag,
            "<!",
            "neither a comment nor a doctype follows",
            "write `<!--` to begin a comment, or `&lt;` where you mean the sign itself",
        ),
        Error::AbruptClosingOfEmptyComment => comment("ends before it has begun"),
        Error::IncorrectlyClosedComment => Some(Finding::new(&rule::COMMENT_END, tag, &[])),
        Error::NestedComment => comment("holds another `<!--`"),
        Error::EofInComment => cut("a comment"),
        Error::EofInTag | Error::EofBeforeTagName => cut("a tag"),
        Error::EofInCdata => cut("a CDATA section"),
        Error::EofInDoctype => cut("a doctype"),
        Error::MissingSemicolonAfterCharacterReference => unfinished(
            "has no semicolon",
            "write the semicolon, or `&amp;` where you mean the sign `&` itself",
        ),
        Error::UnknownNamedCharacterReference => {
            let (text, at) = about.reference();
            let values = [("reference", text.as_str())];
            Some(Finding::new(&rule::UNKNOWN_CHARACTER, at, &values))
        }
        Error::AbsenceOfDigitsInNumericCharacterReference => unfinished(
            "has no number",
            "write the number of a character and a semicolon, or `&amp;` where you mean the sign `&` itself",
        ),
        Error::CharacterReferenceOutsideUnicodeRange => reference("no character at all"),
        Error::ControlCharacterReference => reference("a control character"),
        Error::NoncharacterCharacterReference => reference("a code point that is no character"),
        Error::NullCharacterReference => reference("the null character"),
        Error::SurrogateCharacterReference => reference("half a character"),
        Error::ControlCharacterInInputStream
        | Error::NoncharacterInInputStream
        | Error::SurrogateInInputStream
        | Error::UnexpectedNullCharacter => Some(Finding::new(
            &rule::FORBIDDEN_CHARACTER,
            at,
            &[("code", &character)],
        )),
        // Found with the attribute, where its name is complete; and where the document ends, for the script.
        Error::DuplicateAttribute
        | Error::EndTagWithAttributes
        | Error::EofInScriptHtmlCommentLikeText => None,
        // One finding for a doctype says all of it.
        Error::AbruptDoctypePublicIdentifier
        | Error::AbruptDoctypeSystemIdentifier
        | Error::InvalidCharacterSequenceAfterDoctypeName
        | Error::MissingDoctypeName
        | Error::MissingDoctypePublicIdentifier
        | Error::MissingDoctypeSystemIdentifier
        | Error::MissingQuoteBeforeDoctypePublicIdentifier
        | Error::MissingQuoteBeforeDoctypeSystemIdentifier
        | Error::MissingWhitespaceAfterDoctypePublicKeyword
        | Error::MissingWhitespaceAfterDoctypeSystemKeyword
        | Error::MissingWhitespaceBeforeDoctypeName
        | Error::MissingWhitespaceBetweenDoctypePublicAndSystemIdentifiers
        | Error::UnexpectedCharacterAfterDoctypeSystemIdentifier => {
            let problem = "is misspelled";
            Some(Finding::new(
                &rule::LEGACY_DOCTYPE,
                tag,
                &[("problem", problem)],
            ))
        }
    }
}

/// The finding for a `<` or `</` that isn't followed by a name.
pub(super) fn bad_name(first: char, at: Span) -> Finding<Span> {
    let reason = format!("no name begins with `{}`", shown(first));
    let help = "write `&lt;` where you mean the sign itself";
    let values = [("mark", "<"), ("reason", &*reason), ("help", help)];
    Finding::new(&rule::BAD_TAG, at, &values)
}

/// The finding for a doctype that is none of today's.
pub(super) fn doctype(doctype: &Doctype, at: Span) -> Option<Finding<Span>> {
    let problem = if doctype.name.as_deref() != Some("html") {
        "isn't the one of HTML"
    } else if doctype.public_id.is_some()
        || doctype
            .system_id
            .as_deref()
            .is_some_and(|id| id != "about:legacy-compat")
    {
        "is the one of an older HTML"
    } else {
        return None;
    };
    Some(Finding::new(
        &rule::LEGACY_DOCTYPE,
        at,
        &[("problem", problem)],
    ))
}

/// A character as messages show it.
fn shown(character: char) -> String {
    if character.is_control()
        || (character as u32) & 0xfffe == 0xfffe
        || ('\u{fdd0}'..='\u{fdef}').contains(&character)
    {
        format!("U+{:04X}", character as u32)
    } else {
        character.to_string()
    }
}
