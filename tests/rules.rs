//! The right example of every rule: it compiles without a warning, and a parser finds nothing to mend.
//!
//! Written by `TRYBUILD=overwrite cargo test -p pages-tests --test black-box` from the table of rules.
#![deny(warnings)]

use html::fragment;
use pages_tests::judge::is_clean;

#[test]
fn h010_unknown_element() {
    is_clean(&fragment! {
        <article>"News"</article>
    });
}

#[test]
fn h011_uppercase_name() {
    is_clean(&fragment! {
        <p tabindex="0">"Hello"</p>
    });
}

#[test]
fn h012_obsolete_element() {
    is_clean(&fragment! {
        <p style="text-align: center">"Hello"</p>
    });
}

#[test]
fn h014_unknown_attribute() {
    is_clean(&fragment! {
        <a href="/about">"About"</a>
    });
}

#[test]
fn h015_misplaced_attribute() {
    is_clean(&fragment! {
        <a href="/about">"About"</a>
    });
}

#[test]
fn h016_duplicate_attribute() {
    is_clean(&fragment! {
        <p id="a">"Hello"</p>
    });
}

#[test]
fn h017_obsolete_attribute() {
    is_clean(&fragment! {
        <p style="text-align: center">"Hello"</p>
    });
}

#[test]
fn h018_missing_attribute() {
    is_clean(&fragment! {
        <img src="/cat.jpg" alt="A cat">
    });
}

#[test]
fn h019_missing_alt() {
    is_clean(&fragment! {
        <img src="/cat.jpg" alt="A cat asleep on a keyboard">
    });
}

#[test]
fn h030_boolean_value() {
    is_clean(&fragment! {
        <input disabled>
    });
}

#[test]
fn h031_unknown_keyword() {
    is_clean(&fragment! {
        <input type="email">
    });
}

#[test]
fn h032_invalid_number() {
    is_clean(&fragment! {
        <textarea rows="5"></textarea>
    });
}

#[test]
fn h033_blocked_url() {
    is_clean(&fragment! {
        <a href="/save">"Save"</a>
    });
}

#[test]
fn h034_computed_http_equiv() {
    is_clean(&fragment! {
        <meta http-equiv="refresh" content="5">
    });
}

#[test]
fn h050_misplaced_element() {
    is_clean(&fragment! {
        <div><p>"Hello"</p></div>
    });
}

#[test]
fn h051_missing_parent() {
    is_clean(&fragment! {
        <ul><li>"One"</li></ul>
    });
}

#[test]
fn h052_forbidden_descendant() {
    is_clean(&fragment! {
        <a href="/">"Home"</a><button>"Save"</button>
    });
}

#[test]
fn h053_misplaced_text() {
    is_clean(&fragment! {
        <ul><li>"One"</li></ul>
    });
}

#[test]
fn h054_void_content() {
    is_clean(&fragment! {
        <br>"Hello"
    });
}

#[test]
fn h055_misplaced_doctype() {
    is_clean(&fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Hello"</title></head><body></body></html>
    });
}

#[test]
fn h070_raw_text_end() {
    is_clean(&fragment! {
        <script>"f('<\\/script>')"</script>
    });
}

#[test]
fn h071_foreign_raw_text() {
    is_clean(&fragment! {
        <script>"if (1 < 2) alert(1)"</script>
    });
}
