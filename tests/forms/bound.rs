//! `bind={state}`: what was typed stands in its control, what is wrong is said there, and what is written by hand is the initial
//! value.

use html::form::{Bound, Field, FormSpec, Kind, Limit};
use html::{Children, Fragment, Html, component, fragment, html};
use pages_tests::judge::is;
use std::cell::Cell;

static SPEC: FormSpec = FormSpec {
    name: "Entry",
    fields: &[
        Field {
            limits: &[
                Limit {
                    attribute: "maxlength",
                    value: "60",
                },
                Limit {
                    attribute: "pattern",
                    value: "[^<\"&]*",
                },
                Limit {
                    attribute: "min",
                    value: "1",
                },
            ],
            ..Field::new("a", Kind::Text)
        },
        Field {
            required: false,
            repeats: true,
            ..Field::new("b", Kind::Text)
        },
    ],
};

/// What was typed, and which of it is wrong.
struct Typed(
    Option<Vec<(&'static str, &'static str)>>,
    &'static [&'static str],
);

impl Bound for Typed {
    fn spec(&self) -> &'static FormSpec {
        &SPEC
    }

    fn is_filled(&self) -> bool {
        self.0.is_some()
    }

    fn value(&self, name: &str) -> Option<&str> {
        let (_, value) = self.0.iter().flatten().find(|(known, _)| *known == name)?;
        Some(value)
    }

    fn holds(&self, name: &str, value: &str) -> bool {
        self.0.iter().flatten().any(|pair| *pair == (name, value))
    }

    fn is_invalid(&self, name: &str) -> bool {
        self.1.contains(&name)
    }
}

fn empty() -> Typed {
    Typed(None, &[])
}

fn typed(values: &[(&'static str, &'static str)]) -> Typed {
    Typed(Some(values.to_vec()), &[])
}

/// The markup in a form with this state.
macro_rules! bound {
    ($state:expr, $($markup:tt)*) => {{
        let form = fragment! { <form bind={$state}>$($markup)*</form> };
        let inner = form.strip_prefix("<form>").and_then(|rest| rest.strip_suffix("</form>"));
        inner.unwrap_or_default().to_owned()
    }};
}

#[test]
fn a_value_is_what_was_typed_or_what_is_written() {
    for of in [
        "text", "search", "tel", "url", "email", "hidden", "date", "number", "color", "range",
    ] {
        let form =
            |state: &Typed| bound!(state, <input name="x" type={of} value="first" aria-label="X">);
        let out = |value: &str| format!("<input name=\"x\" type=\"{of}\"{value} aria-label=\"X\">");
        assert_eq!(form(&empty()), out(" value=\"first\""));
        assert_eq!(
            form(&typed(&[("x", "<&\"'")])),
            out(" value=\"&lt;&amp;&quot;'\"")
        );
        assert_eq!(form(&typed(&[("x", "")])), out(" value=\"\""));
        assert_eq!(form(&typed(&[("other", "y")])), out(""));
    }
}

#[test]
fn a_control_without_a_value_gets_one() {
    is(
        &bound!(&typed(&[("x", "1")]), <input name="x" aria-label="X">),
        "<input name=\"x\" aria-label=\"X\" value=\"1\">",
    );
    is(
        &bound!(&empty(), <input name="x" aria-label="X">),
        "<input name=\"x\" aria-label=\"X\">",
    );
}

#[test]
fn passwords_and_files_are_never_shown() {
    let state = typed(&[("x", "secret")]);
    for of in ["password", "file", "submit", "image", "PASSWORD"] {
        let out = bound!(&state, <input name="x" type={of} aria-label="X">);
        assert!(!out.contains("secret"), "{out}");
    }
    is(
        &bound!(&state, <input name="x" type="password" aria-label="X"><input name="x" type="file" aria-label="X">),
        "<input name=\"x\" type=\"password\" aria-label=\"X\"><input name=\"x\" type=\"file\" aria-label=\"X\">",
    );
    is(
        &bound!(&state, <input name="x" type="submit" value="Send"><button name="x" value="1">"Send"</button>),
        "<input name=\"x\" type=\"submit\" value=\"Send\"><button name=\"x\" value=\"1\">Send</button>",
    );
}

