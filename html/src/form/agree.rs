//! Compares a form in markup with what its page takes, in constants: what differs doesn't compile.

use super::control::{Control, Mark};
use super::distance::nearest;
use super::fit::{markup, misfit};
use super::sent::{Page, Sent};
use super::spec::is_same;
use super::{Field, FormSpec, Kind, types};
use crate::message::Message;

/// Says that the page doesn't answer this method, or can't read this encoding.
///
/// # Panics
/// In a constant, so that it is an error of the compiler.
#[track_caller]
pub const fn agree_method(sent: &Sent) {
    let Some(page) = &sent.page else { return };
    if sent.is_get() && !page.get && page.post {
        say(&Message::new()
            .code(page.name)
            .text(" answers `POST` only, and this form is sent with `GET`")
            .help()
            .text("write `method=\"post\"`"));
    }
    if sent.is_post() && !page.post && page.get {
        say(&Message::new()
            .code(page.name)
            .text(" answers `GET` only, and this form is sent with `POST`")
            .help()
            .text(
                "remove `method=\"post\"`, or let the page answer it: `#[page(…, method = get | post)]`",
            ));
    }
    if sent.is_plain_text() && page.form.is_some() {
        say(&Message::new()
            .text("no page reads `enctype=\"text/plain\"`: nobody can say where a value in it ends")
            .help()
            .text("remove it"));
    }
}

/// Says what of a control the page doesn't take.
///
/// # Panics
/// In a constant, so that it is an error of the compiler.
#[track_caller]
pub const fn agree(sent: &Sent, control: &Control) {
    let (Some(page), Some(spec)) = (&sent.page, sent.spec()) else {
        return;
    };
    let Some(field) = spec.field(control.name) else {
        if !sent.is_open() || needs_post(sent, page, control) {
            refuse_name(sent, page, spec, control);
        }
        return;
    };
    if let Some(help) = misfit(field, control) {
        refuse_type(page, field, control, help);
    }
    if matches!(field.kind, Kind::File) && !sent.takes_files() {
        refuse_encoding(field);
    }
    repeats(page, field, control);
    // In a body, nothing is the answer of a checkbox that isn't checked, and a field may ask for the other one.
    if matches!(field.kind, Kind::Bool)
        && field.required
        && sent.is_query()
        && control.is(types::CHECKBOX)
        && !control.has(Mark::Partner)
    {
        refuse_checkbox(field);
    }
    choices(page, field, control);
}

/// Whether the control is a field of what the page takes with the other method.
const fn needs_post(sent: &Sent, page: &Page, control: &Control) -> bool {
    match page.form {
        Some(form) => sent.is_get() && page.post && form.field(control.name).is_some(),
        None => false,
    }
}

const fn unknown(sent: &Sent, page: &Page, spec: &FormSpec, control: &Control) -> Message {
    let message = if sent.is_query() {
        Message::new()
            .code(page.name)
            .text(" takes no ")
            .code(control.name)
            .text(" in its query")
            .help()
    } else {
        Message::new()
            .text("the form of ")
            .code(page.name)
            .text(" has no field ")
            .code(control.name)
            .help()
    };
    if needs_post(sent, page, control) {
        return message
            .text("this form is sent with `GET`; sent with `method=\"post\"`, ")
            .code(control.name)
            .text(" is a field of it");
    }
    if let Some(near) = nearest(spec, control.name) {
        return message.text("did you mean ").code(near).text("?");
    }
    if spec.fields.is_empty() {
        return message.text("it has no fields");
    }
    if sent.is_query() {
        message.text("it takes ").fields(spec)
    } else {
        message.text("its fields are ").fields(spec)
    }
}

