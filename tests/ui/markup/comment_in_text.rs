fn main() {
    html::fragment! {
        <p>See http://example.org for more
        </p>
        <p>a /* gone */ b</p>
    };
}
