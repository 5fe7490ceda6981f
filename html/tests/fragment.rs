//! Fragments: what they cost, and what they share.

use html::{Fragment, Html, fragment};

fn fixed() -> Fragment {
    fragment! { <p class="a">"x < y"</p> }
}

#[test]
fn without_a_value_it_is_a_part_of_the_program() {
    let (one, other) = (fixed(), fixed());
    assert_eq!(&*one, "<p class=\"a\">x &lt; y</p>");
    assert_eq!(one.as_ptr(), other.as_ptr(), "no memory of their own");
    assert_eq!(one.clone().into_chunk().as_ptr(), other.as_ptr());
    drop(one);
    assert_eq!(&*other.into_chunk(), b"<p class=\"a\">x &lt; y</p>");
    assert_eq!(&*fragment! {}, "");
    assert_eq!(&*Fragment::default(), "");
}

#[test]
fn a_clone_shares_the_memory_until_the_last_one_goes() {
    let name = "Ada";
    let one = fragment! { <p>{name}</p> };
    let (two, page) = (one.clone(), fragment! { <main>{&one}</main> });
    assert_eq!(one.as_ptr(), two.as_ptr());
    drop(one);
    assert_eq!(&*two, "<p>Ada</p>");
    assert_eq!(&*page, "<main><p>Ada</p></main>");
}

#[test]
fn it_is_of_the_size_of_what_differs() {
    let row = |text: &str| fragment! { <td>{text}</td> };
    for length in [3, 3000, 10, 100_000, 0] {
        let text = "&x".repeat(length);
        let expected = format!("<td>{}</td>", "&amp;x".repeat(length));
        assert_eq!(&*row(&text), expected);
        assert_eq!(&*row(&text), expected, "with the room of the last time");
    }
}

#[test]
fn a_sink_that_is_dropped_drops_its_memory() {
    let mut h = Html::new();
    h.write(&"x".repeat(10_000));
    drop(h);
    assert!(Html::new().is_empty());
}
