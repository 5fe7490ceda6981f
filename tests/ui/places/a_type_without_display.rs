#[derive(Debug)]
struct User;

fn main() {
    let user = User;
    html::fragment! {
        <p>"{user:?} {user:}"</p>
    };
}
