fn main() {
    let user = "Ann";
    html::fragment! {
        <p>{user} {unknown}</p>
        <di
    };
}
