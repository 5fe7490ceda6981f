//! Addresses of electronic mail, as `<input type="email">` takes them.

use super::super::text_type::text_type;
use crate::param::{FromParam, ParamError};
use html::form::Kind;

/// An address of electronic mail, valid as the HTML Standard says: `name@example.org`.
///
/// Whether somebody reads what is sent there is only known when an answer comes. A host in other letters than ASCII is kept as
/// it was typed.
///
/// ```
/// use pages::{Email, FromParam};
///
/// let address = Email::from_param("ada@example.org").unwrap();
/// assert_eq!(address.as_str(), "ada@example.org");
/// assert_eq!(address.host(), "example.org");
/// assert!(Email::from_param("ada").is_err());
/// ```
///
/// HTML Standard, [valid e-mail address](https://html.spec.whatwg.org/#valid-e-mail-address).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Email(String);

text_type!(Email);

impl Email {
    /// What stands behind the `@`.
    pub fn host(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, host)| host)
    }
}

impl FromParam for Email {
    const EXPECTS: &'static str = "an e-mail address such as name@example.org";
    const KIND: Kind = Kind::Email;

    fn from_param(text: &str) -> Result<Self, ParamError> {
        is_valid(text)
            .then(|| Self(text.to_owned()))
            .ok_or_else(ParamError::expected::<Self>)
    }
}

fn is_valid(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else {
        return false;
    };
    let is_of_name =
        |byte: u8| byte.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&byte);
    !name.is_empty() && name.bytes().all(is_of_name) && host.split('.').all(is_label)
}

/// A part of a host name (RFC 1034 §3.5, RFC 1123 §2.1), in letters of any script.
pub(super) fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.chars().count())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.chars().all(|c| {
            c == '-' || c.is_ascii_alphanumeric() || (!c.is_ascii() && c.is_alphanumeric())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_of_the_standard() {
        for good in [
            "a@b",
            "ada.lovelace+tea@example.org",
            "..@x",
            "o'neill@x-y.example",
            "a@bücher.example",
            "`{|}~@1.2.3.4",
        ] {
            assert!(is_valid(good), "{good}");
        }
        let long = format!("a@{}", "x".repeat(64));
        for bad in [
            "",
            "a",
            "@b",
            "a@",
            "a@b@c",
            "a b@c",
            "ä@b",
            "a@-b",
            "a@b-",
            "a@b..c",
            "a@b.",
            "a@b_c",
            "\"a\"@b",
            "a@[127.0.0.1]",
            "a@b\n",
            "a@b\u{0}",
            &long,
        ] {
            assert!(!is_valid(bad), "{bad}");
        }
    }
}
