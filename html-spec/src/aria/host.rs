//! What each element takes of roles and properties (ARIA in HTML, section 4).

use super::Properties;
use crate::element::{Element, Namespace};

/// The roles that an element takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Allowed {
    /// Every role.
    Any,
    /// These alone.
    Of(&'static [&'static str]),
}

/// An element, or a variant of it, as a bearer of roles and properties.
#[derive(Debug)]
pub(crate) struct Host {
    name: &'static str,
    /// What sets it apart from the element as such: the type of an `input`, the list around an `li` …
    variant: &'static str,
    pub(crate) roles: Allowed,
    /// The states and properties that it takes without a role, beside the global ones.
    pub(crate) native: Properties,
}

const fn row(
    name: &'static str,
    variant: &'static str,
    roles: Allowed,
    native: Properties,
) -> Host {
    Host {
        name,
        variant,
        roles,
        native,
    }
}

const NONE: Properties = Properties::NONE;
const EXPANDED: Properties = Properties::of("expanded");
const PRESSED: Properties = Properties::of("expanded pressed");
const TEXT: Properties =
    Properties::of("activedescendant autocomplete multiline placeholder readonly required");
const SELECT: Properties = Properties::of(
    "activedescendant autocomplete expanded multiselectable placeholder readonly required",
);
#[rustfmt::skip]
const LISTS: &[&str] = &["group", "list", "listbox", "menu", "menubar", "none", "presentation", "radiogroup", "tablist", "toolbar", "tree"];
#[rustfmt::skip]
const BUTTON: &[&str] = &["button", "checkbox", "combobox", "gridcell", "link", "menuitem", "menuitemcheckbox", "menuitemradio", "option", "radio", "separator", "slider", "switch", "tab", "treeitem"];
#[rustfmt::skip]
const IMAGE: &[&str] = &["button", "checkbox", "doc-cover", "img", "link", "math", "menuitem", "menuitemcheckbox", "menuitemradio", "option", "progressbar", "radio", "scrollbar", "separator", "slider", "switch", "tab", "treeitem"];

