//! Content that fails, and a page that goes on.

use pages::prelude::*;
use pages::test::{Answer, client};
use pages::{Entry, Mode, Site};
use std::time::Duration;
use tokio::time::sleep;

/// The answer of a page in production.
async fn answer(page: &'static Entry, path: &str) -> Answer {
    let site = Site::with([page]).mode(Mode::Production);
    client(site).unwrap().get(path).await.unwrap()
}

async fn text(page: &'static Entry, path: &str) -> String {
    let answer = answer(page, path).await;
    assert_eq!(answer.status(), 200, "{answer:?}");
    answer.text().to_owned()
}

async fn number(of: &str) -> pages::Result<u32> {
    tokio::task::yield_now().await;
    Ok(of.parse()?)
}

#[page("/boundaries/number/{of}", layout = none)]
async fn one(of: String) {
    html! {
        <h1>"Before"</h1>
        {boundary!({
            <ul>
                <li>"Number " {&of}</li>
                <li>{number(&of).await?}</li>
            </ul>
        } else |error| {
            <p>{&of} ": " {error.status().as_u16()}</p>
        }).await}
        <p>"After " {&of}</p>
    }
}

#[tokio::test]
async fn content_stands_in_its_place_or_something_else_does() {
    assert_eq!(
        text(one::ENTRY, "/boundaries/number/7").await,
        "<h1>Before</h1><ul><li>Number 7</li><li>7</li></ul><p>After 7</p>"
    );
    assert_eq!(
        text(one::ENTRY, "/boundaries/number/x").await,
        "<h1>Before</h1><p>x: 500</p><p>After x</p>"
    );
}

#[tokio::test]
async fn a_panic_is_an_error() {
    #[page("/boundaries/panics", layout = none)]
    async fn panics() {
        html! {
            {boundary!({
                <p>"half"
                { tokio::task::yield_now().await; }
                {"x".parse::<u8>().unwrap()}
                </p>
            } else |error| { <p>{error.status().as_u16()}</p> }).await}
            <p>"After"</p>
        }
    }
    assert_eq!(
        text(panics::ENTRY, "/boundaries/panics").await,
        "<p>500</p><p>After</p>"
    );
}

#[page("/boundaries/nested/{inner}/{outer}", layout = none)]
async fn nested(inner: String, outer: String) {
    html! {
        {boundary!({
            <section>
                {boundary!({ <b>{number(&inner).await?}</b> } else |_| { <b>"inner"</b> }).await}
                <i>{number(&outer).await?}</i>
            </section>
        } else |_| { <section>"outer"</section> }).await}
    }
}

#[tokio::test]
async fn the_nearest_boundary_counts() {
    for (path, shown) in [
        ("1/2", "<section><b>1</b><i>2</i></section>"),
        ("x/2", "<section><b>inner</b><i>2</i></section>"),
        ("1/x", "<section>outer</section>"),
        ("x/x", "<section>outer</section>"),
    ] {
        let path = format!("/boundaries/nested/{path}");
        assert_eq!(text(nested::ENTRY, &path).await, shown);
    }
}

#[component]
async fn Price(of: &str, #[default] strict: bool) -> pages::Result {
    if strict {
        html! { <b>{number(of).await?}</b> }
    } else {
        html! { {boundary!({ <b>{number(of).await?}</b> } else |_| { <b>"?"</b> }).await} }
    }
    Ok(())
}

#[page("/boundaries/components/{of}", layout = none)]
async fn components(of: String) {
    html! {
        <Price of={&of}/>?
        {boundary!({ <p><Price of={&of} strict/>?</p> } else |_| { <p>"No price"</p> }).await}
        <ul>
            for item in ["1", "y", "3"] {
                {boundary!({ <li>{number(item).await?}</li> } else |_| { <li>"No " {item}</li> }).await}
            }
        </ul>
    }
}

#[tokio::test]
async fn components_have_boundaries_and_stand_in_some() {
    assert_eq!(
        text(components::ENTRY, "/boundaries/components/x").await,
        "<b>?</b><p>No price</p><ul><li>1</li><li>No y</li><li>3</li></ul>"
    );
    assert_eq!(
        text(components::ENTRY, "/boundaries/components/5").await,
        "<b>5</b><p><b>5</b></p><ul><li>1</li><li>No y</li><li>3</li></ul>"
    );
}

#[page("/boundaries/deferred/{of}", layout = none)]
async fn deferring(of: String) {
    let later = of.clone();
    html! {
        <main>
            {defer!({ <p>"…"</p> } => {
                {boundary!({ <p>"part " {number(&later).await?}</p> } else |_| { <p>"no part"</p> }).await}
                <p>"end of part"</p>
            }).await}
            {boundary!({
                {defer!({ <p>"wait"</p> } => { <p>"deferred"</p> }).await}
                <p>{number(&of).await?}</p>
            } else |_| { <p>"no content"</p> }).await}
        </main>
    }
}

#[tokio::test]
async fn deferred_parts_go_with_their_boundary() {
    let shown = text(deferring::ENTRY, "/boundaries/deferred/1").await;
    assert!(shown.contains("<p>part 1</p><p>end of part</p>"), "{shown}");
    assert!(shown.contains("<p>deferred</p>"), "{shown}");
    assert_eq!(shown.matches("<template for=").count(), 2, "{shown}");
    let shown = text(deferring::ENTRY, "/boundaries/deferred/x").await;
    assert!(
        shown.contains("<p>no part</p><p>end of part</p>"),
        "{shown}"
    );
    assert!(shown.contains("<p>no content</p>"), "{shown}");
    // Its placeholder is gone, and so is the part.
    assert!(
        !shown.contains("deferred</p>") && !shown.contains("wait"),
        "{shown}"
    );
    assert_eq!(shown.matches("<template for=").count(), 1, "{shown}");
}

