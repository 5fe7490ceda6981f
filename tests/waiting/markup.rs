//! `.await` in every place an expression may stand.

use html::{Html, html};
use pages_tests::judge::is;
use std::future::ready;

/// Runs a page on a runtime of many threads, so that it must be possible to send it.
pub(super) fn spawned<F>(page: impl FnOnce(Html) -> F) -> String
where
    F: Future<Output = Html> + Send + 'static,
{
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .build()
        .unwrap();
    let page = page(Html::new());
    runtime
        .block_on(async { tokio::spawn(page).await.unwrap() })
        .into_string()
}

#[test]
fn values_conditions_and_loops_wait() {
    let out = spawned(|mut h| async move {
        let name = "Ann".to_owned();
        html!(&mut h,
            <p title={ready("t").await} id="x-{ready(1).await}" class=["a", "b" if ready(true).await]>
                {ready(&name).await} "{ready(2).await:02}"
                if ready(true).await { "yes" } else { "no" }
                if let Some(x) = ready(Some(3)).await { {x} }
                match ready(1).await { 1 => "one", _ => { {ready("other").await} } }
                for x in ready([4, 5]).await { <b>{x}</b> { tokio::task::yield_now().await; } }
                let y = ready(6).await;
                <a href={ready("/a").await}>{y}</a>
            </p>
        );
        h
    });
    is(
        &out,
        "<p title=\"t\" id=\"x-1\" class=\"a b\">Ann02yes3one<b>4</b><b>5</b><a href=\"/a\">6</a></p>",
    );
}

#[test]
fn borrowed_locals_and_the_sink_are_held_across_waits() {
    async fn page(h: &mut Html, names: &[String]) -> Result<usize, std::num::ParseIntError> {
        let mut total = 0;
        html!(h,
            <ul>
            for name in names {
                <li>{name} { tokio::task::yield_now().await; total += name.len(); } {ready(name).await.parse::<u32>()?}</li>
            }
            </ul>
        );
        Ok(total)
    }
    let out = spawned(|mut h| async move {
        let names = vec!["1".to_owned(), "22".to_owned()];
        assert_eq!(page(&mut h, &names).await, Ok(3));
        h
    });
    is(&out, "<ul><li>11</li><li>2222</li></ul>");
}

#[test]
fn jumps_close_what_is_open_in_waiting_code_too() {
    let out = spawned(|mut h| async move {
        html!(&mut h, <ul>for i in 0..4 { <li>{ready(i).await} if i == 1 { continue; } if i == 2 { break; } "."</li> }</ul>);
        h
    });
    is(&out, "<ul><li>0.</li><li>1</li><li>2</li></ul>");
}

#[test]
fn a_stream_is_looped_over() {
    use std::pin::Pin;
    use std::task::{Context, Poll};
    /// Counts down, and waits once before each number.
    struct Down(u32, bool);
    impl futures_core::Stream for Down {
        type Item = u32;
        fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<u32>> {
            self.1 = !self.1;
            if self.1 {
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
            self.0 = self.0.wrapping_sub(1);
            Poll::Ready((self.0 < 10).then_some(self.0))
        }
    }
    let out = spawned(|mut h| async move {
        html!(&mut h, <ol>for await n in Down(3, false) { <li>{n} if n == 1 { continue; } "!"</li> }</ol>);
        h
    });
    is(&out, "<ol><li>2!</li><li>1</li><li>0!</li></ol>");
}

#[test]
fn markup_without_a_wait_can_be_told_to_be_async() {
    let out = spawned(|mut h| async move {
        html!(async &mut h, for i in 0..3 { <b>{i}</b> });
        h
    });
    is(&out, "<b>0</b><b>1</b><b>2</b>");
}
