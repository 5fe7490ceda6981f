//! The quick start of :house, and a handler whose parameters have types and restrictions.

use crate::layout::Site;
use pages::prelude::*;

#[page("/hello-world", content_type = "text/plain; charset=utf-8")]
pub(crate) async fn hello_world() -> &'static str {
    "Hello world!"
}

#[page("/hello-you/{name}", title = "Hello, you", layout = Site)]
pub(crate) async fn hello_you(name: String) {
    html! { <p class="big">"Hello there, " {&name} "!"</p> }
}

/// What `mood` may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromParam)]
pub(crate) enum Mood {
    Calm,
    WideAwake,
}

/// Runs only when every parameter is what it says. All that is wrong is told at once.
#[page("/typed/{number}", title = "Types and restrictions", layout = Site)]
pub(crate) async fn typed(
    #[check(2..=64, |number| number % 2 == 0, "must be even")] number: i64,
    #[query] mood: Mood,
    #[query] notes: Vec<u32>,
) {
    html! {
        <p class="big">"Half of " {number} " is " <b>{number / 2}</b> "."</p>
        <dl>
            <dt>"number"</dt><dd>{number} ", even, and in 2..=64"</dd>
            <dt>"mood"</dt><dd>{format!("{mood:?}")}</dd>
            <dt>"notes"</dt><dd>if notes.is_empty() { "none" } for note in &notes { {note} " " }</dd>
        </dl>
        <h2>"What else it may be called with"</h2>
        <ul>
            <li><a href={typed::url(64, Mood::Calm)}><code>"/typed/64?mood=calm"</code></a></li>
            <li><a href={typed::url(2, Mood::WideAwake).notes([7, 8])}><code>"/typed/2?mood=wide-awake&notes=7&notes=8"</code></a></li>
        </ul>
        <h2>"And with what it doesn't run"</h2>
        <ul>
            <li><a href="/typed/65?mood=angry&notes=x" rel="nofollow"><code>"/typed/65?mood=angry&notes=x"</code></a> ": all that is wrong is told"</li>
            <li><a href="/typed/3" rel="nofollow"><code>"/typed/3"</code></a> ": odd, and no mood"</li>
        </ul>
    }
}
