//! Components that wait, and children that wait inside of them.

use super::markup::spawned;
use html::{Children, Html, component, html};
use pages_tests::judge::is;
use std::future::ready;
use std::pin::Pin;

#[component]
async fn Entry(author: &str, children: impl Children) {
    tokio::task::yield_now().await;
    html! { <b>{author}</b> ": " {children} }
}

#[component]
fn Frame(children: impl Children) {
    html! { <div>{children}</div> }
}

#[component]
async fn Slow(n: u32) -> Result<(), std::fmt::Error> {
    html! { <i>{ready(n).await} if n > 8 { return Err(std::fmt::Error); }</i> }
    Ok(())
}

#[component]
async fn Quick(n: u32) {
    html! { <i>{ready(n).await}</i> }
}

#[test]
fn an_async_component_is_awaited_by_itself_in_async_markup() {
    let out = spawned(|mut h| async move {
        let name = "Ann".to_owned();
        html!(async &mut h, <ul>for i in 0..2 { <li><Entry author={&name}>{i}</Entry></li> }</ul>);
        h
    });
    is(
        &out,
        "<ul><li><b>Ann</b>: 0</li><li><b>Ann</b>: 1</li></ul>",
    );
}

#[test]
fn children_of_an_async_component_wait() {
    let out = spawned(|mut h| async move {
        let (mut count, text) = (0, "x".to_owned());
        html!(async &mut h,
            <Entry author="A">
                {ready(&text).await}
                { tokio::task::yield_now().await; count += 1; }
                <Entry author="B">"inner" <Quick n={1}/>.await</Entry>.await
            </Entry>
            {count}
        );
        h
    });
    is(&out, "<b>A</b>: x<b>B</b>: inner<i>1</i>1");
}

#[test]
fn a_component_that_does_not_wait_is_called_in_async_markup() {
    let out = spawned(|mut h| async move {
        html!(async &mut h, <Frame><Frame>"x"</Frame></Frame> <Entry author="A"/>);
        h
    });
    is(&out, "<div><div>x</div></div><b>A</b>: ");
}

#[test]
fn errors_pass_through_async_components_and_children() {
    async fn page(h: &mut Html, n: u32) -> Result<(), std::fmt::Error> {
        html!(h, <main><Slow n={n}/>? <Entry author="A"><Slow n={n + 1}/>.await?</Entry> "after"</main>);
        Ok(())
    }
    let run = |n: u32| {
        let result = std::sync::Arc::new(std::sync::Mutex::new(None));
        let kept = std::sync::Arc::clone(&result);
        let out = spawned(move |mut h| async move {
            let outcome = page(&mut h, n).await;
            *kept.lock().unwrap() = Some(outcome);
            h
        });
        (result.lock().unwrap().take().unwrap(), out)
    };
    let (result, out) = run(1);
    assert_eq!(result, Ok(()));
    is(&out, "<main><i>1</i><b>A</b>: <i>2</i>after</main>");
    assert!(run(8).0.is_err(), "the error of the children's component");
    assert!(run(9).0.is_err(), "the error of the component");
}

#[test]
fn children_are_handed_on_through_async_components() {
    #[component]
    async fn Twice(children: impl Children) {
        html! { <section><Entry author="T">{children}</Entry></section> }
    }
    let out = spawned(|mut h| async move {
        html!(async &mut h, <Twice>{ready(7).await}</Twice>);
        h
    });
    is(&out, "<section><b>T</b>: 7</section>");
}

#[component]
async fn Tree(h: &mut Html, depth: u32) {
    html!(h, <ul><li>{ready(depth).await}</li> if depth > 0 { <li>{tree(h, depth - 1).await}</li> }</ul>);
}

/// Where a future would contain itself, a box ends it.
fn tree(h: &mut Html, depth: u32) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
    Box::pin(async move { html!(async h, <Tree depth={depth}/>) })
}

#[test]
fn an_async_component_calls_itself_through_a_box() {
    let out = spawned(|mut h| async move {
        tree(&mut h, 1).await;
        h
    });
    is(&out, "<ul><li>1</li><li><ul><li>0</li></ul></li></ul>");
}
