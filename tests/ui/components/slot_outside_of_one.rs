fn main() {
    html::fragment! {
        <div><:footer>"x"</:footer></div>
    };
}
