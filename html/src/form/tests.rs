//! What is said of a form that doesn't agree with its page, and that nothing is said of one that does.

use super::agree::{agree, agree_method};
use super::complete::agree_complete;
use super::control::{Control, Mark, control};
use super::sent::{NotAPage, Probe, Sent};
use super::{Field, FormSpec, Kind, Target};
use std::panic::catch_unwind;

const FORM: FormSpec = FormSpec {
    name: "Entry",
    fields: &[
        Field::new("text", Kind::Text),
        Field::new("n", Kind::Integer),
        Field::new("x", Kind::Decimal),
        Field::new("mail", Kind::Email),
        Field::new("link", Kind::Url),
        Field::new("day", Kind::Date),
        Field::new("hour", Kind::Time),
        Field::new("moment", Kind::DateTime),
        Field::new("month", Kind::Month),
        Field::new("week", Kind::Week),
        Field::new("color", Kind::Color),
        Field::new("file", Kind::File),
        Field {
            required: false,
            ..Field::new("yes", Kind::Bool)
        },
        Field {
            choices: &["a", "b"],
            ..Field::new("choice", Kind::Choice)
        },
        Field {
            repeats: true,
            required: false,
            ..Field::new("many", Kind::Text)
        },
    ],
};

struct Both;

impl Target for Both {
    const NAME: &'static str = "page";
    const GET: bool = true;
    const POST: bool = true;
    const QUERY: &'static FormSpec = &FormSpec {
        name: "page",
        fields: &[Field::new("q", Kind::Text), Field::new("all", Kind::Bool)],
    };
    const FORM: Option<&'static FormSpec> = Some(&FORM);
}

struct Open;

impl Target for Open {
    const NAME: &'static str = "open";
    const GET: bool = true;
    const POST: bool = false;
    const QUERY: &'static FormSpec = &FormSpec::EMPTY;
    const OPEN: bool = true;
    const FORM: Option<&'static FormSpec> = None;
}

const POST: Sent = Probe(Both).sent("post", "multipart/form-data");
const GET: Sent = Probe(Both).sent("get", "");

/// What is said, if anything is.
fn said(compare: impl FnOnce() + std::panic::UnwindSafe) -> Option<String> {
    let error = catch_unwind(compare).err()?;
    Some(*error.downcast().expect("a message"))
}

fn of_control(sent: Sent, name: &'static str, of: &'static str, marks: &[Mark]) -> Option<String> {
    let marks = marks.iter().fold(0, |all, mark| all | *mark as u32);
    said(move || agree(&sent, &control(name, of, marks, &[])))
}

const ALL: [&str; 21] = [
    "text",
    "search",
    "tel",
    "url",
    "email",
    "password",
    "textarea",
    "hidden",
    "select",
    "radio",
    "button",
    "checkbox",
    "number",
    "range",
    "date",
    "month",
    "week",
    "time",
    "datetime-local",
    "color",
    "file",
];

#[test]
fn each_kind_has_its_controls() {
    let always = ["hidden", "select", "radio", "button"];
    for (name, own) in [
        ("n", &["number", "range"][..]),
        ("x", &["number", "range"]),
        ("mail", &["email"]),
        ("link", &["url"]),
        ("day", &["date"]),
        ("hour", &["time"]),
        ("moment", &["datetime-local"]),
        ("month", &["month"]),
        ("week", &["week"]),
        ("color", &["color"]),
        ("yes", &["checkbox"]),
        ("choice", &[]),
    ] {
        for of in ALL {
            let fits = always.contains(&of) || own.contains(&of);
            let message = of_control(POST, name, of, &[]);
            assert_eq!(message.is_none(), fits, "{name} {of} {message:?}");
        }
        assert_eq!(of_control(POST, name, "?", &[]), None);
        let message = of_control(POST, name, "checkbox", &[Mark::Value]);
        assert_eq!(message, None, "{name}");
    }
    for of in ALL {
        let message = of_control(POST, "text", of, &[]);
        assert_eq!(message.is_none(), of != "file" && of != "checkbox", "{of}");
        let message = of_control(POST, "file", of, &[]);
        assert_eq!(message.is_none(), of == "file", "{of}");
    }
}

#[test]
fn who_names_a_keyboard_has_thought_of_it() {
    for name in ["n", "x", "mail", "day", "color"] {
        assert_eq!(
            of_control(POST, name, "text", &[Mark::InputMode]),
            None,
            "{name}"
        );
    }
    for name in ["yes", "choice", "file"] {
        assert!(
            of_control(POST, name, "text", &[Mark::InputMode]).is_some(),
            "{name}"
        );
    }
}

#[test]
fn a_checkbox_needs_a_value_to_send_one() {
    assert_eq!(
        of_control(POST, "text", "checkbox", &[]).as_deref(),
        Some(
            "`text` of `page` is text, and this is `type=\"checkbox\"`\nhelp: give it a `value`: without one it sends `on`"
        )
    );
    assert_eq!(of_control(POST, "text", "checkbox", &[Mark::Value]), None);
    assert_eq!(of_control(GET, "all", "checkbox", &[Mark::Partner]), None);
    assert!(of_control(GET, "all", "checkbox", &[]).is_some());
}

