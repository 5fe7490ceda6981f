//! What must be found of attributes together, and what must stay silent.

use crate::attribute::Options;
use crate::check::tests::{findings, ids};

#[test]
fn what_belongs_together_is_missed() {
    for (markup, expected) in [
        (
            r#"<a download="x" type="text/html">"x"</a>"#,
            &["H140", "H140"][..],
        ),
        (r#"<area alt="x">"#, &["H140"]),
        (
            r#"<area href="/" alt="" coords="1,2,3,4" shape="default">"#,
            &["H142"],
        ),
        (r#"<input placeholder="x" type="RADIO">"#, &["H145"]),
        (r#"<input accept="image/png">"#, &["H145"]),
        (r#"<input type="file" value="x">"#, &["H145"]),
        (r#"<input type="button">"#, &["H146"]),
        (
            r#"<button type="reset" formmethod="post">"x"</button>"#,
            &["H147"],
        ),
        (
            r#"<script type="application/ld+json" src="/x"></script>"#,
            &["H148"],
        ),
        (r#"<script type="importmap" async>"{}"</script>"#, &["H148"]),
        (
            r#"<script type="module" async blocking="render">"x"</script>"#,
            &["H149"],
        ),
        (r#"<script async>"x"</script>"#, &["H149"]),
        (r#"<link href="/x">"#, &["H018"]),
        (r#"<link rel="icon">"#, &["H018"]),
        (r#"<link rel="author" href="/" sizes="any">"#, &["H151"]),
        (
            r#"<link rel="alternate stylesheet" href="/x.css">"#,
            &["H161"],
        ),
        (
            r#"<link rel="modulepreload" href="/x" as="image">"#,
            &["H153"],
        ),
        (r#"<meta charset="utf-8" content="x">"#, &["H156"]),
        (r#"<meta itemprop="a">"#, &["H155"]),
        (
            r#"<p lang="en" xml:lang="EN">"x"</p><p xml:lang="en">"x"</p>"#,
            &["H023"],
        ),
        (r#"<div itemscope itemid="x:y">"x"</div>"#, &["H025"]),
        (r#"<menu><li value="1">"x"</li></menu>"#, &["H165"]),
        (r#"<progress value="2"></progress>"#, &["H166"]),
        (
            r#"<meter value="0.5" low="0.9" high="0.1"></meter>"#,
            &["H166"],
        ),
        (r#"<meter value="5" min="9" max="20"></meter>"#, &["H166"]),
        (r#"<object type="image/png"></object>"#, &["H018"]),
        (r#"<p onshow="f()">"x"</p>"#, &["H020"]),
        (r#"<my-card contextmenu="x"></my-card>"#, &["H020"]),
    ] {
        assert_eq!(
            ids(markup),
            expected,
            "{markup}: {:?}",
            findings(markup, Options::default())
        );
    }
}

#[test]
fn what_may_come_is_silent() {
    for markup in [
        // A spread may bring it, a computed value may be nothing, and so may a condition.
        r#"<a {..} target="x">"x"</a>"#,
        r#"<a href={u} target="_blank">"x"</a>"#,
        r#"<a target={t}>"x"</a>"#,
        r#"<input type={t} accept="image/png" checked>"#,
        "<input {..} checked>",
        r#"<input type="image" alt={a} src="/x">"#,
        r#"<script type={t} src="/x" defer></script>"#,
        "<script defer src={s}></script>",
        r#"<script defer={d}>"x"</script>"#,
        r#"<link rel={r} href="/x" as="image" sizes="any">"#,
        "<link {..}>",
        r#"<meter value={v} max="2" low="1" high={h}></meter>"#,
        r#"<progress value="7" max={m}></progress>"#,
        r#"<div itemtype="https://schema.org/Person" itemscope={s}>"x"</div>"#,
        r#"<img src="/x" srcset="/y 9w" sizes={s} alt="">"#,
        r#"<img src="/x" srcset={s} sizes="9px" alt="">"#,
        r#"<img src="/x" srcset="/y 9w" loading={l} alt="">"#,
        // What surrounds a piece isn't known.
        r#"<li value="3">"x"</li>"#,
        r#"<source src="/x"><source srcset="/x">"#,
        r#"<img src="/x" alt="x" ismap>"#,
        r##"<a xlink:href="#x" target="_top"><circle r="1"/></a>"##,
        // A template is for scripts to complete.
        r#"<template><meter value="5"></meter><input type="button"><img src="/x"></template>"#,
        // A custom element's attributes are its own.
        r#"<my-card hidden="no" tabindex="first" xml:lang="x" its-term="maybe"></my-card>"#,
    ] {
        assert!(
            ids(markup).is_empty(),
            "{markup}: {:?}",
            findings(markup, Options::default())
        );
    }
}

#[test]
fn a_choice_that_must_be_made_begins_with_none() {
    for wrong in [
        r#"<select required><option>"A"</option></select>"#,
        r#"<select required size="1"><optgroup label="g"><option value="">"A"</option></optgroup></select>"#,
        r#"<select required><hr><option value="a">"A"</option>{}</select>"#,
        "<select required></select>",
    ] {
        assert_eq!(ids(wrong), ["H170"], "{wrong}");
    }
    for fine in [
        r#"<select required>{}<option value="a">"A"</option></select>"#,
        r#"<select required><Options></Options><option value="a">"A"</option></select>"#,
        r#"<select required>if <option value="">"x"</option>end <option value="a">"A"</option></select>"#,
        r#"<select required>if <option value="a">"x"</option>end <option value="a">"A"</option></select>"#,
        r#"<select required><option value={v}>"A"</option></select>"#,
        r#"<select required><option label="x"></option><option value="b">"B"</option></select>"#,
        r#"<select required multiple><option value="a">"A"</option></select>"#,
        r#"<select required size="3"><option value="a">"A"</option></select>"#,
        r#"<select required={r}><option value="a">"A"</option></select>"#,
        "<select required>{}</select>",
    ] {
        assert!(
            ids(fine).is_empty(),
            "{fine}: {:?}",
            findings(fine, Options::default())
        );
    }
}

#[test]
fn a_caption_stands_for_the_words_of_one_image() {
    for wrong in [
        r#"<figure><img src="/a"></figure>"#,
        r#"<figure><img src="/a"><figcaption></figcaption></figure>"#,
        r#"<figure><img src="/a">"text"<figcaption>"A"</figcaption></figure>"#,
        r#"<figure><p><img src="/a"></p><video src="/v"></video><figcaption>"A"</figcaption></figure>"#,
    ] {
        assert_eq!(ids(wrong), ["H019"], "{wrong}");
    }
    for fine in [
        r#"<figure><img src="/a"><figcaption>"A"</figcaption></figure>"#,
        r#"<figure><figcaption><b>"A"</b></figcaption><img src="/a"></figure>"#,
        r#"<figure><img src="/a"><figcaption>{}</figcaption></figure>"#,
        r#"<figure><img src="/a">{}</figure>"#,
        r#"<figure><img src="/a">if "text" end <figcaption>"A"</figcaption></figure>"#,
        r#"<figure><img src="/a" title="A"></figure>"#,
    ] {
        assert!(
            ids(fine).is_empty(),
            "{fine}: {:?}",
            findings(fine, Options::default())
        );
    }
}

#[test]
fn a_source_without_condition_stands_last() {
    let picture = |content: &str| ids(&alloc::format!("<picture>{content}</picture>"));
    let image = r#"<img src="/c.png" alt="C">"#;
    let source = r#"<source srcset="/a.png">"#;
    assert!(picture(&alloc::format!("{source}{image}")).is_empty());
    assert_eq!(
        picture(&alloc::format!("{source}{source}{image}")),
        ["H163"]
    );
    // Each is told once.
    let twice = r#"<img srcset="/c.png" alt="C">"#;
    assert_eq!(
        picture(&alloc::format!("{source}{source}{twice}")),
        ["H163", "H163"]
    );
    assert!(picture(&alloc::format!("if {source}else {source}end {image}")).is_empty());
    assert_eq!(
        picture(r#"<source srcset="/a.png" media="all"><img srcset="/c.png" alt="C">"#),
        ["H163"]
    );
    assert!(
        picture(r#"<source srcset="/a.png" media={m}><img srcset="/c.png" alt="C">"#).is_empty()
    );
    assert_eq!(
        picture(r#"<source srcset="/a.png 9w" sizes="auto"><img src="/c.png" alt="C">"#),
        ["H026"]
    );
    assert!(
        picture(r#"<source srcset="/a.png 9w"><img src="/c.png" alt="C" loading="lazy">"#)
            .is_empty()
    );
}
