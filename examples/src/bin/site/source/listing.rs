//! Source on a page. What is text in the file is text on the page, whatever it holds: `html!` sees to that.

use super::files::{File, find};
use super::tint::{Kind, lines};
use pages::prelude::*;

/// A whole file, its lines numbered, and each with an anchor.
#[component]
pub(super) async fn Listing(file: &File) {
    html! {
        <pre class="source" tabindex="0" role="region" aria-label="Source"><code>
        for (index, line) in lines(file.text).into_iter().enumerate() {
            let number = index + 1;
            <span class="line" id="L{number}">
                <a class="no" href="#L{number}" tabindex="-1" aria-hidden={true}>{number}</a>
                <Line pieces={&line}/>
                "\n"
            </span>
        }
        </code></pre>
    }
}

/// A part of a file: from where `from` stands up to and with the next `to`.
#[component]
pub(crate) fn Snippet(path: &str, from: &str, to: &str) {
    let text = find(path).map_or("", |file| part(file.text, from, to));
    html! {
        <pre class="source" tabindex="0" role="region" aria-label="Source"><code>
        for line in lines(text) { <Line pieces={&line}/> "\n" }
        </code></pre>
    }
}

#[component]
fn Line(pieces: &[(Kind, &str)]) {
    html! {
        for (kind, piece) in pieces {
            if let Some(class) = kind.class() { <span class={class}>{*piece}</span> } else { {*piece} }
        }
    }
}

/// The part of `text` from `from` up to and with the next `to`; nothing when one of them isn't there.
fn part<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let rest = text.find(from).map_or("", |at| &text[at..]);
    rest.find(to).map_or("", |at| &rest[..at + to.len()])
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn a_part_begins_and_ends_where_it_is_told() {
        assert_eq!(part("a\nfn f() {\n}\nb", "fn f", "\n}\n"), "fn f() {\n}\n");
        assert_eq!(part("a", "fn f", "\n}\n"), "");
        assert_eq!(part("fn f() {", "fn f", "\n}\n"), "");
    }
}
