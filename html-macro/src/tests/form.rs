//! What forms expand to: constants that compare them with their page, and operations that print what was typed.

use super::expand::html;
use crate::error::Errors;
use crate::form::{Form, find};
use crate::parse;

/// The forms in `markup`.
fn forms(markup: &str) -> Vec<Form> {
    let mut errors = Errors::default();
    let input = format!("[::html] h, {markup}").parse().unwrap();
    let mut call = parse::call(input, true, &mut errors);
    let forms = find(&mut call.nodes, None, &mut errors);
    assert!(errors.is_empty(), "{:?}", errors.list());
    forms
}

/// The controls of the only form in `markup`: name, type, marks in hexadecimal, values.
fn controls(markup: &str) -> String {
    let forms = forms(markup);
    let [form] = forms.as_slice() else {
        panic!("{markup}: {} forms", forms.len());
    };
    let list: Vec<String> = form
        .controls
        .iter()
        .map(|control| {
            format!(
                "{}:{}:{:x}:{}",
                control.name,
                control.of,
                control.marks,
                control.values.join(",")
            )
        })
        .collect();
    list.join(" ")
}

fn dense(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn types_are_those_of_the_standard() {
    for (control, of) in [
        ("<input name=\"a\">", "a:text:8:"),
        ("<input name=\"a\" type=\"\">", "a:text:8:"),
        ("<input name=\"a\" type=\"Email\">", "a:email:8:"),
        ("<input name=\"a\" type={t}>", "a:?:8:"),
        ("<input name=\"a\" if c { type=\"date\" }>", "a:?:8:"),
        (
            "<input name=\"a\" type=\"submit\" value=\"x\">",
            "a:button:18:x",
        ),
        (
            "<button name=\"a\" value=\"x\">\"x\"</button>",
            "a:button:18:x",
        ),
        ("<textarea name=\"a\"></textarea>", "a:textarea:8:"),
        ("<select name=\"a\"></select>", "a:select:8:"),
        (
            "<input name=\"a\" type=\"checkbox\" value=1>",
            "a:checkbox:18:1",
        ),
    ] {
        assert_eq!(
            controls(&format!("<form>{control}</form>")),
            of,
            "{control}"
        );
    }
}

#[test]
fn what_is_never_sent_is_no_control() {
    for control in [
        "<input>",
        "<input name=\"\">",
        "<input name=\"a\" type=\"reset\">",
        "<input name=\"a\" type=\"button\">",
        "<input name=\"a\" type=\"image\">",
        "<button name=\"a\" type=\"button\"></button>",
        "<input name=\"a\" form=\"other\">",
        "<output name=\"a\"></output>",
        "<fieldset name=\"a\"></fieldset>",
    ] {
        let found = forms(&format!("<form>{control}</form>"));
        assert!(
            found[0].controls.is_empty() && found[0].complete,
            "{control}"
        );
    }
}

#[test]
fn what_is_not_seen_leaves_the_form_open() {
    for (inside, complete) in [
        ("", true),
        ("<p>\"text {x}\"</p>", true),
        ("{form.errors(Entry::A)}", true),
        ("{self.form.summary()}", true),
        ("<textarea name=\"a\">{x}</textarea>", true),
        (
            "<select name=\"a\"><option>{x}</option> {more}</select>",
            true,
        ),
        ("{x}", false),
        ("{ let y = 1; }", false),
        ("<Card/>", false),
        ("<Card><input name=\"a\"></Card>", false),
        ("<my-control></my-control>", false),
        ("<input name={x}>", false),
        ("<input {..rest}>", false),
        ("<input if c { name=\"a\" }>", false),
        ("if c { {x} }", false),
    ] {
        let found = forms(&format!("<form>{inside}</form>"));
        assert_eq!(found[0].complete, complete, "{inside}");
    }
    for tag in ["<form id=\"f\">", "<form {..rest}>"] {
        assert!(!forms(&format!("{tag}</form>"))[0].complete, "{tag}");
    }
}

#[test]
fn what_is_written_by_hand_is_marked() {
    assert_eq!(
        controls(
            "<form><input name=\"a\" required min=1 max={x} step=2 inputmode=\"numeric\" value={y} if c { pattern=\"x\" }></form>"
        ),
        "a:text:4f19:"
    );
    assert_eq!(
        controls("<form><input name=\"a\" {..rest}></form>"),
        "a:?:ff00:"
    );
    assert_eq!(
        controls("<form><input name=\"a\" aria-invalid={x} aria-describedby=\"h\"></form>"),
        "a:text:30008:"
    );
}

#[test]
fn controls_of_one_name_know_of_each_other() {
    let two = "<input name=\"a\"><input name=\"a\">";
    assert_eq!(
        controls(&format!("<form>{two}</form>")),
        "a:text:0: a:text:4:"
    );
    assert_eq!(
        controls("<form>if c { <input name=\"a\"> } else { <input name=\"a\"> }</form>"),
        "a:text:0: a:text:0:"
    );
    assert_eq!(
        controls(
            "<form>match c { 1 => <input name=\"a\">, _ => { if d { <input name=\"a\"> } <input name=\"a\"> } }</form>"
        ),
        "a:text:0: a:text:0: a:text:4:"
    );
    assert_eq!(
        controls("<form>for x in y { <input name=\"a\"> }</form>"),
        "a:text:0:"
    );
    assert_eq!(
        controls(
            "<form><input type=\"hidden\" name=\"a\" value=\"false\"><input type=\"checkbox\" name=\"a\"></form>"
        ),
        "a:hidden:10:false a:checkbox:40:"
    );
}

#[test]
fn options_are_the_values_of_their_select() {
    assert_eq!(
        controls(
            "<form><select name=\"a\"><option value=\"\">\"none\"</option><optgroup label=\"x\"><option>\" b  c \"</option></optgroup>\
             <option value={x}>\"d\"</option><option>{y}</option></select><datalist><option value=\"e\"></option></datalist></form>"
        ),
        "a:select:28:,b c"
    );
    assert_eq!(
        controls(
            "<form><select name=\"a\">for x in y { <option value=\"\">\"none\"</option> }</select></form>"
        ),
        "a:select:8:"
    );
    assert_eq!(
        controls("<form><select name=\"a\" multiple><option>\"b\"</option></select></form>"),
        "a:select:2a:b"
    );
}

#[test]
fn a_form_without_a_target_costs_nothing() {
    let markup = "<form method=\"post\"><input name=\"a\"></form>";
    let text = html(markup).to_string();
    assert!(
        !text.contains("const") && text.contains(r#"<input name=\"a\"></form>"#),
        "{text}"
    );
    let text = html("<form action={Link::url()}><input name=\"a\"></form>").to_string();
    assert!(!text.contains("const"), "{text}");
}

#[test]
fn a_form_with_a_target_is_compared() {
    let text = html("<form action={book::sign::url(7)} method=\"POST\"><input name=\"a\"></form>")
        .to_string();
    let dense_text = dense(&text);
    for part in [
        "const __Page: ::html::__private::NotAPage = ::html::__private::NotAPage;",
        "use book::sign::*; ::html::__private::Probe(__Page).sent(\"post\", \"\")",
        "::html::__private::control(\"a\", \"text\", 8, &[])",
        "::html::__private::agree_method(&__FORM0);",
        "::html::__private::agree(&__FORM0, &__CONTROLS0[0]);",
        "::html::__private::agree_complete(&__FORM0, __CONTROLS0);",
        "h.__limits(\"\", __LIMITS0[0], \"></form>\");",
    ] {
        assert!(dense_text.contains(&dense(part)), "{part}\n{text}");
    }
    assert_eq!(
        dense_text.matches("book::sign::url(7)").count(),
        1,
        "{text}"
    );
}

#[test]
fn a_form_of_which_parts_are_hidden_by_mistakes_is_not_called_incomplete() {
    for markup in [
        "<form action={sign::url()}><input name=\"a\"> <p</form>",
        "<form action={sign::url()}><button formaction=\"/x\">\"x\"</button></form>",
        "<form action={sign::url()}>{more}</form>",
    ] {
        let text = html(markup).to_string();
        assert!(
            text.contains("agree_method") && !text.contains("agree_complete"),
            "{text}"
        );
    }
}

#[test]
fn a_bound_form_has_a_name_for_its_state() {
    let text = html("<form bind={&state}><input name=\"a\" value=\"x\"><textarea name=\"b\">{y}</textarea></form>").to_string();
    let dense_text = dense(&text);
    for part in [
        "match &(&state) { bound0 => { let bound0: ::html::__private::State<'_> = bound0;",
        "if !h.__typed_value((bound0, \"a\", \"text\", \"\")) { h.__lit(\" value=\\\"x\\\"\"); }",
        "h.__control(\"\", (bound0, \"a\", \"text\", \"\"), 24, ::html::__private::None,",
        "if !h.__typed_text((bound0, \"b\", \"textarea\", \"\")) {",
    ] {
        assert!(dense_text.contains(&dense(part)), "{part}\n{text}");
    }
}
