use pages::prelude::*;

const LEAST: u8 = 1;

#[derive(Form)]
#[field(label = "x")]
#[form(chek = f)]
struct Entry {
    #[field(maxLength = 60)]
    author: String,
    #[field(placeholder = "Ada")]
    text: String,
    #[field(maxlength)]
    a: String,
    #[field(maxlength = "60", minlength = -1)]
    b: String,
    #[field(label = "B", label = "C", blank = true)]
    c: String,
    #[field(pattern = "[A-Z", name = "")]
    d: String,
    #[field(pattern = r"(?=.*\d).+")]
    e: String,
    #[field(min = LEAST, step = 0)]
    f: u8,
    #[field(name = "text")]
    g: String,
    #[field(required, default = 7)]
    h: u8,
    #[field(minlength = 9, maxlength = 3)]
    i: String,
    #[field("Your name")]
    #[check("must be even")]
    #[form(check = f)]
    j: String,
    #[field]
    k: String,
}

fn main() {}
