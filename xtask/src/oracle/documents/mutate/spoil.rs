//! Picks a defect and a place.

use super::defects;
use super::tags::tags;
use crate::oracle::documents::random::Random;

/// What is put in the place of a name or of a value.
pub(in crate::oracle::documents) struct Stock<'a> {
    pub(in crate::oracle::documents) elements: Vec<&'a str>,
    pub(in crate::oracle::documents) attributes: Vec<&'a str>,
    pub(in crate::oracle::documents) values: Vec<&'a str>,
}

/// The document with one defect, and what was done.
pub(in crate::oracle::documents) fn spoil(
    document: &str,
    stock: &Stock<'_>,
    random: &mut Random,
) -> (String, String) {
    for _ in 0..20 {
        let tags = tags(document);
        let made = match random.below(12) {
            0 => defects::drop(document, &tags, random),
            1 => defects::rename(document, &tags, stock, random),
            2 => defects::move_or_double(document, &tags, random),
            3 => defects::drop_attribute(document, &tags, random),
            4 | 5 => defects::add_attribute(document, &tags, stock, random),
            6..=8 => defects::change_value(document, &tags, stock, random),
            9 | 10 => defects::put_in(document, &tags, random),
            _ => defects::drop_character(document, &tags, random),
        };
        if let Some((text, what)) = made
            && text != document
        {
            return (text, what);
        }
    }
    (document.to_owned(), "nothing".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Stock, spoil};
    use crate::oracle::documents::mutate::tags::{attributes, tags};
    use crate::oracle::documents::random::Random;

    const DOCUMENT: &str = "<!DOCTYPE html>\n<p id=\"a b\" class=c hidden>x</p>\n<br/>\n";

    #[test]
    fn tags_and_attributes_are_found() {
        let tags = tags(DOCUMENT);
        let texts: Vec<&str> = tags
            .iter()
            .map(|&(start, end)| &DOCUMENT[start..end])
            .collect();
        assert_eq!(texts, ["<p id=\"a b\" class=c hidden>", "</p>", "<br/>"]);
        let attributes = attributes(DOCUMENT, tags[0]);
        let texts: Vec<&str> = attributes
            .iter()
            .map(|&(start, end)| &DOCUMENT[start..end])
            .collect();
        assert_eq!(texts, [" id=\"a b\"", " class=c", " hidden"]);
    }

    #[test]
    fn a_spoiled_document_differs_and_is_the_same_each_time() {
        let stock = Stock {
            elements: vec!["div", "li"],
            attributes: vec!["href"],
            values: vec!["1"],
        };
        for seed in 0..200 {
            let spoiled = || spoil(DOCUMENT, &stock, &mut Random::new(seed)).0;
            assert_ne!(spoiled(), DOCUMENT);
            assert_eq!(spoiled(), spoiled());
        }
    }
}
