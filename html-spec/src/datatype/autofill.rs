//! What the browser may fill into a control (HTML, "Autofill").

use super::Flaw;
use super::fields::{
    CONTACTS, DATE, EMAIL, FIELDS, Field, LINES, MONTH, NUMBER, PASSWORD, TELEPHONE, URL,
};
use crate::near::nearest;
use alloc::format;

/// Which control the tokens stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Control {
    /// Several lines of text: any field.
    Any,
    /// A list to choose from: any field, but no key to log in with.
    Select,
    /// `type="hidden"`: it wears the tokens of another control, and can't be switched on or off.
    Hidden,
    /// One line of text.
    Text,
    Password,
    Url,
    Email,
    Telephone,
    Number,
    Month,
    Date,
}

/// Judges the tokens of `autocomplete` on a control.
pub(super) fn autofill(control: Control, value: &str) -> Result<(), Flaw> {
    if value.eq_ignore_ascii_case("on") || value.eq_ignore_ascii_case("off") {
        if control == Control::Hidden {
            return Err(Flaw::with(
                "nobody types into a hidden control",
                "name the field whose value it holds, or leave the attribute out",
            ));
        }
        return Ok(());
    }
    let lower = value.to_ascii_lowercase();
    let mut words = lower.split_ascii_whitespace().peekable();
    if words.peek().is_none() {
        return Err(Flaw::new("it doesn't say what to fill in"));
    }
    words.next_if(|word| word.starts_with("section-"));
    words.next_if(|&word| word == "shipping" || word == "billing");
    let contact = words.next_if(|word| CONTACTS.contains(word));
    let Some(name) = words.next() else {
        return Err(Flaw::new("the field itself is missing"));
    };
    let field = field(name)?;
    judge(control, field, contact)?;
    match (words.next(), words.next()) {
        (Some("webauthn"), None) if control == Control::Select => Err(Flaw::with(
            "a list to choose from offers no keys to log in with",
            "leave `webauthn` out",
        )),
        (None, _) | (Some("webauthn"), None) => Ok(()),
        (Some("webauthn"), Some(_)) => {
            Err(Flaw::with("`webauthn` comes last", "move it to the end"))
        }
        (Some(word), _) if FIELDS.iter().any(|(name, ..)| *name == word) => Err(Flaw::with(
            format!("`{name}` and `{word}` are two fields"),
            "a control holds one field",
        )),
        (Some(word), _) => Err(misplaced(word)),
    }
}

fn field(name: &str) -> Result<&'static Field, Flaw> {
    if name == "webauthn" {
        return Err(Flaw::with(
            "`webauthn` stands after a field",
            "write `username webauthn` or `current-password webauthn`",
        ));
    }
    match FIELDS.binary_search_by(|(known, ..)| (*known).cmp(name)) {
        Ok(index) => Ok(&FIELDS[index]),
        Err(_) => Err(misplaced(name)),
    }
}

/// A word that is no field, or stands too late.
fn misplaced(word: &str) -> Flaw {
    let early = word.starts_with("section-")
        || word == "shipping"
        || word == "billing"
        || CONTACTS.contains(&word);
    if early {
        return Flaw::with(
            format!("`{word}` stands before the field, and once"),
            "the order is `section-…`, `shipping` or `billing`, `home` or `work` and so on, the field, `webauthn`",
        );
    }
    if word == "on" || word == "off" {
        return Flaw::with(
            format!("`{word}` stands alone"),
            format!("write `{word}` or the field"),
        );
    }
    let names = FIELDS.iter().map(|(name, ..)| *name);
    let reason = format!("there is no field `{word}`");
    match nearest(word, names) {
        Some(near) => Flaw::with(reason, format!("did you mean `{near}`?")),
        None => Flaw::new(reason),
    }
}

fn judge(control: Control, field: &Field, contact: Option<&str>) -> Result<(), Flaw> {
    let (name, groups, reachable) = *field;
    if let Some(contact) = contact
        && !reachable
    {
        return Err(Flaw::with(
            format!("`{contact}` goes with telephones, e-mail and messengers only"),
            format!("write `{name}` without `{contact}`"),
        ));
    }
    let (group, kind) = match control {
        Control::Any | Control::Select | Control::Hidden => return Ok(()),
        Control::Text if groups & LINES == 0 => return Ok(()),
        Control::Text => (0, "one line of text"),
        Control::Password => (PASSWORD, "a password"),
        Control::Url => (URL, "a URL"),
        Control::Email => (EMAIL, "an e-mail address"),
        Control::Telephone => (TELEPHONE, "a telephone number"),
        Control::Number => (NUMBER, "a number"),
        Control::Month => (MONTH, "a month"),
        Control::Date => (DATE, "a date"),
    };
    if groups & group != 0 {
        return Ok(());
    }
    let help = if group == 0 {
        format!("use a `textarea` for `{name}`")
    } else {
        format!("choose a field that is {kind}, or `type=\"text\"`")
    };
    Err(Flaw::with(
        format!("the control holds {kind}, `{name}` is none"),
        help,
    ))
}

#[cfg(test)]
mod tests {
    use super::{Control, FIELDS, autofill};

    #[test]
    fn fields_are_sorted() {
        assert!(FIELDS.is_sorted_by(|a, b| a.0 < b.0));
        assert_eq!(FIELDS.len(), 54);
    }

    #[test]
    fn tokens_come_in_their_order() {
        for good in [
            "on",
            "OFF",
            "name",
            " section-a shipping home TEL webauthn ",
            "billing cc-number",
            "work email",
            "username webauthn",
        ] {
            assert!(autofill(Control::Text, good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "on name",
            "webauthn",
            "name webauthn email",
            "name email",
            "tel home",
            "home name",
            "shipping",
            "home shipping tel",
            "section-a",
            "firstname",
            "name name",
        ] {
            assert!(autofill(Control::Text, bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn fields_suit_their_control() {
        assert!(autofill(Control::Text, "street-address").is_err());
        assert!(autofill(Control::Any, "street-address").is_ok());
        assert!(autofill(Control::Any, "username webauthn").is_ok());
        assert!(autofill(Control::Select, "username webauthn").is_err());
        assert!(autofill(Control::Password, "new-password").is_ok());
        assert!(autofill(Control::Password, "email").is_err());
        assert!(autofill(Control::Email, "home email").is_ok());
        assert!(autofill(Control::Date, "bday").is_ok());
        assert!(autofill(Control::Hidden, "off").is_err());
        assert!(autofill(Control::Hidden, "name").is_ok());
    }

    #[test]
    fn a_flaw_names_the_word() {
        let flaw = autofill(Control::Text, "givenname").unwrap_err();
        assert_eq!(flaw.reason, "there is no field `givenname`");
        assert_eq!(flaw.help.unwrap(), "did you mean `given-name`?");
    }
}
