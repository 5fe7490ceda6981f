//! Forms that are filled by their labels and sent, as a browser sends them.

use axum::Router;
use axum::extract::Request;
use axum::response::{Html, Redirect};
use axum::routing::{any, get};
use http::{HeaderMap, HeaderName, Method, header};
use pages::test::{Answer, Client, File, Form};

/// Such a page tells nobody where a visitor comes from.
const SILENT: [(HeaderName, &str); 1] = [(header::REFERRER_POLICY, "no-referrer")];

/// A site of one page, which holds this markup, and of one that says what it was sent.
fn site(markup: &'static str) -> Client {
    let router = Router::new()
        .route("/page", get(move || async move { Html(markup) }))
        .route("/echo", any(echo))
        .route("/turn", any(|| async { Redirect::to("/echo") }))
        .route(
            "/silent",
            get(move || async move { (SILENT, Html(markup)) }),
        );
    pages::test::client(router).unwrap()
}

/// What came: the method and the address, the fields that say where it comes from, and the body.
async fn echo(method: Method, headers: HeaderMap, request: Request) -> String {
    let uri = request.uri().clone();
    let body = axum::body::to_bytes(request.into_body(), 1 << 20).await;
    let field = |name| {
        headers
            .get(name)
            .map_or("-", |value| value.to_str().unwrap())
    };
    format!(
        "{method} {uri}\norigin {}\nsite {}\nreferer {}\ntype {}\n\n{}",
        field("origin"),
        field("sec-fetch-site"),
        field("referer"),
        field("content-type"),
        String::from_utf8_lossy(&body.unwrap())
    )
}

async fn form(markup: &'static str) -> Form {
    let page = site(markup).get("/page").await.unwrap();
    page.only_form().unwrap()
}

/// The first line of what the site says it was sent.
fn asked(answer: &Answer) -> &str {
    answer.text().lines().next().unwrap()
}

/// The query that a form of `GET` sends when Enter is pressed in it.
async fn query(form: &Form) -> String {
    let answer = form.press_enter().await.unwrap();
    let (_, query) = answer
        .url()
        .split_once('?')
        .map(|(path, query)| (path.to_owned(), query.to_owned()))
        .unwrap();
    query
}

/// The message of a request that isn't sent.
async fn refusal(form: &Form, button: &str) -> String {
    form.press(button).await.unwrap_err().to_string()
}

#[tokio::test]
async fn controls_send_what_they_hold_at_first() {
    for (controls, expected) in [
        ("<input name=a value=1><input name=a>", "a=1&a="),
        ("<input value=1><input name='' value=2>", ""),
        (
            "<input name=a value=1 disabled><input name=b value=2 readonly>",
            "b=2",
        ),
        (
            "<fieldset disabled><legend><input name=a></legend><input name=b></fieldset>",
            "a=",
        ),
        (
            "<input type=checkbox name=a><input type=checkbox name=b checked><input type=checkbox name=c value=3 checked>",
            "b=on&c=3",
        ),
        (
            "<input type=radio name=a value=1 checked><input type=radio name=a value=2 checked>",
            "a=2",
        ),
        (
            "<select name=a><option>1<option>2</select><select name=b multiple><option>1</select>",
            "a=1",
        ),
        (
            "<select name=a><option disabled selected>1<option>2</select>",
            "",
        ),
        (
            "<select name=a multiple><option selected>1<option selected value=x>2</select>",
            "a=1&a=x",
        ),
        ("<textarea name=a>\n1\n2</textarea>", "a=1%0D%0A2"),
        (
            "<input type=hidden name=_charset_><input type=hidden name=h value='ä b'>",
            "_charset_=UTF-8&h=%C3%A4+b",
        ),
        (
            "<input name=a value=x dirname=d><input name=b dirname=e dir=rtl>",
            "a=x&d=ltr&b=&e=rtl",
        ),
        (
            "<input type=number name=a value=x><input type=range name=b max=10><input type=color name=c>",
            "a=&b=5&c=%23000000",
        ),
        ("<input type=file name=a>", "a="),
        (
            "<datalist><input name=a value=1></datalist><object name=o></object><output name=p>1</output>",
            "",
        ),
        (
            "<template><input name=a value=1></template><button name=b value=1 type=button></button><button name=c type=reset></button>",
            "",
        ),
    ] {
        let markup: &'static str =
            format!("<form action=/echo>{controls}<button></button></form>").leak();
        assert_eq!(query(&form(markup).await).await, expected, "{controls}");
    }
}

