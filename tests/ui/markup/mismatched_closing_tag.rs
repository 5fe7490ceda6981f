fn main() {
    html::fragment! {
        <section>
            <h2>"Title"</h3>
            <p>"One " <b>"two"</p>
        </section>
    };
}
