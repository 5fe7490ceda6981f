fn main() {
    let done = true;
    html::fragment! {
        <p class=["a" "b"]>"x"</p>
        <p class=["a", if done { "b" }]>"x"</p>
        <p title=["a", "b"]>"x"</p>
    };
}
