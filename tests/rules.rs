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
fn h013_dated_element() {
    is_clean(&fragment! {
        <ruby>"A"<rt>"a"</rt></ruby>
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
fn h020_removed_attribute() {
    is_clean(&fragment! {
        <p oncontextmenu="showActions(event)">"Hello"</p>
    });
}

#[test]
fn h021_autonomous_is() {
    is_clean(&fragment! {
        <my-card></my-card>
    });
}

#[test]
fn h022_embedded_name() {
    is_clean(&fragment! {
        <embed src="/a.svg" b="c">
    });
}

#[test]
fn h023_xml_language() {
    is_clean(&fragment! {
        <p lang="fr">"Bonjour"</p>
    });
}

#[test]
fn h024_languages_disagree() {
    is_clean(&fragment! {
        <p lang="fr" xml:lang="fr">"Bonjour"</p>
    });
}

#[test]
fn h025_item_attribute() {
    is_clean(&fragment! {
        <div itemscope itemtype="https://schema.org/Person">"Kim"</div>
    });
}

#[test]
fn h026_eager_auto_sizes() {
    is_clean(&fragment! {
        <img srcset="/a.png 900w" sizes="auto" loading="lazy" alt="A">
    });
}

#[test]
fn h027_candidate_without_width() {
    is_clean(&fragment! {
        <img srcset="/a.png 900w" sizes="100vw" alt="A">
    });
}

#[test]
fn h028_source_without_sizes() {
    is_clean(&fragment! {
        <picture><source srcset="/a.avif 900w" sizes="100vw" type="image/avif"><img src="/c.png" alt="C"></picture>
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
fn h056_misordered_element() {
    is_clean(&fragment! {
        <fieldset><legend>"Address"</legend><input name="city"></fieldset>
    });
}

#[test]
fn h057_repeated_element() {
    is_clean(&fragment! {
        <figure><figcaption>"Left and right"</figcaption><img src="/a.png" alt=""></figure>
    });
}

#[test]
fn h058_missing_child() {
    is_clean(&fragment! {
        <dl><dt>"Colour"</dt><dd>"Blue"</dd></dl>
    });
}

#[test]
fn h059_second_labeled() {
    is_clean(&fragment! {
        <label>"First name" <input name="first"></label><label>"Last name" <input name="last"></label>
    });
}

#[test]
fn h060_label_for_another() {
    is_clean(&fragment! {
        <label for="mail">"Mail" <input id="mail" type="email"></label><input id="name">
    });
}

#[test]
fn h061_late_style() {
    is_clean(&fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Hello"</title></head><body><style>"p {{ color: navy }}"</style><p>"Hello"</p></body></html>
    });
}

#[test]
fn h062_button_in_list() {
    is_clean(&fragment! {
        <select multiple><option>"One"</option></select>
    });
}

#[test]
fn h063_nameless_group() {
    is_clean(&fragment! {
        <select><optgroup label="Italy"><option>"Rome"</option></optgroup></select>
    });
}

#[test]
fn h064_backward_style() {
    is_clean(&fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Hello"</title></head><body><p>"Hello"</p><div><style>"div {{ color: navy }}"</style></div></body></html>
    });
}

#[test]
fn h065_element_in_time() {
    is_clean(&fragment! {
        <time datetime="2026-11-21"><b>"today"</b></time>
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

#[test]
fn h100_invalid_url() {
    is_clean(&fragment! {
        <a href="/my%20page">"Mine"</a>
    });
}

#[test]
fn h101_invalid_language() {
    is_clean(&fragment! {
        <p lang="en">"Hello"</p>
    });
}

#[test]
fn h102_invalid_type() {
    is_clean(&fragment! {
        <object data="/film" type="video/mp4"></object>
    });
}

#[test]
fn h104_invalid_refresh() {
    is_clean(&fragment! {
        <meta http-equiv="refresh" content="5; url=/next">
    });
}

#[test]
fn h105_invalid_policy() {
    is_clean(&fragment! {
        <meta http-equiv="content-security-policy" content="default-src 'self'">
    });
}

#[test]
fn h106_invalid_integrity() {
    is_clean(&fragment! {
        <script src="/a.js" integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"></script>
    });
}

#[test]
fn h107_invalid_color() {
    is_clean(&fragment! {
        <input type="color" value="#ffa500">
    });
}

#[test]
fn h108_invalid_media() {
    is_clean(&fragment! {
        <link rel="stylesheet" href="/wide.css" media="(min-width: 60em)">
    });
}

#[test]
fn h109_invalid_candidates() {
    is_clean(&fragment! {
        <img src="/a.png" srcset="/b.png 2x" alt="A">
    });
}

#[test]
fn h110_invalid_sizes() {
    is_clean(&fragment! {
        <img src="/a.png" srcset="/b.png 640w" sizes="50vw" alt="A">
    });
}

#[test]
fn h111_invalid_import_map() {
    is_clean(&fragment! {
        <script type="importmap">"{{}}"</script>
    });
}

#[test]
fn h112_invalid_speculation_rules() {
    is_clean(&fragment! {
        <script type="speculationrules">"{{\"prefetch\": []}}"</script>
    });
}

#[test]
fn h113_invalid_style() {
    is_clean(&fragment! {
        <p style="color: red">"Stop"</p>
    });
}

#[test]
fn h114_invalid_style_sheet() {
    is_clean(&fragment! {
        <style>"p {{ color: red }}"</style>
    });
}

#[test]
fn h120_invalid_text() {
    is_clean(&fragment! {
        <video src="/a.webm"><track src="/a.vtt" label="English"></video>
    });
}

#[test]
fn h121_invalid_date() {
    is_clean(&fragment! {
        <time datetime="2026-12-01">"soon"</time>
    });
}

#[test]
fn h122_invalid_identifier() {
    is_clean(&fragment! {
        <p id="main-part">"Hello"</p>
    });
}

#[test]
fn h123_invalid_target() {
    is_clean(&fragment! {
        <a href="/help" target="_blank">"Help"</a>
    });
}

#[test]
fn h124_invalid_coordinates() {
    is_clean(&fragment! {
        <map name="plan"><area shape="circle" coords="10,10,5" href="/hall" alt="Hall"></map>
    });
}

#[test]
fn h125_invalid_tokens() {
    is_clean(&fragment! {
        <iframe src="/map" sandbox="allow-scripts"></iframe>
    });
}

#[test]
fn h126_invalid_name() {
    is_clean(&fragment! {
        <p is="word-counter">"Hello"</p>
    });
}

#[test]
fn h127_invalid_pragma() {
    is_clean(&fragment! {
        <meta http-equiv="content-type" content="text/html; charset=utf-8">
    });
}

#[test]
fn h128_invalid_autofill() {
    is_clean(&fragment! {
        <input name="first" autocomplete="given-name">
    });
}

#[test]
fn h129_control_character() {
    is_clean(&fragment! {
        <p>"1914–1918"</p>
    });
}

#[test]
fn h130_private_character() {
    is_clean(&fragment! {
        <p>"⬇ Download"</p>
    });
}

#[test]
fn h131_fixed_zoom() {
    is_clean(&fragment! {
        <meta name="viewport" content="width=device-width, initial-scale=1">
    });
}

#[test]
fn h132_mistyped_link_type() {
    is_clean(&fragment! {
        <a href="/ad" rel="sponsored">"Advertisement"</a>
    });
}

#[test]
fn h140_link_without_href() {
    is_clean(&fragment! {
        <a href="/about" target="_blank">"About"</a>
    });
}

#[test]
fn h141_area_without_alt() {
    is_clean(&fragment! {
        <map name="plan"><area href="/hall" alt="Hall"></map>
    });
}

#[test]
fn h142_shape_and_coords() {
    is_clean(&fragment! {
        <map name="plan"><area shape="circle" coords="5,5,3" href="/" alt="Home"></map>
    });
}

#[test]
fn h143_sizes_without_candidates() {
    is_clean(&fragment! {
        <img src="/a.png" srcset="/b.png 900w" alt="A" sizes="100vw">
    });
}

#[test]
fn h144_candidates_without_sizes() {
    is_clean(&fragment! {
        <img src="/a.png" srcset="/b.png 900w" sizes="100vw" alt="A">
    });
}

#[test]
fn h145_input_attribute_by_type() {
    is_clean(&fragment! {
        <input type="text" placeholder="Name">
    });
}

#[test]
fn h146_button_needs_words() {
    is_clean(&fragment! {
        <input type="image" src="/save.png" alt="Save">
    });
}

#[test]
fn h147_submitter_attribute() {
    is_clean(&fragment! {
        <button type="submit" formaction="/save">"Save"</button>
    });
}

#[test]
fn h148_script_attribute_by_type() {
    is_clean(&fragment! {
        <script type="module" src="/a.js"></script>
    });
}

#[test]
fn h149_inline_script_attribute() {
    is_clean(&fragment! {
        <script src="/start.js" defer></script>
    });
}

#[test]
fn h150_link_item_and_relation() {
    is_clean(&fragment! {
        <link rel="license" href="/license"><link itemprop="license" href="/license">
    });
}

#[test]
fn h151_link_attribute_needs_relation() {
    is_clean(&fragment! {
        <link rel="preload" href="/icon.png" as="image">
    });
}

#[test]
fn h152_preload_without_as() {
    is_clean(&fragment! {
        <link rel="preload" href="/app.js" as="script">
    });
}

#[test]
fn h153_preload_destination() {
    is_clean(&fragment! {
        <link rel="preload" href="/app.js" as="script">
    });
}

#[test]
fn h154_meta_about_one_thing() {
    is_clean(&fragment! {
        <meta http-equiv="refresh" content="5">
    });
}

#[test]
fn h155_meta_without_content() {
    is_clean(&fragment! {
        <meta name="description" content="All about cats">
    });
}

#[test]
fn h156_meta_attribute() {
    is_clean(&fragment! {
        <meta name="author" content="Kim">
    });
}

#[test]
fn h157_dated_pragma() {
    is_clean(&fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Hello"</title></head><body></body></html>
    });
}

#[test]
fn h159_image_needs_words() {
    is_clean(&fragment! {
        <img src="/save.png" role="button" alt="Save">
    });
}

#[test]
fn h160_map_without_link() {
    is_clean(&fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Map"</title></head><body><a href="/at"><img src="/map.png" alt="Map" ismap></a></body></html>
    });
}

#[test]
fn h161_alternate_without_title() {
    is_clean(&fragment! {
        <link rel="alternate stylesheet" href="/dark.css" title="Dark">
    });
}

#[test]
fn h162_source_of_another_kind() {
    is_clean(&fragment! {
        <audio><source src="/a.mp3"></audio>
    });
}

#[test]
fn h163_source_without_choice() {
    is_clean(&fragment! {
        <picture><source srcset="/a.avif" type="image/avif"><source srcset="/b.png"><img src="/c.png" alt="C"></picture>
    });
}

#[test]
fn h165_item_value_without_order() {
    is_clean(&fragment! {
        <ol><li value="3">"Three"</li></ol>
    });
}

#[test]
fn h166_numbers_out_of_order() {
    is_clean(&fragment! {
        <meter value="4" max="5"></meter>
    });
}

#[test]
fn h168_map_names_disagree() {
    is_clean(&fragment! {
        <map id="a" name="a"></map>
    });
}

#[test]
fn h169_image_preload() {
    is_clean(&fragment! {
        <link rel="preload" as="image" imagesrcset="/a.png 2x" href="/a.png">
    });
}

#[test]
fn h170_select_placeholder() {
    is_clean(&fragment! {
        <select required><option value="">"Choose one"</option><option value="a">"A"</option></select>
    });
}

#[test]
fn h172_wrap_without_columns() {
    is_clean(&fragment! {
        <textarea wrap="hard" cols="60"></textarea>
    });
}

#[test]
fn h176_its_attribute() {
    is_clean(&fragment! {
        <p its-loc-note="A greeting" its-loc-note-type="alert">"Hello"</p>
    });
}

#[test]
fn h177_reserved_name() {
    is_clean(&fragment! {
        <input name="q">
    });
}

#[test]
fn h200_unknown_role() {
    is_clean(&fragment! {
        <div role="button" tabindex="0">"Save"</div>
    });
}

#[test]
fn h201_unusable_role() {
    is_clean(&fragment! {
        <div role="region" aria-label="News">"News"</div>
    });
}

#[test]
fn h202_empty_role() {
    is_clean(&fragment! {
        <div role="status">"Saved"</div>
    });
}

#[test]
fn h203_misplaced_role() {
    is_clean(&fragment! {
        <h2><button>"Save"</button></h2>
    });
}

#[test]
fn h204_table_part_role() {
    is_clean(&fragment! {
        <table><tr><td><button>"1"</button></td></tr></table>
    });
}

#[test]
fn h205_list_item_role() {
    is_clean(&fragment! {
        <div role="tablist"><ul role="presentation"><li role="tab">"One"</li></ul></div>
    });
}

#[test]
fn h206_label_role() {
    is_clean(&fragment! {
        <label>"Name"<input name="n"></label>
    });
}

#[test]
fn h207_control_part_role() {
    is_clean(&fragment! {
        <details><summary>"More"</summary>"Text"</details>
    });
}

#[test]
fn h208_unnamed_image() {
    is_clean(&fragment! {
        <img src="/cat.jpg" alt="A cat" role="img">
    });
}

#[test]
fn h209_redundant_role() {
    is_clean(&fragment! {
        <nav>"Home"</nav>
    });
}

#[test]
fn h210_deprecated_role() {
    is_clean(&fragment! {
        <ul role="list"><li>"Contents"</li></ul>
    });
}

#[test]
fn h211_undone_presentation() {
    is_clean(&fragment! {
        <div role="button" tabindex="0">"Save"</div>
    });
}

#[test]
fn h212_misplaced_property() {
    is_clean(&fragment! {
        <button aria-expanded="true">"Menu"</button>
    });
}

#[test]
fn h213_missing_property() {
    is_clean(&fragment! {
        <div role="checkbox" aria-checked="false" tabindex="0">"Agree"</div>
    });
}

#[test]
fn h214_prohibited_name() {
    is_clean(&fragment! {
        <section aria-label="News">"Today"</section>
    });
}

#[test]
fn h215_conflicting_property() {
    is_clean(&fragment! {
        <input name="n" required>
    });
}

#[test]
fn h216_redundant_property() {
    is_clean(&fragment! {
        <input name="n" disabled>
    });
}

#[test]
fn h217_misplaced_hidden() {
    is_clean(&fragment! {
        <link rel="stylesheet" href="/a.css">
    });
}

#[test]
fn h218_hidden_input_property() {
    is_clean(&fragment! {
        <input type="hidden" name="n" value="1">
    });
}

#[test]
fn h219_deprecated_property() {
    is_clean(&fragment! {
        <div role="status">"Saved"</div>
    });
}

#[test]
fn h220_missing_context() {
    is_clean(&fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Hello"</title></head><body><div role="listbox"><div role="option">"Red"</div></div></body></html>
    });
}

#[test]
fn h221_foreign_child() {
    is_clean(&fragment! {
        <div role="grid"><div role="rowgroup"><div role="row"></div></div></div>
    });
}

#[test]
fn h222_heading_in_role() {
    is_clean(&fragment! {
        <h2><span role="button" tabindex="0">"More"</span></h2>
    });
}

#[test]
fn h223_role_in_heading() {
    is_clean(&fragment! {
        <h2>"News"</h2><p role="alert">"Saved"</p>
    });
}

#[test]
fn h225_interactive_in_role() {
    is_clean(&fragment! {
        <div role="group"><a href="/">"Home"</a></div>
    });
}

#[test]
fn h226_tab_without_panel() {
    is_clean(&fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"News"</title></head><body><div role="tablist"><button role="tab" aria-selected="true" aria-controls="one">"One"</button></div><div role="tabpanel" id="one">"Text"</div></body></html>
    });
}

#[test]
fn h227_unnamed_control() {
    is_clean(&fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"News"</title></head><body><button aria-label="Save"><i class="save"></i></button></body></html>
    });
}

#[test]
fn h228_hidden_control() {
    is_clean(&fragment! {
        <button>"Save"</button>
    });
}

#[test]
fn h240_duplicate_id() {
    is_clean(&fragment! {
        <p id="net">"12"</p><p id="gross">"15"</p>
    });
}

#[test]
fn h241_repeated_id() {
    is_clean(&fragment! {
        for name in ["Ada", "Bob"] { <p class="name">{name}</p> }
    });
}

#[test]
fn h242_unknown_reference() {
    is_clean(&fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Join"</title></head><body><label for="name">"Name"</label><input id="name"></body></html>
    });
}

#[test]
fn h243_wrong_reference() {
    is_clean(&fragment! {
        <label for="name">"Name"</label><p><input id="name"></p>
    });
}

#[test]
fn h244_near_reference() {
    is_clean(&fragment! {
        <label for="email">"Email"</label><input id="email">
    });
}

#[test]
fn h245_dangling_reference() {
    is_clean(&fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Join"</title></head><body><input aria-describedby="hint"><p id="hint">"Optional"</p></body></html>
    });
}

