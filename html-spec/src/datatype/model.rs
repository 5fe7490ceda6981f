//! The closed list of datatypes, and the rule of each.

use crate::rule::{self, Rule};

/// What a value must look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Datatype {
    /// Any text.
    Any,
    /// Any text but the empty one.
    NonEmpty,
    /// Text in one line.
    OneLine,
    /// An integer, possibly negative.
    Integer,
    /// An integer that isn't negative.
    NonNegative,
    /// An integer greater than zero.
    Positive,
    /// A number of things, or -1 where it isn't known.
    Total,
    /// How many columns a cell or a `col` spans.
    Columns,
    /// How many rows a cell spans.
    Rows,
    /// How much deeper headings count.
    HeadingOffset,
    /// A floating-point number.
    Float,
    /// A floating-point number that isn't negative.
    NonNegativeFloat,
    /// A floating-point number greater than zero.
    PositiveFloat,
    /// A number from 0 to 1.
    Share,
    /// A number from 0 to 100.
    Score,
    /// `any`, or an integer greater than zero: the step of a date.
    IntegerStep,
    /// `any`, or a number greater than zero: the step of a number or a time.
    FloatStep,
    /// A date, a time, a zone or a duration: what `time` takes.
    Moment,
    /// A date, or a date with a time and a zone: what `ins` and `del` take.
    DateOrGlobal,
    /// A date.
    Date,
    /// A month.
    Month,
    /// A week.
    Week,
    /// A time.
    Time,
    /// A date and a time without a zone.
    Local,
    /// An identifier.
    Id,
    /// A reference to one identifier.
    IdReference,
    /// References to identifiers, one at least.
    IdReferences,
    /// A hash sign and a name.
    HashName,
    /// The name of a frame.
    Navigable,
    /// The name of a frame, or `_blank` and the like.
    Target,
    /// The coordinates of a rectangle.
    Rectangle,
    /// The coordinates of a circle.
    Circle,
    /// The coordinates of a polygon.
    Polygon,
    /// Characters of keys.
    Keys,
    /// Kinds of a link.
    LinkTypes,
    /// What a framed document may do.
    Sandbox,
    /// What waits for a resource.
    Blocking,
    /// Sizes of an icon.
    IconSizes,
    /// Names of properties in microdata.
    Properties,
    /// Terms, prefixed names and URLs of `RDFa`.
    Terms,
    /// One of these.
    Term,
    /// A name with a prefix, a URL, or nothing.
    Resource,
    /// A URL with a scheme, or nothing: the vocabulary of plain names.
    Vocabulary,
    /// Prefixes and what they stand for.
    Prefixes,
    /// Kinds of changes that are announced.
    Changes,
    /// The name of a custom element.
    CustomElement,
    /// A command to an element.
    Command,
    /// The type and encoding of the document.
    ContentType,
    /// The mode of old browsers.
    Edge,
    /// What may be filled into a control of any kind.
    Autofill,
    /// The same for a list to choose from.
    AutofillSelect,
    /// The same for a hidden control.
    AutofillHidden,
    /// The same for a line of text.
    AutofillText,
    /// The same for a password.
    AutofillPassword,
    /// The same for a URL.
    AutofillUrl,
    /// The same for an e-mail address.
    AutofillEmail,
    /// The same for a telephone number.
    AutofillTelephone,
    /// The same for a number.
    AutofillNumber,
    /// The same for a month.
    AutofillMonth,
    /// The same for a date.
    AutofillDate,
    /// A URL, relative or absolute.
    Url,
    /// A URL, or nothing but white space.
    UrlOrEmpty,
    /// A URL with a scheme.
    AbsoluteUrl,
    /// URLs with schemes with white space between them, at least one.
    AbsoluteUrlList,
    /// URLs of `http` and `https` with white space between them.
    WebUrlList,
    /// A language tag, or nothing.
    LanguageOrEmpty,
    /// A type of media, with or without parameters.
    MimeType,
    /// The type of a script.
    ScriptType,
    /// Types, ranges of types and extensions of file names with commas between them.
    MimeTypeList,
    /// Seconds, and perhaps where to go.
    Refresh,
    /// A content security policy.
    Policy,
    /// Hashes of a file.
    Integrity,
    /// `#` and six hexadecimal digits.
    SimpleColor,
    /// The text of a script that is an import map.
    ImportMap,
    /// The text of a script that holds speculation rules.
    SpeculationRules,
    /// Declarations of CSS.
    Style,
    /// A style sheet.
    StyleSheet,
    /// Media queries, or nothing.
    MediaQueries,
    /// Images, each with a width or a density.
    Candidates,
    /// Widths, each with a condition but the last.
    Sizes,
}

