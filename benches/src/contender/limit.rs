//! The limit: everything known beforehand, nothing checked. A yardstick, not a way to write pages.

use super::{Contender, Reuse};
use crate::limit::Cursor;
use crate::workload::{Article, Page, Table, Teams, Text};

/// The hand-written limit.
#[derive(Debug)]
pub struct Limit;

impl Contender for Limit {
    const NAME: &'static str = "limit";
    type Output = String;

    fn teams(input: &Teams) -> String {
        let mut buffer = String::new();
        Self::teams_into(input, &mut buffer);
        buffer
    }

    fn table(input: &Table) -> String {
        let mut buffer = String::new();
        Self::table_into(input, &mut buffer);
        buffer
    }

    fn page(input: &Page) -> String {
        let mut buffer = String::new();
        Self::page_into(input, &mut buffer);
        buffer
    }

    fn text(input: &Text) -> String {
        let mut buffer = String::new();
        Self::text_into(input, &mut buffer);
        buffer
    }

    fn fixed() -> String {
        FIXED.to_owned()
    }
}

impl Reuse for Limit {
    type Buffer = String;

    fn clear(buffer: &mut String) {
        buffer.clear();
    }

    // SAFETY of all four: each input knows how long it is when rendered.

    fn teams_into(input: &Teams, buffer: &mut String) {
        unsafe { Cursor::fill(buffer, input.rendered, |to| teams(to, input)) }
    }

    fn table_into(input: &Table, buffer: &mut String) {
        unsafe { Cursor::fill(buffer, input.rendered, |to| table(to, input)) }
    }

    fn page_into(input: &Page, buffer: &mut String) {
        unsafe { Cursor::fill(buffer, input.rendered, |to| page(to, input)) }
    }

    fn text_into(input: &Text, buffer: &mut String) {
        unsafe { Cursor::fill(buffer, input.rendered, |to| text(to, input)) }
    }

    fn fixed_into(buffer: &mut String) {
        buffer.push_str(FIXED);
    }
}

#[inline(never)]
unsafe fn teams(mut to: Cursor, input: &Teams) -> Cursor {
    // SAFETY: the caller made room for the whole page.
    unsafe {
        to.markup(b"<html><head><title>");
        to.integer(input.year.into());
        to.markup(b"</title></head><body><h1>CLS ");
        to.integer(input.year.into());
        to.markup(b"</h1><ul>");
        for (index, team) in input.teams.iter().enumerate() {
            if index == 0 {
                to.markup(b"<li class=\"champion\"><b>");
            } else {
                to.markup(b"<li class=\"\"><b>");
            }
            to.text(&team.name);
            to.markup(b"</b>: ");
            to.integer(team.score.into());
            to.markup(b"</li>");
        }
        to.markup(b"</ul></body></html>");
    }
    to
}

#[inline(never)]
unsafe fn table(mut to: Cursor, input: &Table) -> Cursor {
    // SAFETY: the caller made room for the whole table, and for 16 bytes more.
    unsafe {
        to.markup(b"<table>");
        for row in &input.rows {
            to.markup(b"<tr>");
            if let Some((first, rest)) = row.split_first() {
                to.markup(b"<td>");
                to.integer(*first as u64);
                for cell in rest {
                    to.block(b"</td><td>\0\0\0\0\0\0\0", 9);
                    to.integer(*cell as u64);
                }
                to.markup(b"</td>");
            }
            to.markup(b"</tr>");
        }
        to.markup(b"</table>");
    }
    to
}

#[inline(never)]
unsafe fn page(mut to: Cursor, input: &Page) -> Cursor {
    // SAFETY: the caller made room for the whole page.
    unsafe {
        to.markup(b"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>");
        to.text(&input.title);
        to.markup(b"</title><link rel=\"stylesheet\" href=\"/static/app.css\"><script src=\"/static/app.js\" defer></script></head><body class=\"home\"><header class=\"top\"><nav class=\"nav\"><ul>");
        for item in &input.nav {
            if item.active {
                to.markup(b"<li class=\"nav-item active\"><a href=\"");
                to.text(item.href);
                to.markup(b"\" aria-current=\"page\">");
            } else {
                to.markup(b"<li class=\"nav-item\"><a href=\"");
                to.text(item.href);
                to.markup(b"\">");
            }
            to.text(item.label);
            to.markup(b"</a></li>");
        }
        to.markup(b"</ul></nav>");
        if let Some(user) = &input.user {
            to.markup(b"<p class=\"user\">Signed in as <b>");
            to.text(user);
            to.markup(b"</b></p>");
        } else {
            to.markup(b"<a class=\"login\" href=\"/login\">Log in</a>");
        }
        to.markup(b"</header><main id=\"content\"><h1>");
        to.text(&input.title);
        to.markup(b"</h1>");
        for one in &input.articles {
            article(&mut to, one);
        }
        to.markup(b"</main><footer><p>Page ");
        to.integer(input.page_no.into());
        to.markup(b" of ");
        to.integer(input.total);
        to.markup(b"</p></footer></body></html>");
    }
    to
}

