//! The orders of documents, tables, lists and forms.

use super::{Order, State};
use crate::element::Categories;
use crate::generated::bits::{
    BASE, BODY, BUTTON, CAPTION, COL, COLGROUP, DD, DIV, DT, HEAD as HEAD_ELEMENT, HEADING, HR,
    LEGEND, LINK, META, NOSCRIPT, OPTGROUP as OPTGROUP_ELEMENT, OPTION, P, SCRIPT,
    SCRIPT_SUPPORTING, STYLE, TBODY, TEMPLATE, TFOOT, THEAD, TITLE, TR,
};

/// Flow and phrasing content, which text is part of.
pub(super) const FLOW: Categories =
    Categories::of(&[Categories::FLOW, Categories::PHRASING, Categories::TEXT]);

/// A state that may be the end.
pub(super) const fn end(steps: &'static [(Categories, u8)]) -> State {
    State { steps, needs: None }
}

/// A state in which something is missing.
pub(super) const fn needs(what: &'static str, steps: &'static [(Categories, u8)]) -> State {
    State {
        steps,
        needs: Some(what),
    }
}

/// What a `head` holds beside `title` and `base`.
const METADATA: Categories = Categories::of(&[LINK, META, NOSCRIPT, SCRIPT, STYLE, TEMPLATE]);

/// <https://html.spec.whatwg.org/#the-html-element>; the tags of `head` and `body` can be left out.
pub(crate) static HTML: Order = Order {
    states: &[
        needs(
            "`title`",
            &[
                (HEAD_ELEMENT, 1),
                (TITLE, 4),
                (METADATA, 7),
                (BASE, 7),
                (BODY, 5),
                (FLOW, 6),
            ],
        ),
        end(&[(BODY, 2), (FLOW, 3)]),
        end(&[]),
        end(&[(FLOW, 3)]),
        end(&[(METADATA, 4), (BASE, 4), (BODY, 2), (FLOW, 3)]),
        needs("`title`", &[]),
        needs("`title`", &[(FLOW, 6)]),
        needs(
            "`title`",
            &[(TITLE, 4), (METADATA, 7), (BASE, 7), (BODY, 5), (FLOW, 6)],
        ),
    ],
    given: None,
    words: "a `head` with a `title`, then a `body`",
};

/// <https://html.spec.whatwg.org/#the-head-element>
pub(crate) static HEAD: Order = Order {
    states: &[
        needs("`title`", &[(METADATA, 0), (TITLE, 1), (BASE, 2)]),
        end(&[(METADATA, 1), (BASE, 3)]),
        needs("`title`", &[(METADATA, 2), (TITLE, 3)]),
        end(&[(METADATA, 3)]),
    ],
    given: None,
    words: "one `title`, at most one `base`, and any number of `meta`, `link`, `style`, `script`, `noscript` and `template`",
};

/// <https://html.spec.whatwg.org/#the-table-element>; where a `tr` or a `col` stands, a parser puts the group around it.
pub(crate) static TABLE: Order = Order {
    states: &[
        end(&[
            (CAPTION, 1),
            (COLGROUP, 1),
            (COL, 1),
            (THEAD, 2),
            (TBODY, 2),
            (TR, 2),
            (TFOOT, 3),
            (SCRIPT_SUPPORTING, 0),
        ]),
        end(&[
            (COLGROUP, 1),
            (COL, 1),
            (THEAD, 2),
            (TBODY, 2),
            (TR, 2),
            (TFOOT, 3),
            (SCRIPT_SUPPORTING, 1),
        ]),
        end(&[(TBODY, 2), (TR, 2), (TFOOT, 3), (SCRIPT_SUPPORTING, 2)]),
        end(&[(SCRIPT_SUPPORTING, 3)]),
    ],
    given: None,
    words: "in this order: one `caption`, any number of `colgroup`, one `thead`, any number of `tbody` or `tr`, one `tfoot`; each of them can be left out",
};

/// <https://html.spec.whatwg.org/#the-dl-element>
pub(crate) static DL: Order = Order {
    states: &[
        end(&[(SCRIPT_SUPPORTING, 0), (DT, 1), (DIV, 3)]),
        needs("`dd`", &[(SCRIPT_SUPPORTING, 1), (DT, 1), (DD, 2)]),
        end(&[(SCRIPT_SUPPORTING, 2), (DD, 2), (DT, 1)]),
        end(&[(SCRIPT_SUPPORTING, 3), (DIV, 3)]),
    ],
    given: None,
    words: "groups of at least one `dt` followed by at least one `dd`, or a `div` around each group",
};

/// A `div` in a `dl`.
pub(crate) static DL_GROUP: Order = Order {
    states: &[
        needs("`dt` and `dd`", &[(SCRIPT_SUPPORTING, 0), (DT, 1)]),
        needs("`dd`", &[(SCRIPT_SUPPORTING, 1), (DT, 1), (DD, 2)]),
        end(&[(SCRIPT_SUPPORTING, 2), (DD, 2)]),
    ],
    given: None,
    words: "one group: at least one `dt` followed by at least one `dd`",
};

/// <https://html.spec.whatwg.org/#the-hgroup-element>
pub(crate) static HGROUP: Order = Order {
    states: &[
        needs("a heading", &[(HEADING, 1), (P, 0), (SCRIPT_SUPPORTING, 0)]),
        end(&[(P, 1), (SCRIPT_SUPPORTING, 1)]),
    ],
    given: None,
    words: "one heading and any number of `p`",
};

const IN_SELECT: Categories = Categories::of(&[
    OPTION,
    OPTGROUP_ELEMENT,
    HR,
    DIV,
    NOSCRIPT,
    SCRIPT_SUPPORTING,
]);

/// <https://html.spec.whatwg.org/#the-select-element>
pub(crate) static SELECT: Order = Order {
    states: &[end(&[(IN_SELECT, 0), (BUTTON, 1)]), end(&[(IN_SELECT, 1)])],
    given: None,
    words: "at most one `button`, and any number of `option`, `optgroup`, `hr` and `div`",
};

const IN_OPTGROUP: Categories = Categories::of(&[OPTION, DIV, NOSCRIPT, SCRIPT_SUPPORTING]);

/// <https://html.spec.whatwg.org/#the-optgroup-element>
pub(crate) static OPTGROUP: Order = Order {
    states: &[
        end(&[(IN_OPTGROUP, 0), (LEGEND, 1)]),
        end(&[(IN_OPTGROUP, 1)]),
    ],
    given: None,
    words: "at most one `legend`, and any number of `option` and `div`",
};
