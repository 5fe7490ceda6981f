fn main() {
    let bold = true;
    html::fragment! {
        <p>if bold { <b> } "text" if bold { </b> }</p>
    };
}
