//! What is said of the attributes of forms, and what is left of them.

use super::tokens;
use crate::form::derive;

fn expansion(source: &str) -> syn::File {
    syn::parse2(derive(tokens(source))).expect("what is left parses")
}

fn messages(source: &str) -> Vec<String> {
    expansion(source)
        .items
        .iter()
        .filter_map(|item| match item {
            syn::Item::Macro(call) => syn::parse2::<syn::LitStr>(call.mac.tokens.clone()).ok(),
            _ => None,
        })
        .map(|text| text.value())
        .collect()
}

#[test]
fn each_mistake_in_a_field_is_said_once() {
    for (attribute, expected) in [
        ("#[field(max_length = 6)]", "help: write `maxlength`"),
        ("#[field(check = f)]", "help: write `#[check(…)]` beside"),
        ("#[field(id = \"a\")]", "help: write `id` in the markup"),
        ("#[field(label)]", "`label` has no value"),
        ("#[field(label = LABEL)]", "`label` is a text that is known"),
        ("#[field(name = \"\")]", "a field without a name"),
        ("#[field(name = \"a b\")]", "holds no white space"),
        ("#[field(maxlength = 1.5)]", "`maxlength` is a whole number"),
        (
            "#[field(maxlength = 4294967296)]",
            "`maxlength` is a whole number",
        ),
        ("#[field(min = 1 + 1)]", "`min` is a number or a text"),
        ("#[field(max = -\"a\")]", "`max` is a number or a text"),
        (
            "#[field(step = \"all\")]",
            "a step is a number greater than 0",
        ),
        ("#[field(step = -1)]", "a step is a number greater than 0"),
        ("#[field(pattern = \"(\")]", "this is no pattern"),
        ("#[field(required = true)]", "`required` has no value"),
        ("#[field(blank, blank)]", "`blank` is given twice"),
        ("#[field = 3]", "this attribute says nothing"),
        ("#[check]", "nothing is checked"),
        ("#[form(check = f)]", "stands before the struct"),
    ] {
        let said = messages(&format!("struct Entry {{ {attribute} a: u8 }}"));
        assert!(
            said.len() == 1 && said[0].contains(expected),
            "{attribute}: {said:?}"
        );
    }
}

#[test]
fn a_mistake_leaves_a_form_and_its_keys() {
    let file = expansion("struct Entry { #[field(x = 1)] a: u8, b: u8 }");
    let left = quote::quote!(#file).to_string().replace(' ', "");
    assert!(left.contains("::pages::__private::FormDataforEntry"));
    assert!(left.contains("constA:") && left.contains("constB:"));
}

#[test]
fn what_is_known_of_a_field_stands_in_constants() {
    let file = expansion(
        "#[form(crate = a::b)] pub(crate) struct Entry { #[field(maxlength = 1_000)] #[check(1..10)] first_name: u8 }",
    );
    let left = quote::quote!(#file).to_string().replace(' ', "");
    for part in [
        "pub(crate)constFIRST_NAME:a::b::__private::FieldKey<Entry>",
        "name:\"first_name\",label:\"Firstname\"",
        "attribute:\"maxlength\",value:\"1000\"",
        "attribute:\"max\",value:\"9\"",
        "TooLarge{most:\"9\"}",
    ] {
        assert!(left.contains(part), "{part}\n{left}");
    }
    assert!(!left.contains("::pages::"));
}

#[test]
fn of_several_ranges_none_is_lost() {
    for (attributes, parts) in [
        (
            "#[field(min = 1)] #[check(5..=9)]",
            &["TooSmall{least:\"1\"}", "TooLarge{most:\"9\"}", "5..=9"][..],
        ),
        (
            "#[check(1..=9)] #[check(3..)]",
            &["TooSmall{least:\"1\"}", "TooLarge{most:\"9\"}", "3.."],
        ),
        (
            "#[check(1.., ..=9)]",
            &["TooSmall{least:\"1\"}", "TooLarge{most:\"9\"}"],
        ),
    ] {
        let file = expansion(&format!("struct Entry {{ {attributes} n: u8 }}"));
        let left = quote::quote!(#file).to_string().replace(' ', "");
        for part in parts {
            assert!(left.contains(part), "{part}\n{left}");
        }
        // What is a limit isn't a check as well.
        assert_eq!(
            left.matches(".contains(").count(),
            parts.len() - 2,
            "{left}"
        );
    }
}