/// The elements of HTML, sorted by name and variant.
#[rustfmt::skip]
static HTML: &[Host] = &[
    row("a", "", Allowed::Any, NONE),
    row("a", "href", Allowed::Of(&["button", "checkbox", "doc-backlink", "doc-biblioref", "doc-glossref", "doc-noteref", "link", "menuitem", "menuitemcheckbox", "menuitemradio", "option", "radio", "switch", "tab", "treeitem"]), EXPANDED),
    row("abbr", "", Allowed::Any, NONE),
    row("address", "", Allowed::Any, NONE),
    row("area", "", Allowed::Of(&["button", "link"]), EXPANDED),
    row("article", "", Allowed::Of(&["application", "article", "document", "feed", "main", "none", "presentation", "region"]), EXPANDED),
    row("aside", "", Allowed::Of(&["complementary", "doc-dedication", "doc-example", "doc-footnote", "doc-glossary", "doc-pullquote", "doc-tip", "feed", "none", "note", "presentation", "region", "search"]), EXPANDED),
    row("audio", "", Allowed::Of(&["application"]), NONE),
    row("b", "", Allowed::Any, NONE),
    row("base", "", Allowed::Of(&[]), NONE),
    row("bdi", "", Allowed::Any, NONE),
    row("bdo", "", Allowed::Any, NONE),
    row("blockquote", "", Allowed::Any, NONE),
    row("body", "", Allowed::Of(&["application", "document", "none", "presentation"]), EXPANDED),
    row("br", "", Allowed::Of(&["none", "presentation"]), NONE),
    row("button", "", Allowed::Of(BUTTON), PRESSED),
    row("button", "button", Allowed::Of(BUTTON), PRESSED),
    row("button", "reset", Allowed::Of(BUTTON), PRESSED),
    row("button", "submit", Allowed::Of(BUTTON), PRESSED),
    row("canvas", "", Allowed::Any, NONE),
    row("caption", "", Allowed::Of(&[]), NONE),
    row("cite", "", Allowed::Any, NONE),
    row("code", "", Allowed::Any, NONE),
    row("col", "", Allowed::Of(&[]), NONE),
    row("colgroup", "", Allowed::Of(&[]), NONE),
    row("data", "", Allowed::Any, NONE),
    row("datalist", "", Allowed::Of(&[]), NONE),
    row("dd", "", Allowed::Of(&["definition"]), EXPANDED),
    row("del", "", Allowed::Any, NONE),
    row("details", "", Allowed::Of(&["group"]), Properties::of("activedescendant expanded")),
    row("dfn", "", Allowed::Any, NONE),
    row("dialog", "", Allowed::Of(&["alertdialog", "dialog"]), Properties::of("expanded modal")),
    row("div", "", Allowed::Any, NONE),
    row("dl", "", Allowed::Of(&["group", "list", "none", "presentation"]), NONE),
    row("dt", "", Allowed::Of(&["listitem", "term"]), EXPANDED),
    row("em", "", Allowed::Any, NONE),
    row("embed", "", Allowed::Of(&["application", "document", "img", "none", "presentation"]), Properties::of("autocomplete checked colcount colindex colindextext colspan level modal multiline multiselectable orientation placeholder posinset pressed readonly rowcount rowindex rowindextext rowspan selected setsize sort valuemax valuemin valuenow valuetext")),
    row("fieldset", "", Allowed::Of(&["group", "none", "presentation", "radiogroup"]), Properties::of("activedescendant expanded")),
    row("figcaption", "", Allowed::Of(&["group", "none", "presentation"]), NONE),
    row("figure", "", Allowed::Any, EXPANDED),
    row("footer", "", Allowed::Of(&["contentinfo", "doc-footnote", "group", "none", "presentation"]), EXPANDED),
    row("form", "", Allowed::Of(&["form", "none", "presentation", "search"]), EXPANDED),
    row("h1", "", Allowed::Of(&["doc-subtitle", "heading", "none", "presentation", "tab"]), Properties::of("expanded level")),
    row("h2", "", Allowed::Of(&["doc-subtitle", "heading", "none", "presentation", "tab"]), Properties::of("expanded level")),
    row("h3", "", Allowed::Of(&["doc-subtitle", "heading", "none", "presentation", "tab"]), Properties::of("expanded level")),
    row("h4", "", Allowed::Of(&["doc-subtitle", "heading", "none", "presentation", "tab"]), Properties::of("expanded level")),
    row("h5", "", Allowed::Of(&["doc-subtitle", "heading", "none", "presentation", "tab"]), Properties::of("expanded level")),
    row("h6", "", Allowed::Of(&["doc-subtitle", "heading", "none", "presentation", "tab"]), Properties::of("expanded level")),
    row("head", "", Allowed::Of(&[]), NONE),
    row("header", "", Allowed::Of(&["banner", "doc-footnote", "group", "none", "presentation"]), EXPANDED),
    row("hgroup", "", Allowed::Any, NONE),
    row("hr", "", Allowed::Of(&["doc-pagebreak", "none", "presentation", "separator"]), Properties::of("orientation valuemax valuemin valuenow valuetext")),
    row("html", "", Allowed::Of(&[]), NONE),
    row("i", "", Allowed::Any, NONE),
    row("iframe", "", Allowed::Of(&["application", "document", "img", "none", "presentation"]), NONE),
    row("img", "", Allowed::Of(IMAGE), EXPANDED),
    row("input", "", Allowed::Of(&["combobox", "searchbox", "spinbutton", "textbox"]), TEXT),
    row("input", "button", Allowed::Of(BUTTON), PRESSED),
    row("input", "checkbox", Allowed::Of(&["button", "checkbox", "menuitemcheckbox", "option", "switch"]), Properties::of("checked expanded readonly required")),
    row("input", "color", Allowed::Of(&[]), NONE),
    row("input", "date", Allowed::Of(&[]), Properties::of("required valuemax valuemin")),
    row("input", "datetime-local", Allowed::Of(&[]), Properties::of("required valuemax valuemin")),
    row("input", "email", Allowed::Of(&["textbox"]), TEXT),
    row("input", "email list", Allowed::Of(&["combobox"]), Properties::of("activedescendant autocomplete expanded placeholder readonly required")),
    row("input", "file", Allowed::Of(&[]), Properties::of("required")),
    row("input", "hidden", Allowed::Of(&[]), NONE),
    row("input", "image", Allowed::Of(BUTTON), PRESSED),
    row("input", "month", Allowed::Of(&[]), Properties::of("required valuemax valuemin")),
    row("input", "number", Allowed::Of(&["spinbutton"]), Properties::of("placeholder required valuemax valuemin valuenow valuetext")),
    row("input", "password", Allowed::Of(&[]), Properties::of("placeholder required")),
    row("input", "radio", Allowed::Of(&["menuitemradio", "radio"]), Properties::of("checked posinset required selected setsize")),
    row("input", "range", Allowed::Of(&["slider"]), Properties::of("orientation valuemax valuemin valuenow valuetext")),
    row("input", "reset", Allowed::Of(&["button", "checkbox", "combobox", "gridcell", "link", "menuitem", "menuitemcheckbox", "menuitemradio", "option", "radio", "slider", "switch", "tab", "treeitem"]), PRESSED),
    row("input", "search", Allowed::Of(&["searchbox"]), TEXT),
    row("input", "submit", Allowed::Of(&["button", "checkbox", "combobox", "gridcell", "link", "menuitem", "menuitemcheckbox", "menuitemradio", "option", "radio", "slider", "switch", "tab", "treeitem"]), PRESSED),
    row("input", "tel", Allowed::Of(&["textbox"]), TEXT),
    row("input", "tel list", Allowed::Of(&["combobox"]), Properties::of("activedescendant autocomplete expanded placeholder readonly required")),
    row("input", "text", Allowed::Of(&["combobox", "searchbox", "spinbutton", "textbox"]), TEXT),
    row("input", "time", Allowed::Of(&[]), Properties::of("required valuemax valuemin")),
    row("input", "url", Allowed::Of(&["textbox"]), TEXT),
    row("input", "url list", Allowed::Of(&["combobox"]), Properties::of("activedescendant autocomplete expanded placeholder readonly required")),
    row("input", "week", Allowed::Of(&[]), Properties::of("required valuemax valuemin")),
    row("ins", "", Allowed::Any, NONE),
    row("kbd", "", Allowed::Any, NONE),
    row("label", "", Allowed::Any, NONE),
    row("legend", "", Allowed::Of(&[]), NONE),
    row("li", "", Allowed::Any, Properties::of("expanded level posinset setsize")),
    row("li", "menu", Allowed::Of(&["listitem", "menuitem", "menuitemcheckbox", "menuitemradio", "none", "option", "presentation", "tab", "treeitem"]), NONE),
    row("li", "ol", Allowed::Of(&["doc-biblioentry", "doc-endnote", "listitem", "menuitem", "menuitemcheckbox", "menuitemradio", "none", "option", "presentation", "radio", "separator", "tab", "treeitem"]), Properties::of("expanded level posinset setsize")),
    row("link", "", Allowed::Of(&["link", "menuitem", "none", "presentation"]), NONE),
    row("main", "", Allowed::Of(&["main"]), EXPANDED),
    row("map", "", Allowed::Of(&[]), NONE),
    row("mark", "", Allowed::Any, NONE),
    row("menu", "", Allowed::Of(LISTS), EXPANDED),
    row("meta", "", Allowed::Of(&[]), NONE),
    row("meter", "", Allowed::Of(&[]), Properties::of("valuemax valuemin")),
    row("nav", "", Allowed::Of(&["doc-index", "doc-pagelist", "doc-toc", "menu", "menubar", "navigation", "none", "presentation", "tablist"]), EXPANDED),
    row("noscript", "", Allowed::Of(&[]), NONE),
    row("object", "", Allowed::Of(&["application", "document", "img"]), NONE),
    row("ol", "", Allowed::Of(LISTS), EXPANDED),
    row("optgroup", "", Allowed::Of(&["group"]), Properties::of("activedescendant expanded")),
    row("option", "", Allowed::Of(&["option"]), Properties::of("checked posinset selected setsize")),
    row("output", "", Allowed::Any, EXPANDED),
    row("p", "", Allowed::Any, NONE),
    row("picture", "", Allowed::Of(&[]), NONE),
    row("pre", "", Allowed::Any, NONE),
    row("progress", "", Allowed::Of(&["progressbar"]), Properties::of("valuemax valuemin valuenow valuetext")),
    row("q", "", Allowed::Any, NONE),
    row("rb", "", Allowed::Any, NONE),
    row("rp", "", Allowed::Any, NONE),
    row("rt", "", Allowed::Any, NONE),
    row("rtc", "", Allowed::Any, NONE),
    row("ruby", "", Allowed::Any, NONE),
    row("s", "", Allowed::Any, NONE),
    row("samp", "", Allowed::Any, NONE),
    row("script", "", Allowed::Of(&[]), NONE),
    row("search", "", Allowed::Of(&["form", "group", "none", "presentation", "region", "search"]), EXPANDED),
    row("section", "", Allowed::Of(&["alert", "alertdialog", "application", "banner", "complementary", "contentinfo", "dialog", "doc-abstract", "doc-acknowledgments", "doc-afterword", "doc-appendix", "doc-bibliography", "doc-chapter", "doc-colophon", "doc-conclusion", "doc-credit", "doc-credits", "doc-dedication", "doc-endnotes", "doc-epigraph", "doc-epilogue", "doc-errata", "doc-example", "doc-foreword", "doc-glossary", "doc-index", "doc-introduction", "doc-notice", "doc-pagelist", "doc-part", "doc-preface", "doc-prologue", "doc-pullquote", "doc-qna", "doc-toc", "document", "feed", "group", "log", "main", "marquee", "navigation", "none", "note", "presentation", "region", "search", "status", "tabpanel"]), EXPANDED),
    row("select", "", Allowed::Of(&["combobox", "menu"]), SELECT),
    row("select", "listbox", Allowed::Of(&["listbox"]), SELECT),
    row("selectedcontent", "", Allowed::Any, NONE),
    row("slot", "", Allowed::Any, NONE),
    row("small", "", Allowed::Any, NONE),
    row("source", "", Allowed::Of(&[]), NONE),
    row("span", "", Allowed::Any, NONE),
    row("strong", "", Allowed::Any, NONE),
    row("style", "", Allowed::Of(&[]), NONE),
    row("sub", "", Allowed::Any, NONE),
    row("summary", "", Allowed::Any, NONE),
    row("sup", "", Allowed::Any, NONE),
    row("table", "", Allowed::Any, Properties::of("colcount rowcount")),
    row("tbody", "", Allowed::Any, Properties::of("activedescendant expanded")),
    row("td", "", Allowed::Any, Properties::of("colindex colspan expanded level readonly required rowindex rowspan selected")),
    row("template", "", Allowed::Of(&[]), NONE),
    row("textarea", "", Allowed::Of(&["textbox"]), TEXT),
    row("tfoot", "", Allowed::Any, Properties::of("activedescendant expanded")),
    row("th", "", Allowed::Any, Properties::of("colindex colspan expanded readonly required rowindex rowspan selected sort")),
    row("thead", "", Allowed::Any, Properties::of("activedescendant expanded")),
    row("time", "", Allowed::Any, NONE),
    row("title", "", Allowed::Of(&[]), NONE),
    row("tr", "", Allowed::Any, Properties::of("activedescendant colindex expanded level posinset rowindex selected setsize")),
    row("track", "", Allowed::Of(&[]), NONE),
    row("u", "", Allowed::Any, NONE),
    row("ul", "", Allowed::Of(LISTS), EXPANDED),
    row("var", "", Allowed::Any, NONE),
    row("video", "", Allowed::Of(&["application"]), NONE),
    row("wbr", "", Allowed::Of(&["none", "presentation"]), NONE),
];

