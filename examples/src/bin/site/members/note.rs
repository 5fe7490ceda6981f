//! A longer form that needs a login. Where the session has ended while somebody wrote, the form itself asks for the password:
//! what was typed stays where it is, is kept by nobody else meanwhile, and is stored with the same button.

use super::account::member;
use super::guard::Guard;
use super::login::{Accounts, To, admit, login};
use super::page::members;
use super::store::Note;
use crate::database::Database;
use crate::layout::Site;
use crate::token::token;
use pages::Flash;
use pages::prelude::*;

/// What a note is about.
#[derive(Clone, Copy, Debug, FromParam)]
pub(super) enum About {
    Idea,
    Question,
    Reminder,
}

impl About {
    /// How people call it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Idea => "An idea",
            Self::Question => "A question",
            Self::Reminder => "A reminder",
        }
    }
}

/// The form of a note. Name and password are asked for only where nobody is logged in any more.
#[derive(Form)]
pub(super) struct Draft {
    #[field(label = "Title", maxlength = 100)]
    pub(super) title: String,
    #[field(label = "It is", message = "must be an idea, a question or a reminder")]
    pub(super) kind: About,
    #[field(label = "Text", maxlength = 10_000)]
    pub(super) text: String,
    #[field(pattern = "[0-9a-f]{32}")]
    pub(super) ticket: String,
    #[field(label = "Name", maxlength = 60)]
    name: Option<String>,
    #[field(label = "Password", maxlength = 200, secret)]
    password: Option<String>,
}

#[page("/members/note", method = get | post, title = "A note", layout = Site)]
pub(super) async fn note(
    database: State<Database>,
    guard: State<Guard>,
    mut form: FormState<Draft>,
) {
    let mut member = member().await?;
    if member.is_none() && !form.submitted() {
        session()
            .flash(Flash::warning("Notes are for members. Log in first."))
            .await?;
        return Err(Error::see_other(login::url().to(To::Note)));
    }
    if member.is_none() {
        member = log_in_again(&guard, &mut form).await?;
    }
    if let Some(member) = &member
        && let Some(draft) = form.take()
    {
        Note::write(&database, member.clone(), draft).await?;
        session()
            .flash(Flash::success("Your note is kept."))
            .await?;
        return Err(Error::see_other(members::url()));
    }
    html! {
        <h1>"A note"</h1>
        <form action={note::url()} method="post" bind={&form} class="stacked" aria-label="A note">
            {form.summary()}
            if member.is_none() {
                <fieldset>
                    <legend>"Log in again"</legend>
                    <p class="hint">"Your session has ended while you wrote. Nothing is lost: your note stands below, and is kept once you are logged in."</p>
                    <div class="field">
                        <label for="name">"Name"</label>
                        <input id="name" name="name" autocomplete="username" autocapitalize="none">
                        {form.errors(Draft::NAME)}
                    </div>
                    <div class="field">
                        <label for="password">"Password"</label>
                        <input id="password" name="password" type="password" autocomplete="current-password">
                        {form.errors(Draft::PASSWORD)}
                    </div>
                    <Accounts/>
                </fieldset>
            }
            <div class="field">
                <label for="title">"Title"</label>
                <input id="title" name="title">
                {form.errors(Draft::TITLE)}
            </div>
            <fieldset id="kind">
                <legend>"It is"</legend>
                for about in [About::Idea, About::Question, About::Reminder] {
                    <label class="check"><input type="radio" name="kind" value={about}> {about.name()}</label>
                }
                {form.errors(Draft::KIND)}
            </fieldset>
            <div class="field">
                <label for="text">"Text"</label>
                <textarea id="text" name="text" rows="10"></textarea>
                {form.errors(Draft::TEXT)}
            </div>
            <input type="hidden" name="ticket" value={token()?}>
            <button>if member.is_none() { "Log in and keep it" } else { "Keep it" }</button>
        </form>
        <p><a href={members::url()}>"Your notes"</a></p>
    }
}

/// Logs in with what stands in the form beside the note; what is missing or wrong is said there.
async fn log_in_again(guard: &Guard, form: &mut FormState<Draft>) -> pages::Result<Option<String>> {
    let typed = form.value(Draft::NAME).map(str::to_owned);
    let password = form.valid().and_then(|draft| draft.password.clone());
    let (Some(name), Some(password)) = (typed, password) else {
        form.error_of_form("You have been logged out meanwhile. Log in again to keep your note.");
        return Ok(None);
    };
    match admit(guard, &name, password).await? {
        Ok(name) => return Ok(Some(name.to_owned())),
        Err(words) => form.error_of_form(words),
    }
    Ok(None)
}
