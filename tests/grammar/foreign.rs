//! SVG and MathML, with the exact case of their names.

use html::fragment;
use pages_tests::judge::is;

#[test]
fn svg_keeps_its_case() {
    let radius = 3;
    is(
        &fragment! {
            <svg viewBox="0 0 10 10" preserveAspectRatio="xMidYMid">
                <defs>
                    <clipPath id="c"><rect width="5" height="5"/></clipPath>
                    <linearGradient id="g" gradientUnits="userSpaceOnUse"><stop offset="1"/></linearGradient>
                </defs>
                <circle r={radius} cx="1" clip-path="url(#c)"/>
                <path d="M0 0L1 1"></path>
            </svg>
        },
        "<svg viewBox=\"0 0 10 10\" preserveAspectRatio=\"xMidYMid\"><defs><clipPath id=\"c\">\
         <rect width=\"5\" height=\"5\"></rect></clipPath><linearGradient id=\"g\" gradientUnits=\"userSpaceOnUse\">\
         <stop offset=\"1\"></stop></linearGradient></defs><circle r=\"3\" cx=\"1\" clip-path=\"url(#c)\"></circle>\
         <path d=\"M0 0L1 1\"></path></svg>",
    );
}

#[test]
fn html_returns_inside_foreign_object() {
    is(
        &fragment! { <svg><foreignObject width="9"><p>"a" <br> "b"</p></foreignObject><title>"t"</title></svg> },
        "<svg><foreignObject width=\"9\"><p>a<br>b</p></foreignObject><title>t</title></svg>",
    );
}

#[test]
fn svg_names_that_html_has_too() {
    // `title`, `style`, `script` and `a` mean something else in SVG; text in `title` may hold what HTML's may not.
    let name = "x < y";
    is(
        &fragment! { <svg><a href="/x"><title>{name}</title><text>{name}</text></a></svg> },
        "<svg><a href=\"/x\"><title>x &lt; y</title><text>x &lt; y</text></a></svg>",
    );
}

#[test]
fn mathml() {
    is(
        &fragment! { <math display="block"><mfrac><mi>"a"</mi><mn>{2}</mn></mfrac><mo>"<"</mo></math> },
        "<math display=\"block\"><mfrac><mi>a</mi><mn>2</mn></mfrac><mo>&lt;</mo></math>",
    );
}

#[test]
fn attributes_of_other_namespaces() {
    is(
        &fragment! { <svg xml:lang="en"><use xlink:href="#a"/></svg> },
        "<svg xml:lang=\"en\"><use xlink:href=\"#a\"></use></svg>",
    );
}
