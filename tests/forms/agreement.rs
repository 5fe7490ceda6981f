//! Markup that agrees with its page compiles, in whatever way the page is named; and it prints what the page's fields limit.

use html::fragment;
use pages::Site;
use pages::prelude::*;
use pages::test::client;
use pages_tests::judge::is;

#[derive(Clone, Copy, FromParam)]
enum Order {
    Name,
    Date,
}

#[page("/agreement/search")]
async fn search(
    #[query] text: String,
    #[query]
    #[check(1..=9)]
    lines: Option<u8>,
    #[query] factor: Option<f64>,
    #[query] order: Option<Order>,
    #[query] tags: Vec<String>,
    #[query]
    #[default]
    all: bool,
) {
    html! { <p>{text} {lines} {factor} {order.is_some()} {tags.len()} {all}</p> }
}

#[derive(Form)]
struct Note {
    #[field(label = "Your name", maxlength = 60)]
    author: String,
    #[check(1..=9)]
    stars: u8,
    weight: f32,
    order: Order,
    kind: Vec<Order>,
    mail: Option<Email>,
    text: Option<String>,
    news: bool,
    #[field(accept = "image/*")]
    picture: Option<Upload>,
}

#[page("/agreement/note", method = get | post)]
async fn note(mut form: FormState<Note>) {
    if let Some(note) = form.take() {
        let Note {
            author,
            stars,
            weight,
            order,
            kind,
            mail,
            text,
            news,
            picture,
        } = note;
        let rest = (
            stars,
            weight,
            matches!(order, Order::Name),
            kind.len(),
            mail.is_some(),
            text,
            news,
            picture.is_some(),
        );
        return Err(Error::see_other(format!("/thanks?{author}={rest:?}")));
    }
    html! {
        <form method="post" enctype="multipart/form-data" bind={&form}>
            {form.summary()}
            <input name="author" aria-label="Name">
            {form.errors(Note::AUTHOR)}
            <input name="stars" type="number" aria-label="Stars">
            <input name="weight" type="number" aria-label="Weight">
            <select name="order" aria-label="Order"><option value="">"–"</option><option>"name"</option><option>"date"</option></select>
            <input type="checkbox" name="kind" value="name" aria-label="By name">
            <input type="checkbox" name="kind" value="date" aria-label="By date">
            <input type="email" name="mail" aria-label="Mail">
            <textarea name="text" aria-label="Text"></textarea>
            <input type="checkbox" name="news" aria-label="News">
            <input type="file" name="picture" aria-label="Picture">
        </form>
    }
}

mod elsewhere {
    /// A function that is called like those of pages, in a module that is called like a page.
    pub(super) fn url() -> &'static str {
        "/elsewhere"
    }

    pub(super) mod deep {
        use pages::prelude::*;

        #[page("/agreement/deep/{id}")]
        pub(crate) async fn deep(id: u8, #[query] q: Option<String>) {
            html! { <p>{id} {q}</p> }
        }
    }
}

#[test]
fn limits_of_the_page_are_printed() {
    is(
        &fragment! {
            <form action={search::url("")}>
                <input name="text" aria-label="Text">
                <input type="number" name="lines" aria-label="Lines">
                <input type="number" name="factor" aria-label="Factor">
            </form>
            <form action={search::url("")}>
                <input name="text" aria-label="Text" required>
                <input type="number" name="factor" aria-label="Factor" step="0.5">
            </form>
        },
        "<form action=\"/agreement/search?text=\"><input name=\"text\" aria-label=\"Text\">\
         <input type=\"number\" name=\"lines\" aria-label=\"Lines\" min=\"1\" max=\"9\">\
         <input type=\"number\" name=\"factor\" aria-label=\"Factor\" step=\"any\"></form>\
         <form action=\"/agreement/search?text=\"><input name=\"text\" aria-label=\"Text\" required>\
         <input type=\"number\" name=\"factor\" aria-label=\"Factor\" step=\"0.5\"></form>",
    );
}

