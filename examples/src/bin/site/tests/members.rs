//! The members: a login that tells nothing to those who guess, a new id with it, and a note that outlives its session.

use super::visitor::visitor;
use pages::test::{Answer, Client, ClientError};
use std::time::Duration;
use tempfile::tempdir;

async fn log_in(client: &Client, name: &str, password: &str) -> Result<Answer, ClientError> {
    let page = client.get("/login").await?;
    let form = page.form("Log in")?;
    let form = form.fill("Name", name)?.fill("Password", password)?;
    form.press("Log in").await
}

const PASSWORD: &str = "notes on the engine";

#[tokio::test]
async fn members_come_in_and_go_out() -> pages::Result {
    let folder = tempdir()?;
    let client = visitor(folder.path(), None);
    assert!(
        client
            .get("/members")
            .await?
            .text()
            .contains("You aren’t logged in")
    );
    // Notes are for members: whoever wants to write one is asked for the password first, and led there.
    let page = client.get("/members/note").await?;
    assert!(page.url().ends_with("/login?to=note"), "{}", page.url());
    let before = client.cookie("session").unwrap();
    let form = page
        .form("Log in")?
        .fill("Name", "Ada")?
        .fill("Password", PASSWORD)?;
    let note = form.press("Log in").await?;
    assert!(note.url().ends_with("/members/note"));
    assert_eq!(note.select(".flash.success")[0].text(), "Welcome, ada.");
    let during = client.cookie("session").unwrap();
    assert_ne!(before, during);
    // The id from before is nobody's.
    let thief = client.stranger();
    thief.set_cookie(&format!("session={before}"));
    assert!(
        thief
            .get("/members")
            .await?
            .text()
            .contains("You aren’t logged in")
    );
    let members = client.get("/members").await?;
    let out = members.form_at(".actions form")?.press("Log out").await?;
    assert_eq!(
        out.select(".flash.success")[0].text(),
        "You are logged out."
    );
    thief.set_cookie(&format!("session={during}"));
    assert!(
        thief
            .get("/members")
            .await?
            .text()
            .contains("You aren’t logged in")
    );
    Ok(())
}

#[tokio::test]
async fn whatever_is_wrong_is_said_in_the_same_words() -> pages::Result {
    let folder = tempdir()?;
    let client = visitor(folder.path(), None);
    let mut said = Vec::new();
    for (name, password) in [("ada", "guess"), ("nobody", "guess"), ("grace", PASSWORD)] {
        let answer = log_in(&client, name, password).await?;
        assert_eq!(answer.status(), 422);
        said.push(answer.select(".error-summary")[0].text());
        let form = answer.form("Log in")?;
        assert_eq!(
            (
                form.value("Name")?.as_str(),
                form.value("Password")?.as_str()
            ),
            (name, "")
        );
        assert!(!answer.text().contains("guess"));
    }
    assert!(said.iter().all(|words| *words == said[0]), "{said:?}");
    for _ in 0..4 {
        assert_eq!(log_in(&client, "ada", "guess").await?.status(), 422);
    }
    let refused = log_in(&client, "ada", PASSWORD).await?;
    assert_eq!(
        (refused.status().as_u16(), refused.header("retry-after")),
        (429, Some("60"))
    );
    // The form that logs in beside a note is no way around it.
    let page = log_in(&client, "grace", "a moth in the relay").await?;
    assert!(page.url().ends_with("/members"));
    let note = client.get("/members/note").await?.form("A note")?;
    client
        .get("/members")
        .await?
        .form_at(".actions form")?
        .press("Log out")
        .await?;
    let note = note
        .fill("Title", "t")?
        .fill("Text", "t")?
        .choose("It is", "An idea")?;
    let note = note.press("Keep it").await?.form("A note")?;
    let note = note.fill("Name", "ada")?.fill("Password", PASSWORD)?;
    let refused = note.press("Log in and keep it").await?;
    assert_eq!(
        (refused.status().as_u16(), refused.header("retry-after")),
        (429, Some("60"))
    );
    assert_eq!(refused.form("A note")?.value("Title")?, "t");
    assert_eq!(
        log_in(&client, "grace", "a moth in the relay")
            .await?
            .status(),
        200
    );
    Ok(())
}

#[tokio::test]
async fn a_note_outlives_its_session() -> pages::Result {
    let folder = tempdir()?;
    let client = visitor(folder.path(), Some(Duration::from_millis(1500)));
    log_in(&client, "ada", PASSWORD).await?;
    let page = client.get("/members/note").await?;
    assert!(page.select("#password").is_empty());
    let form = page.form("A note")?;
    let form = form
        .fill("Title", "On time")?
        .choose("It is", "A question")?;
    let form = form.fill("Text", "It passes.\n\nHow?")?;
    tokio::time::sleep(Duration::from_millis(1600)).await;
    assert!(
        client
            .get("/members")
            .await?
            .text()
            .contains("You aren’t logged in")
    );
    let answer = form.press("Keep it").await?;
    assert_eq!(answer.status(), 422);
    let form = answer.form("A note")?;
    assert_eq!(form.value("Title")?, "On time");
    assert_eq!(form.value("Text")?, "It passes.\n\nHow?");
    assert!(form.is_checked("A question")?);
    let wrong = form
        .fill("Name", "ada")?
        .fill("Password", "guess")?
        .press("Log in and keep it")
        .await?;
    assert_eq!(wrong.status(), 422);
    let form = wrong.form("A note")?.fill("Password", PASSWORD)?;
    let kept = form.press("Log in and keep it").await?;
    assert_eq!(
        kept.select(".flash.success")[0].text(),
        "Your note is kept."
    );
    assert_eq!(
        kept.select(".entries .text")[0].text(),
        "It passes.\n\nHow?"
    );
    // Sent again, it is the same note.
    let kept = form.press("Log in and keep it").await?;
    assert_eq!(kept.select(".entries li").len(), 1);
    assert!(
        client
            .stranger()
            .get("/members")
            .await?
            .select(".entries")
            .is_empty()
    );
    Ok(())
}
