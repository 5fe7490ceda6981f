//! What the value of a field is, which decides the controls that it can have.

/// What the value of a field is.
///
/// ```
/// use html::form::Kind;
///
/// assert_eq!(Kind::default(), Kind::Text);
/// assert_ne!(Kind::Integer, Kind::Decimal);
/// ```
///
/// HTML Standard, [states of `input`](https://html.spec.whatwg.org/#attr-input-type).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Any text.
    #[default]
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Decimal,
    /// Yes or no: what a checkbox says.
    Bool,
    /// An address of electronic mail.
    Email,
    /// An absolute URL.
    Url,
    /// A date, such as `2026-03-01`.
    Date,
    /// A time of day, such as `17:30`.
    Time,
    /// A date and a time of day without a time zone, such as `2026-03-01T17:30`.
    DateTime,
    /// A month of a year, such as `2026-03`.
    Month,
    /// A week of a year, such as `2026-W10`.
    Week,
    /// A colour, such as `#ff8800`.
    Color,
    /// One of the field's [choices](super::Field::choices).
    Choice,
    /// A file.
    File,
}
