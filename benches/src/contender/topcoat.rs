//! topcoat: `view!`, angle brackets that record instructions in a future, run afterwards.

use super::Contender;
use crate::workload::{Article, Author, Page, Table, Teams, Text};
use std::pin::pin;
use std::sync::{Arc, LazyLock};
use std::task::{Context, Poll, Waker};
use topcoat::Result;
use topcoat::context::{AppContext, Cx};
use topcoat::view::{class, component, view};

/// topcoat.
#[derive(Debug)]
pub struct Topcoat;

/// The context of a request, made once: what it costs isn't rendering.
static CONTEXT: LazyLock<Cx> = LazyLock::new(|| Cx::new(Arc::new(AppContext::new())));

/// Runs a view to its end; nothing in these pages waits.
fn finish(view: impl Future<Output = Result>) -> String {
    let mut view = pin!(view);
    match view.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(view)) => view.render(&CONTEXT),
        Poll::Ready(Err(error)) => panic!("rendering failed: {error}"),
        Poll::Pending => panic!("rendering waits for nothing"),
    }
}

impl Contender for Topcoat {
    const NAME: &'static str = "topcoat";
    type Output = String;

    fn teams(input: &Teams) -> Self::Output {
        finish(teams(&CONTEXT, input))
    }

    fn table(input: &Table) -> Self::Output {
        finish(table(&CONTEXT, input))
    }

    fn page(input: &Page) -> Self::Output {
        finish(page(&CONTEXT, input))
    }

    fn text(input: &Text) -> Self::Output {
        finish(text(&CONTEXT, input))
    }

    fn fixed() -> Self::Output {
        finish(fixed(&CONTEXT))
    }
}

async fn teams(cx: &Cx, input: &Teams) -> Result {
    view! { cx =>
        <html>
            <head><title>(input.year)</title></head>
            <body>
                <h1>"CLS " (input.year)</h1>
                <ul>
                    for (index, team) in input.teams.iter().enumerate() {
                        <li class=(if index == 0 { "champion" } else { "" })>
                            <b>(&team.name)</b> ": " (team.score)
                        </li>
                    }
                </ul>
            </body>
        </html>
    }
}

async fn table(cx: &Cx, input: &Table) -> Result {
    view! { cx =>
        <table>
            for row in &input.rows {
                <tr>for cell in row { <td>(*cell)</td> }</tr>
            }
        </table>
    }
}

#[component]
async fn author_link(author: &Author) -> Result {
    view! {
        if let Some(url) = &author.url {
            <a class="author" href=(url) rel="author">(&author.name)</a>
        } else {
            <span class="author">(&author.name)</span>
        }
    }
}

#[component]
async fn card(article: &Article) -> Result {
    view! {
        <article class=(class!("card", "featured" if article.featured))
            id=(("article-", article.id)) data-id=(article.id) data-image=(article.image.as_ref())>
            <h2><a href=(("/a/", article.id, "/", &article.slug))>(&article.title)</a></h2>
            <p class="meta">
                "By " author_link(author: &article.author)
                " on " <time datetime=(&article.published)>(&article.published)</time>
                " · " <span class="views">(article.views) " views"</span>
                " · " <span class="rating">(article.rating)</span>
            </p>
            if let Some(image) = &article.image {
                <img src=(image) alt=(&article.title) width="640" height="360" loading="lazy">
            }
            <p class="summary">(&article.summary)</p>
            if !article.tags.is_empty() {
                <ul class="tags">
                    for tag in &article.tags { <li><a href=(("/tag/", tag))>(tag)</a></li> }
                </ul>
            }
            match article.comments {
                0 => <span class="comments none">"No comments"</span>,
                1 => <span class="comments">"1 comment"</span>,
                count => <span class="comments">(count) " comments"</span>,
            }
        </article>
    }
}

/// The realistic page as a view.
pub async fn page(cx: &Cx, input: &Page) -> Result {
    view! { cx =>
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>(&input.title)</title>
                <link rel="stylesheet" href="/static/app.css">
                <script src="/static/app.js" defer=""></script>
            </head>
            <body class="home">
                <header class="top">
                    <nav class="nav">
                        <ul>
                            for item in &input.nav {
                                <li class=(class!("nav-item", "active" if item.active))>
                                    <a href=(item.href) aria-current=(item.active.then_some("page"))>
                                        (item.label)
                                    </a>
                                </li>
                            }
                        </ul>
                    </nav>
                    if let Some(user) = &input.user {
                        <p class="user">"Signed in as " <b>(user)</b></p>
                    } else {
                        <a class="login" href="/login">"Log in"</a>
                    }
                </header>
                <main id="content">
                    <h1>(&input.title)</h1>
                    for article in &input.articles { card(key: article.id, article: article) }
                </main>
                <footer><p>"Page " (input.page_no) " of " (input.total)</p></footer>
            </body>
        </html>
    }
}

async fn text(cx: &Cx, input: &Text) -> Result {
    view! { cx => <main>for paragraph in &input.paragraphs { <p>(paragraph)</p> }</main> }
}

async fn fixed(cx: &Cx) -> Result {
    view! { cx =>
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>"About us"</title>
                <link rel="stylesheet" href="/static/app.css">
            </head>
            <body class="about">
                <header class="top">
                    <a class="logo" href="/">"Field Notes"</a>
                    <nav class="nav">
                        <a href="/articles">"Articles"</a>
                        <a href="/topics">"Topics"</a>
                        <a href="/about">"About"</a>
                    </nav>
                </header>
                <main id="content">
                    <h1>"About Field Notes"</h1>
                    <p class="lead">"A journal about systems that have to keep working."</p>
                    <section class="card">
                        <h2>"What we print"</h2>
                        <ul class="list">
                            <li>"Reports from places where things went wrong"</li>
                            <li>"Measurements that can be repeated"</li>
                            <li>"Designs, and what became of them"</li>
                        </ul>
                    </section>
                    <section class="card">
                        <h2>"Write for us"</h2>
                        <form action="/contact" method="post">
                            <label for="name">"Name"</label>
                            <input id="name" name="name" type="text" required="">
                            <label for="message">"Message"</label>
                            <textarea id="message" name="message" rows="6"></textarea>
                            <button type="submit">"Send"</button>
                        </form>
                    </section>
                </main>
                <footer><p>"Printed with care since 2009"</p></footer>
            </body>
        </html>
    }
}
