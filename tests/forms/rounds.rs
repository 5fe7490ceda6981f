//! What a page fills into a form and a browser sends back unchanged is read as the same value.

use pages::prelude::*;
use pages::test::client;
use pages::{Color, Site, WebUrl};
use proptest::prelude::*;
use std::sync::{Arc, Mutex};

#[derive(Clone, Copy, Debug, PartialEq, FromParam)]
enum Tea {
    Green,
    Black,
    #[param("\"white\" & <wild>")]
    White,
}

#[derive(Clone, Debug, PartialEq, Form)]
struct Card {
    line: String,
    #[field(blank)]
    text: String,
    nick: Option<String>,
    number: i32,
    large: Option<u64>,
    decimal: f64,
    letter: Option<char>,
    tea: Tea,
    second: Option<Tea>,
    several: Vec<Tea>,
    words: Vec<String>,
    yes: bool,
    maybe: Option<bool>,
    email: Option<Email>,
    home: Option<WebUrl>,
    color: Color,
}

/// What the form is filled with, and what came back.
#[derive(Clone, Default)]
struct Desk(Arc<Mutex<(Option<Card>, Option<Card>)>>);

#[page("/forms/card", method = get | post)]
async fn card(desk: State<Desk>, mut form: FormState<Card>) {
    if let Some(card) = form.take() {
        desk.0.0.lock().unwrap().1 = Some(card);
        html! { <p>"Thanks."</p> }
        return;
    }
    if let Some(card) = &desk.0.0.lock().unwrap().0 {
        form.fill(card);
    }
    html! {
        {form.summary()}
        <form method="post" action={card::url()} bind={&form}>
            <input name="line" aria-label="line">
            <textarea name="text" aria-label="text"></textarea>
            <input name="nick" type="search" aria-label="nick">
            <input name="number" type="number" aria-label="number">
            <input name="large" inputmode="numeric" aria-label="large">
            <input name="decimal" type="number" aria-label="decimal">
            <input name="letter" aria-label="letter">
            <select name="tea" aria-label="tea">
                <option>"green"</option>
                <option>"black"</option>
                <option value="\"white\" & <wild>">"White"</option>
            </select>
            <input name="second" type="radio" value="" checked>
            <input name="second" type="radio" value="green">
            <input name="second" type="radio" value="black">
            <input name="second" type="radio" value="\"white\" & <wild>">
            for tea in ["green", "black", "\"white\" & <wild>"] {
                <input name="several" type="checkbox" value={tea}>
            }
            <select name="words" multiple aria-label="words">
                for word in ["a", "b & c", " d"] { <option value={word}>"word"</option> }
            </select>
            <input name="yes" type="checkbox">
            <select name="maybe" aria-label="maybe">
                <option value="">"?"</option>
                <option value="yes">"Yes"</option>
                <option value="no">"No"</option>
            </select>
            <input name="email" type="email" aria-label="email">
            <input name="home" type="url" aria-label="home">
            <input name="color" type="color" aria-label="color">
            <button>"Send"</button>
        </form>
    }
}

fn teas() -> impl Strategy<Value = Tea> {
    prop::sample::select(vec![Tea::Green, Tea::Black, Tea::White])
}

/// Text of one line that is more than white space.
fn line() -> impl Strategy<Value = String> {
    "[^\\x00\\r\\n]{1,20}".prop_filter("white space is nothing", |text| !text.trim().is_empty())
}

fn cards() -> impl Strategy<Value = Card> {
    let texts = (line(), "[^\\x00\\r]{0,40}", prop::option::of(line()));
    let numbers = (
        any::<i32>(),
        prop::option::of(any::<u64>()),
        -1e15..1e15_f64,
        prop::option::of("[!-~ä€]".prop_filter_map("one", |text| text.chars().next())),
    );
    let choices = (
        teas(),
        prop::option::of(teas()),
        prop::sample::subsequence(vec![Tea::Green, Tea::Black, Tea::White], 0..=3),
        prop::sample::subsequence(vec!["a", "b & c", " d"], 0..=3),
        any::<bool>(),
        prop::option::of(any::<bool>()),
    );
    let others = (
        prop::option::of(prop::sample::select(vec!["a@b", "o'neill+x@example.org"])),
        prop::option::of(prop::sample::select(vec![
            "http://a/?b=c&d=e#f",
            "https://bücher.example/",
        ])),
        any::<(u8, u8, u8)>(),
    );
    (texts, numbers, choices, others).prop_map(|(texts, numbers, choices, others)| {
        use pages::FromParam as _;
        let (line, text, nick) = texts;
        let (number, large, decimal, letter) = numbers;
        let (tea, second, several, words, yes, maybe) = choices;
        let (email, home, (red, green, blue)) = others;
        Card {
            line,
            text,
            nick,
            number,
            large,
            decimal,
            letter,
            tea,
            second,
            several,
            words: words.into_iter().map(str::to_owned).collect(),
            yes,
            maybe,
            email: email.map(|text| Email::from_param(text).unwrap()),
            home: home.map(|text| WebUrl::from_param(text).unwrap()),
            color: Color { red, green, blue },
        }
    })
}

/// The answer to the form as it stands there, and what came back.
async fn round(card: Card) -> (u16, String, Option<Card>) {
    let desk = Desk::default();
    desk.0.lock().unwrap().0 = Some(card);
    let site = Site::with([card::ENTRY]).state(desk.clone());
    let page = client(site).unwrap().get("/forms/card").await.unwrap();
    let answer = page.only_form().unwrap().press("Send").await.unwrap();
    let came = desk.0.lock().unwrap().1.take();
    (answer.status().as_u16(), answer.text().to_owned(), came)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn what_is_sent_back_is_what_was_filled_in(card in cards()) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let (status, text, came) = runtime.block_on(round(card.clone()));
        prop_assert_eq!(status, 200, "{}", text);
        prop_assert_eq!(came, Some(card));
    }
}
