//! A reader of JSON (RFC 8259) that says where a text isn't.

use crate::datatype::Flaw;
use crate::datatype::words::{character, place};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// How deep values may be nested. Nobody writes such a text by hand.
const DEPTH: usize = 200;

/// A value. What isn't asked for isn't kept.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Json {
    /// `null`, a truth value or a number.
    Other,
    Text(String),
    List(Vec<Json>),
    /// Members in the order in which they were first written; of two with one name, the last counts.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The member of that name.
    pub(super) fn member(&self, name: &str) -> Option<&Self> {
        self.members()
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value)
    }

    /// The members of an object.
    pub(super) fn members(&self) -> &[(String, Self)] {
        match self {
            Self::Object(members) => members,
            _ => &[],
        }
    }

    pub(super) fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }
}

/// Reads a text as one value.
pub(super) fn read(text: &str) -> Result<Json, Flaw> {
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(DEPTH)?;
    reader.skip();
    match reader.peek() {
        Some(_) => Err(reader.unexpected("the end")),
        None => Ok(value),
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Takes a byte, with the white space before it.
    fn eat(&mut self, byte: u8) -> bool {
        self.skip();
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn unexpected(&self, expected: &str) -> Flaw {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let help = "write JSON: names and texts in double quotes, no comma after the last member, no comments";
        match rest.chars().next() {
            Some(c) => Flaw::with(
                format!(
                    "{} stands {}, where {expected} belongs",
                    character(c),
                    place(self.text, self.at)
                ),
                help,
            ),
            None => Flaw::with(format!("it ends where {expected} belongs"), help),
        }
    }

    fn value(&mut self, depth: usize) -> Result<Json, Flaw> {
        self.skip();
        let Some(deeper) = depth.checked_sub(1) else {
            return Err(Flaw::new("values are nested too deep"));
        };
        match self.peek() {
            Some(b'{') => self.object(deeper),
            Some(b'[') => self.list(deeper),
            Some(b'"') => self.string().map(Json::Text),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => {
                for word in ["true", "false", "null"] {
                    if self
                        .text
                        .get(self.at..)
                        .is_some_and(|rest| rest.starts_with(word))
                    {
                        self.at += word.len();
                        return Ok(Json::Other);
                    }
                }
                Err(self.unexpected("a value"))
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<Json, Flaw> {
        self.at += 1;
        let mut members: Vec<(String, Json)> = Vec::new();
        if self.eat(b'}') {
            return Ok(Json::Object(members));
        }
        loop {
            self.skip();
            if self.peek() != Some(b'"') {
                return Err(self.unexpected("a name in double quotes"));
            }
            let name = self.string()?;
            if !self.eat(b':') {
                return Err(self.unexpected("a colon"));
            }
            let value = self.value(depth)?;
            match members.iter_mut().find(|(known, _)| *known == name) {
                Some(member) => member.1 = value,
                None => members.push((name, value)),
            }
            if self.eat(b'}') {
                return Ok(Json::Object(members));
            }
            if !self.eat(b',') {
                return Err(self.unexpected("a comma or `}`"));
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Json, Flaw> {
        self.at += 1;
        let mut items = Vec::new();
        if self.eat(b']') {
            return Ok(Json::List(items));
        }
        loop {
            items.push(self.value(depth)?);
            if self.eat(b']') {
                return Ok(Json::List(items));
            }
            if !self.eat(b',') {
                return Err(self.unexpected("a comma or `]`"));
            }
        }
    }

    fn string(&mut self) -> Result<String, Flaw> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let Some(c) = rest.chars().next() else {
                return Err(Flaw::new("a text isn't closed by a double quote"));
            };
            match c {
                '"' => {
                    self.at += 1;
                    return Ok(out);
                }
                '\\' => {
                    self.at += 1;
                    out.push(self.escape()?);
                }
                '\0'..='\x1f' => return Err(self.unexpected("a character or a double quote")),
                c => {
                    self.at += c.len_utf8();
                    out.push(c);
                }
            }
        }
    }

    /// What stands behind a backslash. Halves of a pair are kept as one sign that stands for none.
    fn escape(&mut self) -> Result<char, Flaw> {
        let Some(byte) = self.peek() else {
            return Err(self.unexpected("an escape"));
        };
        let c = match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let digits = self.text.get(self.at + 1..self.at + 5).unwrap_or_default();
                let code = digits
                    .bytes()
                    .all(|byte| byte.is_ascii_hexdigit())
                    .then(|| u32::from_str_radix(digits, 16).ok())
                    .flatten();
                let Some(code) = code else {
                    return Err(self.unexpected("`u` with four hexadecimal digits"));
                };
                self.at += 4;
                char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            _ => return Err(self.unexpected("an escape such as `\\n`")),
        };
        self.at += 1;
        Ok(c)
    }

    fn number(&mut self) -> Result<Json, Flaw> {
        self.at += usize::from(self.peek() == Some(b'-'));
        let whole = self.digits()?;
        if whole > 1 && self.text.as_bytes().get(self.at - whole) == Some(&b'0') {
            return Err(Flaw::new("a number begins with a zero"));
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.peek(), Some(b'+' | b'-')));
            self.digits()?;
        }
        Ok(Json::Other)
    }

    /// How many digits there are: one at least.
    fn digits(&mut self) -> Result<usize, Flaw> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start {
            return Err(self.unexpected("a digit"));
        }
        Ok(self.at - start)
    }
}

#[cfg(test)]
mod tests {
    use super::{Json, read};
    use alloc::format;

    #[test]
    fn values_are_read() {
        let json = read(r#" {"a": ["x\n\u0041", true, -1.5e3], "b": {}, "a": null} "#).unwrap();
        assert_eq!(json.member("a"), Some(&Json::Other));
        assert!(json.member("b").is_some_and(Json::is_object));
        assert_eq!(read(r#""x\n\u0041""#), Ok(Json::Text("x\nA".into())));
        assert_eq!(json.members().len(), 2);
    }

    #[test]
    fn what_is_no_json_is_refused() {
        for bad in [
            "",
            " ",
            "{",
            "{a: 1}",
            "{'a': 1}",
            "{\"a\": 1,}",
            "[1,]",
            "[1 2]",
            "01",
            "1.",
            ".5",
            "1e",
            "+1",
            "tru",
            "\"a",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\n\"",
            "{} {}",
            "// x\n{}",
            "NaN",
            "{\"a\" 1}",
            "-",
        ] {
            assert!(read(bad).is_err(), "{bad}");
        }
        assert!(read(&"[".repeat(100_000)).is_err());
        assert!(read(&format!("{}{}", "[".repeat(100), "]".repeat(100))).is_ok());
    }
}
