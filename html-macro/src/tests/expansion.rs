//! What markup expands to: one operation per value, static markup merged, tags closed before jumps.

use super::expand::html;

/// Compares without regard to white space and the imports for the editor.
fn check(markup: &str, expected: &str) {
    let squeeze = |text: &str| text.split_whitespace().collect::<String>();
    let expansion = squeeze(&html(markup).to_string());
    let body = expansion
        .strip_prefix('{')
        .and_then(|body| body.strip_suffix('}'))
        .unwrap_or_default();
    // What is there for the editor ends with `type __Names = (…);`.
    let body = match body.split_once("type__Names=") {
        Some((_, rest)) => rest.split_once(");").map_or(rest, |(_, body)| body),
        None => body,
    };
    assert_eq!(
        body.trim_end_matches("h.__publish();"),
        squeeze(expected),
        "{markup}"
    );
}

#[test]
fn static_markup_is_one_literal() {
    check(
        r#"<p class="a">"x < y"<br></p>"#,
        r#"h.__lit("<p class=\"a\">x &lt; y<br></p>");"#,
    );
}

#[test]
fn a_value_takes_the_markup_around_it_along() {
    check(r"<b>{name}</b>", r#"h.__text("<b>", &(name), "</b>");"#);
    check(
        r"<b>{a}</b><i>{b}</i>",
        r#"h.__text("<b>", &(a), "</b><i>"); h.__text("", &(b), "</i>");"#,
    );
    check(
        r#""Hi {a}, {b:.2}""#,
        r#"h.__text("Hi ", &(a), ", "); h.__fmt("", ::html::__private::format_args!("{:.2}", (b)), "");"#,
    );
}

#[test]
fn the_context_picks_the_operation() {
    check(
        "<a href={u}></a>",
        r#"h.__url("<a", " href=\"", &(u), "></a>");"#,
    );
    check(
        r#"<a href="/{u}"></a>"#,
        r#"h.__url_part("<a href=\"/", &(u), "\"></a>");"#,
    );
    check(
        r#"<a href="{u}/x"></a>"#,
        r#"h.__url_start("<a href=\"", &(u), "/x\"></a>");"#,
    );
    check(
        "<input checked={c}>",
        r#"h.__bool("<input", " checked", (c), ">");"#,
    );
    check(
        "<p aria-hidden={c}></p>",
        r#"h.__word("<p", " aria-hidden=\"", &(c), "></p>");"#,
    );
    check(
        "<title>{t}</title>",
        r#"h.__plain("<title>", &(t), "</title>");"#,
    );
    check(
        "<p onclick={x}></p>",
        r#"h.__event("<p", " onclick=\"", &(x), "></p>");"#,
    );
    check(
        r#"<p style="width: {w}%"></p>"#,
        r#"h.__css("<p style=\"width: ", &(w), "%\"></p>");"#,
    );
    check("<!-- {x} -->", r#"h.__comment("<!--", &(x), "-->");"#);
}

#[test]
fn lists_merge_what_is_known() {
    check(
        r#"<p class=["a", "b" if c, d]></p>"#,
        r#"h.__lit("<p class=\"a"); if c { h.__lit(" b"); } h.__token(&(d)); h.__lit("\"></p>");"#,
    );
    check(
        r#"<p class=["b" if c]></p>"#,
        r#"{ let mut list = h.__tokens("<p", " class=\""); if (c) { list.add("b"); } list.end("></p>"); }"#,
    );
}

#[test]
fn jumps_close_the_tags_that_stay_open() {
    check(
        "<ul> for x in y { <li> if z { <b> continue; </b> } {x} </li> } </ul>",
        r#"h.__lit("<ul>"); for x in y { h.__lit("<li>"); if z { h.__lit("<b></b></li>"); continue; } h.__text("", &(x), "</li>"); } h.__lit("</ul>");"#,
    );
    check(
        "<ul> 'a: for x in y { <li> loop { <b> break 'a; </b> } </li> } </ul>",
        r#"h.__lit("<ul>"); 'a: for x in y { h.__lit("<li>"); loop { h.__lit("<b></b></li>"); break 'a; } h.__lit("</li>"); } h.__lit("</ul>");"#,
    );
    check(
        "<p> if x { return f(1); } </p>",
        r#"h.__lit("<p>"); if x { let result = f(1); h.__lit("</p>"); return result; } h.__lit("</p>");"#,
    );
}

#[test]
fn async_markup_is_published_before_it_waits() {
    check(
        "<p>{a.await}</p>",
        r#"h.__lit("<p>"); h.__publish(); h.__text("", &(a.await), "</p>");"#,
    );
}

#[test]
fn expansion_is_the_same_each_time() {
    let markup = r#"<p class=["a", "b" if c] title={t} {..rest}> for x in y { {x} } <Card a={b}>"x"</Card></p>"#;
    assert_eq!(html(markup).to_string(), html(markup).to_string());
}
