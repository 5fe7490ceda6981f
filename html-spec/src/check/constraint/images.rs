//! Rows: images, and the sources of pictures, sound and video.

use super::row::{Row, names};
use super::test::Test::{Always, Any, Filled, Has, In, Linked, Not};
use crate::rule;

/// What gives an image a name where `alt` doesn't.
const NAMED: super::test::Test = Any(&[Has("alt"), Has("aria-label"), Has("aria-labelledby")]);

pub(super) static IMG: &[Row] = &[
    Row {
        attributes: names(&["sizes"]),
        when: Always,
        must: Has("srcset"),
        needs: "`srcset`",
        rule: &rule::SIZES_WITHOUT_CANDIDATES,
    },
    Row {
        attributes: names(&["ismap"]),
        when: Always,
        must: Linked,
        needs: "a link around it",
        rule: &rule::MAP_WITHOUT_LINK,
    },
    Row {
        attributes: names(&["controls"]),
        when: Always,
        must: Filled("alt"),
        needs: "words in `alt`",
        rule: &rule::IMAGE_NEEDS_WORDS,
    },
    Row {
        attributes: names(&["role"]),
        when: Always,
        must: NAMED,
        needs: "`alt`",
        rule: &rule::IMAGE_NEEDS_WORDS,
    },
];

/// What holds candidates rather than one resource.
const PICTURE: super::test::Test = In(&["picture"]);
const MEDIA: super::test::Test = In(&["audio", "video"]);

pub(super) static SOURCE: &[Row] = &[
    Row {
        attributes: names(&["src"]),
        when: PICTURE,
        must: Not(&PICTURE),
        needs: "in `picture` a source names its images in `srcset`",
        rule: &rule::SOURCE_OF_ANOTHER_KIND,
    },
    Row {
        attributes: names(&["height", "sizes", "srcset", "width"]),
        when: MEDIA,
        must: Not(&MEDIA),
        needs: "in `audio` and `video` a source is one file, in `src`",
        rule: &rule::SOURCE_OF_ANOTHER_KIND,
    },
    Row {
        attributes: names(&["sizes"]),
        when: Not(&MEDIA),
        must: Has("srcset"),
        needs: "`srcset`",
        rule: &rule::SIZES_WITHOUT_CANDIDATES,
    },
];

#[cfg(test)]
mod tests {
    use crate::attribute::Options;
    use crate::check::{Checker, Value};

    #[test]
    fn a_computed_alt_may_hold_words() {
        let mut checker = Checker::new(Options::default());
        checker.open("img", ());
        checker.attribute("src", (), Value::Literal("/x", ()));
        checker.attribute("role", (), Value::Literal("button", ()));
        checker.attribute("alt", (), Value::Dynamic(()));
        checker.attributes_end();
        checker.close(());
        assert!(checker.finish().is_empty());
    }
}
