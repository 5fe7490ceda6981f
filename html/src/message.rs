//! Text that is put together in constants: what the compiler says of what doesn't fit together across functions.

/// How long a message can be. What is longer is cut.
const ROOM: usize = 2048;

/// A message in the making.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Message {
    bytes: [u8; ROOM],
    length: usize,
}

impl Message {
    /// No text yet.
    pub(crate) const fn new() -> Self {
        Self {
            bytes: [0; ROOM],
            length: 0,
        }
    }

    /// Adds text. What has no room is left out as a whole, so that no character is cut.
    pub(crate) const fn text(mut self, text: &str) -> Self {
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
    pub(crate) const fn code(self, text: &str) -> Self {
        self.text("`").text(text).text("`")
    }

    /// Begins the line that says what to write instead.
    pub(crate) const fn help(self) -> Self {
        self.text("\nhelp: ")
    }

    /// Adds what stands between the entries of a list: the one at `at` of `count` comes next.
    pub(crate) const fn between(self, at: usize, count: usize) -> Self {
        if at == 0 {
            self
        } else if at + 1 == count {
            self.text(" and ")
        } else {
            self.text(", ")
        }
    }

    /// Adds a number.
    pub(crate) const fn number(self, number: u32) -> Self {
        let digits = if number >= 10 {
            self.number(number / 10)
        } else {
            self
        };
        let digit = number % 10;
        // Slices of a text can't be taken in constants by any shorter way.
        let (_, from) = "0123456789".split_at(digit as usize);
        let (one, _) = from.split_at(1);
        digits.text(one)
    }

    /// Ends the compilation with the text.
    #[track_caller]
    pub(crate) const fn say(&self) {
        panic!("{}", self.as_str());
    }

    /// The text.
    pub(crate) const fn as_str(&self) -> &str {
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
