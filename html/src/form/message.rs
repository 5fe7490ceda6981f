//! Text that is put together in constants: what the compiler says of a form that doesn't agree with its page.

use super::{Field, FormSpec};

/// How long a message can be. What is longer is cut.
const ROOM: usize = 2048;

/// A message in the making.
#[derive(Clone, Copy, Debug)]
pub(super) struct Message {
    bytes: [u8; ROOM],
    length: usize,
}

impl Message {
    /// No text yet.
    pub(super) const fn new() -> Self {
        Self {
            bytes: [0; ROOM],
            length: 0,
        }
    }

    /// Adds text. What has no room is left out as a whole, so that no character is cut.
    pub(super) const fn text(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        if self.length + text.len() <= ROOM {
            let mut at = 0;
            while at < text.len() {
                self.bytes[self.length + at] = text[at];
                at += 1;
            }
            self.length += text.len();
        }
        self
    }

    /// Adds text as code.
    pub(super) const fn code(self, text: &str) -> Self {
        self.text("`").text(text).text("`")
    }

    /// Begins the line that says what to write instead.
    pub(super) const fn help(self) -> Self {
        self.text("\nhelp: ")
    }

    /// Adds what stands between the entries of a list: the one at `at` of `count` comes next.
    pub(super) const fn between(self, at: usize, count: usize) -> Self {
        if at == 0 {
            self
        } else if at + 1 == count {
            self.text(" and ")
        } else {
            self.text(", ")
        }
    }

    /// Adds the names of all fields.
    pub(super) const fn fields(mut self, spec: &FormSpec) -> Self {
        let mut at = 0;
        while at < spec.fields.len() {
            self = self
                .between(at, spec.fields.len())
                .code(spec.fields[at].name);
            at += 1;
        }
        self
    }

    /// Adds the choices of a field.
    pub(super) const fn choices(mut self, field: &Field) -> Self {
        let mut at = 0;
        while at < field.choices.len() {
            self = self
                .between(at, field.choices.len())
                .code(field.choices[at]);
            at += 1;
        }
        self
    }

    /// The text.
    pub(super) const fn as_str(&self) -> &str {
        match std::str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_end_with_and() {
        let mut message = Message::new();
        for at in 0..3 {
            message = message.between(at, 3).code("x");
        }
        assert_eq!(message.as_str(), "`x`, `x` and `x`");
    }

    #[test]
    fn what_has_no_room_is_left_out_whole() {
        let mut message = Message::new();
        for _ in 0..ROOM {
            message = message.text("ä");
        }
        assert_eq!(message.as_str(), "ä".repeat(ROOM / 2));
        assert_eq!(message.text("x").as_str().len(), ROOM);
    }
}