#[test]
fn a_field_is_given_as_often_as_it_is_taken() {
    for (name, of, mark, wrong) in [
        ("many", "text", Mark::Alone, true),
        ("many", "select", Mark::Alone, true),
        ("many", "select", Mark::Again, false),
        ("many", "hidden", Mark::Alone, false),
        ("many", "text", Mark::Again, false),
        ("text", "text", Mark::Alone, false),
        ("text", "text", Mark::Again, true),
        ("text", "hidden", Mark::Again, false),
        ("choice", "radio", Mark::Again, false),
        ("choice", "select", Mark::Multiple, true),
        ("mail", "email", Mark::Multiple, false),
        ("file", "file", Mark::Multiple, true),
    ] {
        let message = of_control(POST, name, of, &[mark]);
        assert_eq!(message.is_some(), wrong, "{name} {of} {mark:?} {message:?}");
    }
    assert_eq!(
        of_control(POST, "many", "select", &[Mark::Alone, Mark::Multiple]),
        None
    );
    assert_eq!(
        of_control(POST, "many", "checkbox", &[Mark::Alone, Mark::Value]),
        None
    );
}

#[test]
fn values_are_choices() {
    let compare = |values: &'static [&'static str]| {
        said(move || agree(&POST, &control("choice", "select", 0, values)))
    };
    assert_eq!(compare(&["", "a", "b"]), None);
    assert_eq!(
        compare(&["a", "c"]).as_deref(),
        Some("`c` is no `choice` of `page`\nhelp: its choices are `a` and `b`")
    );
}

#[test]
fn files_are_sent_in_one_way() {
    for (method, encoding, sends) in [
        ("post", "multipart/form-data", true),
        ("post", "?", true),
        ("post", "", false),
        ("post", "application/x-www-form-urlencoded", false),
    ] {
        let message = of_control(Probe(Both).sent(method, encoding), "file", "file", &[]);
        assert_eq!(message.is_none(), sends, "{method} {encoding}");
    }
}

#[test]
fn a_name_belongs_to_the_method() {
    assert_eq!(of_control(GET, "q", "text", &[]), None);
    for (sent, name, message) in [
        (
            GET,
            "text",
            "`page` takes no `text` in its query\nhelp: this form is sent with `GET`; sent with `method=\"post\"`, `text` is a field of it",
        ),
        (
            GET,
            "qq",
            "`page` takes no `qq` in its query\nhelp: it takes `q` and `all`",
        ),
        (
            POST,
            "txet",
            "the form of `page` has no field `txet`\nhelp: did you mean `text`?",
        ),
    ] {
        assert_eq!(
            of_control(sent, name, "text", &[]).as_deref(),
            Some(message)
        );
    }
    let list = of_control(POST, "unheard of", "text", &[]).unwrap();
    assert!(list.ends_with("`choice` and `many`"), "{list}");
}

#[test]
fn what_is_not_known_is_not_said() {
    for sent in [
        Probe(Open).sent("get", ""),
        Probe(Open).here("post", ""),
        Probe(Both).sent("?", ""),
        Probe(Both).sent("dialog", ""),
        Probe(NotAPage).sent("post", "text/plain"),
    ] {
        assert_eq!(of_control(sent, "anything", "file", &[]), None, "{sent:?}");
        assert_eq!(said(move || agree_complete(&sent, &[])), None, "{sent:?}");
        assert_eq!(said(move || agree_method(&sent)), None, "{sent:?}");
    }
}

#[test]
fn a_method_that_the_page_does_not_answer() {
    let method = |sent: Sent| said(move || agree_method(&sent));
    assert!(
        method(Probe(Open).sent("post", ""))
            .unwrap()
            .starts_with("`open` answers `GET` only")
    );
    assert_eq!(method(Probe(Open).here("post", "")), None);
    assert_eq!(method(GET).or(method(POST)), None);
    assert!(
        method(Probe(Both).sent("post", "text/plain"))
            .unwrap()
            .contains("text/plain")
    );
}

#[test]
fn what_must_be_given_has_a_control() {
    let complete = |sent: Sent, names: &[&'static str]| {
        let controls: Vec<Control> = names
            .iter()
            .map(|name| control(name, "text", 0, &[]))
            .collect();
        said(move || agree_complete(&sent, &controls))
    };
    assert_eq!(complete(GET, &["q", "all"]), None);
    assert_eq!(
        complete(GET, &["q"]).as_deref(),
        Some(
            "this form has no control for `all`, which `page` needs\nhelp: add `<input type=\"checkbox\" name=\"all\">`"
        )
    );
    assert_eq!(
        complete(GET, &[]).as_deref(),
        Some(
            "this form has no control for `q` and `all`, which are needed by `page`\nhelp: add `<input name=\"q\">` and `<input type=\"checkbox\" name=\"all\">`"
        )
    );
    // A misspelt one has its own message.
    let all = [
        "txet", "n", "x", "mail", "link", "day", "hour", "moment", "month", "week", "color",
        "file", "choice",
    ];
    assert_eq!(complete(POST, &all), None);
}