#[test]
fn h246_unknown_map() {
    is_clean(&fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Rooms"</title></head><body><img src="/plan.png" alt="Rooms" usemap="#rooms"><map name="rooms"></map></body></html>
    });
}

#[test]
fn h247_unknown_header() {
    is_clean(&fragment! {
        <table><tr><th id="price">"Price"</th></tr><tr><td headers="price">"12"</td></tr></table>
    });
}

#[test]
fn h248_second_main() {
    is_clean(&fragment! {
        <main><section>"News"</section><section>"Weather"</section></main>
    });
}

#[test]
fn h249_second_meta() {
    is_clean(&fragment! {
        <meta name="description" content="News and weather">
    });
}

#[test]
fn h250_late_base() {
    is_clean(&fragment! {
        <base href="/app/"><link rel="icon" href="icon.png">
    });
}

#[test]
fn h251_empty_title() {
    is_clean(&fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Guestbook"</title></head><body><p>"Hello"</p></body></html>
    });
}

#[test]
fn h252_empty_option() {
    is_clean(&fragment! {
        <select><option value="1">"One"</option></select>
    });
}

#[test]
fn h253_empty_heading() {
    is_clean(&fragment! {
        <h1>"News"</h1>
    });
}

#[test]
fn h254_skipped_heading() {
    is_clean(&fragment! {
        <h1>"News"</h1><h2>"Weather"</h2>
    });
}