/// The elements of SVG, sorted by name.
#[rustfmt::skip]
static SVG: &[Host] = &[
    row("a", "", Allowed::Any, EXPANDED),
    row("animate", "", Allowed::Of(&[]), NONE),
    row("animateColor", "", Allowed::Of(&[]), NONE),
    row("animateMotion", "", Allowed::Of(&[]), NONE),
    row("animateTransform", "", Allowed::Of(&[]), NONE),
    row("circle", "", Allowed::Any, NONE),
    row("clipPath", "", Allowed::Of(&[]), NONE),
    row("cursor", "", Allowed::Of(&[]), NONE),
    row("defs", "", Allowed::Of(&[]), NONE),
    row("desc", "", Allowed::Of(&[]), NONE),
    row("ellipse", "", Allowed::Any, NONE),
    row("filter", "", Allowed::Of(&[]), NONE),
    row("font", "", Allowed::Of(&[]), NONE),
    row("font-face", "", Allowed::Of(&[]), NONE),
    row("foreignObject", "", Allowed::Any, Properties::of("activedescendant expanded")),
    row("g", "", Allowed::Any, Properties::of("activedescendant expanded")),
    row("image", "", Allowed::Any, EXPANDED),
    row("line", "", Allowed::Any, NONE),
    row("linearGradient", "", Allowed::Of(&[]), NONE),
    row("marker", "", Allowed::Of(&[]), NONE),
    row("mask", "", Allowed::Of(&[]), NONE),
    row("metadata", "", Allowed::Of(&[]), NONE),
    row("path", "", Allowed::Any, NONE),
    row("pattern", "", Allowed::Of(&[]), NONE),
    row("polygon", "", Allowed::Any, NONE),
    row("polyline", "", Allowed::Any, Properties::of("activedescendant expanded")),
    row("radialGradient", "", Allowed::Of(&[]), NONE),
    row("rect", "", Allowed::Any, NONE),
    row("script", "", Allowed::Of(&[]), NONE),
    row("set", "", Allowed::Of(&[]), NONE),
    row("svg", "", Allowed::Any, NONE),
    row("switch", "", Allowed::Of(&[]), NONE),
    row("symbol", "", Allowed::Any, NONE),
    row("text", "", Allowed::Any, Properties::of("activedescendant expanded")),
    row("textPath", "", Allowed::Of(&[]), NONE),
    row("title", "", Allowed::Of(&[]), NONE),
    row("tspan", "", Allowed::Any, Properties::of("activedescendant expanded")),
    row("use", "", Allowed::Any, NONE),
    row("view", "", Allowed::Of(&[]), NONE),
];

