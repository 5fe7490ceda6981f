fn main() {
    html::fragment! {
        <p>"One" <br></br> "two"</p>
    };
}
