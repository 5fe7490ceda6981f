#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <ruby><rb>"A"</rb><rt>"a"</rt></ruby>
    };
}
