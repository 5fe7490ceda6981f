//! A probe: a document with one question.

/// How a document is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Syntax {
    /// As HTML, by `html-lint`.
    Html,
    /// As XML, so that each element stays where it is written, by an example of `html-spec`.
    Xml,
}

/// A document with one question: is there an error on these lines?
pub(super) struct Probe {
    /// What is asked, for the list of disagreements: `ul > div`.
    pub(super) name: String,
    pub(super) document: String,
    /// The lines, first and last.
    pub(super) lines: (u32, u32),
}

/// Probes of one kind.
pub(super) struct Matrix {
    pub(super) name: &'static str,
    pub(super) syntax: Syntax,
    pub(super) probes: Vec<Probe>,
}

/// Lines before the question, the question, lines behind it.
pub(super) struct Frame {
    before: Vec<String>,
    after: Vec<String>,
}

impl Frame {
    /// An empty document; the question is asked in its head or its body.
    pub(super) fn new(syntax: Syntax, in_head: bool) -> Self {
        let (start, title) = match syntax {
            Syntax::Html => ("<!DOCTYPE html>\n<html lang=\"en\">", "<title>t</title>"),
            Syntax::Xml => (
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">",
                "<title>t</title>",
            ),
        };
        let mut before = vec![start.to_owned(), "<head>".to_owned(), title.to_owned()];
        let mut after = vec!["</html>".to_owned()];
        if in_head {
            after.insert(0, "</head>\n<body></body>".to_owned());
        } else {
            before.push("</head>\n<body>".to_owned());
            after.insert(0, "</body>".to_owned());
        }
        Self { before, after }
    }

    /// Puts an element around what follows.
    pub(super) fn around(mut self, start: &str, end: &str) -> Self {
        self.before.push(start.to_owned());
        self.after.insert(0, end.to_owned());
        self
    }

    /// The probe that asks about a line, and what stands behind that line.
    pub(super) fn probe(&self, name: String, question: &str, behind: &str) -> Probe {
        let before = self.before.join("\n");
        let first = u32::try_from(before.matches('\n').count()).unwrap_or(0) + 2;
        let last = first + u32::try_from(question.matches('\n').count()).unwrap_or(0);
        let mut document = format!("{before}\n{question}\n");
        for line in [behind]
            .into_iter()
            .chain(self.after.iter().map(String::as_str))
        {
            if !line.is_empty() {
                document.push_str(line);
                document.push('\n');
            }
        }
        Probe {
            name,
            document,
            lines: (first, last),
        }
    }
}