#[tokio::test]
async fn a_part_within_a_part_goes_with_the_boundary_that_fails_later() {
    #[page("/boundaries/deep", layout = none)]
    async fn deep() {
        html! {
            {defer!({ <p>"1"</p> } => {
                {boundary!({
                    {defer!({ <p>"2"</p> } => {
                        {defer!({ <p>"3"</p> } => { <p>"third"</p> }).await}
                        <p>"second"</p>
                    }).await}
                    { sleep(Duration::from_millis(20)).await; }
                    {number("x").await?}
                } else |_| { <p>"failed"</p> }).await}
            }).await}
            {defer!({ <p>"4"</p> } => { <p>"fourth"</p> }).await}
        }
    }
    let shown = text(deep::ENTRY, "/boundaries/deep").await;
    assert!(
        shown.contains("<p>failed</p>") && shown.contains("<p>fourth</p>"),
        "{shown}"
    );
    assert!(
        !shown.contains("second") && !shown.contains("third"),
        "{shown}"
    );
}

#[tokio::test]
async fn boundaries_side_by_side_have_nothing_in_common() {
    #[page("/boundaries/side-by-side", layout = none)]
    async fn side_by_side() {
        let item = |of: char| async move {
            boundary!({
                {defer!({ <i>"…"</i> } => { <i>"part " {of}</i> }).await}
                { sleep(Duration::from_millis(10)).await; }
                <b>{number(&of.to_string()).await?}</b>
            } else |_| { <b>"none of " {of}</b> })
            .await
        };
        html! {
            for await shown in concurrently(3, ['1', 'x', '3'], item) { {shown} }
        }
    }
    let shown = text(side_by_side::ENTRY, "/boundaries/side-by-side").await;
    for there in [
        "<b>1</b>",
        "<b>none of x</b>",
        "<b>3</b>",
        "<i>part 1</i>",
        "<i>part 3</i>",
    ] {
        assert!(shown.contains(there), "{there}: {shown}");
    }
    assert!(!shown.contains("part x"), "{shown}");
    assert_eq!(shown.matches("<template for=").count(), 2, "{shown}");
}

#[tokio::test]
async fn what_precedes_a_boundary_does_not_wait_for_it() {
    #[page("/boundaries/slow", layout = none)]
    async fn slow() {
        html! {
            <p>"first"</p>
            {boundary!({
                <p>"half"</p>
                { sleep(Duration::from_millis(30)).await; }
                {number("x").await?}
            } else |_| { <p>"failed"</p> }).await}
            <p>"last"</p>
        }
    }
    let site = client(Site::with([slow::ENTRY])).unwrap();
    let mut stream = site.get("/boundaries/slow").open().await.unwrap();
    let first = stream.next_chunk().await.unwrap().unwrap();
    assert_eq!(&*first, b"<p>first</p>");
    let second = stream.next_chunk().await.unwrap().unwrap();
    assert_eq!(&*second, b"<p>failed</p><p>last</p>");
}

#[tokio::test]
async fn long_content_that_never_waits_lets_others_work() {
    #[page("/boundaries/long", layout = none)]
    async fn long() {
        html! {
            {boundary!({
                for number in 0..50_000 { <p>{number}</p> }
            }).await}
        }
    }
    let site = client(Site::with([long::ENTRY])).unwrap();
    let turns = std::cell::Cell::new(0);
    let working = async { site.get("/boundaries/long").await.unwrap().text().len() };
    let others = async {
        loop {
            turns.set(turns.get() + 1);
            tokio::task::yield_now().await;
        }
    };
    let length = tokio::select! {
        length = working => length,
        () = others => unreachable!("it never ends"),
    };
    assert_eq!(
        length,
        (0..50_000)
            .map(|number: u32| number.to_string().len() + 7)
            .sum::<usize>()
    );
    assert!(turns.get() > 5, "{} turns", turns.get());
}

#[page("/boundaries/words", layout = none)]
async fn words() {
    html! { <main>{boundary!({ <p>{number("<x>").await?}</p> }).await}</main> }
}

#[tokio::test]
async fn our_own_words_tell_more_in_development() {
    let shown = text(words::ENTRY, "/boundaries/words").await;
    assert!(
        shown.starts_with("<main><p role=\"alert\">This part of the page could not be made. ("),
        "{shown}"
    );
    assert!(!shown.contains("invalid digit"), "{shown}");
    let site = Site::with([words::ENTRY]).mode(Mode::Development);
    let shown = client(site)
        .unwrap()
        .get("/boundaries/words")
        .await
        .unwrap();
    assert!(
        shown
            .text()
            .contains("invalid digit found in string</code> at <code>tests/pages/boundaries.rs:"),
        "{shown:?}"
    );
}

#[tokio::test]
async fn a_boundary_works_without_a_page() {
    let of = String::from("x");
    let shown = boundary!({ <p>{number(&of).await?}</p> } else |error| { <p>{&of} {error.status().as_u16()}</p> });
    assert_eq!(&*shown.await, "<p>x500</p>");
    let shown = boundary!({ <p>{number("3").await?}</p> } else |_| { <p>"?"</p> });
    assert_eq!(&*shown.await, "<p>3</p>");
}
