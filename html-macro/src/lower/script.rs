//! Where in a script a value stands: in code, or inside quotes, a template or a comment.
//!
//! Scripts are not parsed in order to escape inside them: that has gone wrong wherever it was tried. But a whole value,
//! such as JSON, is safe only as code. Inside quotes its own quotes would end them, so that there only numbers may stand.
//! Where this reader isn't sure, it says that a value is not in code: quotes behind a slash on the same line could be
//! those of a regular expression, so the rest of that line counts as not code.

/// What surrounds the next character.
#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    /// Code; the number of open braces, which ends a `${…}`.
    Code(usize),
    /// `'…'` or `"…"`
    Quotes(char),
    /// `` `…` ``
    Template,
    /// `// …`
    Line,
    /// `/* … */`
    Block,
    /// Perhaps in a regular expression: to the end of the line, or to the end of the script if a template may have begun.
    Unsure(bool),
}

/// A script, read up to some place.
#[derive(Clone, Debug)]
pub(crate) struct Script {
    /// Templates hold code that holds templates.
    states: Vec<State>,
    /// The character before, which may make a pair with the next one.
    before: char,
    /// How many slashes stand before on this line, as code.
    slashes: usize,
    /// A backslash before a CR: the LF that follows belongs to it.
    continued: bool,
}

impl Script {
    pub(crate) fn new() -> Self {
        Self {
            states: vec![State::Code(0)],
            before: ' ',
            slashes: 0,
            continued: false,
        }
    }

    /// A script of which nothing is known any more.
    pub(crate) fn unsure() -> Self {
        Self {
            states: vec![State::Unsure(true)],
            ..Self::new()
        }
    }

    /// Whether this is as far as `other`.
    pub(crate) fn is_as(&self, other: &Self) -> bool {
        self.states == other.states
    }

    /// Whether a value here stands as code.
    pub(crate) fn in_code(&self) -> bool {
        // Behind a slash on the same line it may stand in a regular expression, and so may what closes a `${`.
        match self.states.last() {
            Some(State::Code(_)) | None => self.slashes == 0,
            Some(_) => false,
        }
    }

    /// Reads on.
    pub(crate) fn read(&mut self, text: &str) {
        for character in text.chars() {
            self.step(character);
        }
    }

    /// Reads a value, of which nothing is known but that it is no part of a pair.
    pub(crate) fn value(&mut self) {
        self.before = ' ';
    }

    fn step(&mut self, character: char) {
        let before = std::mem::replace(&mut self.before, character);
        let nested = self.states.len() > 1;
        let Some(state) = self.states.last_mut() else {
            return;
        };
        if std::mem::take(&mut self.continued) && character == '\n' {
            return;
        }
        let ends_line = matches!(character, '\n' | '\r');
        match (*state, character) {
            (State::Quotes(_) | State::Template, _) if before == '\\' => {
                // Whatever it is, it is neither an end nor the beginning of a pair.
                self.before = ' ';
                self.continued = character == '\r';
            }
            (State::Quotes(quote), _) if character == quote || ends_line => self.end(),
            (State::Line, _) if ends_line || matches!(character, '\u{2028}' | '\u{2029}') => {
                self.end();
            }
            // A template or a comment that may have begun goes on behind the line.
            (State::Unsure(false), '`') => *state = State::Unsure(true),
            (State::Unsure(false), '*') if before == '/' => *state = State::Unsure(true),
            (State::Unsure(false), _) if ends_line => {
                self.slashes = 0;
                self.end();
            }
            (State::Template, '`') => self.end(),
            (State::Template, '{') if before == '$' => self.begin(State::Code(0)),
            (State::Block, '/') if before == '*' => self.end(),
            // Behind another slash these may be part of a regular expression.
            (State::Code(_), '/') if before == '/' => {
                let unsure = self.slashes > 1 || nested;
                self.begin(if unsure {
                    State::Unsure(nested)
                } else {
                    State::Line
                });
            }
            (State::Code(_), '*') if before == '/' => {
                let unsure = self.slashes > 1 || nested;
                self.begin(if unsure {
                    State::Unsure(true)
                } else {
                    State::Block
                });
            }
            (State::Code(_), '/') => self.slashes += 1,
            (State::Code(_), '\'' | '"' | '`') if self.slashes > 0 => {
                self.begin(State::Unsure(character == '`' || nested));
            }
            (State::Code(_), '\'' | '"') => self.begin(State::Quotes(character)),
            (State::Code(_), '`') => self.begin(State::Template),
            (State::Code(depth), '{') => *state = State::Code(depth + 1),
            (State::Code(0), '}') if nested => self.end(),
            (State::Code(depth), '}') => *state = State::Code(depth.saturating_sub(1)),
            (State::Code(_), _) if ends_line => self.slashes = 0,
            _ => {}
        }
    }

    fn begin(&mut self, state: State) {
        self.before = ' ';
        if matches!(state, State::Line | State::Block) {
            // Two slashes, or a slash and a star: no regular expression.
            self.slashes = 0;
        }
        self.states.push(state);
    }

    fn end(&mut self) {
        self.before = ' ';
        if self.states.len() > 1 {
            self.states.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Script;

    /// `¦` is a value: whether each one stands in code.
    fn check(text: &str, expected: &[bool]) {
        let mut script = Script::new();
        let mut found = Vec::new();
        let pieces: Vec<&str> = text.split('¦').collect();
        for (at, piece) in pieces.iter().enumerate() {
            script.read(piece);
            if at + 1 < pieces.len() {
                found.push(script.in_code());
                script.value();
            }
        }
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn values_are_code_or_not() {
        check("const a = ¦; f(¦, [¦])", &[true, true, true]);
        check("const a = '¦'", &[false]);
        check("const a = \"¦\"; const b = ¦", &[false, true]);
        check(r"const a = 'it\'s ¦'; ¦", &[false, true]);
        check(r"const a = 'it\\'; ¦", &[true]);
        check("`a ${¦} b ¦ ${ { x: ¦ } }` + ¦", &[true, false, true, true]);
        check("`${`¦`}`", &[false]);
        check("// ¦\n¦", &[false, true]);
        check("/* ¦ */ ¦ /**/ ¦", &[false, true, true]);
        check("a / b / ¦\n¦", &[false, true]);
        check("/^¦/", &[false]);
        check("ok = /^https?:\\/\\//.test(u), t = `\n¦`", &[false]);
        check("/[/*]/g, y = \"*/ ¦\"\n¦", &[false, false]);
        check("`\\${ ¦ }`", &[false]);
        check("'a\\\r\n¦'", &[false]);
        check("/\"/.test(x) + \"¦\"\n¦", &[false, true]);
        check("x / 2 + '¦'; ¦\n¦", &[false, false, true]);
        check("/`/; t = `\n¦", &[false]);
        check("'a\u{2028}¦'", &[false]);
        check("const url = 'http://x'; ¦", &[true]);
        check("f(1); // a\n¦", &[true]);
        check("a / b; // it's\n¦", &[true]);
    }
}
