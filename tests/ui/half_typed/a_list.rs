fn main() {
    html::fragment! {
        <p class=["a", ]>{unknown}</p>
        <p class=["a", "b" if ]>"x"</p>
    };
}
