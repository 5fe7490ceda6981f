fn main() {
    let bold = html::fragment! { <b>"x"</b> };
    html::fragment! {
        <p title={bold}>"x"</p>
        <title>{bold}</title>
    };
}
