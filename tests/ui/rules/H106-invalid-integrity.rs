#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <script src="/a.js" integrity="md5-rL0Y20zC-Fzt72VPzMSk2A"></script>
    };
}
