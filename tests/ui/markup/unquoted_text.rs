fn main() {
    let name = "Ann";
    html::fragment! {
        <h1>Guest book</h1>
        <p>Hello, {name}!</p>
        <p>"quoted " <b>word</b></p>
        <p>42</p>
    };
}