#[test]
#[expect(
    unused_qualifications,
    reason = "a page is also found by a longer path"
)]
fn a_page_is_found_by_any_path() {
    use elsewhere::deep::deep as renamed;
    mod inner {
        pub(super) use super::elsewhere::deep;
    }
    macro_rules! find {
        ($page:ident) => {
            fragment! { <form action={$page::url(1)}><input name="q" aria-label="Find"></form> }
        };
        (whole $url:expr) => {
            fragment! { <form action={$url}><input name="q" aria-label="Find"></form> }
        };
    }
    let expected =
        "<form action=\"/agreement/deep/1\"><input name=\"q\" aria-label=\"Find\"></form>";
    is(
        &fragment! { <form action={elsewhere::deep::deep::url(1)}><input name="q" aria-label="Find"></form> },
        expected,
    );
    is(
        &fragment! { <form action={crate::forms::agreement::elsewhere::deep::deep::url(1)}><input name="q" aria-label="Find"></form> },
        expected,
    );
    is(
        &fragment! { <form action={self::elsewhere::deep::deep::url(1)}><input name="q" aria-label="Find"></form> },
        expected,
    );
    is(
        &fragment! { <form action={&inner::deep::deep::url(1)}><input name="q" aria-label="Find"></form> },
        expected,
    );
    is(&find!(renamed), expected);
    is(&find!(whole renamed::url(1)), expected);
}

#[test]
fn pages_in_functions_are_found_too() {
    #[page("/agreement/local")]
    async fn local(#[query] q: String) {
        html! { <p>{q}</p> }
    }
    is(
        &fragment! { <form action={local::url("")}><input type="search" name="q" aria-label="Find"></form> },
        "<form action=\"/agreement/local?q=\"><input type=\"search\" name=\"q\" aria-label=\"Find\"></form>",
    );
}

#[test]
fn what_is_no_page_is_not_compared() {
    is(
        &fragment! {
            <form action={elsewhere::url()} method="post"><input name="anything" aria-label="Any"></form>
            <form action="/agreement/search"><input name="anything" aria-label="Any"></form>
            <form action={format!("/x")}><input name="anything" aria-label="Any"></form>
        },
        "<form action=\"/elsewhere\" method=\"post\"><input name=\"anything\" aria-label=\"Any\"></form>\
         <form action=\"/agreement/search\"><input name=\"anything\" aria-label=\"Any\"></form>\
         <form action=\"/x\"><input name=\"anything\" aria-label=\"Any\"></form>",
    );
}

#[test]
fn a_page_may_read_its_query_by_other_means() {
    #[page("/agreement/raw")]
    async fn raw() {
        html! { <p>{request().query()}</p> }
    }
    #[page("/agreement/half")]
    async fn half(#[query] q: Option<String>) {
        html! { <p>{q} {request().query()}</p> }
    }
    for form in [
        fragment! { <form action={raw::url()}><input name="anything" aria-label="Any"></form> },
        fragment! { <form action={half::url()}><input name="anything" aria-label="Any"></form> },
    ] {
        assert!(
            form.contains("<input name=\"anything\" aria-label=\"Any\"></form>"),
            "{form}"
        );
    }
}

#[test]
fn what_is_not_seen_is_not_missed() {
    #[component]
    fn Text() {
        html! { <input name="text" aria-label="Text"> }
    }
    let control = fragment! { <input name="text" aria-label="Text"> };
    let name = "text";
    let all = [
        fragment! { <form action={search::url("")}><Text/></form> },
        fragment! { <form action={search::url("")}>{&control}</form> },
        fragment! { <form action={search::url("")}><input name={name} aria-label="Text"></form> },
    ];
    for form in all {
        is(
            &form,
            "<form action=\"/agreement/search?text=\"><input name=\"text\" aria-label=\"Text\"></form>",
        );
    }
    is(
        &fragment! {
            <form action={search::url("")} id="f"></form>
            <input name="text" form="f" aria-label="Text">
        },
        "<form action=\"/agreement/search?text=\" id=\"f\"></form><input name=\"text\" form=\"f\" aria-label=\"Text\">",
    );
}

#[test]
fn controls_that_exclude_each_other_are_one() {
    for short in [true, false] {
        let form = fragment! {
            <form action={search::url("")}>
                if short {
                    <input name="text" aria-label="Text">
                } else {
                    <textarea name="text" aria-label="Text"></textarea>
                }
                match short {
                    true => <input type="number" name="lines" aria-label="Lines">,
                    false => <input type="range" name="lines" aria-label="Lines">,
                }
                <input type="radio" name="order" value="name" aria-label="Name">
                <input type="radio" name="order" value="date" aria-label="Date">
                for tag in ["a", "b"] { <input name="tags" value={tag} aria-label="Tag"> }
                <button name="all" value="true">"All"</button>
            </form>
        };
        assert!(
            form.contains(if short { "number" } else { "range" }),
            "{form}"
        );
    }
}