#[test]
fn h255_no_top_heading() {
    is_clean(&fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"News"</title></head><body><h1>"News"</h1></body></html>
    });
}

#[test]
fn h256_second_autofocus() {
    is_clean(&fragment! {
        <input autofocus><input>
    });
}

#[test]
fn h257_second_default_track() {
    is_clean(&fragment! {
        <video src="/a.mp4"><track src="/en.vtt" srclang="en" label="English" default><track src="/de.vtt" srclang="de" label="German"></video>
    });
}

#[test]
fn h258_second_selected() {
    is_clean(&fragment! {
        <select><option selected>"One"</option><option>"Two"</option></select>
    });
}

#[test]
fn h259_stray_itemprop() {
    is_clean(&fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Ada"</title></head><body><div itemscope><p itemprop="name">"Ada"</p></div></body></html>
    });
}

#[test]
fn h260_unknown_itemref() {
    is_clean(&fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Ada"</title></head><body><div itemscope itemref="who"></div><p id="who" itemprop="name">"Ada"</p></body></html>
    });
}

#[test]
fn h261_repeated_itemref() {
    is_clean(&fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Ada"</title></head><body><div itemscope><p id="who" itemprop="name">"Ada"</p></div></body></html>
    });
}

#[test]
fn h262_missing_lang() {
    is_clean(&fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Hello"</title></head><body></body></html>
    });
}

