//! The page of the guestbook: the form, and the entries as SQLite finds them.

use super::delete::delete;
use super::sign::{Signature, sign};
use super::store::Entry;
use crate::database::Database;
use crate::layout::Site;
use crate::moment::Moment;
use crate::token::{token, visitor};
use pages::prelude::*;

/// Entries of a page.
const ENTRIES: i64 = 20;

/// Entries, the newest first; with `before`, those that are older than that one.
#[page("/guestbook", title = "Guestbook", layout = Site)]
pub(crate) async fn guestbook(
    #[query] before: Option<i64>,
    database: State<Database>,
    form: FormState<Signature>,
) {
    let visitor = visitor().await?;
    html! {
        <form action={sign::url()} method="post" bind={&form} class="stacked" aria-labelledby="sign">
            <h2 id="sign">"Sign the guestbook"</h2>
            {form.summary()}
            <div class="field">
                <label for="author">"Your name"</label>
                <input id="author" name="author" autocomplete="name">
                {form.errors(Signature::AUTHOR)}
            </div>
            <div class="field">
                <label for="text">"Your message"</label>
                <p class="hint" id="text-hint">"At most 1,000 characters. Everything stays text, addresses too."</p>
                <textarea id="text" name="text" rows="4" aria-describedby="text-hint"></textarea>
                {form.errors(Signature::TEXT)}
            </div>
            <input type="hidden" name="ticket" value={token()?}>
            <button>"Sign"</button>
        </form>
        <h2>if before.is_some() { "Older entries" } else { "Entries" }</h2>
        let mut count = 0;
        let mut last = 0;
        let mut is_more = false;
        <ol class="entries">
        for await entry in Entry::before(&database, before.unwrap_or(i64::MAX), ENTRIES + 1) {
            let entry = entry?;
            if count == ENTRIES { {is_more = true;} break; }
            {count += 1; last = entry.id;}
            <li id="entry-{entry.id}">
                <p class="by"><b>{&entry.author}</b> " " <Moment at={entry.at}/></p>
                <p class="text">{&entry.text}</p>
                if visitor.as_ref() == Some(&entry.writer) {
                    <form action={delete::url(entry.id)} method="post" class="inline">
                        <button class="quiet" aria-label="Delete what {&entry.author} wrote">"Delete"</button>
                    </form>
                }
            </li>
        }
        </ol>
        if count == 0 { <p>"Nobody has written anything here. You could be the first."</p> }
        <nav class="pages" aria-label="Pages">
            if before.is_some() { <a rel="prev" href={guestbook::url()}>"← Newest"</a> }
            if is_more { <a rel="next" href={guestbook::url().before(last)}>"Older →"</a> }
        </nav>
    }
}
