fn main() {
    let name = "Ann";
    html::fragment! {
        <button onclick="greet('{name}')">"x"</button>
        <button onclick={name}>"x"</button>
    };
}
