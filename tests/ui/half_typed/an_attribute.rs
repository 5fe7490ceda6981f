fn main() {
    let user = "Ann";
    html::fragment! {
        <p>{unknown}</p>
        <a href={user.}
    };
}
