//! Types of media: `text/html; charset=utf-8`, and lists of them with file name extensions.

use super::Flaw;
use super::url::Decoded;
use super::words::{character, is_space, place};
use alloc::format;
use alloc::string::String;

/// [MIME Sniffing, "valid MIME type string"](https://mimesniff.spec.whatwg.org/#valid-mime-type).
pub(super) fn check_type(value: &str) -> Result<(), Flaw> {
    Reader::new(value.bytes(), false)
        .read()
        .map(|_| ())
        .map_err(Flaw::new)
}

/// HTML, `type` of a `script`: nothing, one of four words, or a type; one of JavaScript's takes no parameters.
pub(super) fn check_script_type(value: &str) -> Result<(), Flaw> {
    let words = ["", "module", "importmap", "speculationrules"];
    if words.iter().any(|word| word.eq_ignore_ascii_case(value)) {
        return Ok(());
    }
    let end = value
        .find(|c: char| !(c == '/' || u8::try_from(c).is_ok_and(is_token)))
        .unwrap_or(value.len());
    if end < value.len()
        && value
            .get(..end)
            .is_some_and(|essence| SCRIPTS.contains(&essence))
    {
        return Err(Flaw::with(
            format!("nothing may follow the type of a script, and {} does", {
                character(
                    value
                        .get(end..)
                        .and_then(|rest| rest.chars().next())
                        .unwrap_or(' '),
                )
            }),
            "leave out `type`, which scripts don't need; a module is `type=\"module\"`",
        ));
    }
    check_type(value)
}

/// The types by which scripts are known ([MIME Sniffing](https://mimesniff.spec.whatwg.org/#javascript-mime-type)).
pub(crate) const SCRIPTS: &[&str] = &[
    "application/ecmascript",
    "application/javascript",
    "application/x-ecmascript",
    "application/x-javascript",
    "text/ecmascript",
    "text/javascript",
    "text/javascript1.0",
    "text/javascript1.1",
    "text/javascript1.2",
    "text/javascript1.3",
    "text/javascript1.4",
    "text/javascript1.5",
    "text/jscript",
    "text/livescript",
    "text/x-ecmascript",
    "text/x-javascript",
];

/// HTML, `accept`: types, ranges of types such as `image/*`, and extensions such as `.pdf`, with commas between them.
pub(super) fn check_list(value: &str) -> Result<(), Flaw> {
    for item in value.split(',') {
        check_item(item.trim_start_matches(is_space))?;
    }
    Ok(())
}

fn check_item(item: &str) -> Result<(), Flaw> {
    let help = "write types such as `image/png`, ranges such as `image/*`, or extensions such as `.pdf`, with commas between them";
    let flaw = |reason: String| Err(Flaw::with(reason, help));
    let trimmed = item.trim_end_matches(is_space);
    if trimmed.is_empty() {
        return flaw("a type is missing where only a comma or the end is".into());
    }
    let whole = |text: &str| !text.is_empty() && text.bytes().all(is_token);
    if let Some(extension) = trimmed.strip_prefix('.') {
        if whole(extension) {
            return Ok(());
        }
        return flaw(format!("`{trimmed}` is no extension of file names"));
    }
    let Some((kind, subtype)) = trimmed.split_once('/') else {
        return flaw(format!("`{trimmed}` has no `/`, so it is no type"));
    };
    if kind.starts_with('*') {
        return flaw(format!("`{trimmed}` begins with `*`"));
    }
    // A range ends with its asterisk.
    if !whole(kind) || !whole(subtype) || subtype.len() > 1 && subtype.starts_with('*') {
        return flaw(format!("`{trimmed}` is no type"));
    }
    Ok(())
}

/// Whether the byte may stand in the name of a type or parameter.
fn is_token(byte: u8) -> bool {
    byte.is_ascii_graphic()
        && !matches!(
            byte,
            b'(' | b')'
                | b'<'
                | b'>'
                | b'@'
                | b','
                | b';'
                | b':'
                | b'\\'
                | b'"'
                | b'/'
                | b'['
                | b']'
                | b'?'
                | b'='
                | b'{'
                | b'}'
        )
}

