//! The login: one form, the same words for whatever is wrong, and a new id for the session.

use super::account::{ACCOUNTS, enter};
use super::guard::{Guard, Judgement};
use super::note::note;
use super::page::members;
use crate::layout::Site;
use pages::prelude::*;
use pages::{Flash, Link};

/// The form of the login.
#[derive(Form)]
pub(crate) struct Login {
    #[field(label = "Name", maxlength = 60)]
    name: String,
    #[field(label = "Password", maxlength = 200, secret)]
    password: String,
    #[field(default)]
    to: To,
}

/// Where a login leads. A name of a page, and no address: nobody is sent to another site.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, FromParam)]
pub(crate) enum To {
    #[default]
    Members,
    Note,
}

impl To {
    fn link(self) -> Link {
        match self {
            Self::Members => members::url(),
            Self::Note => note::url(),
        }
    }
}

/// The words for every pair that doesn't belong together.
const WRONG: &str = "Name and password don’t belong together.";
/// The words for those who try too often.
const TOO_MANY: &str = "There were too many attempts with this name. Try again in a minute.";

#[page("/login", method = get | post, title = "Log in", layout = Site)]
pub(crate) async fn login(
    #[query]
    #[default]
    to: To,
    guard: State<Guard>,
    mut form: FormState<Login>,
) {
    if let Some(login) = form.take() {
        match admit(&guard, &login.name, login.password).await? {
            Ok(name) => {
                session()
                    .flash(Flash::success(format!("Welcome, {name}.")))
                    .await?;
                return Err(Error::see_other(login.to.link()));
            }
            Err(words) => form.error_of_form(words),
        }
    }
    html! {
        <h1>"Log in"</h1>
        <form action={login::url()} method="post" bind={&form} class="stacked" aria-label="Log in">
            {form.summary()}
            <div class="field">
                <label for="name">"Name"</label>
                <input id="name" name="name" autocomplete="username" autocapitalize="none">
                {form.errors(Login::NAME)}
            </div>
            <div class="field">
                <label for="password">"Password"</label>
                <input id="password" name="password" type="password" autocomplete="current-password">
                {form.errors(Login::PASSWORD)}
            </div>
            <input type="hidden" name="to" value={to}>
            <button>"Log in"</button>
        </form>
        <Accounts/>
    }
}

/// Logs in whoever knows the password of this name, which is returned as the account has it. Otherwise there are words for the form.
///
/// # Errors
/// When the session can't be written.
pub(super) async fn admit(
    guard: &Guard,
    name: &str,
    password: String,
) -> pages::Result<Result<&'static str, &'static str>> {
    Ok(match guard.judge(name, password).await? {
        Judgement::Welcome(name) => {
            enter(name).await?;
            Ok(name)
        }
        Judgement::Wrong => Err(WRONG),
        Judgement::TooMany => {
            response().status(StatusCode::TOO_MANY_REQUESTS)?;
            response().header("retry-after", "60")?;
            Err(TOO_MANY)
        }
    })
}

/// The accounts of this demonstration, with their passwords.
#[component]
pub(super) fn Accounts() {
    html! {
        <aside class="hint">
            <p>"This is a demonstration, so everybody may know the passwords:"</p>
            <ul>for account in ACCOUNTS { <li><code>{account.name}</code> " has " <code>{account.password}</code></li> }</ul>
        </aside>
    }
}