#[tokio::test]
async fn controls_send_what_was_filled_in() {
    let form = form(
        "<form action=/echo>
           <label for=n>Your\n name</label> <input id=n name=name value=old>
           <label>Message <textarea name=text></textarea></label>
           <input aria-label=Age name=age type=number>
           <span id=w>When</span> <input aria-labelledby=w name=when type=datetime-local>
           <input title=Colour name=colour type=color> <input placeholder=Nickname name=nick>
           <label><input type=checkbox name=news value=1 checked> News</label>
           <label><input type=checkbox name=agree> I agree</label>
           <fieldset><legend>Size</legend>
             <label><input type=radio name=size value=s checked> Small</label>
             <label><input type=radio name=size value=l> Large</label></fieldset>
           <label>Country <select name=country><optgroup label=Europe><option value=fr>France<option value=it>Italy</optgroup></select></label>
           <label>Toppings <select name=top multiple><option selected>Olives<option>Cheese<option label=Garlic value=g>x</select></label>
           <button>Send</button></form>",
    )
    .await
    .fill(" Your name ", "Ada & co").unwrap()
    .fill("Message", "a\nb").unwrap()
    .fill("Age", "36").unwrap()
    .fill("When", "2026-02-28 08:30").unwrap()
    .fill("Colour", "#FFCC00").unwrap()
    .fill("Nickname", "x\ny").unwrap()
    .uncheck("News").unwrap()
    .check("I agree").unwrap()
    .choose("Size", "Large").unwrap()
    .choose("Country", "Italy").unwrap()
    .choose("Toppings", "Garlic").unwrap()
    .choose("Toppings", "Cheese").unwrap()
    .unchoose("Toppings", "Olives").unwrap();
    assert_eq!(form.value("Your name").unwrap(), "Ada & co");
    assert_eq!(form.value("Size").unwrap(), "Large");
    assert_eq!(form.value("Toppings").unwrap(), "Cheese, Garlic");
    assert!(form.is_checked("I agree").unwrap() && !form.is_checked("News").unwrap());
    assert_eq!(
        query(&form).await,
        "name=Ada+%26+co&text=a%0D%0Ab&age=36&when=2026-02-28T08%3A30&colour=%23ffcc00&nick=xy&agree=on&size=l\
         &country=it&top=Cheese&top=g"
    );
}

#[tokio::test]
async fn a_filled_form_is_sent_in_the_order_of_its_controls() {
    let filled = form(
        "<form action=/echo><label>A <input name=a></label><fieldset><legend>Size</legend>
           <label><input type=radio name=s value=1> One</label><label><input type=radio name=s value=2> Two</label></fieldset>
           <label>Pick <select name=p multiple><option>x<option>y</select></label><button name=go value=1>Go</button></form>",
    )
    .await
    .check("One").unwrap()
    .choose("Size", "Two").unwrap()
    .choose("Pick", "y").unwrap()
    .choose("Pick", "x").unwrap()
    .fill("A", "ä+b").unwrap();
    assert_eq!(query(&filled).await, "a=%C3%A4%2Bb&s=2&p=x&p=y&go=1");
    assert_eq!(
        format!("{filled:?}"),
        "the form \"Size\" of /page\n  \"A\": \"ä+b\"\n  \"One\" [ ]\n  \"Two\" [x]\n  \"Pick\": \"x, y\"\n  \"Go\" (a button)"
    );
}

