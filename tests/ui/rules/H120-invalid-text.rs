#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <video src="/a.webm"><track src="/a.vtt" label></video>
    };
}
