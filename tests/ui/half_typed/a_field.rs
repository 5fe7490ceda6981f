struct User {
    name: &'static str,
}

fn main() {
    let user = User { name: "Ann" };
    html::fragment! {
        <p>{user.}</p>
        <p>{user.nam}</p>
        <p>{user.name} {unknown}</p>
    };
}