#[test]
fn what_was_chosen_is_checked() {
    let values = ["p", "q&"];
    let form = |state: &Typed| {
        bound!(state,
            <input type="radio" name="x" value="p" checked aria-label="P">
            for value in values { <input type="radio" name="x" value={value} checked={value == "p"} aria-label="V"> }
            <input type="checkbox" name="y" aria-label="Y">
            <input type="checkbox" name="z" value="{values[0]}-{1}" aria-label="Z">
        )
    };
    let out = |[a, b, c, y, z]: [bool; 5]| {
        let checked = |yes| if yes { " checked" } else { "" };
        let own = |yes: bool| if yes { " checked" } else { "" };
        format!(
            "<input type=\"radio\" name=\"x\" value=\"p\"{} aria-label=\"P\">\
             <input type=\"radio\" name=\"x\" value=\"p\"{} aria-label=\"V\">\
             <input type=\"radio\" name=\"x\" value=\"q&amp;\"{} aria-label=\"V\">\
             <input type=\"checkbox\" name=\"y\" aria-label=\"Y\"{}>\
             <input type=\"checkbox\" name=\"z\" value=\"p-1\" aria-label=\"Z\"{}>",
            own(a),
            own(b),
            own(c),
            checked(y),
            checked(z)
        )
    };
    assert_eq!(form(&empty()), out([true, true, false, false, false]));
    assert_eq!(
        form(&typed(&[("x", "q&"), ("y", "on")])),
        out([false, false, true, true, false])
    );
    assert_eq!(
        form(&typed(&[("z", "p-1")])),
        out([false, false, false, false, true])
    );
}

#[test]
fn a_type_that_is_known_late_decides_late() {
    let state = typed(&[("x", "1"), ("x", "2")]);
    for (of, first, second) in [
        ("checkbox", " checked", " checked"),
        ("radio", " checked", " checked"),
    ] {
        is(
            &bound!(&state,
                <input type={of} name="x" value="1" aria-label="1">
                <input type={of} name="x" value="2" aria-label="2">
                <input type={of} name="x" value="3" checked aria-label="3">),
            &format!(
                "<input type=\"{of}\" name=\"x\" value=\"1\" aria-label=\"1\"{first}>\
                 <input type=\"{of}\" name=\"x\" value=\"2\" aria-label=\"2\"{second}>\
                 <input type=\"{of}\" name=\"x\" value=\"3\" aria-label=\"3\">"
            ),
        );
    }
}

#[test]
fn options_are_known_by_their_value_or_their_text() {
    let sizes = [9_u8, 10];
    let form = |state: &Typed| {
        bound!(state, <select name="x" aria-label="X">
            <option value="">"none"</option>
            <option value="a&b" selected>"A"</option>
            <optgroup label="more"><option>" two\n words "</option></optgroup>
            for size in sizes { <option>{size} " pt"</option> }
            for size in sizes { <option value={size}>"x"</option> }
            <option>if sizes[0] == 9 { "nine" } else { "other" }</option>
            <option disabled>"{sizes[0]:>3}"</option>
        </select>)
    };
    let all = [
        "<option value=\"\">none</option>",
        "<option value=\"a&amp;b\">A</option>",
        "<optgroup label=\"more\"><option> two\n words </option></optgroup>",
        "<option>9 pt</option>",
        "<option>10 pt</option>",
        "<option value=\"9\">x</option>",
        "<option value=\"10\">x</option>",
        "<option>nine</option>",
        "<option disabled>  9</option>",
    ];
    let out = |chosen: usize| {
        let mut out = String::from("<select name=\"x\" aria-label=\"X\">");
        for (at, option) in all.iter().enumerate() {
            if at == chosen {
                let tag = option.rfind("<option").unwrap();
                let end = tag + option[tag..].find('>').unwrap();
                out += &[&option[..end], " selected", &option[end..]].concat();
            } else {
                out += option;
            }
        }
        out + "</select>"
    };
    is(&form(&empty()), &out(1));
    for (at, value) in ["", "a&b", "two words", "9 pt", "10 pt", "9", "10", "nine"]
        .into_iter()
        .enumerate()
    {
        // A number alone is the value of one option and the text of another.
        let expected = if value == "9" {
            out(5).replace("<option disabled>", "<option disabled selected>")
        } else {
            out(at)
        };
        assert_eq!(form(&typed(&[("x", value)])), expected, "{value}");
    }
    is(&form(&typed(&[("x", "A")])), &out(usize::MAX));
}

