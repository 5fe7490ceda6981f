#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <svg><script>"if (1 < 2) alert(1)"</script></svg>
    };
}