#[tokio::test]
async fn a_button_says_how_and_where() {
    let form = form(
        "<form id=f action='/echo?old=1#part' method=get><input name=a value=1>
           <button name=b value=2>Plain</button>
           <input type=submit name=b value='By post' formmethod=post formaction=/echo?kept=1>
           <input type=submit name=b formmethod=POST formenctype=text/plain>
           <input type=image alt=Picture name=p>
           <input type=image alt=Nameless>
           <button disabled>Off</button> <button type=reset>Undo</button> <button type=button>Script</button>
         </form><button form=f name=far>Far</button>",
    )
    .await;
    let press = async |button: &str| form.press(button).await.unwrap().assert_status(200);
    let plain = press("Plain").await;
    assert_eq!(plain.url(), "/echo?a=1&b=2#part");
    assert_eq!(asked(&plain), "GET /echo?a=1&b=2");
    let posted = press("By post").await;
    assert_eq!(asked(&posted), "POST /echo?kept=1");
    assert!(
        posted
            .text()
            .ends_with("type application/x-www-form-urlencoded\n\na=1&b=By+post"),
        "{posted:?}"
    );
    let text = press("Submit").await;
    assert_eq!(asked(&text), "POST /echo?old=1");
    assert!(
        text.text()
            .ends_with("type text/plain\n\na=1\r\nb=Submit\r\n"),
        "{text:?}"
    );
    assert_eq!(asked(&press("Picture").await), "GET /echo?a=1&p.x=0&p.y=0");
    assert_eq!(asked(&press("Nameless").await), "GET /echo?a=1&x=0&y=0");
    assert_eq!(asked(&press("Far").await), "GET /echo?a=1&far=");
    for (button, expected) in [
        ("Off", "\"Off\" in the form \"f\" of /page is disabled"),
        (
            "Undo",
            "\"Undo\" in the form \"f\" of /page is a button that resets the form",
        ),
        (
            "Script",
            "\"Script\" in the form \"f\" of /page is a button that does nothing without a script",
        ),
    ] {
        assert_eq!(refusal(&form, button).await, expected);
    }
    let missing = refusal(&form, "Plan").await;
    assert!(
        missing.starts_with(
            "no button of the form \"f\" of /page is called \"Plan\": there is \"Plain\", "
        ),
        "{missing}"
    );
}

#[tokio::test]
async fn files_are_attached() {
    let files = form(
        "<form action=/echo method=post enctype=multipart/form-data>
           <label>One <input type=file name=one></label> <label>Many <input type=file name=many multiple></label>
           <label>None <input type=file name=none></label> <button>Send</button></form>",
    )
    .await
    .attach("One", File::new("old", "", "")).unwrap()
    .attach("One", File::new("a \"b\".txt", "text/plain", "ä")).unwrap()
    .attach("Many", File::new("1", "", vec![b'1'])).unwrap()
    .attach("Many", File::new("2", "image/png", "2")).unwrap();
    assert_eq!(files.value("Many").unwrap(), "1, 2");
    let answer = files.press("Send").await.unwrap();
    let (head, body) = answer.text().split_once("\n\n").unwrap();
    let line = head
        .split_once("type multipart/form-data; boundary=")
        .unwrap()
        .1;
    let part = |name: &str, file: &str, kind: &str, content: &str| {
        format!(
            "--{line}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\nContent-Type: {kind}\r\n\r\n{content}\r\n"
        )
    };
    let expected = [
        part("one", "a %22b%22.txt", "text/plain", "ä"),
        part("many", "1", "application/octet-stream", "1"),
        part("many", "2", "image/png", "2"),
        part("none", "", "application/octet-stream", ""),
        format!("--{line}--\r\n"),
    ];
    assert_eq!(body, expected.concat());
}

