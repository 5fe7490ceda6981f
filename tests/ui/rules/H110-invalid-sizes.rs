#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <img src="/a.png" srcset="/b.png 640w" sizes="50%" alt="A">
    };
}