impl Datatype {
    /// The rule that a value breaks when it isn't of this type. One rule stands for a family of datatypes.
    ///
    /// ```
    /// use html_spec::datatype::Datatype;
    /// assert_eq!(Datatype::Positive.rule().name, "invalid-number");
    /// ```
    pub fn rule(self) -> &'static Rule {
        match self {
            Self::Any | Self::NonEmpty | Self::OneLine => &rule::INVALID_TEXT,
            Self::Integer
            | Self::NonNegative
            | Self::Positive
            | Self::Columns
            | Self::Rows
            | Self::HeadingOffset
            | Self::Total
            | Self::Float
            | Self::NonNegativeFloat
            | Self::PositiveFloat
            | Self::Share
            | Self::Score
            | Self::IntegerStep
            | Self::FloatStep => &rule::INVALID_NUMBER,
            Self::Moment
            | Self::DateOrGlobal
            | Self::Date
            | Self::Month
            | Self::Week
            | Self::Time
            | Self::Local => &rule::INVALID_DATE,
            Self::Id | Self::IdReference | Self::IdReferences | Self::HashName => {
                &rule::INVALID_IDENTIFIER
            }
            Self::Navigable | Self::Target => &rule::INVALID_TARGET,
            Self::Rectangle | Self::Circle | Self::Polygon => &rule::INVALID_COORDINATES,
            Self::Keys
            | Self::LinkTypes
            | Self::Sandbox
            | Self::Blocking
            | Self::IconSizes
            | Self::Properties
            | Self::Terms
            | Self::Term
            | Self::Resource
            | Self::Vocabulary
            | Self::Prefixes
            | Self::Changes => &rule::INVALID_TOKENS,
            Self::CustomElement | Self::Command => &rule::INVALID_NAME,
            Self::ContentType | Self::Edge => &rule::INVALID_PRAGMA,
            Self::Autofill
            | Self::AutofillSelect
            | Self::AutofillHidden
            | Self::AutofillText
            | Self::AutofillPassword
            | Self::AutofillUrl
            | Self::AutofillEmail
            | Self::AutofillTelephone
            | Self::AutofillNumber
            | Self::AutofillMonth
            | Self::AutofillDate => &rule::INVALID_AUTOFILL,
            Self::Url
            | Self::UrlOrEmpty
            | Self::AbsoluteUrl
            | Self::AbsoluteUrlList
            | Self::WebUrlList => &rule::INVALID_URL,
            Self::LanguageOrEmpty => &rule::INVALID_LANGUAGE,
            Self::MimeType | Self::ScriptType | Self::MimeTypeList => &rule::INVALID_TYPE,
            Self::Refresh => &rule::INVALID_REFRESH,
            Self::Policy => &rule::INVALID_POLICY,
            Self::Integrity => &rule::INVALID_INTEGRITY,
            Self::SimpleColor => &rule::INVALID_COLOR,
            Self::MediaQueries => &rule::INVALID_MEDIA,
            Self::Style => &rule::INVALID_STYLE,
            Self::StyleSheet => &rule::INVALID_STYLE_SHEET,
            Self::ImportMap => &rule::INVALID_IMPORT_MAP,
            Self::SpeculationRules => &rule::INVALID_SPECULATION_RULES,
            Self::Candidates => &rule::INVALID_CANDIDATES,
            Self::Sizes => &rule::INVALID_SIZES,
        }
    }
}
