//! The guestbook: kept and shown again, never twice, page by page, and taken back by its writer alone.

use super::visitor::visitor;
use pages::test::{Answer, Client, ClientError};
use tempfile::tempdir;

const FORM: &str = "Sign the guestbook";

async fn sign(client: &Client, name: &str, message: &str) -> Result<Answer, ClientError> {
    let page = client.get("/guestbook").await?;
    let form = page.form(FORM)?;
    let form = form
        .fill("Your name", name)?
        .fill("Your message", message)?;
    form.press("Sign").await
}

/// What was written, as it stands on a page.
fn messages(answer: &Answer) -> Vec<String> {
    let texts = answer.select(".entries .text");
    texts.iter().map(pages::test::Element::text).collect()
}

#[tokio::test]
async fn an_entry_is_shown_and_outlives_the_program() -> pages::Result {
    let folder = tempdir()?;
    let client = visitor(folder.path(), None);
    let answer = sign(&client, "Ada <b>", "one\n\nhttps://example.com/ <script>").await?;
    assert_eq!(answer.status(), 200);
    assert_eq!(
        answer.select(".flash.success")[0].text(),
        "Thank you, Ada <b>."
    );
    assert!(
        answer.url().contains("/guestbook#entry-1"),
        "{}",
        answer.url()
    );
    assert_eq!(messages(&answer), ["one\n\nhttps://example.com/ <script>"]);
    assert!(answer.select(".entries a, .entries script").is_empty());
    // The words are said once.
    assert!(client.get("/guestbook").await?.select(".flash").is_empty());
    sign(&client, "Ada", "two").await?;
    drop(client);
    let client = visitor(folder.path(), None);
    assert_eq!(messages(&client.get("/guestbook").await?)[0], "two");
    Ok(())
}

#[tokio::test]
async fn words_that_cannot_be_read_take_no_page_with_them() -> pages::Result {
    let folder = tempdir()?;
    let client = visitor(folder.path(), None);
    sign(&client, "Ada", "one").await?;
    let sessions = rusqlite::Connection::open(folder.path().join("sessions.db"))?;
    sessions.execute_batch("ALTER TABLE sessions RENAME TO elsewhere")?;
    let page = client.get("/").await?;
    assert_eq!(
        (
            page.status().as_u16(),
            page.select(".flash, [role=alert]").len()
        ),
        (200, 0)
    );
    assert_eq!(client.get("/guestbook").await?.status(), 500);
    Ok(())
}

#[tokio::test]
async fn what_is_wrong_is_said_and_what_was_typed_stays() -> pages::Result {
    let folder = tempdir()?;
    let client = visitor(folder.path(), None);
    let page = client.get("/guestbook").await?;
    let form = page.form(FORM)?.fill("Your message", "kept & shown")?;
    let answer = form.press_unchecked("Sign").await?;
    assert_eq!(answer.status(), 422);
    let form = answer.form(FORM)?;
    assert!(form.is_invalid("Your name")? && !form.is_invalid("Your message")?);
    assert_eq!(form.value("Your message")?, "kept & shown");
    assert!(form.description("Your name")?.contains("at most 60"));
    let links = answer.select(".error-summary a");
    assert_eq!(links[0].attr("href"), Some("#author"));
    // It is mended on the spot.
    let answer = form.fill("Your name", "Ada")?.press("Sign").await?;
    assert_eq!(messages(&answer), ["kept & shown"]);
    Ok(())
}

#[tokio::test]
async fn a_form_that_comes_twice_is_one_entry() -> pages::Result {
    let folder = tempdir()?;
    let client = visitor(folder.path(), None);
    let page = client.get("/guestbook").await?;
    let form = page
        .form(FORM)?
        .fill("Your name", "Ada")?
        .fill("Your message", "once")?;
    for _ in 0..3 {
        assert_eq!(messages(&form.press("Sign").await?), ["once"]);
    }
    let (one, other) = tokio::join!(form.press("Sign").send(), form.press("Sign").send());
    assert!(one?.status().is_success() && other?.status().is_success());
    // Whoever goes back and writes something else has written something else.
    let answer = form.fill("Your message", "twice")?.press("Sign").await?;
    assert_eq!(messages(&answer), ["twice", "once"]);
    Ok(())
}

#[tokio::test]
async fn pages_lead_to_older_entries() -> pages::Result {
    let folder = tempdir()?;
    let client = visitor(folder.path(), None);
    for number in 1..=41 {
        sign(&client, "Ada", &number.to_string()).await?;
    }
    let first = client.get("/guestbook").await?;
    assert_eq!(messages(&first)[0], "41");
    assert_eq!(messages(&first).len(), 20);
    let second = first.click("Older →").await?;
    assert_eq!(messages(&second)[0], "21");
    // Meanwhile somebody writes: nothing is seen twice, and nothing is passed over.
    sign(&client, "Grace", "42").await?;
    let third = second.click("Older →").await?;
    assert_eq!(messages(&third), ["1"]);
    assert!(third.click("Older →").await.is_err());
    assert_eq!(messages(&third.click("← Newest").await?)[0], "42");
    Ok(())
}

#[tokio::test]
async fn an_entry_is_deleted_by_its_writer_alone() -> pages::Result {
    let folder = tempdir()?;
    let client = visitor(folder.path(), None);
    let answer = sign(&client, "Ada", "mine").await?;
    let delete = answer.form_at(".entries form")?;
    let stranger = client.stranger();
    assert!(
        stranger
            .get("/guestbook")
            .await?
            .select(".entries form")
            .is_empty()
    );
    let refused = stranger.post("/guestbook/1/delete").await?;
    assert_eq!(refused.status(), 403);
    sign(&stranger, "Grace", "hers").await?;
    let answer = stranger.post("/guestbook/1/delete").await?;
    assert_eq!(messages(&answer), ["hers", "mine"]);
    let answer = delete.press("Delete what Ada wrote").await?;
    assert_eq!(messages(&answer), ["hers"]);
    assert_eq!(
        answer.select(".flash.success")[0].text(),
        "What Ada wrote is deleted."
    );
    let again = delete.press("Delete what Ada wrote").await?;
    assert_eq!(again.select(".flash.warning").len(), 1);
    Ok(())
}
