//! Makes up pages: medium ones of about 55 elements, all different, the same on every run.

use super::model::{Field, Node, Value};
use crate::workload::Random;

/// How many pages there are.
pub const PAGES: u64 = 200;

/// The page with this number.
pub fn page(number: u64) -> Node {
    page_of(number, 36)
}

/// One page of about that many elements.
pub fn page_of(number: u64, elements: usize) -> Node {
    let mut maker = Maker {
        random: Random::new(1000 + number),
        sections: 0,
    };
    let head = Node::element(
        "head",
        &[],
        vec![
            Node::element("meta", &[("charset", literal("utf-8"))], vec![]),
            Node::element("title", &[], vec![Node::Field(Field::Title)]),
            Node::element(
                "link",
                &[
                    ("rel", literal("stylesheet")),
                    ("href", literal("/static/app.css")),
                ],
                vec![],
            ),
        ],
    );
    let mut main = vec![Node::element("h1", &[], vec![Node::Field(Field::Title)])];
    let mut count = 1;
    while count < elements {
        let section = maker.section();
        count += section.elements();
        main.push(section);
    }
    let body = Node::element(
        "body",
        &[("class", literal(&format!("page-{number}")))],
        vec![
            maker.header(),
            Node::element("main", &[("id", literal("content"))], main),
            maker.footer(),
        ],
    );
    Node::element("html", &[("lang", literal("en"))], vec![head, body])
}

fn literal(text: &str) -> Value {
    Value::Literal(text.to_owned())
}

struct Maker {
    random: Random,
    sections: u32,
}

impl Maker {
    fn words(&mut self, most: u32) -> String {
        let length = 6 + self.random.length(most);
        self.random.text(length, 0)
    }

    fn text(&mut self, most: u32) -> Node {
        Node::Text(self.words(most))
    }

    fn class(&mut self) -> (&'static str, Value) {
        let class = format!("{} {}", self.random.tag(), self.random.tag());
        ("class", literal(&class))
    }

    fn link(&mut self) -> Node {
        let href = format!("/{}/{}", self.random.tag(), self.random.below(1000));
        Node::element("a", &[("href", literal(&href))], vec![self.text(12)])
    }

    fn header(&mut self) -> Node {
        let links = (0..3)
            .map(|_| Node::element("li", &[], vec![self.link()]))
            .collect();
        let list = Node::element("ul", &[], links);
        let nav = Node::element("nav", &[self.class()], vec![list]);
        let state = Node::Either(
            vec![Node::element("b", &[], vec![self.text(10)])],
            vec![Node::element(
                "i",
                &[],
                vec![self.text(10), Node::Field(Field::Name)],
            )],
        );
        Node::element("header", &[self.class()], vec![nav, state])
    }

    fn footer(&mut self) -> Node {
        let line = vec![self.text(20), Node::Field(Field::Count), self.link()];
        Node::element("footer", &[], vec![Node::element("p", &[], line)])
    }

    fn section(&mut self) -> Node {
        let heading = Node::element("h2", &[], vec![self.text(30)]);
        let content = match self.random.below(4) {
            0 => self.prose(),
            1 => self.list(),
            2 => self.table(),
            _ => self.figure(),
        };
        self.sections += 1;
        let id = format!("s{}-{}", self.random.below(1_000_000), self.sections);
        Node::element(
            "section",
            &[("id", literal(&id)), self.class()],
            vec![heading, content],
        )
    }

    fn prose(&mut self) -> Node {
        let emphasis = Node::element("em", &[], vec![Node::Field(Field::Name)]);
        let strong = Node::element("strong", &[], vec![self.text(15)]);
        let children = vec![self.text(80), emphasis, self.text(40), strong, self.link()];
        Node::element("p", &[self.class()], children)
    }

    fn list(&mut self) -> Node {
        let link = Node::element(
            "a",
            &[
                ("href", Value::Joined("/items/", Field::Slug)),
                ("title", Value::Field(Field::Label)),
            ],
            vec![Node::Field(Field::Label)],
        );
        let count = Node::element("span", &[self.class()], vec![Node::Field(Field::Amount)]);
        let item = Node::element("li", &[], vec![link, self.text(10), count]);
        Node::element("ul", &[self.class()], vec![Node::Each(vec![item])])
    }

    fn table(&mut self) -> Node {
        let heads = (0..2)
            .map(|_| Node::element("th", &[], vec![self.text(8)]))
            .collect();
        let cells = vec![
            Node::element("td", &[], vec![Node::Field(Field::Label)]),
            Node::element("td", &[self.class()], vec![Node::Field(Field::Amount)]),
        ];
        let head = Node::element("thead", &[], vec![Node::element("tr", &[], heads)]);
        let row = Node::element("tr", &[("data-slug", Value::Field(Field::Slug))], cells);
        let body = Node::element("tbody", &[], vec![Node::Each(vec![row])]);
        Node::element("table", &[], vec![head, body])
    }

    fn figure(&mut self) -> Node {
        let source = format!("/img/{}.webp", self.random.below(10_000));
        let image = Node::element(
            "img",
            &[
                ("src", literal(&source)),
                ("alt", Value::Field(Field::Name)),
            ],
            vec![],
        );
        let caption = vec![
            self.text(30),
            Node::element("code", &[], vec![Node::Field(Field::Count)]),
        ];
        let caption = Node::element("figcaption", &[], caption);
        let line = Node::element("p", &[], vec![self.text(60)]);
        let quote = Node::element("blockquote", &[], vec![line]);
        Node::element("figure", &[self.class()], vec![image, quote, caption])
    }
}

#[cfg(test)]
mod tests {
    use super::{PAGES, page};

    #[test]
    fn pages_are_medium_different_and_the_same_on_every_run() {
        let pages: Vec<_> = (0..PAGES).map(page).collect();
        let elements: Vec<usize> = pages.iter().map(super::Node::elements).collect();
        assert!(
            elements.iter().all(|count| (48..=68).contains(count)),
            "{elements:?}"
        );
        for (index, one) in pages.iter().enumerate() {
            assert!(!pages[..index].contains(one), "page {index} is there twice");
        }
        assert_eq!(pages[7], page(7));
    }
}
