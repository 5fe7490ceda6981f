//! `#[derive(Form)]`: what each type of field makes of what was sent, and what is said when it won't do.

use pages::html::form::{Bound, Field, Kind, Limit};
use pages::prelude::*;
use pages::test::client;
use pages::{Color, FormErrors, Lookup, Param, ParamError, ToParam, WebUrl};
use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, FromParam)]
enum Tea {
    Green,
    Black,
    #[param("white-tea")]
    White,
}

/// Somebody whom the site knows.
#[derive(Debug)]
struct Guest(String);

impl Param for Guest {
    type Key = u8;

    async fn look_up(id: u8, lookup: &Lookup<'_>) -> Result<Self, ParamError> {
        match id {
            13 => Err("x".parse::<u8>().unwrap_err().into()),
            _ => lookup
                .state::<Vec<String>>()?
                .get(usize::from(id))
                .map(|name| Self(name.clone()))
                .ok_or_else(ParamError::not_found),
        }
    }
}

impl ToParam for Guest {
    fn to_param(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        out.write_str(&self.0)
    }
}

#[derive(Debug, Form)]
#[form(check = is_awake, check = |form: &Order, errors: &mut FormErrors<Order>| if form.cups == 12 { errors.add_to_form("We are not that many.") })]
struct Order {
    #[field(label = "Your name", minlength = 2, maxlength = 5)]
    name: String,
    #[field(blank)]
    note: String,
    #[field(name = "e-mail")]
    email: Option<Email>,
    tea: Tea,
    #[check(1..=12, |n| n % 2 == 0, "must be even: we have pairs of cups")]
    cups: u8,
    sugar: bool,
    #[field(required, label = "I know the rules")]
    rules: bool,
    extra: Vec<Tea>,
    #[field(
        pattern = "[A-Z]{2}-[0-9]+",
        message = "must be as on your card: AB-123"
    )]
    card: Option<String>,
    #[field(default = 7.5, min = 0.0, step = 0.5)]
    hour: f64,
    home: Option<WebUrl>,
    color: Option<Color>,
    guest: Option<Guest>,
    r#type: Option<char>,
}

fn is_awake(order: &Order, errors: &mut FormErrors<Order>) {
    if order.tea == Tea::Black && order.hour > 21.0 {
        errors.add(Order::TEA, "keeps you awake so late");
        errors.add(Order::HOUR, "Come earlier!");
    }
}

#[page("/forms/derive", method = post, layout = none)]
async fn order(form: FormState<Order>) {
    if let Some(order) = form.valid() {
        html! { "{order:?}" }
    } else {
        for (field, error) in form.summary().messages() {
            html! { "{field:?} {error}" "\n" }
        }
    }
}

/// What the page makes of these fields, beside those that must be there.
async fn said(fields: &[(&str, &str)]) -> String {
    let given = |name: &str| fields.iter().any(|(known, _)| *known == name);
    let usual = [
        ("name", "Ada"),
        ("tea", "green"),
        ("cups", "2"),
        ("rules", "on"),
    ];
    let usual = usual.into_iter().filter(|(name, _)| !given(name));
    let all: Vec<(&str, &str)> = usual.chain(fields.iter().copied()).collect();
    let site = pages::Site::with([order::ENTRY]).state(vec!["Grace".to_owned()]);
    let answer = client(site)
        .unwrap()
        .post("/forms/derive")
        .form(&all)
        .await
        .unwrap();
    let text = answer.text().replace("&quot;", "\"").replace("&#39;", "'");
    let is_valid = text.starts_with("Order {");
    assert_eq!(answer.status(), if is_valid { 200 } else { 422 }, "{text}");
    text
}

async fn wrong(fields: &[(&str, &str)]) -> Vec<String> {
    said(fields).await.lines().map(str::to_owned).collect()
}

