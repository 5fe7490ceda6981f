//! The form with every control: all of it arrives, all that is wrong is told, all that was typed stays.

use super::visitor::visitor;
use pages::test::{Answer, File};
use tempfile::tempdir;

/// What the page says has arrived under a name.
fn arrived(answer: &Answer, name: &str) -> String {
    let names = answer.select(".arrived dt");
    let at = names.iter().position(|known| known.text() == name).unwrap();
    answer.select(".arrived dd")[at].text()
}

#[tokio::test]
async fn all_of_it_arrives() -> pages::Result {
    let folder = tempdir()?;
    let client = visitor(folder.path(), None);
    let mut form = client.get("/controls").await?.form("Every control")?;
    for (label, text) in [
        ("Text", "T & t"),
        ("Search", "s"),
        ("Telephone", "+43 1"),
        ("Web address", "https://example.com/"),
        ("E-mail", "ada@example.com"),
        ("Password", "long enough"),
        ("Browser", "Lynx"),
        ("Story", "Once\nupon"),
        ("Number", "42"),
        ("Range", "75"),
        ("Date", "2026-03-01"),
        ("Time", "17:30"),
        ("Date and time", "2026-03-01T17:30"),
        ("Month", "2026-03"),
        ("Week", "2026-W10"),
        ("Color", "#00ff00"),
    ] {
        form = form.fill(label, text)?;
    }
    form = form
        .choose("Size", "Large")?
        .check("Cheese")?
        .check("Olives")?;
    form = form.choose("Continent", "Asia")?;
    form = form
        .choose("Instruments", "Cello")?
        .choose("Instruments", "Oboe")?;
    form = form.check("Are you sure?")?;
    form = form.attach("Picture", File::new("p.png", "image/png", "png"))?;
    let answer = form.press("Send").await?;
    assert_eq!(answer.select(".flash.success").len(), 1);
    for (name, value) in [
        ("text", "\"T & t\""),
        ("tel", "Some(\"+43 1\")"),
        ("password", "Some(\"…\")"),
        ("story", "Some(\"Once\\nupon\")"),
        ("number", "42"),
        ("range", "75"),
        ("date", "Some(2026-03-01)"),
        ("time", "Some(17:30:00)"),
        ("moment", "Some(2026-03-01T17:30:00)"),
        ("month", "Some(\"2026-03\")"),
        ("week", "Some(\"2026-W10\")"),
        ("sure", "true"),
        ("toppings", "[Cheese, Olives]"),
        ("size", "Large"),
        ("continent", "Some(Asia)"),
        ("instruments", "[Cello, Oboe]"),
        ("hidden", "\"nobody sees this\""),
        ("spot_x", "None"),
        ("button", "Some(Checked)"),
    ] {
        assert_eq!(arrived(&answer, name), value, "{name}");
    }
    for (name, part) in [
        ("url", "https://example.com/"),
        ("email", "ada@example.com"),
        ("color", "green: 255"),
        ("picture", "p.png"),
    ] {
        assert!(
            arrived(&answer, name).contains(part),
            "{}",
            arrived(&answer, name)
        );
    }
    assert!(!answer.text().contains("long enough"));
    Ok(())
}

#[tokio::test]
async fn a_picture_tells_where_it_was_pressed() -> pages::Result {
    let folder = tempdir()?;
    let client = visitor(folder.path(), None);
    let form = client.get("/controls").await?.form("Every control")?;
    let form = form
        .fill("Text", "t")?
        .choose("Instruments", "Flute")?
        .check("Are you sure?")?;
    let answer = form.press("Send by picture").await?;
    assert_eq!(arrived(&answer, "spot_x"), "Some(0)");
    assert_eq!(arrived(&answer, "button"), "None");
    Ok(())
}

#[tokio::test]
async fn all_that_is_wrong_is_told_at_once() -> pages::Result {
    let folder = tempdir()?;
    let client = visitor(folder.path(), None);
    let form = client.get("/controls").await?.form("Every control")?;
    let wrong = [
        ("Telephone", "call me"),
        ("Web address", "example"),
        ("E-mail", "ada"),
        ("Password", "short"),
    ];
    let mut form = form.check("Mushrooms")?.fill("Number", "100")?;
    for (label, text) in wrong {
        form = form.fill(label, text)?;
    }
    assert!(
        form.press("Send").await.is_err(),
        "a browser would say it, too"
    );
    let answer = form.press("Send unchecked").await?;
    assert_eq!(answer.status(), 422);
    let links = answer.select(".error-summary a");
    let names: Vec<_> = links.iter().filter_map(|link| link.attr("href")).collect();
    let expected = [
        "#text",
        "#tel",
        "#url",
        "#email",
        "#password",
        "#number",
        "#sure",
        "#instruments",
    ];
    assert_eq!(names, expected);
    for name in names {
        assert_eq!(answer.select(name).len(), 1, "{name} leads nowhere");
    }
    let form = answer.form("Every control")?;
    for (label, text) in &wrong[..3] {
        assert!(form.is_invalid(label)?);
        assert_eq!(form.value(label)?, *text);
    }
    assert_eq!(form.value("Password")?, "");
    assert!(form.is_checked("Mushrooms")? && form.is_checked("Medium")?);
    Ok(())
}
