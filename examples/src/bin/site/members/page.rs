//! The page of a member: the notes, and the way out.

use super::account::member;
use super::login::{To, login};
use super::logout::logout;
use super::note::note;
use super::store::Note;
use crate::database::Database;
use crate::layout::Site;
use crate::moment::Moment;
use pages::prelude::*;

#[page("/members", title = "Members", layout = Site)]
pub(crate) async fn members(database: State<Database>) {
    let Some(member) = member().await? else {
        html! {
            <p>"You aren’t logged in, so there is nothing to see yet."</p>
            <p class="actions"><a class="action" href={login::url().to(To::Members)}>"Log in"</a></p>
        }
        return;
    };
    let notes = Note::of(&database, member.clone()).await?;
    html! {
        <p class="big">"You are " <b>{&member}</b> "."</p>
        <div class="actions">
            <a class="action" href={note::url()}>"Write a note"</a>
            <form action={logout::url()} method="post" class="inline"><button class="quiet">"Log out"</button></form>
        </div>
        <h2>"Your notes"</h2>
        if notes.is_empty() { <p>"There are none. Nobody but you will see those that you write."</p> }
        <ol class="entries">
        for note in &notes {
            <li>
                <h3>{&note.title}</h3>
                <p class="by">{&note.kind} ", " <Moment at={note.at}/></p>
                <p class="text">{&note.text}</p>
            </li>
        }
        </ol>
    }
}