#[tokio::test]
async fn values_are_those_of_their_types() {
    let plain = said(&[]).await;
    assert_eq!(
        plain,
        "Order { name: \"Ada\", note: \"\", email: None, tea: Green, cups: 2, sugar: false, rules: true, extra: [], card: None, \
         hour: 7.5, home: None, color: None, guest: None, type: None }"
    );
    let full = said(&[
        ("name", "  Ä "),
        ("note", " \n "),
        ("e-mail", " ada@example.org "),
        ("tea", "white-tea"),
        ("cups", " 4 "),
        ("sugar", "yes"),
        ("extra", "green"),
        ("extra", ""),
        ("extra", "black"),
        ("card", "AB-1"),
        ("hour", "1e1"),
        ("home", "https://example.org/"),
        ("color", "#FF8800"),
        ("guest", "0"),
        ("type", "x"),
        ("nobody", "asked"),
    ])
    .await;
    assert_eq!(
        full,
        "Order { name: \"  Ä \", note: \" \\n \", email: Some(Email(\"ada@example.org\")), tea: White, cups: 4, sugar: true, \
         rules: true, extra: [Green, Black], card: Some(\"AB-1\"), hour: 10.0, home: Some(WebUrl(\"https://example.org/\")), \
         color: Some(Color { red: 255, green: 136, blue: 0 }), guest: Some(Guest(\"Grace\")), type: Some('x') }"
    );
    assert!(
        said(&[("note", "a\r\nb")])
            .await
            .contains("note: \"a\\nb\"")
    );
}

#[tokio::test]
async fn a_checkbox_may_have_a_hidden_control_before_it() {
    assert!(
        said(&[("sugar", "false"), ("sugar", "on")])
            .await
            .contains("sugar: true")
    );
    assert!(said(&[("sugar", "off")]).await.contains("sugar: false"));
    assert_eq!(
        wrong(&[("sugar", "perhaps")]).await,
        ["Some(\"sugar\") “Sugar” must be true or false."]
    );
}

#[tokio::test]
async fn all_that_is_wrong_is_said_at_once() {
    let all = wrong(&[
        ("name", "   "),
        ("e-mail", "ada"),
        ("tea", "milk"),
        ("cups", "many"),
        ("rules", "off"),
        ("extra", "green"),
        ("extra", "milk"),
        ("card", "AB-"),
        ("hour", "7.3"),
        ("home", "javascript:alert(1)"),
        ("color", "red"),
        ("guest", "7"),
        ("type", "xy"),
    ])
    .await;
    assert_eq!(
        all,
        [
            "Some(\"name\") Write your name, at most 5 characters.",
            "Some(\"e-mail\") Email must be an e-mail address such as name@example.org.",
            "Some(\"tea\") Tea must be one of those that are given.",
            "Some(\"cups\") Cups must be a whole number from 0 to 255.",
            "Some(\"rules\") Check “I know the rules”.",
            "Some(\"extra\") Extra must be one of those that are given.",
            "Some(\"card\") Card must be as on your card: AB-123.",
            "Some(\"hour\") Hour must be in steps of 0.5.",
            "Some(\"home\") Home must be an address such as https://example.org/.",
            "Some(\"color\") Color must be a colour such as #ff8800.",
            "Some(\"guest\") Guest doesn't exist.",
            "Some(\"type\") Type must be a single character.",
        ]
    );
}

#[tokio::test]
async fn nothing_at_all_lacks_what_must_be_there() {
    let site = pages::Site::with([order::ENTRY]).state(vec![String::new()]);
    let answer = client(site).unwrap().post("/forms/derive").await.unwrap();
    assert_eq!(answer.status(), 422);
    assert_eq!(
        answer.text().lines().collect::<Vec<_>>(),
        [
            "Some(&quot;name&quot;) Write your name, at most 5 characters.",
            "Some(&quot;tea&quot;) Choose the tea.",
            "Some(&quot;cups&quot;) Write the cups, from 1 to 12.",
            "Some(&quot;rules&quot;) Check “I know the rules”.",
        ]
    );
}

