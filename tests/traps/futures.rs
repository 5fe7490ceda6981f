//! Traps of async code: futures that can't be sent, pages that outlive their client.

use html::{Children, Html, component, html};
use pages_tests::judge::{is, well_formed};
use std::future::ready;

#[component]
async fn Card(title: &str, children: impl Children) {
    html! { <section><h2>{ready(title).await}</h2>{children}</section> }
}

/// hypertext and topcoat: the future of a page isn't `Send` once a generic writer or a closure is held across a wait.
#[test]
fn a_page_is_not_send_across_a_wait() {
    async fn page(h: &mut Html, names: Vec<String>) -> Result<(), std::num::ParseIntError> {
        let mut count = 0;
        html!(async h,
            for name in &names {
                <Card title={name}>
                    {ready(name).await}
                    { tokio::task::yield_now().await; count += 1; }
                    <b>{"7".parse::<u8>()?}</b>
                </Card>
            }
            {count}
        );
        Ok(())
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .build()
        .unwrap();
    let out = runtime.block_on(async {
        tokio::spawn(async {
            let mut h = Html::new();
            page(&mut h, vec!["a".to_owned()]).await.unwrap();
            h.into_string()
        })
        .await
        .unwrap()
    });
    is(&out, "<section><h2>a</h2>a<b>7</b></section>1");
}

/// An error after the first bytes are sent leaves half a tag, or an element without its end.
#[test]
fn an_error_after_the_first_flush_leaves_broken_markup() {
    use std::pin::Pin;
    use std::task::{Context, Poll, Waker};
    let mut page = html::Rendering::new(1024, |mut h: Html| async move {
        html!(h,
            <main>
                <ul>
                for i in 0..5 {
                    <li>
                        <b>{i}</b>
                        { tokio::task::yield_now().await; }
                        if i == 3 { return Err("late"); }
                    </li>
                }
                </ul>
            </main>
        );
        Ok(())
    });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let (out, error) = runtime.block_on(async {
        let mut out = Vec::new();
        loop {
            match std::future::poll_fn(|context| Pin::new(&mut page).poll_chunk(context)).await {
                Some(Ok(chunk)) => out.extend_from_slice(&chunk),
                Some(Err(error)) => break (out, error),
                None => panic!("the page fails"),
            }
        }
    });
    assert_eq!(error, "late");
    let out = String::from_utf8(out).unwrap();
    well_formed(&out);
    assert!(out.ends_with("<li><b>3</b></li></ul></main>"), "{out}");
    let mut context = Context::from_waker(Waker::noop());
    assert!(matches!(
        Pin::new(&mut page).poll_chunk(&mut context),
        Poll::Ready(None)
    ));
}