#[tokio::test]
async fn a_charset_may_be_asked_for() {
    let form = form(
        "<form action=/echo accept-charset='nonsense latin1 utf-8'><input type=hidden name=_charset_>
         <label>A <input name=a></label></form>",
    )
    .await
    .fill("A", "ä→").unwrap();
    assert_eq!(
        query(&form).await,
        "_charset_=windows-1252&a=%E4%26%238594%3B"
    );
}

#[tokio::test]
async fn a_request_says_where_it_comes_from() {
    const FORM: &str = "<form action=/echo method=post><button>Send</button><button formmethod=get>Get</button>\
         <button formaction=/turn>Turn</button></form>";
    let told = async |path: &str, button: &str| {
        let page = site(FORM).get(path).await.unwrap();
        let answer = page.form("Send").unwrap().press(button).await.unwrap();
        let lines: Vec<&str> = answer.text().lines().take(4).collect();
        lines.join("|")
    };
    assert_eq!(
        told("/page?x#y", "Send").await,
        "POST /echo|origin http://localhost|site same-origin|referer http://localhost/page?x"
    );
    assert_eq!(
        told("/page", "Get").await,
        "GET /echo?|origin -|site same-origin|referer http://localhost/page"
    );
    assert_eq!(
        told("/page", "Turn").await,
        "GET /echo|origin -|site same-origin|referer http://localhost/page"
    );
    assert_eq!(
        told("/silent", "Send").await,
        "POST /echo|origin null|site same-origin|referer -"
    );
    // A link says as much as a form.
    let links = site("<a href=/echo>On</a>");
    for (path, referrer) in [("/page", "http://localhost/page"), ("/silent", "-")] {
        let answer = links.get(path).await.unwrap().click("On").await.unwrap();
        let expected = format!("\nreferer {referrer}\n");
        assert!(answer.text().contains(&expected), "{answer:?}");
    }
    let quiet = form(
        "<form action=/echo method=post rel='nofollow NoReferrer'><button>Send</button></form>",
    )
    .await;
    let answer = quiet.press("Send").await.unwrap();
    assert!(
        answer
            .text()
            .contains("\norigin null\nsite same-origin\nreferer -\n"),
        "{answer:?}"
    );
    let open = site(FORM).base("http://example.org").unwrap();
    let page = open.get("/page").await.unwrap();
    let answer = page.form("Send").unwrap().press("Send").await.unwrap();
    assert!(
        answer
            .text()
            .contains("\norigin http://example.org\nsite -\n"),
        "{answer:?}"
    );
}

#[tokio::test]
async fn a_redirect_may_be_the_answer_of_a_form() {
    let form = form("<form action=/turn method=post><button>Send</button></form>").await;
    let answer = form.press("Send").without_redirects().await.unwrap();
    assert_eq!(
        (answer.status().as_u16(), answer.header("location")),
        (303, Some("/echo"))
    );
    assert_eq!(asked(&form.press("Send").await.unwrap()), "GET /echo");
}

#[tokio::test]
async fn what_a_browser_would_not_send_is_refused_with_the_reasons() {
    const CONTROLS: &str = "<label>Name <input name=n required></label> <label>Age <input name=a type=number min=18></label>\
         <label>Text <input name=t maxlength=2></label> <button>Send</button><button formnovalidate>Draft</button></form>";
    let markup: &'static str = format!("<form action=/echo>{CONTROLS}").leak();
    let filled = form(markup)
        .await
        .fill("Age", "7")
        .unwrap()
        .fill("Text", "abc")
        .unwrap();
    assert_eq!(
        refusal(&filled, "Send").await,
        "a browser wouldn't send the form \"Send\" of /page: \"Name\" is required and empty; \
         \"Age\" is 7, and must be 18 or more; \"Text\" takes at most 2 characters, and holds 3"
    );
    assert!(filled.press_enter().await.is_err());
    assert_eq!(
        filled.press("Draft").await.unwrap().url(),
        "/echo?n=&a=7&t=abc"
    );
    assert_eq!(
        filled.press_unchecked("Send").await.unwrap().url(),
        "/echo?n=&a=7&t=abc"
    );
    let odd = filled.fill("Age", "seven").unwrap();
    assert!(
        refusal(&odd, "Send")
            .await
            .contains("\"Age\" can't hold \"seven\": it takes a number")
    );
    assert_eq!(
        odd.press("Draft").await.unwrap().url(),
        "/echo?n=&a=&t=abc",
        "as a browser"
    );
    assert_eq!(
        odd.press_unchecked("Send").await.unwrap().url(),
        "/echo?n=&a=seven&t=abc"
    );
    let markup: &'static str = format!("<form action=/echo novalidate>{CONTROLS}").leak();
    assert_eq!(
        form(markup).await.press("Send").await.unwrap().url(),
        "/echo?n=&a=&t="
    );
}