#[test]
fn h263_empty_row() {
    is_clean(&fragment! {
        <table><tr><td>"One"</td></tr></table>
    });
}

#[test]
fn h264_overlapping_cell() {
    is_clean(&fragment! {
        <table><tr><td>"1"</td><td rowspan="2">"2"</td></tr><tr><td>"3"</td></tr></table>
    });
}

#[test]
fn h265_row_width() {
    is_clean(&fragment! {
        <table><colgroup><col><col></colgroup><tr><td>"1"</td><td>"2"</td></tr><tr><td>"3"</td><td>"4"</td></tr></table>
    });
}

#[test]
fn h266_uneven_row() {
    is_clean(&fragment! {
        <table><tr><td>"1"</td><td>"2"</td></tr><tr><td colspan="2">"3"</td></tr></table>
    });
}

#[test]
fn h267_span_beyond_group() {
    is_clean(&fragment! {
        <table><tr><td rowspan="2">"1"</td><td>"2"</td></tr><tr><td>"3"</td></tr></table>
    });
}

#[test]
fn h268_empty_column() {
    is_clean(&fragment! {
        <table><tr><td colspan="2">"1"</td></tr><tr><td>"2"</td><td>"3"</td></tr></table>
    });
}

#[test]
fn h269_no_doctype() {
    is_clean(&fragment! {
        <!DOCTYPE html><html lang="en"><head><title>"Hello"</title></head><body></body></html>
    });
}

