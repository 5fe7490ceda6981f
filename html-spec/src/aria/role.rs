//! The roles (WAI-ARIA 1.2, Digital Publishing WAI-ARIA 1.1, WAI-ARIA Graphics 1.0).

use super::Properties;

/// A role that authors may use.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Role {
    pub(crate) name: &'static str,
    /// The states and properties that it takes beside the global ones.
    pub(crate) properties: Properties,
    /// The state or property that it can't do without.
    pub(crate) required: Option<&'static str>,
    /// One of these must be around it, or own it.
    pub(crate) context: &'static [&'static str],
}

const fn plain(name: &'static str, properties: Properties) -> Role {
    Role {
        name,
        properties,
        required: None,
        context: &[],
    }
}

const fn needs(
    name: &'static str,
    required: Option<&'static str>,
    context: &'static [&'static str],
    properties: Properties,
) -> Role {
    Role {
        name,
        properties,
        required,
        context,
    }
}

const NONE: Properties = Properties::NONE;
const EXPANDED: Properties = Properties::of("expanded");
const RANGE: Properties = Properties::of("valuemax valuemin valuenow valuetext");
const CELL: Properties = Properties::of("colindex colspan rowindex rowspan");
const HEADER: Properties = CELL.with(Properties::of("expanded readonly required selected sort"));
const TEXT: Properties =
    Properties::of("activedescendant autocomplete multiline placeholder readonly required");
const MENU: Properties = Properties::of("activedescendant expanded orientation");
const PLACE: Properties = Properties::of("expanded posinset setsize");
const TICKED: Properties = Properties::of("checked expanded readonly required");

/// All roles that authors may use, sorted by name.
#[rustfmt::skip]
pub(crate) static ROLES: &[Role] = &[
    plain("alert", EXPANDED),
    plain("alertdialog", Properties::of("expanded modal")),
    plain("application", Properties::of("activedescendant expanded")),
    plain("article", PLACE),
    plain("banner", EXPANDED),
    plain("blockquote", NONE),
    plain("button", Properties::of("expanded pressed")),
    plain("caption", NONE),
    needs("cell", None, &["row"], CELL),
    needs("checkbox", Some("aria-checked"), &[], TICKED),
    plain("code", NONE),
    needs("columnheader", None, &["row"], HEADER),
    needs("combobox", Some("aria-expanded"), &[], Properties::of("activedescendant autocomplete expanded orientation readonly required")),
    plain("complementary", EXPANDED),
    plain("contentinfo", EXPANDED),
    plain("definition", EXPANDED),
    plain("deletion", NONE),
    plain("dialog", Properties::of("expanded modal")),
    // Deprecated since WAI-ARIA 1.2: nothing is held against its properties any more.
    plain("directory", Properties::ALL.without(Properties::of("colindextext rowindextext"))),
    plain("doc-abstract", NONE),
    plain("doc-acknowledgments", NONE),
    plain("doc-afterword", NONE),
    plain("doc-appendix", NONE),
    plain("doc-backlink", NONE),
    plain("doc-biblioentry", NONE),
    plain("doc-bibliography", NONE),
    plain("doc-biblioref", NONE),
    plain("doc-chapter", NONE),
    plain("doc-colophon", NONE),
    plain("doc-conclusion", NONE),
    plain("doc-cover", NONE),
    plain("doc-credit", NONE),
    plain("doc-credits", NONE),
    plain("doc-dedication", NONE),
    plain("doc-endnote", NONE),
    plain("doc-endnotes", NONE),
    plain("doc-epigraph", NONE),
    plain("doc-epilogue", NONE),
    plain("doc-errata", NONE),
    plain("doc-example", NONE),
    plain("doc-footnote", NONE),
    plain("doc-foreword", NONE),
    plain("doc-glossary", NONE),
    plain("doc-glossref", NONE),
    plain("doc-index", NONE),
    plain("doc-introduction", NONE),
    plain("doc-noteref", NONE),
    plain("doc-notice", NONE),
    plain("doc-pagebreak", NONE),
    plain("doc-pagelist", NONE),
    plain("doc-part", NONE),
    plain("doc-preface", NONE),
    plain("doc-prologue", NONE),
    plain("doc-pullquote", NONE),
    plain("doc-qna", NONE),
    plain("doc-subtitle", NONE),
    plain("doc-tip", NONE),
    plain("doc-toc", NONE),
    plain("document", EXPANDED),
    plain("emphasis", NONE),
    plain("feed", EXPANDED),
    plain("figure", EXPANDED),
    plain("form", EXPANDED),
    plain("graphics-document", NONE),
    plain("graphics-object", NONE),
    plain("graphics-symbol", NONE),
    plain("grid", Properties::of("activedescendant colcount expanded level multiselectable readonly rowcount")),
    needs("gridcell", None, &["row"], CELL.with(Properties::of("expanded level readonly required selected"))),
    plain("group", Properties::of("activedescendant expanded")),
    needs("heading", Some("aria-level"), &[], Properties::of("expanded level")),
    plain("image", EXPANDED),
    plain("img", EXPANDED),
    plain("insertion", NONE),
    plain("link", EXPANDED),
    plain("list", EXPANDED),
    plain("listbox", Properties::of("activedescendant multiselectable orientation readonly required")),
    needs("listitem", None, &["list", "group"], PLACE.with(Properties::of("level"))),
    plain("log", EXPANDED),
    plain("main", EXPANDED),
    plain("marquee", EXPANDED),
    plain("math", EXPANDED),
    plain("menu", MENU),
    plain("menubar", MENU),
    needs("menuitem", None, &["menu", "menubar"], PLACE),
    needs("menuitemcheckbox", Some("aria-checked"), &["menu", "menubar"], PLACE.with(Properties::of("checked"))),
    needs("menuitemradio", Some("aria-checked"), &["menu", "menubar", "group"], PLACE.with(Properties::of("checked selected"))),
    needs("meter", Some("aria-valuenow"), &[], RANGE),
    plain("navigation", EXPANDED),
    plain("none", NONE),
    plain("note", EXPANDED),
    needs("option", None, &["listbox"], Properties::of("checked posinset selected setsize")),
    plain("paragraph", NONE),
    plain("presentation", NONE),
    plain("progressbar", RANGE),
    needs("radio", Some("aria-checked"), &[], Properties::of("checked posinset selected setsize")),
    plain("radiogroup", MENU.with(Properties::of("readonly required"))),
    plain("region", EXPANDED),
    needs("row", None, &["table", "grid", "treegrid", "rowgroup"], PLACE.with(Properties::of("activedescendant colindex level rowindex selected"))),
    needs("rowgroup", None, &["table", "grid", "treegrid"], Properties::of("activedescendant expanded")),
    needs("rowheader", None, &["row"], HEADER),
    needs("scrollbar", Some("aria-valuenow"), &[], RANGE.with(Properties::of("orientation"))),
    plain("search", Properties::of("expanded orientation")),
    plain("searchbox", TEXT),
    plain("separator", RANGE.with(Properties::of("expanded orientation"))),
    needs("slider", Some("aria-valuenow"), &[], RANGE.with(Properties::of("orientation readonly"))),
    plain("spinbutton", RANGE.with(Properties::of("activedescendant readonly required"))),
    plain("status", EXPANDED),
    plain("strong", NONE),
    plain("subscript", NONE),
    plain("superscript", NONE),
    needs("switch", Some("aria-checked"), &[], TICKED),
    needs("tab", None, &["tablist"], PLACE.with(Properties::of("selected"))),
    plain("table", Properties::of("colcount rowcount")),
    plain("tablist", MENU.with(Properties::of("level multiselectable"))),
    plain("tabpanel", EXPANDED),
    plain("term", EXPANDED),
    plain("textbox", TEXT),
    plain("time", NONE),
    plain("timer", EXPANDED),
    plain("toolbar", MENU),
    plain("tooltip", EXPANDED),
    plain("tree", MENU.with(Properties::of("multiselectable required"))),
    plain("treegrid", MENU.with(Properties::of("colcount level multiselectable readonly required rowcount"))),
    needs("treeitem", None, &["tree", "group"], PLACE.with(Properties::of("checked level selected"))),
];

