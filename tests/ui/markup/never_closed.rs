fn main() {
    html::fragment! {
        <main>
            <p>"One"
        </main>
    };
}