#[tokio::test]
async fn a_form_is_found_by_what_it_is_called() {
    let page = site(
        "<h2>Log in</h2><form action=/echo name=login><button name=b value=1>Enter</button></form>
         <form action=/echo aria-label='The search' id=search><input type=submit name=b value=Find></form>
         <table><tr><td><form action=/echo><fieldset><legend>Third</legend><button name=b value=3>Delete</button></fieldset></form></td></tr>
         <tr id=second><td><form action=/echo><button name=b value=4>Delete</button></form></td></tr></table><p>x</p>",
    )
    .get("/page")
    .await
    .unwrap();
    for (name, value) in [
        ("Log in", "1"),
        ("login", "1"),
        ("Enter", "1"),
        ("The search", "Find"),
        ("search", "Find"),
        ("Find", "Find"),
        ("Third", "3"),
    ] {
        let form = page.form(name).unwrap();
        let answer = form.press_enter().await.unwrap();
        assert_eq!(answer.url(), format!("/echo?b={value}"), "{name}");
    }
    let second = page.form_at("#second button").unwrap();
    assert_eq!(second.press("Delete").await.unwrap().url(), "/echo?b=4");
    for (error, expected) in [
        (
            page.form("Log-in"),
            "no form of /page is called \"Log-in\": there is \"Log in\", \"login\", ",
        ),
        (
            page.form("Delete"),
            "2 forms of /page are called \"Delete\": <form action=\"/echo\"> (\"Third\"), <form action=\"/echo\"> (\"Delete\")",
        ),
        (
            page.only_form(),
            "/page has 4 forms: <form action=\"/echo\" name=\"login\"> (\"Log in\"), ",
        ),
        (page.form_at("p"), "<p>x</p> of /page is in no form"),
        (page.form_at("b"), "nothing of /page is found by \"b\""),
    ] {
        let error = error.unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}");
    }
    let empty = site("<p>x").get("/page").await.unwrap();
    assert_eq!(
        empty.form("x").unwrap_err().to_string(),
        "/page has no form"
    );
    assert_eq!(
        empty.only_form().unwrap_err().to_string(),
        "/page has no form"
    );
}