/// How the type of a `data:` URL ends.
pub(super) struct End<'a> {
    /// Whether the data are base 64.
    pub(super) base64: bool,
    /// The data.
    pub(super) rest: Decoded<'a>,
}

/// Reads the type at the start of a `data:` URL up to its comma.
pub(super) fn read_data_type(bytes: Decoded<'_>) -> Result<End<'_>, String> {
    let mut reader = Reader::new(bytes, true);
    let base64 = reader.read()?;
    Ok(End {
        base64,
        rest: reader.bytes,
    })
}

/// What may come next.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Start,
    Kind,
    SubtypeStart,
    Subtype,
    Parameter,
    Space,
    Name,
    Value,
    Quoted,
    Escaped,
    Token,
    Closed,
}

/// Reads a type byte by byte; in a `data:` URL up to a comma.
struct Reader<I> {
    bytes: I,
    data: bool,
    /// What was read, to say where it goes wrong.
    read: String,
}

impl<I: Iterator<Item = u8>> Reader<I> {
    fn new(bytes: I, data: bool) -> Self {
        Self {
            bytes,
            data,
            read: String::new(),
        }
    }

    /// Returns whether `;base64` stands before the comma.
    fn read(&mut self) -> Result<bool, String> {
        use State::{
            Closed, Escaped, Kind, Name, Parameter, Quoted, Space, Start, Subtype, SubtypeStart,
            Token, Value,
        };
        let mut state = Start;
        while let Some(byte) = self.bytes.next() {
            let space =
                byte == b' ' || matches!(byte, b'\t' | b'\n' | b'\r') || byte == 0xc && !self.data;
            let end = self.data && byte == b',';
            state = match (state, byte) {
                (Start | Subtype | Token | Closed, _) if end => return Ok(false),
                (Name, _) if end && self.read.ends_with(";base64") => return Ok(true),
                (Start | Kind, _) if is_token(byte) => Kind,
                (Kind, b'/') => SubtypeStart,
                (SubtypeStart | Subtype, _) if is_token(byte) => Subtype,
                (Start, b';') if self.data => Parameter,
                (Subtype | Token | Closed | Space, b';') => Parameter,
                (Subtype | Token | Closed | Space, _) if space => Space,
                (Parameter, _) if space => Parameter,
                (Parameter | Name, _) if is_token(byte) => Name,
                (Name, b'=') => Value,
                // Some readers take a quoted text right behind the name.
                (Value, b'"') | (Escaped, 0..=0x7f) => Quoted,
                (Name, b'"') if !self.data => Quoted,
                (Value | Token, _) if is_token(byte) => Token,
                (Quoted, b'\\') => Escaped,
                (Quoted, b'"') => Closed,
                (Quoted, b' '..=b'~' | b'\n' | b'\r' | b'\t') => Quoted,
                _ => return Err(self.unexpected(byte, state)),
            };
            self.read.push(char::from(byte));
        }
        match state {
            _ if self.data => Err("no comma ends it".into()),
            Subtype | Token | Closed => Ok(false),
            Start => Err("there must be a type, such as `text/html`".into()),
            Kind | SubtypeStart => Err("a type has two parts, such as `text/html`".into()),
            Name | Value => Err("the parameter at its end has no value".into()),
            Quoted | Escaped => Err("the quote isn't closed".into()),
            Parameter => Err("a parameter is missing after the `;`".into()),
            Space => Err("white space stands at its end".into()),
        }
    }

    fn unexpected(&self, byte: u8, state: State) -> String {
        let what = match state {
            State::Start => "a type begins",
            State::Kind => "a `/` belongs",
            State::SubtypeStart => "the part after the `/` begins",
            State::Parameter => "a parameter begins",
            State::Name => "a `=` belongs",
            State::Value => "a value begins",
            State::Quoted | State::Escaped => "plain ASCII belongs",
            State::Subtype | State::Space | State::Token | State::Closed => {
                "a `;` or the end belongs"
            }
        };
        let c = if byte.is_ascii() {
            character(char::from(byte))
        } else {
            "a character beyond ASCII".into()
        };
        format!(
            "{c} stands {}, where {what}",
            place(&self.read, self.read.len())
        )
    }
}
