//! The markup that puts a part into its place, and the way around it where scripts are off.
//!
//! A browser that knows `<template for>` puts its content in the place of the range that `<?start name>` and `<?end>` mark
//! while it reads the page. To all others these are comments and a template that nobody uses: the script behind the template
//! then does the same. It does nothing where the browser has done it already.

use crate::context::{Context, add_to_head};
use html::{Fragment, Html};
use http::{Method, Uri};

/// The name in the query that asks for a page whose parts are sent in their places.
const IN_ORDER: &str = "in-order";

/// Moves the template before it to its place. The same for all parts, so that it compresses to nothing.
///
/// The marks are comments to most parsers, and processing instructions to those that know `<?…>` in HTML.
const SCRIPT: &str = "(s=>{let t=s.previousElementSibling,n=t&&t.getAttribute('for'),a,c,d;\
if(n&&t.content){let w=document.createTreeWalker(document,192);\
while(c=w.nextNode()){d=c.target?('?'+c.target+' '+c.data).trim():c.data;\
if(d=='?start name=\"'+n+'\"')a=c;else if(a&&d=='?end'){\
let r=document.createRange();r.setStartBefore(a);r.setEndAfter(c);r.deleteContents();r.insertNode(t.content);break}}\
t.remove()}s.remove()})(document.currentScript)";

/// The placeholder of a part.
pub(super) fn placeholder(name: usize, content: &Fragment) -> Fragment {
    let mut h = Html::with_capacity(content.len() + 64);
    h.__lit("<?start name=\"part-");
    h.write(&name);
    h.__lit("\">");
    h.write(content);
    h.__lit("<?end>");
    h.finish()
}

/// The part, to be put in the place of its placeholder.
pub(super) fn write(h: &mut Html, name: usize, content: &Fragment, nonce: &str) {
    h.__lit("<template for=\"part-");
    h.write(&name);
    h.__lit("\">");
    h.write(content);
    h.__lit("</template><script nonce=\"");
    h.write(nonce);
    h.__lit("\">");
    h.__lit(SCRIPT);
    h.__lit("</script>");
}

/// Whether each part is sent in its place: the client wants it so, or couldn't ask for it, because what is asked again is
/// asked with GET.
pub(super) fn is_in_order(method: &Method, uri: &Uri) -> bool {
    let asks = |query: &str| query.split('&').any(|pair| pair == IN_ORDER);
    !matches!(*method, Method::GET | Method::HEAD) || uri.query().is_some_and(asks)
}

/// Tells browsers without scripts where they get the page with each part in its place.
pub(super) fn offer_in_order(context: &Context) {
    let mut url = String::from("?");
    if let Some(query) = context.uri.query().filter(|query| !query.is_empty()) {
        url.push_str(query);
        url.push('&');
    }
    url.push_str(IN_ORDER);
    let mut h = Html::new();
    h.__lit("<noscript><meta http-equiv=\"refresh\" content=\"0; url=");
    h.write(&url);
    h.__lit("\"></noscript>");
    // When the head of the document is sent, browsers without scripts keep the placeholder and find the parts at the end.
    let _ = add_to_head(h.finish());
}

#[cfg(test)]
mod tests {
    use super::{is_in_order, placeholder, write};
    use html::Html;
    use http::Method;

    #[test]
    fn a_part_finds_its_placeholder_by_name() {
        let mark = placeholder(3, &html::fragment! { <p>"wait"</p> });
        assert_eq!(&*mark, "<?start name=\"part-3\"><p>wait</p><?end>");
        let mut h = Html::new();
        write(&mut h, 3, &html::fragment! { <p>"here"</p> }, "n");
        assert!(
            h.as_str()
                .starts_with("<template for=\"part-3\"><p>here</p></template><script nonce=\"n\">")
        );
    }

    #[test]
    fn the_query_asks_for_parts_in_order() {
        for (uri, asks) in [
            ("/?in-order", true),
            ("/?a=1&in-order", true),
            ("/?a=in-order", false),
            ("/", false),
        ] {
            let uri = uri.parse().expect("a URI");
            assert_eq!(is_in_order(&Method::GET, &uri), asks, "{uri}");
            assert!(is_in_order(&Method::POST, &uri), "{uri}");
        }
    }
}
