//! The bits of categories. Made by `cargo xtask spec`; not to be edited.

use crate::element::Categories;
pub(crate) const METADATA: Categories = Categories::bit(0);
pub(crate) const FLOW: Categories = Categories::bit(1);
pub(crate) const SECTIONING: Categories = Categories::bit(2);
pub(crate) const HEADING: Categories = Categories::bit(3);
pub(crate) const PHRASING: Categories = Categories::bit(4);
pub(crate) const EMBEDDED: Categories = Categories::bit(5);
pub(crate) const INTERACTIVE: Categories = Categories::bit(6);
pub(crate) const PALPABLE: Categories = Categories::bit(7);
pub(crate) const SCRIPT_SUPPORTING: Categories = Categories::bit(8);
pub(crate) const LABELABLE: Categories = Categories::bit(9);
pub(crate) const TABINDEX: Categories = Categories::bit(10);
pub(crate) const A: Categories = Categories::bit(11);
pub(crate) const ADDRESS: Categories = Categories::bit(12);
pub(crate) const AREA: Categories = Categories::bit(13);
pub(crate) const ARTICLE: Categories = Categories::bit(14);
pub(crate) const BASE: Categories = Categories::bit(15);
pub(crate) const BODY: Categories = Categories::bit(16);
pub(crate) const BUTTON: Categories = Categories::bit(17);
pub(crate) const CAPTION: Categories = Categories::bit(18);
pub(crate) const COL: Categories = Categories::bit(19);
pub(crate) const COLGROUP: Categories = Categories::bit(20);
pub(crate) const DD: Categories = Categories::bit(21);
pub(crate) const DFN: Categories = Categories::bit(22);
pub(crate) const DIALOG: Categories = Categories::bit(23);
pub(crate) const DIV: Categories = Categories::bit(24);
pub(crate) const DT: Categories = Categories::bit(25);
pub(crate) const FIGCAPTION: Categories = Categories::bit(26);
pub(crate) const FOOTER: Categories = Categories::bit(27);
pub(crate) const FORM: Categories = Categories::bit(28);
pub(crate) const H1: Categories = Categories::bit(29);
pub(crate) const H2: Categories = Categories::bit(30);
pub(crate) const H3: Categories = Categories::bit(31);
pub(crate) const H4: Categories = Categories::bit(32);
pub(crate) const H5: Categories = Categories::bit(33);
pub(crate) const H6: Categories = Categories::bit(34);
pub(crate) const HEAD: Categories = Categories::bit(35);
pub(crate) const HEADER: Categories = Categories::bit(36);
pub(crate) const HR: Categories = Categories::bit(37);
pub(crate) const HTML: Categories = Categories::bit(38);
pub(crate) const IMG: Categories = Categories::bit(39);
pub(crate) const LABEL: Categories = Categories::bit(40);
pub(crate) const LEGEND: Categories = Categories::bit(41);
pub(crate) const LI: Categories = Categories::bit(42);
pub(crate) const LINK: Categories = Categories::bit(43);
pub(crate) const MAIN: Categories = Categories::bit(44);
pub(crate) const META: Categories = Categories::bit(45);
pub(crate) const METER: Categories = Categories::bit(46);
pub(crate) const NAV: Categories = Categories::bit(47);
pub(crate) const NOSCRIPT: Categories = Categories::bit(48);
pub(crate) const OPTGROUP: Categories = Categories::bit(49);
pub(crate) const OPTION: Categories = Categories::bit(50);
pub(crate) const P: Categories = Categories::bit(51);
pub(crate) const PROGRESS: Categories = Categories::bit(52);
pub(crate) const RB: Categories = Categories::bit(53);
pub(crate) const RP: Categories = Categories::bit(54);
pub(crate) const RT: Categories = Categories::bit(55);
pub(crate) const RTC: Categories = Categories::bit(56);
pub(crate) const SCRIPT: Categories = Categories::bit(57);
pub(crate) const SECTION: Categories = Categories::bit(58);
pub(crate) const SOURCE: Categories = Categories::bit(59);
pub(crate) const STYLE: Categories = Categories::bit(60);
pub(crate) const SUMMARY: Categories = Categories::bit(61);
pub(crate) const TABLE: Categories = Categories::bit(62);
pub(crate) const TBODY: Categories = Categories::bit(63);
pub(crate) const TD: Categories = Categories::bit(64);
pub(crate) const TEMPLATE: Categories = Categories::bit(65);
pub(crate) const TFOOT: Categories = Categories::bit(66);
pub(crate) const TH: Categories = Categories::bit(67);
pub(crate) const THEAD: Categories = Categories::bit(68);
pub(crate) const TITLE: Categories = Categories::bit(69);
pub(crate) const TR: Categories = Categories::bit(70);
pub(crate) const TRACK: Categories = Categories::bit(71);

/// The names of the bits, in their order.
pub(crate) const NAMES: &[&str] = &[
    "metadata",
    "flow",
    "sectioning",
    "heading",
    "phrasing",
    "embedded",
    "interactive",
    "palpable",
    "script-supporting",
    "labelable",
    "tabindex",
    "a",
    "address",
    "area",
    "article",
    "base",
    "body",
    "button",
    "caption",
    "col",
    "colgroup",
    "dd",
    "dfn",
    "dialog",
    "div",
    "dt",
    "figcaption",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "img",
    "label",
    "legend",
    "li",
    "link",
    "main",
    "meta",
    "meter",
    "nav",
    "noscript",
    "optgroup",
    "option",
    "p",
    "progress",
    "rb",
    "rp",
    "rt",
    "rtc",
    "script",
    "section",
    "source",
    "style",
    "summary",
    "table",
    "tbody",
    "td",
    "template",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "track",
];