#[expect(
    clippy::inline_always,
    reason = "a call would be a cost that isn't the limit's"
)]
#[inline(always)]
unsafe fn article(to: &mut Cursor, input: &Article) {
    // SAFETY: the caller made room for the whole page.
    unsafe {
        if input.featured {
            to.markup(b"<article class=\"card featured\" id=\"article-");
        } else {
            to.markup(b"<article class=\"card\" id=\"article-");
        }
        to.integer(input.id);
        to.markup(b"\" data-id=\"");
        to.integer(input.id);
        if let Some(image) = &input.image {
            to.markup(b"\" data-image=\"");
            to.text(image);
        }
        to.markup(b"\"><h2><a href=\"/a/");
        to.integer(input.id);
        to.markup(b"/");
        to.text(&input.slug);
        to.markup(b"\">");
        to.text(&input.title);
        to.markup(b"</a></h2><p class=\"meta\">By ");
        if let Some(url) = &input.author.url {
            to.markup(b"<a class=\"author\" href=\"");
            to.text(url);
            to.markup(b"\" rel=\"author\">");
            to.text(&input.author.name);
            to.markup(b"</a>");
        } else {
            to.markup(b"<span class=\"author\">");
            to.text(&input.author.name);
            to.markup(b"</span>");
        }
        to.markup(b" on <time datetime=\"");
        to.text(&input.published);
        to.markup(b"\">");
        to.text(&input.published);
        to.markup(b"</time> \xc2\xb7 <span class=\"views\">");
        to.integer(input.views);
        to.markup(b" views</span> \xc2\xb7 <span class=\"rating\">");
        to.float(input.rating);
        to.markup(b"</span></p>");
        if let Some(image) = &input.image {
            to.markup(b"<img src=\"");
            to.text(image);
            to.markup(b"\" alt=\"");
            to.text(&input.title);
            to.markup(b"\" width=\"640\" height=\"360\" loading=\"lazy\">");
        }
        to.markup(b"<p class=\"summary\">");
        to.text(&input.summary);
        to.markup(b"</p>");
        if !input.tags.is_empty() {
            to.markup(b"<ul class=\"tags\">");
            for tag in &input.tags {
                to.markup(b"<li><a href=\"/tag/");
                to.text(tag);
                to.markup(b"\">");
                to.text(tag);
                to.markup(b"</a></li>");
            }
            to.markup(b"</ul>");
        }
        match input.comments {
            0 => to.markup(b"<span class=\"comments none\">No comments</span></article>"),
            1 => to.markup(b"<span class=\"comments\">1 comment</span></article>"),
            count => {
                to.markup(b"<span class=\"comments\">");
                to.integer(count.into());
                to.markup(b" comments</span></article>");
            }
        }
    }
}

#[inline(never)]
unsafe fn text(mut to: Cursor, input: &Text) -> Cursor {
    // SAFETY: the caller made room for all paragraphs.
    unsafe {
        to.markup(b"<main>");
        for paragraph in &input.paragraphs {
            to.markup(b"<p>");
            to.text(paragraph);
            to.markup(b"</p>");
        }
        to.markup(b"</main>");
    }
    to
}

/// The page without a value.
const FIXED: &str = concat!(
    "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">",
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
    "<title>About us</title><link rel=\"stylesheet\" href=\"/static/app.css\"></head>",
    "<body class=\"about\"><header class=\"top\"><a class=\"logo\" href=\"/\">Field Notes</a>",
    "<nav class=\"nav\"><a href=\"/articles\">Articles</a><a href=\"/topics\">Topics</a>",
    "<a href=\"/about\">About</a></nav></header>",
    "<main id=\"content\"><h1>About Field Notes</h1>",
    "<p class=\"lead\">A journal about systems that have to keep working.</p>",
    "<section class=\"card\"><h2>What we print</h2><ul class=\"list\">",
    "<li>Reports from places where things went wrong</li>",
    "<li>Measurements that can be repeated</li>",
    "<li>Designs, and what became of them</li></ul></section>",
    "<section class=\"card\"><h2>Write for us</h2>",
    "<form action=\"/contact\" method=\"post\">",
    "<label for=\"name\">Name</label><input id=\"name\" name=\"name\" type=\"text\" required>",
    "<label for=\"message\">Message</label>",
    "<textarea id=\"message\" name=\"message\" rows=\"6\"></textarea>",
    "<button type=\"submit\">Send</button></form></section></main>",
    "<footer><p>Printed with care since 2009</p></footer></body></html>",
);