#[tokio::test]
async fn what_cannot_be_filled_in_says_why() {
    let form = form(
        "<form><label>Name <input></label><label>Same <input name=x></label><label>Same <input name=y></label>
         <label>Off <input disabled></label><label>Fixed <input readonly></label>
         <label>Box <input type=checkbox></label><label>File <input type=file></label>
         <label>List <select><option>Alpha<option disabled>Beta</select></label>
         <fieldset><legend>Group</legend><label><input type=radio name=g>One</label></fieldset><button>Send</button></form>",
    )
    .await;
    let at = "the form \"Group\" of /page";
    for (tried, expected) in [
        (
            form.clone().fill("Nmae", ""),
            format!(
                "no field of {at} is called \"Nmae\": there is \"Name\", \"Same\", \"Off\", \"Fixed\""
            ),
        ),
        (
            form.clone().fill("Same", ""),
            format!("2 fields of {at} are called \"Same\": <input name=\"x\">, <input name=\"y\">"),
        ),
        (
            form.clone().fill("Off", ""),
            format!("\"Off\" in {at} is disabled"),
        ),
        (
            form.clone().fill("Fixed", ""),
            format!("\"Fixed\" in {at} is read-only"),
        ),
        (
            form.clone().fill("Box", ""),
            format!("\"Box\" in {at} is a checkbox: `check` or `uncheck` it"),
        ),
        (
            form.clone().check("Name"),
            format!("\"Name\" in {at} is a control for text: `fill` it"),
        ),
        (
            form.clone().uncheck("One"),
            format!("\"One\" in {at} is a radio button: `check` it, or `choose` it in its group"),
        ),
        (
            form.clone().choose("File", "x"),
            format!("\"File\" in {at} is a control for files: `attach` one"),
        ),
        (
            form.clone().attach("Send", File::new("", "", "")),
            format!("\"Send\" in {at} is a button: `press` it"),
        ),
        (
            form.clone().choose("List", "Alfa"),
            format!(
                "no option of \"List\" in {at} is called \"Alfa\": there is \"Alpha\", \"Beta\""
            ),
        ),
        (
            form.clone().choose("List", "Beta"),
            format!("the option \"Beta\" of \"List\" in {at} is disabled"),
        ),
        (
            form.clone().unchoose("List", "Alpha"),
            format!("\"List\" in {at} always has one option that is chosen: choose another"),
        ),
        (
            form.clone().choose("Group", "Two"),
            format!("no button of the group \"Group\" in {at} is called \"Two\": there is \"One\""),
        ),
    ] {
        assert_eq!(tried.unwrap_err().to_string(), expected);
    }
}

#[tokio::test]
async fn what_leads_nowhere_says_so() {
    for (markup, expected) in [
        (
            "<form action=https://example.org/ id=f><button>x</button></form>",
            "the form \"f\" of /page leads to another site: \"https://example.org/\"",
        ),
        (
            "<form action=mailto:a@b id=f><button>x</button></form>",
            "the form \"f\" of /page leads to another site: \"mailto:a@b\"",
        ),
        (
            "<form method=dialog id=f><button>x</button></form>",
            "the form \"f\" of /page closes a dialog and sends nothing",
        ),
        (
            "<form><input><input></form>",
            "Enter doesn't send the form of /page: it has 2 fields and no button",
        ),
        (
            "<form><button disabled>x</button></form>",
            "Enter doesn't send the form \"x\" of /page: its first button, \"x\", is disabled",
        ),
    ] {
        let error = form(markup).await.press_enter().await.unwrap_err();
        assert_eq!(error.to_string(), expected);
    }
}

#[tokio::test]
async fn a_form_without_an_action_goes_to_its_page() {
    let client = site("<base href=/other/><form><input name=q><input type=range name=r></form>");
    let page = client.get("/page?old=1").await.unwrap();
    let answer = page.only_form().unwrap().press_enter().await.unwrap();
    assert_eq!(answer.url(), "/page?q=&r=50");
}

#[tokio::test]
async fn what_the_page_says_of_a_field_is_read() {
    let form = form(
        "<form><label>Name <input aria-invalid=true aria-describedby='e h'></label><p id=e>Too <b>short</b>.</p><p id=h>Hint</p>
         <label>Other <input aria-invalid=false></label></form>",
    )
    .await;
    assert_eq!(form.description("Name").unwrap(), "Too short. Hint");
    assert_eq!(form.description("Other").unwrap(), "");
    assert!(form.is_invalid("Name").unwrap() && !form.is_invalid("Other").unwrap());
}

/// A test may hand its forms to other threads.
#[test]
fn forms_may_travel() {
    fn travels<T: Send + Sync>() {}
    travels::<Form>();
    travels::<File>();
}
