//! All inputs together, with the lengths that the limit knows beforehand.

use super::{Page, Random};
use crate::contender::{Contender, Limit};

/// A team and how it did.
#[derive(Clone, Debug)]
pub struct Team {
    pub name: String,
    pub score: u8,
}

/// The table of a league, as a small page.
#[derive(Clone, Debug)]
pub struct Teams {
    pub year: u16,
    pub teams: Vec<Team>,
    /// How long the page is when rendered.
    pub rendered: usize,
}

/// A table of integers.
#[derive(Clone, Debug)]
pub struct Table {
    pub rows: Vec<Vec<usize>>,
    /// How long the table is when rendered.
    pub rendered: usize,
}

/// Paragraphs.
#[derive(Clone, Debug)]
pub struct Text {
    pub paragraphs: Vec<String>,
    /// How long the text is when rendered.
    pub rendered: usize,
}

/// What the contenders render.
#[derive(Clone, Debug)]
pub struct Inputs {
    pub teams: Teams,
    pub table_100: Table,
    pub table_1000: Table,
    pub page: Page,
    pub long_clean: Text,
    pub long_dirty: Text,
    pub short_clean: Text,
    pub short_dirty: Text,
}

/// More than any input needs, for the rendering that finds out how much it is.
const AMPLE: usize = 1 << 22;

impl Inputs {
    /// The same inputs on every run.
    pub fn new() -> Self {
        let mut inputs = Self {
            teams: teams(),
            table_100: table(100, 100),
            table_1000: table(1000, 100),
            page: Page {
                rendered: AMPLE,
                ..Page::new(200)
            },
            long_clean: long(false),
            long_dirty: long(true),
            short_clean: short(false),
            short_dirty: short(true),
        };
        inputs.teams.rendered = Limit::teams(&inputs.teams).len();
        inputs.page.rendered = Limit::page(&inputs.page).len();
        for table in [&mut inputs.table_100, &mut inputs.table_1000] {
            table.rendered = Limit::table(table).len();
        }
        for text in [
            &mut inputs.long_clean,
            &mut inputs.long_dirty,
            &mut inputs.short_clean,
            &mut inputs.short_dirty,
        ] {
            text.rendered = Limit::text(text).len();
        }
        inputs
    }
}

impl Default for Inputs {
    fn default() -> Self {
        Self::new()
    }
}

fn teams() -> Teams {
    let team = |name: &str, score| Team {
        name: name.to_owned(),
        score,
    };
    Teams {
        year: 2015,
        teams: vec![
            team("Jiangsu", 43),
            team("Beijing", 27),
            team("Guangzhou", 22),
            team("Shandong", 12),
        ],
        rendered: AMPLE,
    }
}

fn table(rows: usize, columns: usize) -> Table {
    Table {
        rows: (0..rows).map(|_| (0..columns).collect()).collect(),
        rendered: AMPLE,
    }
}

/// A hundred paragraphs of about 800 bytes; in dirty ones every fourth word holds characters to escape.
fn long(dirty: bool) -> Text {
    let mut random = Random::new(7);
    text(100, dirty, || {
        let length = 600 + random.length(400);
        random.text(length, if dirty { 4 } else { 0 })
    })
}

/// A thousand strings of 8 to 30 bytes; in dirty ones one byte is a character to escape.
fn short(dirty: bool) -> Text {
    let mut random = Random::new(11);
    text(1000, dirty, || {
        let length = 8 + random.length(16);
        let mut words = random.text(length, 0);
        if dirty {
            let specials = ["&", "<", ">", "\""];
            let special = specials[random.length(4)];
            let blank = words.find(' ').unwrap_or(words.len());
            words.insert_str(blank, special);
        }
        words
    })
}

/// Clean text has no apostrophe either, so that every contender copies it unchanged.
fn text(count: usize, dirty: bool, mut paragraph: impl FnMut() -> String) -> Text {
    let paragraphs = (0..count).map(|_| paragraph());
    Text {
        paragraphs: if dirty {
            paragraphs.collect()
        } else {
            paragraphs.map(|text| text.replace('\'', "")).collect()
        },
        rendered: AMPLE,
    }
}
