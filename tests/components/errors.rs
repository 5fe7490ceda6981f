//! `?` with any error type, from components, from expressions, and from inside children.

use html::{Children, Html, component, html};
use pages_tests::judge::is;

#[derive(Debug, PartialEq)]
enum Trouble {
    Number,
    Other(&'static str),
}

impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Trouble {}

impl From<std::num::ParseIntError> for Trouble {
    fn from(_: std::num::ParseIntError) -> Self {
        Self::Number
    }
}

#[component]
fn Number(text: &str) -> Result<(), Trouble> {
    html! { <b>{text.parse::<i32>()?}</b> }
    Ok(())
}

#[component]
fn Frame(children: impl Children) {
    html! { <div>{children}</div> }
}

fn printed<E>(page: impl FnOnce(&mut Html) -> Result<(), E>) -> (Result<(), E>, String) {
    let mut h = Html::new();
    let result = page(&mut h);
    (result, h.into_string())
}

#[test]
fn an_expression_passes_its_error_on() {
    fn page(h: &mut Html, text: &str) -> Result<(), Trouble> {
        html!(h, <p title={text.parse::<u8>()?}>"{text.parse::<u8>()?}" {text.parse::<u8>()?}</p>);
        Ok(())
    }
    let (result, out) = printed(|h| page(h, "7"));
    assert_eq!(result, Ok(()));
    is(&out, "<p title=\"7\">77</p>");
    assert_eq!(printed(|h| page(h, "x")).0, Err(Trouble::Number));
}

#[test]
fn a_component_passes_its_error_on() {
    fn page(h: &mut Html, text: &str) -> Result<(), Trouble> {
        html!(h, <p><Number text={text}/>?</p>);
        Ok(())
    }
    let (result, out) = printed(|h| page(h, "7"));
    assert_eq!(result, Ok(()));
    is(&out, "<p><b>7</b></p>");
    assert_eq!(printed(|h| page(h, "x")).0, Err(Trouble::Number));
}

#[test]
fn anyhow_takes_any_error() {
    fn page(h: &mut Html, text: &str) -> anyhow::Result<()> {
        html!(h, <main><Number text={text}/>? {text.parse::<u8>()?} <Frame><Number text={text}/>?</Frame></main>);
        anyhow::ensure!(text != "9", "nine");
        Ok(())
    }
    let (result, out) = printed(|h| page(h, "7"));
    assert!(result.is_ok());
    is(&out, "<main><b>7</b>7<div><b>7</b></div></main>");
    assert!(
        printed(|h| page(h, "x"))
            .0
            .unwrap_err()
            .downcast_ref::<Trouble>()
            .is_some()
    );
    assert_eq!(printed(|h| page(h, "9")).0.unwrap_err().to_string(), "nine");
}

#[test]
fn an_error_inside_children_leaves_the_function_around_the_markup() {
    fn page(h: &mut Html, text: &str) -> Result<(), Trouble> {
        html!(h,
            <main>
                <Frame>
                    "a"
                    <Frame>{text.parse::<u8>()?} <Number text={text}/>?</Frame>
                    if text == "9" { {Err::<u8, _>(Trouble::Other("nine"))?} }
                </Frame>
                "after"
            </main>
        );
        Ok(())
    }
    let (result, out) = printed(|h| page(h, "7"));
    assert_eq!(result, Ok(()));
    is(&out, "<main><div>a<div>7<b>7</b></div></div>after</main>");
    let (result, out) = printed(|h| page(h, "x"));
    assert_eq!(result, Err(Trouble::Number));
    assert!(!out.contains("after"), "{out}");
    assert_eq!(printed(|h| page(h, "9")).0, Err(Trouble::Other("nine")));
}

#[test]
fn options_work_with_the_question_mark_too() {
    fn page(h: &mut Html, number: Option<u32>) -> Option<()> {
        html!(h, <p>{number?}</p>);
        Some(())
    }
    let mut h = Html::new();
    assert_eq!(page(&mut h, Some(1)), Some(()));
    assert_eq!(page(&mut h, None), None);
}