#[test]
fn text_of_many_lines_keeps_its_first_newline() {
    let form =
        |state: &Typed| bound!(state, <textarea name="x" aria-label="X">"\nfirst"</textarea>);
    let out = |text: &str| format!("<textarea name=\"x\" aria-label=\"X\">{text}</textarea>");
    assert_eq!(form(&empty()), out("\n\nfirst"));
    assert_eq!(
        form(&typed(&[("x", "\n</textarea>&")])),
        out("\n\n&lt;/textarea&gt;&amp;")
    );
    assert_eq!(form(&typed(&[("x", "a\nb")])), out("a\nb"));
    assert_eq!(form(&typed(&[])), out(""));
    for text in ["\nx", "\n", "x\n", "\n\n"] {
        let state = typed(&[("x", "")]);
        let state = Typed(
            Some(vec![("x", Box::leak(text.to_owned().into_boxed_str()))]),
            state.1,
        );
        let parsed = pages_tests::judge::well_formed(&form(&state));
        assert!(
            format!("{parsed:?}").contains(&format!("{text:?}")),
            "{parsed:?}"
        );
    }
}

#[test]
fn what_is_invalid_says_so() {
    let state = Typed(None, &["x", "y"]);
    let hints = ["h1", "h2"];
    is(
        &bound!(&state,
            <input name="x" aria-label="X">
            <input name="ok" aria-label="X" aria-describedby="hint">
            <input name="x" aria-label="X" aria-describedby="hint">
            <input name="x" aria-label="X" aria-describedby={hints}>
            <input name="x" aria-label="X" aria-describedby={None::<&str>}>
            <input name="ok" aria-label="X" aria-describedby={None::<&str>}>
            <input name="x" aria-label="X" aria-invalid="spelling">
            <input name="x" type="hidden">
            <textarea name="x" aria-label="X"></textarea>
            <select name="y" aria-label="Y"><option>"1"</option></select>
        ),
        "<input name=\"x\" aria-label=\"X\" aria-invalid=\"true\" aria-describedby=\"x-error\">\
         <input name=\"ok\" aria-label=\"X\" aria-describedby=\"hint\">\
         <input name=\"x\" aria-label=\"X\" aria-describedby=\"hint x-error\" aria-invalid=\"true\">\
         <input name=\"x\" aria-label=\"X\" aria-describedby=\"h1 h2 x-error\" aria-invalid=\"true\">\
         <input name=\"x\" aria-label=\"X\" aria-describedby=\"x-error\" aria-invalid=\"true\">\
         <input name=\"ok\" aria-label=\"X\">\
         <input name=\"x\" aria-label=\"X\" aria-invalid=\"spelling\" aria-describedby=\"x-error\">\
         <input name=\"x\" type=\"hidden\">\
         <textarea name=\"x\" aria-label=\"X\" aria-invalid=\"true\" aria-describedby=\"x-error\"></textarea>\
         <select name=\"y\" aria-label=\"Y\" aria-invalid=\"true\" aria-describedby=\"y-error\"><option>1</option></select>",
    );
}

