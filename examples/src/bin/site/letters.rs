//! AllegroServe's tutorial, continued: a form that is posted, and the letters in what was posted.

use crate::layout::Site;
use axum::Form;
use pages::prelude::*;
use serde::Deserialize;

/// What is asked before anything was written.
const SAMPLE: &str = "It was a dark and stormy night; the rain fell in torrents";

#[page("/charcount", title = "Letters, counted", layout = Site)]
pub(crate) async fn ask() {
    html! {
        <form action={count::url()} method="post">
            <label for="quotation">"Words whose letters are to be counted"</label>
            <textarea id="quotation" name="quotation" rows="4" required>{SAMPLE}</textarea>
            <button>"Count"</button>
        </form>
    }
}

#[derive(Deserialize)]
pub(crate) struct Quotation {
    quotation: String,
}

#[page("/charcount", method = post, title = "Letters, counted", layout = Site)]
pub(crate) async fn count(form: Form<Quotation>) {
    let counts = frequencies(&form.quotation);
    let most = counts.iter().map(|(_, n)| *n).max().unwrap_or(0).max(1);
    html! {
        <blockquote>{&form.quotation}</blockquote>
        <table class="narrow">
            <thead><tr><th scope="col">"Letter"</th><th scope="col" class="number">"Count"</th><th scope="col">"Share"</th></tr></thead>
            <tbody>
            for (letter, n) in counts {
                <tr class=["none" if n == 0]>
                    <th scope="row">{letter}</th>
                    <td class="number">{n}</td>
                    <td><meter min="0" max={most} value={n}>{n}</meter></td>
                </tr>
            }
            </tbody>
        </table>
        <p><a href={ask::url()}>"Other words"</a></p>
    }
}

/// How often each of the 26 letters stands in `text`, capital or not.
fn frequencies(text: &str) -> [(char, usize); 26] {
    let mut counts: [(char, usize); 26] =
        std::array::from_fn(|index| (char::from(b'a' + u8::try_from(index).unwrap_or(0)), 0));
    for letter in text.chars().map(|c| c.to_ascii_lowercase()) {
        if let Some((_, n)) = counts.iter_mut().find(|(c, _)| *c == letter) {
            *n += 1;
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::frequencies;

    #[test]
    fn letters_are_counted_and_nothing_else() {
        let counts = frequencies("Aa, b! ä 1");
        assert_eq!(counts[0], ('a', 2));
        assert_eq!(counts[1], ('b', 1));
        assert_eq!(counts[25], ('z', 0));
        assert_eq!(counts.iter().map(|(_, n)| n).sum::<usize>(), 3);
    }
}
