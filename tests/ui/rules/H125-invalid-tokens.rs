#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <iframe src="/map" sandbox="allow-script"></iframe>
    };
}
