#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <script type="speculationrules">"[]"</script>
    };
}
