#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <body><div role="option">"Red"</div></body>
    };
}
