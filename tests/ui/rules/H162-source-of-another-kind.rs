#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <audio><source src="/a.mp3" width="9"></audio>
    };
}
