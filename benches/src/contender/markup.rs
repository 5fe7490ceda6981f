//! markup: `define!` makes a type for each template, written to any `fmt::Write`.

use super::{Contender, Reuse};
use crate::workload::{Article, Author, Page, Table, Teams, Text};
use markup::Render;

/// markup.
#[derive(Debug)]
pub struct Markup;

impl Contender for Markup {
    const NAME: &'static str = "markup";
    type Output = String;

    fn teams(input: &Teams) -> Self::Output {
        TeamsPage { input }.to_string()
    }

    fn table(input: &Table) -> Self::Output {
        TablePage { input }.to_string()
    }

    fn page(input: &Page) -> Self::Output {
        ArticlesPage { input }.to_string()
    }

    fn text(input: &Text) -> Self::Output {
        TextPage { input }.to_string()
    }

    fn fixed() -> Self::Output {
        FixedPage {}.to_string()
    }
}

impl Reuse for Markup {
    type Buffer = String;

    fn clear(buffer: &mut String) {
        buffer.clear();
    }

    fn teams_into(input: &Teams, buffer: &mut String) {
        finished(TeamsPage { input }.render(buffer));
    }

    fn table_into(input: &Table, buffer: &mut String) {
        finished(TablePage { input }.render(buffer));
    }

    fn page_into(input: &Page, buffer: &mut String) {
        finished(ArticlesPage { input }.render(buffer));
    }

    fn text_into(input: &Text, buffer: &mut String) {
        finished(TextPage { input }.render(buffer));
    }

    fn fixed_into(buffer: &mut String) {
        finished(FixedPage {}.render(buffer));
    }
}

/// A `String` takes everything.
fn finished(outcome: std::fmt::Result) {
    outcome.expect("writing to a string does not fail");
}

markup::define! {
    TeamsPage<'a>(input: &'a Teams) {
        html {
            head { title { @input.year } }
            body {
                h1 { "CLS " @input.year }
                ul {
                    @for (index, team) in input.teams.iter().enumerate() {
                        li[class = if index == 0 { "champion" } else { "" }] {
                            b { @team.name } ": " @team.score
                        }
                    }
                }
            }
        }
    }

    TablePage<'a>(input: &'a Table) {
        table {
            @for row in input.rows.iter() {
                tr { @for cell in row.iter() { td { @cell } } }
            }
        }
    }

    AuthorLink<'a>(author: &'a Author) {
        @if let Some(url) = &author.url {
            a.author[href = url, rel = "author"] { @author.name }
        } else {
            span.author { @author.name }
        }
    }

    Card<'a>(article: &'a Article) {
        article[
            class = if article.featured { "card featured" } else { "card" },
            id = format_args!("article-{}", article.id),
            "data-id" = article.id,
            "data-image" = &article.image,
        ] {
            h2 { a[href = format!("/a/{}/{}", article.id, article.slug)] { @article.title } }
            p.meta {
                "By " @AuthorLink { author: &article.author }
                " on " time[datetime = &article.published] { @article.published }
                " · " span.views { @article.views " views" }
                " · " span.rating { @article.rating }
            }
            @if let Some(image) = &article.image {
                img[src = image, alt = &article.title, width = "640", height = "360", loading = "lazy"];
            }
            p.summary { @article.summary }
            @if !article.tags.is_empty() {
                ul.tags {
                    @for tag in article.tags.iter() { li { a[href = format!("/tag/{tag}")] { @tag } } }
                }
            }
            @match article.comments {
                0 => { span[class = "comments none"] { "No comments" } }
                1 => { span.comments { "1 comment" } }
                count => { span.comments { @count " comments" } }
            }
        }
    }

    ArticlesPage<'a>(input: &'a Page) {
        @markup::doctype()
        html[lang = "en"] {
            head {
                meta[charset = "utf-8"];
                meta[name = "viewport", content = "width=device-width, initial-scale=1"];
                title { @input.title }
                link[rel = "stylesheet", href = "/static/app.css"];
                script[src = "/static/app.js", defer] {}
            }
            body.home {
                header.top {
                    nav.nav {
                        ul {
                            @for item in input.nav.iter() {
                                li[class = if item.active { "nav-item active" } else { "nav-item" }] {
                                    a[href = item.href, "aria-current" = item.active.then_some("page")] {
                                        @item.label
                                    }
                                }
                            }
                        }
                    }
                    @if let Some(user) = &input.user {
                        p.user { "Signed in as " b { @user } }
                    } else {
                        a.login[href = "/login"] { "Log in" }
                    }
                }
                main #content {
                    h1 { @input.title }
                    @for article in input.articles.iter() { @Card { article } }
                }
                footer { p { "Page " @input.page_no " of " @input.total } }
            }
        }
    }

    TextPage<'a>(input: &'a Text) {
        main { @for paragraph in input.paragraphs.iter() { p { @paragraph } } }
    }

    FixedPage() {
        @markup::doctype()
        html[lang = "en"] {
            head {
                meta[charset = "utf-8"];
                meta[name = "viewport", content = "width=device-width, initial-scale=1"];
                title { "About us" }
                link[rel = "stylesheet", href = "/static/app.css"];
            }
            body.about {
                header.top {
                    a.logo[href = "/"] { "Field Notes" }
                    nav.nav {
                        a[href = "/articles"] { "Articles" }
                        a[href = "/topics"] { "Topics" }
                        a[href = "/about"] { "About" }
                    }
                }
                main #content {
                    h1 { "About Field Notes" }
                    p.lead { "A journal about systems that have to keep working." }
                    section.card {
                        h2 { "What we print" }
                        ul.list {
                            li { "Reports from places where things went wrong" }
                            li { "Measurements that can be repeated" }
                            li { "Designs, and what became of them" }
                        }
                    }
                    section.card {
                        h2 { "Write for us" }
                        form[action = "/contact", method = "post"] {
                            label[for = "name"] { "Name" }
                            input #name [name = "name", type = "text", required];
                            label[for = "message"] { "Message" }
                            textarea #message [name = "message", rows = "6"] {}
                            button[type = "submit"] { "Send" }
                        }
                    }
                }
                footer { p { "Printed with care since 2009" } }
            }
        }
    }
}