static MATH: Host = row("math", "", Allowed::Of(&["math"]), EXPANDED);

/// What the element takes, if that is known.
pub(crate) fn host(element: &Element, variant: &str) -> Option<&'static Host> {
    let table = match element.namespace {
        Namespace::Html => HTML,
        Namespace::Svg => SVG,
        Namespace::MathMl => return (element.name == "math").then_some(&MATH),
    };
    let place = table
        .binary_search_by(|row| (row.name, row.variant).cmp(&(element.name, variant)))
        .ok()?;
    table.get(place)
}

#[cfg(test)]
mod tests {
    use super::{Allowed, HTML, SVG, host};
    use crate::aria::role;
    use crate::element::{Namespace, element};

    #[test]
    fn tables_are_sorted_and_name_what_is_there() {
        assert!(HTML.is_sorted_by_key(|row| (row.name, row.variant)));
        assert!(SVG.is_sorted_by_key(|row| row.name));
        for (namespace, table) in [(Namespace::Html, HTML), (Namespace::Svg, SVG)] {
            for row in table {
                assert!(element(namespace, row.name).is_some(), "{}", row.name);
                if let Allowed::Of(roles) = row.roles {
                    assert!(roles.iter().all(|name| role(name).is_some()), "{roles:?}");
                }
            }
        }
    }

    #[test]
    fn variants_are_found() {
        let input = element(Namespace::Html, "input").unwrap();
        assert_eq!(
            host(input, "range").unwrap().roles,
            Allowed::Of(&["slider"])
        );
        assert!(host(input, "nonsense").is_none());
        let math = element(Namespace::MathMl, "math").unwrap();
        assert_eq!(host(math, "").unwrap().roles, Allowed::Of(&["math"]));
    }
}
