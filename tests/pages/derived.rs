//! `#[derive(FromParam)]`: names and wrapped values, from text and to text.

use pages::prelude::*;
use pages::test::client;
use pages::{FromParam as _, ToParam};

#[derive(Clone, Copy, Debug, PartialEq, FromParam)]
enum Order {
    Newest,
    MostRead,
    #[param("a-z")]
    Title,
}

#[derive(Debug, PartialEq, FromParam)]
#[param(rename_all = "SCREAMING_SNAKE_CASE")]
enum Shout {
    HalfWay,
    r#Type,
}

#[derive(Debug, PartialEq, FromParam)]
struct Id(u64);

#[derive(Debug, PartialEq, FromParam)]
struct Word<T> {
    text: T,
}

fn written(value: &impl ToParam) -> String {
    let mut text = String::new();
    value.to_param(&mut text).unwrap();
    text
}

#[test]
fn names_are_read_and_written() {
    for (order, name) in [
        (Order::Newest, "newest"),
        (Order::MostRead, "most-read"),
        (Order::Title, "a-z"),
    ] {
        assert_eq!(written(&order), name);
        assert_eq!(Order::from_param(name).unwrap(), order);
    }
    assert_eq!(written(&Shout::HalfWay), "HALF_WAY");
    assert_eq!(Shout::from_param("TYPE").unwrap(), Shout::r#Type);
    let error = Order::from_param("Newest").unwrap_err();
    assert_eq!(error.reason(), "must be newest, most-read or a-z");
    assert_eq!(
        Shout::from_param("").unwrap_err().reason(),
        "must be HALF_WAY or TYPE"
    );
}

#[test]
fn a_wrapped_value_is_read_and_written_as_it_is() {
    assert_eq!(written(&Id(7)), "7");
    assert_eq!(Id::from_param("7").unwrap(), Id(7));
    assert_eq!(Id::EXPECTS, u64::EXPECTS);
    assert_eq!(
        Word::<String>::from_param("").unwrap(),
        Word {
            text: String::new()
        }
    );
    const { assert!(Word::<String>::ACCEPTS_EMPTY && !Word::<char>::ACCEPTS_EMPTY) };
    assert!(Word::<u8>::from_param("256").is_err());
}

#[page("/derived/{order}/{id}", layout = none)]
async fn derived(order: Order, id: Id, #[query] next: Option<Order>) {
    html! { "{order:?} {id:?} {next:?}" }
}

#[tokio::test]
async fn they_are_parameters_of_pages_and_links() {
    let client = client(pages::Site::with([derived::ENTRY])).unwrap();
    let link = derived::url(Order::MostRead, Id(7))
        .next(Order::Title)
        .to_string();
    assert_eq!(link, "/derived/most-read/7?next=a-z");
    assert_eq!(
        client.get(&link).await.unwrap().text(),
        "MostRead Id(7) Some(Title)"
    );
    let answer = client.get("/derived/newest/7?next=last").await.unwrap();
    assert_eq!(answer.status(), 400);
    assert!(
        answer.text().contains("must be newest, most-read or a-z"),
        "{}",
        answer.text()
    );
}