#[tokio::test]
async fn limits_hold_at_their_edges() {
    for (field, good, bad, error) in [
        (
            "name",
            "Ab",
            "A",
            "Your name must be at least 2 characters long.",
        ),
        (
            "name",
            "Adäle",
            "Adäle!",
            "Your name must be at most 5 characters long.",
        ),
        ("cups", "12", "13", "Cups must be 12 or less."),
        ("cups", "2", "0", "Cups must be 1 or more."),
        (
            "cups",
            "2",
            "3",
            "Cups must be even: we have pairs of cups.",
        ),
        ("hour", "0", "-0.5", "Hour must be 0.0 or more."),
        (
            "cups",
            "2",
            "256",
            "Cups must be a whole number from 0 to 255.",
        ),
    ] {
        assert!(!said(&[(field, good)]).await.contains("at least"), "{good}");
        assert_eq!(
            wrong(&[(field, bad)]).await,
            [format!("Some(\"{field}\") {error}")]
        );
    }
}

#[tokio::test]
async fn one_value_is_given_once() {
    assert_eq!(
        wrong(&[("cups", "2"), ("cups", "4")]).await,
        ["Some(\"cups\") Cups must be given once."]
    );
}

#[tokio::test]
async fn the_form_is_judged_as_a_whole_when_its_fields_are_right() {
    assert_eq!(
        wrong(&[("tea", "black"), ("hour", "22"), ("cups", "12")]).await,
        [
            "None We are not that many.",
            "Some(\"tea\") Tea keeps you awake so late.",
            "Some(\"hour\") Come earlier!",
        ]
    );
    // What a field lacks comes first: there is no form to judge.
    assert_eq!(
        wrong(&[("tea", "black"), ("hour", "22"), ("cups", "x")])
            .await
            .len(),
        1
    );
}

#[tokio::test]
async fn a_look_up_that_fails_is_not_the_visitors_fault() {
    let site = pages::Site::with([order::ENTRY]).state(vec![String::new()]);
    let answer = client(site)
        .unwrap()
        .post("/forms/derive")
        .form(&[("guest", "13")])
        .await
        .unwrap();
    assert_eq!(answer.status(), 500);
}

#[test]
fn the_markup_learns_what_can_be_known() {
    let spec = FormState::<Order>::empty().spec();
    let field = |name: &str| spec.field(name).unwrap();
    assert_eq!(spec.name, "Order");
    assert_eq!(
        *field("name"),
        Field {
            label: "Your name",
            limits: &[
                Limit {
                    attribute: "minlength",
                    value: "2"
                },
                Limit {
                    attribute: "maxlength",
                    value: "5"
                },
            ],
            ..Field::new("name", Kind::Text)
        }
    );
    assert_eq!(
        field("cups").limits,
        [
            Limit {
                attribute: "min",
                value: "1"
            },
            Limit {
                attribute: "max",
                value: "12"
            },
        ]
    );
    assert_eq!(
        field("hour").limits,
        [
            Limit {
                attribute: "min",
                value: "0.0"
            },
            Limit {
                attribute: "step",
                value: "0.5"
            },
        ]
    );
    assert_eq!(field("tea").choices, ["green", "black", "white-tea"]);
    let kinds: Vec<(Kind, bool, bool)> = spec
        .fields
        .iter()
        .map(|field| (field.kind, field.required, field.repeats))
        .collect();
    assert_eq!(
        kinds,
        [
            (Kind::Text, true, false),
            (Kind::Text, false, false),
            (Kind::Email, false, false),
            (Kind::Choice, true, false),
            (Kind::Integer, true, false),
            (Kind::Bool, false, false),
            (Kind::Bool, true, false),
            (Kind::Choice, false, true),
            (Kind::Text, false, false),
            (Kind::Decimal, false, false),
            (Kind::Url, false, false),
            (Kind::Color, false, false),
            (Kind::Integer, false, false),
            (Kind::Text, false, false),
        ]
    );
    assert_eq!(Order::TYPE.name(), "type");
}
