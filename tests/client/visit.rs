//! A visitor who makes mistakes: from an empty form by way of its errors to the page that thanks.

use pages::prelude::*;
use pages::session;
use pages::test::Client;
use std::sync::{Arc, Mutex, PoisonError};

#[derive(Form)]
struct Guest {
    #[field(label = "Your name", maxlength = 10)]
    name: String,
    #[check(1..=9)]
    stars: Option<u8>,
    agree: bool,
}

/// Who has signed.
#[derive(Clone, Default)]
struct Book(Arc<Mutex<Vec<String>>>);

impl Book {
    fn sign(&self, guest: &Guest) {
        let line = format!("{} {:?} {}", guest.name, guest.stars, guest.agree);
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lines.push(line);
    }
}

#[page("/client/book", title = "Guestbook", method = get | post)]
async fn book(book: State<Book>, mut form: FormState<Guest>) {
    if let Some(guest) = form.take() {
        book.sign(&guest);
        session().flash("Thank you.").await?;
        Err(Error::see_other(book::url()))?;
    }
    let flashes = session().flashes().await?;
    html! {
        for flash in &flashes { <p role="status">{flash}</p> }
        <form method="post" action={book::url()} bind={&form}>
            <label>"Your name " <input name="name"></label> {form.errors(Guest::NAME)}
            <label>"Stars " <input name="stars" type="number"></label> {form.errors(Guest::STARS)}
            <label><input name="agree" type="checkbox" value="true">" I agree"</label>
            <button>"Sign"</button>
        </form>
    }
}

fn client(book: &Book) -> Client {
    let site = pages::Site::with(routes![book]).state(book.clone());
    pages::test::client(site).unwrap()
}

#[tokio::test]
async fn mistakes_are_told_and_nothing_typed_is_lost() {
    let book = Book::default();
    let page = client(&book).get("/client/book").await.unwrap();
    let empty = page.form("Sign").unwrap();
    assert!(!empty.is_invalid("Your name").unwrap());
    let filled = empty.fill("Stars", "12").unwrap().check("I agree").unwrap();
    // The limits of the fields are in the markup, so that a browser would not even ask.
    assert_eq!(
        filled.press("Sign").await.unwrap_err().to_string(),
        "a browser wouldn't send the form \"Sign\" of /client/book: \"Your name\" is required and empty; \
         \"Stars\" is 12, and must be 9 or less"
    );
    let refused = filled
        .press_unchecked("Sign")
        .await
        .unwrap()
        .assert_status(422);
    let again = refused.form("Sign").unwrap();
    assert!(again.is_invalid("Your name").unwrap() && again.is_invalid("Stars").unwrap());
    assert_eq!(
        again.description("Stars").unwrap(),
        "Stars must be 9 or less."
    );
    assert_eq!(again.value("Stars").unwrap(), "12");
    assert!(again.is_checked("I agree").unwrap());
    let good = again
        .fill("Your name", "Ada")
        .unwrap()
        .fill("Stars", "")
        .unwrap();
    let seen = good.press("Sign").without_redirects().await.unwrap();
    assert_eq!(
        (seen.status().as_u16(), seen.header("location")),
        (303, Some("/client/book"))
    );
    let thanked = good
        .uncheck("I agree")
        .unwrap()
        .press("Sign")
        .await
        .unwrap();
    // Both have left their words.
    assert_eq!(thanked.select("[role=status]").len(), 2);
    assert_eq!(thanked.select("[role=status]")[0].text(), "Thank you.");
    assert_eq!(
        thanked.form("Sign").unwrap().value("Your name").unwrap(),
        ""
    );
    assert_eq!(*book.0.lock().unwrap(), ["Ada None true", "Ada None false"]);
}
