fn main() {
    html::fragment! {
        <main>
            <p>"One"</p>
    };
}
