//! What the plainest properties take.

/// What each part of a value may be, and how many parts there may be.
pub(super) enum Takes {
    Words(usize, &'static [&'static str]),
    /// Lengths and words; whether they may be negative.
    Lengths(usize, bool, &'static [&'static str]),
    Colors(usize),
    Integer(&'static [&'static str]),
    Weight,
}

const SIZES: &[&str] = &[
    "auto",
    "min-content",
    "max-content",
    "fit-content",
    "stretch",
    "contain",
    "intrinsic",
    "min-intrinsic",
];
const LIMITS: &[&str] = &[
    "none",
    "min-content",
    "max-content",
    "fit-content",
    "stretch",
    "contain",
    "intrinsic",
    "min-intrinsic",
];
const AUTO: &[&str] = &["auto"];
const NORMAL: &[&str] = &["normal"];
const WIDTHS: &[&str] = &["thin", "medium", "thick"];
const STYLES: &[&str] = &[
    "none", "hidden", "dotted", "dashed", "solid", "double", "groove", "ridge", "inset", "outset",
];
const FLOWS: &[&str] = &["visible", "hidden", "clip", "scroll", "auto", "overlay"];
const ALIGNED: &[&str] = &[
    "normal",
    "stretch",
    "auto",
    "baseline",
    "first",
    "last",
    "safe",
    "unsafe",
    "center",
    "start",
    "end",
    "self-start",
    "self-end",
    "flex-start",
    "flex-end",
    "left",
    "right",
    "legacy",
    "space-between",
    "space-around",
    "space-evenly",
    "anchor-center",
];
const FONTS: &[&str] = &[
    "xx-small",
    "x-small",
    "small",
    "medium",
    "large",
    "x-large",
    "xx-large",
    "xxx-large",
    "larger",
    "smaller",
    "math",
];

