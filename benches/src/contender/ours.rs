//! Ours: `html!`, angle brackets that write as the function runs.

use super::{Contender, Rendered};
use crate::workload::{Article, Author, Page, Table, Teams, Text};
use html::{Fragment, Html, component, fragment, html};

/// Ours.
#[derive(Debug)]
pub struct Ours;

impl Rendered for Fragment {
    fn bytes(&self) -> Vec<u8> {
        self.as_str().to_owned().into_bytes()
    }
}

impl Contender for Ours {
    const NAME: &'static str = "ours";
    type Output = Fragment;

    #[expect(deprecated, reason = "the page of this comparison doesn't say its language")]
    fn teams(input: &Teams) -> Fragment {
        fragment! {
            // The page of this comparison has no doctype, so the checker is told nothing of what stands before it.
            {();}
            <html>
                <head><title>{input.year}</title></head>
                <body>
                    <h1>"CLS " {input.year}</h1>
                    <ul>
                        for (index, team) in input.teams.iter().enumerate() {
                            let class = if index == 0 { "champion" } else { "" };
                            <li class="{class}">
                                <b>{team.name}</b> ": " {team.score}
                            </li>
                        }
                    </ul>
                </body>
            </html>
        }
    }

    fn table(input: &Table) -> Fragment {
        fragment! {
            <table>
                for row in &input.rows {
                    <tr>for cell in row { <td>{cell}</td> }</tr>
                }
            </table>
        }
    }

    fn page(input: &Page) -> Fragment {
        fragment! {
            <!DOCTYPE html>
            <html lang="en">
                <head>
                    <meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <title>{input.title}</title>
                    <link rel="stylesheet" href="/static/app.css">
                    <script src="/static/app.js" defer></script>
                </head>
                <body class="home">
                    <header class="top">
                        <nav class="nav">
                            <ul>
                                for item in &input.nav {
                                    <li class=["nav-item", "active" if item.active]>
                                        <a href={item.href} aria-current={item.active.then_some("page")}>
                                            {item.label}
                                        </a>
                                    </li>
                                }
                            </ul>
                        </nav>
                        if let Some(user) = &input.user {
                            <p class="user">"Signed in as " <b>{user}</b></p>
                        } else {
                            <a class="login" href="/login">"Log in"</a>
                        }
                    </header>
                    <main id="content">
                        <h1>{input.title}</h1>
                        for article in &input.articles { <Card article={article}/> }
                    </main>
                    <footer><p>"Page " {input.page_no} " of " {input.total}</p></footer>
                </body>
            </html>
        }
    }

    fn text(input: &Text) -> Fragment {
        fragment! { <main>for paragraph in &input.paragraphs { <p>{paragraph}</p> }</main> }
    }

    fn fixed() -> Fragment {
        fragment! {
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
                                <input id="name" name="name" type="text" required>
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
}

#[component]
fn AuthorLink(author: &Author) {
    html! {
        if let Some(url) = &author.url {
            <a class="author" href={url} rel="author">{author.name}</a>
        } else {
            <span class="author">{author.name}</span>
        }
    }
}

/// An article of the realistic page.
#[component]
pub fn Card(article: &Article) {
    html! {
        <article class=["card", "featured" if article.featured] id="article-{article.id}"
            data-id={article.id} data-image={&article.image}>
            <h2><a href="/a/{article.id}/{article.slug}">{article.title}</a></h2>
            <p class="meta">
                "By " <AuthorLink author={&article.author}/>
                " on " <time datetime={&article.published}>{article.published}</time>
                " · " <span class="views">{article.views} " views"</span>
                " · " <span class="rating">{article.rating}</span>
            </p>
            if let Some(image) = &article.image {
                <img src={image} alt={&article.title} width="640" height="360" loading="lazy">
            }
            <p class="summary">{article.summary}</p>
            if !article.tags.is_empty() {
                <ul class="tags">
                    for tag in &article.tags { <li><a href="/tag/{tag}">{tag}</a></li> }
                </ul>
            }
            match article.comments {
                0 => <span class="comments none">"No comments"</span>,
                1 => <span class="comments">"1 comment"</span>,
                count => <span class="comments">{count} " comments"</span>,
            }
        </article>
    }
}

/// Escapes strings one behind the other into a buffer of that size.
pub fn escape(input: &Text) -> Html {
    let mut h = Html::with_capacity(input.rendered);
    for paragraph in &input.paragraphs {
        h.write(paragraph);
    }
    h
}