#[test]
fn limits_stand_where_the_standard_has_them() {
    let of = "text";
    is(
        &bound!(&empty(),
            <input name="a" aria-label="A">
            <input name="a" aria-label="A" type={of} maxlength="5" required={false}>
            <input name="a" aria-label="A" type="number">
            <input name="a" type="hidden">
            <textarea name="a" aria-label="A"></textarea>
            <select name="a" aria-label="A"><option>"x"</option></select>
            <select name="a" aria-label="A"><option value="">"x"</option></select>
            <input name="b" aria-label="B" type="checkbox">
            <input name="unknown" aria-label="U">
        ),
        "<input name=\"a\" aria-label=\"A\" required maxlength=\"60\" pattern=\"[^&lt;&quot;&amp;]*\">\
         <input name=\"a\" aria-label=\"A\" type=\"text\" maxlength=\"5\" pattern=\"[^&lt;&quot;&amp;]*\">\
         <input name=\"a\" aria-label=\"A\" type=\"number\" required min=\"1\">\
         <input name=\"a\" type=\"hidden\">\
         <textarea name=\"a\" aria-label=\"A\" required maxlength=\"60\"></textarea>\
         <select name=\"a\" aria-label=\"A\"><option>x</option></select>\
         <select name=\"a\" aria-label=\"A\" required><option value=\"\">x</option></select>\
         <input name=\"b\" aria-label=\"B\" type=\"checkbox\">\
         <input name=\"unknown\" aria-label=\"U\">",
    );
}

#[component]
fn Card(children: impl Children) {
    html! { <div>{children}</div> }
}

#[component]
async fn Slow(children: impl html::AsyncChildren) {
    html! { <div>{children}</div> }
}

#[test]
fn controls_are_bound_wherever_they_stand() {
    let state = typed(&[("x", "1"), ("y", "2")]);
    let other = typed(&[("x", "3")]);
    let mut h = Html::new();
    html!(&mut h,
        <form bind={&state}>
            <Card>
                if true { for _ in 0..1 { match 1 { _ => <input name="x" aria-label="X">, } } }
            </Card>
            { let inner: Fragment = fragment! { <input name="x" aria-label="Not of this call"> }; inner }
        </form>
        <form bind={&other}><input name="x" aria-label="X"><input name="y" aria-label="Y"></form>
        <input name="x" aria-label="X">
        <form><input name="x" aria-label="X"></form>
    );
    is(
        &h.into_string(),
        "<form><div><input name=\"x\" aria-label=\"X\" value=\"1\"></div>\
         <input name=\"x\" aria-label=\"Not of this call\"></form>\
         <form><input name=\"x\" aria-label=\"X\" value=\"3\"><input name=\"y\" aria-label=\"Y\"></form>\
         <input name=\"x\" aria-label=\"X\"><form><input name=\"x\" aria-label=\"X\"></form>",
    );
}

/// A part of a form, which knows nothing of the form around it.
#[component]
fn Part(state: &Typed) {
    html! {
        <fieldset bind={state}>
            <input name="a" aria-label="A">
            <div><select name="b" aria-label="B" multiple><option value="1">"one"</option><option value="2">"two"</option></select></div>
        </fieldset>
    }
}

#[test]
fn a_component_binds_the_part_of_a_form_that_it_writes() {
    let state = Typed(Some(vec![("a", "<"), ("b", "2")]), &["a"]);
    let form = fragment! { <form method="post" bind={&state}><input name="a" type="hidden"><Part state={&state}/></form> };
    is(
        &form,
        "<form method=\"post\"><input name=\"a\" type=\"hidden\" value=\"&lt;\"><fieldset><input name=\"a\" aria-label=\"A\" required maxlength=\"60\" \
         pattern=\"[^&lt;&quot;&amp;]*\" value=\"&lt;\" aria-invalid=\"true\" aria-describedby=\"a-error\"><div>\
         <select name=\"b\" aria-label=\"B\" multiple><option value=\"1\">one</option>\
         <option value=\"2\" selected>two</option></select></div></fieldset></form>",
    );
}

/// One field of a form, whichever.
#[component]
fn Labelled(state: &Typed, field: &str, of: &str, #[default] hint: bool) {
    html! {
        <p bind={state}>
            if hint {
                <input name={field} type={of} aria-label={field} aria-describedby="hint">
            } else {
                <input name={field} type={of} aria-label={field}>
            }
        </p>
    }
}

