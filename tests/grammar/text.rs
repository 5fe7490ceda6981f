//! Quoted text: holes, format specs, raw strings, braces, escapes.

use html::fragment;
use pages_tests::judge::is;

#[test]
fn whitespace_is_exactly_what_the_quotes_hold() {
    is(
        &fragment! { <p>"Hello " <b>"bold"</b> "  world\n" "x"</p> },
        "<p>Hello <b>bold</b>  world\nx</p>",
    );
}

#[test]
fn holes_hold_expressions() {
    let name = "Ann";
    let numbers = [1, 2, 3];
    is(
        &fragment! { <p>"Hello {name}, {numbers.len()} {numbers[1] + 1} {name.to_uppercase()}!"</p> },
        "<p>Hello Ann, 3 3 ANN!</p>",
    );
}

#[test]
fn holes_take_format_specs() {
    let price = 2.5_f64;
    let n = 7;
    let debug = Some("<");
    is(
        &fragment! { <p>"{price:.2} {n:03} {n:>4}|{n:#x} {debug:?}"</p> },
        "<p>2.50 007    7|0x7 Some(&quot;&lt;&quot;)</p>",
    );
}

#[test]
fn a_spec_may_name_its_width() {
    let width = 5;
    let n = 42;
    is(&fragment! { <p>"{n:width$}|"</p> }, "<p>   42|</p>");
}

#[test]
fn a_hole_with_a_bare_colon_prints_by_display() {
    struct Point(i32, i32);
    impl std::fmt::Display for Point {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(f, "<{}, {}>", self.0, self.1)
        }
    }
    let point = Point(1, 2);
    is(&fragment! { <p>"{point:}"</p> }, "<p>&lt;1, 2&gt;</p>");
}

#[test]
fn holes_hold_paths_strings_and_calls() {
    let names = ["a:b", "c"];
    is(
        &fragment! { <p>"{std::cmp::max(1, 2)} {names[0]} {names.join(\"-\")}"</p> },
        "<p>2 a:b a:b-c</p>",
    );
}

#[test]
fn doubled_braces_are_braces() {
    is(&fragment! { <p>"{{x}} {{}} {1}"</p> }, "<p>{x} {} 1</p>");
}

#[test]
fn raw_strings_have_no_holes() {
    is(
        &fragment! { <p>r"{x} \n" r#" "y" "#</p> },
        "<p>{x} \\n &quot;y&quot; </p>",
    );
}

#[test]
fn literal_text_is_escaped_like_any_other() {
    is(
        &fragment! { <p title="a < \"b\" & c">"a < \"b\" & c > d &amp; 'e'"</p> },
        "<p title=\"a &lt; &quot;b&quot; &amp; c\">a &lt; &quot;b&quot; &amp; c &gt; d &amp;amp; 'e'</p>",
    );
}

#[test]
fn escapes_of_rust_strings() {
    is(
        &fragment! { <p>"a\tb\u{e9}\x41 \\ \
        continued"</p> },
        "<p>a\tb\u{e9}A \\ continued</p>",
    );
}

#[test]
fn text_in_title_and_textarea() {
    let name = "</title><b>";
    is(
        &fragment! { <title>"On {name}"</title> },
        "<title>On &lt;/title&gt;&lt;b&gt;</title>",
    );
}

#[test]
fn text_of_many_scripts() {
    is(
        &fragment! { <p>"Übergröße – 日本語 🦀 \u{202e}"</p> },
        "<p>Übergröße – 日本語 🦀 \u{202e}</p>",
    );
}
