fn main() {
    html::fragment! {
        <p>"a { b"</p>
        <p>"a } b"</p>
        <p>"{}"</p>
    };
}
