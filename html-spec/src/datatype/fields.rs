//! The fields that a browser may fill in (HTML, "Autofill field").

/// The groups of controls that a field belongs in, as bits. All but those of several lines belong on a line of text, too.
pub(super) const PASSWORD: u8 = 1;
pub(super) const URL: u8 = 2;
pub(super) const EMAIL: u8 = 4;
pub(super) const TELEPHONE: u8 = 8;
pub(super) const NUMBER: u8 = 16;
pub(super) const MONTH: u8 = 32;
pub(super) const DATE: u8 = 64;
/// Not for one line of text: it has several.
pub(super) const LINES: u8 = 128;

/// A field: its name, the controls beside text it may stand on, whether it may be of home, work and so on.
pub(super) type Field = (&'static str, u8, bool);

/// All fields, sorted by name.
pub(super) const FIELDS: &[Field] = &[
    ("additional-name", 0, false),
    ("address-level1", 0, false),
    ("address-level2", 0, false),
    ("address-level3", 0, false),
    ("address-level4", 0, false),
    ("address-line1", 0, false),
    ("address-line2", 0, false),
    ("address-line3", 0, false),
    ("bday", DATE, false),
    ("bday-day", NUMBER, false),
    ("bday-month", NUMBER, false),
    ("bday-year", NUMBER, false),
    ("cc-additional-name", 0, false),
    ("cc-csc", 0, false),
    ("cc-exp", MONTH, false),
    ("cc-exp-month", NUMBER, false),
    ("cc-exp-year", NUMBER, false),
    ("cc-family-name", 0, false),
    ("cc-given-name", 0, false),
    ("cc-name", 0, false),
    ("cc-number", 0, false),
    ("cc-type", 0, false),
    ("country", 0, false),
    ("country-name", 0, false),
    ("current-password", PASSWORD, false),
    ("email", EMAIL, true),
    ("family-name", 0, false),
    ("given-name", 0, false),
    ("honorific-prefix", 0, false),
    ("honorific-suffix", 0, false),
    ("impp", URL, true),
    ("language", 0, false),
    ("name", 0, false),
    ("new-password", PASSWORD, false),
    ("nickname", 0, false),
    ("one-time-code", PASSWORD, false),
    ("organization", 0, false),
    ("organization-title", 0, false),
    ("photo", URL, false),
    ("postal-code", 0, false),
    ("sex", 0, false),
    ("street-address", LINES, false),
    ("tel", TELEPHONE, true),
    ("tel-area-code", 0, true),
    ("tel-country-code", 0, true),
    ("tel-extension", 0, true),
    ("tel-local", 0, true),
    ("tel-local-prefix", 0, true),
    ("tel-local-suffix", 0, true),
    ("tel-national", 0, true),
    ("transaction-amount", NUMBER, false),
    ("transaction-currency", 0, false),
    ("url", URL, false),
    ("username", EMAIL, false),
];

/// Whose telephone or address it is.
pub(super) const CONTACTS: [&str; 5] = ["home", "work", "mobile", "fax", "pager"];
