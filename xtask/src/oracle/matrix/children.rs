//! Sequences of children, where their order counts, where some must be there, and where some stand once.

use super::element::{end, frame, is_void, start};
use crate::oracle::probe::{Frame, Matrix, Probe, Syntax};
use crate::spec::Tables;

/// One line for each element: the element, and what its content is made of.
const CHILDREN: &str = include_str!("children.txt");

/// What a `head` is made of.
const IN_HEAD: [&str; 9] = [
    "<title>t</title>",
    "<base href=\"x\">",
    "<meta name=\"x\" content=\"x\">",
    "<link rel=\"icon\" href=\"x\">",
    "<style></style>",
    "<script></script>",
    "<template></template>",
    "<p>x</p>",
    "text",
];

/// Every sequence of up to three children in each element of the list, and in `head`.
pub(super) fn children(tables: &Tables) -> Matrix {
    let mut probes = Vec::new();
    for line in CHILDREN.lines().filter(|line| !line.starts_with('#')) {
        let (parent, words) = line.split_once(": ").unwrap_or((line, ""));
        let pieces: Vec<String> = words
            .split_whitespace()
            .map(|word| piece(tables, word))
            .collect();
        let pieces: Vec<&str> = pieces.iter().map(String::as_str).collect();
        // A group of terms is a `div` in a `dl`.
        let frame = if parent == "div" {
            Frame::new(Syntax::Html, false).around("<dl>", "</dl>")
        } else {
            frame(tables, Syntax::Html, parent)
        };
        let (open, close) = (start(tables, Syntax::Html, parent, ""), end(tables, parent));
        for (name, content) in sequences(&pieces) {
            let question = format!("{open}\n{content}{close}");
            probes.push(frame.probe(format!("{parent}: {name}"), &question, ""));
        }
    }
    probes.extend(heads());
    Matrix {
        name: "children",
        syntax: Syntax::Html,
        probes,
    }
}

fn heads() -> impl Iterator<Item = Probe> {
    sequences(&IN_HEAD).into_iter().map(|(name, content)| {
        let before = "<!DOCTYPE html>\n<html lang=\"en\">\n";
        let document = format!("{before}<head>\n{content}</head>\n<body></body>\n</html>\n");
        let lines = u32::try_from(content.lines().count()).unwrap_or(0);
        Probe {
            name: format!("head: {name}"),
            document,
            lines: (3, 4 + lines),
        }
    })
}

/// The sequences of up to three pieces, by a name without line breaks, each piece on a line.
fn sequences(pieces: &[&str]) -> Vec<(String, String)> {
    let mut all: Vec<Vec<&str>> = vec![Vec::new()];
    let mut last = all.clone();
    for _ in 0..3 {
        let longer = last.iter().flat_map(|sequence| {
            pieces
                .iter()
                .map(|&piece| [sequence.as_slice(), &[piece]].concat())
        });
        last = longer.collect();
        all.extend(last.iter().cloned());
    }
    let written = |sequence: &Vec<&str>| {
        let lines = sequence.iter().map(|piece| format!("{piece}\n"));
        (sequence.join(" "), lines.collect::<String>())
    };
    all.iter().map(written).collect()
}

/// `div.dt.dd`: a `div` with a `dt` and a `dd`.
fn piece(tables: &Tables, word: &str) -> String {
    if word == "text" {
        return "text".to_owned();
    }
    let mut names = word.split('.');
    let outer = names.next().unwrap_or(word);
    let inner: String = names.map(|name| piece(tables, name)).collect();
    let inner = match outer {
        "hgroup" | "script" | "template" | "noscript" | "style" => String::new(),
        _ if inner.is_empty() && !is_void(tables, outer) => "x".to_owned(),
        _ => inner,
    };
    let attributes = match outer {
        "optgroup" => " label=\"x\"",
        _ => "",
    };
    let open = start(tables, Syntax::Html, outer, attributes);
    format!("{open}{inner}{}", end(tables, outer))
}
