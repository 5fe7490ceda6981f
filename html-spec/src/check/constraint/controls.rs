//! Rows: controls of forms. What an attribute of `input` may do depends on `type`.

use super::row::{Row, names};
use super::test::Test::{self, Always, Filled, Has, Is, Not};
use crate::rule;

/// A type that the Standard knows: what isn't known has been reported, and nothing follows from it.
const TYPED: Test = Is(
    "type",
    &[
        "",
        "button",
        "checkbox",
        "color",
        "date",
        "datetime-local",
        "email",
        "file",
        "hidden",
        "image",
        "month",
        "number",
        "password",
        "radio",
        "range",
        "reset",
        "search",
        "submit",
        "tel",
        "text",
        "time",
        "url",
        "week",
    ],
);

/// A row about attributes that only some types have.
const fn by_type(
    attributes: &'static [&'static str],
    types: &'static [&'static str],
    needs: &'static str,
) -> Row {
    Row {
        attributes: names(attributes),
        when: TYPED,
        must: Is("type", types),
        needs,
        rule: &rule::INPUT_ATTRIBUTE_BY_TYPE,
    }
}

pub(super) static INPUT: &[Row] = &[
    by_type(&["accept", "capture"], &["file"], "`file`"),
    by_type(&["alpha", "colorspace"], &["color"], "`color`"),
    by_type(
        &["alt", "height", "src", "usemap", "width"],
        &["image"],
        "`image`",
    ),
    by_type(
        &["autocomplete"],
        &[
            "",
            "color",
            "date",
            "datetime-local",
            "email",
            "hidden",
            "month",
            "number",
            "password",
            "range",
            "search",
            "tel",
            "text",
            "time",
            "url",
            "week",
        ],
        "a type that is filled in",
    ),
    by_type(
        &["checked"],
        &["checkbox", "radio"],
        "`checkbox` or `radio`",
    ),
    by_type(
        &["dirname"],
        &[
            "", "email", "hidden", "password", "search", "submit", "tel", "text", "url",
        ],
        "a type of text",
    ),
    by_type(
        &[
            "formaction",
            "formenctype",
            "formmethod",
            "formnovalidate",
            "formtarget",
        ],
        &["image", "submit"],
        "`submit` or `image`",
    ),
    by_type(
        &["list"],
        &[
            "",
            "color",
            "date",
            "datetime-local",
            "email",
            "month",
            "number",
            "range",
            "search",
            "tel",
            "text",
            "time",
            "url",
            "week",
        ],
        "a type that is filled in, but not `password`",
    ),
    by_type(
        &["max", "min", "step"],
        &[
            "date",
            "datetime-local",
            "month",
            "number",
            "range",
            "time",
            "week",
        ],
        "a number, a date or a time: `number`, `range`, `date`, `datetime-local`, `month`, `week` or `time`",
    ),
    by_type(
        &["maxlength", "minlength", "pattern"],
        &["", "email", "password", "search", "tel", "text", "url"],
        "a type of text: `text`, `search`, `url`, `tel`, `email` or `password`",
    ),
    // Browsers measure it on all fields that can be seen, so that it is refused only where nothing has that width.
    Row {
        attributes: names(&["size"]),
        when: Is("type", &["hidden", "number", "range"]),
        must: Not(&Has("size")),
        needs: "a type of text: `text`, `search`, `url`, `tel`, `email` or `password`",
        rule: &rule::INPUT_ATTRIBUTE_BY_TYPE,
    },
    Row {
        attributes: names(&[
            "align",
            "border",
            "datafld",
            "dataformatas",
            "datasrc",
            "hspace",
            "ismap",
            "vspace",
        ]),
        when: Is("type", &["hidden"]),
        must: Not(&Is("type", &["hidden"])),
        needs: "a type that can be seen",
        rule: &rule::INPUT_ATTRIBUTE_BY_TYPE,
    },
    by_type(&["multiple"], &["email", "file"], "`email` or `file`"),
    by_type(
        &["placeholder"],
        &[
            "", "email", "number", "password", "search", "tel", "text", "url",
        ],
        "a type of text, or `number`",
    ),
    by_type(
        &["popovertarget", "popovertargetaction"],
        &["button", "image", "reset", "submit"],
        "a button: `button`, `submit`, `reset` or `image`",
    ),
    by_type(
        &["readonly"],
        &[
            "",
            "date",
            "datetime-local",
            "email",
            "month",
            "number",
            "password",
            "search",
            "tel",
            "text",
            "time",
            "url",
            "week",
        ],
        "a type that is typed",
    ),
    by_type(
        &["required"],
        &[
            "",
            "checkbox",
            "date",
            "datetime-local",
            "email",
            "file",
            "month",
            "number",
            "password",
            "radio",
            "search",
            "tel",
            "text",
            "time",
            "url",
            "week",
        ],
        "a type that may stay empty",
    ),
    Row {
        attributes: names(&["value"]),
        when: Is("type", &["file", "image"]),
        must: Not(&Has("value")),
        needs: "a type that has one",
        rule: &rule::INPUT_ATTRIBUTE_BY_TYPE,
    },
    Row {
        attributes: names(&[]),
        when: Is("type", &["image"]),
        must: Has("alt"),
        needs: "words in `alt`",
        rule: &rule::BUTTON_NEEDS_WORDS,
    },
    Row {
        attributes: names(&[]),
        when: Is("type", &["button"]),
        must: Filled("value"),
        needs: "words in `value`",
        rule: &rule::BUTTON_NEEDS_WORDS,
    },
    Row {
        attributes: names(&["name"]),
        when: Always,
        must: Not(&Is("name", &["isindex"])),
        needs: "another name",
        rule: &rule::RESERVED_NAME,
    },
];

pub(super) static BUTTON: &[Row] = &[Row {
    attributes: names(&[
        "formaction",
        "formenctype",
        "formmethod",
        "formnovalidate",
        "formtarget",
    ]),
    when: Is("type", &["", "button", "reset", "submit"]),
    must: Is("type", &["", "submit"]),
    needs: "`submit`",
    rule: &rule::SUBMITTER_ATTRIBUTE,
}];

pub(super) static TEXTAREA: &[Row] = &[Row {
    attributes: names(&["wrap"]),
    when: Is("wrap", &["hard"]),
    must: Has("cols"),
    needs: "`cols`",
    rule: &rule::WRAP_WITHOUT_COLUMNS,
}];
