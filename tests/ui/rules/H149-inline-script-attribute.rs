#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <script defer>"start()"</script>
    };
}
