#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <script>"f('</script>')"</script>
    };
}
