//! Children: borrowed captures, no boxes, futures that can be sent between threads.

use html::__private::{sync, wait};
use html::{AsyncChildren, Children, Html, NoChildren};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn card(h: &mut Html, title: &str, children: impl Children) {
    h.__text("<h1>", title, "</h1>");
    children.call(h);
}

async fn slow_card<C: AsyncChildren>(h: &mut Html, title: &str, children: C) {
    h.__text("<h1>", title, "</h1>");
    tick().await;
    if C::PRESENT {
        children.call(h).await;
    }
}

async fn outer(h: &mut Html, children: impl AsyncChildren) {
    slow_card(h, "outer", children).await;
}

async fn tick() {
    let mut first = true;
    std::future::poll_fn(|_| {
        if std::mem::take(&mut first) {
            Poll::Pending
        } else {
            Poll::Ready(())
        }
    })
    .await;
}

fn run<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}

fn sent<T: Send>(value: T) -> T {
    value
}

fn sendable<F: Future + Send>(future: F) -> F {
    future
}

#[test]
fn children_borrow_and_mutate() {
    let mut h = Html::new();
    let mut count = 0;
    let text = String::from("a & b");
    card(
        &mut h,
        &text,
        sync(|h: &mut Html| {
            count += 1;
            h.write(&text);
        }),
    );
    card(&mut h, "none", NoChildren);
    assert_eq!(count, 1);
    assert_eq!(h.as_str(), "<h1>a &amp; b</h1>a &amp; b<h1>none</h1>");
}

#[test]
fn children_that_wait_can_be_sent() {
    let page = async {
        let mut h = Html::new();
        let names = vec![String::from("x"), String::from("y")];
        let mut seen = 0;
        slow_card(
            &mut h,
            &names[0],
            wait(async |h: &mut Html| {
                for name in &names {
                    tick().await;
                    h.write(name);
                    seen += 1;
                }
                slow_card(
                    h,
                    "inner",
                    wait(async |h: &mut Html| {
                        tick().await;
                        h.write(&names[1]);
                    }),
                )
                .await;
            }),
        )
        .await;
        outer(
            &mut h,
            sync(|h: &mut Html| {
                h.write("!");
            }),
        )
        .await;
        outer(&mut h, NoChildren).await;
        assert_eq!(seen, 2);
        h.into_string()
    };
    assert_eq!(
        run(sendable(page)),
        "<h1>x</h1>xy<h1>inner</h1>y<h1>outer</h1>!<h1>outer</h1>"
    );
}

#[test]
fn whole_pages_can_be_sent() {
    let page = html::Rendering::new(1000, |mut h: Html| async move {
        let name = String::from("a");
        slow_card(
            &mut h,
            &name,
            wait(async |h: &mut Html| {
                tick().await;
                h.write(&name);
            }),
        )
        .await;
        Ok::<(), std::convert::Infallible>(())
    });
    let mut page = sent(page);
    let mut all = Vec::new();
    loop {
        match std::pin::Pin::new(&mut page).poll_chunk(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(Some(Ok(chunk))) => all.extend_from_slice(&chunk),
            Poll::Ready(Some(Err(never))) => match never {},
            Poll::Ready(None) => break,
            Poll::Pending => {}
        }
    }
    assert_eq!(all, b"<h1>a</h1>a");
}
