//! The realistic page: navigation and 200 articles.

use super::Random;

/// An entry of the navigation.
#[derive(Clone, Debug)]
pub struct NavItem {
    pub href: &'static str,
    pub label: &'static str,
    pub active: bool,
}

/// Who wrote an article; not everyone has a profile.
#[derive(Clone, Debug)]
pub struct Author {
    pub name: String,
    pub url: Option<String>,
}

/// What is rendered for each article.
#[derive(Clone, Debug)]
pub struct Article {
    pub id: u64,
    pub slug: String,
    pub title: String,
    pub author: Author,
    pub summary: String,
    pub tags: Vec<String>,
    pub views: u64,
    pub rating: f64,
    pub comments: u32,
    pub featured: bool,
    pub image: Option<String>,
    pub published: String,
}

/// The page as a whole.
#[derive(Clone, Debug)]
pub struct Page {
    pub title: String,
    pub user: Option<String>,
    pub nav: Vec<NavItem>,
    pub articles: Vec<Article>,
    pub page_no: u32,
    pub total: u64,
    /// How long the page is when rendered: what the limit knows beforehand.
    pub rendered: usize,
}

impl Page {
    /// A page with so many articles.
    pub fn new(articles: u64) -> Self {
        let mut random = Random::new(42);
        let item = |href, label, active| NavItem {
            href,
            label,
            active,
        };
        Self {
            title: "Latest articles & notes".to_owned(),
            user: Some("ada <admin>".to_owned()),
            nav: vec![
                item("/", "Home", true),
                item("/news", "News", false),
                item("/docs?lang=en&v=2", "Docs & Guides", false),
                item("/blog", "Blog", false),
                item("/community", "Community", false),
                item("/about", "About", false),
            ],
            articles: (0..articles)
                .map(|index| article(&mut random, 1000 + index * 7))
                .collect(),
            page_no: 3,
            total: 1234,
            rendered: 0,
        }
    }
}

/// One title in four and one summary in three hold characters to escape.
fn article(random: &mut Random, id: u64) -> Article {
    let special_in = if random.below(4) == 0 { 6 } else { 0 };
    let length = 24 + random.length(48);
    let title = random.text(length, special_in);
    let slug = title
        .chars()
        .map(|c| match c {
            c if c.is_ascii_alphanumeric() => c.to_ascii_lowercase(),
            _ => '-',
        })
        .collect();
    let length = 6 + random.length(10);
    let name = random.text(length, 0);
    let url = (random.below(3) != 0)
        .then(|| format!("/users/{}?tab=posts&sort=new", random.below(10_000)));
    let length = 120 + random.length(160);
    let special_in = if random.below(3) == 0 { 20 } else { 0 };
    let summary = random.text(length, special_in);
    let tags = (0..random.below(5)).map(|_| random.tag()).collect();
    Article {
        id,
        slug,
        title,
        author: Author { name, url },
        summary,
        tags,
        views: random.below(2_000_000),
        rating: rating(random),
        comments: comments(random),
        featured: random.below(8) == 0,
        image: (random.below(3) == 0).then(|| format!("/img/{id}/{}.webp", random.below(100_000))),
        published: format!(
            "2025-{:02}-{:02}",
            1 + random.below(12),
            1 + random.below(28)
        ),
    }
}

/// Between 1.01 and 4.9, never a whole number: contenders differ in whether they print `2` or `2.0`.
fn rating(random: &mut Random) -> f64 {
    let hundredths = u32::try_from(101 + random.below(390)).expect("it is below 491");
    let hundredths = if hundredths.is_multiple_of(100) {
        hundredths + 1
    } else {
        hundredths
    };
    f64::from(hundredths) / 100.0
}

/// None and one are as frequent as each other, many is as frequent as both.
fn comments(random: &mut Random) -> u32 {
    match random.below(4) {
        0 => 0,
        1 => 1,
        _ => u32::try_from(random.below(300)).expect("it is below 300") + 2,
    }
}
