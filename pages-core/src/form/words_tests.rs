//! What is said about a field that won't do, sentence by sentence.

use super::*;
use html::form::Limit;

fn said_of(label: &'static str, kind: Kind, error: impl Into<FieldError>) -> String {
    let field = Field {
        label,
        ..Field::new("f", kind)
    };
    said(&error.into(), Some(&field)).into_owned()
}

#[test]
fn what_is_missing_is_asked_for() {
    let missing = |label, kind| said_of(label, kind, FieldError::Missing);
    assert_eq!(missing("Your name", Kind::Text), "Write your name.");
    assert_eq!(missing("Text", Kind::Text), "Write the text.");
    assert_eq!(missing("URL", Kind::Text), "Write the URL.");
    assert_eq!(
        missing("E-mail", Kind::Email),
        "Write the e-mail, such as name@example.org."
    );
    assert_eq!(missing("Country", Kind::Choice), "Choose the country.");
    assert_eq!(
        missing("Your birthday", Kind::Date),
        "Give your birthday, such as 2026-03-01."
    );
    assert_eq!(
        missing("How old are you?", Kind::Integer),
        "Answer “How old are you?”."
    );
    assert_eq!(missing("I agree", Kind::Bool), "Check “I agree”.");
}

#[test]
fn limits_are_told_before_they_are_broken() {
    let field = Field {
        label: "Your name",
        limits: &[Limit {
            attribute: "maxlength",
            value: "60",
        }],
        ..Field::new("author", Kind::Text)
    };
    assert_eq!(
        said(&FieldError::Missing, Some(&field)),
        "Write your name, at most 60 characters."
    );
    let field = Field {
        label: "Age",
        limits: &[
            Limit {
                attribute: "min",
                value: "18",
            },
            Limit {
                attribute: "max",
                value: "99",
            },
        ],
        ..Field::new("age", Kind::Integer)
    };
    assert_eq!(
        said(&FieldError::Missing, Some(&field)),
        "Write the age, from 18 to 99."
    );
}

#[test]
fn what_will_not_do_is_said_with_what_would() {
    let text = |error: FieldError| said_of("Your name", Kind::Text, error);
    assert_eq!(
        text(FieldError::TooLong { most: 60 }),
        "Your name must be at most 60 characters long."
    );
    assert_eq!(
        text(FieldError::TooShort { least: 1 }),
        "Your name must be at least 1 character long."
    );
    assert_eq!(
        said_of("Age", Kind::Integer, FieldError::TooSmall { least: "18" }),
        "Age must be 18 or more."
    );
    assert_eq!(
        said_of(
            "Start",
            Kind::Date,
            FieldError::TooLarge { most: "2026-12-31" }
        ),
        "Start must be 2026-12-31 or earlier."
    );
    assert_eq!(
        said_of(
            "How old are you?",
            Kind::Integer,
            FieldError::NotANumber {
                expects: "a whole number from 0 to 255"
            }
        ),
        "“How old are you?” must be a whole number from 0 to 255."
    );
    assert_eq!(
        said_of(
            "Portrait",
            Kind::File,
            FieldError::FileTooLarge { most: 1_550_000 }
        ),
        "Portrait must be a file of at most 1.5 MB."
    );
    assert_eq!(
        said_of(
            "Portrait",
            Kind::File,
            FieldError::WrongFileType {
                accept: "image/*, .pdf"
            }
        ),
        "Portrait must be a file of the type image/* or .pdf."
    );
}

#[test]
fn words_of_a_page_follow_the_label_or_stand_alone() {
    assert_eq!(
        said_of("email", Kind::Email, "is taken already"),
        "Email is taken already."
    );
    assert_eq!(
        said_of("Code", Kind::Text, "Ask your teacher for the code!"),
        "Ask your teacher for the code!"
    );
    let whole = FieldError::from("this name and this password don't belong together");
    assert_eq!(
        said(&whole, None),
        "this name and this password don't belong together."
    );
}

#[test]
fn sizes_are_rounded_down() {
    for (bytes, shown) in [
        (1, "1 bytes"),
        (999, "999 bytes"),
        (1000, "1 kB"),
        (1_099_999, "1 MB"),
        (16 * 1024 * 1024, "16.7 MB"),
        (5_000_000_000, "5 GB"),
    ] {
        assert_eq!(size(bytes), shown);
    }
}