const fn wrong_type(page: &Page, field: &Field, control: &Control) -> Message {
    let message = Message::new()
        .code(field.name)
        .text(" of ")
        .code(page.name)
        .text(" is ")
        .text(markup(field.kind).0);
    let message = if matches!(field.kind, Kind::Choice) && !field.choices.is_empty() {
        message.text(", ").choices(field)
    } else {
        message
    };
    let message = message.text(", and this is ");
    if control.is(types::TEXTAREA) {
        message.text("a `textarea`")
    } else if control.is(types::SELECT | types::BUTTON) {
        message.text("a ").code(types::name(control.of))
    } else {
        message
            .text("`type=\"")
            .text(types::name(control.of))
            .text("\"`")
    }
}

#[track_caller]
const fn repeats(page: &Page, field: &Field, control: &Control) {
    let one =
        control.of == types::UNKNOWN || control.is(types::RADIO | types::HIDDEN | types::BUTTON);
    if field.repeats {
        if control.has(Mark::Alone)
            && !control.has(Mark::Multiple)
            && !one
            && !control.is(types::CHECKBOX)
        {
            refuse_one(page, field, control);
        }
        return;
    }
    if control.has(Mark::Multiple) && control.is(types::SELECT | types::FILE) {
        refuse_several(page, field, "remove `multiple`");
    }
    if control.has(Mark::Again) && !one {
        refuse_several(
            page,
            field,
            "give this one another name, or let the page take a `Vec`",
        );
    }
}

#[track_caller]
const fn choices(page: &Page, field: &Field, control: &Control) {
    if field.choices.is_empty() {
        return;
    }
    let mut at = 0;
    while at < control.values.len() {
        let value = control.values[at];
        // An empty one says that nothing is chosen.
        if !value.is_empty() && !is_choice(field, value) {
            refuse_value(page, field, value);
        }
        at += 1;
    }
}

const fn is_choice(field: &Field, value: &str) -> bool {
    let mut at = 0;
    while at < field.choices.len() {
        if is_same(field.choices[at], value) {
            return true;
        }
        at += 1;
    }
    false
}

#[track_caller]
pub(super) const fn say(message: &Message) {
    panic!("{}", message.as_str());
}

// Each message is out of line: the compiler's interpreter makes room for all messages of a function when it calls it.

#[track_caller]
const fn refuse_name(sent: &Sent, page: &Page, spec: &FormSpec, control: &Control) {
    say(&unknown(sent, page, spec, control));
}

#[track_caller]
const fn refuse_type(page: &Page, field: &Field, control: &Control, help: &str) {
    say(&wrong_type(page, field, control).help().text(help));
}

#[track_caller]
const fn refuse_encoding(field: &Field) {
    say(&Message::new()
        .text("this form doesn't send the file ")
        .code(field.name)
        .text(", only its name")
        .help()
        .text("write `method=\"post\" enctype=\"multipart/form-data\"` on the form"));
}

#[track_caller]
const fn refuse_checkbox(field: &Field) {
    say(&Message::new()
        .code(field.name)
        .text(" must be given, but a checkbox that isn't checked sends nothing")
        .help()
        .text("let it be left out, `#[query] #[default] ")
        .text(field.name)
        .text(": bool`, or put `<input type=\"hidden\" name=\"")
        .text(field.name)
        .text("\" value=\"false\">` in its place"));
}

#[track_caller]
const fn refuse_one(page: &Page, field: &Field, control: &Control) {
    let help = if control.is(types::SELECT | types::FILE) {
        "add `multiple`"
    } else {
        "write one control for each, or a `select` with `multiple`"
    };
    say(&Message::new()
        .text("this control gives one ")
        .code(field.name)
        .text(", but ")
        .code(page.name)
        .text(" takes several")
        .help()
        .text(help));
}

#[track_caller]
const fn refuse_several(page: &Page, field: &Field, help: &str) {
    say(&Message::new()
        .code(page.name)
        .text(" takes one ")
        .code(field.name)
        .text(", and this form sends several")
        .help()
        .text(help));
}

#[track_caller]
const fn refuse_value(page: &Page, field: &Field, value: &str) {
    say(&Message::new()
        .code(value)
        .text(" is no ")
        .code(field.name)
        .text(" of ")
        .code(page.name)
        .help()
        .text("its choices are ")
        .choices(field));
}
