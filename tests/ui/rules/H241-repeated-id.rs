#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        for name in ["Ada", "Bob"] { <p id="name">{name}</p> }
    };
}