#[test]
fn h280_misplaced_foreign_attribute() {
    is_clean(&fragment! {
        <svg><circle r="4" cx="4"></circle></svg>
    });
}

#[test]
fn h281_invalid_foreign_value() {
    is_clean(&fragment! {
        <svg><path d="M0 0 L10 10"></path></svg>
    });
}

#[test]
fn h282_missing_foreign_attribute() {
    is_clean(&fragment! {
        <svg><rect><set attributeName="x" to="4"></set></rect></svg>
    });
}

#[test]
fn h283_misplaced_foreign_child() {
    is_clean(&fragment! {
        <svg><circle r="4"></circle><rect></rect></svg>
    });
}

#[test]
fn h284_foreign_order() {
    is_clean(&fragment! {
        <math><msup><mi>"x"</mi><mn>"2"</mn></msup></math>
    });
}

#[test]
fn h285_missing_foreign_child() {
    is_clean(&fragment! {
        <math><mfrac><mn>"1"</mn><mn>"2"</mn></mfrac></math>
    });
}

#[test]
fn h286_misplaced_foreign_text() {
    is_clean(&fragment! {
        <svg><g><text>"Hello"</text></g></svg>
    });
}

#[test]
fn h287_nested_svg_link() {
    is_clean(&fragment! {
        <svg><a href="/"></a><g><a href="/x"></a></g></svg>
    });
}

#[test]
fn h288_code_beside_src() {
    is_clean(&fragment! {
        <script src="/app.js"></script><script>"start()"</script>
    });
}
