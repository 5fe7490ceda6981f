fn main() {
    let name = "Ann";
    html::fragment! {
        <script>"const name = '{name}';"</script>
        <script>"const name = " {name} ";"</script>
    };
}
