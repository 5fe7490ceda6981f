#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <video src="/a.mp4"><track src="/en.vtt" srclang="en" label="English" default><track src="/de.vtt" srclang="de" label="German" default></video>
    };
}
