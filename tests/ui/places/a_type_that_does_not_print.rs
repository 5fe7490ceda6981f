struct User {
    name: &'static str,
}

fn main() {
    let user = User { name: "Ann" };
    html::fragment! {
        <p>{user}</p>
        <p title={user}>{user.name}</p>
        <a href={user}>"x"</a>
        <p class=[user]>"x"</p>
    };
}
