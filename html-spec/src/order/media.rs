//! The orders of figures, media, disclosures and annotations.

use super::tables::{FLOW, end, needs};
use super::{Order, State};
use crate::generated::bits::{
    COL, FIGCAPTION, IMG, LEGEND, RB, RP, RT, RTC, SCRIPT_SUPPORTING, SOURCE, SUMMARY, TRACK,
};

const MEDIA: &str = "any number of `source` (none if it has `src`), then any number of `track`, then what to show where it can't be played";

/// <https://html.spec.whatwg.org/#the-audio-element>
pub(crate) static AUDIO: Order = Order {
    states: MEDIA_STATES,
    given: Some(("src", 1)),
    words: MEDIA,
};

/// <https://html.spec.whatwg.org/#the-video-element>
pub(crate) static VIDEO: Order = Order {
    states: MEDIA_STATES,
    given: Some(("src", 1)),
    words: MEDIA,
};

const MEDIA_STATES: &[State] = &[
    end(&[(SOURCE, 0), (TRACK, 1), (FLOW, 2)]),
    end(&[(TRACK, 1), (FLOW, 2)]),
    end(&[(FLOW, 2)]),
];

/// <https://html.spec.whatwg.org/#the-picture-element>
pub(crate) static PICTURE: Order = Order {
    states: &[
        needs("`img`", &[(SOURCE, 0), (SCRIPT_SUPPORTING, 0), (IMG, 1)]),
        end(&[(SCRIPT_SUPPORTING, 1)]),
    ],
    given: None,
    words: "any number of `source`, then one `img`",
};

/// <https://html.spec.whatwg.org/#the-colgroup-element>
pub(crate) static COLGROUP: Order = Order {
    states: &[end(&[(COL, 0), (SCRIPT_SUPPORTING, 0)]), end(&[])],
    given: Some(("span", 1)),
    words: "any number of `col`, or nothing if it has `span`",
};

/// <https://html.spec.whatwg.org/#the-details-element>
pub(crate) static DETAILS: Order = Order {
    states: &[needs("`summary`", &[(SUMMARY, 1)]), end(&[(FLOW, 1)])],
    given: None,
    words: "one `summary`, then what it opens and closes",
};

/// <https://html.spec.whatwg.org/#the-fieldset-element>
pub(crate) static FIELDSET: Order = Order {
    states: &[end(&[(LEGEND, 1), (FLOW, 1)]), end(&[(FLOW, 1)])],
    given: None,
    words: "a `legend` first, if any, then the controls",
};

/// <https://html.spec.whatwg.org/#the-figure-element>
pub(crate) static FIGURE: Order = Order {
    states: &[
        end(&[(FIGCAPTION, 1), (FLOW, 2)]),
        end(&[(FLOW, 1)]),
        end(&[(FLOW, 2), (FIGCAPTION, 3)]),
        end(&[]),
    ],
    given: None,
    words: "one `figcaption` at most, as its first or its last child",
};

/// <https://html.spec.whatwg.org/#the-ruby-element>
pub(crate) static RUBY: Order = Order {
    states: &[
        needs("`rt`", AGAIN),
        end(AGAIN),
        needs("`rt` and `rp`", &[(RT, 3)]),
        needs("`rp`", &[(RP, 4)]),
        end(&[(FLOW, 0), (RB, 0), (RT, 3), (RT, 1), (RP, 2), (RTC, 5)]),
        end(AGAIN),
    ],
    given: None,
    words: "what is annotated, then at least one `rt`, or `rp`, `rt` and `rp`; and so on",
};

const AGAIN: &[(crate::element::Categories, u8)] =
    &[(FLOW, 0), (RB, 0), (RT, 1), (RP, 2), (RTC, 5)];