/// The roles whose elements can't be given a name (WAI-ARIA 1.2, section 5.2.8.6). Sorted.
pub(crate) static CANT_BE_NAMED: &[&str] = &[
    "caption",
    "code",
    "deletion",
    "emphasis",
    "generic",
    "insertion",
    "paragraph",
    "presentation",
    "strong",
    "subscript",
    "superscript",
];

/// Names that specifications define and authors can't use, with the reason. Sorted.
static UNUSABLE: &[(&str, &str)] = &[
    ("command", ABSTRACT),
    ("comment", DRAFT),
    ("composite", ABSTRACT),
    ("doc-pagefooter", DRAFT),
    ("doc-pageheader", DRAFT),
    ("generic", "is for browsers alone"),
    ("input", ABSTRACT),
    ("landmark", ABSTRACT),
    ("mark", DRAFT),
    ("range", ABSTRACT),
    ("roletype", ABSTRACT),
    ("section", ABSTRACT),
    ("sectionfooter", DRAFT),
    ("sectionhead", ABSTRACT),
    ("sectionheader", DRAFT),
    ("select", ABSTRACT),
    ("structure", ABSTRACT),
    ("suggestion", DRAFT),
    ("widget", ABSTRACT),
    ("window", ABSTRACT),
];

const ABSTRACT: &str = "is abstract: it only groups other roles";
const DRAFT: &str = "is no more than a draft, which browsers don't know";

/// The role of that name.
pub(crate) fn role(name: &str) -> Option<&'static Role> {
    let place = ROLES.binary_search_by(|role| role.name.cmp(name)).ok()?;
    ROLES.get(place)
}

/// Why authors can't use a role that specifications define.
pub(crate) fn unusable(name: &str) -> Option<&'static str> {
    let place = UNUSABLE.binary_search_by(|row| row.0.cmp(name)).ok()?;
    UNUSABLE.get(place).map(|row| row.1)
}

#[cfg(test)]
mod tests {
    use super::{CANT_BE_NAMED, ROLES, UNUSABLE, role, unusable};
    use crate::aria::property;

    #[test]
    fn tables_are_sorted_and_refer_to_what_is_there() {
        assert!(ROLES.is_sorted_by(|a, b| a.name < b.name));
        assert!(UNUSABLE.is_sorted_by(|a, b| a.0 < b.0));
        assert!(CANT_BE_NAMED.is_sorted());
        for row in ROLES {
            assert_eq!(role(row.name), Some(row));
            assert_eq!(unusable(row.name), None);
            assert!(row.context.iter().all(|name| role(name).is_some()));
            if let Some(required) = row.required {
                assert!(
                    row.properties.holds(property(required).unwrap()),
                    "{}",
                    row.name
                );
            }
        }
    }
}
