#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <fieldset><input name="city"><legend>"Address"</legend></fieldset>
    };
}