#[test]
fn a_control_whose_name_is_a_value_is_bound_too() {
    let state = Typed(Some(vec![("a", "<"), ("b", "2"), ("b", "on")]), &["a"]);
    let first = "a";
    let form = fragment! {
        <form bind={&state}>
            <Labelled state={&state} field="a" of="text"/>
            <Labelled state={&state} field="a" of="email" hint/>
            <Labelled state={&state} field="b" of="checkbox"/>
            <Labelled state={&state} field="c" of="text" hint/>
            for name in ["a", "b"] { <select name={name} aria-label="S"><option>"2"</option><option>{"<"}</option></select> }
            <textarea name={first} aria-label="T">"first"</textarea>
        </form>
    };
    let limits = "required maxlength=\"60\" pattern=\"[^&lt;&quot;&amp;]*\"";
    is(
        &form,
        &format!(
            "<form><p><input name=\"a\" type=\"text\" aria-label=\"a\" {limits} value=\"&lt;\" aria-invalid=\"true\" \
             aria-describedby=\"a-error\"></p>\
             <p><input name=\"a\" type=\"email\" aria-label=\"a\" aria-describedby=\"hint a-error\" {limits} \
             value=\"&lt;\" aria-invalid=\"true\"></p>\
             <p><input name=\"b\" type=\"checkbox\" aria-label=\"b\" checked></p>\
             <p><input name=\"c\" type=\"text\" aria-label=\"c\" aria-describedby=\"hint\"></p>\
             <select name=\"a\" aria-label=\"S\" aria-invalid=\"true\" aria-describedby=\"a-error\"><option>2</option>\
             <option selected>&lt;</option></select>\
             <select name=\"b\" aria-label=\"S\"><option selected>2</option><option>&lt;</option></select>\
             <textarea name=\"a\" aria-label=\"T\" required maxlength=\"60\" aria-invalid=\"true\" \
             aria-describedby=\"a-error\">&lt;</textarea></form>"
        ),
    );
}

#[tokio::test]
async fn controls_are_bound_in_children_that_wait() {
    let state = typed(&[("x", "1"), ("y", "2")]);
    let mut h = Html::new();
    let page = async {
        html!(async &mut h,
            <form bind={&state}>
                <Slow>
                    {std::future::ready("waited").await}
                    <input name="x" aria-label="X">
                </Slow>
                <select name="y" aria-label="Y"><option>{2}</option></select>
            </form>
        );
    };
    tokio::time::timeout(std::time::Duration::from_secs(9), page)
        .await
        .unwrap();
    is(
        &h.into_string(),
        "<form><div>waited<input name=\"x\" aria-label=\"X\" value=\"1\"></div>\
         <select name=\"y\" aria-label=\"Y\"><option selected>2</option></select></form>",
    );
}

#[test]
fn each_expression_is_evaluated_once() {
    let count = Cell::new(0);
    let next = |value: &'static str| {
        count.set(count.get() + 1);
        value
    };
    let state = || {
        next("");
        typed(&[("x", "p")])
    };
    let out = fragment! {
        <form bind={state()}>
            <input type={next("radio")} name="x" value={next("p")} aria-label="P" checked={next("") == "x"}>
            <select name="x" aria-label="X"><option value={next("q")}>{next("Q")}</option><option>{next("p")}</option></select>
        </form>
    };
    is(
        &out,
        "<form><input type=\"radio\" name=\"x\" value=\"p\" aria-label=\"P\" checked>\
         <select name=\"x\" aria-label=\"X\"><option value=\"q\">Q</option><option selected>p</option></select></form>",
    );
    // What was typed takes the place of `checked={…}`, which isn't asked then.
    assert_eq!(count.get(), 6);
}

#[test]
fn errors_pass_through() {
    fn page(fail: bool) -> Result<Fragment, &'static str> {
        let state = |fail: bool| {
            if fail {
                Err("state")
            } else {
                Ok(typed(&[("x", "1")]))
            }
        };
        Ok(fragment! {
            <form bind={state(fail)?}>
                <input type="radio" name="x" value={Ok::<_, &'static str>("1")?} aria-label="1">
                <select name="x" aria-label="X"><option>{Ok::<_, &'static str>("1")?}</option></select>
            </form>
        })
    }
    assert_eq!(page(true).unwrap_err(), "state");
    assert_eq!(page(false).unwrap().matches("ed>").count(), 2);
}