/// The plainest properties, sorted by name.
pub(super) const PLAIN: &[(&str, Takes)] = &[
    ("align-content", Takes::Words(2, ALIGNED)),
    ("align-items", Takes::Words(2, ALIGNED)),
    ("align-self", Takes::Words(2, ALIGNED)),
    ("background-color", Takes::Colors(1)),
    ("border-bottom-color", Takes::Colors(1)),
    ("border-bottom-style", Takes::Words(1, STYLES)),
    ("border-bottom-width", Takes::Lengths(1, false, WIDTHS)),
    (
        "border-collapse",
        Takes::Words(1, &["separate", "collapse"]),
    ),
    ("border-color", Takes::Colors(4)),
    ("border-left-color", Takes::Colors(1)),
    ("border-left-style", Takes::Words(1, STYLES)),
    ("border-left-width", Takes::Lengths(1, false, WIDTHS)),
    ("border-right-color", Takes::Colors(1)),
    ("border-right-style", Takes::Words(1, STYLES)),
    ("border-right-width", Takes::Lengths(1, false, WIDTHS)),
    ("border-style", Takes::Words(4, STYLES)),
    ("border-top-color", Takes::Colors(1)),
    ("border-top-style", Takes::Words(1, STYLES)),
    ("border-top-width", Takes::Lengths(1, false, WIDTHS)),
    ("border-width", Takes::Lengths(4, false, WIDTHS)),
    ("bottom", Takes::Lengths(1, true, AUTO)),
    (
        "box-sizing",
        Takes::Words(1, &["content-box", "border-box"]),
    ),
    (
        "clear",
        Takes::Words(
            1,
            &[
                "none",
                "left",
                "right",
                "both",
                "inline-start",
                "inline-end",
                "block-start",
                "block-end",
                "top",
                "bottom",
            ],
        ),
    ),
    ("color", Takes::Colors(1)),
    ("column-gap", Takes::Lengths(1, false, NORMAL)),
    ("direction", Takes::Words(1, &["ltr", "rtl"])),
    (
        "flex-direction",
        Takes::Words(1, &["row", "row-reverse", "column", "column-reverse"]),
    ),
    (
        "float",
        Takes::Words(
            1,
            &[
                "none",
                "left",
                "right",
                "inline-start",
                "inline-end",
                "block-start",
                "block-end",
                "top-start",
                "footnote",
            ],
        ),
    ),
    ("font-size", Takes::Lengths(1, false, FONTS)),
    ("font-weight", Takes::Weight),
    ("gap", Takes::Lengths(2, false, NORMAL)),
    ("height", Takes::Lengths(1, false, SIZES)),
    ("inset", Takes::Lengths(4, true, AUTO)),
    ("justify-content", Takes::Words(2, ALIGNED)),
    ("justify-items", Takes::Words(2, ALIGNED)),
    ("justify-self", Takes::Words(2, ALIGNED)),
    ("left", Takes::Lengths(1, true, AUTO)),
    ("letter-spacing", Takes::Lengths(1, true, NORMAL)),
    ("margin", Takes::Lengths(4, true, AUTO)),
    ("margin-bottom", Takes::Lengths(1, true, AUTO)),
    ("margin-left", Takes::Lengths(1, true, AUTO)),
    ("margin-right", Takes::Lengths(1, true, AUTO)),
    ("margin-top", Takes::Lengths(1, true, AUTO)),
    ("max-height", Takes::Lengths(1, false, LIMITS)),
    ("max-width", Takes::Lengths(1, false, LIMITS)),
    ("min-height", Takes::Lengths(1, false, SIZES)),
    ("min-width", Takes::Lengths(1, false, SIZES)),
    (
        "object-fit",
        Takes::Words(2, &["fill", "contain", "cover", "none", "scale-down"]),
    ),
    ("order", Takes::Integer(&[])),
    ("outline-color", Takes::Colors(1)),
    ("overflow", Takes::Words(2, FLOWS)),
    ("overflow-x", Takes::Words(1, FLOWS)),
    ("overflow-y", Takes::Words(1, FLOWS)),
    ("padding", Takes::Lengths(4, false, &[])),
    ("padding-bottom", Takes::Lengths(1, false, &[])),
    ("padding-left", Takes::Lengths(1, false, &[])),
    ("padding-right", Takes::Lengths(1, false, &[])),
    ("padding-top", Takes::Lengths(1, false, &[])),
    (
        "position",
        Takes::Words(1, &["static", "relative", "absolute", "sticky", "fixed"]),
    ),
    ("right", Takes::Lengths(1, true, AUTO)),
    ("row-gap", Takes::Lengths(1, false, NORMAL)),
    ("table-layout", Takes::Words(1, &["auto", "fixed"])),
    (
        "text-align",
        Takes::Words(
            1,
            &[
                "start",
                "end",
                "left",
                "right",
                "center",
                "justify",
                "match-parent",
                "justify-all",
            ],
        ),
    ),
    ("top", Takes::Lengths(1, true, AUTO)),
    (
        "visibility",
        Takes::Words(1, &["visible", "hidden", "collapse", "force-hidden"]),
    ),
    ("width", Takes::Lengths(1, false, SIZES)),
    ("word-spacing", Takes::Lengths(1, true, NORMAL)),
    ("z-index", Takes::Integer(AUTO)),
];

/// The units of lengths, sorted.
pub(super) const UNITS: &[&str] = &[
    "cap", "ch", "cm", "cqb", "cqh", "cqi", "cqmax", "cqmin", "cqw", "dvb", "dvh", "dvi", "dvmax",
    "dvmin", "dvw", "em", "ex", "ic", "in", "lh", "lvb", "lvh", "lvi", "lvmax", "lvmin", "lvw",
    "mm", "pc", "pt", "px", "q", "rcap", "rch", "rem", "rex", "ric", "rlh", "svb", "svh", "svi",
    "svmax", "svmin", "svw", "vb", "vh", "vi", "vmax", "vmin", "vw",
];

#[cfg(test)]
mod tests {
    use super::{PLAIN, UNITS};
    use crate::generated::properties::PROPERTIES;

    #[test]
    fn tables_are_sorted() {
        assert!(PLAIN.is_sorted_by_key(|(name, _)| *name));
        assert!(UNITS.is_sorted() && PROPERTIES.is_sorted());
        assert!(
            PLAIN
                .iter()
                .all(|(name, _)| PROPERTIES.binary_search(name).is_ok())
        );
    }
}
