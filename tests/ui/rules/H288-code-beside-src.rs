#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <script src="/app.js">"start()"</script>
    };
}
