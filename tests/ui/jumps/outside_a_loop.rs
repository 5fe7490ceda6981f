fn main() {
    html::fragment! {
        <p>"a" break; "b"</p>
    };
}
