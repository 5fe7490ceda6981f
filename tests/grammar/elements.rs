//! Elements, void elements, closing tags, fragments, comments and the doctype.

use html::fragment;
use pages_tests::judge::is;

#[test]
fn elements_nest() {
    is(
        &fragment! { <section><h2>"Title"</h2><p>"One" <b>"two"</b></p></section> },
        "<section><h2>Title</h2><p>One<b>two</b></p></section>",
    );
}

#[test]
fn an_empty_element_keeps_its_end_tag() {
    is(
        &fragment! { <p></p><div class="x"></div> },
        "<p></p><div class=\"x\"></div>",
    );
}

#[test]
fn void_elements_have_no_end_tag() {
    is(
        &fragment! { <p>"a" <br> "b" <br/> <img src="/a.png" alt=""> <wbr/></p> },
        "<p>a<br>b<br><img src=\"/a.png\" alt=\"\"><wbr></p>",
    );
}

#[test]
fn the_short_end_tag_closes_whatever_is_open() {
    is(
        &fragment! { <ul><li><em>"a"</></li><li>"b"</></ul> },
        "<ul><li><em>a</em></li><li>b</li></ul>",
    );
}

#[test]
fn a_fragment_groups_without_a_tag() {
    is(
        &fragment! { <><p>"a"</p><><p>"b"</p></></> },
        "<p>a</p><p>b</p>",
    );
}

#[test]
fn nothing_prints_nothing() {
    is(&fragment! {}, "");
    is(&fragment! { <></> }, "");
}

#[test]
fn custom_elements_go_by_their_hyphen() {
    is(
        &fragment! { <user-card data-id="7" role="img">"Ann"</user-card> },
        "<user-card data-id=\"7\" role=\"img\">Ann</user-card>",
    );
}

#[test]
fn comments_are_quoted_text_too() {
    let who = "Ann";
    is(
        &fragment! { <!-- "by " {who} "; " "n = {1 + 1}" --> <p></p> },
        "<!--by Ann; n = 2--><p></p>",
    );
}

#[test]
fn a_whole_document() {
    let title = "A & B";
    is(
        &fragment! {
            <!DOCTYPE html>
            <html lang="en">
                <head><meta charset="utf-8"><title>{title}</title></head>
                <body><main><p>"Hello"</p></main></body>
            </html>
        },
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A &amp; B</title></head>\
         <body><main><p>Hello</p></main></body></html>",
    );
}

#[test]
fn tables_lists_and_forms() {
    is(
        &fragment! {
            <table>
                <thead><tr><th scope="col">"N"</th></tr></thead>
                <tbody><tr><td>"1"</td></tr></tbody>
            </table>
            <dl><dt>"a"</dt><dd>"b"</dd></dl>
            <form action="/go" method="post">
                <label>"Name" <input name="name" required></label>
                <select name="s"><option value="1" selected>"one"</option><option value="2">"two"</option></select>
                <textarea name="t">"x"</textarea>
                <button type="submit">"Send"</button>
            </form>
        },
        "<table><thead><tr><th scope=\"col\">N</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>\
         <dl><dt>a</dt><dd>b</dd></dl>\
         <form action=\"/go\" method=\"post\"><label>Name<input name=\"name\" required></label>\
         <select name=\"s\"><option value=\"1\" selected>one</option><option value=\"2\">two</option></select>\
         <textarea name=\"t\">x</textarea><button type=\"submit\">Send</button></form>",
    );
}

#[test]
fn literal_scripts_and_styles_are_sent_as_written() {
    is(
        &fragment! {
            <style>r"a > b { color: red }"</style>
            <script>r#"if (a < b && c) { f("x") }"#</script>
        },
        "<style>a > b { color: red }</style><script>if (a < b && c) { f(\"x\") }</script>",
    );
}