#[test]
fn a_form_that_a_button_sends_elsewhere_is_not_compared() {
    let form = fragment! {
        <form action={search::url("")}>
            <input name="anything" aria-label="Any">
            <button formaction="/elsewhere">"There"</button>
        </form>
    };
    assert!(form.contains("anything"));
}

#[tokio::test]
async fn a_form_without_an_action_is_that_of_its_page() {
    let site = client(Site::with([note::ENTRY])).unwrap();
    let empty = site.get("/agreement/note").await.unwrap();
    assert_eq!(empty.status(), 200);
    assert_eq!(
        empty.select("form")[0].html(),
        "<form method=\"post\" enctype=\"multipart/form-data\">\
         <input name=\"author\" aria-label=\"Name\" required=\"\" maxlength=\"60\">\
         <input name=\"stars\" type=\"number\" aria-label=\"Stars\" required=\"\" min=\"1\" max=\"9\">\
         <input name=\"weight\" type=\"number\" aria-label=\"Weight\" required=\"\" step=\"any\">\
         <select name=\"order\" aria-label=\"Order\" required=\"\"><option value=\"\">–</option>\
         <option>name</option><option>date</option></select>\
         <input type=\"checkbox\" name=\"kind\" value=\"name\" aria-label=\"By name\">\
         <input type=\"checkbox\" name=\"kind\" value=\"date\" aria-label=\"By date\">\
         <input type=\"email\" name=\"mail\" aria-label=\"Mail\">\
         <textarea name=\"text\" aria-label=\"Text\"></textarea>\
         <input type=\"checkbox\" name=\"news\" aria-label=\"News\">\
         <input type=\"file\" name=\"picture\" aria-label=\"Picture\" accept=\"image/*\"></form>"
    );
    let sent = [
        ("author", "Ada & \"Co\""),
        ("stars", "12"),
        ("weight", "x"),
        ("order", "date"),
        ("kind", "date"),
        ("text", "\na"),
        ("news", "on"),
    ];
    let again = site.post("/agreement/note").form(&sent).await.unwrap();
    assert_eq!(again.status(), 422);
    let has = |selector: &str| again.select(selector).len() == 1;
    for selector in [
        "[name=author][value='Ada & \"Co\"']:not([aria-invalid])",
        "[name=stars][value='12'][aria-invalid=true][aria-describedby=stars-error]",
        "[name=weight][value=x][aria-invalid=true]",
        "[name=order]:not([selected]) option:last-child[selected]",
        "[name=kind][value=date][checked]",
        "[name=kind][value=name]:not([checked])",
        "[name=news][checked]",
    ] {
        assert!(has(selector), "{selector}\n{}", again.text());
    }
    assert!(
        again
            .text()
            .contains("<textarea name=\"text\" aria-label=\"Text\">\n\na</textarea>"),
        "{}",
        again.text()
    );
}

#[derive(Form)]
struct Terms {
    #[field(label = "I have read them", required)]
    read: bool,
    order: Order,
}

#[page("/agreement/terms", method = get | post)]
async fn terms(mut form: FormState<Terms>) {
    if let Some(Terms { read, order }) = form.take() {
        html! { <p>{read} {matches!(order, Order::Date)}</p> }
        return;
    }
    html! {
        <form action={terms::url()} method="post" bind={&form}>
            <input name="read" type="checkbox" aria-label="I have read them">
            for order in [Order::Name, Order::Date] {
                <input name="order" type="radio" value={order} aria-label="Order">
            }
            {form.errors(Terms::READ)}
        </form>
    }
}

#[tokio::test]
async fn a_checkbox_that_must_be_checked_is_one_that_sends_nothing_otherwise() {
    let site = client(Site::with([terms::ENTRY])).unwrap();
    let page = site.get("/agreement/terms").await.unwrap();
    assert_eq!(page.select("[name=read][required]").len(), 1);
    let refused = site.post("/agreement/terms").form(&[("order", "date")]);
    let refused = refused.await.unwrap();
    assert_eq!(refused.status(), 422);
    assert_eq!(refused.select("#read-error").len(), 1);
    assert_eq!(refused.select("[value=date][checked]").len(), 1);
    let sent = [("order", "date"), ("read", "on")];
    let taken = site.post("/agreement/terms").form(&sent).await.unwrap();
    assert_eq!(taken.select("p")[0].text(), "truetrue");
}
