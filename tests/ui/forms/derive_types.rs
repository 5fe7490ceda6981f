use pages::prelude::*;

struct Opaque;

#[derive(Form)]
struct Entry {
    author: Opaque,
    #[field(maxlength = 3)]
    age: u8,
    #[field(accept = "image/*")]
    text: String,
    #[field(blank)]
    year: Option<u16>,
    #[field(default = true)]
    news: bool,
}

fn main() {}
